/** What is happening to the answers, told above the question as long as it matters. */
import { icon, make } from './drawing';
import type { Texts } from './quiz-dialogs';
import { pieces } from './piece-channel';

/** So long it is said that another page has written. */
const TOLD_MS = 15_000;

export class Trouble {
  readonly element = make('div', { class: 'quiz-trouble' });
  private told = -Infinity;

  say(state: string, sign: string, words: string): void {
    if (this.element.dataset.said !== words) {
      this.element.dataset.said = words;
      const notice = make('div', { class: 'notice', role: 'status', 'data-state': state }, icon(sign), make('span', {}, words));
      this.element.replaceChildren(notice);
    }
  }

  /** Something that is not undone by the next answer that is stored. */
  sayForAWhile(state: string, sign: string, words: string): void {
    this.say(state, sign, words);
    this.told = performance.now();
  }

  clear(): void {
    this.element.replaceChildren();
    this.element.dataset.said = '';
  }

  /** Says what is happening as long as answers wait for the network. */
  standing(attempt: string | undefined, texts: Texts): void {
    const { state } = pieces.standing(attempt);
    if (state === 'waiting') {
      this.say('returned', 'cloud-slash-fill', texts.offline);
    } else if (state !== 'refused' && performance.now() - this.told > TOLD_MS) {
      this.clear();
    }
  }
}
