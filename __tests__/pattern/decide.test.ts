import {describe, expect, it} from '@jest/globals';
import {space, USUAL_EFFORT} from '../../src/pattern/deciding/boxes.js';
import {ANYTHING} from '../../src/pattern/deciding/cells.js';
import {belowArrays, doubtful} from '../../src/pattern/deciding/decide.js';
import {
  decideCoverage,
  EventError,
  matchEvent,
  type Decision,
  type Json,
  type Pattern,
} from '../../src/pattern/index.js';
import {pattern, quickly} from './support.js';

function verdict(required: Json, ...union: Json[]): string {
  return decideCoverage(pattern(required), union.map(pattern)).verdict;
}

describe('containment', () => {
  it('tells strings apart as the operators do', () => {
    expect(verdict({a: ['abc']}, {a: [{prefix: 'ab'}]})).toBe('covered');
    expect(verdict({a: [{prefix: 'ab'}]}, {a: [{prefix: 'abc'}]})).toBe('not-covered');
    expect(verdict({a: [{prefix: 'ab'}]}, {a: [{wildcard: 'a*'}]})).toBe('covered');
    expect(verdict({a: [{wildcard: 'a*b*c'}]}, {a: [{prefix: 'a'}]})).toBe('covered');
    expect(verdict({a: [{wildcard: '*a*'}]}, {a: [{wildcard: '*a'}]}, {a: [{wildcard: '*a*b'}]})).toBe('not-covered');
    expect(verdict({a: [{'equals-ignore-case': 'Ab'}]}, {a: ['ab', 'aB', 'Ab', 'AB']})).toBe('covered');
    expect(verdict({a: [{'equals-ignore-case': 'Ab'}]}, {a: ['ab', 'aB', 'AB']})).toBe('not-covered');
    expect(verdict({a: [{'equals-ignore-case': 'ß'}]}, {a: ['ß', 'SS']})).toBe('covered');
    expect(verdict({a: [{prefix: {'equals-ignore-case': 'a'}}]}, {a: [{prefix: 'a'}, {prefix: 'A'}]})).toBe('covered');
    expect(verdict({a: [{prefix: {'equals-ignore-case': 'a'}}]}, {a: [{prefix: 'a'}, 'A']})).toBe('not-covered');
    expect(verdict({a: [{suffix: {'equals-ignore-case': 'a'}}]}, {a: [{suffix: 'a'}, {suffix: 'A'}]})).toBe('covered');
    expect(verdict({a: [{suffix: {'equals-ignore-case': 'a'}}]}, {a: [{suffix: 'a'}, 'A']})).toBe('not-covered');
  });

  it('knows what anything-but leaves in: other types, but never absence', () => {
    expect(verdict({a: [{exists: true}]}, {a: [{'anything-but': 'x'}]}, {a: ['x']})).toBe('covered');
    expect(verdict({b: [{exists: true}]}, {a: [{'anything-but': 'x'}]}, {a: ['x']})).toBe('not-covered');
    expect(verdict({a: [null]}, {a: [{'anything-but': ['x', 'y']}]})).toBe('covered');
    expect(verdict({a: [{'anything-but': {prefix: 'Get'}}]}, {a: [{'anything-but': {prefix: ['Get', 'List']}}]})).toBe(
      'not-covered',
    );
    expect(verdict({a: [{'anything-but': {prefix: ['Get', 'List']}}]}, {a: [{'anything-but': {prefix: 'Get'}}]})).toBe(
      'covered',
    );
  });

  it('takes numbers as intervals', () => {
    expect(
      verdict({a: [{numeric: ['>', 0, '<=', 10]}]}, {a: [{numeric: ['>', 0, '<', 5]}]}, {a: [{numeric: ['>=', 5]}]}),
    ).toBe('covered');
    expect(
      verdict({a: [{numeric: ['>', 0, '<=', 10]}]}, {a: [{numeric: ['>', 0, '<', 5]}]}, {a: [{numeric: ['>', 5]}]}),
    ).toBe('not-covered');
    expect(verdict({a: [{numeric: ['>=', 5, '<', 6]}]}, {a: [5, {numeric: ['>', 5, '<=', 6]}]})).toBe('covered');
  });

  it('takes addresses as values, in any spelling', () => {
    expect(verdict({a: ['10.0.0.1']}, {a: [{cidr: '10.0.0.0/8'}]})).toBe('covered');
    expect(verdict({a: [{cidr: '10.0.0.0/8'}]}, {a: [{cidr: '10.0.0.0/9'}]}, {a: [{cidr: '10.128.0.0/9'}]})).toBe(
      'covered',
    );
    expect(verdict({a: [{cidr: '10.0.0.0/8'}]}, {a: [{cidr: '10.0.0.0/9'}]})).toBe('not-covered');
    expect(verdict({a: [{cidr: '10.0.0.0/8'}]}, {a: [{prefix: '10.'}]})).toBe('not-covered'); // 010.0.0.1
    expect(verdict({a: [{exactly: '10.0.0.1'}]}, {a: [{cidr: '10.0.0.0/8'}]})).toBe('covered');
    expect(verdict({a: [{exactly: '11.0.0.1'}]}, {a: [{cidr: '10.0.0.0/8'}]})).toBe('not-covered');
  });

  it('never takes for covered an address that it cannot show', () => {
    const half: Json = {cidr: '10.128.0.0/9'};
    const rest: Json = {'anything-but': {suffix: '.7'}};
    expect(verdict({a: [{cidr: '10.0.0.0/8'}]}, {a: [half, rest]})).toBe('unknown'); // 10.0.0.7
    expect(verdict({a: [{cidr: '10.0.0.0/8'}]}, {a: [half, rest, {suffix: '7'}]})).toBe('covered');
    expect(verdict({a: [half]}, {a: [{cidr: '10.0.0.0/8'}, rest]})).toBe('covered');
    expect(verdict({a: [{cidr: '10.0.0.0/8'}]}, {a: [{cidr: '::/1'}, rest]})).toBe('unknown'); // families do not mix
    expect(verdict({a: ['10.0.0.1']}, {a: [{'anything-but': {suffix: '.01'}}]})).toBe('unknown'); // 10.0.0.01
    expect(verdict({a: [{cidr: '10.0.0.0/8'}]}, {a: [{'anything-but': {prefix: 'x'}}]})).toBe('covered');
    expect(verdict({a: [{cidr: '2001:db8::/32'}]}, {a: [{cidr: '10.0.0.0/8'}, {'anything-but': {suffix: ':7'}}]})).toBe(
      'unknown',
    );
  });

  it('takes numbers in any order', () => {
    const outside: Json = {a: [{numeric: ['>', 5]}, {numeric: ['<', 1]}]};
    expect(verdict(outside, {a: ['x']})).toBe('not-covered');
    expect(verdict(outside, {a: [{numeric: ['<', 1]}]}, {a: [{numeric: ['>=', 5]}]})).toBe('covered');
  });

  it('splits over several fields and several patterns', () => {
    const all = [{a: ['x'], b: [{exists: true}]}, {a: [{'anything-but': 'x'}]}, {a: ['x'], b: [{exists: false}]}];
    expect(verdict({a: [{exists: true}]}, ...all)).toBe('covered');
    expect(verdict({a: [{exists: true}]}, ...all.slice(1))).toBe('not-covered');
    expect(verdict({$or: [{a: ['x']}, {b: ['y']}]}, {a: ['x']}, {b: ['y']})).toBe('covered');
  });

  it('shows the field that a lost event differs in', () => {
    const decision = decideCoverage(pattern({a: ['x']}), [pattern({a: ['x'], detail: {errorCode: [{exists: false}]}})]);
    expect(decision).toEqual({
      verdict: 'not-covered',
      witness: {a: 'x', detail: {errorCode: ''}},
      path: 'detail.errorCode',
    });
  });

  it("finds a witness for a path under another path's value", () => {
    const required = pattern({a: ['x'], 'a.b': ['y']});
    const decision = decideCoverage(required, [pattern({c: ['z']})]);
    expect(decision.verdict === 'not-covered' && matchEvent(required, decision.witness as object)).toBe(true);
  });

  it('finds one whichever of the two is asked for first', () => {
    const decision = decideCoverage(pattern({'a.b': ['y']}), [pattern({a: [{exists: false}]})]);
    expect(decision).toEqual({verdict: 'not-covered', witness: {a: '', 'a.b': 'y'}, path: 'a'});
  });

  it('does not trust exists:false inside an array of objects', () => {
    // [{c: 1, b: "y"}, {b: "x"}] has an element with b = x and no c, and yet a c.
    const required: Json = {items: {b: ['x'], c: [{exists: false}]}};
    const event = {items: [{c: 1, b: 'y'}, {b: 'x'}]};
    expect(matchEvent(pattern(required), event)).toBe(true);
    expect(matchEvent(pattern({items: {c: [{exists: false}]}}), event)).toBe(false);
    expect(verdict(required, {items: {c: [{exists: false}]}})).toBe('unknown');
    expect(verdict(required, required)).toBe('covered');
    expect(verdict({detail: {b: ['x'], c: [{exists: false}]}}, {detail: {c: [{exists: false}]}})).toBe('covered');
  });

  it('says unknown where only unshowable values are left', () => {
    expect(verdict({a: [{exists: true}]}, {a: [{exists: true}]})).toBe('covered');
    const numbers = {a: [{numeric: ['<=', 0]}, {numeric: ['>', 0]}, {prefix: ''}, true, false, null]};
    expect(verdict({a: [{exists: true}]}, numbers)).toBe('unknown'); // 1e400 is none of these
  });

  it('stops at its cap', () => {
    const required = pattern({a: [{exists: true}]});
    const hard = pattern({
      a: Array.from({length: 14}, (_, i) => ({wildcard: `*${'ab'[i % 2] ?? ''}${'?'.repeat(i)}x*y${i}*`})),
    });
    const decision = decideCoverage(required, [hard], {effort: {maxStates: 50, maxSteps: 50}});
    expect(decision.verdict).toBe('unknown');
    const harder = Array.from({length: 16}, (_, i) => ({wildcard: `*x${i}*y${i}*`}));
    expect(quickly(5000, () => verdict({a: [{exists: true}]}, {a: harder}))).toBe('unknown');
  });
});

