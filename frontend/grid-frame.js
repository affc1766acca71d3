// Tells how wide it is, whenever that changes, so that a grid within shows no more columns than fit.
class GridFrame extends HTMLElement {
  connectedCallback() {
    this.watch ??= new ResizeObserver(([entry]) => this.measured(Math.round(entry.contentRect.width)));
    this.watch.observe(this);
  }

  disconnectedCallback() {
    this.watch.disconnect();
    clearTimeout(this.wait);
  }

  // A panel that slides or a window that is dragged is measured once it rests.
  measured(width) {
    clearTimeout(this.wait);
    if (width === 0 || width === this.told) return;
    this.wait = setTimeout(() => {
      this.told = width;
      this.dispatchEvent(new CustomEvent('measured', { detail: { width } }));
    }, 100);
  }
}

customElements.define('grid-frame', GridFrame);
