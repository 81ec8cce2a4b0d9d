/**
 * Taking a quiz, one question a page or all on one. Attributes: attempt, and texts as JSON. Works without the
 * network once it is there; tells {@code quiz-over} when there is a result to show.
 */
import './save-mark';
import { clock, fill, icon, make } from './drawing';
import { pieces } from './piece-channel';
import { Countdown } from './quiz-countdown';
import { askToSubmit, openOverview, overview, type Texts } from './quiz-dialogs';
import { field, rich } from './quiz-fields';
import { keysOf, pressed } from './quiz-keys';
import { Paper } from './quiz-paper';
import { lastSaved, progress, where } from './quiz-parts';
import type { Question } from './quiz-question';
import { button, markButton, steps, type Acts } from './quiz-steps';
import { TimeWatch } from './quiz-time-watch';
import { Trouble } from './quiz-trouble';

/** So long one looks at a question before it counts as the one to go on with. */
const SETTLED_MS = 8000;
/** The server takes answers under way so long after the end, and has a result then. */
const GRACE_SECONDS = 5.5;

class QuizSheet extends HTMLElement {
  private paper?: Paper;
  private texts: Texts = {};
  private ticking?: number;
  private watch?: TimeWatch;
  private settling?: number;
  private dialog?: HTMLDialogElement;
  private asked = false;
  private readonly aside = make('aside', { class: 'card pad stack g4 on-desk' });
  private readonly countdown = new Countdown((words) => {
    this.spoken.textContent = words;
  });
  private readonly spoken = make('p', { class: 'for-listeners', role: 'status' });
  private readonly trouble = new Trouble();
  private readonly acts: Acts = {
    go: (number) => this.go(number),
    submit: () => this.submit(),
    mark: (question) => this.paper?.mark(question),
  };

  connectedCallback() {
    this.texts = JSON.parse(this.getAttribute('texts') ?? '{}');
    const paper = new Paper(this.getAttribute('attempt') ?? '');
    this.paper = paper;
    this.watch = new TimeWatch(paper);
    paper.addEventListener('change', this.draw);
    paper.addEventListener('turn', this.turned);
    paper.addEventListener('over', this.over);
    paper.addEventListener('refused', this.refused);
    paper.addEventListener('written', this.count);
    paper.addEventListener('elsewhere', this.elsewhere);
    paper.addEventListener('longer', this.longer);
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
    this.watch?.end();
    window.clearInterval(this.ticking);
    window.clearTimeout(this.settling);
    this.dialog?.close();
    this.paper?.close();
    this.paper = undefined;
  }

  /** Called by the server: more time was given. */
  renew(): void {
    void this.paper?.load();
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
      progress(paper),
      paper.allOnOnePage ? make('div', { class: 'quiz-body quiz-top' }, ...this.top(paper, question)) : '',
      ...shown.map((one) => this.body(paper, one)),
      paper.allOnOnePage ? make('div', { class: 'quiz-body on-desk' }, ...steps(paper, this.texts, 'desk', this.acts)) : '',
    );
    this.aside.setAttribute('aria-label', this.texts.all);
    this.aside.replaceChildren(
      make('h2', { class: 'section-title' }, this.texts.all),
      overview(paper, this.texts, this.go),
      button('quiz-submit', 'button large block', this.submit, this.texts.submit),
      keysOf(question, this.texts, paper.allOnOnePage),
    );
    this.replaceChildren(
      make('div', { class: 'two-columns' }, make('div', {}, card), this.aside),
      make('div', { class: 'actionbar on-phone' }, ...steps(paper, this.texts, 'phone', this.acts)),
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
      this.querySelector('.quiz-progress')?.replaceWith(progress(paper));
    }
  };

  /** Where one is, what is stored, and the time. */
  private top(paper: Paper, question: Question): HTMLElement[] {
    const place = paper.allOnOnePage
      ? make('span', { class: 'small muted' }, fill(this.texts.count, paper.questions.length))
      : where(paper, question, this.texts);
    const mark = make('save-mark' as 'span', { target: paper.attempt, 'saved-at': lastSaved(paper) });
    ['saved', 'waiting', 'sign-in', 'refused'].forEach((state) =>
      mark.setAttribute(`text-${state}`, this.texts[`save-${state}`]),
    );
    return [
      this.trouble.element,
      make('div', { class: 'row between wrap quiz-where' }, place, make('span', { class: 'row grow' }, mark, this.countdown.element)),
    ];
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
      ...(all ? [where(paper, question, this.texts)] : this.top(paper, question)),
      make('h2', { class: 'quiz-stem', id: `${prefix}stem`, tabindex: '-1' }, rich(question.stem, paper.attempt)),
      field(paper, question, this.texts, prefix),
      make(
        'div',
        { class: 'row between wrap' },
        markButton(question, prefix, this.texts, this.acts),
        all ? '' : button('quiz-all', 'button quiet on-phone', this.openAll, icon('squares-four'), this.texts.all),
        all ? '' : make('div', { class: 'row on-desk' }, ...steps(paper, this.texts, 'desk', this.acts)),
      ),
    );
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
    this.trouble.sayForAWhile('returned', 'info-fill', this.spoken.textContent);
  };

  private readonly longer = () => {
    const left = this.paper?.secondsLeft() ?? 0;
    this.spoken.textContent = fill(this.texts.longer, clock(left));
    this.trouble.sayForAWhile('done', 'timer', this.spoken.textContent);
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
    this.trouble.say('overdue', 'warning-circle-fill', this.spoken.textContent);
  };

  private readonly standing = () => this.trouble.standing(this.paper?.attempt, this.texts);

  private readonly tick = () => {
    this.watch?.look();
    const left = this.paper?.secondsLeft();
    this.countdown.show(left, this.texts);
    if (left === undefined) {
      return;
    }
    if (left <= 1) {
      this.paper?.writeNow();
    }
    if (left <= 0) {
      this.ended(left);
    } else if (this.asked) {
      // more time was given meanwhile
      this.asked = false;
      this.classList.remove('ended');
      this.standing();
    }
  };

  private ended(left: number): void {
    if (!this.asked) {
      this.asked = true;
      void this.paper?.load();
    }
    this.trouble.say('returned', 'hourglass', this.texts.timeOver);
    this.classList.add('ended');
    if (left < -GRACE_SECONDS) {
      window.clearInterval(this.ticking);
      this.over();
      // the server may be a moment behind
      this.ticking = window.setInterval(this.over, 3000);
    }
  }

  private readonly pressed = (event: KeyboardEvent) => {
    if (this.paper && pressed(event, this.paper, this)) {
      event.preventDefault();
    }
  };
}

customElements.define('quiz-sheet', QuizSheet);
