/**
 * Numbers as EventBridge's engine compares them. A literal is *comparable* if it is finite as a double and its decimal value is
 * that of the double's shortest decimal form; comparable numbers are equal as doubles (5, 5.0 and 5e0 are one). Every other
 * literal (20-digit ids, 1e400) is only equal to the same text.
 */
import {NumberText} from './json.js';

/** Reads a JSON number literal. */
export function numberText(text: string): NumberText {
  const value = Number(text);
  const comparable = Number.isFinite(value) && decimal(text) === decimal(String(value));
  return new NumberText(text, comparable ? value + 0 : undefined);
}

/** Sign, digits without outer zeros and the exponent of the last digit: one text for each decimal value. */
function decimal(text: string): string {
  const negative = text.startsWith('-');
  const [mantissa = '', exponent = '0'] = (negative ? text.slice(1) : text).toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  let start = 0;
  let end = digits.length;
  while (start < end && digits.charAt(start) === '0') start++;
  while (end > start && digits.charAt(end - 1) === '0') end--;
  if (start === end) return '0';
  const scale = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - end);
  return `${negative ? '-' : ''}${digits.slice(start, end)}e${scale}`;
}
