/**
 * The keys of the grader's desk: 1 to 4 choose a level of the current criterion, the arrows change
 * the criterion, Ctrl+Enter is done with the essay. Each presses the button that does the same, so
 * nothing happens that could not be done without keys.
 */
const TYPING = 'input, textarea, select, [contenteditable], vaadin-text-area, vaadin-text-field, dialog';

class GradingKeys extends HTMLElement {
  private current = 0;

  private readonly pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      document.getElementById('grading-done')?.click();
      return;
    }
    const typing = (event.composedPath()[0] as Element).closest?.(TYPING);
    if (typing || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (/^[1-9]$/.test(event.key)) {
      this.choose(Number(event.key) - 1);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.move(event.key === 'ArrowDown' ? 1 : -1);
    }
  };

  connectedCallback() {
    window.addEventListener('keydown', this.pressed);
    this.current = 0;
    // the rubric is drawn in the same round, after this element
    requestAnimationFrame(() => this.mark());
  }

  disconnectedCallback() {
    window.removeEventListener('keydown', this.pressed);
  }

  private rows(): HTMLElement[] {
    return Array.from(document.querySelectorAll<HTMLElement>('#grading-rubric .criterion'));
  }

  private choose(level: number) {
    const buttons = this.rows()[this.current]?.querySelectorAll<HTMLElement>('.level');
    buttons?.[level]?.click();
  }

  private move(step: number) {
    const rows = this.rows();
    this.current = Math.max(0, Math.min(rows.length - 1, this.current + step));
    this.mark();
    rows[this.current]?.scrollIntoView({ block: 'nearest' });
  }

  /** Without moving the page: on a phone the essay stands before the rubric, and is read first. */
  private mark() {
    this.rows().forEach((row, i) => row.toggleAttribute('data-current', i === this.current));
  }
}

customElements.define('grading-keys', GradingKeys);
