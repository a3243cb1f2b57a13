/**
 * Does the alert that a target makes tell what happened? Whether it names the call is decided for all events. What else it tells is tried
 * on the usual shapes of event (`samples.ts`): that is advice, and nothing is lost by it.
 */
import {isDeepStrictEqual} from 'node:util';
import type {Json} from '../../findings/model.js';
import {coverCalls, iamEvents, leastEvent, lostWords, type Pattern} from '../../pattern/index.js';
import {remember} from '../../remember.js';
import {chatShows} from './chat/chat.js';
import {inputLimits} from './limits.js';
import {nameOutside} from './outside.js';
import {renderInput} from './template/render.js';
import type {Event, Rendering, TargetInput} from './template/render.js';
import {mistypedPaths} from './mistyped.js';
import {parsePath} from './template/path.js';
import {sampleEvents} from './samples.js';
import type {Sample, SampleOf} from './samples.js';
import {planted, survivalOf, type EventFields, type Survival} from './template/survival.js';

/** What somebody wants to know of a call. `target`: whom or what it concerns; `outcome`: that it failed, where it did. */
export type Facet = 'call' | 'who' | 'account' | 'when' | 'from' | 'target' | 'outcome';
export const FACETS: readonly Facet[] = ['call', 'who', 'account', 'when', 'from', 'target', 'outcome'];

export type Extent = 'always' | 'sometimes' | 'never';

/** An event whose alert does not name the call, and why. */
export interface LostEvent {
  readonly event: Event;
  readonly reason: string;
  /** What the target makes of it: an alert without the name, none at all, or AWS does not say which. */
  readonly sends: 'message' | 'nothing' | 'unclear';
  /** What is particular about it, in words; empty where every event is lost. */
  readonly when: string;
  /** Only failed calls are lost. */
  readonly onlyFailures: boolean;
}

export interface InputVerdict {
  /** Does the alert name the call? `unknown`: the target uses more than AWS documents. */
  readonly namesCall: Extent | 'unknown';
  /** One that is lost; null where `namesCall` is always. */
  readonly lost: LostEvent | null;
  /** Patterns over the event, all of which match what survives; `said`: they say all that is lost. */
  readonly conditions: readonly Pattern[];
  readonly said: boolean;
  /** Of the shapes that have such a thing to tell. */
  readonly tells: Readonly<Record<Facet, Extent>>;
  /** Is the message the event itself? */
  readonly raw: boolean;
  /** Is the message JSON? (A text template of one line is a JSON string.) */
  readonly json: Extent;
  /** Would a chat channel show what arrives? `discards` is the first reason against or for the doubt, `example` the event that it is of. */
  readonly chat: {readonly shown: Extent | 'unknown'; readonly discards: string | null; readonly example: Event | null};
  /** Variables of which AWS does not document what happens to them where their field is missing. */
  readonly disputed: readonly string[];
  /** What AWS would refuse. */
  readonly limits: readonly string[];
}

/** An account is judged again for each round of reads and each step of a plan; few of its targets change the event. */
const judged = remember<InputVerdict>(200);

export function judgeInput(
  {Input, InputPath, InputTransformer}: TargetInput,
  of: SampleOf,
  ruleArn: string,
): InputVerdict {
  const target: TargetInput = {
    ...(Input === undefined ? {} : {Input}),
    ...(InputPath === undefined ? {} : {InputPath}),
    ...(InputTransformer === undefined ? {} : {InputTransformer}),
  };
  return judged(JSON.stringify([target, of, ruleArn]), () => judge(target, of, ruleArn));
}

