/**
 * A filter policy on the message body, where an InputTransformer has made the body: said of the event itself, so that it can be decided
 * for all events and not only tried on samples. That works where each field that the filter looks at is a constant of the template or
 * one variable and nothing else, or where the constants around its variables decide; for any other field nobody can say what it holds.
 *
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html ("Common issues with transforming input"): a
 * variable whose path is not in the event leaves an empty string.
 */
import type {Json} from '../../findings/model.js';
import {condition} from '../../pattern/language/condition.js';
import type {iamEvents, Pattern} from '../../pattern/index.js';
import type {Condition, Leaf} from '../../pattern/language/model.js';
import {compiled} from '../../pattern/language/parse.js';
import type {Target} from '../../snapshot/nouns.js';
import {onText, type Part} from './filter-text.js';
import {isChosen} from './judge.js';
import {parsePath} from './path.js';
import {parseTemplate, type Template} from './template.js';

/** What required events hold at a path. */
export type EventFields = ReturnType<typeof iamEvents>;

/**
 * What a field of the body is made of. `constant`: one value, or the values of a list. `event`: of the event, at this path, with or
 * without quotation marks around it. `text`: constants and variables in turn.
 */
type Source =
  | {readonly kind: 'constant'; readonly values: readonly Leaf[]}
  | {readonly kind: 'event'; readonly path: string; readonly quoted: boolean}
  | {readonly kind: 'text'; readonly parts: readonly TextPart[]}
  | {readonly kind: 'opaque'};

/** A constant, or a variable by its path in the event (null where that is not keys alone). */
type TextPart = string | {readonly path: string | null};

/** Fields of the body, by their path as filters spell it; under `WHOLE` what is the body as a whole. */
type Body = ReadonlyMap<string, Source>;

/** No field of a template is called so: a template with escaped letters is not judged. */
const WHOLE = '\u0000';

/**
 * The events whose alert the filter lets through, as a pattern over the event; null where it cannot be told. A pattern without
 * combinations matches nothing.
 */
export function filterBehindTemplate(
  transformer: NonNullable<Target['InputTransformer']>,
  filter: Pattern,
  fields: EventFields,
): Pattern | null {
  const body = bodyOf(transformer);
  if (body === null) return null;
  const combinations: Condition[][] = [];
  for (const combination of filter.combinations) {
    const conditions = combination.map((one) => onEvent(one, body, fields));
    if (conditions.includes(false)) continue;
    if (conditions.includes(null)) return null;
    const kept = conditions.filter((one) => typeof one === 'object' && one !== null);
    // Two fields of the body may come from one field of the event; a combination speaks of each path once.
    if (new Set(kept.map(({path}) => path)).size < kept.length) return null;
    combinations.push(kept.sort((a, b) => (a.path < b.path ? -1 : 1)));
  }
  return compiled(JSON.stringify([filter.text, transformer]), combinations);
}

/** A condition on the body as one on the event: `true` and `false` where all events answer alike, null where it cannot be told. */
function onEvent(one: Condition, body: Body, fields: EventFields): Condition | boolean | null {
  const direct = body.get(one.path);
  if (direct?.kind === 'constant') return direct.values.length === 0 ? one.absent : direct.values.some(one.test);
  if (direct?.kind === 'text') return onText(one, partsOf(direct.parts, fields));
  if (direct !== undefined) return whole(one, direct, fields);
  for (let dot = one.path.lastIndexOf('.'); dot > 0; dot = one.path.lastIndexOf('.', dot - 1)) {
    const above = body.get(one.path.slice(0, dot));
    if (above === undefined) continue;
    if (above.kind === 'opaque') return null;
    // Nothing stands below a text.
    if (above.kind === 'constant' || above.kind === 'text' || above.quoted) return one.absent;
    // Objects go into the body as they are. Where there is none, an empty string has no fields either.
    if (above.path !== '' && fields.inArrays(above.path)) return null;
    const path = `${above.path}${above.path === '' ? '' : '.'}${one.path.slice(dot + 1)}`;
    return condition(path, one.matchers);
  }
  const event = body.get(WHOLE);
  if (event?.kind === 'event')
    return condition(event.path === '' ? one.path : `${event.path}.${one.path}`, one.matchers);
  // A field that the template does not have, or an object of it: neither has a value.
  return one.absent;
}

