// A chart as a picture that stands for itself: its own drawing as it is on the screen, in light colours whatever the page
// has, with its title, legend, source and address around it. Nothing leaves the browser.

const SVG = 'http://www.w3.org/2000/svg';
const PADDING = 24;
/** Pixels of a PNG for one of the screen: sharp on paper, too. */
const SCALE = 3;
/** Letters that every machine has: a picture cannot bring those of the page along. */
const FAMILY = "Arial, Helvetica, 'Liberation Sans', sans-serif";
const INK = '#17222e';
const SOFT = '#51606f';

/** What style sheets say of a drawing, and a file must say itself. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
];
const LETTERS = ['font-size', 'font-weight', 'font-style', 'letter-spacing', 'text-anchor'];
/** Parts that are there for the mouse, the keyboard or a reader's software. */
const UNSEEN = '.highcharts-tooltip, .highcharts-focus-border, .highcharts-a11y-proxy-container, .highcharts-credits';

/** Saves the chart of a card; gives the name of the file. */
export async function saveChart(card, form, source, address, file) {
  const picture = inLight(card, () => compose(card, source, address));
  const text = '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(picture);
  const svg = new Blob([text], { type: 'image/svg+xml' });
  const name = `${file}.${form}`;
  save(form === 'png' ? await drawn(svg, picture) : svg, name);
  return name;
}

/** Does something while a card has its light colours, without anybody seeing it: nothing is painted in between. */
function inLight(card, work) {
  const host = card.querySelector('vaadin-chart');
  const still = document.createElement('style');
  still.textContent = '*, *::before { transition: none !important; animation: none !important; }';
  host.shadowRoot.append(still);
  const before = card.style.colorScheme;
  card.style.colorScheme = 'light';
  try {
    return work();
  } finally {
    card.style.colorScheme = before;
    still.remove();
  }
}

function compose(card, source, address) {
  const chart = card.querySelector('vaadin-chart').shadowRoot.querySelector('svg.highcharts-root');
  const width = Number(chart.getAttribute('width'));
  const height = Number(chart.getAttribute('height'));
  const title = said(card, 'h2, h3');
  const detail = said(card, '.detail');
  const page = make('svg', { xmlns: SVG, 'font-family': FAMILY });
  page.append(make('title', {}, title), make('desc', {}, [detail, said(card, '.spoken'), source, address].join(' ')));
  page.append(make('rect', { width: '100%', height: '100%', fill: '#ffffff' }));

  let y = PADDING;
  y = words(page, title, { y, width, size: 18, weight: 600, fill: INK });
  y = words(page, detail, { y: y + 2, width, size: 12.5, fill: SOFT });
  y = legend(page, card, { y: y + 8, width });
  const inside = copy(chart);
  inside.setAttribute('x', PADDING);
  inside.setAttribute('y', y + 8);
  page.append(inside);
  y += 8 + height;
  page.append(make('line', { x1: PADDING, x2: PADDING + width, y1: y + 8, y2: y + 8, stroke: '#dcdad2' }));
  y = words(page, source, { y: y + 14, width, size: 11, fill: SOFT });
  y = words(page, address, { y, width, size: 11, fill: SOFT });

  const size = { width: width + 2 * PADDING, height: Math.ceil(y + PADDING - 6) };
  for (const [name, value] of Object.entries({ ...size, viewBox: `0 0 ${size.width} ${size.height}` })) {
    page.setAttribute(name, value);
  }
  return page;
}

function said(card, selector) {
  return card.querySelector(selector)?.textContent.trim() ?? '';
}

/** Adds words in as many lines as they need; gives where the last one ends. */
function words(page, text, { y, width, size, weight = 400, fill }) {
  if (!text) {
    return y;
  }
  const line = size * 1.35;
  const measure = document.createElement('canvas').getContext('2d');
  measure.font = `${weight} ${size}px ${FAMILY}`;
  for (const part of lines(text, (some) => measure.measureText(some).width <= width)) {
    y += line;
    page.append(make('text', { x: PADDING, y: y - size * 0.3, 'font-size': size, 'font-weight': weight, fill }, part));
  }
  return y;
}

/** Breaks a text after blanks, and within what is too long for a line, such as an address. */
function lines(text, fits) {
  const done = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && !fits(`${line} ${word}`)) {
      done.push(line);
      line = '';
    }
    line = line ? `${line} ${word}` : word;
    while (!fits(line) && line.length > 1) {
      let end = line.length - 1;
      while (end > 1 && !fits(line.slice(0, end))) {
        end--;
      }
      done.push(line.slice(0, end));
      line = line.slice(end);
    }
  }
  return line ? [...done, line] : done;
}

