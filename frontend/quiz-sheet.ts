/**
 * Taking a quiz, one question a page or all on one. Attributes: attempt, and texts as JSON. Works without the
 * network once it is there; tells {@code quiz-over} when there is a result to show.
 */
import './save-mark';
import { clock, fill, icon, make, vietnamTime } from './drawing';
import { pieces } from './piece-channel';
import { askToSubmit, openOverview, overview, type Texts } from './quiz-dialogs';
import { field, rich } from './quiz-fields';
import { Paper, type Question } from './quiz-paper';

/** So long one looks at a question before it counts as the one to go on with. */
const SETTLED_MS = 8000;
/** The server takes answers under way so long after the end, and has a result then. */
const GRACE_SECONDS = 5.5;
const ANNOUNCED_SECONDS = [600, 300, 60];
/** So long it is said that another page has written. */
const TOLD_MS = 15_000;

class QuizSheet extends HTMLElement {
  private paper?: Paper;
  private texts: Texts = {};
  private ticking?: number;
  private settling?: number;
  private dialog?: HTMLDialogElement;
  private lastLeft = Infinity;
  private told = -Infinity;
  private asked = false;
  private readonly aside = make('aside', { class: 'card pad stack g4 on-desk' });
  private readonly time = make('span', { class: 'clock num', role: 'timer', id: 'quiz-clock' });
  private readonly spoken = make('p', { class: 'for-listeners', role: 'status' });
  private readonly trouble = make('div', { class: 'quiz-trouble' });

  connectedCallback() {
    this.texts = JSON.parse(this.getAttribute('texts') ?? '{}');
    const paper = new Paper(this.getAttribute('attempt') ?? '');
    this.paper = paper;
    paper.addEventListener('change', this.draw);
    paper.addEventListener('turn', this.turned);
    paper.addEventListener('over', this.over);
    paper.addEventListener('refused', this.refused);
    paper.addEventListener('written', this.count);
    paper.addEventListener('elsewhere', this.elsewhere);
    pieces.addEventListener('change', this.standing);
    document.addEventListener('visibilitychange', this.looked);
    document.addEventListener('keydown', this.pressed);
    window.addEventListener('pieces-flush', this.leaving);
    window.addEventListener('pagehide', this.leaving);
    this.ticking = window.setInterval(this.tick, 500);
    this.replaceChildren(make('p', { class: 'muted', role: 'status' }, this.texts.loading));
    void paper.load();
  }

  disconnectedCallback() {
    pieces.removeEventListener('change', this.standing);
    document.removeEventListener('visibilitychange', this.looked);
    document.removeEventListener('keydown', this.pressed);
    window.removeEventListener('pieces-flush', this.leaving);
    window.removeEventListener('pagehide', this.leaving);
    window.clearInterval(this.ticking);
    window.clearTimeout(this.settling);
    this.dialog?.close();
    this.paper?.close();
    this.paper = undefined;
  }

  private readonly draw = () => {
    const paper = this.paper;
    if (!paper || paper.questions.length === 0) {
      return;
    }
    if (this.typing()) {
      // a field that is drawn anew would lose the word under the fingers
      this.count();
      return;
    }
    const focused = document.activeElement?.id ?? '';
    const question = paper.question();
    const shown = paper.allOnOnePage ? paper.questions : [question];
    const card = make(
      'section',
      { class: 'card quiz-card' },
      this.progress(paper),
      paper.allOnOnePage ? make('div', { class: 'quiz-body quiz-top' }, ...this.top(paper, question)) : '',
      ...shown.map((one) => this.body(paper, one)),
      paper.allOnOnePage ? make('div', { class: 'quiz-body on-desk' }, ...this.steps(paper, 'desk')) : '',
    );
    this.aside.setAttribute('aria-label', this.texts.all);
    this.aside.replaceChildren(
      make('h2', { class: 'section-title' }, this.texts.all),
      overview(paper, this.texts, this.go),
      this.button('quiz-submit', 'button large block', this.submit, this.texts.submit),
      this.keys(question),
    );
    this.replaceChildren(
      make('div', { class: 'two-columns' }, make('div', {}, card), this.aside),
      this.bar(paper),
      this.spoken,
    );
    this.standing();
    this.tick();
    if (focused) {
      document.getElementById(focused)?.focus({ preventScroll: true });
    }
  };

  private typing(): boolean {
    const active = document.activeElement;
    return active instanceof HTMLElement && this.contains(active) && active.matches('input,textarea');
  }

  /** Brings the overview up to date and leaves the fields alone. */
  private readonly count = () => {
    const paper = this.paper;
    if (paper && this.aside.isConnected) {
      this.aside.children[1]?.replaceWith(overview(paper, this.texts, this.go));
      this.querySelector('.quiz-progress')?.replaceWith(this.progress(paper));
    }
  };

