/**
 * Following a recorded session. Attributes: session and texts as JSON. Tells the server every ten
 * seconds, and whenever playing stops, what was really watched; {@code session-done} when it is
 * enough, {@code session-elsewhere} when another player was opened.
 */
import { clock, icon, make } from './drawing';
import type { Refused } from './piece-channel';
import { PlayerControls } from './player-controls';
import { send, sendLeftovers, type Range } from './watch-queue';
import { WatchedBar, type Session } from './watched-bar';
import { Played, union, within } from './watched-ranges';

type Texts = Record<string, string>;

const BEAT_MS = 10_000;
/** Whoever was so near the end begins again. */
const NEAR_END_MS = 3000;

class SessionPlayer extends HTMLElement {
  private session!: Session;
  private texts: Texts = {};
  private controls!: PlayerControls;
  private bar!: WatchedBar;
  private chapters = make('ul', { class: 'list session-chapters' });
  private trouble = make('div');
  private ranges: Range[] = [];
  private played = new Played();
  private number = 0;
  private beating?: number;
  private done = false;

  connectedCallback() {
    this.session = JSON.parse(this.getAttribute('session') ?? '{}');
    this.texts = JSON.parse(this.getAttribute('texts') ?? '{}');
    this.ranges = this.session.ranges;
    const { recording, durationMs, captioned } = this.session;
    const source = `media/recordings/${recording}`;
    const captions = captioned ? `${source}/captions` : '';
    this.controls = new PlayerControls(this.texts, durationMs / 1000, `${source}/video`, captions);
    this.bar = new WatchedBar(this.session, this.texts, (seconds) => this.controls.playFrom(seconds));
    this.draw();
    this.follow(this.controls.video);
    document.addEventListener('visibilitychange', this.looked);
    document.addEventListener('keydown', this.pressed);
    window.addEventListener('pagehide', this.stop);
    window.addEventListener('pieces-flush', this.beat);
    this.beating = window.setInterval(this.beat, BEAT_MS);
    if (this.session.viewing) {
      void sendLeftovers(this.session.viewing);
    }
  }

  disconnectedCallback() {
    this.stop();
    document.removeEventListener('visibilitychange', this.looked);
    document.removeEventListener('keydown', this.pressed);
    window.removeEventListener('pagehide', this.stop);
    window.removeEventListener('pieces-flush', this.beat);
    window.clearInterval(this.beating);
    this.controls.video.pause();
  }

  private draw(): void {
    const left = make('div', {}, this.trouble, this.controls.frame);
    if (this.session.viewing) {
      left.append(this.bar.card);
    }
    const columns = make('div', { class: 'two-columns' }, left);
    if (this.session.chapters.length > 0) {
      columns.append(
        make(
          'aside',
          { class: 'card session-parts', 'aria-labelledby': 'session-parts' },
          make('h2', { class: 'section-title', id: 'session-parts' }, this.texts.parts),
          this.chapters,
        ),
      );
    }
    this.replaceChildren(columns);
    this.bar.moved(this.session.positionMs);
    this.showRanges();
  }

  private follow(video: HTMLVideoElement): void {
    const position = () => Math.round(video.currentTime * 1000);
    const begin = () => {
      if (!video.paused && !video.seeking && document.visibilityState === 'visible') {
        this.played.begin(position());
      }
    };
    video.addEventListener('loadedmetadata', () => {
      const { positionMs, durationMs } = this.session;
      if (positionMs < durationMs - NEAR_END_MS) {
        video.currentTime = positionMs / 1000;
      }
    }, { once: true });
    video.addEventListener('playing', begin);
    video.addEventListener('seeked', begin);
    video.addEventListener('seeking', () => this.played.end());
    video.addEventListener('waiting', () => this.played.end());
    video.addEventListener('timeupdate', () => {
      this.played.moved(position(), video.playbackRate);
      this.bar.moved(position());
    });
    video.addEventListener('pause', () => {
      this.played.moved(position(), video.playbackRate);
      this.played.end();
      this.beat();
    });
    video.addEventListener('error', () => this.say('overdue', 'warning-circle-fill', this.texts.broken));
  }

  private readonly looked = () => {
    const { video } = this.controls;
    if (document.visibilityState === 'hidden') {
      this.stop();
    } else if (!video.paused) {
      this.played.begin(Math.round(video.currentTime * 1000));
    }
  };

  private readonly stop = () => {
    this.played.end();
    this.beat();
  };

  private readonly beat = () => {
    const { viewing } = this.session;
    const ranges = this.played.take();
    if (!viewing || ranges.length === 0) {
      return;
    }
    this.number += 1;
    const position = Math.round(this.controls.video.currentTime * 1000);
    send({ viewing, number: this.number, ranges, position, visible: true })
      .then((reply) => {
        this.ranges = union(this.ranges, ranges);
        this.showRanges();
        if (reply.done === true && !this.done) {
          this.done = true;
          this.dispatchEvent(new CustomEvent('session-done'));
        }
      })
      .catch((reason: Refused) => this.refused(reason.code));
  };

  private refused(code: string): void {
    if (code === 'live.watched-elsewhere') {
      this.controls.video.pause();
    }
    this.say('returned', 'info-fill', this.texts[code] ?? this.texts['live.watched-too-fast']);
  }

  private say(state: string, sign: string, words: string): void {
    const notice = make('div', { class: 'notice', role: 'status', 'data-state': state }, icon(sign), make('span', {}, words));
    this.trouble.replaceChildren(notice);
  }

  private showRanges(): void {
    this.bar.show(this.ranges);
    const { chapters, durationMs } = this.session;
    this.chapters.replaceChildren(
      ...chapters.map((chapter, i) => {
        const until = chapters[i + 1]?.fromMs ?? durationMs;
        const seen = within(this.ranges, chapter.fromMs, until);
        const state = seen >= until - chapter.fromMs - 500 ? 'done' : seen > 0 ? 'doing' : '';
        return make('li', {}, this.chapter(chapter, i, state));
      }),
    );
  }

  private chapter(chapter: { fromMs: number; title: string }, i: number, state: string): HTMLElement {
    const button = make(
      'button',
      {
        type: 'button',
        class: 'row-link',
        id: `session-part-${i + 1}`,
        click: () => this.controls.playFrom(chapter.fromMs / 1000),
      },
      make('span', { class: 'num small muted' }, clock(chapter.fromMs / 1000)),
      make('span', { class: 'grow' }, chapter.title),
    );
    if (state) {
      const sign = icon(state === 'done' ? 'check-bold' : 'circle-half-fill');
      const mark = make('span', { class: 'step-mark', 'data-state': state, role: 'img', 'aria-label': this.texts[state] }, sign);
      button.append(mark);
    }
    return button;
  }

  private readonly pressed = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const busy = event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]');
    const own = target.matches('input,textarea,select') || (event.key === ' ' && target.matches('button,a'));
    if (!busy && !own && this.controls.key(event.key)) {
      event.preventDefault();
    }
  };
}

customElements.define('session-player', SessionPlayer);
