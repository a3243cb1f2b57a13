import {describe, expect, it} from '@jest/globals';
import {ANYTHING, partition, type Cell, type Domain} from '../../src/pattern/deciding/cells.js';
import {parsePattern, type Json} from '../../src/pattern/index.js';
import {NumberText} from '../../src/pattern/language/json.js';

function shown(cell: Cell | undefined): string {
  if (cell?.kind !== 'value') return 'absent';
  if (cell.example === undefined) return 'no example';
  return cell.example instanceof NumberText ? cell.example.text : JSON.stringify(cell.example);
}

/** Each cell as `example yn`: does it satisfy the first list, the second; `hidden` if JSON cannot show it. */
function cells(lists: readonly (Json | string)[], domain: Domain = ANYTHING): string[] {
  const conditions = lists.flatMap((list) => {
    const text = typeof list === 'string' ? list : JSON.stringify(list);
    return parsePattern(`{"a":${text}}`).combinations.flat();
  });
  const {cells: found, sets, showable, absent, all} = partition(conditions, domain, 1000);
  expect(all).toBe((1n << BigInt(found.length)) - 1n);
  const has = (set: bigint | undefined, bit: number): boolean => (((set ?? 0n) >> BigInt(bit)) & 1n) === 1n;
  return found.map((cell, bit) => {
    expect(has(absent, bit)).toBe(cell.kind === 'absent');
    const answers = conditions.map((condition) => (has(sets.get(condition), bit) ? 'y' : 'n')).join('');
    return `${shown(cell)} ${answers}${has(showable, bit) ? '' : ' hidden'}`;
  });
}

