/**
 * Foreign text in XML 1.0. What XML cannot hold at all (control characters, lone surrogates: https://www.w3.org/TR/xml/#charsets) is
 * spelled out by `visible`, as everywhere else; the two non-characters that are left become the replacement character.
 */
import {LIMITS} from '../model/limits.js';
import {shown, visible} from './plain.js';

const MARKS: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;'};

function escaped(text: string): string {
  return text.replace(/[\uFFFE\uFFFF]/g, '\uFFFD').replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);
}

/** One line, for the text of an element or the value of an attribute. */
export function xmlText(value: string, max: number = LIMITS.textChars): string {
  return escaped(shown(value, max));
}

/** Several lines, for the text of an element; each but the first begins with a word of ours, since a runner reads commands at the start of a line. */
export function xmlBlock(lines: readonly string[]): string {
  return lines.map((line) => escaped(visible(line))).join('\n');
}
