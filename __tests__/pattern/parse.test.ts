import {describe, expect, it} from '@jest/globals';
import {parsePattern, PatternError, type Json} from '../../src/pattern/index.js';
import {MAX_PATTERN_DEPTH, MAX_PATTERN_LENGTH} from '../../src/pattern/limits.js';

function fault(text: string): {path: string; reason: string} {
  try {
    parsePattern(text);
  } catch (error) {
    if (error instanceof PatternError) return {path: error.path, reason: error.reason};
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}

function pathOf(value: Json): string {
  return fault(JSON.stringify(value)).path;
}

describe('faults', () => {
  it.each<[Json, string]>([
    [{detail: {eventName: ['x', {regex: 'y'}]}}, '$.detail.eventName[1]'],
    [{detail: {eventName: [{prefix: 5}]}}, '$.detail.eventName[0].prefix'],
    [{a: [{prefix: {'equals-ignore-case': ['x']}}]}, '$.a[0].prefix.equals-ignore-case'],
    [{a: [{'anything-but': {wildcard: ['ok', '**']}}]}, '$.a[0].anything-but.wildcard[1]'],
    [{a: [{'anything-but': ['x', 5]}]}, '$.a[0].anything-but'],
    [{a: [{'anything-but': [true]}]}, '$.a[0].anything-but[0]'],
    [{a: [{'anything-but': {prefix: ['x', '']}}]}, '$.a[0].anything-but.prefix[1]'],
    [{a: [{'anything-but': []}]}, '$.a[0].anything-but'],
    [{a: [{numeric: ['>', 5, '<', 'x']}]}, '$.a[0].numeric[3]'],
    [{a: [{numeric: ['>', 5, '<', 5]}]}, '$.a[0].numeric'],
    [{a: [{numeric: ['!', 5]}]}, '$.a[0].numeric[0]'],
    [{a: [{numeric: ['<', 5, '>', 1]}]}, '$.a[0].numeric'],
    [{a: [{cidr: '10.0.0.0/32'}]}, '$.a[0].cidr'],
    [{a: [{exists: 'true'}]}, '$.a[0].exists'],
    [{a: [{exists: true, prefix: 'x'}]}, '$.a[0]'],
    [{a: [[1]]}, '$.a[0]'],
    [{a: {b: 'x'}}, '$.a.b'],
    [{a: {'b c': {}}}, '$.a["b c"]'],
    [{a: []}, '$.a'],
    [{$or: [{a: ['x']}, {prefix: ['x']}]}, '$.$or[1].prefix'],
    [{$or: [{a: ['x']}]}, '$.$or'],
  ])('%j is refused at %s', (value, path) => {
    expect(pathOf(value)).toBe(path);
  });

  it('says what is wrong in words', () => {
    expect(fault('{"a":[{"regex":"y"}]}').reason).toBe('unknown operator "regex"');
    expect(fault('{"a":["x",]}').reason).toBe('not JSON: unexpected character at offset 10');
    expect(fault('{"a":[{"wildcard":"a**"}]}').reason).toContain("two '*' in a row at position 1");
    expect(fault('[]')).toEqual({path: '$', reason: 'a pattern is a JSON object'});
  });

  it.each([
    '{"a":["\u0001"]}',
    '{"a":["\\x"]}',
    '{"a":["\\u12g4"]}',
    '{"a":["x]}',
    '{"a":[1.]}',
    '{"a":[-]}',
    '{"a":[1e]}',
    '{a:[1]}',
    '{"a" [1]}',
    '{"a":[nul]}',
    '',
    ' ',
    '{',
  ])('broken JSON %j is refused', (text) => {
    expect(fault(text).path).toBe('$');
  });
});

describe('limits', () => {
  it('refuses what is too long or too deep without a stack overflow', () => {
    expect(fault(' '.repeat(MAX_PATTERN_LENGTH + 1)).reason).toContain('longer than');
    expect(fault('{"a":'.repeat(100_000)).reason).toContain(`nested deeper than ${MAX_PATTERN_DEPTH}`);
    expect(fault(`{"a":${'['.repeat(100_000)}`).reason).toContain('nested deeper');
    const deep = `${'{"a":'.repeat(MAX_PATTERN_DEPTH - 1)}["x"]${'}'.repeat(MAX_PATTERN_DEPTH - 1)}`;
    expect(parsePattern(deep).combinations).toHaveLength(1);
  });

  it('refuses $or arms that multiply past the limit, and quickly', () => {
    const or = JSON.stringify([{a: ['x']}, {b: ['y']}]);
    const many = `{${Array.from({length: 60}, () => `"$or":${or}`).join(',')}}`;
    const start = performance.now();
    expect(fault(many).reason).toContain('combinations');
    expect(performance.now() - start).toBeLessThan(500);
    const nine = `{${Array.from({length: 9}, () => `"$or":${or}`).join(',')}}`;
    expect(parsePattern(nine).combinations).toHaveLength(512);
  });
});

describe('reading order', () => {
  it('replaces an earlier list for the same path, across spellings of the path', () => {
    const [combination = []] = parsePattern('{"a":{"b":["x"]},"a.b":["y"]}').combinations;
    expect(combination.map(({path, test}) => [path, test('x'), test('y')])).toEqual([['a.b', false, true]]);
  });

  it('sorts paths by UTF-16 unit', () => {
    const [combination = []] = parsePattern('{"b":["x"],"a":{"c":["x"]},"a-":["x"],"B":["x"]}').combinations;
    expect(combination.map(({path}) => path)).toEqual(['B', 'a-', 'a.c', 'b']);
  });

  it('reports the fault of the first reading where both fail', () => {
    expect(pathOf({$or: [{a: ['x']}, {b: []}]})).toBe('$.$or[1].b');
  });

  it('keeps the text and tells whether number text matters', () => {
    expect(parsePattern('{"a":["x"]}')).toMatchObject({text: '{"a":["x"]}', needsNumberText: false});
    for (const list of ['[5]', '[{"numeric":[">",1]}]', '[{"anything-but":5}]', '[12345678901234567890]']) {
      expect(parsePattern(`{"a":${list}}`).needsNumberText).toBe(true);
    }
  });
});
