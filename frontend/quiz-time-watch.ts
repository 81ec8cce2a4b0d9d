/**
 * Asks how much time is left when nothing else has told for a while: a page whose push is dead, and on which nobody
 * answers, hears of extra time in this way, and of what another device has written.
 */
import type { Paper } from './quiz-paper';

const QUIET_MS = 30_000;

export class TimeWatch {
  private asking = false;
  private ended = false;

  constructor(private readonly paper: Paper) {}

  /** Called often; asks seldom, and never from a page that nobody sees. */
  look(): void {
    const due = performance.now() - this.paper.toldAt > QUIET_MS;
    if (due && !this.asking && !this.ended && this.paper.questions.length > 0 && document.visibilityState === 'visible') {
      this.asking = true;
      void this.paper.askTime().finally(() => {
        this.asking = false;
      });
    }
  }

  end(): void {
    this.ended = true;
  }
}
