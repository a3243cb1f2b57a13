/**
 * Does the alert that a target makes tell what happened? Judged by rendering every shape of event (`samples.ts`), under two names of
 * calls, so that a constant text which happens to hold a call's name does not count.
 */
import {isDeepStrictEqual} from 'node:util';
import type {Json} from '../../findings/model.js';
import {chatDiscards} from './chat.js';
import {inputLimits} from './limits.js';
import {renderInput} from './render.js';
import type {Event, Rendering, TargetInput} from './render.js';
import {sampleEvents} from './samples.js';
import type {Sample, SampleOf, Shape} from './samples.js';
import {parseTemplate} from './template.js';

/** What somebody wants to know of a call. `target`: whom or what it concerns; `outcome`: that it failed, where it did. */
export type Facet = 'call' | 'who' | 'account' | 'when' | 'from' | 'target' | 'outcome';
export const FACETS: readonly Facet[] = ['call', 'who', 'account', 'when', 'from', 'target', 'outcome'];

export type Extent = 'always' | 'sometimes' | 'never';

/** A shape of event whose alert does not name the call, with what is made of it instead. */
export interface LostShape {
  readonly shape: Shape;
  readonly event: Event;
  readonly rendering: Rendering;
  readonly reason: string;
}

export interface InputVerdict {
  /** Does the alert name the call? `unknown`: the target uses more than AWS documents. */
  readonly namesCall: Extent | 'unknown';
  /** Each shape that is lost; empty where `namesCall` is always. */
  readonly lost: readonly LostShape[];
  /** Of the shapes that have such a thing to tell. */
  readonly tells: Readonly<Record<Facet, Extent>>;
  /** Is the message the event itself? */
  readonly raw: boolean;
  /** Is the message JSON? (A text template of one line is a JSON string.) */
  readonly json: Extent;
  /** Would a chat channel show it? `discards` is the first reason against. */
  readonly chat: {readonly shown: Extent; readonly discards: string | null};
  /** Variables inside quotation marks of a JSON template whose value a caller can write: a quotation mark there silences the alert. */
  readonly fragile: readonly {readonly name: string; readonly path: string}[];
  /** What AWS would refuse. */
  readonly limits: readonly string[];
}

const OTHER_CALL = 'ListenToNobody';

export function judgeInput(target: TargetInput, of: SampleOf, ruleArn: string): InputVerdict {
  const samples = sampleEvents(of);
  const others = sampleEvents({...of, eventName: OTHER_CALL});
  const renderings = samples.map((sample) => renderInput(target, sample.event, ruleArn));
  const named = samples.map((_sample, index) => {
    const other = others[index]?.event ?? {};
    return tells(renderings[index], [of.eventName]) && tells(renderInput(target, other, ruleArn), [OTHER_CALL]);
  });
  const lost = samples.flatMap((sample, index): LostShape[] => {
    const rendering = renderings[index];
    return named[index] || !rendering ? [] : [{...sample, rendering, reason: whyLost(rendering)}];
  });
  const unknown = renderings.some((rendering) => rendering.kind === 'unknown');
  const discards = renderings.map(chatDiscards);
  return {
    namesCall: unknown ? 'unknown' : extent(named),
    lost,
    tells: facets(samples, renderings, extent(named)),
    raw: renderings.every(
      (rendering, index) => rendering.kind === 'message' && isDeepStrictEqual(rendering.json, samples[index]?.event),
    ),
    json: extent(renderings.map((rendering) => rendering.kind === 'message' && rendering.json !== undefined)),
    chat: {
      shown: extent(discards.map((reason) => reason === null)),
      discards: discards.find((reason) => reason !== null) ?? null,
    },
    fragile: fragile(target),
    limits: inputLimits(target),
  };
}

function extent(answers: readonly boolean[]): Extent {
  if (answers.every(Boolean)) return 'always';
  return answers.some(Boolean) ? 'sometimes' : 'never';
}

function tells(rendering: Rendering | undefined, values: readonly string[]): boolean {
  return rendering?.kind === 'message' && values.some((value) => rendering.body.includes(value));
}

function whyLost(rendering: Rendering): string {
  return rendering.kind === 'message' ? 'the message does not name the call' : rendering.reason;
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

/**
 * Fields whose text the caller chooses beyond the letters of names: the agent's header, parameters of refused calls, the path of a
 * user (any printable character: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html), and what repeats those.
 */
const CHOSEN = [
  ...['$.detail.userAgent', '$.detail.errorMessage', '$.detail.requestParameters', '$.detail.responseElements'],
  ...[
    '$.detail.userIdentity.arn',
    '$.detail.userIdentity.sessionContext.sessionIssuer.arn',
    '$.detail.additionalEventData',
  ],
  '$.detail.tlsDetails.clientProvidedHostHeader',
];

/** May a caller write a quotation mark into what this JSONPath selects? */
export function isChosen(path: string): boolean {
  return CHOSEN.some((field) => path === field || path.startsWith(`${field}.`));
}

function fragile(target: TargetInput): InputVerdict['fragile'] {
  const {InputTemplate: text = '', InputPathsMap: paths = {}} = target.InputTransformer ?? {};
  const template = parseTemplate(text);
  if (template.form === 'text') return [];
  const names = template.pieces.flatMap((piece) => (piece.kind === 'variable' && piece.quoted ? [piece.name] : []));
  return [...new Set(names)].flatMap((name) => {
    const path = paths[name];
    return path !== undefined && isChosen(path) ? [{name, path}] : [];
  });
}
