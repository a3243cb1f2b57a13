/**
 * One condition of a filter as conditions on the event, twice: `sure` lets through only what certainly satisfies it, `possible` all that
 * may. They differ where `match.ts` says unknown.
 */
import {eventField, OPEN_FIELDS} from '../data/event-fields.js';
import {condition} from '../pattern/language/condition.js';
import type {Combination, Condition, Matcher} from '../pattern/language/model.js';
import {textSet, type TextSet} from '../pattern/language/text.js';
import {wholePieces} from './match.js';
import {keysOf, type Comparison, type NumberValue, type Operator, type Value} from './model.js';
import {outerStarsOnly} from './wildcard.js';

export interface Bounds {
  /** Alternatives, all of whose conditions hold. */
  readonly sure: readonly Combination[];
  readonly possible: readonly Combination[];
  /** Why they differ. */
  readonly doubt?: string;
}

/** No alternative: nothing gets through. An alternative without conditions: everything does. */
export const NOTHING: readonly Combination[] = [];
export const EVERYTHING: readonly Combination[] = [[]];

export function inDoubt(doubt: string): Bounds {
  return {sure: NOTHING, possible: EVERYTHING, doubt};
}

export function boundsOf(leaf: Comparison): Bounds {
  const {selector} = leaf;
  const keys = keysOf(selector);
  if (keys === null) return within(leaf, `${selector.text} asks for elements of a list`);
  const path = ['detail', ...keys].join('.');
  // Patterns read such a name as two.
  if (keys.some((key) => key.includes('.'))) return inDoubt(`${selector.text} has a dot in a name`);
  if (mayPassList(path)) return within(leaf, `${selector.text} may meet a list on the way`);
  if ('doubt' in leaf && leaf.doubt) return inDoubt('AWS does not document whether keywords may be in lower case');
  if (leaf.kind === 'missing') return missing(path);
  if (leaf.kind === 'is') return is(path, leaf.value);
  return compare(path, leaf);
}

/** What stands below a field that is not there is not there either, and equals nothing. */
function within(leaf: Comparison, doubt: string): Bounds {
  const [first] = leaf.selector.steps;
  const needs = leaf.kind === 'is' || (leaf.kind === 'compare' && leaf.operator !== '!=');
  if (!needs || first === undefined || !('key' in first) || first.key.includes('.')) return inDoubt(doubt);
  const there = condition(`detail.${first.key}`, [LEAF], {object: true, list: true, leaves: true});
  return {sure: NOTHING, possible: [[there]], doubt};
}

/** Objects and lists satisfy no comparison. */
const LEAVES_ONLY = {object: false, list: false, leaves: false};

function on(path: string, ...matchers: readonly Matcher[]): Condition {
  return condition(path, matchers, LEAVES_ONLY);
}

const TEXT: Matcher = {kind: 'text', sets: [textSet('wildcard', '*')], but: false};
const NUMBER: Matcher = {kind: 'range', low: -Infinity, lowOpen: false, high: Infinity, highOpen: false};
const TRUE: Matcher = {kind: 'literal', value: true};
const FALSE: Matcher = {kind: 'literal', value: false};
const NULL: Matcher = {kind: 'literal', value: null};
const LEAF: Matcher = {kind: 'exists', value: true};
const ABSENT: Matcher = {kind: 'exists', value: false};
/** Texts that may spell a number. */
const NUMBERLIKE: Matcher = texts('0 1 2 3 4 5 6 7 8 9 + - .'.split(' ').map((digit) => textSet('prefix', digit)));

function texts(sets: readonly TextSet[], but = false): Matcher {
  return {kind: 'text', sets, but};
}

function missing(path: string): Bounds {
  const doubt = 'AWS does not document whether NOT EXISTS is true of null';
  return {sure: [[on(path, ABSENT)]], possible: [[on(path, ABSENT, NULL)]], doubt};
}

function is(path: string, value: null | boolean): Bounds {
  const sure = [[on(path, {kind: 'literal', value})]];
  if (value === null) return {sure, possible: sure};
  const spelt = texts([textSet('equals-ignore-case', String(value))]);
  const doubt = `AWS does not document whether IS ${String(value).toUpperCase()} is true of a text`;
  return {sure, possible: [[on(path, {kind: 'literal', value}, spelt)]], doubt};
}

function compare(path: string, {operator, value}: Comparison & {kind: 'compare'}): Bounds {
  if (operator === '=') return equal(path, value);
  if (operator === '!=') return unequal(path, value);
  if (value.kind !== 'number') return inDoubt('strings cannot be compared by size');
  const range = bound(operator, value);
  return {sure: [[on(path, range)]], possible: [[on(path, range, NUMBERLIKE)]], doubt: OTHER_KIND};
}

const OTHER_KIND = 'AWS does not document what comparing a text with a number or with true and false gives';

function bound(operator: Exclude<Operator, '=' | '!='>, {value}: NumberValue): Matcher {
  const open = operator.length === 1;
  return operator.startsWith('<')
    ? {kind: 'range', low: -Infinity, lowOpen: false, high: value, highOpen: open}
    : {kind: 'range', low: value, lowOpen: open, high: Infinity, highOpen: false};
}

function point({value}: NumberValue): Matcher {
  return {kind: 'range', low: value, lowOpen: false, high: value, highOpen: false};
}

