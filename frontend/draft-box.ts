/**
 * Where a plain text is typed; see draft-saving for when it is stored. Attributes: kind (of piece),
 * target (what it belongs to), label, rows. Properties: initial, and revision on which the text
 * builds.
 */
import { DraftSaving } from './draft-saving';

class DraftBox extends HTMLElement {
  private readonly area = document.createElement('textarea');
  private readonly saving = new DraftSaving(this, () => ({ text: this.area.value }));

  set initial(text: string) {
    // what the page holds and the server does not know yet is never overwritten
    if (this.saving.told) {
      this.area.value = text;
      this.saving.shows({ text });
    }
  }

  set revision(number: number) {
    this.saving.base = number;
  }

  connectedCallback() {
    if (!this.area.isConnected) {
      const label = document.createElement('label');
      label.className = 'for-listeners';
      label.textContent = this.getAttribute('label');
      this.area.id = `${this.id}-text`;
      this.area.rows = Number(this.getAttribute('rows') ?? 14);
      label.htmlFor = this.area.id;
      this.append(label, this.area);
      this.area.addEventListener('input', () => this.saving.typed());
      this.area.addEventListener('blur', () => this.saving.send());
    }
    this.saving.connect();
  }

  disconnectedCallback() {
    this.saving.disconnect();
  }

  /** Resolves when everything typed is on the server's disk. */
  stored(): Promise<boolean> {
    return this.saving.stored();
  }
}

customElements.define('draft-box', DraftBox);
