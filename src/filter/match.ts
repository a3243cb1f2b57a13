/**
 * Does a log event match a filter pattern? Three-valued: where AWS's pages leave it open, nobody is told that it does or does not.
 *
 * What is settled (FilterAndPatternSyntax.html, "matching terms in JSON log events"): a selector that points at an object or a list makes `=`
 * and `!=` false; so does one that points at nothing (DataBiosphere/azul#5884 shows it for `!=`). `IS NULL` is true of null alone,
 * `NOT EXISTS` of what is not there. What is open: a value of one JSON kind compared with one of another, null, and `*` between other
 * characters.
 */
import {isNumberText} from './value.js';
import type {Branch, Expression, Filter, NumberValue, Regex, Step, Text, Truth, Value} from './model.js';
import {matchTerms} from './terms.js';
import {agreed, all, any, not} from './truth.js';
import {fits, outerStarsOnly} from './wildcard.js';

type Json = unknown;

/** @param record a CloudTrail record as JSON: what stands under `detail` in EventBridge's event */
export function matchFilter(filter: Filter, record: object): Truth {
  switch (filter.kind) {
    case 'everything':
      return true;
    case 'terms':
      return matchTerms(filter.terms, record);
    case 'columns':
      return 'unknown';
    case 'json':
      return matches(filter.expression, record);
  }
}

function matches(expression: Expression, record: object): Truth {
  switch (expression.kind) {
    case 'all':
      return all(expression.of.map((one) => matches(one, record)));
    case 'any':
      return any(expression.of.map((one) => matches(one, record)));
    case 'missing':
      return doubted(expression.doubt, isMissing(found(record, expression.selector.steps)));
    case 'is':
      return doubted(expression.doubt, is(found(record, expression.selector.steps), expression.value));
    case 'compare': {
      const at = found(record, expression.selector.steps);
      const {operator, value} = expression;
      if (operator === '=') return equals(at, value);
      if (operator === '!=') return differs(at, value);
      return value.kind === 'number' ? ordered(at, operator, value) : 'unknown';
    }
  }
}

function doubted(doubt: boolean, truth: Truth): Truth {
  return doubt ? 'unknown' : truth;
}

/** What a selector points at. `beside`: nothing, since what it would stand in is null; `unclear`: a wildcard, or a list on the way. */
type Found = {readonly value: Json} | 'nothing' | 'beside' | 'unclear';

function found(record: object, steps: readonly Step[]): Found {
  let value: Json = record;
  for (const step of steps) {
    if ('every' in step) return 'unclear';
    if (value === null) return 'beside';
    if (typeof value !== 'object') return 'nothing';
    if ('index' in step) {
      if (!Array.isArray(value) || step.index >= value.length) return 'nothing';
      value = value[step.index] as Json;
    } else {
      if (Array.isArray(value)) return 'unclear';
      if (!Object.hasOwn(value, step.key)) return 'nothing';
      value = (value as Readonly<Record<string, Json>>)[step.key];
    }
  }
  return {value};
}

function isMissing(at: Found): Truth {
  if (at === 'unclear') return 'unknown';
  if (at === 'nothing' || at === 'beside') return true;
  return at.value === null ? 'unknown' : false;
}

function is(at: Found, value: null | boolean): Truth {
  if (at === 'unclear') return 'unknown';
  if (at === 'nothing' || at === 'beside') return false;
  if (typeof at.value === 'string' && value !== null)
    return at.value.toLowerCase() === String(value) ? 'unknown' : false;
  return at.value === value;
}

function equals(at: Found, value: Value): Truth {
  if (at === 'unclear') return 'unknown';
  if (at === 'nothing' || at === 'beside') return false;
  const leaf = at.value;
  if (typeof leaf === 'string') return textEquals(leaf, value);
  if (typeof leaf === 'object' && leaf !== null) return false;
  if (isLoneStar(value)) return leaf === null ? 'unknown' : true;
  if (typeof leaf === 'number' && value.kind === 'number') return leaf === value.value;
  // Of another kind: no page says whether 5 is "5", or true "true".
  return spells(String(leaf), value) === false ? false : 'unknown';
}

function differs(at: Found, value: Value): Truth {
  if (at === 'unclear' || at === 'beside') return 'unknown';
  if (at === 'nothing') return false;
  const leaf = at.value;
  if (typeof leaf === 'string') return value.kind === 'number' ? 'unknown' : not(textEquals(leaf, value));
  if (typeof leaf === 'object' && leaf !== null) return false;
  if (isLoneStar(value)) return leaf === null ? 'unknown' : false;
  return typeof leaf === 'number' && value.kind === 'number' ? leaf !== value.value : 'unknown';
}

function ordered(at: Found, operator: '<' | '<=' | '>' | '>=', {value}: NumberValue): Truth {
  if (at === 'unclear') return 'unknown';
  if (at === 'nothing' || at === 'beside') return false;
  const leaf = at.value;
  if (typeof leaf === 'string') return isNumberText(leaf) ? 'unknown' : false;
  if (typeof leaf !== 'number') return false;
  if (operator === '<') return leaf < value;
  if (operator === '<=') return leaf <= value;
  return operator === '>' ? leaf > value : leaf >= value;
}

function textEquals(leaf: string, value: Value): Truth {
  if (value.kind !== 'number') return spells(leaf, value);
  return isNumberText(leaf) && (leaf === value.text || Number(leaf) === value.value) ? 'unknown' : false;
}

/** Is this text what the value asks for? */
function spells(text: string, value: Value): Truth {
  switch (value.kind) {
    case 'text':
      if (value.doubt) return 'unknown';
      return agreed(fits(value.pieces, text), fits(outerStarsOnly(value.pieces), text));
    case 'regex':
      return finds(value, text);
    case 'number':
      return text === value.text;
  }
}

/** A regular expression is found anywhere in a text, where `^` and `$` do not hold it. */
export function finds({branches}: Regex, text: string): Truth {
  return branches === null ? 'unknown' : branches.some((branch) => fits(wholePieces(branch), text));
}

/** The pieces of a whole text in which the branch is found. */
export function wholePieces({pieces, start, end}: Branch): readonly string[] {
  return [...(start ? [] : ['']), ...pieces, ...(end ? [] : [''])];
}

function isLoneStar(value: Value): value is Text {
  return value.kind === 'text' && !value.doubt && value.pieces.length > 1 && value.pieces.join('') === '';
}
