import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {EventError, matchEvent, parsePattern, PatternSet, type Json} from '../../src/pattern/index.js';
import {eventValue, patternValue} from './arbitrary.js';
import {pattern, runs} from './support.js';

describe('a set of patterns', () => {
  const values: Json[] = [
    {a: ['x']},
    {a: ['x'], b: [{exists: false}]},
    {a: [{exists: true}], 'a.b': [{exists: false}]},
    {$or: [{a: ['y']}, {b: [5]}]},
    {c: {d: ['x'], e: ['y']}},
    {c: {d: [{'anything-but': 'x'}]}},
  ];
  const together = (): PatternSet => new PatternSet(values.map(pattern));

  it.each<[Json, number[]]>([
    [{a: 'x'}, [0, 1, 2]],
    [{a: 'x', b: null}, [0, 2]],
    [{a: null}, [2]],
    [{a: ['q', 'x'], b: 5}, [0, 2, 3]],
    [
      {
        c: [
          {d: 'x', e: 'z'},
          {d: 'q', e: 'y'},
        ],
      },
      [5],
    ],
    [{c: [{d: 'x', e: 'y'}]}, [4]],
    [{'c.d': 'x', c: {d: 'z', e: 'y'}}, [4, 5]],
    [{}, []],
  ])('%j matches %j', (event, expected) => {
    const set = together();
    expect(set.match(event as object)).toEqual(expected);
    expect(set.match(JSON.stringify(event))).toEqual(expected);
  });

  it('reads numbers by their text where one of many patterns needs it', () => {
    const set = new PatternSet([pattern({b: ['x']}), parsePattern('{"a":[12345678901234567890]}')]);
    expect(set.match('{"a":12345678901234567890}')).toEqual([1]);
    expect(set.match('{"a":12345678901234567891}')).toEqual([]);
  });

  it('refuses what is no event', () => {
    expect(() => together().match('[]')).toThrow(EventError);
  });

  it('gives the answers of the patterns one by one', () => {
    fc.assert(
      fc.property(
        fc.array(patternValue, {minLength: 1, maxLength: 6}),
        fc.array(eventValue, {minLength: 1, maxLength: 5}),
        (list, events) => {
          const patterns = list.map(pattern);
          const set = new PatternSet(patterns);
          for (const event of events as object[]) {
            expect(set.match(event)).toEqual(patterns.flatMap((p, i) => (matchEvent(p, event) ? [i] : [])));
          }
        },
      ),
      {numRuns: runs(300, 3000, 50_000)},
    );
  });
});
