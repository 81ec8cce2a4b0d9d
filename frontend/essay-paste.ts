/**
 * What is pasted, from Word or from anywhere: headings, lists, quotations and bold stay, everything
 * else is dropped (fonts, colours, tables' frames, pictures, hidden and deleted text, comments).
 */
const DROPPED = new Set([
  'script', 'style', 'head', 'title', 'meta', 'link', 'img', 'svg', 'object', 'embed', 'iframe', 'video',
  'audio', 'canvas', 'template', 'noscript', 'del', 's', 'strike', 'button', 'input', 'select', 'textarea',
]);
const BLOCKS = new Set([
  'p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'blockquote', 'pre', 'table', 'tr', 'td',
  'th', 'section', 'article', 'header', 'footer', 'address', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'hr',
]);
const HEADING = /^h[1-6]$/;

interface Around {
  kind: string;
  bold: boolean;
}

class Lines {
  private readonly out = document.createElement('div');
  private line?: HTMLElement;

  text(words: string, { kind, bold }: Around) {
    const plain = words.replace(/[\s\u00a0]+/g, ' ');
    if (!this.line) {
      if (plain.trim() === '') {
        return;
      }
      this.line = this.opened(kind);
    }
    const inHeading = this.line.tagName !== 'P';
    const piece = bold && !inHeading ? document.createElement('strong') : undefined;
    const content = document.createTextNode(plain);
    piece?.append(content);
    this.line.append(piece ?? content);
  }

  /** The line that is open turns out to be an item of a list. */
  item(kind: string) {
    this.line = this.opened(kind);
  }

  end() {
    const line = this.line;
    this.line = undefined;
    if (line && line.textContent?.trim() === '') {
      line.remove();
    }
  }

  get html() {
    this.end();
    return this.out.innerHTML;
  }

  private opened(kind: string) {
    const line = document.createElement(kind === 'h' ? 'h2' : kind === 's' ? 'h3' : 'p');
    line.dataset.kind = kind;
    this.out.append(line);
    return line;
  }
}

function hidden(style: string) {
  return /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i.test(style);
}

function bold(element: Element, style: string, before: boolean) {
  const weight = /(?:^|;)\s*font-weight:\s*(\w+)/i.exec(style)?.[1];
  if (weight) {
    return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  }
  return before || element.localName === 'b' || element.localName === 'strong';
}

/** What a block is; items keep what their list is. */
function kindOf(element: Element, around: string): string {
  const name = element.localName;
  const style = element.className;
  if (HEADING.test(name)) {
    return name === 'h1' ? 'h' : 's';
  }
  if (/MsoTitle/.test(style)) {
    return 'h';
  }
  if (name === 'blockquote' || /Mso\w*Quote/.test(style)) {
    return 'q';
  }
  if (name === 'li') {
    return element.closest('ul,ol')?.localName === 'ol' ? 'o' : 'u';
  }
  return around;
}

function walk(node: Node, around: Around, lines: Lines) {
  if (node.nodeType === Node.TEXT_NODE) {
    lines.text(node.nodeValue ?? '', around);
    return;
  }
  if (!(node instanceof Element) || DROPPED.has(node.localName)) {
    return;
  }
  const style = node.getAttribute('style') ?? '';
  if (hidden(style)) {
    return;
  }
  if (/mso-list:\s*ignore/i.test(style)) {
    // the sign that Word puts before an item; a numbered heading stays a heading
    if (around.kind === 'p') {
      lines.item(/\w+[.)]/.test(node.textContent ?? '') ? 'o' : 'u');
    }
    return;
  }
  if (node.localName === 'br') {
    lines.end();
    return;
  }
  const block = BLOCKS.has(node.localName);
  const inside = { kind: block ? kindOf(node, around.kind) : around.kind, bold: bold(node, style, around.bold) };
  if (block) {
    lines.end();
  }
  node.childNodes.forEach((child) => walk(child, inside, lines));
  if (block) {
    lines.end();
  }
}

/** HTML of nothing but lines. */
export function cleaned(html: string): string {
  // what this editor copied is in lines already
  if (html.includes('data-pm-slice')) {
    return html;
  }
  const pasted = new DOMParser().parseFromString(html, 'text/html');
  const lines = new Lines();
  walk(pasted.body, { kind: 'p', bold: false }, lines);
  return lines.html;
}
