/**
 * An attempt in the page: its questions, what is chosen, and how much time the server still gives.
 * Choices go out by the channel of acknowledged writes at once; nothing is kept in the browser's
 * storage.
 */
import { pieces, type Refused } from './piece-channel';
import { address } from './requests';
import { askToSignIn } from './sign-in';

export interface Question {
  number: number;
  kind: 'ONE' | 'SEVERAL' | 'TRUE_FALSE';
  stem: string;
  options: string[];
  chosen: number[];
  marked: boolean;
  savedAt: string | null;
}

interface Sent {
  state: string;
  place: number;
  endsAt: string | null;
  now: string;
  questions: Question[];
}

const TRY_AGAIN_MS = 3000;
/** Choices that are not acknowledged yet, also when the element is made anew. */
const unsaved = new Map<string, Map<number, Question>>();

export class Paper extends EventTarget {
  questions: Question[] = [];
  current = 1;
  private storedPlace = 1;
  private endsAt?: number;

  constructor(readonly attempt: string) {
    super();
  }

  /** Reads everything from the server, trying again as long as the network is away. */
  async load(): Promise<void> {
    for (;;) {
      try {
        const answer = await fetch(address(`api/quiz/attempts/${this.attempt}`), {
          headers: { Accept: 'application/json' },
          cache: 'no-store',
          redirect: 'error',
        });
        if (answer.ok) {
          this.take(await answer.json());
          return;
        }
        if (answer.status === 401) {
          await askToSignIn();
        } else if (answer.status < 500) {
          this.tell('over');
          return;
        }
      } catch {
        // the network is away
      }
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
    }
  }

  private take(sent: Sent): void {
    if (sent.state !== 'OPEN') {
      this.tell('over');
      return;
    }
    const first = this.questions.length === 0;
    this.questions = sent.questions;
    this.waiting().forEach((question, number) => {
      this.questions[number - 1] = question;
    });
    this.storedPlace = sent.place;
    if (first) {
      this.current = sent.place;
    }
    if (sent.endsAt) {
      // the page's own clock may be wrong: only its speed counts
      this.endsAt = performance.now() + Date.parse(sent.endsAt) - Date.parse(sent.now);
    }
    this.tell('change');
  }

  /** Seconds left; nothing without a limit. */
  secondsLeft(): number | undefined {
    return this.endsAt === undefined ? undefined : (this.endsAt - performance.now()) / 1000;
  }

  question(): Question {
    return this.questions[this.current - 1];
  }

  answered(): number {
    return this.questions.filter((question) => question.chosen.length > 0).length;
  }

  turn(number: number): void {
    if (number >= 1 && number <= this.questions.length) {
      this.current = number;
      this.tell('turn');
    }
  }

  choose(place: number): void {
    const question = this.question();
    if (question.kind !== 'SEVERAL') {
      question.chosen = [place];
    } else if (question.chosen.includes(place)) {
      question.chosen = question.chosen.filter((other) => other !== place);
    } else {
      question.chosen = [...question.chosen, place].sort((a, b) => a - b);
    }
    this.save(question);
  }

  mark(): void {
    const question = this.question();
    question.marked = !question.marked;
    this.save(question);
  }

  private save(question: Question): void {
    const { number, chosen, marked } = question;
    this.waiting().set(number, question);
    this.storedPlace = number;
    const body = { question: number, chosen, marked };
    pieces
      .send('answer', this.attempt, body, `question-${number}`)
      .then((reply) => {
        question.savedAt = reply.at;
        this.saved(question, body.chosen, body.marked);
      })
      .catch((reason: Refused) => this.refused(reason));
    this.tell('change');
  }

  private saved(question: Question, chosen: number[], marked: boolean): void {
    if (question.marked === marked && String(question.chosen) === String(chosen)) {
      this.waiting().delete(question.number);
    }
  }

  /** Lets another device go on at this question. */
  storePlace(): void {
    if (this.questions.length > 0 && this.current !== this.storedPlace) {
      this.storedPlace = this.current;
      void pieces.send('quiz-place', this.attempt, { question: this.current }, 'place');
    }
  }

  /** Hands in after everything chosen; waits for the network as long as it takes. */
  async submit(): Promise<void> {
    try {
      await pieces.send('quiz-submit', this.attempt, {}, 'submit');
      unsaved.delete(this.attempt);
      this.tell('over');
    } catch (reason) {
      this.refused(reason as Refused);
    }
  }

  private refused(reason: Refused): void {
    if (reason.status === 410) {
      unsaved.delete(this.attempt);
      this.tell('over');
    } else {
      this.dispatchEvent(new CustomEvent('refused', { detail: reason.code }));
    }
  }

  private waiting(): Map<number, Question> {
    let waiting = unsaved.get(this.attempt);
    if (!waiting) {
      waiting = new Map();
      unsaved.set(this.attempt, waiting);
    }
    return waiting;
  }

  private tell(type: string): void {
    this.dispatchEvent(new Event(type));
  }
}
