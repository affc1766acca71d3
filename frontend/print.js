// On paper a page says where and when it was, and charts are as wide as the paper.
const WIDTH = 610;

function address() {
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(new Date());
  for (const line of document.querySelectorAll('.print-line')) {
    line.textContent = `${decodeURI(location.href)} · ${day}`;
  }
}

function charts(width) {
  for (const chart of document.querySelectorAll('vaadin-chart')) {
    // A chart inside a hidden table has not been drawn.
    chart.configuration?.setSize?.(width, null, false);
  }
}

window.addEventListener('beforeprint', () => {
  address();
  charts(Math.min(WIDTH, window.innerWidth - 64));
});
window.addEventListener('afterprint', () => charts(null));
