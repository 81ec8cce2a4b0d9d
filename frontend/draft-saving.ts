/**
 * Stores what is typed: 2 s after the last key and at least every 5 s while typing, by the channel
 * of acknowledged writes. What is not stored yet lives in the memory of the page. A second of the
 * five is left for the way to the disk, so that a closed page and a killed server together lose no more.
 */
import { pieces, type Reply } from './piece-channel';
import { uuid } from './requests';

const REST_MS = 2000;
const AT_LEAST_EVERY_MS = 4000;

/** A text, and how its lines are set where that can be chosen. */
export interface Written {
  text: string;
  format?: string;
}

function same(one: Written, other: Written) {
  return one.text === other.text && (one.format ?? '') === (other.format ?? '');
}

export class DraftSaving {
  /** The revision of the text on which this page builds. */
  base = 0;
  private readonly writer = uuid();
  private sent: Written = { text: '' };
  private rest = 0;
  private unsentSince = 0;

  /**
   * @param box has the attributes target and kind; it tells by draft-beside-another that another
   *     page stored a text that is kept beside this one
   */
  constructor(
    private readonly box: HTMLElement,
    private readonly read: () => Written,
  ) {}

  /** Whether the server was told all that the page shows. */
  get told() {
    return same(this.read(), this.sent);
  }

  /** The page shows what the server has. */
  shows(written: Written) {
    this.sent = written;
  }

  connect() {
    window.addEventListener('pieces-flush', this.send);
    window.addEventListener('pagehide', this.send);
  }

  disconnect() {
    this.send();
    window.removeEventListener('pieces-flush', this.send);
    window.removeEventListener('pagehide', this.send);
  }

  /** Resolves when everything typed is on the server's disk. */
  async stored(): Promise<boolean> {
    this.send();
    await pieces.settled();
    return true;
  }

  typed() {
    const now = performance.now();
    if (this.unsentSince === 0) {
      this.unsentSince = now;
    }
    window.clearTimeout(this.rest);
    const left = AT_LEAST_EVERY_MS - (now - this.unsentSince);
    this.rest = window.setTimeout(this.send, Math.max(0, Math.min(REST_MS, left)));
  }

  readonly send = () => {
    window.clearTimeout(this.rest);
    this.unsentSince = 0;
    const written = this.read();
    const target = this.box.getAttribute('target');
    if (!target || same(written, this.sent)) {
      return;
    }
    this.sent = written;
    const { base, writer } = this;
    pieces.send(this.box.getAttribute('kind') ?? 'draft', target, { ...written, base, writer }).then(
      (reply) => this.stands(reply),
      () => {},
    );
  };

  private stands({ revision, besideAnother }: Reply) {
    if (typeof revision === 'number') {
      this.base = revision;
    }
    if (besideAnother) {
      this.box.dispatchEvent(new CustomEvent('draft-beside-another'));
    }
  }
}
