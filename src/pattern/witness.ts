/** Turns a box into an event that lies in it. */
import type {Box, Space} from './boxes.js';
import type {Cell} from './cells.js';
import type {Leaf} from './model.js';

export type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json};
type Tree = {[key: string]: Json};

/** The cells of a box that can be shown, or an empty set where there is none. */
export function showable(within: Space, box: Box): Box {
  return box.map((cells, i) => cells & (within.partitions[i]?.showable ?? 0n));
}

export interface Preference {
  /** A value that stands there anyway. */
  readonly usual: (path: string) => Leaf | undefined;
  /** Rather a value than nothing? */
  readonly present: (path: string) => boolean;
}

/**
 * An event in the box (whose cells must all be showable), on top of `base`. A path under another path's value is spelt with a dotted
 * key, which patterns read as the same path; whether that worked is for the matcher to say.
 */
export function example(within: Space, box: Box, base: Tree, preference: Preference): Tree {
  const event = structuredClone(base);
  for (const [i, path] of within.paths.entries()) {
    const cells = (within.partitions[i]?.cells ?? []).filter((_, bit) => ((box[i] ?? 0n) >> BigInt(bit)) & 1n);
    const usual = preference.usual(path);
    const chosen = choose(path, cells, usual, preference);
    if (chosen === undefined) remove(event, path);
    else put(event, path, chosen as Json);
  }
  return event;
}

function choose(
  path: string,
  cells: readonly Cell[],
  usual: Leaf | undefined,
  preference: Preference,
): Leaf | undefined {
  const values = cells.flatMap((cell) => (cell.kind === 'value' && cell.example !== undefined ? [cell.example] : []));
  if (usual !== undefined && values.includes(usual)) return usual;
  const absent = cells.some((cell) => cell.kind === 'absent');
  if (absent && !(preference.present(path) && values.some((value) => typeof value === 'string'))) return undefined;
  return values.find((value) => typeof value === 'string') ?? values[0];
}

function own(tree: Tree, key: string): Json | undefined {
  return Object.hasOwn(tree, key) ? tree[key] : undefined;
}

function isTree(value: Json | undefined): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function define(tree: Tree, key: string, value: Json): void {
  Object.defineProperty(tree, key, {value, enumerable: true, configurable: true, writable: true}); // `__proto__` too
}

function put(event: Tree, path: string, value: Json): void {
  let tree = event;
  let rest = path;
  for (let dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.')) {
    const key = rest.slice(0, dot);
    const below = own(tree, key);
    if (below === undefined) define(tree, key, {});
    else if (!isTree(below)) break; // a value stands in the way: spell the rest as one key
    tree = own(tree, key) as Tree;
    rest = rest.slice(dot + 1);
  }
  define(tree, rest, value);
}

function remove(event: Tree, path: string): void {
  let tree: Json | undefined = event;
  let rest = path;
  for (let dot = rest.indexOf('.'); dot >= 0 && isTree(tree); dot = rest.indexOf('.')) {
    tree = own(tree, rest.slice(0, dot));
    rest = rest.slice(dot + 1);
  }
  if (isTree(tree) && !isTree(own(tree, rest)) && !Array.isArray(own(tree, rest))) Reflect.deleteProperty(tree, rest);
}

/** The value that `example` put at a path. */
export function valueAt(event: {readonly [key: string]: Json}, path: string): Json | undefined {
  let tree: Json | undefined = event;
  let rest = path;
  while (isTree(tree)) {
    const whole = own(tree, rest);
    if (whole !== undefined) return whole;
    const dot = rest.indexOf('.');
    if (dot < 0) return undefined;
    tree = own(tree, rest.slice(0, dot));
    rest = rest.slice(dot + 1);
  }
  return undefined;
}
