/**
 * The keys of the grader's desk: 1 to 4 choose a level of the current criterion, the arrows change
 * the criterion, Ctrl+Enter is done with the essay, ? tells all. Each presses the button that does
 * the same, so nothing happens that could not be done without keys. The element also says every
 * now and then that the page is used, so that no other page marks the same essay.
 */
import { DIALOG, TYPING } from './grading-elsewhere';

/** Keys that press a button. */
const BUTTONS: Record<string, string> = {
  c: 'grading-remark',
  s: 'grading-skip',
  b: 'grading-back',
  o: 'grading-original',
  '?': 'grading-help',
};

/** After this long without key or pointer a page is no longer used. */
const IDLE_MS = 5 * 60_000;

interface Server {
  beat(): void;
}

class GradingKeys extends HTMLElement {
  declare $server: Server;
  private current = 0;
  private usedAt = 0;
  private beats = 0;

  private readonly used = () => {
    this.usedAt = performance.now();
  };

  private readonly pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      document.getElementById('grading-done')?.click();
      return;
    }
    const target = event.composedPath()[0] as Element;
    const typing = target.closest?.(TYPING);
    if (typing && event.key === 'Escape') {
      (typing as HTMLElement).blur();
      document.querySelector<HTMLElement>('.essay-desk .paper')?.focus();
      return;
    }
    if (typing || event.ctrlKey || event.altKey || event.metaKey || target.closest?.(DIALOG)) {
      return;
    }
    this.act(event);
  };

  private act(event: KeyboardEvent) {
    const key = event.key.toLowerCase();
    if (/^[1-9]$/.test(key)) {
      this.choose(Number(key) - 1);
    } else if (key === 'arrowdown' || key === 'arrowup') {
      event.preventDefault();
      this.move(key === 'arrowdown' ? 1 : -1);
    } else if (key === 'g') {
      event.preventDefault();
      document.querySelector<HTMLElement>('#grading-comment textarea')?.focus();
    } else if (BUTTONS[key]) {
      event.preventDefault();
      document.getElementById(BUTTONS[key])?.click();
    }
  }

  connectedCallback() {
    window.addEventListener('keydown', this.pressed);
    window.addEventListener('keydown', this.used, true);
    window.addEventListener('pointerdown', this.used, true);
    this.used();
    this.beats = window.setInterval(() => this.beat(), Number(this.getAttribute('beat') ?? 20_000));
    this.current = 0;
    // the rubric is drawn in the same round, after this element
    requestAnimationFrame(() => this.mark());
  }

  disconnectedCallback() {
    window.clearInterval(this.beats);
    window.removeEventListener('keydown', this.pressed);
    window.removeEventListener('keydown', this.used, true);
    window.removeEventListener('pointerdown', this.used, true);
  }

  private beat() {
    if (performance.now() - this.usedAt < IDLE_MS) {
      this.$server.beat();
    }
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

export {};