function judge(target: TargetInput, of: SampleOf, ruleArn: string): InputVerdict {
  const envelope = {account: of.account, eventRegion: of.region};
  const fields = iamEvents(envelope);
  const survival = survivalOf(target, fields);
  const least = leastEvent(envelope, of.eventName);
  const samples = sampleEvents(of);
  const renderings = samples.map((sample) => renderInput(target, sample.event, ruleArn));
  const naming = namingOf(target, of, ruleArn, survival);
  const extremes = [least, ...samples.map(({event}) => event), ...extremeEvents(target, least, fields)];
  return {
    ...naming,
    conditions: naming.namesCall === 'sometimes' ? survival.conditions : [],
    tells: facets(samples, renderings, naming.namesCall === 'unknown' ? 'never' : naming.namesCall),
    raw: renderings.every(
      (rendering, index) => rendering.kind === 'message' && isDeepStrictEqual(rendering.json, samples[index]?.event),
    ),
    json: extent(renderings.map((rendering) => rendering.kind === 'message' && rendering.json !== undefined)),
    chat: chatOf(target, extremes, ruleArn),
    disputed: survival.disputed,
    limits: inputLimits(target),
  };
}

type Naming = Pick<InputVerdict, 'namesCall' | 'lost' | 'said'>;

/**
 * Does the message hold the event's own name of the call? That is seen from a name that stands nowhere in the target, in the least event:
 * what other events have besides can only break the message, and which of them do is decided over all that the fields can hold.
 */
function namingOf(target: TargetInput, of: SampleOf, ruleArn: string, {conditions, unsaid}: Survival): Naming {
  const envelope = {account: of.account, eventRegion: of.region};
  const name = nameOutside(JSON.stringify([target, ruleArn]));
  const least = renderInput(target, leastEvent(envelope, name), ruleArn);
  const event = leastEvent(envelope, of.eventName);
  if (least.kind === 'unknown') return {namesCall: 'unknown', lost: null, said: true};
  const never = (reason: string, sends: LostEvent['sends']): Naming => ({
    namesCall: 'never',
    lost: {event, reason, sends, when: '', onlyFailures: false},
    said: true,
  });
  const mistyped = mistypedPaths(target, envelope, iamEvents(envelope));
  const because = mistyped === null ? '' : `: ${mistyped}`;
  if (least.kind === 'empty' && target.InputPath !== undefined && because === '')
    return never(`InputPath ${target.InputPath} selects a part of the event that does not name the call`, 'unclear');
  if (least.kind !== 'message') return never(`${least.reason}${because}`, sentOf(least));
  if (!least.body.includes(name)) return never(`the message does not name the call${because}`, 'message');
  const found = coverCalls(conditions, [of.eventName], envelope).get(of.eventName);
  const verdict = conditions.length === 0 ? undefined : found;
  if (verdict?.verdict === 'never')
    return never('with a variable inside quotation marks the result is never valid JSON', 'nothing');
  if (verdict?.verdict === 'unknown') return {namesCall: 'unknown', lost: null, said: true};
  const lost = unsaid.flatMap((steps): LostEvent[] => {
    const made = [{key: 'value'}, 'a "quotation" mark'].map((value) => planted(event, steps, value));
    const broken = made.find((one) => one !== null && renderInput(target, one, ruleArn).kind !== 'message');
    if (!broken) return [];
    return [{event: broken, ...lossOf(target, broken, ruleArn), when: '', onlyFailures: false}];
  })[0];
  if (lost !== undefined) return {namesCall: 'sometimes', lost, said: false};
  if (verdict?.verdict !== 'sometimes') return {namesCall: 'always', lost: null, said: true};
  const example = verdict.counterExample as Event;
  const {lostWhen, lostOnlyWithErrorCode: onlyFailures} = verdict;
  const when = lostWords(lostWhen);
  return {
    namesCall: 'sometimes',
    lost: {event: example, ...lossOf(target, example, ruleArn), when, onlyFailures},
    said: true,
  };
}

function lossOf(target: TargetInput, event: Event, ruleArn: string): Pick<LostEvent, 'reason' | 'sends'> {
  const rendering = renderInput(target, event, ruleArn);
  return rendering.kind === 'message'
    ? {reason: 'a value inside quotation marks makes the JSON invalid', sends: 'nothing'}
    : {reason: rendering.reason, sends: sentOf(rendering)};
}

/** AWS does not say what becomes of a target whose path selects nothing. */
function sentOf({kind}: Rendering): LostEvent['sends'] {
  return kind === 'message' ? 'message' : kind === 'invalid' ? 'nothing' : 'unclear';
}

