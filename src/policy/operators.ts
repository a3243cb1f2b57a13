/**
 * The condition operators: how one value of the request compares with one value of the policy.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
import {arnMatches, foldCase, globMatches} from './glob.js';
import type {Token} from './glob.js';
import {inBlock} from './network.js';
import {truth} from './truth.js';
import type {Truth} from './truth.js';
import type {ConditionTest} from './model.js';

export interface Operator {
  /** The opposite of `compare` against every value of the policy. */
  readonly negated: boolean;
  /** `*` and `?` in the policy's value are wildcards. */
  readonly wildcards: boolean;
  /** Policy variables are replaced (String, Arn and Bool operators only). */
  readonly variables: boolean;
  /** `pattern` is the policy's value, `text` the same before tokens were made of it. */
  readonly compare: (value: string, pattern: readonly Token[], text: string) => Truth;
}

type Compare = Operator['compare'];

const equals: Compare = (value, pattern) => truth(globMatches(pattern, value));
const equalsIgnoreCase: Compare = (value, pattern) => truth(globMatches(foldCase(pattern), value.toLowerCase()));
const arn: Compare = (value, pattern) => arnMatches(pattern, value);
const boolean: Compare = (value, pattern) => equalsIgnoreCase(value, pattern, '');
const binary: Compare = (value, _pattern, text) => truth(value === text);
const address: Compare = (value, _pattern, text) => {
  const inside = inBlock(value, text);
  return inside === null ? 'maybe' : truth(inside);
};

/** A text that is no number or date gives *maybe*: AWS would not have stored it. */
function ordered(read: (text: string) => number, holds: (value: number, limit: number) => boolean): Compare {
  return (value, _pattern, text) => {
    const [a, b] = [read(value), read(text)];
    return Number.isNaN(a) || Number.isNaN(b) ? 'maybe' : truth(holds(a, b));
  };
}

function number(text: string): number {
  return /^[+-]?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
}

/** The forms of https://www.w3.org/TR/NOTE-datetime: a time has a zone, so that it means the same everywhere. */
const W3C_DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/;

/** Milliseconds: a W3C form of ISO 8601, or seconds since 1970. */
function date(text: string): number {
  if (/^\d+$/.test(text) && text.length > 4) return Number(text) * 1000;
  return W3C_DATE.test(text) ? Date.parse(text) : Number.NaN;
}

const TEXT = {wildcards: false, variables: true};
const LIKE = {wildcards: true, variables: true};
const PLAIN = {wildcards: false, variables: false};

function pair(name: string, negatedName: string, rest: Omit<Operator, 'negated'>): [string, Operator][] {
  return [
    [name, {...rest, negated: false}],
    [negatedName, {...rest, negated: true}],
  ];
}

function comparisons(family: string, read: (text: string) => number): [string, Operator][] {
  const one = (name: string, holds: (value: number, limit: number) => boolean): [string, Operator] => [
    `${family}${name}`,
    {...PLAIN, negated: false, compare: ordered(read, holds)},
  ];
  return [
    ...pair(`${family}Equals`, `${family}NotEquals`, {...PLAIN, compare: ordered(read, (a, b) => a === b)}),
    one('LessThan', (a, b) => a < b),
    one('LessThanEquals', (a, b) => a <= b),
    one('GreaterThan', (a, b) => a > b),
    one('GreaterThanEquals', (a, b) => a >= b),
  ];
}

/** By canonical name. `Null` is not here: it asks for presence, not for a value. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ...pair('StringEquals', 'StringNotEquals', {...TEXT, compare: equals}),
  ...pair('StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', {...TEXT, compare: equalsIgnoreCase}),
  ...pair('StringLike', 'StringNotLike', {...LIKE, compare: equals}),
  ...pair('ArnEquals', 'ArnNotEquals', {...LIKE, compare: arn}),
  ...pair('ArnLike', 'ArnNotLike', {...LIKE, compare: arn}),
  ...pair('IpAddress', 'NotIpAddress', {...PLAIN, compare: address}),
  ...comparisons('Numeric', number),
  ...comparisons('Date', date),
  ['Bool', {...TEXT, negated: false, compare: boolean}],
  ['BinaryEquals', {...PLAIN, negated: false, compare: binary}],
]);

const CANONICAL = new Map([...OPERATORS.keys(), 'Null'].map((name) => [name.toLowerCase(), name]));
const SETS = ['ForAllValues', 'ForAnyValue'] as const;

/** `ForAllValues:stringLikeIfExists` -> its parts; null where the policy language has no such operator. */
export function canonicalOperator(written: string): Pick<ConditionTest, 'operator' | 'set' | 'ifExists'> | null {
  const lower = written.toLowerCase();
  const set = SETS.find((name) => lower.startsWith(`${name.toLowerCase()}:`)) ?? null;
  const bare = set ? lower.slice(set.length + 1) : lower;
  const ifExists = bare.endsWith('ifexists');
  const operator = CANONICAL.get(ifExists ? bare.slice(0, -'ifexists'.length) : bare);
  if (operator === undefined || (operator === 'Null' && (set || ifExists))) return null;
  return {operator, set, ifExists};
}
