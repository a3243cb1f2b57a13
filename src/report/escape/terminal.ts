/**
 * Lines for a terminal or a workflow log. Other people's text reaches them through `shown`; whole outputs pass `inert` last,
 * because the runner reads every line of both streams of a step.
 */
import {pieces} from '../words/command/commandline.js';
import {instructionLines} from '../../delivery/command.js';
import {shown, visible} from './plain.js';

/** Characters a line of a report takes at most, words longer than it apart. */
export const TEXT_WIDTH = 100;

/**
 * No line of the result is a workflow command. The runner trims a line and executes it where it begins with `::name ...::`
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs), so such a line gets a visible backslash.
 * Colour sequences that a renderer of ours put there stay; that foreign text holds none is `visible`'s business.
 */
export function inert(output: string): string {
  return output
    .split('\n')
    .map((line) =>
      (line.trimStart().startsWith('::') ? line.replace('::', '\\::') : line).replaceAll('##[', '\\u0023#['),
    )
    .join('\n');
}

/** A message for a log: line breaks stay, everything else that acts or hides is spelled out. */
export function logText(message: string): string {
  return inert(message.split(/\r?\n/).map(visible).join('\n'));
}

/** Stands for a space that is no place to break. No text that is shown holds one. */
const UNBROKEN = '\u0000';

/** Commands stay on one line, however long: they are there to be pasted. */
function glued(text: string): string {
  let [out, rest] = ['', text];
  for (const {text: code, isCode} of pieces(text)) {
    if (!isCode) continue;
    const at = rest.indexOf(code);
    out += rest.slice(0, at) + code.replaceAll(' ', UNBROKEN);
    rest = rest.slice(at + code.length);
  }
  return out + rest;
}

/** Breaks at spaces, but not within a command; a word longer than the width stands alone. Widths count characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of glued(text).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.filter((each, index) => each !== '' || index === 0).map((each) => each.replaceAll(UNBROKEN, ' '));
}

/** Wrapped text that begins with `lead` and goes on under it. */
export function hang(lead: string, words: string, indent: number = lead.length): string[] {
  return wrap(words, TEXT_WIDTH - indent).map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line);
}

/** Instructions behind their label: sentences wrapped, and each command whole on a line of its own, two columns further in. */
export function instructed(lead: string, label: string, text: string): string[] {
  const lines = instructionLines(text);
  const command = (words: string): string => `${' '.repeat(lead.length + 2)}${shown(words, Infinity)}`;
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  return [
    ...(first.isCommand
      ? // A sign alone on its line points at nothing; words ("fix (reconcile):") do.
        /\w/.test(label)
        ? [`${lead}${label.trimEnd()}`, command(first.text)]
        : [`${lead}${label}${shown(first.text, Infinity)}`]
      : hang(lead, `${label}${shown(first.text)}`)),
    ...rest.flatMap((line) =>
      line.isCommand ? [command(line.text)] : hang(' '.repeat(lead.length), shown(line.text)),
    ),
  ];
}
