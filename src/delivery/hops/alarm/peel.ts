/**
 * What stands around a sum or a maximum in an expression of metric math: a factor, a summand, a comparison, IF with two numbers. Each only grows with
 * what it is of, so that "beyond the threshold" can be said of the inner part. "Comparison and logical operators" give 1 and 0.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html
 */
import {breaches, type Compares} from './beside.js';

/** When the alarm goes to ALARM, said of the inner part. */
export interface Bound {
  readonly operator: Compares;
  readonly threshold: number;
}

export interface Peeled extends Bound {
  /** What is left, without spaces. */
  readonly text: string;
  /** The inner part is the greatest of a list, and not its sum. */
  readonly greatest: boolean;
  /** Where the metric has no value, the expression may have that of "false", or none: no page says. */
  readonly gaps: 'stay' | 'either';
}

const FACTOR_BEHIND = /^(.+)([*/])([+-]?\d+(?:\.\d+)?)$/;
const FACTOR_BEFORE = /^([+-]?\d+(?:\.\d+)?)[*](.+)$/;
const SUMMAND_BEHIND = /^(.+)([+-])(\d+(?:\.\d+)?)$/;
const COMPARISON = /^(.+?)(>=|>)([+-]?\d+(?:\.\d+)?)$/;
const CHOICE = /^IF\((.+),([+-]?\d+(?:\.\d+)?),([+-]?\d+(?:\.\d+)?)\)$/i;
const GREATEST = /^MAX\((.+)\)$/i;

/**
 * @param named the text of an expression that is named here; undefined for anything else
 * @returns text: it is in one state, whatever is counted; null where it is not followed
 */
export function peel(
  text: string,
  bound: Bound,
  named: (id: string) => string | undefined,
  depth = 0,
): Peeled | 'always' | 'never' | null {
  const plain: Peeled = {...bound, text, greatest: false, gaps: 'stay'};
  if (depth > DEPTH) return null;
  const on = (inner: string, more: Bound): ReturnType<typeof peel> => peel(inner, more, named, depth + 1);
  const other = named(text);
  if (other !== undefined) return on(other, bound);
  const bare = /^\((.+)\)$/.exec(text)?.[1];
  if (bare !== undefined && isWhole(bare)) return on(bare, bound);
  const [, condition, yes, no] = CHOICE.exec(text) ?? [];
  if (condition !== undefined && isWhole(condition)) return decided(condition, Number(yes), Number(no), bound, on);
  const [, compared, , limit] = COMPARISON.exec(text) ?? [];
  if (compared !== undefined && limit !== undefined && isWhole(compared)) return decided(text, 1, 0, bound, on);
  const [, inner, sign, factor] = FACTOR_BEHIND.exec(text) ?? [];
  if (inner !== undefined && isProduct(inner) && Number(factor) > 0)
    return on(inner, scaled(bound, sign === '*' ? Number(factor) : 1 / Number(factor)));
  const [, before, rest] = FACTOR_BEFORE.exec(text) ?? [];
  if (rest !== undefined && isProduct(rest) && Number(before) > 0) return on(rest, scaled(bound, Number(before)));
  const [, summed, plus, summand] = SUMMAND_BEHIND.exec(text) ?? [];
  if (summed !== undefined && isWhole(summed)) {
    const more = plus === '+' ? Number(summand) : -Number(summand);
    return on(summed, {...bound, threshold: bound.threshold - more});
  }
  const list = GREATEST.exec(text)?.[1];
  return list !== undefined && isWhole(list) ? {...plain, text: `(${list})`, greatest: true} : plain;
}

const DEPTH = 10;

function scaled({operator, threshold}: Bound, factor: number): Bound {
  return {operator, threshold: threshold / factor};
}

/** One of two numbers, by a condition: a comparison, or a count, which is true where it is not nought. */
function decided(
  condition: string,
  yes: number,
  no: number,
  {operator, threshold}: Bound,
  on: (inner: string, bound: Bound) => ReturnType<typeof peel>,
): ReturnType<typeof peel> {
  const [ifTrue, ifFalse] = [yes, no].map((value) => breaches(operator, threshold, value));
  if (ifTrue === ifFalse) return ifTrue === true ? 'always' : 'never';
  // Then it goes to ALARM where nothing is counted.
  if (ifTrue !== true) return null;
  const [, compared = condition, sign = '>', limit = '0'] = COMPARISON.exec(condition) ?? [];
  const found = on(compared, {
    operator: sign === '>' ? 'GreaterThanThreshold' : 'GreaterThanOrEqualToThreshold',
    threshold: Number(limit),
  });
  return found === null || typeof found === 'string' ? found : {...found, gaps: 'either'};
}

/** The characters outside of all parentheses and brackets; null where these do not match. */
function outer(text: string): string | null {
  let open = 0;
  let found = '';
  for (const char of text) {
    if (char === '(' || char === '[') open++;
    else if (char === ')' || char === ']') open--;
    else if (open === 0) found += char;
    if (open < 0) return null;
  }
  return open === 0 ? found : null;
}

function isWhole(text: string): boolean {
  return outer(text) !== null;
}

/** A factor binds what stands beside it, not a sum. */
function isProduct(text: string): boolean {
  return /^[^+\-<>=!&|,]*$/.test(outer(text) ?? ',');
}
