/**
 * Asks the server every half minute how long the session still lasts and how many notices are
 * unread, by a request that does not itself keep the session alive. Warns before the session ends,
 * and when it has ended lets its owner sign in over the page. Also what keeps the bell right when
 * the server's push has died.
 */
import { pieces } from './piece-channel';
import { address, csrfHeader, within } from './requests';
import { askToSignIn, useSignInTexts, type SignInTexts } from './sign-in';

interface Texts extends SignInTexts {
  warning: string;
  warningReason: string;
  stay: string;
  leave: string;
}

interface Pulse {
  left: number;
  unread: number;
}

const EVERY_MS = 30_000;
const WARN_SECONDS = 300;

class SessionClock extends HTMLElement {
  private timer?: number;
  private dialog?: HTMLDialogElement;
  private ends = 0;
  private ticking?: number;

  private readonly woken = () => {
    if (document.visibilityState === 'visible') {
      void this.beat();
    }
  };

  // the page's own session is gone; what was typed is stored first and comes back with the page
  private readonly signedIn = async () => {
    pieces.hurry();
    await pieces.settled();
    location.reload();
  };

  connectedCallback() {
    useSignInTexts(this.texts());
    document.addEventListener('visibilitychange', this.woken);
    window.addEventListener('online', this.woken);
    window.addEventListener('hoctap-signed-in', this.signedIn);
    this.timer = window.setInterval(this.woken, EVERY_MS);
    void this.beat();
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.woken);
    window.removeEventListener('online', this.woken);
    window.removeEventListener('hoctap-signed-in', this.signedIn);
    window.clearInterval(this.timer);
    this.close();
  }

  private texts(): Texts {
    return JSON.parse(this.getAttribute('texts') ?? '{}');
  }

  private async beat() {
    let answer: Response;
    try {
      answer = await fetch(address('api/pulse'), {
        headers: { Accept: 'application/json' },
        cache: 'no-store',
        redirect: 'error',
        signal: within(),
      });
    } catch {
      return;
    }
    if (answer.status === 401) {
      this.close();
      await askToSignIn();
    } else if (answer.ok) {
      this.heard(await answer.json());
    }
  }

  private heard({ left, unread }: Pulse) {
    this.dispatchEvent(new CustomEvent('unread', { detail: unread }));
    window.dispatchEvent(new CustomEvent('hoctap-unread', { detail: unread }));
    this.ends = performance.now() + left * 1000;
    if (left <= WARN_SECONDS) {
      this.warn();
    } else {
      this.close();
    }
  }

  private warn() {
    if (this.dialog) {
      return;
    }
    const texts = this.texts();
    const dialog = document.createElement('dialog');
    dialog.className = 'ask';
    dialog.id = 'session-warning';
    const title = document.createElement('h2');
    title.id = 'session-warning-title';
    dialog.setAttribute('aria-labelledby', title.id);
    title.textContent = texts.warning;
    const reason = document.createElement('p');
    reason.setAttribute('role', 'timer');
    const buttons = document.createElement('div');
    buttons.className = 'row';
    buttons.append(
      this.button('session-leave', texts.leave, '', () => this.leave()),
      this.button('session-stay', texts.stay, 'primary', () => this.stay()),
    );
    dialog.append(title, reason, buttons);
    dialog.addEventListener('close', () => this.stay());
    document.body.append(dialog);
    this.dialog = dialog;
    const tick = () => {
      const left = Math.max(0, Math.round((this.ends - performance.now()) / 1000));
      const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
      reason.textContent = texts.warningReason.replace('{0}', clock);
      if (left === 0) {
        void this.beat();
      }
    };
    this.ticking = window.setInterval(tick, 1000);
    tick();
    dialog.showModal();
  }

  private button(id: string, text: string, look: string, act: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.id = id;
    button.className = `button ${look}`;
    button.textContent = text;
    button.addEventListener('click', act);
    return button;
  }

  private async stay() {
    this.close();
    try {
      await fetch(address('api/pulse'), { method: 'POST', headers: csrfHeader(), redirect: 'error', signal: within() });
    } finally {
      await this.beat();
    }
  }

  private leave() {
    this.close();
    this.dispatchEvent(new CustomEvent('leave'));
  }

  private close() {
    window.clearInterval(this.ticking);
    // forgotten first: closing tells a listener, which must not take it for an answer
    const open = this.dialog;
    this.dialog = undefined;
    open?.remove();
  }
}

customElements.define('session-clock', SessionClock);

/** The number on the bell, told by the server's push and by the clock above. */
class UnreadCount extends HTMLElement {
  static readonly observedAttributes = ['value'];

  private readonly heard = (event: Event) => {
    this.setAttribute('value', String((event as CustomEvent<number>).detail));
  };

  connectedCallback() {
    window.addEventListener('hoctap-unread', this.heard);
    this.attributeChangedCallback();
  }

  disconnectedCallback() {
    window.removeEventListener('hoctap-unread', this.heard);
  }

  attributeChangedCallback() {
    const count = Number(this.getAttribute('value') ?? '0');
    this.hidden = count === 0;
    this.textContent = count > 99 ? '99+' : String(count);
    const words = this.getAttribute(count === 0 ? 'text-none' : 'text-some') ?? '';
    this.closest('a,button')?.setAttribute('aria-label', words.replace('{0}', String(count)));
  }
}

customElements.define('unread-count', UnreadCount);
