import {describe, expect, it} from '@jest/globals';
import {TooHard} from '../../src/pattern/deciding/automaton.js';
import {uncovered, type Box} from '../../src/pattern/deciding/boxes.js';

/** A box from one text a path: the letters are its cells, `abc` being all of them. */
function box(...paths: string[]): Box {
  return paths.map((letters) => Array.from(letters).reduce((cells, c) => cells | (1n << BigInt('abc'.indexOf(c))), 0n));
}

describe('what boxes leave of a box', () => {
  it.each<[string, Box[], Box | undefined]>([
    ['nothing takes nothing', [], box('abc', 'abc')],
    ['the box itself takes all', [box('abc', 'abc')], undefined],
    ['a corner leaves the rest', [box('a', 'a')], box('a', 'bc')],
    ['two halves take all', [box('a', 'abc'), box('bc', 'abc')], undefined],
    ['four quarters take all', [box('a', 'a'), box('a', 'bc'), box('bc', 'a'), box('bc', 'bc')], undefined],
    ['three quarters leave the fourth', [box('a', 'a'), box('a', 'bc'), box('bc', 'a')], box('bc', 'bc')],
    ['a box that misses takes nothing', [box('', 'abc')], box('abc', 'abc')],
  ])('%s', (_, cover, left) => {
    expect(uncovered(box('abc', 'abc'), cover, 1000)).toEqual(left);
  });

  it('sees only what the box and the others have in common', () => {
    expect(uncovered(box('a', 'ab'), [box('abc', 'a'), box('b', 'abc')], 1000)).toEqual(box('a', 'b'));
    expect(uncovered(box('a', ''), [], 0)).toBeUndefined();
  });

  /** The least cap under which there is an answer. */
  function cost(whole: Box, cover: Box[]): number {
    for (let steps = 0; ; steps++) {
      try {
        uncovered(whole, cover, steps);
        return steps;
      } catch (error) {
        expect(error).toBeInstanceOf(TooHard);
        expect((error as Error).message).toBe('the patterns combine in too many ways');
      }
    }
  }

  it('costs one step a look and one a box looked at', () => {
    const whole = box('abc', 'abc');
    expect(cost(whole, [])).toBe(1);
    expect(cost(whole, [box('', 'abc')])).toBe(1);
    expect(cost(whole, [whole])).toBe(2);
    expect(cost(whole, [box('a', 'abc'), box('b', 'abc'), box('c', 'abc')])).toBe(6);
    expect(cost(whole, [box('a', 'a')])).toBe(3);
  });

  it('begins with what takes most, and never looks back', () => {
    const whole = box('abc', 'abc', 'abc');
    const corners = ['a', 'b', 'c'].flatMap((x) => ['a', 'b', 'c'].map((y) => box(x, y, 'abc')));
    expect(cost(whole, corners)).toBe(22);
    expect(cost(whole, [...corners, whole])).toBe(2);
    expect(cost(whole, [...corners, box('ab', 'abc', 'abc')])).toBe(14);
  });
});
