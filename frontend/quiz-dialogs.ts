/** The overview of all questions and the question before handing in. */
import { clock, fill, icon, make } from './drawing';
import type { Paper } from './quiz-paper';
import { isAnswered } from './quiz-question';

export type Texts = Record<string, string>;

/** All questions as cells that lead to them, with their states in words above. */
export function overview(paper: Paper, texts: Texts, go: (number: number) => void): HTMLElement {
  const answered = paper.answered();
  const marked = paper.questions.filter((question) => question.marked).length;
  const legend = make(
    'div',
    { class: 'row wrap tiny muted quiz-legend' },
    make('span', { class: 'row' }, make('span', { class: 'q-cell answered sample' }), fill(texts.answered, answered)),
    make(
      'span',
      { class: 'row' },
      make('span', { class: 'q-cell sample' }),
      fill(texts.unanswered, paper.questions.length - answered),
    ),
  );
  if (marked > 0) {
    legend.append(make('span', { class: 'row marked-count' }, icon('flag-fill'), fill(texts.marked, marked)));
  }
  const cells = make('div', { class: 'q-grid' });
  paper.questions.forEach((question) => {
    const state = [
      isAnswered(question) ? texts.isAnswered : texts.isUnanswered,
      ...(question.marked ? [texts.isMarked] : []),
    ].join(', ');
    const looks = [
      'q-cell',
      isAnswered(question) ? 'answered' : '',
      question.marked ? 'marked' : '',
      question.number === paper.current ? 'current' : '',
    ];
    cells.append(
      make(
        'button',
        {
          type: 'button',
          class: looks.filter(Boolean).join(' '),
          'aria-label': `${fill(texts.question, question.number)}, ${state}`,
          'aria-current': question.number === paper.current ? 'true' : false,
          'data-question': String(question.number),
          click: () => go(question.number),
        },
        String(question.number),
      ),
    );
  });
  return make('div', { class: 'stack g4' }, legend, cells);
}

/** The overview over the page, from below. */
export function openOverview(
  paper: Paper,
  texts: Texts,
  go: (number: number) => void,
  submit: () => void,
): HTMLDialogElement {
  const dialog = make('dialog', { class: 'sheet', 'aria-labelledby': 'quiz-overview-title' });
  dialog.id = 'quiz-overview';
  const left = paper.secondsLeft();
  dialog.append(
    make('span', { class: 'grip', 'aria-hidden': 'true' }),
    make(
      'div',
      { class: 'row between' },
      make('h2', { class: 'section-title', id: 'quiz-overview-title' }, texts.all),
      make(
        'button',
        { type: 'button', class: 'icon-button', id: 'quiz-overview-close', 'aria-label': texts.close, click: () => dialog.close() },
        icon('x'),
      ),
    ),
    overview(paper, texts, (number) => {
      dialog.close();
      go(number);
    }),
    left === undefined ? '' : make('span', { class: 'small muted num' }, fill(texts.left, clock(left))),
    make(
      'button',
      {
        type: 'button',
        class: 'button large block',
        id: 'quiz-overview-submit',
        click: () => {
          dialog.close();
          submit();
        },
      },
      texts.submit,
    ),
  );
  return show(dialog);
}

/** Asks once before handing in, and then tells that it is under way. */
export function askToSubmit(paper: Paper, texts: Texts): HTMLDialogElement {
  const missing = paper.questions.length - paper.answered();
  const dialog = make('dialog', { class: 'ask', 'aria-labelledby': 'quiz-submit-title' });
  dialog.id = 'quiz-submit-dialog';
  const words = make('p', { role: 'status' }, missing > 0 ? fill(texts.submitMissing, missing) : texts.submitComplete);
  const back = make(
    'button',
    { type: 'button', class: missing > 0 ? 'button primary' : 'button', id: 'quiz-submit-back', click: () => dialog.close() },
    texts.submitBack,
  );
  const submit = make(
    'button',
    {
      type: 'button',
      // while questions are open, going on is the next step
      class: missing > 0 ? 'button' : 'button primary',
      id: 'quiz-submit-yes',
      click: () => {
        submit.disabled = true;
        words.textContent = texts.submitting;
        void paper.submit();
      },
    },
    texts.submit,
  );
  dialog.append(
    make('h2', { id: 'quiz-submit-title' }, texts.submitTitle),
    words,
    make('div', { class: 'row' }, back, submit),
  );
  return show(dialog);
}

function show(dialog: HTMLDialogElement): HTMLDialogElement {
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
  return dialog;
}
