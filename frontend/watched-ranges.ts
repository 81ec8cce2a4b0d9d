/** Ranges of milliseconds: disjoint, in their order, never rounded. */
import type { Range } from './watch-queue';

export function union(one: Range[], other: Range[]): Range[] {
  const joined: Range[] = [];
  [...one, ...other]
    .sort((a, b) => a[0] - b[0])
    .forEach(([from, until]) => {
      const last = joined[joined.length - 1];
      if (last && last[1] >= from) {
        last[1] = Math.max(last[1], until);
      } else {
        joined.push([from, until]);
      }
    });
  return joined;
}

export function length(ranges: Range[]): number {
  return ranges.reduce((sum, [from, until]) => sum + until - from, 0);
}

export function gaps(ranges: Range[], duration: number): Range[] {
  const missing: Range[] = [];
  let at = 0;
  ranges.forEach(([from, until]) => {
    if (from > at) {
      missing.push([at, Math.min(from, duration)]);
    }
    at = Math.max(at, until);
  });
  if (at < duration) {
    missing.push([at, duration]);
  }
  return missing;
}

/** What of the ranges lies in a stretch. */
export function within(ranges: Range[], from: number, until: number): number {
  return ranges.reduce((sum, range) => sum + Math.max(0, Math.min(range[1], until) - Math.max(range[0], from)), 0);
}

/**
 * Takes down what really plays while the page can be seen: a stretch goes on as long as the
 * position moves no faster than the speed allows.
 */
export class Played {
  private from?: number;
  private at = 0;
  private since = 0;
  private ranges: Range[] = [];

  begin(position: number): void {
    this.end();
    this.from = position;
    this.at = position;
    this.since = performance.now();
  }

  moved(position: number, rate: number): void {
    if (this.from === undefined) {
      return;
    }
    const possible = (performance.now() - this.since) * rate * 1.2 + 500;
    const jumped = position < this.at || position - this.at > possible;
    if (jumped) {
      this.begin(position);
    } else {
      this.at = position;
      this.since = performance.now();
    }
  }

  end(): void {
    if (this.from !== undefined && this.at > this.from) {
      this.ranges = union(this.ranges, [[this.from, this.at]]);
    }
    this.from = undefined;
  }

  /** What was played since the last call. */
  take(): Range[] {
    const going = this.from !== undefined;
    const at = this.at;
    this.end();
    const taken = this.ranges;
    this.ranges = [];
    if (going) {
      this.from = at;
      this.at = at;
    }
    return taken;
  }
}