function equal(path: string, value: Value): Bounds {
  if (value.kind === 'number') {
    // Numbers that are spelt alike, and texts that spell it.
    return {sure: [[on(path, point(value))]], possible: [[on(path, point(value), NUMBERLIKE)]], doubt: OTHER_KIND};
  }
  const spelt = textsOf(value);
  if (spelt === null) return {sure: NOTHING, possible: [[on(path, LEAF)]], doubt: `${sourceOf(value)} is not decided`};
  if (isLoneStar(value)) {
    const doubt = 'AWS does not document whether = * is true of null';
    return {sure: [[on(path, TEXT, NUMBER, TRUE, FALSE)]], possible: [[on(path, LEAF)]], doubt};
  }
  const sure = [[on(path, texts(spelt.sure))]];
  const others = otherKinds(spelt.possible);
  if (others.length === 0 && spelt.doubt === undefined) return {sure, possible: sure};
  const word = /^(?:true|false)$/i.exec(sourceOf(value))?.[0];
  const cure = word === undefined ? '' : `; write IS ${word.toUpperCase()} in place of = ${word}`;
  return {
    sure,
    possible: [[on(path, texts(spelt.possible), ...others)]],
    doubt: spelt.doubt ?? `${OTHER_KIND}${cure}`,
  };
}

function unequal(path: string, value: Value): Bounds {
  const beside = parentsOf(path)
    .filter((parent) => eventField(parent)?.kinds.includes('null') === true)
    .map((parent) => [condition(parent, [NULL])]);
  const loose = (...matchers: readonly Matcher[]): readonly Combination[] => [[on(path, ...matchers)], ...beside];
  if (value.kind === 'number') {
    const other: Matcher = {kind: 'number-but', values: [value.value]};
    return {sure: [[on(path, NUMBER), on(path, other)]], possible: loose(other), doubt: OTHER_KIND};
  }
  const spelt = textsOf(value);
  if (spelt === null) return {sure: NOTHING, possible: loose(LEAF), doubt: `${sourceOf(value)} is not decided`};
  if (isLoneStar(value))
    return {sure: NOTHING, possible: loose(NULL), doubt: 'AWS does not document whether != * is true of null'};
  return {
    sure: [[on(path, TEXT), on(path, texts(spelt.possible, true))]],
    possible: loose(texts(spelt.sure, true)),
    doubt: spelt.doubt ?? OTHER_KIND,
  };
}

/** Numbers, true, false and null that a text may stand for. */
function otherKinds(sets: readonly TextSet[]): Matcher[] {
  const literals = ([TRUE, FALSE, NULL] as const).filter(
    (one) => one.kind === 'literal' && sets.some((set) => set.test(String(one.value))),
  );
  const digits = /[0-9]/;
  const numeric = sets.some(({text}) => digits.test(text) || !/[A-Za-z]/.test(text.replaceAll(/[eE]/g, '')));
  return [...literals, ...(numeric ? [NUMBER] : [])];
}

/** The texts that a value asks for; null where a regular expression is not read, or an escape. */
function textsOf(
  value: Exclude<Value, NumberValue>,
): {readonly sure: readonly TextSet[]; readonly possible: readonly TextSet[]; readonly doubt?: string} | null {
  if (value.kind === 'regex') {
    if (value.branches === null) return null;
    const sets = value.branches.map((branch) => wildcard(wholePieces(branch)));
    return {sure: sets, possible: sets};
  }
  if (value.doubt) return null;
  const wide = wildcard(value.pieces);
  const narrow = wildcard(outerStarsOnly(value.pieces));
  if (wide.operator === narrow.operator && wide.text === narrow.text) return {sure: [wide], possible: [wide]};
  const doubt = 'AWS’s pages do not agree whether * between other characters is a wildcard';
  return {sure: [narrow], possible: [wide], doubt};
}

/** Texts with anything between these pieces. */
function wildcard(pieces: readonly string[]): TextSet {
  const [only = ''] = pieces;
  if (pieces.length === 1) return textSet('exact', only);
  const escaped = pieces.map((piece) => piece.replaceAll('\\', '\\\\').replaceAll('*', '\\*'));
  // Two stars in a row are one, and no wildcard of patterns has them.
  const inner = escaped.filter((piece, at) => piece !== '' || at === 0 || at === escaped.length - 1);
  return textSet('wildcard', inner.length === 1 ? '*' : inner.join('*'));
}

function isLoneStar(value: Value): boolean {
  return value.kind === 'text' && !value.doubt && value.pieces.length > 1 && value.pieces.join('') === '';
}

function sourceOf(value: Value): string {
  return value.kind === 'regex' ? `the regular expression %${value.source}%` : 'a text with a backslash';
}

/** The objects in the record that the field stands in. */
function parentsOf(path: string): string[] {
  const keys = path.split('.');
  return keys.slice(2).map((_, at) => keys.slice(0, at + 2).join('.'));
}

/** May a list stand between the record and the field? Then the filter sees nothing, or nobody knows what. */
function mayPassList(path: string): boolean {
  return parentsOf(path).some((parent) => {
    const field = eventField(parent);
    if (field !== undefined) return field.kinds.includes('list');
    return OPEN_FIELDS.some((open) => parent.startsWith(`${open}.`));
  });
}
