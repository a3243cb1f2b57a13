/**
 * The fields of the body that a JSON template makes, and what each is made of: constants, variables, or texts of both.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 */
import type {Json} from '../../../findings/model.js';
import type {Leaf} from '../../../pattern/language/model.js';
import type {Target} from '../../../snapshot/nouns.js';
import {parsePath} from './path.js';
import {ruleVariables} from './render.js';
import {parseTemplate, type Template} from './template.js';

/**
 * What a field of the body is made of. `constant`: one value, or the values of a list. `event`: of the event, at this path, with or
 * without quotation marks around it. `text`: constants and variables in turn.
 */
export type Source =
  | {readonly kind: 'constant'; readonly values: readonly Leaf[]}
  | {readonly kind: 'event'; readonly path: string; readonly quoted: boolean; readonly envelope: boolean}
  | {readonly kind: 'text'; readonly parts: readonly TextPart[]}
  | {readonly kind: 'opaque'};

/** A constant, or a variable by its path in the event (null where that is not keys alone). */
export type TextPart = string | {readonly path: string | null};

/** Fields of the body, by their path as filters spell it; under `WHOLE` what is the body as a whole. */
export type Body = ReadonlyMap<string, Source>;

/** No field of a template is called so: a template with escaped letters is not judged. */
export const WHOLE = '\u0000';

/**
 * What the fields of a JSON template are made of; null where it cannot be told. A filter lets through nothing of a text, and nothing of
 * what is no object: https://docs.aws.amazon.com/sns/latest/dg/message-filtering.html
 */
export function bodyOf(
  {InputTemplate: text = '', InputPathsMap: paths = {}}: NonNullable<Target['InputTransformer']>,
  ruleArn: string,
): Body | 'no-object' | null {
  const template = parseTemplate(text);
  if (template.form !== 'json') return 'no-object';
  // An escaped letter could spell the mark.
  if (text.includes('\\u')) return null;
  const mark = markOf(text);
  const json = parsed(filled(template, mark));
  const variables = template.pieces.filter((piece) => piece.kind === 'variable');
  const filling: Filling = {mark, variables, paths, ruleArn};
  if (json === undefined) return null;
  if (typeof json === 'string') {
    const body = sourceOf(json, filling);
    if (body.kind === 'constant' || body.kind === 'text') return 'no-object';
    // Any other part of the event may be missing, and then the body is no object.
    const always = body.kind === 'event' && ['', 'detail'].includes(body.path);
    return always ? new Map([[WHOLE, body]]) : null;
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return 'no-object';
  const leaves = Object.entries(json).flatMap(([key, value]) => leavesOf(key, value));
  const fields = new Map(leaves.map(([path, value]) => [path, sourceOf(value, filling)]));
  // `{"a.b": 1, "a": {"b": 2}}`: a filter reads both as one field.
  return fields.size < leaves.length ? null : fields;
}

/** The values that are no objects, by their paths. */
function leavesOf(path: string, value: Json): [string, Json][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(`${path}.${key}`, inner));
}

/** Stands for a variable, followed by its number: a text that the template does not hold. */
function markOf(text: string): string {
  let mark = 'variable';
  while (text.includes(mark)) mark += '_';
  return mark;
}

function filled({pieces}: Template, mark: string): string {
  let count = 0;
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      const name = `${mark}:${String(count++)}:`;
      return piece.quoted ? name : `"${name}"`;
    })
    .join('');
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

type Variable = Extract<Template['pieces'][number], {kind: 'variable'}>;

/** What the marks of a filled template stand for. */
interface Filling {
  readonly mark: string;
  readonly variables: readonly Variable[];
  readonly paths: Readonly<Record<string, string>>;
  readonly ruleArn: string;
}

type FilledPiece = string | (Omit<Extract<Source, {kind: 'event'}>, 'kind' | 'path'> & {readonly path: string | null});

function sourceOf(value: Json, filling: Filling): Source {
  const {mark} = filling;
  if (Array.isArray(value)) {
    const plain = value.every((item: Json) => typeof item !== 'object' || item === null);
    return plain && !JSON.stringify(value).includes(mark) ? {kind: 'constant', values: value} : {kind: 'opaque'};
  }
  if (typeof value !== 'string' || !value.includes(mark)) return {kind: 'constant', values: [value as Leaf]};
  const pieces = piecesOf(value, filling);
  if (pieces.every((piece) => typeof piece === 'string')) return {kind: 'constant', values: [pieces.join('')]};
  const [only, ...others] = pieces;
  if (only === undefined || typeof only === 'string' || others.length > 0) return {kind: 'text', parts: pieces};
  return only.path === null ? {kind: 'opaque'} : {kind: 'event', ...only, path: only.path};
}

/** The text between marks, and the variables that they stand for. */
function piecesOf(value: string, {mark, variables, paths, ruleArn}: Filling): readonly FilledPiece[] {
  return value.split(mark).flatMap((text, index): FilledPiece[] => {
    if (index === 0) return text === '' ? [] : [text];
    const [number, rest] = splitOnce(text.slice(1));
    const variable = variables[Number(number)];
    if (variable === undefined) return [];
    const {name, quoted} = variable;
    const after = rest === '' ? [] : [rest];
    // The rule's own name is the same for all events.
    const constant = ruleVariables(ruleArn).get(name);
    if (constant !== undefined) return [constant, ...after];
    const given = Object.hasOwn(paths, name) ? paths[name] : undefined;
    const envelope = name === 'aws.events.event';
    const path = envelope || name === 'aws.events.event.json' ? '' : plainPath(given);
    return [{path, quoted, envelope}, ...after];
  });
}

/** `7:rest` as `7` and `rest`. */
function splitOnce(text: string): readonly [string, string] {
  const at = text.indexOf(':');
  return [text.slice(0, at), text.slice(at + 1)];
}

/** `$.detail.eventName` as `detail.eventName`; null for anything that is not keys alone. */
function plainPath(text: string | undefined): string | null {
  const steps = text === undefined ? null : parsePath(text);
  if (steps === null) return null;
  const names = steps.map((step) =>
    typeof step === 'object' && 'name' in step && !step.name.includes('.') ? step.name : null,
  );
  return names.includes(null) ? null : names.join('.');
}
