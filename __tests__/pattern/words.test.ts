import {describe, expect, it} from '@jest/globals';
import {EventError, lostWords, PatternError} from '../../src/pattern/index.js';
import {step} from '../../src/pattern/language/errors.js';
import {numberText} from '../../src/pattern/language/numbers.js';

describe('what is lost, in words', () => {
  it.each([
    [[], ''],
    [[{path: 'a'}], 'a is absent'],
    [[{path: 'a', value: null}], 'a is null'],
    [[{path: 'a.b', value: 'x"y'}], 'a.b is "x\\"y"'],
    [[{path: 'a', value: 'x'}, {path: 'b'}, {path: 'c', value: 5}], 'a is "x" and b is absent and c is 5'],
    [[{path: 'a\u0007', value: '\u202e'}], 'a\\u0007 is "\\u202e"'],
    [[{path: 'a', value: 'x'.repeat(98)}], `a is "${'x'.repeat(98)}"`],
    [[{path: 'a', value: 'x'.repeat(99)}], `a is "${'x'.repeat(99)}…`],
  ])('%j', (lostWhen, words) => {
    expect(lostWords(lostWhen)).toBe(words);
  });
});

describe('places in a pattern', () => {
  it.each<[string | number, string]>([
    [0, '$[0]'],
    ['name', '$.name'],
    ['azAZ09_-$', '$.azAZ09_-$'],
    ['', '$[""]'],
    ['a b', '$["a b"]'],
    ['a.b', '$["a.b"]'],
    ['a"b', '$["a\\"b"]'],
    ['[', '$["["]'],
    ['{', '$["{"]'],
    ['/', '$["/"]'],
    [':', '$[":"]'],
    ['@', '$["@"]'],
    ['`', '$["`"]'],
    ['é', '$["é"]'],
    ['x'.repeat(100), `$.${'x'.repeat(100)}`],
    ['x'.repeat(101), `$["${'x'.repeat(101)}"]`],
  ])('%j', (key, path) => {
    expect(step('$', key)).toBe(path);
  });

  it('stand in the errors, which have names', () => {
    const error = new PatternError('is wrong', '$.a');
    expect([error.name, error.message, new EventError('x').name]).toEqual([
      'PatternError',
      '$.a: is wrong',
      'EventError',
    ]);
  });
});

describe('numbers as they are written', () => {
  it.each<[string, number]>([
    ['0', 0],
    ['-0', 0],
    ['0.000', 0],
    ['0e5', 0],
    [`0e-${'9'.repeat(400)}`, 0],
    ['-0.0e-3', 0],
    ['5', 5],
    ['5.0', 5],
    ['-5.50', -5.5],
    ['500', 500],
    ['5e2', 500],
    ['5E+2', 500],
    ['50000e-2', 500],
    ['0.0005e6', 500],
    ['0.5', 0.5],
    ['1e-7', 1e-7],
    ['0.0000001', 1e-7],
    ['1e21', 1e21],
    ['1000000000000000000000', 1e21],
    ['9007199254740992', 9007199254740992],
    ['123456789012', 123456789012],
    ['1.7976931348623157e308', Number.MAX_VALUE],
  ])('%s can be compared', (text, value) => {
    const found = numberText(text);
    expect(found.text).toBe(text);
    expect(found.value).toBe(value);
  });

  it.each([
    '9007199254740993',
    '-9007199254740993',
    '12345678901234567890',
    '1e400',
    '-1e400',
    '0.1000000000000000055',
    '1e-400',
    `1e-${'9'.repeat(400)}`,
    `0.1e-${'9'.repeat(400)}`,
  ])('%s cannot', (text) => {
    expect(numberText(text).value).toBeUndefined();
  });
});
