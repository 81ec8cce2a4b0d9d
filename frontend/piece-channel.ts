/**
 * The one channel of acknowledged writes. A piece is sent until the server says that it is on the
 * disk; until then it lives in the memory of the page and nowhere else. Nothing here goes through
 * Vaadin, whose own channel reloads the page when a session ends.
 *
 *   const reply = await pieces.send('answer', attemptId, { item: 3, chosen: [1] }, 'item-3');
 *
 * Of several pieces for the same kind, target and slot that wait, the newest is sent and its reply
 * is given to all. Pieces of one target arrive in their order.
 */
import { address, csrfHeader, renewToken, uuid, within } from './requests';
import { askToSignIn } from './sign-in';

/** What the server said: when it was stored, in Vietnam's time and as an instant, and more. */
export interface Reply {
  savedAt: string;
  at: string;
  [more: string]: unknown;
}

/** The server will not take this piece, however often it is sent. */
export class Refused extends Error {
  /** @param code key of a sentence in the translations */
  constructor(readonly code: string, readonly status: number) {
    super(`${status} ${code}`);
  }
}

export type ChannelState = 'idle' | 'saved' | 'waiting' | 'sign-in' | 'refused';

export interface Standing {
  state: ChannelState;
  unsent: number;
  savedAt: string;
}

interface Piece {
  kind: string;
  slot: string;
  key: string;
  sequence: number;
  body: object;
  since: number;
  told: { resolve: (reply: Reply) => void; reject: (reason: Refused) => void }[];
}

interface Lane {
  target: string;
  queue: Piece[];
  sending?: Piece;
  sequence: number;
  failures: number;
  timer?: number;
  savedAt: string;
  savedCount: number;
  refused: boolean;
}

/** After this long without an answer the page says that it waits. */
const PATIENCE_MS = 1500;
const PAUSES_MS = [1000, 2000, 4000, 8000, 15_000, 30_000];
/** Browsers let a small request outlive its page. */
const OUTLIVES_PAGE = 60_000;
const FINAL = new Set([400, 404, 409, 410, 413, 415, 422]);

class PieceChannel extends EventTarget {
  private readonly page = uuid();
  private readonly lanes = new Map<string, Lane>();
  private signingIn = false;

  constructor() {
    super();
    window.addEventListener('online', () => this.hurry());
    window.addEventListener('beforeunload', (event) => {
      if (this.unsent() > 0) {
        event.preventDefault();
      }
    });
  }

  /** Resolves when the piece, or a newer one in its place, is stored; rejects when it is refused. */
  send(kind: string, target: string, body: object, slot = ''): Promise<Reply> {
    const lane = this.lane(target);
    lane.sequence += 1;
    lane.refused = false;
    const fresh: Piece = {
      kind,
      slot,
      key: uuid(),
      sequence: lane.sequence,
      body,
      since: performance.now(),
      told: [],
    };
    const older = lane.queue.findIndex((piece) => piece.kind === kind && piece.slot === slot);
    if (older >= 0) {
      // a new key: the older one may have arrived although its answer did not
      const [replaced] = lane.queue.splice(older, 1);
      fresh.told.push(...replaced.told);
      fresh.since = replaced.since;
    }
    lane.queue.push(fresh);
    const stored = new Promise<Reply>((resolve, reject) => fresh.told.push({ resolve, reject }));
    // who does not care for the reply shall not see it reported as an error
    stored.catch(() => {});
    window.setTimeout(() => this.changed(), PATIENCE_MS + 50);
    void this.pump(lane);
    return stored;
  }

  /** Pieces that are not stored yet; of one target or of all. */
  unsent(target?: string): number {
    return this.chosen(target).reduce((sum, lane) => sum + lane.queue.length + (lane.sending ? 1 : 0), 0);
  }

  /** How things stand, for one target or all. */
  standing(target?: string): Standing {
    const lanes = this.chosen(target);
    const unsent = this.unsent(target);
    const savedAt = lanes.reduce((last, lane) => (lane.savedAt > last ? lane.savedAt : last), '');
    return { state: this.stateOf(lanes, unsent, savedAt), unsent, savedAt };
  }

  /** Resolves when everything is stored or refused. */
  async settled(): Promise<void> {
    while (this.unsent() > 0) {
      await new Promise((resolve) => this.addEventListener('change', resolve, { once: true }));
    }
  }

  /** Asks all elements to hand over what they hold back, and sends at once. */
  hurry(): void {
    window.dispatchEvent(new Event('pieces-flush'));
    this.lanes.forEach((lane) => {
      lane.failures = 0;
      void this.pump(lane);
    });
  }

