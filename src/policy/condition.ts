/**
 * One condition line against one request. Lines, and keys within an operator, are joined by AND; values by OR (for a negated operator:
 * none of them).
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
 */
import {ARN_PARTS} from './glob.js';
import {keyValue} from './keys.js';
import {isWhole} from './model.js';
import type {ConditionTest, KeyValue, ParsedPolicy, RequestContext} from './model.js';
import {isOutsideAws} from './network.js';
import {OPERATORS} from './operators.js';
import type {Operator} from './operators.js';
import {all, any, not, truth} from './truth.js';
import type {Truth} from './truth.js';
import {chosenMatches, resolve} from './variables.js';

/** Is the line satisfied? `effect` settles keys that the caller chooses: an Allow is met, a Deny is avoided. */
export function conditionHolds(
  test: ConditionTest,
  request: RequestContext,
  version: ParsedPolicy['version'],
  effect: 'Allow' | 'Deny',
): Truth {
  const value = keyValue(request, test.key);
  if (value === 'free') return truth(effect === 'Allow');
  if (test.operator === 'Null') return isNull(test, value);
  const operator = OPERATORS.get(test.operator);
  if (!operator) return 'maybe';
  if (value === 'absent') return whenAbsent(test, operator);
  if (value === 'aws-network') return fromAws(test, operator);
  const one = (single: string): Truth => compareAll(single, test, operator, request, version, effect);
  if (typeof value === 'object' && 'perhaps' in value) {
    const held = one(value.perhaps);
    return held === whenAbsent(test, operator) ? held : 'maybe';
  }
  if (typeof value === 'object' && 'begins' in value) return onBeginning(value.begins, test, operator);
  if (typeof value === 'object' && 'between' in value) {
    // Dates are compared by their order: what holds of both ends holds of what is between them.
    const [first, last] = value.between.map(one);
    return /^Date(?:Less|Greater)/.test(test.operator) && first !== undefined && first === last ? first : 'maybe';
  }
  if (!isWhole(value)) {
    const known = typeof value === 'string' ? [] : value.atLeast.map(one);
    if (test.set === 'ForAnyValue' && any(known) === 'yes') return 'yes';
    if (test.set === 'ForAllValues' && all(known) === 'no') return 'no';
    const held = matchesAnything(test, operator) ? truth(!operator.negated) : 'maybe';
    return value !== 'unknown' || held === whenAbsent(test, operator) ? held : 'maybe';
  }
  if (test.set === 'ForAllValues') return all(value.map(one));
  if (test.set === 'ForAnyValue') return any(value.map(one));
  if (value.length === 0) return whenAbsent(test, operator);
  const [only, ...more] = value.map(one);
  if (more.length === 0) return only ?? 'maybe';
  // A list needs a set operator. Without one, values of which none could satisfy the line cannot; for the rest no page says.
  return !operator.negated && [only, ...more].every((answer) => answer === 'no') ? 'no' : 'maybe';
}

/**
 * A missing key makes a plain operator false and a negated one true; IfExists is true; of the set operators ForAllValues is true and
 * ForAnyValue false, whatever they qualify.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
function whenAbsent(test: ConditionTest, operator: Operator): Truth {
  if (test.ifExists) return 'yes';
  if (test.set) return truth(test.set === 'ForAllValues');
  return truth(operator.negated);
}

function isNull(test: ConditionTest, value: KeyValue): Truth {
  const absent: Truth =
    value === 'unknown' || value === 'aws-network' || (typeof value === 'object' && 'perhaps' in value)
      ? 'maybe'
      : truth(value === 'absent' || (isWhole(value) && value.length === 0));
  return any(
    test.values.map((wanted) => {
      if (wanted.toLowerCase() === 'true') return absent;
      return wanted.toLowerCase() === 'false' ? not(absent) : 'maybe';
    }),
  );
}

/**
 * One text of which only the beginning is known. A pattern with one wildcard, its last character, is met by whatever goes on after its
 * text; one whose text goes another way is met by nothing.
 */
