/**
 * `report/escape/` is where somebody else's text becomes safe for each form.
 *
 * The only place where somebody else's text becomes GitHub Markdown. Every helper takes hostile text and gives Markdown in which
 * that text is text: no link, no HTML, no mention, no reference, no block, no workflow command.
 *
 * GitHub acts upon rendered text as well (mentions, `#1`, commit ids, e-mail addresses, emoji): neither a backslash nor an entity
 * stops that, since both are gone by then. What it never touches is code
 * (https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#mentioning-people-and-teams,
 * https://rubydoc.info/gems/html-pipeline/HTMLPipeline/NodeFilter/MentionFilter). So a word that it could act upon is shown as code.
 */
import {instructionBlocks} from '../../delivery/command.js';
import {pieces} from '../words/command/commandline.js';
import {LIMITS} from '../model/limits.js';
import {shown, visible} from './plain.js';

/** `@team`, `#1`, `$math$`, `scheme:` and `:emoji:`, `www.`, `GH-1` and other trackers' keys, commit ids. */
const ACTED_UPON = /[@#$]|:[^\s]|www\.|[A-Za-z]-\d|[0-9a-f]{7,}/i;

/** Characters with a meaning to Markdown or HTML, as entities: an entity never opens or closes anything. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '`': '&#96;',
  '\\': '&#92;',
  '*': '&#42;',
  _: '&#95;',
  '[': '&#91;',
  ']': '&#93;',
  '~': '&#126;',
  '^': '&#94;',
};
const SPECIAL = /[&<>|`\\*_[\]~^]/g;

/** Prose, for a sentence, a list item or a table cell. One line. What stands between backticks, and commands, are code. */
export function text(value: string, max: number = LIMITS.textChars): string {
  let markdown = '';
  for (const piece of pieces(shown(value, max))) {
    const next = piece.isCode ? code(piece.text, Infinity) : words(piece.text);
    // Two runs of backticks side by side would be one.
    markdown += markdown.endsWith('`') && next.startsWith('`') ? ` ${next}` : next;
  }
  return leading(markdown.trim());
}

/** Spaces at either end stay: a piece of code may stand there. */
function words(part: string): string {
  return part
    .split(/ +/)
    .map((word) => (word === '' ? '' : prose(word)))
    .join(' ');
}

function prose(word: string): string {
  if (!ACTED_UPON.test(word)) return word.replace(SPECIAL, entity);
  const core = word.replace(/^[("']+/, '').replace(/[.,;:!?)}"']+$/, '');
  if (core === '') return code(word, Infinity);
  const start = word.indexOf(core);
  const before = word.slice(0, start).replace(SPECIAL, entity);
  return `${before}${code(core, Infinity)}${word.slice(start + core.length).replace(SPECIAL, entity)}`;
}

function entity(char: string): string {
  return ENTITIES[char] ?? char;
}

/** A first character that could begin a heading, a list, a rule, a table's second line: as an entity it begins nothing. */
function leading(markdown: string): string {
  if (/^[#+=:-]/.test(markdown)) return `&#${markdown.charCodeAt(0)};${markdown.slice(1)}`;
  return markdown.replace(
    /^(\d{1,9})([.)])(?= |$)/,
    (_, digits: string, end: string) => `${digits}&#${end.charCodeAt(0)};`,
  );
}

/**
 * Inline code, also in a table cell. A pipe stands outside, as an entity: within a cell there is no spelling of a code span that
 * holds a backslash before a pipe (https://github.github.com/gfm/#tables-extension-, example 200).
 */
export function code(value: string, max: number = LIMITS.codeChars): string {
  const line = shown(value, max);
  if (line.trim() === '') return '`(empty)`';
  return line
    .split('|')
    .map((part) => (part.trim() === '' ? '' : span(part)))
    .join('&#124;');
}

function span(part: string): string {
  const fence = '`'.repeat(longestRun(part) + 1);
  const pad = part.startsWith('`') || part.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${part}${pad}${fence}`;
}

/** Lines to copy, whole: half a command is another one. What is too long for a form leaves it with its row (`sections/page.ts`). */
export function copied(language: string, body: string): string {
  return fence(language, body, Infinity, Infinity);
}

/** A fenced block: line breaks stay. Lines beyond the limit are counted, not shown. */
export function fence(
  language: string,
  body: string,
  maxLines: number = LIMITS.blockLines,
  lineChars: number = LIMITS.textChars,
): string {
  const all = body.split(/\r?\n/);
  const lines = all.slice(0, maxLines).map((line) => {
    const seen = shown(line, lineChars);
    // The block may be printed by a step: a line of it must not be a command.
    return seen.trimStart().startsWith('::') ? seen.replace('::', '\\::') : seen;
  });
  if (all.length > maxLines) lines.push(`… ${all.length - maxLines} more lines were cut`);
  const ticks = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
  return `${ticks}${language}\n${lines.join('\n')}\n${ticks}`;
}

/** Instructions: sentences as paragraphs, commands and Terraform as blocks to copy. */
export function instructed(label: string, value: string): string {
  const blocks = instructionBlocks(value);
  const parts = blocks.map(({words: piece, isCode}) =>
    isCode ? copied(/^(?:aws|iam-alert-guard|node|npx|printf) /.test(piece) ? 'sh' : 'text', piece) : text(piece),
  );
  const led =
    label === '' || blocks[0]?.isCode === true ? [label, ...parts] : [`${label} ${parts[0] ?? ''}`, ...parts.slice(1)];
  return led.filter((part) => part !== '').join('\n\n');
}

/** A link of ours: `href` must be a URL this project made. */
export function link(label: string, href: string): string {
  return `[${text(label)}](<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}

/** A sign and its word, which no line break parts. Both are ours. */
export function signed(sign: string, word: string): string {
  return `${sign}\u00a0${word.replaceAll(' ', '\u00a0')}`;
}

/** A row of a table from cells that are Markdown already. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The two lines that begin a table. */
export function tableHead(titles: readonly string[]): string {
  return `${row(titles)}\n${row(titles.map(() => '---'))}`;
}

/**
 * A label within quotes in a Mermaid diagram. All but letters, digits and a few harmless characters becomes an entity code:
 * https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
export function mermaidLabel(value: string, max: number = 60): string {
  const line = visible(value);
  const cut = Array.from(line).slice(0, max);
  const label = cut.map((char) => (/[A-Za-z0-9 ,_/-]/.test(char) ? char : `#${char.codePointAt(0)};`)).join('');
  return cut.length < Array.from(line).length ? `${label}#8230;` : label;
}

function longestRun(value: string): number {
  return Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
}
