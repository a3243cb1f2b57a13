/** Why one event does not match a pattern: the fields of the nearest alternative, their values, and what is asked for there. */
import {valueAt, type Json} from '../deciding/witness.js';
import {NumberText} from '../language/json.js';
import type {Combination, Condition, Leaf, Pattern} from '../language/model.js';
import {matchArrays} from '../matching/arrays.js';
import {matchEvent, readEvent, type EventInput} from '../matching/match.js';
import {branches, Found, isInside, isLeaf, look, member} from '../matching/walk.js';
import {askedValues, askedWords, codeWords, demandWords, heldWords} from './demand.js';

/** A field of the event that the pattern refuses. */
export interface RefusedField {
  readonly path: string;
  /** The values that the event has there, at most four; none where it has no such field. */
  readonly values: readonly Json[];
  /** What is asked for there, in words. */
  readonly demands: string;
}

export interface NoMatch {
  /** Of the alternative (`$or`) that comes nearest. Empty where each field fits, but not in one and the same element of a list. */
  readonly fields: readonly RefusedField[];
  /** Alternatives besides that one. */
  readonly others: number;
  /** A sentence without its full stop: `` `detail.eventName` is `CreateUser`; the pattern asks for `DeleteUser` ``. */
  readonly words: string;
}

/** Values of one field that are shown. */
const MOST_VALUES = 4;

/**
 * What keeps an event from matching; null where it matches.
 * @param who what asks, in words: `the filter policy`
 * @param spelt a path as it is written there
 * @throws EventError if the event is not a JSON object, or its arrays combine in too many ways
 */
export function whyNoMatch(
  pattern: Pattern,
  event: EventInput,
  who = 'the pattern',
  spelt = (path: string): string => path,
): NoMatch | null {
  const object = readEvent(event, pattern.needsNumberText);
  if (matchEvent(pattern, object)) return null;
  let nearest: readonly Condition[] | undefined;
  for (const combination of pattern.combinations) {
    const refused = combination.filter((one) => !holds(one, object));
    if (nearest === undefined || isNearer(refused, nearest)) nearest = refused;
  }
  // A pattern without a combination matches nothing.
  if (nearest === undefined) return {fields: [], others: 0, words: `${who} lets no event through`};
  const others = pattern.combinations.length - 1;
  const fields = nearest.map((one) => refusedField(one, object));
  return {fields, others, words: noMatchWords(nearest, object, others, {who, spelt})};
}

/** Fewest fields; of as many, rather one whose event comes from the right source. */
function isNearer(a: readonly Condition[], b: readonly Condition[]): boolean {
  const far = (refused: readonly Condition[]): number =>
    2 * refused.length + Number(refused.some(({path}) => path === 'source'));
  return far(a) < far(b);
}

function holds(one: Condition, event: object): boolean {
  const found = look(event, one.walk, one.test);
  if (found === Found.Arrays) return matchArrays([one] satisfies Combination, event);
  return found === Found.Match || (found === Found.Nothing && one.absent);
}

function refusedField(one: Condition, event: object): RefusedField {
  return {path: one.path, values: valuesOf(one, event).map(asJson), demands: demandWords(one)};
}

function asJson(leaf: Leaf): Json {
  return leaf instanceof NumberText ? (leaf.value ?? leaf.text) : leaf;
}

/** The first values at the path, through lists and objects. */
function valuesOf({walk}: Condition, event: object): Leaf[] {
  const leaves = new Set<Leaf>();
  const stack: {value: unknown; walk: Condition['walk'] | undefined}[] = [{value: event, walk}];
  for (let visit = stack.pop(); visit !== undefined && leaves.size < MOST_VALUES; visit = stack.pop()) {
    const {value, walk: rest} = visit;
    if (Array.isArray(value)) {
      for (const element of value.toReversed() as unknown[]) stack.push({value: element, walk: rest});
    } else if (isInside(value)) {
      if (rest !== undefined) for (const way of branches(rest)) stack.push({value: member(value, way), walk: way.next});
    } else if (rest === undefined && isLeaf(value)) {
      leaves.add(value);
    }
  }
  return [...leaves];
}

/** What asks, and how it writes the path of a field. */
interface Asking {
  readonly who: string;
  readonly spelt: (path: string) => string;
}

function noMatchWords(refused: readonly Condition[], event: object, others: number, asking: Asking): string {
  const near = others === 0 ? '' : `, in the nearest of its ${others + 1} alternatives`;
  if (refused.length === 0) return `no element of a list in the event has all that ${asking.who} asks for${near}`;
  const paths = [...new Set(refused.map(({path}) => path))];
  const fields = paths.map((path) =>
    refusedWords(
      refused.filter((one) => one.path === path),
      event,
      asking,
    ),
  );
  return `${fields.join('; ')}${near}`;
}

/** Of one field, whatever is asked for there. */
function refusedWords(same: readonly Condition[], event: object, {who, spelt}: Asking): string {
  const [one] = same;
  if (one === undefined) return '';
  const field = codeWords(spelt(one.path));
  const values = valuesOf(one, event);
  if (values.length === 0) {
    const held = holdsObject(one, event) ? 'has no value of its own in the event' : 'is not in the event';
    return `${field} ${held}; ${who} asks for ${same.map(demandWords).join(' and ')}`;
  }
  const held = values.map((value) => heldWords(value, same.flatMap(askedValues)));
  return `${field} is ${held.join(' and ')}; ${who} asks for ${same.map((each) => askedWords(each, values)).join(' and ')}`;
}

/** An object or an empty list stands at the path. */
function holdsObject({path}: Condition, event: object): boolean {
  return isInside(valueAt(event as {readonly [key: string]: Json}, path));
}