  /** Where one is, what is stored, and the time. */
  private top(paper: Paper, question: Question): HTMLElement[] {
    const where = paper.allOnOnePage
      ? make('span', { class: 'small muted' }, fill(this.texts.count, paper.questions.length))
      : this.where(paper, question);
    const mark = make('save-mark' as 'span', { target: paper.attempt, 'saved-at': lastSaved(paper) });
    ['saved', 'waiting', 'sign-in', 'refused'].forEach((state) =>
      mark.setAttribute(`text-${state}`, this.texts[`save-${state}`]),
    );
    return [
      this.trouble,
      make('div', { class: 'row between wrap quiz-where' }, where, make('span', { class: 'row grow' }, mark, this.time)),
    ];
  }

  private where(paper: Paper, question: Question): HTMLElement {
    return make(
      'span',
      { class: 'small muted' },
      make('b', {}, fill(this.texts.question, question.number)),
      ` / ${paper.questions.length} · ${this.texts[`kind${question.kind}`]}`,
    );
  }

  private body(paper: Paper, question: Question): HTMLElement {
    const all = paper.allOnOnePage;
    const prefix = all ? `quiz-${question.number}-` : 'quiz-';
    return make(
      'div',
      {
        class: all ? 'quiz-body quiz-one' : 'quiz-body',
        'data-number': String(question.number),
        focusin: () => {
          paper.current = question.number;
        },
      },
      ...(all ? [this.where(paper, question)] : this.top(paper, question)),
      make('h2', { class: 'quiz-stem', id: `${prefix}stem`, tabindex: '-1' }, rich(question.stem)),
      field(paper, question, this.texts, prefix),
      make(
        'div',
        { class: 'row between wrap' },
        this.markButton(question, prefix),
        all ? '' : this.button('quiz-all', 'button quiet on-phone', this.openAll, icon('squares-four'), this.texts.all),
        all ? '' : make('div', { class: 'row on-desk' }, ...this.steps(paper, 'desk')),
      ),
    );
  }

  private markButton(question: Question, prefix: string): HTMLElement {
    const button = this.button(
      `${prefix}mark`,
      'button',
      () => this.paper?.mark(question),
      icon(question.marked ? 'flag-fill' : 'flag'),
      this.texts.mark,
    );
    button.setAttribute('aria-pressed', String(question.marked));
    return button;
  }

  /** Back and on; on the last question handing in is the next step. */
  private steps(paper: Paper, where: string): HTMLElement[] {
    const { current } = paper;
    const steps: HTMLElement[] = [];
    if (paper.allOnOnePage) {
      return [this.button(`quiz-submit-${where}`, 'button primary large grow', this.submit, this.texts.submit)];
    }
    if (current > 1) {
      const words = fill(this.texts.question, current - 1);
      steps.push(this.button(`quiz-back-${where}`, 'button large', () => this.go(current - 1), icon('arrow-left'), words));
    }
    if (current < paper.questions.length) {
      const words = fill(this.texts.question, current + 1);
      steps.push(
        this.button(`quiz-on-${where}`, 'button primary large grow', () => this.go(current + 1), words, icon('arrow-right')),
      );
    } else {
      steps.push(this.button(`quiz-submit-${where}`, 'button primary large grow', this.submit, this.texts.submit));
    }
    return steps;
  }

  private bar(paper: Paper): HTMLElement {
    return make('div', { class: 'actionbar on-phone' }, ...this.steps(paper, 'phone'));
  }

  private progress(paper: Paper): HTMLElement {
    const percent = Math.round((100 * paper.answered()) / paper.questions.length);
    const filled = make('i');
    filled.style.width = `${percent}%`;
    return make('div', { class: 'bar done quiz-progress', 'aria-hidden': 'true' }, filled);
  }

