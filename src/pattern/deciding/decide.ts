/**
 * `pattern/deciding/` decides whether one pattern admits all that another admits, for every possible event.
 *
 * Is everything that one pattern admits also admitted by a union of others? Exact over values (`cells.ts`), careful over arrays, and
 * every "not covered" carries an event that the matcher itself has confirmed.
 */
import {TooHard} from './automaton.js';
import {narrow, space, uncovered, USUAL_EFFORT, type Box, type Effort, type Space} from './boxes.js';
import {ANYTHING, type Domain} from './cells.js';
import {EventError} from '../language/errors.js';
import {matchEvent} from '../matching/match.js';
import type {Combination, Condition, Pattern} from '../language/model.js';
import {example, showable, type Json} from './witness.js';

export type Decision =
  | {readonly verdict: 'covered'}
  /** `witness` matches the required pattern and none of the union; `path` is the field that keeps it out, where one can be named. */
  | {readonly verdict: 'not-covered'; readonly witness: Json; readonly path: string | undefined}
  | {readonly verdict: 'unknown'; readonly reason: string};

export interface DecideOptions {
  readonly effort?: Effort;
  /** What the values at a path can be; everything, by default. */
  readonly domain?: (path: string) => Domain;
  /**
   * May an array of objects stand above a path? By default: above every path of two steps or more, except directly under `detail`,
   * which EventBridge defines as an object.
   */
  readonly inArrays?: (path: string) => boolean;
}

/**
 * Does the union of `union` admit every event that `required` admits?
 *
 * "covered" is a proof for all events; "not covered" shows one; "unknown" says what kept us from either.
 */
export function decideCoverage(required: Pattern, union: readonly Pattern[], options: DecideOptions = {}): Decision {
  const effort = options.effort ?? USUAL_EFFORT;
  const inArrays = options.inArrays ?? belowArrays;
  const cover = union.flatMap((pattern) => pattern.combinations);
  try {
    const within = space([...required.combinations, ...cover].flat(), options.domain ?? (() => ANYTHING), effort);
    const boxes = cover.map((combination) => narrow(within, within.all, combination));
    let doubt: string | undefined;
    for (const combination of required.combinations) {
      const start = narrow(within, within.all, combination);
      const shown = uncovered(showable(within, start), boxes, effort.maxSteps);
      if (shown !== undefined) {
        const witness = example(within, shown, {}, () => false);
        if (confirmed(required, union, witness))
          return {verdict: 'not-covered', witness, path: obstacle(within, shown, boxes)};
        doubt ??= 'an event that should be lost could not be confirmed by the matcher';
      } else if (uncovered(start, boxes, effort.maxSteps) !== undefined) {
        doubt ??= 'only values that JSON numbers or addresses cannot show are left over';
      } else {
        const careful = cover.map((c) => narrow(within, within.all, c, doubtful(c, combination, within, inArrays)));
        if (uncovered(start, careful, effort.maxSteps) !== undefined) {
          doubt ??= 'it depends on "exists": false inside an array of objects';
        }
      }
    }
    return doubt === undefined ? {verdict: 'covered'} : {verdict: 'unknown', reason: doubt};
  } catch (error) {
    if (error instanceof TooHard) return {verdict: 'unknown', reason: error.message};
    throw error;
  }
}

/** The default of `DecideOptions.inArrays`. */
export function belowArrays(path: string): boolean {
  const dot = path.indexOf('.');
  return dot >= 0 && !(path.startsWith('detail.') && !path.includes('.', dot + 1));
}

function confirmed(required: Pattern, union: readonly Pattern[], witness: Json): boolean {
  try {
    return matchEvent(required, witness as object) && !union.some((pattern) => matchEvent(pattern, witness as object));
  } catch (error) {
    if (error instanceof EventError) return false;
    throw error;
  }
}

/** The one path on which the box that comes nearest refuses the part left over. */
function obstacle(within: Space, part: Box, boxes: readonly Box[]): string | undefined {
  let best: readonly number[] | undefined;
  for (const box of boxes) {
    const refused = [...part.keys()].filter((p) => ((part[p] ?? 0n) & (box[p] ?? 0n)) === 0n);
    if (best === undefined || refused.length < best.length) best = refused;
  }
  return best?.length === 1 ? within.paths[best[0] ?? -1] : undefined;
}

/**
 * The conditions of `combination` whose `exists: false` must not be counted on. The engine judges it with the array elements chosen
 * so far, and two patterns choose on the way to it by their own paths. It is the same judgement if no array of objects can be above the
 * path, if nothing else in question can lie in the same array, or if both patterns constrain the same paths on the way to it and it.
 */
export function doubtful(
  combination: Combination,
  required: Combination,
  within: Space,
  inArrays: (path: string) => boolean,
): ReadonlySet<Condition> {
  const result = new Set<Condition>();
  for (const condition of combination) {
    const {path} = condition;
    if (!condition.absent) continue;
    const related = (other: string): boolean => other !== path && shareArray(path, other, inArrays);
    if (!within.paths.some(related)) continue;
    const before = (c: Combination): string =>
      JSON.stringify(c.flatMap((x) => (x.path < path && related(x.path) ? [x.path] : [])));
    const constrained = required.some((c) => c.path === path);
    if (!constrained || before(combination) !== before(required)) result.add(condition);
  }
  return result;
}

/** Can an array of objects stand above both paths? */
function shareArray(a: string, b: string, inArrays: (path: string) => boolean): boolean {
  let shared = -1;
  for (let dot = a.indexOf('.'); dot >= 0 && b.startsWith(a.slice(0, dot + 1)); dot = a.indexOf('.', dot + 1))
    shared = dot;
  return shared >= 0 && inArrays(`${a.slice(0, shared)}.x`);
}
