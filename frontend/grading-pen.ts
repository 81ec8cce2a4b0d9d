/**
 * Comments on a place of an essay: a passage is selected with the pointer, or sentence by sentence
 * with the arrow keys (with Shift more of them), and the button beside it, or C, begins the comment.
 * Places are told to the server in code points of the checked text, which each piece of the essay
 * carries as data-at, so they do not depend on how the text is shown.
 */
import { DIALOG, TYPING } from './grading-elsewhere';

interface Server {
  begin(start: number, end: number): void;
}

interface Point {
  node: Text;
  offset: number;
}

interface Sentence {
  from: Point;
  to: Point;
}

class GradingPen extends HTMLElement {
  declare $server: Server;
  private first = -1;
  private last = -1;

  private readonly pressed = (event: KeyboardEvent) => {
    const target = event.composedPath()[0] as Element;
    const elsewhere = target.closest?.(`${TYPING}, ${DIALOG}, [role=radiogroup]`);
    if (elsewhere || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      this.move(event.key === 'ArrowRight' ? 1 : -1, event.shiftKey);
    }
  };

  private readonly selected = () => {
    const place = this.place();
    this.toggleAttribute('data-ready', place !== null);
    if (place === null) {
      return;
    }
    const shown = getSelection()!.getRangeAt(0).getBoundingClientRect();
    const paper = this.closest('.paper')!;
    const around = paper.getBoundingClientRect();
    this.style.setProperty('--at', `${Math.max(0, shown.bottom - around.top + paper.scrollTop + 6)}px`);
  };

  connectedCallback() {
    document.addEventListener('selectionchange', this.selected);
    window.addEventListener('keydown', this.pressed);
    this.first = -1;
    this.last = -1;
    const button = this.querySelector('button');
    // the selection stays where it is
    button?.addEventListener('pointerdown', (event) => event.preventDefault());
    button?.addEventListener('click', () => this.begin());
  }

  disconnectedCallback() {
    document.removeEventListener('selectionchange', this.selected);
    window.removeEventListener('keydown', this.pressed);
  }

  private begin() {
    const place = this.place();
    if (place) {
      getSelection()?.removeAllRanges();
      this.$server.begin(place.start, place.end);
    }
  }

  private essay(): HTMLElement | null {
    return document.getElementById('grading-essay');
  }

  private pieces(within: Element | null): Text[] {
    return Array.from(within?.querySelectorAll('[data-at]') ?? [])
      .map((piece) => document.createTreeWalker(piece, NodeFilter.SHOW_TEXT).nextNode())
      .filter((node): node is Text => node instanceof Text);
  }

  /** Where the selection stands in the essay; null when nothing of it is selected. */
  private place(): { start: number; end: number } | null {
    const selection = getSelection();
    const essay = this.essay();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !essay) {
      return null;
    }
    const range = selection.getRangeAt(0);
    if (!range.intersectsNode(essay)) {
      return null;
    }
    let start = -1;
    let end = -1;
    for (const node of this.pieces(essay)) {
      if (!range.intersectsNode(node)) {
        continue;
      }
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (from < to) {
        const at = Number(node.parentElement!.closest<HTMLElement>('[data-at]')!.dataset.at);
        start = start < 0 ? at + points(node, from) : start;
        end = at + points(node, to);
      }
    }
    return start < end ? { start, end } : null;
  }

  private move(step: number, more: boolean) {
    const sentences = this.sentences();
    if (sentences.length === 0) {
      return;
    }
    const within = (index: number) => Math.max(0, Math.min(sentences.length - 1, index));
    if (more && this.first >= 0) {
      this.last = Math.max(this.first, within(this.last + step));
    } else {
      this.first = this.first < 0 ? 0 : within((step > 0 ? this.last : this.first) + step);
      this.last = this.first;
    }
    const { from } = sentences[this.first];
    const { to } = sentences[this.last];
    getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    to.node.parentElement?.scrollIntoView({ block: 'nearest' });
  }

  /** Sentences never reach over the end of a paragraph. */
  private sentences(): Sentence[] {
    const found: Sentence[] = [];
    const segmenter = new Intl.Segmenter('vi', { granularity: 'sentence' });
    const blocks = new Set(this.pieces(this.essay()).map((node) => node.parentElement!.closest('p, li, h2, h3')!));
    for (const block of blocks) {
      const nodes = this.pieces(block);
      const text = nodes.map((node) => node.data).join('');
      for (const { index, segment } of segmenter.segment(text)) {
        const length = segment.trimEnd().length;
        if (length > 0) {
          found.push({ from: point(nodes, index, false), to: point(nodes, index + length, true) });
        }
      }
    }
    return found;
  }
}

/** How many code points stand before an offset. */
function points(node: Text, offset: number): number {
  return Array.from(node.data.slice(0, offset)).length;
}

/** The node and offset of a place in the text of all nodes together. */
function point(nodes: Text[], index: number, ends: boolean): Point {
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (index < after || (ends && index === after)) {
      return { node, offset: index - before };
    }
    before = after;
  }
  const last = nodes[nodes.length - 1];
  return { node: last, offset: last.length };
}

customElements.define('grading-pen', GradingPen);

export {};