/** The least event with each variable's field in turn as something that is no text. */
export function extremeEvents({InputTransformer}: TargetInput, least: Event, fields: EventFields): readonly Event[] {
  return Object.values(InputTransformer?.InputPathsMap ?? {}).flatMap((text): Event[] => {
    const steps = parsePath(text);
    const names = steps?.flatMap((step) => (typeof step === 'object' && 'name' in step ? [step.name] : [])) ?? [];
    if (steps === null || names.length < steps.length) return [];
    const {values, nests = []} = fields.domain(names.join('.'));
    const odd = [...(nests as readonly Json[]), ...(values === 'any' || values.includes(null as never) ? [null] : [])];
    return odd.map((value) => planted(least, steps, value)).filter((event) => event !== null);
  });
}

function chatOf(target: TargetInput, events: readonly Event[], ruleArn: string): InputVerdict['chat'] {
  // What never arrives is lost before, at the target.
  const arriving = events.flatMap((event) => {
    // With a name of a call that stands nowhere else, so that the name that is seen is the event's own.
    const eventName = nameOutside(JSON.stringify([target, ruleArn, event]));
    const named = {...event, detail: {...(event['detail'] as Readonly<Record<string, Json>>), eventName}};
    const rendering = renderInput(target, named, ruleArn);
    return rendering.kind === 'message' ? [{event, gate: chatShows(rendering, named)}] : [];
  });
  if (arriving.length === 0) return {shown: 'never', discards: 'nothing arrives', example: null};
  const bad = arriving.find(({gate}) => gate.state === 'blocks') ?? arriving.find(({gate}) => gate.state === 'unknown');
  return {
    shown: bad?.gate.state === 'unknown' ? 'unknown' : extent(arriving.map(({gate}) => gate.state !== 'blocks')),
    discards: bad === undefined || bad.gate.state === 'passes' ? null : bad.gate.reason,
    example: bad?.event ?? null,
  };
}

function extent(answers: readonly boolean[]): Extent {
  if (answers.every(Boolean)) return 'always';
  return answers.some(Boolean) ? 'sometimes' : 'never';
}

function tells(rendering: Rendering | undefined, values: readonly string[]): boolean {
  return rendering?.kind === 'message' && values.some((value) => rendering.body.includes(value));
}

function facets(
  samples: readonly Sample[],
  renderings: readonly Rendering[],
  call: Extent,
): Readonly<Record<Facet, Extent>> {
  const one = (facet: Exclude<Facet, 'call'>): Extent => {
    const answers = samples.flatMap((sample, index) => {
      const values = VALUES[facet](sample.event);
      return values.length === 0 ? [] : [tells(renderings[index], values)];
    });
    return extent(answers);
  };
  return {
    call,
    who: one('who'),
    account: one('account'),
    when: one('when'),
    from: one('from'),
    target: one('target'),
    outcome: one('outcome'),
  };
}

/** The values any one of which answers the question. */
const VALUES: Readonly<Record<Exclude<Facet, 'call'>, (event: Event) => readonly string[]>> = {
  who: (event) => {
    const identity = at(event, 'detail', 'userIdentity');
    const issuer = at(identity, 'sessionContext', 'sessionIssuer');
    return texts(['arn', 'principalId', 'userName', 'invokedBy', 'accessKeyId'].map((key) => at(identity, key))).concat(
      texts([at(issuer, 'userName'), at(issuer, 'arn')]),
    );
  },
  account: (event) => texts([event['account']]),
  when: (event) => texts([event['time'], at(event, 'detail', 'eventTime')]),
  from: (event) => texts([at(event, 'detail', 'sourceIPAddress')]),
  target: (event) => {
    const parameters = at(event, 'detail', 'requestParameters');
    return typeof parameters === 'object' && parameters !== null ? texts(Object.values(parameters)) : [];
  },
  outcome: (event) => texts([at(event, 'detail', 'errorCode')]),
};

function at(json: Json | undefined, ...keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>(
    (value, key) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? (value as Readonly<Record<string, Json>>)[key]
        : undefined,
    json,
  );
}

function texts(values: readonly (Json | undefined)[]): string[] {
  return values.filter((value): value is string => typeof value === 'string' && value !== '');
}
