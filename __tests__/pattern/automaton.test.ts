import {describe, expect, it} from '@jest/globals';
import {stringClasses, TooHard} from '../../src/pattern/deciding/automaton.js';
import {textSet, type TextOperator} from '../../src/pattern/language/text.js';

type Sets = readonly (readonly [TextOperator, string])[];

/** Each class as `yn "word"`: is it in the first set, in the second, and the string that stands for it. */
function classes(sets: Sets, addresses = false, maxStates = 1000): string[] {
  const compiled = sets.map(([operator, text]) => textSet(operator, text));
  return stringClasses(compiled, {addresses, maxStates}).map(({accepts, word, only, addressLike}) =>
    [
      accepts.map((accepted) => (accepted ? 'y' : 'n')).join(''),
      JSON.stringify(word),
      ...(only ? ['only'] : []),
      ...(addressLike ? ['address'] : []),
    ].join(' '),
  );
}

describe('the classes of strings', () => {
  it.each<[Sets, string[]]>([
    [[], [' ""']],
    [[['exact', '']], ['y "" only', 'n "x"']],
    [[['exact', 'ab']], ['n ""', 'y "ab" only']],
    [[['prefix', 'a']], ['n ""', 'y "a"']],
    [[['suffix', 'b']], ['n ""', 'y "b"']],
    [[['wildcard', 'a*b*']], ['n ""', 'y "ab"']],
    [[['equals-ignore-case', 'ß']], ['n ""', 'y "ß"']],
    [
      [
        ['prefix', 'a'],
        ['suffix', 'a'],
      ],
      ['nn ""', 'yy "a"', 'yn "ax"', 'ny "xa"'],
    ],
    [
      [
        ['exact', 'ab'],
        ['exact', 'ab'],
        ['exact', 'ac'],
      ],
      ['nnn ""', 'yyn "ab" only', 'nny "ac" only'],
    ],
    // Two sets are in the same places at nodes 0, 1, 2 and at nodes 0, 12: not the same state.
    [
      [
        ['suffix', 'aa'],
        ['exact', 'bbbbbbbbb'],
      ],
      ['nn ""', 'yn "aa"', 'ny "bbbbbbbbb" only'],
    ],
    // Two words lead to one state, and two states to one class: neither has one word only.
    [[['equals-ignore-case', 'a']], ['n ""', 'y "a"']],
    [
      [
        ['prefix-ignore-case', 'a'],
        ['exact', 'A'],
      ],
      ['nn ""', 'yn "a"', 'yy "A" only'],
    ],
  ])('%j', (sets, expected) => {
    expect(classes(sets)).toEqual(expected);
  });

  it.each<[Sets, string[]]>([
    [[['exact', '1']], ['n "" address', 'y "1" only address', 'n "x"']],
    [[['exact', 'g']], ['n "" address', 'y "g" only', 'n "x"']],
    [
      [
        ['prefix', '1'],
        ['suffix', 'g'],
      ],
      ['nn "" address', 'yn "1" address', 'ny "g"', 'nn "x"', 'yy "1g"', 'yn "1x"'],
    ],
  ])('%j, addresses told apart', (sets, expected) => {
    expect(classes(sets, true)).toEqual(expected);
  });

  it.each(Array.from('0123456789abcdefABCDEF.:'))('%s can stand in an address', (unit) => {
    expect(classes([['exact', unit]], true)).toContain(`y "${unit}" only address`);
  });

  it('has a unit for all that nobody mentions', () => {
    const other = (mentioned: string): string | undefined =>
      classes([
        ['exact', mentioned],
        ['exact', ''],
      ]).find((found) => found.startsWith('nn'));
    // The empty string is told apart, so the shortest other string is that one unit.
    expect(other('a')).toBe('nn "x"');
    expect(other('axz')).toBe('nn "a"');
    const readable = 'xzqwvkjXZQ~_';
    const [, word = ''] =
      /"(.*)"/.exec(
        classes(
          [
            ['suffix', readable],
            ['exact', ''],
          ],
          true,
        ).at(-1) ?? '',
      ) ?? [];
    expect(word).toBe(readable);
    const unlike = (mentioned: string): string => {
      const sets = Array.from(mentioned, (unit) => ['exact', unit] as const);
      const left = classes([...sets, ['exact', '']]).find((found) => !found.includes('y'));
      return left ?? '';
    };
    expect(unlike(readable)).toContain('"一"');
    expect(unlike(`${readable}一`)).toContain('"丁"');
    expect(unlike(`${readable}\ud7ff`)).toContain('"一"');
  });

  it('has a unit where many thousand are mentioned, and gives up where all are', () => {
    const from = (start: number): string =>
      Array.from({length: 0xd800 - start}, (_, i) => String.fromCharCode(start + i)).join('');
    const other = (mentioned: string): string | undefined =>
      classes(
        [
          ['exact', mentioned],
          ['prefix', mentioned.charAt(0)],
          ['exact', ''],
        ],
        false,
        60_000,
      ).find((found) => found.startsWith('nnn'));
    expect(other(`一xzqwvkjXZQ~_${from(0x4e01)}`)).toBe('nnn " "');
    expect(() => other(from(0x20))).toThrow(TooHard);
  });

  it('stops at its cap', () => {
    const sets: Sets = [['exact', 'abcdef']];
    expect(classes(sets, false, 8)).toHaveLength(2);
    expect(() => classes(sets, false, 7)).toThrow(
      new TooHard('the strings a field may hold fall into too many classes'),
    );
    // Four states: neither suffix begun, the one, the other, both in either order.
    const inside: Sets = [
      ['wildcard', '*x*'],
      ['wildcard', '*y*'],
    ];
    expect(classes(inside, false, 4)).toHaveLength(4);
    expect(() => classes(inside, false, 3)).toThrow(TooHard);
    expect(new TooHard('x').name).toBe('TooHard');
  });

  it('stops where joining its sets is too much work', () => {
    const many = (count: number): Sets => Array.from({length: count}, () => ['exact', ''] as const);
    expect(classes(many(297), false, 3)).toHaveLength(2);
    expect(() => classes(many(298), false, 3)).toThrow(
      new TooHard('the strings a field may hold fall into too many classes'),
    );
  });
});
