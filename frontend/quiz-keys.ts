/** A quiz by keyboard: figures choose, arrows turn the page or move among the options. */
import { make } from './drawing';
import type { Texts } from './quiz-dialogs';
import type { Paper } from './quiz-paper';
import type { Question } from './quiz-question';

/** Whether the key means something here; what it means is done. */
export function pressed(event: KeyboardEvent, paper: Paper, sheet: HTMLElement): boolean {
  const target = event.target as HTMLElement;
  const elsewhere = event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]');
  if (elsewhere || target.matches('input,textarea,select') || paper.questions.length === 0) {
    return false;
  }
  const question = paper.question();
  const block = sheet.querySelector(`[data-number="${question.number}"]`) ?? sheet;
  const answers = Array.from(block.querySelectorAll<HTMLElement>('.answer'));
  const at = answers.indexOf(target);
  const place = Number(event.key) - 1;
  if (place >= 0 && place < answers.length) {
    paper.choose(question, place);
  } else if (event.key === 'ArrowLeft') {
    paper.turn(paper.current - 1);
  } else if (event.key === 'ArrowRight') {
    paper.turn(paper.current + 1);
  } else if (at >= 0 && (event.key === ' ' || event.key === 'Enter')) {
    paper.choose(question, at);
  } else if (at >= 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    const step = event.key === 'ArrowDown' ? 1 : answers.length - 1;
    answers[(at + step) % answers.length].focus();
  } else {
    return false;
  }
  return true;
}

/** The keys that choose and turn the page, told where they help. */
export function keysOf(question: Question, texts: Texts, allOnOnePage: boolean): HTMLElement {
  const count = question.kind === 'TRUE_FALSE' ? 2 : question.options.length;
  if (allOnOnePage || !['ONE', 'SEVERAL', 'TRUE_FALSE'].includes(question.kind)) {
    return make('p', { class: 'tiny muted' });
  }
  const [before, between, after] = texts.keys.split('|');
  const key = (name: string) => make('kbd', {}, name);
  return make(
    'p',
    { class: 'tiny muted' },
    before,
    ' ',
    key('1'),
    '–',
    key(String(count)),
    ` ${between} `,
    key('←'),
    ' ',
    key('→'),
    ` ${after}`,
  );
}
