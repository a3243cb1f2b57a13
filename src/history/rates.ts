/** Counts by second, for peaks: an hour costs 7 KB, however many records it has. */

const HOUR = 3_600_000;

export class Rates {
  readonly #hours = new Map<number, Uint16Array>();

  /** @param time milliseconds since 1970 */
  add(time: number, count: number): void {
    if (count === 0) return;
    const hour = Math.floor(time / HOUR);
    let seconds = this.#hours.get(hour);
    if (seconds === undefined) this.#hours.set(hour, (seconds = new Uint16Array(3600)));
    const at = Math.floor((time - hour * HOUR) / 1000);
    seconds[at] = Math.min(0xffff, (seconds[at] ?? 0) + count);
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
    for (const seconds of this.#hours.values())
      for (let from = 0; from < 3600; from += width)
        found = join(
          found,
          seconds.subarray(from, from + width).reduce((sum, count) => sum + count, 0),
        );
    return found;
  }
}
