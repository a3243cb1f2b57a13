/** Choices made from a seed: the same seed makes the same account on every machine. */

export interface Dice {
  /** 0 to 1, without 1. */
  next(): number;
  chance(of: number): boolean;
  /** Both ends included. */
  int(from: number, to: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** Each with its weight. */
  weighted<T>(from: readonly (readonly [number, T])[]): T;
  /** Between `least` and `most` of them, in their own order. */
  some<T>(from: readonly T[], least: number, most?: number): T[];
}

/** mulberry32: https://github.com/cprosche/mulberry32 (public domain). */
export function dice(seed: number): Dice {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    chance: (of) => next() < of,
    int,
    pick: (from) => from[int(0, from.length - 1)] ?? from[0],
    weighted: (from) => {
      let left = next() * from.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, value] of from) if ((left -= weight) < 0) return value;
      const last = from.at(-1);
      if (last === undefined) throw new Error('nothing to choose from');
      return last[1];
    },
    some: (from, least, most = from.length) => {
      const count = int(Math.min(least, from.length), Math.min(most, from.length));
      const keys = from.map((_, at) => [next(), at] as const).sort(([a], [b]) => a - b);
      const kept = new Set(keys.slice(0, count).map(([, at]) => at));
      return from.filter((_, at) => kept.has(at));
    },
  };
}
