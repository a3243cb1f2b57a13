import {describe, expect, it} from '@jest/globals';
import {parsePattern, PatternError, type Json} from '../../src/pattern/index.js';
import {MAX_PATTERN_DEPTH, MAX_PATTERN_LENGTH} from '../../src/pattern/language/limits.js';

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

  it.each<[Json, string, string]>([
    [[[1]], '[0]', 'a matcher list holds strings, numbers, true, false, null or one-operator objects'],
    [[{}], '[0]', 'one operator to a matcher object, not 0'],
    [[{prefix: 'x', suffix: 'y'}], '[0]', 'one operator to a matcher object, not 2'],
    [[{prefix: 5}], '[0].prefix', 'must be a string'],
    [[{suffix: {prefix: 'x'}}], '[0].suffix', 'only equals-ignore-case is allowed here'],
    [[{exists: null}], '[0].exists', 'exists takes true or false'],
    [[{cidr: '10.0.0.0'}], '[0].cidr', "not a CIDR block: must be an address, one '/' and a number of mask bits"],
    [[{'anything-but': []}], '[0].anything-but', 'the list must not be empty'],
    [[{'anything-but': null}], '[0].anything-but', 'anything-but takes strings or numbers'],
    [[{'anything-but': ['x', true]}], '[0].anything-but[1]', 'anything-but takes strings or numbers'],
    [[{'anything-but': ['x', 5]}], '[0].anything-but', 'anything-but takes strings or numbers, not both'],
    [[{'anything-but': {prefix: ''}}], '[0].anything-but.prefix', 'must not be empty'],
    [
      [{'anything-but': {exists: true}}],
      '[0].anything-but',
      'anything-but takes prefix, suffix, equals-ignore-case or wildcard',
    ],
    [[{numeric: 5}], '[0].numeric', 'numeric takes a list such as [">", 0, "<=", 5]'],
    [[{numeric: ['==', 5]}], '[0].numeric[0]', 'must be one of = < <= > >='],
    [[{numeric: ['=', '5']}], '[0].numeric[1]', 'must be a number'],
    [
      [{numeric: ['=', 5, '<', 6]}],
      '[0].numeric',
      'a range is a lower bound (> or >=) and then an upper bound (< or <=)',
    ],
    [[{numeric: ['>', 5, '<']}], '[0].numeric', 'a range is a lower bound (> or >=) and then an upper bound (< or <=)'],
    [[{numeric: ['>', 5, '>=', 6]}], '[0].numeric[2]', 'must be < or <='],
    [[{numeric: ['>', 5, '<', 5]}], '[0].numeric', 'the lower bound must be below the upper bound'],
  ])('in words: %j', (list, path, reason) => {
    expect(fault(JSON.stringify({a: list}))).toEqual({path: `$.a${path}`, reason});
  });

  it('cuts what is long', () => {
    expect(fault(JSON.stringify({a: [{['x'.repeat(200)]: 1}]})).reason).toBe(`unknown operator "${'x'.repeat(100)}"`);
    expect(fault(`{"a":[{"numeric":["=",${'9'.repeat(200)}]}]}`).reason).toBe(
      `${'9'.repeat(100)} has more digits than can be compared`,
    );
  });

  it('reads what only looks like a fault', () => {
    expect(parsePattern('{"a":[{"anything-but":{"prefix":"a**"}}]}').combinations).toHaveLength(1);
    expect(parsePattern('{"a":[{"prefix":"\\\\x"}]}').combinations).toHaveLength(1);
  });

  it('says what is wrong in words', () => {
    expect(fault('{"a":[{"regex":"y"}]}').reason).toBe('unknown operator "regex"');
    expect(fault('{"a":["x",]}').reason).toBe('not JSON: unexpected character at offset 10');
    expect(fault('{"a":[{"wildcard":"a**"}]}').reason).toBe("bad wildcard: two '*' in a row at position 1");
    expect(fault('{"a":[{"wildcard":"ab\\\\c"}]}').reason).toBe(
      "bad wildcard: '\\' must stand before '*' or '\\' (position 2)",
    );
    expect(fault('{"a":{}}').reason).toBe('an object must not be empty');
    expect(fault('{"a":"x"}').reason).toBe('must be an object or a list of matchers');
    expect(fault('{"$or":[{"a":["x"]}]}').reason).toBe('$or takes a list of two or more objects');
    expect(fault('{"$or":[{"a":["x"]},"y"]}').reason).toBe('an arm of $or is an object');
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
    expect(fault(' '.repeat(MAX_PATTERN_LENGTH + 1))).toEqual({path: '$', reason: 'longer than 1048576 characters'});
    expect(parsePattern('{"a":["x"]}'.padEnd(MAX_PATTERN_LENGTH)).combinations).toHaveLength(1);
    expect(fault('{"a":'.repeat(100_000)).reason).toContain(`nested deeper than ${MAX_PATTERN_DEPTH}`);
    expect(fault(`{"a":${'['.repeat(100_000)}`).reason).toContain('nested deeper');
    const deep = `${'{"a":'.repeat(MAX_PATTERN_DEPTH - 1)}["x"]${'}'.repeat(MAX_PATTERN_DEPTH - 1)}`;
    expect(parsePattern(deep).combinations).toHaveLength(1);
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
    expect(parsePattern('{"a":["x"],"b":["y",5]}').needsNumberText).toBe(true);
    expect(parsePattern('{"$or":[{"a":["x"]},{"b":[5]}]}').needsNumberText).toBe(true);
    for (const list of ['[5]', '[{"numeric":[">",1]}]', '[{"anything-but":5}]', '[12345678901234567890]']) {
      expect(parsePattern(`{"a":${list}}`).needsNumberText).toBe(true);
    }
  });
});

