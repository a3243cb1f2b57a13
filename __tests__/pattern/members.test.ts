import {describe, expect, it} from '@jest/globals';
import {memberTexts} from '../../src/pattern/language/members.js';

describe('the members of an object, as they are spelt', () => {
  it.each<[string, [string, string][]]>([
    ['{}', []],
    [' { } ', []],
    ['{"a":1.50}', [['a', '1.50']]],
    [
      ' {"a" : "x" ,\n"b": [1, {"c": 2}] } ',
      [
        ['a', '"x"'],
        ['b', '[1, {"c": 2}]'],
      ],
    ],
    ['{"a":{"b":{"a":1}}}', [['a', '{"b":{"a":1}}']]],
    [
      '{"a":{},"b":[]}',
      [
        ['a', '{}'],
        ['b', '[]'],
      ],
    ],
    [
      '{"a":"}","b":",\\"{","c":"\\\\"}',
      [
        ['a', '"}"'],
        ['b', '",\\"{"'],
        ['c', '"\\\\"'],
      ],
    ],
    [
      '{"\\u0061":1,":":2}',
      [
        ['a', '1'],
        [':', '2'],
      ],
    ],
    ['{"a":1,"a":2}', [['a', '2']]],
  ])('%j', (text, members) => {
    expect([...(memberTexts(text) ?? [['none', 'at all']])]).toEqual(members);
  });

  it.each(['', 'nonsense', '{"a":1', '{"a":1} x', 'null', '5', '"{}"', 'true', '[]', '[{"a":1}]'])(
    '%j is no object',
    (text) => {
      expect(memberTexts(text)).toBeUndefined();
    },
  );
});
