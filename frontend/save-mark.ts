/**
 * Says under a text or an answer whether it is stored. Attributes: target (of one thing only), and
 * the sentences saved, waiting, sign-in and refused, with {0} for the time or the number.
 */
import { pieces } from './piece-channel';

const ICONS: Record<string, string> = {
  saved: 'check-circle-fill',
  waiting: 'cloud-slash-fill',
  'sign-in': 'key',
  refused: 'warning-circle-fill',
};

class SaveMark extends HTMLElement {
  private shown = '';

  private readonly show = () => {
    const { state, unsent, savedAt } = pieces.standing(this.getAttribute('target') ?? undefined);
    const kept = this.getAttribute('saved-at') ?? '';
    const now = state === 'idle' && kept ? 'saved' : state;
    const sentence = this.getAttribute(`text-${now}`) ?? '';
    const value = now === 'saved' ? savedAt || kept : String(unsent);
    const words = sentence.replace('{0}', value);
    if (words === this.shown) {
      return;
    }
    this.shown = words;
    this.dataset.state = now;
    this.replaceChildren();
    if (words) {
      const icon = document.createElement('i');
      icon.className = 'icon';
      icon.setAttribute('aria-hidden', 'true');
      icon.innerHTML = `<svg><use href="assets/icons.svg#i-${ICONS[now]}"/></svg>`;
      this.append(icon, document.createTextNode(words));
    }
  };

  private readonly saved = (event: Event) => this.pass('piece-saved', event);
  private readonly refused = (event: Event) => this.pass('piece-refused', event);

  connectedCallback() {
    this.classList.add('save-mark');
    this.setAttribute('role', 'status');
    pieces.addEventListener('change', this.show);
    pieces.addEventListener('piece-saved', this.saved);
    pieces.addEventListener('piece-refused', this.refused);
    this.show();
  }

  disconnectedCallback() {
    pieces.removeEventListener('change', this.show);
    pieces.removeEventListener('piece-saved', this.saved);
    pieces.removeEventListener('piece-refused', this.refused);
  }

  /** What the server side of this element may want to hear; times and ids, never texts. */
  private pass(type: string, event: Event) {
    const { detail } = event as CustomEvent;
    const target = this.getAttribute('target');
    if (!target || target === detail.target) {
      this.dispatchEvent(new CustomEvent(type, { detail }));
    }
  }
}

customElements.define('save-mark', SaveMark);