/** Adds the marks that stand above the chart with what they mean; gives where they end. */
function legend(page, card, { y, width }) {
  const marks = [...card.querySelectorAll('.card-legend .status')];
  const measure = document.createElement('canvas').getContext('2d');
  measure.font = `400 12px ${FAMILY}`;
  let x = 0;
  let top = y;
  for (const mark of marks) {
    const text = [...mark.childNodes].map((node) => node.textContent.trim()).join(': ');
    const wide = 16 + measure.measureText(text).width + 20;
    if (x > 0 && x + wide > width) {
      x = 0;
      top += 18;
    }
    page.append(sign(mark, PADDING + x, top + 4));
    page.append(make('text', { x: PADDING + x + 16, y: top + 13, 'font-size': 12, fill: INK }, text));
    x += wide;
  }
  return marks.length ? top + 20 : y;
}

/** A status has one shape everywhere; see status.css. */
const SHAPES = {
  target: 'M5 0 L10 10 L0 10 Z',
  pledge: 'M0 0 L10 0 L5 10 Z',
  commitment: 'M5 0 L10 5 L5 10 L0 5 Z',
  disbursement: 'M5 0 A5 5 0 1 1 5 10 A5 5 0 1 1 5 0 Z',
  observation: 'M5 1 A4 4 0 1 1 5 9 A4 4 0 1 1 5 1 Z',
};

function sign(mark, x, y) {
  const kind = [...mark.classList].find((name) => name.startsWith('status-'))?.slice('status-'.length);
  const drawnBy = getComputedStyle(mark, '::before');
  const ring = kind === 'observation';
  const colour = plain(ring ? drawnBy.borderTopColor : drawnBy.backgroundColor);
  return make('path', {
    d: SHAPES[kind] ?? 'M0 0 H10 V10 H0 Z',
    transform: `translate(${x} ${y})`,
    fill: ring ? 'none' : colour,
    ...(ring ? { stroke: colour, 'stroke-width': 2 } : {}),
  });
}

/** The drawing with the looks that it has on the screen written into it. */
function copy(original) {
  const twin = original.cloneNode(true);
  const pairs = [[original, twin]];
  while (pairs.length > 0) {
    const [from, to] = pairs.pop();
    const style = getComputedStyle(from);
    const seen = from === original || (style.display !== 'none' && style.visibility !== 'hidden');
    if (!seen || from.matches(UNSEEN)) {
      to.remove();
      continue;
    }
    const children = [...to.children];
    [...from.children].forEach((child, index) => pairs.push([child, children[index]]));
    dress(from, to, style);
  }
  twin.removeAttribute('class');
  return twin;
}

function dress(from, to, style) {
  for (const { name } of [...to.attributes]) {
    if (/^(style|class|role|tabindex|aria-.*|data-.*)$/.test(name)) {
      to.removeAttribute(name);
    }
  }
  if (from.closest('defs') && !from.closest('pattern, marker')) {
    return; // What clips has a shape and no looks.
  }
  const drawn = from instanceof SVGGeometryElement || from instanceof SVGTextContentElement;
  if (drawn) {
    const named = from instanceof SVGTextContentElement ? [...LOOKS, ...LETTERS] : LOOKS;
    for (const name of named) {
      const value = style.getPropertyValue(name);
      to.setAttribute(name, name === 'fill' || name === 'stroke' ? plain(value) : value);
    }
  } else if (style.opacity !== '1') {
    to.setAttribute('opacity', style.opacity);
  }
}

/** A colour as every program that draws knows it. */
function plain(colour) {
  if (colour === 'none' || colour.startsWith('url(')) {
    return colour;
  }
  if (!colours.has(colour)) {
    colours.set(colour, mixed(colour));
  }
  return colours.get(colour);
}

const colours = new Map();
const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

function mixed(colour) {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
  if (alpha === 0) {
    return 'none';
  }
  return alpha === 255
    ? `rgb(${red},${green},${blue})`
    : `rgba(${red},${green},${blue},${(alpha / 255).toFixed(3)})`;
}

function make(name, attributes, text) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== 'xmlns') {
      element.setAttribute(key, value);
    }
  }
  if (text) {
    element.textContent = text;
  }
  return element;
}

async function drawn(svg, picture) {
  const image = new Image();
  const address = URL.createObjectURL(svg);
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Number(picture.getAttribute('width')) * SCALE;
    canvas.height = Number(picture.getAttribute('height')) * SCALE;
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) => {
      canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('the picture is too large'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Not at once: the browser has yet to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
