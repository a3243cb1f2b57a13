/** What a pattern demands of a field, in words. */
import {spellAddress} from '../language/address.js';
import {NumberText} from '../language/json.js';
import type {Condition, Leaf, Matcher} from '../language/model.js';
import type {TextSet} from '../language/text.js';
import {printable} from '../coverage/words.js';

/** Most alternatives that are named one by one. */
const MOST = 4;

/** Longest value to show whole, in UTF-16 units. */
const LONGEST = 100;

/** `` `DeleteUser` or `TagRole` ``, `` a text that starts with `Delete` ``, `no value`. */
export function demandWords({matchers}: Pick<Condition, 'matchers'>): string {
  return oneOf(matchers.flatMap(phrases));
}

/** `a, b or c`; of many the first ones and a count. */
export function oneOf(phrases: readonly string[]): string {
  const different = [...new Set(phrases)];
  const named = different.length > MOST ? different.slice(0, MOST - 1) : different;
  const rest = different.length - named.length;
  const all = rest === 0 ? named : [...named, rest === 1 ? '1 other' : `${rest} others`];
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1) ?? ''}`;
}

/** A value in backticks, on one line, without what cannot be seen. */
export function valueWords(value: Leaf): string {
  return codeWords(spelt(value));
}

/** A text in backticks. Backticks of its own would end it. */
export function codeWords(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return text === '' ? 'an empty text' : `\`${printable(short).replaceAll('`', "'")}\``;
}

/** The value; with its sort where one of another sort that is asked for looks the same (`"false"` and `false`). */
export function heldWords(value: Leaf, asked: readonly Leaf[]): string {
  const alike = asked.some((other) => sortOf(other) !== sortOf(value) && spelt(other) === spelt(value));
  return alike ? `${sortOf(value)} ${valueWords(value)}` : valueWords(value);
}

/** What a matcher list asks for, with the sort of a value that looks like one that is held but is of another sort. */
export function askedWords(condition: Pick<Condition, 'matchers'>, held: readonly Leaf[]): string {
  return oneOf(
    condition.matchers.flatMap((matcher) => {
      const plain = plainValues(matcher);
      return plain === undefined ? phrases(matcher) : plain.map((value) => heldWords(value, held));
    }),
  );
}

/** The values that a matcher list asks for as they are. */
export function askedValues({matchers}: Pick<Condition, 'matchers'>): Leaf[] {
  return matchers.flatMap((matcher) =>
    matcher.kind === 'range' && matcher.low === matcher.high ? [matcher.low] : (plainValues(matcher) ?? []),
  );
}

function plainValues(matcher: Matcher): Leaf[] | undefined {
  if (matcher.kind === 'literal') return [matcher.value];
  if (matcher.kind === 'range') return undefined; // numbers say their sort by themselves
  const plain = matcher.kind === 'text' && !matcher.but && matcher.sets.every(({operator}) => operator === 'exact');
  return plain ? matcher.sets.map(({text}) => text) : undefined;
}

function spelt(value: Leaf): string {
  return value instanceof NumberText ? value.text : String(value);
}

function sortOf(value: Leaf): string {
  if (value === null) return 'the value';
  if (typeof value === 'string') return 'the text';
  return typeof value === 'boolean' ? 'the boolean' : 'the number';
}

function phrases(matcher: Matcher): string[] {
  switch (matcher.kind) {
    case 'text':
      return matcher.but ? [`anything but ${oneOf(matcher.sets.map(setWords))}`] : matcher.sets.map(setWords);
    case 'range':
      return [rangeWords(matcher)];
    case 'number-text':
      return [`the number ${codeWords(matcher.text)}`];
    case 'number-but':
      return [`anything but the number ${oneOf(matcher.values.map((value) => valueWords(value)))}`];
    case 'literal':
      return [valueWords(matcher.value)];
    case 'address': {
      const {family, low, high} = matcher.range;
      const address = (value: bigint): string => codeWords(spellAddress({family, value})[0]);
      return [low === high ? `the address ${address(low)}` : `an address from ${address(low)} to ${address(high)}`];
    }
    case 'exists':
      return [matcher.value ? 'any value' : 'no value'];
    case 'filled':
      return ['a value that is neither null nor empty'];
  }
}

function setWords({operator, text}: TextSet): string {
  const code = codeWords(text);
  switch (operator) {
    case 'exact':
      return code;
    case 'prefix':
      return `a text that starts with ${code}`;
    case 'suffix':
      return `a text that ends with ${code}`;
    case 'wildcard':
      return text === '*' ? 'a text' : `a text of the form ${code}`;
    case 'equals-ignore-case':
      return `${code} in any case`;
    case 'prefix-ignore-case':
      return `a text that starts with ${code} in any case`;
    case 'suffix-ignore-case':
      return `a text that ends with ${code} in any case`;
  }
}

function rangeWords({low, lowOpen, high, highOpen}: Matcher & {kind: 'range'}): string {
  if (low === high) return `the number ${valueWords(low)}`;
  const bounds = [
    ...(low === -Infinity ? [] : [`${lowOpen ? 'above' : 'of at least'} ${valueWords(low)}`]),
    ...(high === Infinity ? [] : [`${highOpen ? 'below' : 'of at most'} ${valueWords(high)}`]),
  ];
  return `a number ${bounds.join(' and ')}`.trimEnd();
}
