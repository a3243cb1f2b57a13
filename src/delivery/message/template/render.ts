/**
 * What a target receives of an event: the constant Input, what InputPath selects, or the filled InputTemplate.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html ("Common issues with transforming input")
 *
 * - A variable whose path is not in the event "isn't created and won't appear in the output": nothing inside quotation marks.
 * - "EventBridge doesn't escape values": inside the quotation marks of a JSON template a value with a quotation mark, a line break or a
 *   whole object leaves no JSON, and the delivery fails. As a JSON value of its own it is written as JSON.
 * - A text template keeps its quotation marks in the message; objects and lists lose theirs in it, and `<aws.events.event>` calls the
 *   field `detail-type` `detailType`: recorded answers of EventBridge, `__tests__/conformance/event-inputs.aws.json`.
 * - What becomes of a missing variable that stands as a JSON value of its own is not documented. It is taken for an empty string.
 */
import type {Json} from '../../../findings/model.js';
import type {Target} from '../../../snapshot/nouns.js';
import {remember} from '../../../remember.js';
import {parsePath, select} from './path.js';
import {onlyQuotedStrings, parseTemplate, variablesInKeys} from './template.js';
import type {Piece} from './template.js';

export type TargetInput = Pick<Target, 'Input' | 'InputPath' | 'InputTransformer'>;

/**
 * `message`: `body` is the text that arrives, `json` its value where it is JSON. `empty`: nothing is selected. `invalid`: AWS would not
 * store it, or delivery fails. `unknown`: it uses more than AWS documents.
 */
export type Rendering =
  | {readonly kind: 'message'; readonly body: string; readonly json: Json | undefined}
  | {readonly kind: 'empty'; readonly reason: string}
  | {readonly kind: 'invalid'; readonly reason: string}
  | {readonly kind: 'unknown'; readonly reason: string};

/** An event as EventBridge has it: the envelope around `detail`. */
export type Event = Readonly<Record<string, Json>>;

/** Nothing rewrites the event on its way. */
export function sendsEventItself({Input, InputPath, InputTransformer}: TargetInput): boolean {
  return Input === undefined && InputPath === undefined && InputTransformer === undefined;
}

export function renderInput(target: TargetInput, event: Event, ruleArn: string): Rendering {
  const given = [target.Input, target.InputPath, target.InputTransformer].filter((part) => part !== undefined);
  if (given.length > 1)
    return {kind: 'invalid', reason: 'only one of Input, InputPath and InputTransformer may be given'};
  if (target.Input !== undefined) return constant(target.Input);
  if (target.InputPath !== undefined) return selected(target.InputPath, event);
  if (target.InputTransformer !== undefined) return transformed(target.InputTransformer, event, ruleArn);
  return message(JSON.stringify(event));
}

/** One template renders many events. */
const templates = remember<ReturnType<typeof parseTemplate>>(200);
const pathSteps = remember<ReturnType<typeof parsePath>>(2_000);

function constant(text: string): Rendering {
  const json = parseJson(text);
  return json === undefined ? {kind: 'invalid', reason: 'Input is not JSON'} : {kind: 'message', body: text, json};
}

function selected(path: string, event: Event): Rendering {
  const steps = parsePath(path);
  if (!steps) return {kind: 'unknown', reason: `InputPath ${path} uses syntax that EventBridge does not document`};
  const value = select(event, steps);
  return value === undefined
    ? {kind: 'empty', reason: `InputPath ${path} selects nothing`}
    : message(JSON.stringify(value));
}

function transformed(
  transformer: NonNullable<TargetInput['InputTransformer']>,
  event: Event,
  ruleArn: string,
): Rendering {
  const {InputTemplate: text, InputPathsMap: paths = {}} = transformer;
  if (text === undefined || text === '') return {kind: 'invalid', reason: 'the InputTransformer has no InputTemplate'};
  const template = templates(text, () => parseTemplate(text));
  const values = new Map<string, Json | undefined>(reserved(event, ruleArn));
  for (const [name, path] of Object.entries(paths)) {
    const steps = pathSteps(path, () => parsePath(path));
    if (!steps)
      return {kind: 'unknown', reason: `the path ${path} of <${name}> uses syntax that EventBridge does not document`};
    if (!values.has(name)) values.set(name, select(event, steps));
  }
  const undefinedName = template.pieces.find((piece) => piece.kind === 'variable' && !values.has(piece.name));
  if (undefinedName?.kind === 'variable') {
    return {kind: 'invalid', reason: `the InputTemplate uses <${undefinedName.name}>, which no path defines`};
  }
  const [key] = variablesInKeys(template);
  if (key !== undefined) return {kind: 'invalid', reason: `the InputTemplate uses <${key}> in an object key`};
  if (template.form === 'text' && !onlyQuotedStrings(template)) {
    return {kind: 'invalid', reason: 'the InputTemplate is neither JSON nor quoted strings alone'};
  }
  if (template.form === 'text') {
    const body = template.pieces.map((piece) => fillText(piece, values)).join('');
    return message(body.trim());
  }
  const body = template.pieces.map((piece) => fill(piece, values)).join('');
  const json = parseJson(body);
  return json === undefined
    ? {kind: 'invalid', reason: whyNoJson(template.pieces, values)}
    : message(JSON.stringify(json));
}

function fill(piece: Piece, values: ReadonlyMap<string, Json | undefined>): string {
  if (piece.kind === 'text') return piece.text;
  const value = values.get(piece.name);
  if (!piece.quoted) return JSON.stringify(value ?? (value === null ? null : ''));
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** In a text, objects and lists lose their quotation marks, and `\n` between two strings is a line break. */
function fillText(piece: Piece, values: ReadonlyMap<string, Json | undefined>): string {
  if (piece.kind === 'text') return piece.quoted ? piece.text : piece.text.replaceAll('\\n', '\n');
  const value = values.get(piece.name);
  const text = fill(piece, values);
  return typeof value === 'object' ? text.replaceAll('"', '') : text;
}

function whyNoJson(pieces: readonly Piece[], values: ReadonlyMap<string, Json | undefined>): string {
  const culprit = pieces.find((piece) => {
    if (piece.kind !== 'variable' || !piece.quoted) return false;
    return parseJson(`"${fill(piece, values)}"`) === undefined;
  });
  return culprit?.kind === 'variable'
    ? `EventBridge does not escape <${culprit.name}> inside quotation marks, and its value makes the JSON invalid`
    : 'the InputTemplate gives neither a quoted string nor JSON';
}

/** The variables that are the same for all events of a rule. */
export function ruleVariables(ruleArn: string): ReadonlyMap<string, string> {
  const resource = ruleArn.split(':').slice(5).join(':');
  return new Map([
    ['aws.events.rule-arn', ruleArn],
    ['aws.events.rule-name', resource.slice(resource.lastIndexOf('/') + 1)],
  ]);
}

/** The variables that need no path. When EventBridge received the event is not known beforehand: its own time stands for it. */
function reserved(event: Event, ruleArn: string): readonly [string, Json][] {
  const {detail: _detail, 'detail-type': detailType, ...rest} = event;
  const envelope = detailType === undefined ? rest : {...rest, detailType};
  return [
    ...ruleVariables(ruleArn),
    ['aws.events.event.ingestion-time', event['time'] ?? ''],
    ['aws.events.event', envelope],
    ['aws.events.event.json', event],
  ];
}

/** Whether it is JSON is worked out where somebody asks: most texts are none, and a trace asks of none. */
function message(body: string): Rendering {
  return {
    kind: 'message',
    body,
    get json() {
      return parseJson(body);
    },
  };
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
