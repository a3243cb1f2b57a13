/**
 * The compiled form of a filter pattern of CloudWatch Logs. Each log event of a trail's log group is one bare CloudTrail record, so a
 * selector starts at the record and not at EventBridge's `detail`.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 */

/** Does it match? `unknown`: AWS's pages leave it open. */
export type Truth = boolean | 'unknown';

export type Filter = {
  /** As given. */
  readonly text: string;
} & (
  | {readonly kind: 'everything'}
  | {readonly kind: 'terms'; readonly terms: readonly Term[]}
  | {readonly kind: 'json'; readonly expression: Expression}
  /** `[a, b, ...]`: the fields of a line of words. What that makes of a JSON record no page says. */
  | {readonly kind: 'columns'}
);

/** A text to look for in the whole log event. */
export interface Term {
  /** `any`: `?A`; `not`: `-A`. */
  readonly sign: 'must' | 'any' | 'not';
  readonly what: Text | Regex;
  readonly at: number;
}

export type Expression = {readonly kind: 'all' | 'any'; readonly of: readonly Expression[]} | Comparison;

/** One condition on one member. */
export type Comparison =
  | {readonly kind: 'compare'; readonly selector: Selector; readonly operator: Operator; readonly value: Value}
  | {readonly kind: 'is'; readonly selector: Selector; readonly value: null | boolean; readonly doubt: boolean}
  | {readonly kind: 'missing'; readonly selector: Selector; readonly doubt: boolean};

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** The steps from the record to a value. */
export interface Selector {
  readonly steps: readonly Step[];
  readonly text: string;
  readonly at: number;
}

export type Step = {readonly key: string} | {readonly index: number} | {readonly every: 'members' | 'elements'};

export type Value = Text | NumberValue | Regex;

export interface Text {
  readonly kind: 'text';
  /** The texts between the stars: `AccessDenied*` has two, `*` two empty ones. */
  readonly pieces: readonly string[];
  readonly quoted: boolean;
  /** It has an escape, which no page describes. */
  readonly doubt: boolean;
  readonly at: number;
}

/** A bare value that is spelt like a number; it may be meant as text. */
export interface NumberValue {
  readonly kind: 'number';
  readonly value: number;
  readonly text: string;
  readonly at: number;
}

/** `%...%`. */
export interface Regex {
  readonly kind: 'regex';
  readonly source: string;
  /** Its alternatives; null where it has more than plain texts, `.*`, `^` and `$`. */
  readonly branches: readonly Branch[] | null;
  readonly at: number;
}

/** `^Create.*User$`: texts with anything between them, held at the beginning or end of the value or not. */
export interface Branch {
  readonly pieces: readonly string[];
  readonly start: boolean;
  readonly end: boolean;
}

/** The steps as keys; null where one of them is an index or a wildcard. */
export function keysOf({steps}: Selector): readonly string[] | null {
  const keys = steps.flatMap((step) => ('key' in step ? [step.key] : []));
  return keys.length === steps.length ? keys : null;
}

/** The one text that a value without stars is. */
export function exactText({pieces}: Text): string | null {
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined ? only : null;
}