describe('names that $or keeps for itself', () => {
  it.each([
    ...['exactly', 'equals-ignore-case', 'prefix', 'suffix', 'anything-but', 'exists', 'wildcard', 'numeric', 'cidr'],
    ...['=', '<', '<=', '>', '>=', 'regex', 'not-wildcard', 'not-equals-ignore-case', 'date-after', 'date-on-or-after'],
    ...['date-before', 'date-on-or-before', 'in-date-range', 'ip-address-in-range', 'ip-address-not-in-range'],
  ])('%s', (name) => {
    const reason = 'is a reserved name inside $or';
    expect(fault(JSON.stringify({$or: [{a: ['x']}, {[name]: ['y']}]})).reason).toBe(reason);
    expect(fault(JSON.stringify({$or: [{a: ['x']}, {b: {[name]: ['y']}}]})).reason).toBe(reason);
    expect(parsePattern(JSON.stringify({[name]: ['y'], $or: [{a: ['x']}, {b: ['x']}]})).combinations).toHaveLength(2);
    expect(parsePattern(JSON.stringify({[name]: ['y'], $or: ['x', 'y']})).combinations).toHaveLength(1);
  });
});

describe('$or as the name of a field', () => {
  it.each([
    '{"$or":["x","y"]}',
    '{"$or":{"a":[{"anything-but":["x","y"]}]}}',
    '{"$or":{"a":[{"anything-but":{"prefix":"x"}}]}}',
    '{"$or":{"a":[{"anything-but":{"equals-ignore-case":["x","y"]}}]}}',
    '{"$or":{"a":[{"wildcard":"x*"}]}}',
  ])('%s is read', (text) => {
    expect(parsePattern(text).combinations).toHaveLength(1);
  });

  it.each([
    '{"$or":{"a":[{"anything-but":{"prefix":["x","y"]}}]}}',
    '{"$or":{"a":[{"anything-but":{"suffix":["x"]}}]}}',
    '{"$or":{"a":[{"anything-but":{"wildcard":"x*"}}]}}',
    '{"$or":["x","y"],"a":["z",{"anything-but":{"wildcard":["x"]}}]}',
  ])("%s is not: the engine's second reading knows less", (text) => {
    expect(fault(text).path).toMatch(/^\$\.\$or/);
  });

  it('is the only place where less is known', () => {
    const arms = '[{"a":["x"]},{"b":["y"]}]';
    expect(parsePattern(`{"$or":${arms},"c":[{"anything-but":{"wildcard":["x*"]}}]}`).combinations).toHaveLength(2);
  });
});