/** Variables stand in quotation marks here, where other values than texts become texts, and a caller's may bring a mark of its own. */
function partsOf(parts: readonly TextPart[], fields: EventFields): readonly Part[] {
  return parts.map((part) => {
    if (typeof part === 'string') return part;
    const {path} = part;
    return {path: path === null || isChosen(`$.${path}`) || !alwaysText(path, fields) ? null : path};
  });
}

/** Wherever the field is there, it is one text. */
function alwaysText(path: string, fields: EventFields): boolean {
  if (path === '' || fields.inArrays(path)) return false;
  const {values} = fields.domain(path);
  if (values === 'any' || values.length === 0) return false;
  return values === 'strings' || values.every((value) => typeof value === 'string');
}

/** The condition on a field that is one value of the event. */
function whole(
  one: Condition,
  source: Exclude<Source, {kind: 'constant' | 'text'}>,
  fields: EventFields,
): Condition | false | null {
  if (source.kind === 'opaque' || source.path === '' || fields.inArrays(source.path)) return null;
  const {values} = fields.domain(source.path);
  // Objects, and fields that may be anything, arrays too.
  if (values === 'any' || values.length === 0) return null;
  const texts = values === 'strings' || values.every((value) => typeof value === 'string');
  // In quotation marks other values become texts, and a text may bring a quotation mark of its own.
  if (source.quoted && (!texts || isChosen(`$.${source.path}`))) return null;
  const matchers = one.matchers.filter(({kind}) => kind !== 'exists');
  const present = one.matchers.filter((matcher) => matcher.kind === 'exists' && matcher.value);
  // The field is there in any case: with the value, or empty.
  const empty = one.test('') ? [{kind: 'exists', value: false} as const] : [];
  const all = [...matchers, ...present, ...empty];
  return all.length === 0 ? false : condition(source.path, all);
}

/** What the fields of a JSON template are made of; null for a text, and for what is no object. */
function bodyOf({
  InputTemplate: text = '',
  InputPathsMap: paths = {},
}: NonNullable<Target['InputTransformer']>): Body | null {
  const template = parseTemplate(text);
  // An escaped letter could spell the mark.
  if (template.form !== 'json' || text.includes('\\u')) return null;
  const mark = markOf(text);
  const json = parsed(filled(template, mark));
  const variables = template.pieces.filter((piece) => piece.kind === 'variable');
  if (typeof json === 'string') {
    const body = sourceOf(json, mark, variables, paths);
    // Any other part of the event may be missing, and then the body is no object.
    const always = body.kind === 'event' && ['', 'detail'].includes(body.path);
    return always ? new Map([[WHOLE, body]]) : null;
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const leaves = Object.entries(json).flatMap(([key, value]) => leavesOf(key, value));
  const fields = new Map(leaves.map(([path, value]) => [path, sourceOf(value, mark, variables, paths)]));
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

function sourceOf(
  value: Json,
  mark: string,
  variables: readonly Variable[],
  paths: Readonly<Record<string, string>>,
): Source {
  if (Array.isArray(value)) {
    const plain = value.every((item: Json) => typeof item !== 'object' || item === null);
    return plain && !JSON.stringify(value).includes(mark) ? {kind: 'constant', values: value} : {kind: 'opaque'};
  }
  if (typeof value !== 'string' || !value.includes(mark)) return {kind: 'constant', values: [value as Leaf]};
  const pieces = piecesOf(value, mark, variables, paths);
  const [only, ...others] = pieces;
  if (only === undefined || typeof only === 'string' || others.length > 0) return {kind: 'text', parts: pieces};
  return only.path === null ? {kind: 'opaque'} : {kind: 'event', path: only.path, quoted: only.quoted};
}

/** The text between marks, and the variables that they stand for. */
function piecesOf(
  value: string,
  mark: string,
  variables: readonly Variable[],
  paths: Readonly<Record<string, string>>,
): readonly (string | {readonly path: string | null; readonly quoted: boolean})[] {
  return value.split(mark).flatMap((text, index) => {
    if (index === 0) return text === '' ? [] : [text];
    const [number, rest] = splitOnce(text.slice(1));
    const variable = variables[Number(number)];
    if (variable === undefined) return [];
    const {name, quoted} = variable;
    const given = Object.hasOwn(paths, name) ? paths[name] : undefined;
    const path = name === 'aws.events.event.json' ? '' : plainPath(given);
    return [{path, quoted}, ...(rest === '' ? [] : [rest])];
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
