// What the download dialog needs of the browser. Drawing is fetched only by those who draw.
window.aidboard ??= {};

/** Puts a text on the clipboard; says whether that went well. */
window.aidboard.copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
};

/** Clipboards are closed to pages that came without encryption from elsewhere; what is selected can be copied there too. */
function copyBySelection(text) {
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  // Inside the dialog, which lets nothing outside of it have the focus.
  (document.activeElement?.parentElement ?? document.body).append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
}

/** Saves the chart of a card as a picture; gives the name of the file. */
window.aidboard.chartImage = async (card, form, source, address, file) => {
  const { saveChart } = await import('./chart-image.js');
  return saveChart(card, form, source, address, file);
};
