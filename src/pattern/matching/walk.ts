/** From an event to the leaves at a path. */
import {NumberText} from '../language/json.js';
import type {Branch, Leaf, Walk} from '../language/model.js';

/** What stands at a path when no array of objects is on the way. */
export const enum Found {
  Nothing,
  Mismatch,
  Match,
  /** Objects or arrays inside an array: elements must be consistent across paths, see `arrays.ts`. */
  Arrays,
}

export function branches(walk: Walk): readonly Branch[] {
  if (walk.branches !== undefined) return walk.branches;
  const {rest} = walk;
  const made: Branch[] = [];
  for (let dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.', dot + 1)) {
    made.push(branch(rest.slice(0, dot), {rest: rest.slice(dot + 1), branches: undefined}));
  }
  made.push(branch(rest, undefined));
  walk.branches = made;
  return made;
}

function branch(key: string, next: Walk | undefined): Branch {
  return {key, next, inherited: key in Object.prototype};
}

/** The value of an own member; `undefined` where there is none. */
export function member(object: object, {key, inherited}: Branch): unknown {
  if (inherited && !Object.hasOwn(object, key)) return undefined;
  return (object as Record<string, unknown>)[key];
}

/** Looks along one path. The depth of the recursion is bounded by the steps of the path. */
export function look(object: object, walk: Walk, test: (leaf: Leaf) => boolean): Found {
  let best = Found.Nothing;
  for (const way of walk.branches ?? branches(walk)) {
    const value = member(object, way);
    if (value === undefined) continue;
    const {next} = way;
    let found = Found.Nothing;
    if (isInside(value)) {
      if (Array.isArray(value)) found = lookArray(value, next === undefined ? test : undefined);
      else if (next !== undefined) found = look(value, next, test);
    } else if (next === undefined) {
      found = leafFound(value, test);
    }
    if (found > best) best = found;
  }
  return best;
}

function lookArray(array: readonly unknown[], test: ((leaf: Leaf) => boolean) | undefined): Found {
  let best = Found.Nothing;
  for (const element of array) {
    if (isInside(element)) return Found.Arrays;
    if (test !== undefined && best !== Found.Match) best = Math.max(best, leafFound(element, test));
  }
  return best;
}

function leafFound(value: unknown, test: (leaf: Leaf) => boolean): Found {
  // What JSON has no word for (undefined, a function) is not there.
  if (!isLeaf(value)) return Found.Nothing;
  return test(value) ? Found.Match : Found.Mismatch;
}

export function isLeaf(value: unknown): value is Leaf {
  return (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    value === null ||
    value instanceof NumberText
  );
}

/** An object or a list: what other values stand in. */
export function isInside(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof NumberText);
}

/** What stands at a path, along objects only, and is no leaf; `leaves`: a list that holds some. */
export function insideAt(event: object, path: string): 'object' | 'list' | 'leaves' | undefined {
  let at: unknown = event;
  for (const key of path.split('.')) {
    if (!isInside(at) || Array.isArray(at) || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  if (!isInside(at)) return undefined;
  if (!Array.isArray(at)) return 'object';
  return at.some(isLeaf) ? 'leaves' : 'list';
}
