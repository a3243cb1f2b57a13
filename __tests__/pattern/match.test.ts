import {describe, expect, it} from '@jest/globals';
import {EventError, matchEvent, parseEvent, parsePattern, type Json} from '../../src/pattern/index.js';
import {pattern, quickly} from './support.js';

function matches(value: Json, event: Json): boolean {
  const compiled = pattern(value);
  const fromObject = matchEvent(compiled, event as object);
  expect(matchEvent(compiled, JSON.stringify(event))).toBe(fromObject);
  return fromObject;
}

describe('events', () => {
  it.each(['', '[]', '"x"', '5', 'null', '{', '{} x', '{"a":}'])('%j is no event', (text) => {
    expect(() => matchEvent(pattern({a: ['x']}), text)).toThrow(EventError);
    expect(() => matchEvent(pattern({a: [5]}), text)).toThrow(EventError);
  });

  it('takes no inherited property for a field', () => {
    expect(matches({toString: [{exists: true}]}, {})).toBe(false);
    expect(matches({constructor: {name: [{exists: true}]}}, {})).toBe(false);
    expect(matches({a: ['x']}, {undefined: 'x'})).toBe(false);
    expect(matchEvent(parsePattern('{"__proto__":{"a":["x"]}}'), '{"__proto__":{"a":"x"}}')).toBe(true);
    expect(matchEvent(parsePattern('{"__proto__":{"a":["x",5]}}'), '{"__proto__":{"a":"x"}}')).toBe(true);
  });

  it('takes undefined for absent', () => {
    expect(matchEvent(pattern({a: [{exists: false}]}), {a: undefined})).toBe(true);
    expect(matchEvent(pattern({a: [{exists: true}]}), {a: undefined})).toBe(false);
    expect(matchEvent(pattern({a: [{exists: true}]}), {a: () => 1})).toBe(false);
  });

  it('lets the last of duplicate members count, whichever way the text is read', () => {
    for (const list of ['["x"]', '["x",5]']) {
      expect(matchEvent(parsePattern(`{"a":${list}}`), '{"a":"x","a":"y"}')).toBe(false);
      expect(matchEvent(parsePattern(`{"a":${list}}`), '{"a":"y","a":"x"}')).toBe(true);
    }
  });

  it('reads an event once for many patterns', () => {
    expect(parseEvent('{"a":5.0}')).toEqual({a: 5});
    const event = parseEvent('{"a":12345678901234567891}', true);
    expect(matchEvent(parsePattern('{"a":[12345678901234567891]}'), event)).toBe(true);
    expect(matchEvent(parsePattern('{"a":[12345678901234567890]}'), event)).toBe(false);
    expect(matchEvent(parsePattern('{"a":[{"numeric":[">",0]}]}'), event)).toBe(false);
  });
});

describe('paths', () => {
  it('reads dotted keys and nesting as one path, and all of its leaves', () => {
    const event = {'a.b': 'x', a: {b: 'y'}};
    expect(matches({a: {b: ['x']}}, event)).toBe(true);
    expect(matches({'a.b': ['y']}, event)).toBe(true);
    expect(matches({a: {b: [{exists: false}]}}, event)).toBe(false);
  });

  it('takes empty keys for steps', () => {
    expect(matches({'.b': ['x']}, {'': {b: 'x'}})).toBe(true);
    expect(matches({ab: ['x']}, {'': {b: 'x'}})).toBe(false);
    expect(matches({a: {b: ['x']}}, {'': {'.b': 'x'}})).toBe(false);
  });

  it('never leaves the event', () => {
    expect(matchEvent(parsePattern('{"__proto__.__proto__":[{"exists":true}]}'), {})).toBe(false);
    expect(matchEvent(parsePattern('{"__proto__":{"__proto__":[null]}}'), {})).toBe(false);
  });

  it('walks a path of hundreds of steps', () => {
    const steps = Array.from({length: 250}, (_, i) => `k${i % 3}`);
    const nested = steps.reduceRight<Json>((below, key) => ({[key]: below}), 'x');
    expect(matches({[steps.join('.')]: ['x']}, nested)).toBe(true);
  });
});

