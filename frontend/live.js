// Figures that come while somebody reads change the page under their hands. What looks the same is left alone by the
// server; here the reader's place is noted before the rest changes, and found again afterwards.
window.aidboard ??= {};

const FOCUSABLE = 'button, a[href], input, mark[tabindex], [tabindex="0"]';
const PATIENCE_MS = 2000;

let place;

/** Notes where the focus is, what is in view, and how far frames are scrolled. */
window.aidboard.keepPlace = () => {
  const focused = document.activeElement;
  const anchor = [...document.querySelectorAll('main [id]')].find((one) => {
    const box = one.getBoundingClientRect();
    return box.height > 0 && box.bottom > 80 && box.top >= 0;
  });
  place = {
    focused: focused && focused !== document.body ? focused : null,
    path: focused && path(focused),
    anchor: anchor && { id: anchor.id, top: anchor.getBoundingClientRect().top },
    scrolled: window.scrollY > 0,
    frames: [...document.querySelectorAll('main .table-frame')]
      .filter((one) => one.scrollLeft || one.scrollTop)
      .map((one) => ({ path: path(one), left: one.scrollLeft, top: one.scrollTop })),
  };
};

/** Brings the reader back there. */
window.aidboard.findPlace = () => {
  const kept = place;
  if (!kept) return;
  for (const frame of kept.frames) {
    const found = find(frame.path);
    if (found) {
      found.scrollLeft = frame.left;
      found.scrollTop = frame.top;
    }
  }
  if (kept.scrolled && kept.anchor) {
    const anchor = document.getElementById(kept.anchor.id);
    if (anchor) {
      window.scrollBy(0, anchor.getBoundingClientRect().top - kept.anchor.top);
    }
  }
  refocus(kept, performance.now() + PATIENCE_MS);
};

/** Comes when what has been sent is on the screen and the browser has nothing more urgent to do. */
window.aidboard.drawn = () =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(true), 0)));

// What a grid shows comes some moments after it was told to look again. Somebody who has moved on is left alone.
function refocus(kept, until) {
  if (!kept.focused || (kept.focused.isConnected && document.activeElement === kept.focused)) return;
  if (document.activeElement && document.activeElement !== document.body) return;
  const found = find(kept.path);
  if (found) {
    found.focus({ preventScroll: true });
  } else if (performance.now() < until) {
    requestAnimationFrame(() => refocus(kept, until));
  }
}

/** How to find an element, or its successor: by its id, by the figure that it leads to, or by its place in what has an id. */
function path(element) {
  if (element.id) return { id: element.id };
  const around = element.parentElement?.closest('[id]');
  if (!around) return null;
  const figure = element.dataset?.figure;
  const selector = figure ? `[data-figure="${CSS.escape(figure)}"]` : element.localName;
  return { id: around.id, selector, place: [...around.querySelectorAll(selector)].indexOf(element) };
}

function find(kept) {
  const around = kept && document.getElementById(kept.id);
  if (!around || !kept.selector) return around;
  const found = around.querySelectorAll(kept.selector);
  return found[kept.place] ?? found[0] ?? around.querySelector(FOCUSABLE);
}
