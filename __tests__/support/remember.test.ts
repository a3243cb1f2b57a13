import {describe, expect, it} from '@jest/globals';
import {remember} from '../../src/remember.js';

describe('what is remembered', () => {
  it('is made once, also where it is nothing', () => {
    const made: string[] = [];
    const known = remember<string | undefined>(2);
    const ask = (key: string): string | undefined =>
      known(key, () => {
        made.push(key);
        return key === 'nothing' ? undefined : key;
      });
    expect([ask('a'), ask('a'), ask('nothing'), ask('nothing')]).toEqual(['a', 'a', undefined, undefined]);
    expect(made).toEqual(['a', 'nothing']);
  });

  it('is no more than the most, and the oldest goes first', () => {
    const made: string[] = [];
    const known = remember<string>(2);
    for (const key of ['a', 'b', 'c', 'b', 'c', 'a']) {
      known(key, () => {
        made.push(key);
        return key;
      });
    }
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });

  it('is not what failed', () => {
    const known = remember<number>(2);
    expect(() =>
      known('a', () => {
        throw new Error('not now');
      }),
    ).toThrow('not now');
    expect(known('a', () => 1)).toBe(1);
  });
});
