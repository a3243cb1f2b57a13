/**
 * `delivery/message/template/` renders the input of a target, and says what can be said of it for all events.
 * An InputTemplate, taken apart: text inside and outside quotation marks, and `<variables>`.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 *
 * Two forms exist. *Text*: one quoted string, or several on lines of their own ("For Strings, quotes are required"). *JSON*: anything
 * that is JSON once the variables are filled in.
 */

export type Piece =
  | {readonly kind: 'text'; readonly text: string; readonly quoted: boolean}
  | {readonly kind: 'variable'; readonly name: string; readonly quoted: boolean};

export interface Template {
  readonly form: 'text' | 'json';
  readonly pieces: readonly Piece[];
}

const VARIABLE = /^<([A-Za-z0-9_.-]+)>/;

/** Quotation marks themselves count as outside. `<` and `>` cannot be escaped; a `<` that begins no variable is text. */
export function parseTemplate(text: string): Template {
  const pieces: Piece[] = [];
  let quoted = false;
  let start = 0;
  const flush = (end: number): void => {
    if (end > start) pieces.push({kind: 'text', text: text.slice(start, end), quoted});
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') {
      // An opening mark belongs to the text before it, a closing one to the text after.
      flush(quoted ? at : at + 1);
      quoted = !quoted;
    } else if (char === '\\' && quoted) {
      at += 1;
    } else if (char === '<') {
      const name = VARIABLE.exec(text.slice(at, at + 300))?.[1];
      if (name === undefined) continue;
      flush(at);
      pieces.push({kind: 'variable', name, quoted});
      at += name.length + 1;
      start = at + 1;
    }
  }
  flush(text.length);
  return {form: text.trimStart().startsWith('"') ? 'text' : 'json', pieces};
}

/** Is a template of the text form nothing but quoted strings, each closed, with white space between them? */
export function onlyQuotedStrings(template: Template): boolean {
  const outside = template.pieces.filter((piece) => !piece.quoted);
  if (outside.some((piece) => piece.kind === 'variable')) return false;
  const marks = outside.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
  return (
    marks.replaceAll('\\n', '').replaceAll(/\s/g, '').replaceAll('"', '') === '' &&
    (marks.split('"').length - 1) % 2 === 0
  );
}

/** "The placeholder cannot be used as an object key": the names of those that are. */
export function variablesInKeys(template: Template): readonly string[] {
  if (template.form !== 'json') return [];
  return template.pieces.flatMap((piece, index) => {
    if (piece.kind !== 'variable') return [];
    const after = template.pieces.slice(index + 1).find((next) => !next.quoted);
    const text = after?.kind === 'text' ? after.text.trimStart() : '';
    return (piece.quoted ? text.replace(/^"/, '').trimStart() : text).startsWith(':') ? [piece.name] : [];
  });
}
