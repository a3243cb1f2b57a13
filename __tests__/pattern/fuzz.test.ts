import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {
  decideCoverage,
  EventError,
  lintPattern,
  matchEvent,
  parsePattern,
  PatternError,
  type Pattern,
} from '../../src/pattern/index.js';
import {eventValue, patternValue} from './arbitrary.js';
import {MUTATING, runs} from './support.js';
import {cpuTime} from '../support/time.js';

/** Texts near enough to patterns to get past the first check: valid ones with pieces cut, doubled or swapped. */
const spoiled = fc
  .tuple(
    patternValue,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(6),
        fc.constantFrom('', '"', '{', ']', ',', '\\', '\ud800', '0', 'null', '"$or":', '**'),
      ),
      {maxLength: 3},
    ),
  )
  .map(([value, cuts]) => {
    let text = JSON.stringify(value);
    for (const [at, length, put] of cuts)
      text = text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + length);
    return text;
  });
const anyText = fc.oneof({weight: 3, arbitrary: spoiled}, fc.json(), fc.string({unit: 'binary'}));
const anyEvent = fc.oneof({weight: 3, arbitrary: eventValue.map((e) => JSON.stringify(e))}, fc.json(), spoiled);

function parsed(text: string): Pattern | undefined {
  try {
    return parsePattern(text);
  } catch (error) {
    expect(error).toBeInstanceOf(PatternError);
    return undefined;
  }
}

describe('fuzz', () => {
  it('nothing but PatternError and EventError is thrown', () => {
    let valid = 0;
    fc.assert(
      fc.property(anyText, anyEvent, (text, event) => {
        const pattern = parsed(text);
        lintPattern(text);
        if (pattern === undefined) return;
        valid++;
        try {
          const answer = matchEvent(pattern, event);
          expect(typeof answer).toBe('boolean');
        } catch (error) {
          expect(error).toBeInstanceOf(EventError);
        }
        expect(decideCoverage(pattern, [pattern]).verdict).not.toBe('not-covered');
      }),
      {numRuns: runs(1500, 10_000, 200_000)},
    );
    if (!MUTATING) expect(valid).toBeGreaterThan(100);
  });

  it('text and object give one answer', () => {
    fc.assert(
      fc.property(patternValue, eventValue, (value, event) => {
        const pattern = parsePattern(JSON.stringify(value));
        expect(matchEvent(pattern, JSON.stringify(event))).toBe(matchEvent(pattern, event as object));
      }),
      {numRuns: runs(1000, 10_000, 200_000)},
    );
  });
});

(MUTATING ? describe.skip : describe)('time grows with the size, not with its square', () => {
  const TIMES = 32;

  /** Time of the larger input over the time of the smaller, per unit of size: about 1 if linear, `TIMES` if quadratic. */
  function growth(make: (size: number) => () => unknown, size: number): number {
    const time = (n: number): number => {
      const run = make(n);
      return Math.min(...[1, 2, 3].map(() => timed(run)));
    };
    time(size); // warm up
    return time(size * TIMES) / time(size) / TIMES;
  }
  function timed(run: () => unknown): number {
    const start = cpuTime();
    run();
    return cpuTime() - start;
  }

  it.each<[string, (n: number) => () => unknown, number]>([
    ['fields', (n) => () => parsePattern(`{${Array.from({length: n}, (_, i) => `"k${i}":["x"]`).join(',')}}`), 1500],
    [
      'matchers',
      (n) => () => parsePattern(JSON.stringify({a: Array.from({length: n}, (_, i) => ({prefix: `p${i}`}))})),
      1500,
    ],
    ['a long text', (n) => () => parsePattern(JSON.stringify({a: [{wildcard: 'ab*'.repeat(n)}]})), 5000],
    ['a broken text', (n) => () => parsed(`{"a":["${'\\u0041'.repeat(n)}`), 5000],
    ['a number of many digits', (n) => () => parsed(`{"a":[1e-${'9'.repeat(n)}]}`), 5000],
    [
      'an event with a long array',
      (n) => {
        const event = {a: Array.from({length: n}, (_, i) => ({b: 'x', c: `${i}`}))};
        const pattern = parsePattern('{"a":{"b":["x"],"c":["none"]}}');
        return () => matchEvent(pattern, event);
      },
      1000,
    ],
    [
      'a wildcard on a long value',
      (n) => {
        const pattern = parsePattern(JSON.stringify({a: [{wildcard: '*aab*aab*aac*'}]}));
        const event = {a: 'a'.repeat(n)};
        return () => matchEvent(pattern, event);
      },
      30_000,
    ],
  ])('%s', (_, make, size) => {
    // Far from both: caches and busy machines cost a factor, a square costs more, and costs it every time.
    const limit = TIMES / 2;
    let least = Infinity;
    for (let attempt = 0; attempt < 4 && least >= limit; attempt++) least = Math.min(least, growth(make, size));
    expect(least).toBeLessThan(limit);
  });
});
