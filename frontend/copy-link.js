// A button that puts the address of the page into the clipboard, and says so where a screen reader hears it.
class CopyLink extends HTMLElement {
  connectedCallback() {
    if (this.button) return;
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.className = 'quiet-button';
    this.button.textContent = this.getAttribute('label');
    this.said = document.createElement('span');
    this.said.className = 'spoken';
    this.said.setAttribute('role', 'status');
    this.button.addEventListener('click', () => this.copy());
    this.append(this.button, this.said);
  }

  async copy() {
    let done = true;
    try {
      await navigator.clipboard.writeText(location.href);
    } catch {
      done = this.copyAsOfOld();
    }
    const words = this.getAttribute(done ? 'copied' : 'failed');
    this.button.textContent = words;
    this.said.textContent = words;
    setTimeout(() => {
      this.button.textContent = this.getAttribute('label');
      this.said.textContent = '';
    }, 2500);
  }

  // Pages that are not served over https have no clipboard of the newer kind.
  copyAsOfOld() {
    const field = document.createElement('textarea');
    field.value = location.href;
    field.className = 'spoken';
    this.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    this.button.focus();
    return done;
  }
}

customElements.define('copy-link', CopyLink);
