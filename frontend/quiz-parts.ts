/** Small parts of the page of a quiz. */
import { fill, make, vietnamTime } from './drawing';
import type { Texts } from './quiz-dialogs';
import type { Paper } from './quiz-paper';
import type { Question } from './quiz-question';

/** Which question it is and what it asks for. */
export function where(paper: Paper, question: Question, texts: Texts): HTMLElement {
  return make(
    'span',
    { class: 'small muted' },
    make('b', {}, fill(texts.question, question.number)),
    ` / ${paper.questions.length} · ${texts[`kind${question.kind}`]}`,
  );
}

/** How much is answered. */
export function progress(paper: Paper): HTMLElement {
  const percent = Math.round((100 * paper.answered()) / paper.questions.length);
  const filled = make('i');
  filled.style.width = `${percent}%`;
  return make('div', { class: 'bar done quiz-progress', 'aria-hidden': 'true' }, filled);
}

/** When the last answer was stored; empty before. */
export function lastSaved(paper: Paper): string {
  const saved = paper.questions.map((question) => question.savedAt ?? '').filter(Boolean);
  return saved.length > 0 ? vietnamTime(saved.reduce((last, at) => (at > last ? at : last))) : '';
}