  private stateOf(lanes: Lane[], unsent: number, savedAt: string): ChannelState {
    if (this.signingIn && unsent > 0) {
      return 'sign-in';
    }
    const now = performance.now();
    const late = lanes.some(
      (lane) => lane.failures > 0 || [lane.sending, ...lane.queue].some((piece) => piece && now - piece.since > PATIENCE_MS),
    );
    if (unsent > 0 && late) {
      return 'waiting';
    }
    if (lanes.some((lane) => lane.refused)) {
      return 'refused';
    }
    return savedAt ? 'saved' : 'idle';
  }

  private chosen(target?: string): Lane[] {
    const lanes = Array.from(this.lanes.values());
    return target ? lanes.filter((lane) => lane.target === target) : lanes;
  }

  private lane(target: string): Lane {
    let lane = this.lanes.get(target);
    if (!lane) {
      lane = { target, queue: [], sequence: 0, failures: 0, savedAt: '', savedCount: 0, refused: false };
      this.lanes.set(target, lane);
    }
    return lane;
  }

  private async pump(lane: Lane): Promise<void> {
    window.clearTimeout(lane.timer);
    while (!lane.sending && !this.signingIn && lane.queue.length > 0) {
      const piece = lane.queue.shift()!;
      lane.sending = piece;
      const goOn = await this.attempt(lane, piece);
      lane.sending = undefined;
      this.changed();
      if (!goOn) {
        return;
      }
    }
  }

  /** Whether the next piece may go at once. */
  private async attempt(lane: Lane, piece: Piece): Promise<boolean> {
    let answer: Response;
    try {
      answer = await this.post(lane.target, piece);
    } catch {
      return this.later(lane, piece);
    }
    if (answer.ok) {
      return this.stored(lane, piece, answer);
    }
    if (answer.status === 401) {
      this.putBack(lane, piece);
      void this.signIn();
      return false;
    }
    const code = await codeOf(answer);
    if (answer.status === 403 && !code) {
      // not a rule but the token: it is renewed, and the piece goes again
      await renewToken().catch(() => {});
      return this.later(lane, piece);
    }
    if (answer.status === 403 || FINAL.has(answer.status)) {
      return this.refuse(lane, piece, new Refused(code, answer.status));
    }
    return this.later(lane, piece);
  }

  private post(target: string, piece: Piece): Promise<Response> {
    const { key, sequence, body } = piece;
    const json = JSON.stringify({ key, page: this.page, target, sequence, body });
    return fetch(address(`api/pieces/${piece.kind}`), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...csrfHeader() },
      body: json,
      cache: 'no-store',
      redirect: 'error',
      keepalive: json.length < OUTLIVES_PAGE,
      signal: within(),
    });
  }

  private async stored(lane: Lane, piece: Piece, answer: Response): Promise<boolean> {
    let reply: Reply;
    try {
      reply = await answer.json();
    } catch {
      return this.later(lane, piece);
    }
    lane.failures = 0;
    lane.savedAt = reply.savedAt;
    lane.savedCount += 1;
    piece.told.forEach((one) => one.resolve(reply));
    this.tell('piece-saved', { kind: piece.kind, target: lane.target, savedAt: reply.savedAt, count: lane.savedCount });
    return true;
  }

  private refuse(lane: Lane, piece: Piece, reason: Refused): boolean {
    lane.refused = true;
    piece.told.forEach((one) => one.reject(reason));
    this.tell('piece-refused', { kind: piece.kind, target: lane.target, code: reason.code });
    return true;
  }

  private later(lane: Lane, piece: Piece): boolean {
    this.putBack(lane, piece);
    const pause = PAUSES_MS[Math.min(lane.failures, PAUSES_MS.length - 1)];
    lane.failures += 1;
    lane.timer = window.setTimeout(() => void this.pump(lane), pause);
    return false;
  }

  private putBack(lane: Lane, piece: Piece): void {
    const newer = lane.queue.find((other) => other.kind === piece.kind && other.slot === piece.slot);
    if (newer) {
      newer.told.push(...piece.told);
      newer.since = piece.since;
    } else {
      lane.queue.unshift(piece);
    }
  }

  private async signIn(): Promise<void> {
    if (this.signingIn) {
      return;
    }
    this.signingIn = true;
    this.changed();
    await askToSignIn();
    this.signingIn = false;
    this.hurry();
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  private changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

async function codeOf(answer: Response): Promise<string> {
  try {
    const { code } = await answer.json();
    return typeof code === 'string' ? code : '';
  } catch {
    return '';
  }
}

declare global {
  interface Window {
    hoctapPieces?: PieceChannel;
  }
}

/** One for the page, also when two bundles should hold this module. */
export const pieces: PieceChannel = (window.hoctapPieces ??= new PieceChannel());
