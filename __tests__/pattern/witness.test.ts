import {describe, expect, it} from '@jest/globals';
import {space, USUAL_EFFORT} from '../../src/pattern/deciding/boxes.js';
import {ANYTHING} from '../../src/pattern/deciding/cells.js';
import type {Json} from '../../src/pattern/index.js';
import {example, showable, valueAt} from '../../src/pattern/deciding/witness.js';
import {pattern} from './support.js';

type Tree = {[key: string]: Json};

/** The example of the box of these conditions, each of which is on a path of its own. */
function shown(value: Json, base: Tree = {}, present = false): Tree {
  const conditions = pattern(value).combinations.flat();
  const within = space(conditions, () => ANYTHING, USUAL_EFFORT);
  const box = within.paths.map((path, i) => {
    const condition = conditions.find((c) => c.path === path);
    return condition === undefined ? 0n : (within.partitions[i]?.sets.get(condition) ?? 0n);
  });
  return example(within, showable(within, box), base, () => present);
}

describe('an event in a box', () => {
  it.each<[Json, Json]>([
    [{a: ['x']}, {a: 'x'}],
    [{a: {b: {c: ['x'], d: [5]}}}, {a: {b: {c: 'x', d: 5}}}],
    [{a: [{exists: false}]}, {}],
    [{a: [5, 'x']}, {a: 'x'}],
    [{a: [true, 5]}, {a: true}],
    [
      {a: ['x'], 'a.b': ['y']},
      {a: 'x', 'a.b': 'y'},
    ],
    [
      {a: [null], 'a.b.c': ['y']},
      {a: null, 'a.b.c': 'y'},
    ],
    [{a: {b: ['x'], 'b.c': ['y'], 'b.d.e': ['z']}}, {a: {b: 'x', 'b.c': 'y', 'b.d.e': 'z'}}],
    [{'.b': ['x']}, {'': {b: 'x'}}],
  ])('of %j is %j', (value, expected) => {
    expect(shown(value)).toStrictEqual(expected);
  });

  it('has own members only', () => {
    const event = shown(JSON.parse('{"__proto__":{"a":["x"]},"toString":{"b":["y"]}}') as Json);
    expect(JSON.stringify(event)).toBe('{"__proto__":{"a":"x"},"toString":{"b":"y"}}');
  });

  it('prefers a value to nothing where told to', () => {
    const value = {a: [{exists: false}, {prefix: 'x'}], b: [{exists: false}]};
    expect(shown(value)).toEqual({});
    expect(shown(value, {}, true)).toEqual({a: 'x'});
    expect(shown({a: [{exists: false}, 5]}, {}, true)).toEqual({a: 5});
  });

  it('is an ordinary object', () => {
    const ordinary = {enumerable: true, configurable: true, writable: true};
    expect(Object.getOwnPropertyDescriptor(shown({a: ['x']}), 'a')).toEqual({value: 'x', ...ordinary});
  });

  it('stands on a base, which stays as it is', () => {
    const base = {a: {x: 1}, list: [1]};
    expect(shown({a: {b: ['y']}}, base)).toEqual({a: {x: 1, b: 'y'}, list: [1]});
    expect(shown({list: {b: ['y']}}, base)).toEqual({a: {x: 1}, list: [1], 'list.b': 'y'});
    expect(base).toEqual({a: {x: 1}, list: [1]});
  });
});

describe('the value at a path', () => {
  const event = {a: {b: 'x', 'c.d': 'y', ab: 'q'}, 'a.e': 'z', '': {f: 'w'}, list: [{g: 'v'}], n: null};

  it.each<[string, Json | undefined]>([
    ['a.b', 'x'],
    ['a.c.d', 'y'],
    ['a.e', 'z'],
    ['.f', 'w'],
    ['n', null],
    ['a', {b: 'x', 'c.d': 'y', ab: 'q'}],
    ['ab', undefined],
    ['a.b.c', undefined],
    ['b', undefined],
    ['list.g', undefined],
    ['toString', undefined],
  ])('%s', (path, value) => {
    expect(valueAt(event, path)).toEqual(value);
  });
});
