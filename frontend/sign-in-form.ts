/**
 * Around the form of the sign-in page: adds the CSRF token at the last moment, shows the password
 * on request, and counts down the wait after failures.
 */
class SignInForm extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    form?.addEventListener('submit', () => this.addToken(form));
    this.querySelector('[data-reveal]')?.addEventListener('click', (event) => this.reveal(event.currentTarget as HTMLElement));
    const wait = Number(this.getAttribute('wait') ?? '0');
    if (wait > 0) {
      this.countDown(wait);
    }
  }

  private addToken(form: HTMLFormElement) {
    const name = meta('_csrf_parameter');
    let field = form.querySelector<HTMLInputElement>('input[data-token]');
    if (!field) {
      field = document.createElement('input');
      field.type = 'hidden';
      field.dataset.token = '';
      form.append(field);
    }
    field.name = name || '_csrf';
    field.value = meta('_csrf');
  }

  private reveal(button: HTMLElement) {
    const input = this.querySelector<HTMLInputElement>('input[autocomplete$="password"]');
    if (input) {
      const shown = input.type === 'text';
      input.type = shown ? 'password' : 'text';
      button.setAttribute('aria-pressed', String(!shown));
    }
  }

  private countDown(seconds: number) {
    const words = this.querySelector('[data-wait]');
    const submit = this.querySelector<HTMLButtonElement>('button[type=submit]');
    const ends = performance.now() + seconds * 1000;
    const tick = () => {
      const left = Math.max(0, Math.ceil((ends - performance.now()) / 1000));
      if (words) {
        words.textContent = String(left);
      }
      if (submit) {
        submit.disabled = left > 0;
      }
      if (left > 0) {
        window.setTimeout(tick, 1000);
      } else {
        this.querySelector('.notice')?.remove();
      }
    };
    tick();
  }
}

function meta(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
}

customElements.define('sign-in-form', SignInForm);
