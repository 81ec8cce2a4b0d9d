/**
 * An attempt in the page: its questions, what is chosen, and how much time the server still gives.
 * Choices go out by the channel of acknowledged writes at once; nothing is kept in the browser's
 * storage.
 */
import { pieces, type Refused, type Reply } from './piece-channel';
import { isAnswered, said, type Question } from './quiz-question';
import { address, within } from './requests';
import { askToSignIn } from './sign-in';

interface Sent {
  state: string;
  place: number;
  endsAt: string | null;
  now: string;
  pages: 'ONE' | 'ALL';
  revision: number;
  questions: Question[];
}

const TRY_AGAIN_MS = 3000;
/** An end that moves by more than clocks differ is time that was given. */
const MORE_MS = 5000;
/** What is typed is sent when the fingers rest, and before anything else happens. */
const RESTING_MS = 900;
/** Choices that are not acknowledged yet, also when the element is made anew. */
const unsaved = new Map<string, Map<number, Question>>();

export class Paper extends EventTarget {
  questions: Question[] = [];
  current = 1;
  allOnOnePage = false;
  /** When the server last said how things stand, by this page's clock. */
  toldAt = 0;
  private storedPlace = 1;
  private endsAt?: number;
  private revision = 0;
  private written?: Question;
  private resting?: number;
  private readonly others = new BroadcastChannel('hoctap-quiz');

  constructor(readonly attempt: string) {
    super();
    this.others.onmessage = (message) => {
      if (message.data === this.attempt && pieces.unsent(this.attempt) === 0) {
        void this.load();
      }
    };
  }

  close(): void {
    this.others.close();
    window.clearTimeout(this.resting);
  }

  /** Reads everything from the server, trying again as long as the network is away. */
  async load(): Promise<void> {
    for (;;) {
      try {
        const answer = await fetch(address(`api/quiz/attempts/${this.attempt}`), {
          headers: { Accept: 'application/json' },
          cache: 'no-store',
          redirect: 'error',
          signal: within(),
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
    const before = this.questions;
    this.questions = sent.questions;
    this.waiting().forEach((question, number) => {
      this.questions[number - 1] = question;
    });
    if (this.written) {
      this.questions[this.written.number - 1] = this.written;
    }
    this.storedPlace = sent.place;
    this.revision = sent.revision;
    this.allOnOnePage = sent.pages === 'ALL';
    if (before.length === 0) {
      this.current = sent.place;
    }
    this.clockOf(sent.endsAt, sent.now);
    this.tell('change');
    const changed = before.findIndex((question, i) => said(question) !== said(this.questions[i]));
    if (changed >= 0) {
      this.dispatchEvent(new CustomEvent('elsewhere', { detail: changed + 1 }));
    }
  }

  /** Asks for the end and the count of writes alone; everything is read again where others have written. */
  async askTime(): Promise<void> {
    this.toldAt = performance.now();
    try {
      const answer = await fetch(address(`api/quiz/attempts/${this.attempt}/time`), {
        headers: { Accept: 'application/json' },
        cache: 'no-store',
        redirect: 'error',
        signal: within(),
      });
      if (!answer.ok) {
        return;
      }
      const told: Pick<Sent, 'state' | 'endsAt' | 'now' | 'revision'> = await answer.json();
      if (told.state !== 'OPEN' || (told.revision > this.revision && pieces.unsent(this.attempt) === 0)) {
        await this.load();
      } else {
        this.clockOf(told.endsAt, told.now);
      }
    } catch {
      // the network is away: it is asked again
    }
  }

  private clockOf(endsAt: string | null, now: string): void {
    this.toldAt = performance.now();
    // the page's own clock may be wrong: only its speed counts
    const before = this.endsAt;
    this.endsAt = endsAt ? performance.now() + Date.parse(endsAt) - Date.parse(now) : undefined;
    if (before !== undefined && this.endsAt !== undefined && this.endsAt - before > MORE_MS) {
      this.tell('longer');
    }
  }

  /** Seconds left; nothing without a limit. */
  secondsLeft(): number | undefined {
    return this.endsAt === undefined ? undefined : (this.endsAt - performance.now()) / 1000;
  }

  question(): Question {
    return this.questions[this.current - 1];
  }

  answered(): number {
    return this.questions.filter(isAnswered).length;
  }

  turn(number: number): void {
    if (number >= 1 && number <= this.questions.length) {
      this.writeNow();
      this.current = number;
      this.tell('turn');
    }
  }

  choose(question: Question, place: number): void {
    if (question.kind !== 'SEVERAL') {
      question.chosen = [place];
    } else if (question.chosen.includes(place)) {
      question.chosen = question.chosen.filter((other) => other !== place);
    } else {
      question.chosen = [...question.chosen, place].sort((a, b) => a - b);
    }
    this.save(question);
  }

  /** The choice that goes with an entry; -1 for none. */
  match(question: Question, entry: number, choice: number): void {
    const chosen = question.options.map((_, i) => question.chosen[i] ?? -1);
    chosen[entry] = choice;
    question.chosen = chosen.every((place) => place < 0) ? [] : chosen;
    this.save(question);
  }

  /** The order so far; as it was shown as long as nothing is moved. */
  order(question: Question): number[] {
    return question.chosen.length > 0 ? question.chosen : question.options.map((_, place) => place);
  }

  /** Moves an entry up or down by one; by nothing, the order shown is the answer. */
  move(question: Question, at: number, by: number): void {
    const order = [...this.order(question)];
    if (at + by < 0 || at + by >= order.length) {
      return;
    }
    const [entry] = order.splice(at, 1);
    order.splice(at + by, 0, entry);
    question.chosen = order;
    this.save(question);
  }

  /** What is being typed; the page is not drawn anew, lest the keyboard lose its word. */
  write(question: Question, text: string): void {
    if (this.written && this.written !== question) {
      this.writeNow();
    }
    question.text = text;
    // the field may be older than what was loaded meanwhile
    this.questions[question.number - 1] = question;
    this.written = question;
    window.clearTimeout(this.resting);
    this.resting = window.setTimeout(() => this.writeNow(), RESTING_MS);
  }

  /** Sends what was typed. */
  writeNow(): void {
    window.clearTimeout(this.resting);
    const question = this.written;
    this.written = undefined;
    if (question) {
      this.send(question);
      this.tell('written');
    }
  }

  mark(question: Question): void {
    question.marked = !question.marked;
    this.save(question);
  }

  private save(question: Question): void {
    this.send(question);
    this.tell('change');
  }

  private send(question: Question): void {
    if (this.written === question) {
      this.written = undefined;
    }
    const { number, chosen, text, marked } = question;
    const sent = said(question);
    this.questions[number - 1] = question;
    this.waiting().set(number, question);
    this.storedPlace = number;
    const body = { question: number, chosen, text, marked };
    pieces
      .send('answer', this.attempt, body, `question-${number}`)
      .then((reply) => {
        question.savedAt = reply.at;
        if (said(question) === sent) {
          this.waiting().delete(number);
        }
        this.stored(reply);
      })
      .catch((reason: Refused) => this.refused(reason));
  }

  /** A gap in the count of writes means that another page or device has written, too. */
  private stored(reply: Reply): void {
    const revision = Number(reply.revision ?? 0);
    const gap = revision > this.revision + 1;
    this.revision = Math.max(this.revision, revision);
    if (reply.endsAt && reply.at) {
      this.clockOf(String(reply.endsAt), reply.at);
    }
    this.others.postMessage(this.attempt);
    if (gap && pieces.unsent(this.attempt) === 0) {
      void this.load();
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
    this.writeNow();
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