function onBeginning(begins: string, test: ConditionTest, operator: Operator): Truth {
  const matched = any(
    test.values.map((text): Truth => {
      const {operator: name} = test;
      if (!name.startsWith('String') || name.endsWith('IgnoreCase') || text.includes('${')) return 'maybe';
      const wild = operator.wildcards ? text.search(/[*?]/) : -1;
      const head = (wild < 0 ? text : text.slice(0, wild)).slice(0, begins.length);
      if (!begins.startsWith(head) || (wild < 0 && text.length <= begins.length)) return 'no';
      return wild === text.length - 1 && text.endsWith('*') && wild <= begins.length ? 'yes' : 'maybe';
    }),
  );
  return operator.negated ? not(matched) : matched;
}

/** No address, or one of AWS: known where both come to the same. */
function fromAws(test: ConditionTest, operator: Operator): Truth {
  if (!test.operator.endsWith('IpAddress')) return 'maybe';
  const matched = any(test.values.map((block): Truth => (isOutsideAws(block) ? 'no' : 'maybe')));
  const present = operator.negated ? not(matched) : matched;
  return present === whenAbsent(test, operator) ? present : 'maybe';
}

/** `*` alone holds for whatever text there is. */
function matchesAnything(test: ConditionTest, operator: Operator): boolean {
  return operator.wildcards && test.operator.startsWith('String') && test.values.includes('*');
}

/**
 * The values of a line that are plain texts and compare as such, and the rest. A line may hold a thousand values, and is asked about for
 * each of as many callers.
 */
interface Prepared {
  readonly plain: ReadonlySet<string>;
  /** Patterns of ARNs whose account is spelled, by that account. */
  readonly byAccount: ReadonlyMap<string, readonly string[]>;
  readonly rest: readonly string[];
}

const prepared = new WeakMap<ConditionTest, Prepared>();
const EXACT = new Set(['StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike']);
const ARNS = new Set(['ArnEquals', 'ArnNotEquals', 'ArnLike', 'ArnNotLike']);

function prepare(test: ConditionTest, {wildcards}: Operator): Prepared {
  const known = prepared.get(test);
  if (known !== undefined) return known;
  const isPlain = (text: string): boolean => {
    if (text.includes('${') || (wildcards && /[*?]/.test(text))) return false;
    return EXACT.has(test.operator) || (ARNS.has(test.operator) && text.split(':').length === ARN_PARTS);
  };
  const byAccount = new Map<string, string[]>();
  const rest: string[] = [];
  for (const text of test.values.filter((value) => !isPlain(value))) {
    const parts = text.split(':');
    const account = ARNS.has(test.operator) && parts.length >= ARN_PARTS && !text.includes('${') ? parts[4] : undefined;
    const list = account !== undefined && /^\d{12}$/.test(account) ? (byAccount.get(account) ?? []) : rest;
    list.push(text);
    if (list !== rest && account !== undefined) byAccount.set(account, list);
  }
  const made = {plain: new Set(test.values.filter(isPlain)), byAccount, rest};
  prepared.set(test, made);
  return made;
}

function compareAll(
  value: string,
  test: ConditionTest,
  operator: Operator,
  request: RequestContext,
  version: ParsedPolicy['version'],
  effect: 'Allow' | 'Deny',
): Truth {
  const variables = operator.variables && version === '2012-10-17';
  const {plain, byAccount, rest} = prepare(test, operator);
  if (plain.has(value)) return truth(!operator.negated);
  const tied = byAccount.size === 0 ? [] : (byAccount.get(value.split(':')[4] ?? '') ?? []);
  const matched = [...tied, ...rest].map((text): Truth => {
    const {pattern, state} = resolve(text, request, {wildcards: operator.wildcards, variables});
    // "Causes the statement to be invalid": certainly no match, but what a negated operator makes of it is not said.
    if (state === 'unresolved') return operator.negated ? 'maybe' : 'no';
    if (state === 'perhaps' && operator.negated) return 'maybe';
    const held = operator.compare(value, pattern, text);
    if (held === 'yes' && state === 'chosen') return chosenMatches(effect, operator.negated);
    return held === 'yes' && state !== 'exact' ? 'maybe' : held;
  });
  return operator.negated ? not(any(matched)) : any(matched);
}
