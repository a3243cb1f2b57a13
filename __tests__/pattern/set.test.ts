import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {EventError, matchEvent, PatternSet, type Json} from '../../src/pattern/index.js';
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
  const set = new PatternSet(values.map(pattern));

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
    expect(set.match(event as object)).toEqual(expected);
    expect(set.match(JSON.stringify(event))).toEqual(expected);
  });

  it('refuses what is no event', () => {
    expect(() => set.match('[]')).toThrow(EventError);
  });

  it('gives the answers of the patterns one by one', () => {
    fc.assert(
      fc.property(
        fc.array(patternValue, {minLength: 1, maxLength: 6}),
        fc.array(eventValue, {minLength: 1, maxLength: 5}),
        (list, events) => {
          const patterns = list.map(pattern);
          const together = new PatternSet(patterns);
          for (const event of events as object[]) {
            expect(together.match(event)).toEqual(patterns.flatMap((p, i) => (matchEvent(p, event) ? [i] : [])));
          }
        },
      ),
      {numRuns: runs(300, 50_000)},
    );
  });
});