describe('what stands behind an answer', () => {
  const decide = (required: Json, ...union: Json[]): Decision => decideCoverage(pattern(required), union.map(pattern));

  it.each<[string, boolean]>([
    ['a', false],
    ['a.b', true],
    ['.b', true],
    ['detail', false],
    ['detail.b', false],
    ['detail.b.c', true],
    ['details.b', true],
  ])('an array of objects may stand above %s: %s', (path, expected) => {
    expect(belowArrays(path)).toBe(expected);
  });

  it('leaves out what need not be there', () => {
    expect(decide({a: ['x']}, {a: ['x'], b: ['y']})).toEqual({verdict: 'not-covered', witness: {a: 'x'}, path: 'b'});
  });

  it('names a field only where one alone keeps the event out, of the pattern that comes nearest', () => {
    const path = (...union: Json[]): string | undefined => {
      const decision = decide({a: ['x'], b: ['y'], c: ['z']}, ...union);
      return decision.verdict === 'not-covered' ? decision.path : 'covered';
    };
    expect(path()).toBeUndefined();
    expect(path({a: ['q'], b: ['q']})).toBeUndefined();
    expect(path({a: ['q'], b: ['q']}, {c: ['q']}, {a: ['q'], b: ['q'], c: ['q']})).toBe('c');
    expect(path({a: ['q']}, {b: ['q']})).toBe('a');
  });

  it('says why it does not know', () => {
    const reason = (decision: Decision): string =>
      decision.verdict === 'unknown' ? decision.reason : decision.verdict;
    const numbers = {a: [{numeric: ['<=', 0]}, {numeric: ['>', 0]}, {prefix: ''}, true, false, null]};
    expect(reason(decide({a: [{exists: true}]}, numbers))).toBe(
      'only values that JSON numbers or addresses cannot show are left over',
    );
    expect(reason(decide({i: {b: ['x'], c: [{exists: false}]}}, {i: {c: [{exists: false}]}}))).toBe(
      'it depends on "exists": false inside an array of objects',
    );
    const capped = {effort: {maxStates: 20_000, maxSteps: 1}};
    const three = ['x', 'y', 'z'].map((value) => pattern({a: [value]}));
    expect(reason(decideCoverage(pattern({a: ['x', 'y', 'z']}), three, capped))).toBe(
      'the patterns combine in too many ways',
    );
  });

  it('believes only what the matcher confirms', () => {
    /** A pattern whose compiled form says one thing and whose matcher another. */
    const split = (compiled: Json, matcher: Json): Pattern => ({
      ...pattern(compiled),
      cheapest: pattern(matcher).cheapest,
    });
    const unconfirmed = {
      verdict: 'unknown',
      reason: 'an event that should be lost could not be confirmed by the matcher',
    };
    expect(decideCoverage(pattern({a: ['x']}), [split({a: ['y']}, {a: ['x']})])).toEqual(unconfirmed);
    expect(decideCoverage(pattern({a: ['x']}), [pattern({a: ['z']}), split({a: ['y']}, {a: ['x']})])).toEqual(
      unconfirmed,
    );
    expect(decideCoverage(split({a: ['x']}, {a: ['y']}), [pattern({a: ['z']})])).toEqual(unconfirmed);
    const throws = (error: Error): Pattern => ({
      ...pattern({a: ['x']}),
      cheapest: pattern({a: ['x']}).cheapest.map((combination) =>
        combination.map((condition) => ({
          ...condition,
          test: (): boolean => {
            throw error;
          },
        })),
      ),
    });
    expect(decideCoverage(throws(new EventError('too many arrays')), [])).toEqual(unconfirmed);
    expect(() => decideCoverage(throws(new RangeError('a defect')), [])).toThrow(RangeError);
  });

  it('hides no defect behind "unknown"', () => {
    const domain = (): never => {
      throw new RangeError('a defect');
    };
    expect(() => decideCoverage(pattern({a: ['x']}), [], {domain})).toThrow(RangeError);
  });
});

