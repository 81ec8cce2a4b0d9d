/** What was really watched, as a bar, in words, and with buttons to what is missing. */
import './save-mark';
import { clock, fill, icon, make } from './drawing';
import { gaps, length } from './watched-ranges';
import type { Range } from './watch-queue';

export interface Session {
  viewing: string | null;
  recording: string;
  durationMs: number;
  demandPercent: number;
  captioned: boolean;
  chapters: { fromMs: number; title: string }[];
  ranges: Range[];
  positionMs: number;
}

type Texts = Record<string, string>;

/** Shorter gaps are not worth a button. */
const WORTH_MS = 2000;
const MOST_BUTTONS = 4;

export class WatchedBar {
  readonly card = make('section', { class: 'card watched-card', 'aria-labelledby': 'session-watched' });
  private readonly title = make('h2', { class: 'section-title', id: 'session-watched' });
  private readonly bar = make('div', { class: 'watched-bar', role: 'img' });
  private readonly here = make('span', { class: 'here' });
  private readonly sentence = make('p', { class: 'small muted' });
  private readonly buttons = make('div', { class: 'row wrap' });

  constructor(
    private readonly session: Session,
    private readonly texts: Texts,
    private readonly playFrom: (seconds: number) => void,
  ) {
    const mark = make('save-mark' as 'span', { target: session.viewing ?? '' });
    ['saved', 'waiting', 'sign-in', 'refused'].forEach((state) => mark.setAttribute(`text-${state}`, texts[`save-${state}`]));
    const seconds = session.durationMs / 1000;
    this.card.append(
      make('div', { class: 'row between wrap' }, this.title, mark),
      this.bar,
      make(
        'div',
        { class: 'row between tiny faint num', 'aria-hidden': 'true' },
        ...[0, seconds / 2, seconds].map((at) => make('span', {}, clock(at))),
      ),
      this.sentence,
      this.buttons,
    );
  }

  private percent(millis: number): string {
    return `${(100 * Math.min(millis, this.session.durationMs)) / this.session.durationMs}%`;
  }

  moved(millis: number): void {
    this.here.style.left = this.percent(millis);
  }

  show(ranges: Range[]): void {
    const { durationMs, demandPercent, chapters } = this.session;
    const watched = length(ranges);
    this.title.textContent = fill(this.texts.watched, Math.floor((100 * watched) / durationMs));
    this.bar.replaceChildren(
      ...ranges.map(([from, until]) => {
        const seen = make('i');
        seen.style.left = this.percent(from);
        seen.style.width = this.percent(until - from);
        return seen;
      }),
      ...chapters.slice(1).map((chapter) => {
        const cut = make('span', { class: 'chapter' });
        cut.style.left = this.percent(chapter.fromMs);
        return cut;
      }),
      this.here,
    );
    this.bar.setAttribute('aria-label', this.words(ranges));
    const missing = (durationMs * demandPercent) / 100 - watched;
    this.sentence.textContent =
      missing > 0 ? fill(this.texts.missing, this.amount(missing), demandPercent) : this.texts.enough;
    this.showGaps(ranges);
  }

  /** "13 phút", seconds under a minute; rounded up, so that it is enough when it is done. */
  private amount(millis: number): string {
    return millis < 60_000
      ? fill(this.texts.seconds, Math.ceil(millis / 1000))
      : fill(this.texts.minutes, Math.ceil(millis / 60_000));
  }

  private words(ranges: Range[]): string {
    if (ranges.length === 0) {
      return this.texts.nothing;
    }
    const parts = ranges.map(([from, until]) => fill(this.texts.range, clock(from / 1000), clock(until / 1000)));
    return fill(this.texts.ranges, parts.join(', '));
  }

  private showGaps(ranges: Range[]): void {
    const worth = gaps(ranges, this.session.durationMs).filter(([from, until]) => until - from > WORTH_MS);
    const partly = ranges.length > 0;
    this.buttons.replaceChildren(
      ...(partly ? worth.slice(0, MOST_BUTTONS) : []).map(([from, until], i) => {
        const stretch = `${clock(from / 1000)}–${clock(until / 1000)}`;
        const act = () => this.playFrom(from / 1000);
        return make(
          'button',
          { type: 'button', class: 'button', id: `session-gap-${i + 1}`, click: act },
          icon('play-fill'),
          make('span', {}, `${this.texts.gap} `, make('span', { class: 'num' }, stretch)),
        );
      }),
    );
  }
}
