/** Making elements in the page's own tree, where the style sheets of the product reach them. */

type Attributes = Record<string, string | boolean | ((event: Event) => void)>;

/** An element; functions among the attributes listen, {@code false} leaves one out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children);
  return element;
}

export function icon(name: string): HTMLElement {
  const element = make('i', { class: 'icon', 'aria-hidden': 'true' });
  element.innerHTML = `<svg><use href="assets/icons.svg#i-${name}"/></svg>`;
  return element;
}

/** 1:02:03, or 24:36. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${two(minutes)}:${two(whole % 60)}`;
}

/** Puts values into the places {0}, {1} … of a sentence. */
export function fill(sentence: string, ...values: (string | number)[]): string {
  return values.reduce<string>((text, value, i) => text.replaceAll(`{${i}}`, String(value)), sentence);
}

const VIETNAM = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** 20:14:05 in Vietnam. */
export function vietnamTime(instant: string): string {
  return VIETNAM.format(new Date(instant));
}
