/** The buttons that lead through a quiz: back, on, mark, hand in. */
import { fill, icon, make } from './drawing';
import type { Texts } from './quiz-dialogs';
import type { Paper } from './quiz-paper';
import type { Question } from './quiz-question';

/** What the buttons do. */
export interface Acts {
  go(number: number): void;
  submit(): void;
  mark(question: Question): void;
}

export function button(id: string, looks: string, act: () => void, ...content: (Node | string)[]): HTMLElement {
  return make('button', { type: 'button', id, class: looks, click: act }, ...content);
}

/**
 * Whether a question shall be looked at again.
 *
 * @param prefix of its id
 */
export function markButton(question: Question, prefix: string, texts: Texts, acts: Acts): HTMLElement {
  const sign = icon(question.marked ? 'flag-fill' : 'flag');
  const mark = button(`${prefix}mark`, 'button', () => acts.mark(question), sign, texts.mark);
  mark.setAttribute('aria-pressed', String(question.marked));
  return mark;
}

/**
 * Back and on; on the last question handing in is the next step.
 *
 * @param where on the desk or the phone, which have buttons of their own
 */
export function steps(paper: Paper, texts: Texts, where: string, acts: Acts): HTMLElement[] {
  const { current } = paper;
  const submit = button(`quiz-submit-${where}`, 'button primary large grow', acts.submit, texts.submit);
  if (paper.allOnOnePage) {
    return [submit];
  }
  const found: HTMLElement[] = [];
  if (current > 1) {
    const words = fill(texts.question, current - 1);
    found.push(button(`quiz-back-${where}`, 'button large', () => acts.go(current - 1), icon('arrow-left'), words));
  }
  if (current === paper.questions.length) {
    found.push(submit);
  } else {
    const words = fill(texts.question, current + 1);
    const on = () => acts.go(current + 1);
    found.push(button(`quiz-on-${where}`, 'button primary large grow', on, words, icon('arrow-right')));
  }
  return found;
}
