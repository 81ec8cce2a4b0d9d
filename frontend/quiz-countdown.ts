/** The time that is left, seen all the time and told to listeners at set moments only. */
import { clock, fill, icon, make } from './drawing';
import type { Texts } from './quiz-dialogs';

const ANNOUNCED_SECONDS = [600, 300, 60];

export class Countdown {
  readonly element = make('span', { class: 'clock num', role: 'timer', id: 'quiz-clock' });
  private last = Infinity;

  /**
   * @param announce tells listeners
   */
  constructor(private readonly announce: (words: string) => void) {}

  /** Shows the seconds left; nothing without a limit. */
  show(left: number | undefined, texts: Texts): void {
    this.element.hidden = left === undefined;
    if (left === undefined) {
      return;
    }
    const shown = clock(left);
    if (this.element.dataset.shown !== shown) {
      this.element.dataset.shown = shown;
      this.element.replaceChildren(icon('timer'), shown);
      this.element.setAttribute('aria-label', fill(texts.left, shown));
    }
    const passed = ANNOUNCED_SECONDS.some((moment) => left <= moment && this.last > moment);
    if (passed && this.last !== Infinity) {
      this.announce(fill(texts.left, shown));
    }
    this.last = left;
  }
}
