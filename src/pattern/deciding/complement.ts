/**
 * "Not this pattern" as a pattern. EventBridge has no negation but `anything-but`, one list to a field; so an event is outside a
 * combination if it fails one of its fields, and the alternatives become arms of `$or`.
 */
import type {Condition, Pattern} from '../language/model.js';
import type {TextSet} from '../language/text.js';
import type {Json} from './witness.js';

/** A matcher list as JSON. */
export type Matchers = readonly Json[];

/** Field to matcher list; the arms are alternatives. One arm without fields: nothing to exclude. */
export type Complement = {readonly arms: readonly ReadonlyMap<string, Matchers>[]} | {readonly cannot: string};

/** How an arm keeps a field away from what is excluded: there or not there, or none of these texts or numbers (or not there). */
type Part = boolean | {readonly wildcards: readonly string[]; readonly numbers: readonly number[]};
interface Arm {
  readonly fields: ReadonlyMap<string, Part>;
  /** For the field whose list the pattern around writes itself: none of these. */
  readonly own: readonly Condition[];
}

/** Most arms to write. */
const MAX_ARMS = 20;

/** The field that the pattern around constrains already: a second list would replace its own, so it narrows its own. */
export interface OwnField {
  readonly path: string;
  /** Its list, less what the conditions admit; `undefined` if nothing is left. */
  readonly without: (conditions: readonly Condition[]) => Matchers | undefined;
}

/** Events that match none of the patterns. */
export function complement(patterns: readonly Pattern[], own: OwnField): Complement {
  let arms: readonly Arm[] = [{fields: new Map(), own: []}];
  for (const combination of patterns.flatMap((pattern) => pattern.combinations)) {
    // What every IAM event has anyway tells no two of them apart.
    const failing = combination.filter((c) => !isEnvelope(c));
    arms = failing.flatMap((condition) => arms.flatMap((arm) => narrowed(arm, condition, own.path)));
    if (arms.length === 0) return {cannot: 'EventBridge has no way to say "not" of an except pattern like this'};
    if (arms.length > MAX_ARMS) return {cannot: 'the except patterns combine in too many ways'};
  }
  const written = arms.flatMap((arm) => write(arm, own));
  return written.length === 0 ? {cannot: 'the except patterns leave nothing to alert on'} : {arms: written};
}

/** The arm less what satisfies the condition; none if that cannot be written. */
function narrowed({fields, own}: Arm, condition: Condition, ownPath: string): Arm[] {
  const {path} = condition;
  if (path === ownPath) return [{fields, own: [...own, condition]}];
  const part = negate(condition);
  const joined = part === undefined ? undefined : join(fields.get(path), part);
  return joined === undefined ? [] : [{fields: new Map(fields).set(path, joined), own}];
}

function isEnvelope({path, test}: Condition): boolean {
  return (
    (path === 'source' && test('aws.iam')) ||
    (path === 'detail-type' && test('AWS API Call via CloudTrail')) ||
    (path === 'detail.eventSource' && test('iam.amazonaws.com'))
  );
}

/** What fails a condition, if it can be written. */
function negate({matchers}: Condition): Part | undefined {
  const existence = matchers.find((matcher) => matcher.kind === 'exists');
  if (existence !== undefined) return matchers.length === 1 ? !existence.value : undefined;
  const wildcards: string[] = [];
  const numbers: number[] = [];
  for (const matcher of matchers) {
    if (matcher.kind === 'range' && matcher.low === matcher.high) {
      numbers.push(matcher.low);
      continue;
    }
    if (matcher.kind !== 'text' || matcher.but) return undefined;
    for (const set of matcher.sets) {
      const wildcard = asWildcard(set);
      if (wildcard === undefined) return undefined;
      wildcards.push(wildcard);
    }
  }
  return oneKind({wildcards, numbers});
}

function asWildcard({operator, text}: TextSet): string | undefined {
  const literal = text.replaceAll('\\', '\\\\').replaceAll('*', '\\*');
  switch (operator) {
    case 'exact':
      return literal;
    case 'prefix':
      return `${literal}*`;
    case 'suffix':
      return `*${literal}`;
    case 'wildcard':
      return text;
    default:
      return undefined;
  }
}

/** Both at once, if one list can say it. */
function join(a: Part | undefined, b: Part): Part | undefined {
  if (a === undefined || a === b) return b;
  if (typeof a === 'boolean' || typeof b === 'boolean') return undefined;
  return oneKind({
    wildcards: [...new Set([...a.wildcards, ...b.wildcards])],
    numbers: [...new Set([...a.numbers, ...b.numbers])],
  });
}

/** `anything-but` takes texts or numbers, not both. */
function oneKind(part: Exclude<Part, boolean>): Part | undefined {
  return part.wildcards.length > 0 && part.numbers.length > 0 ? undefined : part;
}

/** The arm as fields; none if the own field has nothing left. */
function write({fields, own}: Arm, {path, without}: OwnField): ReadonlyMap<string, Matchers>[] {
  const written = new Map([...fields].map(([field, part]) => [field, matchersOf(part)]));
  if (own.length === 0) return [written];
  const left = without(own);
  return left === undefined ? [] : [written.set(path, left)];
}

/** Plain names need no wildcards, and rules with wildcards are few to a bus. */
function matchersOf(part: Part): Matchers {
  if (typeof part === 'boolean') return [{exists: part}];
  const {wildcards, numbers} = part;
  if (numbers.length > 0) return [{'anything-but': numbers}, {exists: false}];
  const isPlain = (text: string): boolean => !text.includes('*') && !text.includes('\\');
  if (wildcards.every(isPlain)) return [{'anything-but': wildcards}, {exists: false}];
  const starts = wildcards.map((text) => text.slice(0, -1));
  const prefixes =
    wildcards.every((text) => text.endsWith('*')) && starts.every((text) => text !== '' && isPlain(text));
  return [{'anything-but': prefixes ? {prefix: starts} : {wildcard: wildcards}}, {exists: false}];
}
