/** Turns a box into an event that lies in it. */
import type {Box, Space} from './boxes.js';
import type {Cell} from './cells.js';
import type {Leaf} from '../language/model.js';

export type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json};
type Tree = {[key: string]: Json};

/** The cells of a box that can be shown, or an empty set where there is none. */
export function showable(within: Space, box: Box): Box {
  return box.map((cells, i) => cells & (within.partitions[i]?.showable ?? 0n));
}

/**
 * An event in the box (whose cells must all be showable), on top of `base`, which holds nothing that the box wants absent. A path under
 * another path's value is spelt with a dotted key, which patterns read as the same path; whether that worked is for the matcher to say.
 * @param present rather a value there than nothing?
 */
export function example(within: Space, box: Box, base: Tree, present: (path: string) => boolean): Tree {
  const event = structuredClone(base);
  for (const [i, path] of within.paths.entries()) {
    const cells = (within.partitions[i]?.cells ?? []).filter((_, bit) => ((box[i] ?? 0n) >> BigInt(bit)) & 1n);
    const chosen = choose(cells, present(path));
    if (chosen !== undefined) put(event, path, chosen);
  }
  return event;
}

/** A string rather than anything else; `undefined`: nothing. */
function choose(cells: readonly Cell[], present: boolean): Json | undefined {
  if (!present && cells.some((cell) => cell.kind === 'absent')) return undefined;
  const values = cells.flatMap((cell) => (cell.kind === 'value' && cell.example !== undefined ? [cell.example] : []));
  const leaf: Leaf | undefined = values.find((value) => typeof value === 'string') ?? values[0];
  if (leaf !== undefined) return leaf as Json;
  if (cells.some((cell) => cell.kind === 'absent')) return undefined;
  const nested = cells.find((cell) => cell.kind === 'nested');
  return nested === undefined ? undefined : (structuredClone(nested.example) as Json);
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
  // An object that is there already is one.
  if (isTree(value) && isTree(own(tree, rest))) return;
  define(tree, rest, value);
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
