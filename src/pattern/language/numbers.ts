/**
 * Numbers as EventBridge's engine compares them. A literal is *comparable* if it is finite as a double and its decimal value is
 * that of the double's shortest decimal form; comparable numbers are equal as doubles (5, 5.0 and 5e0 are one). Every other
 * literal (20-digit ids, 1e400) is only equal to the same text.
 */
import {NumberText} from './json.js';

/** Reads a JSON number literal. */
export function numberText(text: string): NumberText {
  const value = Number(text);
  const shortest = String(value);
  const comparable = text === shortest || (Number.isFinite(value) && decimal(text) === decimal(shortest));
  return new NumberText(text, comparable ? value + 0 : undefined);
}

/**
 * Digits without outer zeros and the exponent of the last digit: one text for each decimal value but for the sign, which a literal and its
 * double share. Exponents too large to be exact here belong to literals whose double is 0 or infinite.
 */
function decimal(text: string): string {
  const [mantissa = '', exponent] = (text.startsWith('-') ? text.slice(1) : text).toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  let start = 0;
  while (digits.charAt(start) === '0') start++;
  let end = digits.length;
  while (end > start && digits.charAt(end - 1) === '0') end--;
  if (start === end) return '0';
  return `${digits.slice(start, end)}e${Number(exponent ?? 0) - fraction.length + digits.length - end}`;
}
