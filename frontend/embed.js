// A chart in a page of others. A point opens its sentence in the full view, in a window of its own: straight from the
// click, because a browser lets no window open that the server asks for later.
class ChartFrame extends HTMLElement {
  constructor() {
    super();
    // Charts tell of their points without letting it rise; on its way down it passes here all the same.
    this.addEventListener('point-click', (event) => this.open(event.detail.originalEvent.point?.id), true);
  }

  open(figure) {
    if (!figure) return;
    const address = new URL(this.getAttribute('full'), document.baseURI);
    address.searchParams.set('figure', figure);
    window.open(address, '_blank', 'noopener');
  }
}

customElements.define('chart-frame', ChartFrame);
