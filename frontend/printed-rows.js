// The first rows of a grid as a table for paper: a grid itself has no more rows than a screen shows. Made when it is wanted.
class PrintedRows extends HTMLElement {
  connectedCallback() {
    this.make ??= () => this.draw();
    this.drop ??= () => this.replaceChildren();
    window.addEventListener('beforeprint', this.make);
    window.addEventListener('afterprint', this.drop);
  }

  disconnectedCallback() {
    window.removeEventListener('beforeprint', this.make);
    window.removeEventListener('afterprint', this.drop);
  }

  draw() {
    const table = document.createElement('table');
    table.className = 'figure-table';
    const head = table.createTHead().insertRow();
    for (const name of this.heads ?? []) {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.textContent = name;
      head.append(cell);
    }
    const body = table.createTBody();
    for (const row of this.rows ?? []) {
      const line = body.insertRow();
      for (const words of row) line.insertCell().textContent = words;
    }
    const note = document.createElement('p');
    note.className = 'detail';
    note.textContent = this.note ?? '';
    this.replaceChildren(table, note);
  }
}

customElements.define('printed-rows', PrintedRows);