describe('exists:false below a list of objects', () => {
  it('is all that is in doubt', () => {
    const [combination = []] = pattern({i: {b: ['x'], c: [{exists: false}], d: [{exists: true}]}}).combinations;
    const within = space(combination, () => ANYTHING, USUAL_EFFORT);
    const paths = [...doubtful(combination, [], within, belowArrays)].map(({path}) => path);
    expect(paths).toEqual(['i.c']);
  });

  const absent: Json = [{exists: false}];
  const within = (required: Json, live: Json): string => verdict(required, live);

  it.each<[string, Json, Json]>([
    ['no other field is in question', {i: {c: absent}}, {i: {c: absent}}],
    ['the other field stands alone', {b: ['x'], i: {c: absent}}, {i: {c: absent}}],
    ['the other field begins like the list', {ia: ['x'], ic: {c: absent}}, {ic: {c: absent}}],
    ['the other list has a longer name', {'ic-': {b: ['x']}, ic: {c: absent}}, {ic: {c: absent}}],
    ['the other field is in another list', {h: {b: ['x']}, i: {c: absent}}, {i: {c: absent}}],
    ['the other field comes later', {i: {c: absent, d: ['x']}}, {i: {c: absent}}],
    ['both ask for the same fields before it', {i: {b: ['x'], c: absent}}, {i: {b: [{exists: true}], c: absent}}],
    ['the shared part is detail, which is no list', {detail: {b: ['x'], k: {c: absent}}}, {detail: {k: {c: absent}}}],
  ])('counts where %s', (_, required, live) => {
    expect(within(required, live)).toBe('covered');
  });

  it.each<[string, Json, Json]>([
    ['one asks for a field before it', {i: {b: ['x'], c: absent}}, {i: {c: absent}}],
    [
      'the required one leaves it open',
      {i: {b: ['x']}},
      {$or: [{i: {b: ['x'], c: absent}}, {i: {c: [{exists: true}]}}]},
    ],
    [
      'each asks for another field before it',
      {i: {a: ['x'], c: absent}},
      {i: {b: [{exists: true}, {exists: false}], c: absent}},
    ],
    ['the list has no name', {'': {b: ['x'], c: absent}}, {'': {c: absent}}],
    ['the list is below detail', {detail: {i: {b: ['x'], c: absent}}}, {detail: {i: {c: absent}}}],
  ])('does not count where %s', (_, required, live) => {
    expect(within(required, live)).toBe('unknown');
  });
});