describe('arrays of objects', () => {
  const event = {
    o: [
      {
        a: 1,
        b: [
          {c: 'x', d: 'p'},
          {c: 'y', d: 'q'},
        ],
      },
      {a: 2, b: [{c: 'x', d: 'q'}]},
    ],
    other: [{z: 1}],
  };

  it('wants all fields from one element', () => {
    expect(matches({o: {b: {c: ['x'], d: ['q']}}}, event)).toBe(true);
    expect(matches({o: {a: [1], b: {c: ['x'], d: ['q']}}}, event)).toBe(false);
    expect(matches({o: {a: [2], b: {c: ['x'], d: ['q']}}, other: {z: [1]}}, event)).toBe(true);
    expect(matches({o: {a: [1], b: {c: ['y'], d: ['q']}}}, event)).toBe(true);
  });

  it('keeps apart the elements of nested arrays', () => {
    expect(matches({a: {b: ['x'], c: ['y']}}, {a: [[{b: 'x'}], [{c: 'y'}]]})).toBe(false);
    expect(matches({a: {b: ['x'], c: ['y']}}, {a: [[{b: 'x'}, {b: 'z', c: 'y'}], [{b: 'x', c: 'y'}]]})).toBe(true);
  });

  it('takes a scalar in a list for the whole list, not for its place in it', () => {
    expect(matches({a: ['x'], 'a.b': ['y']}, {a: ['x', {b: 'y'}]})).toBe(true);
    expect(matches({a: ['x'], 'a.b': ['y']}, {a: ['z', {b: 'y'}]})).toBe(false);
    expect(matches({a: [null], 'a.b': ['y']}, {a: [null, {b: 'y'}]})).toBe(true);
  });

  it('looks past a list that the chosen element has nothing in', () => {
    const value = {a: {b: {y: [1], z: [1]}}};
    expect(matches(value, {a: [{'b.z': 1}], 'a.b': [{q: 1}, {y: 1}]})).toBe(true);
    expect(matches(value, {'a.b': [{q: 1}, {y: 1}], a: [{'b.z': 1}]})).toBe(true);
  });

  it('takes for absent what JSON has no word for', () => {
    const inside = pattern({a: {b: [1]}});
    expect(matchEvent(inside, {a: [undefined, {b: 1}]})).toBe(true);
    expect(matchEvent(inside, {a: [undefined, {b: 2}]})).toBe(false);
    expect(matchEvent(pattern({a: {length: [{exists: true}]}}), {a: [{}, (x: unknown) => x]})).toBe(false);
  });

  it('judges exists:false by the elements chosen before it in the alphabet', () => {
    const items = {items: [{a: 1, c: 1, b: 'y'}, {b: 'x'}]};
    expect(matches({items: {b: ['x'], c: [{exists: false}]}}, items)).toBe(true);
    expect(matches({items: {b: ['x'], a: [{exists: false}]}}, items)).toBe(false);
  });

  it('mixes fields inside and outside of the array', () => {
    expect(matches({a: {b: ['x']}, c: ['y']}, {a: [{b: 'x'}], c: 'y'})).toBe(true);
    expect(matches({a: {b: ['x']}, c: ['z']}, {a: [{b: 'x'}], c: 'y'})).toBe(false);
    expect(matches({a: {b: ['x']}, c: [{exists: false}]}, {a: [{b: 'x'}]})).toBe(true);
    expect(matches({a: {b: ['x']}, 'a.c': [{exists: false}]}, {a: [{b: 'x', c: 1}, {b: 'x'}]})).toBe(true);
  });

  it('forgets which element a list was matched in, once no field can disagree', () => {
    const rows = Array.from({length: 3000}, () => ({a: 'x', b: 'y'}));
    const value = (b: string): Json => ({p: {a: ['x'], b: ['y']}, q: {a: ['x'], b: [b]}});
    expect(matches(value('y'), {p: rows, q: rows})).toBe(true);
    expect(matches(value('z'), {p: rows, q: rows})).toBe(false);
  });
});

describe('numbers and texts', () => {
  it.each<[Json, Json, boolean]>([
    [{numeric: ['>', 1, '<', 3]}, 1, false],
    [{numeric: ['>', 1, '<', 3]}, 2, true],
    [{numeric: ['>', 1, '<', 3]}, 3, false],
    [{numeric: ['>=', 1, '<=', 3]}, 1, true],
    [{numeric: ['>=', 1, '<=', 3]}, 3, true],
    [{numeric: ['<', 3]}, -1e300, true],
    [{numeric: ['>', 3]}, 1e300, true],
    [{exactly: 'x'}, 'x', true],
    [{exactly: 'x'}, 'y', false],
    [{exactly: '10.0.0.1'}, '10.0.0.01', false],
    ['10.0.0.1', '10.0.0.01', true],
  ])('%j on %j: %s', (matcher, value, expected) => {
    expect(matches({a: [matcher]}, {a: value})).toBe(expected);
  });
});

