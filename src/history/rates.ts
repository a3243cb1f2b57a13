/** Counts by second, for peaks: an hour costs what its busy seconds cost, and 7 KB at the most. Years of a quiet account stay small. */

const HOUR = 3_600_000;
/** Busy seconds from which on an hour has a place for each. */
const MANY = 60;
const MOST = 0xffff;

/** By second of the hour. */
type Sparse = Map<number, number>;

export class Rates {
  readonly #hours = new Map<number, Sparse | Uint16Array>();

  /** @param time milliseconds since 1970 */
  add(time: number, count: number): void {
    if (count === 0) return;
    const hour = Math.floor(time / HOUR);
    let seconds = this.#hours.get(hour);
    if (seconds === undefined) this.#hours.set(hour, (seconds = new Map()));
    const at = Math.floor((time - hour * HOUR) / 1000);
    if (seconds instanceof Map) {
      seconds.set(at, Math.min(MOST, (seconds.get(at) ?? 0) + count));
      if (seconds.size > MANY) this.#hours.set(hour, placed(seconds));
    } else seconds[at] = Math.min(MOST, (seconds[at] ?? 0) + count);
  }

  /** Of both bounds, milliseconds since 1970, the seconds in between count. */
  between(from: number, to: number): number {
    let sum = 0;
    for (const [hour, seconds] of this.#hours) {
      if ((hour + 1) * HOUR <= from || hour * HOUR > to) continue;
      seconds.forEach((count, at) => {
        const time = hour * HOUR + at * 1000;
        if (time >= from && time <= to) sum += count;
      });
    }
    return sum;
  }

  get peakPerSecond(): number {
    return this.#peak(1);
  }

  get peakPerMinute(): number {
    return this.#peak(60);
  }

  get total(): number {
    return this.#peak(3600, (sum, hour) => sum + hour);
  }

  /** The largest sum of so many seconds that begin at a multiple of them. */
  #peak(width: number, join: (so: number, next: number) => number = Math.max): number {
    let found = 0;
    for (const seconds of this.#hours.values()) {
      const sums = new Map<number, number>();
      seconds.forEach((count, at) => {
        const from = Math.floor(at / width);
        sums.set(from, (sums.get(from) ?? 0) + count);
      });
      for (const sum of sums.values()) found = join(found, sum);
    }
    return found;
  }
}

function placed(sparse: Sparse): Uint16Array {
  const seconds = new Uint16Array(3600);
  for (const [at, count] of sparse) seconds[at] = count;
  return seconds;
}
