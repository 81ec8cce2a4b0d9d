/**
 * An essay is a row of lines: each is a paragraph, a heading, an item of a list or a quotation, with
 * words in bold. Its text is the words of the lines and nothing else; how they are set goes beside it,
 * one word for each line: "h p u:0-4 q:3-9,12-15" (as vn.hoctap.shared.Formatting reads it).
 */
import { type Node, Schema } from 'prosemirror-model';
import type { Written } from './draft-saving';

const line = (tag: string, kind: string) => ({
  content: 'text*',
  group: 'line',
  // pasted into an empty line it stays what it is
  defining: kind !== 'p',
  toDOM: () => [tag, { 'data-kind': kind }, 0] as const,
  parseDOM: [{ tag: `${tag}[data-kind=${kind}]` }],
});

export const schema = new Schema({
  nodes: {
    doc: { content: 'line+' },
    paragraph: { ...line('p', 'p'), parseDOM: [{ tag: 'p', priority: 40 }] },
    heading: line('h2', 'h'),
    subheading: line('h3', 's'),
    bullet: line('p', 'u'),
    number: line('p', 'o'),
    quotation: line('p', 'q'),
    text: {},
  },
  marks: {
    bold: { toDOM: () => ['strong', 0] as const, parseDOM: [{ tag: 'strong' }] },
  },
});

const SIGNS: Record<string, string> = {
  paragraph: 'p',
  heading: 'h',
  subheading: 's',
  bullet: 'u',
  number: 'o',
  quotation: 'q',
};
const KINDS = Object.fromEntries(Object.entries(SIGNS).map(([kind, sign]) => [sign, kind]));

/** The document as it is sent. */
export function written(doc: Node): Written {
  const lines: string[] = [];
  const words: string[] = [];
  doc.forEach((node) => {
    lines.push(node.textContent);
    words.push(setting(node));
  });
  const plain = words.findLastIndex((word) => word !== 'p') + 1;
  return { text: lines.join('\n'), format: words.slice(0, plain).join(' ') };
}

function setting(node: Node): string {
  const parts: [number, number][] = [];
  node.forEach((child, from) => {
    if (child.marks.some((mark) => mark.type.name === 'bold')) {
      const last = parts.at(-1);
      if (last && last[1] === from) {
        last[1] = from + child.nodeSize;
      } else {
        parts.push([from, from + child.nodeSize]);
      }
    }
  });
  const sign = SIGNS[node.type.name];
  return parts.length ? `${sign}:${parts.map(([from, to]) => `${from}-${to}`).join(',')}` : sign;
}

/** The document that was sent. */
export function read({ text, format }: Written): Node {
  const words = (format ?? '').split(' ');
  const lines = text.split(/\r\n?|\n/).map((content, at) => lineOf(content, words[at] ?? ''));
  return schema.node('doc', null, lines);
}

function lineOf(content: string, word: string): Node {
  const [sign, ranges] = word.split(':');
  const pieces: Node[] = [];
  let at = 0;
  const piece = (to: number, bold: boolean) => {
    if (to > at) {
      pieces.push(schema.text(content.slice(at, to), bold ? [schema.mark('bold')] : []));
      at = to;
    }
  };
  (ranges ?? '').split(',').forEach((range) => {
    const [from, to] = range.split('-').map(Number);
    if (to > from && from >= at) {
      piece(Math.min(from, content.length), false);
      piece(Math.min(to, content.length), true);
    }
  });
  piece(content.length, false);
  return schema.node(KINDS[sign] ?? 'paragraph', null, pieces);
}