describe('the cells of a field', () => {
  it.each<[string, readonly (Json | string)[], string[]]>([
    ['a string', [['x']], ['absent n', 'true n', '0 n', '1e400 n hidden', '"" n', '"x" y']],
    ['literals', [[true, null]], ['absent n', 'true y', 'false n', '0 n', '1e400 n hidden', '"" n']],
    ['a range', [[{numeric: ['>', 1, '<=', 5]}]], ['absent n', 'true n', '1 n', '5 y', '1e400 n hidden', '"" n']],
    [
      'numbers left out and one number',
      [[{'anything-but': [3]}], [5]],
      ['absent nn', 'true yn', '3 nn', '5 yy', '2 yn', '1e400 yn hidden', '"" yn'],
    ],
    ['presence', [[{exists: false}], [{exists: true}]], ['absent yn', 'true ny', '0 ny', '1e400 ny hidden', '"" ny']],
    [
      'numbers by their spelling',
      ['[1e400]', '[12345678901234567890]'],
      ['absent nn', 'true nn', '0 nn', '1e400 yn hidden', '12345678901234567890 ny hidden', '1e401 nn hidden', '"" nn'],
    ],
    [
      'the outermost numbers',
      [[{numeric: ['<', -1e308]}], [{numeric: ['>', 1e308]}]],
      [
        'absent nn',
        'true nn',
        '-1e+308 nn',
        '-1.7976931348623157e+308 yn',
        '1.7976931348623157e+308 ny',
        '1e400 nn hidden',
        '"" nn',
      ],
    ],
    [
      'neighbours with nothing between them',
      [[{numeric: ['>', 0, '<', 5e-324]}]],
      ['absent n', 'true n', '0 n', '1e400 n hidden', '"" n'],
    ],
    [
      'halves',
      [[{numeric: ['>', 0.25, '<', 0.75]}]],
      ['absent n', 'true n', '0.25 n', '0.5 y', '1e400 n hidden', '"" n'],
    ],
    [
      'numbers so large that their sum is none',
      [[{numeric: ['>', 1e308, '<', 1.5e308]}]],
      ['absent n', 'true n', '1e+308 n', '1.25e+308 y', '1e400 n hidden', '"" n'],
    ],
    [
      'numbers so small that their halves are none',
      [[{numeric: ['>', 5e-324, '<', 1.5e-323]}]],
      ['absent n', 'true n', '5e-324 n', '1e-323 y', '1e400 n hidden', '"" n'],
    ],
    [
      'neighbours that part all numbers',
      [[{numeric: ['<=', 0]}], [{numeric: ['>=', 5e-324]}]],
      ['absent nn', 'true nn', '0 yn', '5e-324 ny', '1e400 nn hidden', '"" nn'],
    ],
    [
      'numbers near the bounds, which are the ones to show',
      [[{numeric: ['>', 1, '<', 5]}], [{numeric: ['>', 7]}], [{numeric: ['<', 1]}]],
      ['absent nnn', 'true nnn', '1 nnn', '2 ynn', '8 nyn', '0 nny', '1e400 nnn hidden', '"" nnn'],
    ],
    [
      'bounds in any order',
      [[{numeric: ['>', 5]}, {numeric: ['<', 1]}]],
      ['absent n', 'true n', '1 n', '0 y', '1e400 n hidden', '"" n'],
    ],
    [
      'a block',
      [[{cidr: '10.0.0.0/8'}]],
      ['absent n', 'true n', '0 n', '1e400 n hidden', '"4.255.255.255" n', '"10.127.255.255" y'],
    ],
    ['an address', [['10.0.0.1']], ['absent n', 'true n', '0 n', '1e400 n hidden', '"5.0.0.0" n', '"10.0.0.1" y']],
    [
      'a block and a text',
      [[{cidr: '10.0.0.0/8'}], [{prefix: '10.'}]],
      [
        'absent nn',
        'true nn',
        '0 nn',
        '1e400 nn hidden',
        '"4.255.255.255" nn',
        '"10.127.255.255" yy',
        '"010.127.255.255" yn',
        '"10." ny',
      ],
    ],
    [
      'an address that ends as nobody could show, and a text that will do instead',
      [
        [{cidr: '10.0.0.0/8'}, {suffix: 'zzz'}],
        [{suffix: '.7'}, {suffix: 'zzz'}],
      ],
      [
        'absent nn',
        'true nn',
        '0 nn',
        '1e400 nn hidden',
        '"4.255.255.255" nn',
        '"10.127.255.255" yn',
        '".7" ny',
        '"zzz" yy',
      ],
    ],
    [
      'an address that ends as nobody could show',
      [[{cidr: '10.0.0.0/8'}], [{suffix: '.7'}], [{'anything-but': {prefix: '1'}}]],
      [
        'absent nnn',
        'true nny',
        '0 nny',
        '1e400 nny hidden',
        '"4.255.255.255" nny',
        '"10.127.255.255" ynn',
        '"010.127.255.255" yny',
        '"133.127.255.255" nnn',
        '".7" nyy',
        'no example yyy hidden',
        '"1.7" nyn',
        'no example yyn hidden',
      ],
    ],
  ])('%s', (_, lists, expected) => {
    expect(cells(lists).sort()).toEqual(expected.sort());
  });

  it('are those of the values that the field can have', () => {
    expect(cells([['x']], {values: 'strings', absent: false, hints: ['hint']})).toEqual(['"hint" n', '"x" y']);
    expect(cells([['x']], {values: 'strings', absent: true, hints: []})).toEqual(['absent n', '"" n', '"x" y']);
    expect(cells([['x'], [false]], {values: ['x', true, null], absent: true, hints: ['h']})).toEqual([
      'absent nn',
      '"x" yn',
      'true nn',
    ]);
    expect(cells([[{exists: true}]], {values: [], absent: true, hints: []})).toEqual(['absent n']);
  });

  it('show first what is hinted at', () => {
    const hinted = {values: 'strings', absent: false, hints: ['b', 'abc']} as const;
    expect(cells([[{prefix: 'a'}]], hinted)).toEqual(['"b" n', '"abc" y']);
  });
});
