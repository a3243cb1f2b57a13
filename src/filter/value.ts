/** The right side of a comparison. */
import type {NumberValue, Text, Value} from './model.js';
import {readRegex} from './regex.js';
import type {Reader} from './reader.js';

/** "An integer or a decimal with an optional + or - sign", also with an exponent. */
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

export function isNumberText(text: string): boolean {
  return NUMBER.test(text);
}

/** @throws FilterError */
export function readValue(reader: Reader): Value {
  const at = reader.at;
  if (reader.take('"')) return quotedText(reader.until('"', 'the quotation mark'), at, true);
  if (reader.take('%')) return readRegex(reader.until('%', 'the regular expression'), at + 1);
  // "Strings that consist entirely of alphanumeric characters do not need to be quoted"; AWS's own patterns have bare dots and stars.
  const word = reader.run((c) => /[A-Za-z0-9_.*+-]/.test(c));
  if (word === '') reader.fail('a value is missing here');
  if (!reader.done && !/[\s)&|]/.test(reader.peek()))
    reader.fail('a value with other characters than letters, digits and _ must be in quotation marks');
  if (isNumberText(word)) return number(word, at);
  return {kind: 'text', pieces: word.split('*'), quoted: false, doubt: false, at};
}

function number(text: string, at: number): NumberValue {
  return {kind: 'number', value: Number(text), text, at};
}

/** @param stars a `*` within it is a wildcard */
export function quotedText(text: string, at: number, stars: boolean): Text {
  const doubt = text.includes('\\');
  return {kind: 'text', pieces: stars ? text.split('*') : [text], quoted: true, doubt, at};
}
