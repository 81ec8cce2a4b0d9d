/**
 * Signing in over the page, so that what stands in it is not lost: a native dialog that sends name
 * and password to the address of the sign-in page. Its words come from the server.
 */
import { address, csrfHeader, renewToken, within } from './requests';

export interface SignInTexts {
  title: string;
  reason: string;
  username: string;
  password: string;
  submit: string;
  wrong: string;
  offline: string;
}

let texts: SignInTexts | undefined;
let asking: Promise<void> | undefined;

/** Called by the element that the server put on the page. */
export function useSignInTexts(given: SignInTexts): void {
  texts = given;
}

/** Resolves when somebody has signed in; asks once, however many want to know. */
export function askToSignIn(): Promise<void> {
  if (!texts) {
    // a page without the shell: the sign-in page itself, which has its own form
    return new Promise(() => {});
  }
  asking ??= ask(texts).finally(() => {
    asking = undefined;
  });
  return asking;
}

function ask(words: SignInTexts): Promise<void> {
  const dialog = document.createElement('dialog');
  dialog.className = 'ask';
  dialog.id = 'sign-in-dialog';
  const form = document.createElement('form');
  const title = child(form, 'h2', words.title);
  title.id = 'sign-in-dialog-title';
  dialog.setAttribute('aria-labelledby', title.id);
  child(form, 'p', words.reason);
  const failure = child(form, 'p', '');
  failure.className = 'notice';
  failure.dataset.state = 'overdue';
  failure.setAttribute('role', 'alert');
  failure.hidden = true;
  const username = field(form, 'username', 'text', words.username);
  const password = field(form, 'password', 'password', words.password);
  const submit = child(form, 'button', words.submit) as HTMLButtonElement;
  submit.className = 'button primary large block';
  dialog.append(form);
  document.body.append(dialog);
  // nothing can be saved without it, so it cannot be closed
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  return new Promise((resolve) => {
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      submit.disabled = true;
      failure.hidden = true;
      const problem = await signIn(username.value, password.value, words);
      submit.disabled = false;
      if (problem) {
        failure.textContent = problem;
        failure.hidden = false;
        password.select();
      } else {
        dialog.close();
        dialog.remove();
        resolve();
        window.dispatchEvent(new Event('hoctap-signed-in'));
      }
    });
    dialog.showModal();
    username.focus();
  });
}

/** What went wrong in words, or nothing. */
async function signIn(username: string, password: string, words: SignInTexts): Promise<string> {
  try {
    await renewToken();
    const answer = await fetch(address('login'), {
      method: 'POST',
      headers: csrfHeader(),
      body: new URLSearchParams({ username, password }),
      signal: within(),
    });
    // the sign-in page answers with itself when it refuses
    return new URL(answer.url).pathname.endsWith('/login') ? words.wrong : '';
  } catch {
    return words.offline;
  }
}

function field(form: HTMLFormElement, name: string, type: string, label: string): HTMLInputElement {
  const box = child(form, 'div', '');
  box.className = 'field';
  const words = child(box, 'label', label) as HTMLLabelElement;
  words.htmlFor = `sign-in-dialog-${name}`;
  const frame = child(box, 'div', '');
  frame.className = 'input';
  const input = child(frame, 'input', '') as HTMLInputElement;
  input.id = words.htmlFor;
  input.type = type;
  input.required = true;
  input.autocomplete = type === 'password' ? 'current-password' : 'username';
  return input;
}

function child(parent: HTMLElement, tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}
