// Two thumbs on one line of years, over the number of figures that each year has. Two native sliders lie on each other, so
// that a keyboard, a screen reader and a finger find what they know; neither thumb passes the other.
const WAIT = 350;
const PAGE = 10;

const style = `
  :host { display: block; --thumb: 1.125rem; }
  .bars { display: flex; align-items: end; height: 2rem; padding-inline: calc(var(--thumb) / 2); gap: 1px; }
  .bars i { flex: 1; min-width: 0; background: var(--line-strong); opacity: .45; border-radius: 1px 1px 0 0; }
  .bars i.in { background: var(--accent); opacity: 1; }
  .rail { position: relative; height: 1.5rem; }
  .rail::before, .between { content: ''; position: absolute; top: calc(50% - 2px); height: 4px; border-radius: 2px; }
  .rail::before { inset-inline: calc(var(--thumb) / 2); background: var(--line); }
  .between { background: var(--accent); }
  input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; appearance: none; background: none;
    pointer-events: none; outline: none; }
  input::-webkit-slider-thumb { appearance: none; pointer-events: auto; width: var(--thumb); height: var(--thumb);
    border-radius: 50%; border: 2px solid var(--accent); background: var(--surface); cursor: grab; box-sizing: border-box; }
  input::-moz-range-thumb { pointer-events: auto; width: var(--thumb); height: var(--thumb); border-radius: 50%;
    border: 2px solid var(--accent); background: var(--surface); cursor: grab; box-sizing: border-box; }
  input:focus-visible::-webkit-slider-thumb { outline: 2px solid var(--focus); outline-offset: 2px; }
  input:focus-visible::-moz-range-thumb { outline: 2px solid var(--focus); outline-offset: 2px; }
  .ends { display: flex; justify-content: space-between; font-size: var(--text-s); font-variant-numeric: tabular-nums;
    color: var(--ink-soft); }
  .ends b { color: var(--ink); font-weight: 600; }
  @media (forced-colors: active) { .bars i.in, .between { background: Highlight; } }
`;

class YearRange extends HTMLElement {
  static observedAttributes = ['min', 'max', 'from', 'to', 'counts', 'label-from', 'label-to'];

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    this.bars = this.grow('div', 'bars');
    this.bars.setAttribute('aria-hidden', 'true');
    const rail = this.grow('div', 'rail');
    this.between = document.createElement('div');
    this.between.className = 'between';
    this.first = document.createElement('input');
    this.last = document.createElement('input');
    for (const input of [this.first, this.last]) {
      input.type = 'range';
      input.step = '1';
      input.addEventListener('input', () => this.move(input, Number(input.value)));
      for (const done of ['change', 'pointerup', 'blur']) input.addEventListener(done, () => this.tell(0));
      input.addEventListener('keydown', (event) => this.key(input, event));
    }
    rail.append(this.between, this.first, this.last);
    this.ends = this.grow('div', 'ends');
    this.ends.setAttribute('aria-hidden', 'true');
    this.low = document.createElement('b');
    this.high = document.createElement('b');
    this.ends.append(this.low, this.high);
  }

  grow(tag, name) {
    const element = document.createElement(tag);
    element.className = name;
    this.shadowRoot.append(element);
    return element;
  }

  attributeChangedCallback() {
    const number = (name) => Number(this.getAttribute(name));
    for (const input of [this.first, this.last]) {
      input.min = number('min');
      input.max = number('max');
    }
    // An answer to an earlier choice never takes a thumb out of the hand that is moving it on.
    if (!this.moving) {
      this.first.value = number('from');
      this.last.value = number('to');
      this.said = `${this.first.value}-${this.last.value}`;
    }
    this.first.setAttribute('aria-label', this.getAttribute('label-from') ?? '');
    this.last.setAttribute('aria-label', this.getAttribute('label-to') ?? '');
    this.draw();
  }

  key(input, event) {
    const now = Number(input.value);
    const wanted = {
      ArrowLeft: now - 1,
      ArrowDown: now - 1,
      ArrowRight: now + 1,
      ArrowUp: now + 1,
      PageDown: now - PAGE,
      PageUp: now + PAGE,
      Home: Number(this.first.min),
      End: Number(this.first.max),
    }[event.key];
    if (wanted !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.move(input, wanted);
      this.tell(WAIT);
    }
  }

  move(input, wanted) {
    this.moving = true;
    const low = input === this.first ? Number(this.first.min) : Number(this.first.value);
    const high = input === this.first ? Number(this.last.value) : Number(this.first.max);
    input.value = Math.min(high, Math.max(low, wanted));
    this.draw();
  }

  draw() {
    const min = Number(this.first.min);
    const span = Math.max(1, Number(this.first.max) - min);
    const from = Number(this.first.value);
    const to = Number(this.last.value);
    const at = (year) => `calc(var(--thumb) / 2 + (100% - var(--thumb)) * ${(year - min) / span})`;
    this.between.style.insetInlineStart = at(from);
    this.between.style.insetInlineEnd = `calc(100% - ${at(to)})`;
    this.low.textContent = from;
    this.high.textContent = to;
    // Where both stand at the far end, the first must be the one to take hold of.
    this.first.style.zIndex = from === to && to === Number(this.first.max) ? '2' : '';
    const counts = (this.getAttribute('counts') ?? '').split(',').filter(Boolean).map(Number);
    const most = Math.max(1, ...counts);
    while (this.bars.children.length > counts.length) this.bars.lastChild.remove();
    while (this.bars.children.length < counts.length) this.bars.append(document.createElement('i'));
    counts.forEach((count, i) => {
      const bar = this.bars.children[i];
      bar.style.height = count ? `${8 + (92 * count) / most}%` : '0';
      bar.className = min + i >= from && min + i <= to ? 'in' : '';
    });
  }

  tell(wait) {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.moving = false;
      const detail = { from: Number(this.first.value), to: Number(this.last.value) };
      const said = `${detail.from}-${detail.to}`;
      if (said !== this.said) {
        this.said = said;
        this.dispatchEvent(new CustomEvent('years-chosen', { detail }));
      }
    }, wait);
  }
}

customElements.define('year-range', YearRange);
