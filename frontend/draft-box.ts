/**
 * Where a text is typed. Sent 2 s after the last key and at least every 5 s while typing; what is
 * not stored yet lives in the memory of the page. Attributes: kind (of piece), target (what it
 * belongs to), label, rows, at-least and at-most (words, 0 for no limit), and the sentences
 * text-missing, text-enough and text-many with {0} for the words and {1} for those that are
 * missing; without them nothing is counted. Properties: initial, and revision on which the text builds.
 * Tells by draft-beside-another that another page stored a text that is kept beside this one.
 */
import { pieces, type Reply } from './piece-channel';
import { uuid } from './requests';

const REST_MS = 2000;
const AT_LEAST_EVERY_MS = 5000;
const WORD = /\S*[\p{L}\p{N}]\S*/gu;

class DraftBox extends HTMLElement {
  private readonly area = document.createElement('textarea');
  private readonly length = document.createElement('p');
  private readonly writer = uuid();
  private sent = '';
  private base = 0;
  private rest = 0;
  private unsentSince = 0;

  set initial(text: string) {
    // what the page holds and the server does not know yet is never overwritten
    if (this.area.value === this.sent) {
      this.area.value = text;
      this.sent = text;
      this.count();
    }
  }

  set revision(number: number) {
    this.base = number;
  }

  /** Another text takes the place of what stands; if something was typed meanwhile, both are kept. */
  replace(text: string, revision: number) {
    if (this.area.value !== this.sent) {
      this.send();
      return;
    }
    this.area.value = text;
    this.sent = text;
    this.base = revision;
    this.count();
    this.area.focus();
  }

  connectedCallback() {
    if (!this.area.isConnected) {
      const label = document.createElement('label');
      label.className = 'for-listeners';
      label.textContent = this.getAttribute('label');
      this.area.id = `${this.id}-text`;
      this.area.rows = Number(this.getAttribute('rows') ?? 14);
      label.htmlFor = this.area.id;
      this.length.className = 'small num';
      this.length.setAttribute('aria-live', 'off');
      this.append(label, this.area, this.length);
      this.area.addEventListener('input', () => this.typed());
      this.area.addEventListener('blur', () => this.send());
    }
    window.addEventListener('pieces-flush', this.send);
    window.addEventListener('pagehide', this.send);
    this.count();
  }

  disconnectedCallback() {
    this.send();
    window.removeEventListener('pieces-flush', this.send);
    window.removeEventListener('pagehide', this.send);
  }

  /** Resolves when everything typed is on the server's disk. */
  async stored(): Promise<boolean> {
    this.send();
    await pieces.settled();
    return true;
  }

  private typed() {
    this.count();
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
    if (!target || text === this.sent) {
      return;
    }
    this.sent = text;
    const { base, writer } = this;
    pieces.send(this.getAttribute('kind') ?? 'draft', target, { text, base, writer }).then(
      (reply) => this.stands(reply),
      () => {},
    );
  };

  private stands({ revision, besideAnother }: Reply) {
    if (typeof revision === 'number') {
      this.base = revision;
    }
    if (besideAnother) {
      this.dispatchEvent(new CustomEvent('draft-beside-another'));
    }
  }

  private count() {
    if (!this.hasAttribute('text-enough')) {
      return;
    }
    const words = (this.area.value.match(WORD) ?? []).length;
    const least = Number(this.getAttribute('at-least') ?? 0);
    const most = Number(this.getAttribute('at-most') ?? 0);
    const kind = words < least ? 'missing' : most > 0 && words > most ? 'many' : 'enough';
    const number = new Intl.NumberFormat('de-DE');
    this.length.dataset.state = kind === 'missing' ? 'returned' : 'done';
    this.length.textContent = (this.getAttribute(`text-${kind}`) ?? '')
      .replace('{0}', number.format(words))
      .replace('{1}', number.format(Math.max(0, least - words)));
  }
}

customElements.define('draft-box', DraftBox);
