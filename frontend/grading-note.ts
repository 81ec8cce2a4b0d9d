/**
 * A grader's words, stored as they are typed by the channel of acknowledged writes. Attributes:
 * kind (of piece), target (the grade), slot (the remark; empty for the comment on the whole), page
 * (that marks the essay), label, rows, disabled. Property: initial.
 */
import { pieces } from './piece-channel';

const REST_MS = 1000;
const AT_LEAST_EVERY_MS = 5000;

class GradingNote extends HTMLElement {
  static observedAttributes = ['disabled'];

  private readonly area = document.createElement('textarea');
  private sent = '';
  private rest = 0;
  private unsentSince = 0;

  set initial(text: string) {
    // what the page holds and the server does not know yet is never overwritten
    if (this.area.value === this.sent) {
      this.area.value = text;
      this.sent = text;
    }
  }

  connectedCallback() {
    if (!this.area.isConnected) {
      const label = document.createElement('label');
      label.className = this.getAttribute('label-class') ?? 'small';
      label.textContent = this.getAttribute('label');
      this.area.id = `${this.id}-text`;
      this.area.rows = Number(this.getAttribute('rows') ?? 3);
      this.area.maxLength = 4000;
      label.htmlFor = this.area.id;
      this.append(label, this.area);
      this.area.addEventListener('input', () => this.typed());
      this.area.addEventListener('blur', () => this.send());
    }
    window.addEventListener('pieces-flush', this.send);
    window.addEventListener('pagehide', this.send);
  }

  disconnectedCallback() {
    this.send();
    window.removeEventListener('pieces-flush', this.send);
    window.removeEventListener('pagehide', this.send);
  }

  attributeChangedCallback() {
    this.area.disabled = this.hasAttribute('disabled');
  }

  focus() {
    this.area.focus();
    this.area.scrollIntoView({ block: 'nearest' });
  }

  /** Resolves when everything typed on this page is on the server's disk. */
  async stored(): Promise<boolean> {
    window.dispatchEvent(new Event('pieces-flush'));
    await pieces.settled();
    return true;
  }

  private typed() {
    const now = performance.now();
    if (this.unsentSince === 0) {
      this.unsentSince = now;
    }
    window.clearTimeout(this.rest);
    const left = AT_LEAST_EVERY_MS - (now - this.unsentSince);
    this.rest = window.setTimeout(this.send, Math.max(0, Math.min(REST_MS, left)));
  }

  private readonly send = () => {
    window.clearTimeout(this.rest);
    this.unsentSince = 0;
    const text = this.area.value;
    const target = this.getAttribute('target');
    if (!target || text === this.sent || this.hasAttribute('disabled')) {
      return;
    }
    this.sent = text;
    const slot = this.getAttribute('slot-of') ?? '';
    const page = this.getAttribute('page');
    const kind = this.getAttribute('kind') ?? 'grade-comment';
    void pieces.send(kind, target, { text, page, slot }, slot).catch(() => {});
  };
}

customElements.define('grading-note', GradingNote);
