/**
 * `pattern/language/` parses the text of a pattern or a filter policy, within the limits of AWS.
 *
 * The compiled form of a pattern. A pattern is a list of combinations (OR); a combination is a list of conditions (AND).
 */
import type {AddressRange} from './address.js';
import type {NumberText} from './json.js';
import type {TextSet} from './text.js';

/** What a path of an event can hold. Objects and arrays have no value of their own: such a path is absent. */
export type Leaf = string | number | boolean | null | NumberText;

/**
 * One entry of a matcher list.
 * - `text`: a string in one of the sets; `but`: any leaf that is not.
 * - `range`: a comparable number between the bounds.
 * - `number-text`: a number that is not comparable, by its spelling.
 * - `number-but`: any leaf but these comparable numbers.
 * - `address`: a string that spells an address of the range.
 * - `filled`: any leaf but null and the empty string. Filter policies of SNS ask for it with `exists: true`; patterns have no such matcher.
 */
export type Matcher =
  | {readonly kind: 'text'; readonly sets: readonly TextSet[]; readonly but: boolean}
  | {
      readonly kind: 'range';
      readonly low: number;
      readonly lowOpen: boolean;
      readonly high: number;
      readonly highOpen: boolean;
    }
  | {readonly kind: 'number-text'; readonly text: string}
  | {readonly kind: 'number-but'; readonly values: readonly number[]}
  | {readonly kind: 'literal'; readonly value: true | false | null}
  | {readonly kind: 'address'; readonly range: AddressRange}
  | {readonly kind: 'exists'; readonly value: boolean}
  | {readonly kind: 'filled'};

/** Answers for what stands at a path and is no leaf. */
export interface Nested {
  readonly object: boolean;
  /** A list without leaves of its own; with `leaves: false` any list. */
  readonly list: boolean;
  /** Leaves of a list are tested each, as patterns do; else such a list answers as `list`. */
  readonly leaves: boolean;
}

/** The matcher list of one path. */
export interface Condition {
  /** The keys joined by `.`, as patterns and events both read them. */
  readonly path: string;
  readonly matchers: readonly Matcher[];
  /** Does a leaf satisfy the list? */
  readonly test: (leaf: Leaf) => boolean;
  /** Does the absence of any leaf satisfy it (`exists: false`)? */
  readonly absent: boolean;
  /**
   * What an object or a list at the path answers, where that is something else than absence. No pattern of EventBridge can tell them
   * apart; what a target makes of the event can.
   */
  readonly nested?: Nested;
  /** The first step of the walk to `path` (see `walk.ts`). */
  readonly walk: Walk;
}

/**
 * A step on the way to a path, or the rest of it: an event may spell `a.b.c` as `{a: {b: {c}}}`, `{"a.b": {c}}` and so on, so from
 * each object several keys may lead on. Built when first needed.
 */
export interface Walk {
  readonly rest: string;
  branches: readonly Branch[] | undefined;
}
export interface Branch {
  readonly key: string;
  /** Every object has something under this name (`toString`): ask whether it is its own. */
  readonly inherited: boolean;
  /** `undefined`: the path ends here. */
  readonly next: Walk | undefined;
}

/** All conditions must hold, on consistent elements of arrays; sorted by path in UTF-16 order, as the engine visits them. */
export type Combination = readonly Condition[];

export interface Pattern {
  /** As given. */
  readonly text: string;
  readonly combinations: readonly Combination[];
  /** The same combinations, conditions with short paths first: they cost least, and refuse most events. */
  readonly cheapest: readonly Combination[];
  /** Some matcher depends on how a number is spelt. */
  readonly needsNumberText: boolean;
}
