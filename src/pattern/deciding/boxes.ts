/**
 * Boxes: one set of cells a path, meaning every event whose values lie in them. A combination of a pattern is a box; what a union
 * of boxes leaves of another box is found by splitting it one path at a time.
 */
import {TooHard} from './automaton.js';
import {partition, type CellSet, type Domain, type Partition} from './cells.js';
import type {Condition} from '../language/model.js';

/** The paths that matter to a question, each cut into cells. */
export interface Space {
  readonly paths: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  readonly partitions: readonly Partition[];
  /** Everything the domain allows. */
  readonly all: Box;
}

/** One set of cells for each path of the space. */
export type Box = readonly CellSet[];

/** How much work a question may cost before its answer is "unknown". */
export interface Effort {
  /** States of one path's automaton. */
  readonly maxStates: number;
  /** Comparisons of two boxes in one subtraction. */
  readonly maxSteps: number;
}
export const USUAL_EFFORT: Effort = {maxStates: 20_000, maxSteps: 500_000};

/** @throws TooHard */
export function space(conditions: Iterable<Condition>, domain: (path: string) => Domain, effort: Effort): Space {
  const byPath = new Map<string, Set<Condition>>();
  for (const condition of conditions) {
    const known = byPath.get(condition.path);
    if (known === undefined) byPath.set(condition.path, new Set([condition]));
    else known.add(condition);
  }
  const paths = [...byPath.keys()].sort();
  const partitions = paths.map((path) => partition([...(byPath.get(path) ?? [])], domain(path), effort.maxStates));
  return {paths, index: new Map(paths.map((path, i) => [path, i])), partitions, all: partitions.map(({all}) => all)};
}

/** The cells that satisfy a condition. */
export function cellsOf(within: Space, condition: Condition): CellSet {
  return within.partitions[within.index.get(condition.path) ?? -1]?.sets.get(condition) ?? 0n;
}

/** `box` narrowed by conditions; `withoutAbsent` names those whose `exists: false` is not to count. */
export function narrow(
  within: Space,
  box: Box,
  conditions: Iterable<Condition>,
  withoutAbsent?: ReadonlySet<Condition>,
): Box {
  const result = [...box];
  for (const condition of conditions) {
    const at = within.index.get(condition.path) ?? -1;
    const cells = cellsOf(within, condition);
    const counted = withoutAbsent?.has(condition) ? cells & ~(within.partitions[at]?.absent ?? 0n) : cells;
    result[at] = (result[at] ?? 0n) & counted;
  }
  return result;
}

export function isEmpty(box: Box): boolean {
  return box.includes(0n);
}

/**
 * A part of `box` that none of `cover` reaches, or `undefined` if they cover it all.
 * @throws TooHard past `maxSteps`
 */
export function uncovered(box: Box, cover: readonly Box[], maxSteps: number): Box | undefined {
  if (isEmpty(box)) return undefined;
  // What is wide takes most away at once.
  const width = (b: Box): number => b.filter((cells, i) => cells !== box[i]).length;
  const ordered = cover
    .map((b) => b.map((cells, i) => cells & (box[i] ?? 0n)))
    .filter((b) => !isEmpty(b))
    .sort((a, b) => width(a) - width(b));
  const stack: {part: Box; next: number}[] = [{part: box, next: 0}];
  let steps = 0;
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const {part, next} = visit;
    const at = ordered.findIndex((b, i) => i >= next && part.every((cells, p) => (cells & (b[p] ?? 0n)) !== 0n));
    steps += (at < 0 ? ordered.length : at + 1) - next + 1;
    if (steps > maxSteps) throw new TooHard('the patterns combine in too many ways');
    const cut = ordered[at];
    if (cut === undefined) return part;
    const inside = [...part];
    for (const [p, cells] of part.entries()) {
      const outside = cells & ~(cut[p] ?? 0n);
      if (outside === 0n) continue;
      stack.push({part: inside.map((c, q) => (q === p ? outside : c)), next: at + 1});
      inside[p] = cells & (cut[p] ?? 0n);
    }
  }
  return undefined;
}
