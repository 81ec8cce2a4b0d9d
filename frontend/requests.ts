/** What every request of our own elements needs: addresses below the page's base, and the CSRF token. */

export function address(path: string): string {
  return new URL(path, document.baseURI).href;
}

/** The token of the cookie, read anew each time: it changes when somebody signs in. */
export function csrfHeader(): Record<string, string> {
  const found = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return found ? { 'X-XSRF-TOKEN': decodeURIComponent(found[1]) } : {};
}

/** Also where the page did not come over HTTPS and the browser has no randomUUID. */
export function uuid(): string {
  if (crypto.randomUUID) {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const ANSWER_WITHIN_MS = 20_000;

/** A line that swallows a request must not leave a page waiting for ever: after this time it failed. */
export function within(): AbortSignal {
  return AbortSignal.timeout(ANSWER_WITHIN_MS);
}

/** Lets the cookie of the CSRF token be written again. */
export async function renewToken(): Promise<void> {
  await fetch(address('api/pulse'), {
    headers: { Accept: 'application/json' },
    cache: 'no-store',
    signal: within(),
  });
}
