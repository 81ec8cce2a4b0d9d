/** The video with its buttons, its keys and its captions. */
import { clock, fill, icon, make } from './drawing';

export type Texts = Record<string, string>;

const SPEEDS = [0.75, 1, 1.25, 1.5];
const LEAP_SECONDS = 10;

export class PlayerControls {
  readonly video: HTMLVideoElement;
  readonly frame: HTMLElement;
  private readonly play: HTMLButtonElement;
  private readonly sound: HTMLButtonElement;
  private readonly captions: HTMLButtonElement;
  private readonly seek: HTMLInputElement;
  private readonly time = make('span', { class: 'num nowrap' });

  constructor(
    private readonly texts: Texts,
    private readonly seconds: number,
    source: string,
    captions: string,
  ) {
    this.video = make('video', { src: source, preload: 'metadata', playsinline: true, id: 'session-video' });
    if (captions) {
      const track = make('track', { kind: 'captions', src: captions, srclang: 'vi', label: texts.captions });
      this.video.append(track);
    }
    this.play = this.button('session-play', 'play-fill', texts.play, () => this.toggle());
    this.sound = this.button('session-sound', 'speaker-high', texts.sound, () => this.mute());
    this.captions = this.button('session-captions', 'closed-captioning', texts.captions, () => this.caption());
    this.captions.hidden = !captions;
    this.seek = make('input', {
      type: 'range',
      min: '0',
      max: String(Math.floor(seconds)),
      step: '1',
      value: '0',
      id: 'session-seek',
      'aria-label': texts.seek,
      input: () => this.to(Number(this.seek.value)),
    });
    this.frame = make('div', { class: 'player' }, this.video, this.seek, this.row());
    ['play', 'pause', 'timeupdate', 'seeked', 'volumechange', 'loadedmetadata'].forEach((type) =>
      this.video.addEventListener(type, () => this.show()),
    );
    this.video.addEventListener('click', () => this.toggle());
    this.show();
  }

  private row(): HTMLElement {
    const end = make('span', { class: 'row controls-end' }, this.speeds(), this.sound, this.captions);
    if (document.fullscreenEnabled) {
      end.append(this.button('session-full', 'corners-out', this.texts.full, () => this.full()));
    }
    const back = this.button('session-back', 'clock-counter-clockwise', this.texts.back, () => this.leap(-LEAP_SECONDS));
    return make('div', { class: 'controls' }, this.play, back, this.time, end);
  }

  private speeds(): HTMLElement {
    const select = make('select', {
      id: 'session-speed',
      'aria-label': this.texts.speed,
      change: () => {
        this.video.playbackRate = Number(select.value);
      },
    });
    SPEEDS.forEach((speed) => {
      const words = `${String(speed).replace('.', ',')}×`;
      select.append(make('option', { value: String(speed), selected: speed === 1 }, words));
    });
    return select;
  }

  private button(id: string, sign: string, label: string, act: () => void): HTMLButtonElement {
    const look = { type: 'button', id, class: 'icon-button', 'aria-label': label, title: label, click: act };
    return make('button', look, icon(sign));
  }

  private show(): void {
    const { paused, muted, currentTime } = this.video;
    this.dress(this.play, paused ? 'play-fill' : 'pause-fill', paused ? this.texts.play : this.texts.pause);
    this.sound.setAttribute('aria-pressed', String(!muted));
    this.time.textContent = `${clock(currentTime)} / ${clock(this.seconds)}`;
    this.seek.value = String(Math.floor(currentTime));
    this.seek.setAttribute('aria-valuetext', fill(this.texts.at, clock(currentTime), clock(this.seconds)));
  }

  private dress(button: HTMLButtonElement, sign: string, label: string): void {
    if (button.getAttribute('aria-label') !== label) {
      button.setAttribute('aria-label', label);
      button.title = label;
      button.replaceChildren(icon(sign));
    }
  }

  toggle(): void {
    if (this.video.paused) {
      this.video.play().catch(() => {});
    } else {
      this.video.pause();
    }
  }

  /** Goes to a moment and plays on. */
  playFrom(seconds: number): void {
    this.to(seconds);
    this.video.play().catch(() => {});
  }

  private to(seconds: number): void {
    this.video.currentTime = Math.min(Math.max(0, seconds), this.seconds);
  }

  private leap(seconds: number): void {
    this.to(this.video.currentTime + seconds);
  }

  private mute(): void {
    this.video.muted = !this.video.muted;
  }

  private caption(): void {
    const track = this.video.textTracks[0];
    const on = track.mode !== 'showing';
    track.mode = on ? 'showing' : 'hidden';
    this.captions.setAttribute('aria-pressed', String(on));
  }

  private full(): void {
    if (document.fullscreenElement) {
      void document.exitFullscreen();
    } else {
      void this.frame.requestFullscreen();
    }
  }

  /** Whether the key means something here. */
  key(key: string): boolean {
    const acts: Record<string, () => void> = {
      ' ': () => this.toggle(),
      k: () => this.toggle(),
      ArrowLeft: () => this.leap(-LEAP_SECONDS),
      ArrowRight: () => this.leap(LEAP_SECONDS),
      m: () => this.mute(),
      c: () => !this.captions.hidden && this.caption(),
      f: () => this.full(),
    };
    acts[key]?.();
    return key in acts;
  }
}
