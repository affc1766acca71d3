// The platform loads its chart before our styles for it, which works, and would warn in the console on every page.
window.Vaadin ??= {};
window.Vaadin.suppressPostFinalizeStylesWarning = true;
