/**
 * Text that came from AWS, a baseline or a pull request, made into one line that shows what it holds. Nothing here knows of a
 * format: `markdown.ts` and `terminal.ts` build on it.
 */
import {LIMITS} from '../model/limits.js';

/**
 * What a reader cannot see, or what moves the text around it: control characters (ANSI sequences begin with one), the bidirectional
 * marks, zero-width characters and fillers, lone surrogates, line and paragraph separators.
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing, https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Spaces that are not U+0020. */
const ODD_SPACE = /\p{Zs}/gu;

/**
 * The runner executes `##[command]` wherever it stands in a line of a step's output, beside `::command::` at its start:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const OLD_COMMAND = /##\[/g;

/** One line: what cannot be seen is spelled out (`\n`, `\u202E`), so that nothing is hidden and nothing acts. */
export function visible(value: string): string {
  return value.replace(UNSEEN, spelled).replace(ODD_SPACE, ' ').replace(OLD_COMMAND, '\\u0023#[');
}

/** A cut text says how much is missing. `max` counts characters (UTF-16 units). */
export function shown(value: string, max: number = LIMITS.textChars): string {
  // Every character's visible form is at least as long as the character: what lies beyond `max` cannot fit.
  const text = visible(clip(value, max));
  if (value.length <= max && text.length <= max) return text;
  const missing = value.length > max ? value.length - max : text.length - max;
  return `${clip(text, max)}… (cut: ${missing} more characters)`;
}

/** Line breaks stay; each line is made visible. A command, which is indented, stays whole. */
export function linesShown(value: string): string {
  return value
    .split(/\r?\n/)
    .map((line) => shown(line, line.startsWith('  ') ? Infinity : LIMITS.textChars))
    .join('\n');
}

/** The first `max` UTF-16 units, less one where that would split a pair. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}

/** Escapes, in a text that is already JSON, what `visible` would spell out: the value stays the same, a terminal stays safe. */
export function safeJson(json: string): string {
  return json
    .replace(UNSEEN, (char) =>
      char === '\n' ? char : Array.from({length: char.length}, (_, i) => unit(char, i)).join(''),
    )
    .replace(OLD_COMMAND, '\\u0023#[');
}

function unit(char: string, index: number): string {
  return `\\u${char.charCodeAt(index).toString(16).padStart(4, '0')}`;
}

const SHORT: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'};

function spelled(char: string): string {
  const short = SHORT[char];
  if (short !== undefined) return short;
  const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
