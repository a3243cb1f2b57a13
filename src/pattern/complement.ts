/**
 * "Not this pattern" as a pattern. EventBridge has no negation but `anything-but`, one list to a field; so an event is outside a
 * combination if it fails one of its fields, and the alternatives become arms of `$or`.
 */
import type {Condition, Matcher, Pattern} from './model.js';
import type {TextSet} from './text.js';
import type {Json} from './witness.js';

/** A matcher list as JSON. */
export type Matchers = readonly Json[];

/** Field to matcher list; the arms are alternatives. No arms: nothing to exclude. */
export type Complement = {readonly arms: readonly ReadonlyMap<string, Matchers>[]} | {readonly cannot: string};

/**
 * How an arm keeps a field away from what is excluded: there, not there, none of these wildcards or numbers (absence is outside as well),
 * or, for the field whose list the pattern around writes itself, none of these conditions.
 */
type Part =
  | 'present'
  | 'absent'
  | {readonly wildcards: readonly string[]; readonly numbers: readonly number[]}
  | {readonly conditions: readonly Condition[]};
type Arm = ReadonlyMap<string, Part>;

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
  let arms: readonly Arm[] = [new Map()];
  for (const combination of patterns.flatMap((pattern) => pattern.combinations)) {
    const next: Arm[] = [];
    // What every IAM event has anyway tells no two of them apart.
    for (const condition of combination.filter((c) => !isEnvelope(c))) {
      const {path} = condition;
      const part = path === own.path ? {conditions: [condition]} : negate(condition);
      if (part === undefined) continue;
      for (const arm of arms) {
        const joined = join(arm.get(path), part);
        if (joined !== undefined) next.push(new Map(arm).set(path, joined));
      }
    }
    if (next.length === 0) return {cannot: 'EventBridge has no way to say "not" of an except pattern like this'};
    if (next.length > MAX_ARMS) return {cannot: 'the except patterns combine in too many ways'};
    arms = next;
  }
  const written = arms.flatMap((arm): ReadonlyMap<string, Matchers>[] => {
    const fields = [...arm].map(([path, part]) => [path, write(part, own)] as const);
    return fields.every((field): field is [string, Matchers] => field[1] !== undefined) ? [new Map(fields)] : [];
  });
  if (written.length === 0) return {cannot: 'the except patterns leave nothing to alert on'};
  return {arms: written.every((arm) => arm.size === 0) ? [] : written};
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
  const [only, ...others] = matchers;
  if (only?.kind === 'exists' && others.length === 0) return only.value ? 'absent' : 'present';
  const wildcards: string[] = [];
  const numbers: number[] = [];
  for (const matcher of matchers) {
    if (matcher.kind === 'range' && matcher.low === matcher.high) {
      numbers.push(matcher.low);
      continue;
    }
    const added = asWildcards(matcher);
    if (added === undefined) return undefined;
    wildcards.push(...added);
  }
  return wildcards.length > 0 && numbers.length > 0 ? undefined : {wildcards, numbers};
}

function asWildcards(matcher: Matcher): string[] | undefined {
  if (matcher.kind !== 'text' || matcher.but) return undefined;
  const texts = matcher.sets.map(asWildcard);
  return texts.every((text) => text !== undefined) ? texts : undefined;
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
  if (typeof a === 'string' || typeof b === 'string') return undefined;
  if ('conditions' in a || 'conditions' in b) {
    return 'conditions' in a && 'conditions' in b ? {conditions: [...a.conditions, ...b.conditions]} : undefined;
  }
  const joined = {
    wildcards: [...new Set([...a.wildcards, ...b.wildcards])],
    numbers: [...new Set([...a.numbers, ...b.numbers])],
  };
  return joined.wildcards.length > 0 && joined.numbers.length > 0 ? undefined : joined;
}

/** Plain names need no wildcards, and rules with wildcards are few to a bus. */
function write(part: Part, own: OwnField): Matchers | undefined {
  if (typeof part === 'string') return [{exists: part === 'present'}];
  if ('conditions' in part) return own.without(part.conditions);
  const {wildcards, numbers} = part;
  if (numbers.length > 0) return [{'anything-but': numbers}, {exists: false}];
  const isPlain = (text: string): boolean => !text.includes('*') && !text.includes('\\');
  if (wildcards.every(isPlain)) return [{'anything-but': wildcards}, {exists: false}];
  const starts = wildcards.map((text) => text.slice(0, -1));
  const prefixes =
    wildcards.every((text) => text.endsWith('*')) && starts.every((text) => text !== '' && isPlain(text));
  return [{'anything-but': prefixes ? {prefix: starts} : {wildcard: wildcards}}, {exists: false}];
}