  private keys(question: Question): HTMLElement {
    const count = question.kind === 'TRUE_FALSE' ? 2 : question.options.length;
    if (this.paper?.allOnOnePage || !['ONE', 'SEVERAL', 'TRUE_FALSE'].includes(question.kind)) {
      return make('p', { class: 'tiny muted' });
    }
    const [before, between, after] = this.texts.keys.split('|');
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

  private button(id: string, looks: string, act: () => void, ...content: (Node | string)[]): HTMLElement {
    return make('button', { type: 'button', id, class: looks, click: act }, ...content);
  }

  private readonly go = (number: number) => this.paper?.turn(number);

  private readonly turned = () => {
    const paper = this.paper;
    if (this.typing()) {
      (document.activeElement as HTMLElement).blur();
    }
    this.draw();
    if (paper?.allOnOnePage) {
      const stem = document.getElementById(`quiz-${paper.current}-stem`);
      stem?.scrollIntoView({ block: 'start' });
      stem?.focus({ preventScroll: true });
    } else {
      document.getElementById('quiz-stem')?.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    }
    window.clearTimeout(this.settling);
    this.settling = window.setTimeout(this.leaving, SETTLED_MS);
  };

  private readonly leaving = () => {
    this.paper?.writeNow();
    this.paper?.storePlace();
  };

  /** The last writer wins, and this page says so. */
  private readonly elsewhere = (event: Event) => {
    this.spoken.textContent = fill(this.texts.elsewhere, (event as CustomEvent<number>).detail);
    this.say('returned', 'info-fill', this.spoken.textContent);
    this.told = performance.now();
  };

  private readonly looked = () => {
    const paper = this.paper;
    if (document.visibilityState === 'hidden') {
      this.leaving();
    } else if (paper && pieces.unsent(paper.attempt) === 0) {
      // another page or device may have written meanwhile: the last writer is shown
      void paper.load();
    }
  };

  private readonly openAll = () => {
    if (this.paper) {
      this.dialog = openOverview(this.paper, this.texts, this.go, this.submit);
    }
  };

  private readonly submit = () => {
    if (this.paper) {
      this.dialog = askToSubmit(this.paper, this.texts);
    }
  };

  private readonly over = () => {
    this.dialog?.close();
    this.dispatchEvent(new CustomEvent('quiz-over'));
  };

  private readonly refused = (event: Event) => {
    const code = (event as CustomEvent<string>).detail;
    this.spoken.textContent = this.texts[code] ?? this.texts['pieces.malformed'];
    this.say('overdue', 'warning-circle-fill', this.spoken.textContent);
  };

  /** Says what is happening as long as answers wait for the network. */
  private readonly standing = () => {
    const { state } = pieces.standing(this.paper?.attempt);
    if (state === 'waiting') {
      this.say('returned', 'cloud-slash-fill', this.texts.offline);
    } else if (state !== 'refused' && performance.now() - this.told > TOLD_MS) {
      this.trouble.replaceChildren();
      this.trouble.dataset.said = '';
    }
  };

  private say(state: string, sign: string, words: string): void {
    if (this.trouble.dataset.said !== words) {
      this.trouble.dataset.said = words;
      const notice = make('div', { class: 'notice', role: 'status', 'data-state': state }, icon(sign), make('span', {}, words));
      this.trouble.replaceChildren(notice);
    }
  }

  private readonly tick = () => {
    const left = this.paper?.secondsLeft();
    this.time.hidden = left === undefined;
    if (left === undefined) {
      return;
    }
    const shown = clock(left);
    if (this.time.dataset.shown !== shown) {
      this.time.dataset.shown = shown;
      this.time.replaceChildren(icon('timer'), shown);
      this.time.setAttribute('aria-label', fill(this.texts.left, shown));
    }
    const passed = ANNOUNCED_SECONDS.find((moment) => left <= moment && this.lastLeft > moment);
    if (passed && this.lastLeft !== Infinity) {
      this.spoken.textContent = fill(this.texts.left, shown);
    }
    this.lastLeft = left;
    if (left <= 1) {
      this.paper?.writeNow();
    }
    if (left <= 0) {
      this.ended(left);
    } else if (this.asked) {
      // more time was given meanwhile
      this.asked = false;
      this.classList.remove('ended');
      this.trouble.replaceChildren();
      this.trouble.dataset.said = '';
    }
  };

  private ended(left: number): void {
    if (!this.asked) {
      this.asked = true;
      void this.paper?.load();
    }
    this.say('returned', 'hourglass', this.texts.timeOver);
    this.classList.add('ended');
    if (left < -GRACE_SECONDS) {
      window.clearInterval(this.ticking);
      this.over();
      // the server may be a moment behind
      this.ticking = window.setInterval(this.over, 3000);
    }
  }

  private readonly pressed = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const elsewhere = event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]');
    if (!this.paper || elsewhere || target.matches('input,textarea,select') || this.paper.questions.length === 0) {
      return;
    }
    if (this.act(event.key, target)) {
      event.preventDefault();
    }
  };

  /** Whether the key means something here. */
  private act(key: string, target: HTMLElement): boolean {
    const paper = this.paper!;
    const question = paper.question();
    const block = this.querySelector(`[data-number="${question.number}"]`) ?? this;
    const answers = Array.from(block.querySelectorAll<HTMLElement>('.answer'));
    const at = answers.indexOf(target);
    const place = Number(key) - 1;
    if (place >= 0 && place < answers.length) {
      paper.choose(question, place);
    } else if (key === 'ArrowLeft') {
      this.go(paper.current - 1);
    } else if (key === 'ArrowRight') {
      this.go(paper.current + 1);
    } else if (at >= 0 && (key === ' ' || key === 'Enter')) {
      paper.choose(question, at);
    } else if (at >= 0 && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const step = key === 'ArrowDown' ? 1 : answers.length - 1;
      answers[(at + step) % answers.length].focus();
    } else {
      return false;
    }
    return true;
  }
}

function lastSaved(paper: Paper): string {
  const saved = paper.questions.map((question) => question.savedAt ?? '').filter(Boolean);
  return saved.length > 0 ? vietnamTime(saved.reduce((last, at) => (at > last ? at : last))) : '';
}

customElements.define('quiz-sheet', QuizSheet);
