/**
 * The only place where somebody else's text becomes HTML. A page is built of elements; a string among their children, or as the value of
 * an attribute, is always text. There is no way to hand over markup: `Html` can be made here alone.
 * https://html.spec.whatwg.org/multipage/syntax.html#character-references
 */
import {createHash} from 'node:crypto';
import {instructionBlocks} from '../../delivery/command.js';
import {LIMITS} from '../model/limits.js';
import {pieces} from '../words/command/commandline.js';
import {shown, visible} from './plain.js';

declare const built: unique symbol;

/** Markup that was built here: no other file can make one. */
export interface Html {
  readonly html: string;
  readonly [built]: true;
}

function markup(html: string): Html {
  return {html} as Html;
}

export type Child = Html | string | null;

/** Elements without an end: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const VOID: ReadonlySet<string> = new Set(['meta', 'br']);

/** The elements and attributes that a page is made of. Nothing among them runs, loads or leads anywhere. */
export type Tag =
  | 'article'
  | 'b'
  | 'br'
  | 'code'
  | 'dd'
  | 'div'
  | 'dl'
  | 'dt'
  | 'figcaption'
  | 'figure'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'header'
  | 'li'
  | 'main'
  | 'ol'
  | 'p'
  | 'pre'
  | 'section'
  | 'small'
  | 'span'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'tr'
  | 'ul'
  | 'svg'
  | 'g'
  | 'rect'
  | 'path'
  | 'text'
  | 'title';
export type Attributes = Readonly<
  Partial<
    Record<
      | 'class'
      | 'id'
      | 'scope'
      | 'role'
      | 'aria-label'
      | 'aria-hidden'
      | 'tabindex'
      | 'viewBox'
      | 'width'
      | 'height'
      | 'x'
      | 'y'
      | 'rx'
      | 'd'
      | 'text-anchor'
      | 'display'
      | 'fill'
      | 'stroke'
      | 'colspan',
      string | number
    >
  >
>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(value: string): string {
  return value.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/** @param max characters of a string among the children; what is longer is cut and says so */
function inner(children: readonly Child[], max: number): string {
  return children
    .map((child) => (child === null ? '' : typeof child === 'string' ? escaped(shown(child, max)) : child.html))
    .join('');
}

/** An element. Strings are text: one line, in which nothing is hidden. Null is nothing. */
export function el(tag: Tag, attributes: Attributes, ...children: readonly Child[]): Html {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(visible(String(value)))}"`);
  const end = VOID.has(tag) ? '' : `${inner(children, LIMITS.textChars)}</${tag}>`;
  return markup(`<${tag}${named.join('')}>${end}`);
}

/** Several, one behind the other. */
export function all(...parts: readonly Child[]): Html {
  return markup(inner(parts, LIMITS.textChars));
}

/** A sentence: what stands between backticks, and commands, are code. */
export function prose(value: string, max: number = LIMITS.textChars): Html {
  return all(
    ...pieces(shown(value, max)).map(({text, isCode}) =>
      markup(isCode ? `<code>${escaped(text)}</code>` : escaped(text)),
    ),
  );
}

/** A name, an address, an ARN. It may break anywhere. */
export function code(value: string): Html {
  return markup(`<code>${escaped(value.trim() === '' ? '(empty)' : shown(value, LIMITS.codeChars))}</code>`);
}

/** A name of ours, short: it stays on one line. */
export function id(value: string): Html {
  return markup(`<code class="id">${escaped(shown(value, LIMITS.codeChars))}</code>`);
}

/** Instructions: sentences as paragraphs, commands and Terraform as blocks. */
export function instructed(label: Html | null, text: string): Html {
  const parts = instructionBlocks(text).map(({words, isCode}, index) =>
    isCode ? copied(words) : el('p', {}, index === 0 ? label : null, prose(words)),
  );
  const first = instructionBlocks(text)[0];
  return all(...(label !== null && first?.isCode === true ? [el('p', {}, label)] : []), ...parts);
}

/** Lines to copy, whole: half a command is another one. */
export function copied(body: string): Html {
  return block(body, Infinity, Infinity);
}

/** Lines as they are; those beyond the limit are counted. */
export function block(body: string, maxLines: number = LIMITS.blockLines, lineChars: number = LIMITS.textChars): Html {
  const lines = body.split(/\r?\n/);
  const kept = lines.slice(0, maxLines).map((line) => escaped(shown(line, lineChars)));
  if (lines.length > maxLines) kept.push(`… ${lines.length - maxLines} more lines were cut`);
  return markup(`<pre>${kept.join('\n')}</pre>`);
}

/**
 * A whole page. Its policy lets it load nothing and run nothing; the style is allowed by its hash alone.
 * https://www.w3.org/TR/CSP3/#delivery-html-meta-element
 *
 * @param style ours
 */
export function documentOf(title: string, style: string, ...children: readonly Child[]): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escaped(shown(title, LIMITS.textChars))}</title>
<style>${style}</style>
</head>
<body>
${inner(children, LIMITS.textChars)}
</body>
</html>
`;
}
