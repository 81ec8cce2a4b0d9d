/** The fields in which a question is answered, one function per kind; texts go in as text nodes. */
import { address } from './requests';
import { fill, icon, make } from './drawing';
import type { Texts } from './quiz-dialogs';
import type { Paper } from './quiz-paper';
import type { Question, Rich } from './quiz-question';

/** Words and pictures of a text, put into the page without any HTML. */
export function rich(text: Rich, attempt: string): HTMLElement {
  const element = make('span', { class: 'rich' });
  text.runs.forEach((run) => {
    if ('picture' in run) {
      element.append(make('img', { src: address(`api/quiz/attempts/${attempt}/pictures/${run.picture}`), alt: run.alt }));
      return;
    }
    const words = run.emphasis ? make('em', {}, run.text) : run.text;
    element.append(run.strong ? make('strong', {}, words) : words);
  });
  return element;
}

/** The words of a text alone, for where no element fits. */
export function plain(text: Rich): string {
  return text.runs.map((run) => ('picture' in run ? `[${run.alt}]` : run.text)).join('');
}

/**
 * The field of a question.
 *
 * @param prefix of the ids of its controls, so that several questions can stand on one page
 */
export function field(paper: Paper, question: Question, texts: Texts, prefix: string): HTMLElement {
  switch (question.kind) {
    case 'MATCHING':
      return matching(paper, question, texts, prefix);
    case 'ORDERING':
      return ordering(paper, question, texts, prefix);
    case 'SHORT':
    case 'NUMBER':
    case 'ESSAY':
      return writing(paper, question, texts, prefix);
    default:
      return choosing(paper, question, texts, prefix);
  }
}

function choosing(paper: Paper, question: Question, texts: Texts, prefix: string): HTMLElement {
  const several = question.kind === 'SEVERAL';
  const options: (Node | string)[] =
    question.kind === 'TRUE_FALSE' ? [texts.true, texts.false] : question.options.map((option) => rich(option, paper.attempt));
  const list = make('div', {
    class: 'stack g3',
    role: several ? 'group' : 'radiogroup',
    'aria-labelledby': `${prefix}stem`,
  });
  const reached = question.chosen[0] ?? 0;
  options.forEach((content, place) => {
    const chosen = question.chosen.includes(place);
    list.append(
      make(
        'div',
        {
          class: several ? 'answer several' : 'answer',
          role: several ? 'checkbox' : 'radio',
          'aria-checked': String(chosen),
          tabindex: several || place === reached ? '0' : '-1',
          id: `${prefix}answer-${place + 1}`,
          click: () => paper.choose(question, place),
        },
        make('span', { class: 'dot', 'aria-hidden': 'true' }),
        make('span', {}, content),
      ),
    );
  });
  return list;
}

function matching(paper: Paper, question: Question, texts: Texts, prefix: string): HTMLElement {
  const list = make('div', { class: 'stack g4', role: 'group', 'aria-labelledby': `${prefix}stem` });
  question.options.forEach((entry, i) => {
    const id = `${prefix}match-${i + 1}`;
    const select = make('select', {
      id,
      class: 'input',
      change: (event) => paper.match(question, i, Number((event.target as HTMLSelectElement).value)),
    });
    const chosen = question.chosen[i] ?? -1;
    select.append(make('option', { value: '-1', selected: chosen < 0 }, texts.matchNone));
    question.choices.forEach((choice, place) =>
      select.append(make('option', { value: String(place), selected: chosen === place }, plain(choice))),
    );
    list.append(make('div', { class: 'match-row' }, make('label', { for: id }, rich(entry, paper.attempt)), select));
  });
  return list;
}

function ordering(paper: Paper, question: Question, texts: Texts, prefix: string): HTMLElement {
  const list = make('ol', { class: 'order-list', 'aria-labelledby': `${prefix}stem` });
  const order = paper.order(question);
  order.forEach((place, at) => {
    const entry = question.options[place];
    const move = (by: number, sign: string, words: string) =>
      make(
        'button',
        {
          type: 'button',
          class: 'button icon-only',
          id: `${prefix}${by < 0 ? 'up' : 'down'}-${place + 1}`,
          'aria-label': fill(words, plain(entry)),
          'aria-disabled': String(at + by < 0 || at + by >= order.length),
          click: () => paper.move(question, at, by),
        },
        icon(sign),
      );
    list.append(
      make(
        'li',
        { class: 'order-row' },
        make('span', { class: 'grow' }, rich(entry, paper.attempt)),
        move(-1, 'caret-up', texts.moveUp),
        move(1, 'caret-down', texts.moveDown),
      ),
    );
  });
  const keep = make(
    'button',
    { type: 'button', class: 'button', id: `${prefix}order-keep`, click: () => paper.move(question, 0, 0) },
    texts.orderKeep,
  );
  return make('div', { class: 'stack g3' }, list, question.chosen.length === 0 ? keep : '');
}

function writing(paper: Paper, question: Question, texts: Texts, prefix: string): HTMLElement {
  const attributes = {
    id: `${prefix}text`,
    class: 'input',
    'aria-labelledby': `${prefix}stem`,
    'aria-describedby': `${prefix}hint`,
    input: (event: Event) => paper.write(question, (event.target as HTMLInputElement).value),
    blur: () => paper.writeNow(),
  };
  const written =
    question.kind === 'ESSAY'
      ? make('textarea', { ...attributes, rows: '10', maxlength: '20000' })
      : make('input', {
          ...attributes,
          autocomplete: 'off',
          maxlength: question.kind === 'NUMBER' ? '40' : '300',
          inputmode: question.kind === 'NUMBER' ? 'decimal' : 'text',
        });
  written.value = question.text;
  const hint = make('p', { class: 'small muted', id: `${prefix}hint` }, texts[`hint${question.kind}`]);
  return make('div', { class: 'stack g2' }, written, hint);
}
