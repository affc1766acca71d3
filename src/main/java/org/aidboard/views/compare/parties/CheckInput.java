package org.aidboard.views.compare.parties;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** The browser's own box to tick: a list of them is light. */
@Tag("input")
final class CheckInput extends AbstractSinglePropertyField<CheckInput, Boolean> {

    private static final long serialVersionUID = 1;

    CheckInput(boolean checked) {
        super("checked", false, false);
        getElement().setAttribute("type", "checkbox");
        setSynchronizedEvent("change");
        setValue(checked);
    }
}