describe('wildcards', () => {
  it('are linear: no blow-up on repeated pieces', () => {
    const star = pattern({a: [{wildcard: `${'*aaaaaaaaab'.repeat(40)}*`}]});
    const event = {a: 'a'.repeat(200_000)};
    expect(quickly(2000, () => matchEvent(star, event))).toBe(false);
  });

  it.each([
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['*ab*ba*', 'aba', false],
    ['*ab*ba*', 'abba', true],
    ['\\*', '*', true],
    ['\\*', 'x', false],
    ['\\\\*', '\\x', true],
    ['aab*aab', 'aabaab', true],
    ['*aab*', 'aaab', true],
    ['*', '', true],
    ['*ab*b', 'ab', false],
    ['*ab*b', 'abb', true],
    ['a*ab*', 'ab', false],
    ['ab*', 'a', false],
    ['*ab', 'b', false],
  ])('%s on %s is %s', (wildcard, text, expected) => {
    expect(matches({a: [{wildcard}]}, {a: text})).toBe(expected);
  });
});

describe('wildcards with long pieces between the stars', () => {
  const AB = `${'ab'.repeat(9)}c`;
  const AAB = `${'aab'.repeat(7)}aac`;

  it.each([
    ['found behind a false start', `*${AB}*`, `${'ab'.repeat(12)}c`, true],
    ['found behind two false starts', `*${AAB}*`, `aab${'aab'.repeat(9)}aac`, true],
    ['found where its start is repeated', '*abaababbbabaabaaba*', 'abaababaababbbabaabaaba', true],
    ['not found where only its start is repeated', '*aabaababaabaabaab*', 'abaababaababaabaabaab', false],
    ['broken in the middle', `*${AB}*`, `${'ab'.repeat(5)}x${'ab'.repeat(4)}c`, false],
    ['not there', `*${AB}*`, `${'ab'.repeat(12)}d`, false],
    ['nothing like it', `*${AB}*`, 'x'.repeat(40), false],
    ['all but its first unit', `*${AB}*`, `x${AB.slice(1)}`, false],
    ['all but its last unit', `*${AB}*`, 'ab'.repeat(9), false],
    ['the next piece behind it', `*${AB}*x*`, `${AB}x`, true],
    ['the next piece before it', `*${AB}*x*`, `x${AB}`, false],
    ['the next piece within it', `*${AB}*c*`, AB, false],
    ['the end within it', `*${AB}*c`, AB, false],
    ['the end behind it', `*${AB}*c`, `${AB}c`, true],
    ['the start within it', `a*${AB}*`, AB, false],
    ['the start before it', `a*${AB}*`, `a${AB}`, true],
  ])('%s', (_, wildcard, text, expected) => {
    expect(matches({a: [{wildcard}]}, {a: text})).toBe(expected);
  });
});

describe('ignore-case', () => {
  it('the spellings of a unit begin with different units, and neither ends with the other, so there is never a choice', () => {
    const clashes: number[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      const c = String.fromCharCode(unit);
      const [lower, upper] = [c.toLowerCase(), c.toUpperCase()];
      if (lower === upper) continue;
      const alike = lower.charAt(0) === upper.charAt(0);
      if (alike || lower.endsWith(upper) || upper.endsWith(lower)) clashes.push(unit);
    }
    expect(clashes).toEqual([]);
  });

  it('takes lower and upper case of each unit, and nothing else', () => {
    expect(matches({a: [{'equals-ignore-case': 'ǅ'}]}, {a: 'ǅ'})).toBe(false);
    expect(matches({a: [{'equals-ignore-case': 'ǅ'}]}, {a: 'ǆ'})).toBe(true);
    expect(matches({a: [{suffix: {'equals-ignore-case': 'ß'}}]}, {a: 'STRASS'})).toBe(true);
    expect(matches({a: [{prefix: {'equals-ignore-case': 'ß'}}]}, {a: 'SStrasse'})).toBe(true);
    expect(matches({a: [{'equals-ignore-case': '😀'}]}, {a: '😀'})).toBe(true);
  });
});
