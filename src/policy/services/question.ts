/** A question to policies, and its answer. */
import {keys, serviceKeys, arnParts, timeKeys} from '../context.js';
import {evaluate} from '../evaluate.js';
import type {KeyValue, ParsedPolicy, PolicyAnswer, Principal, RequestContext} from '../model.js';

export const GUIDE = 'https://docs.aws.amazon.com';

/** A key of which AWS documents disagree whether the request carries it. */
export interface Dispute {
  readonly key: string;
  readonly sources: readonly string[];
}

export interface Question {
  readonly request: RequestContext;
  readonly sources: readonly string[];
  readonly dispute: Dispute | null;
}

export interface Answer extends PolicyAnswer {
  /** Set where the answer would be another if the request did not carry the disputed key. */
  readonly dispute: Dispute | null;
}

/** Asks; a disputed key is taken as carried, and the answer says so where that decides. */
export function ask(policies: readonly ParsedPolicy[], question: Question): Answer {
  const {request, dispute} = question;
  const answer = evaluate(policies, request);
  if (!dispute) return {...answer, dispute: null};
  const without = evaluate(policies, {...request, keys: keys(request.keys, {[dispute.key]: 'absent'})});
  return {...answer, dispute: without.effect === answer.effect ? null : dispute};
}

/** All of the questions must be allowed: the answer of the first that denies explicitly, else implicitly, else is unknown. */
export function askAll(policies: readonly ParsedPolicy[], questions: readonly Question[]): Answer {
  const answers = questions.map((question) => ask(policies, question));
  const order = ['explicit-deny', 'implicit-deny', 'unknown'] as const;
  const worst = order.flatMap((effect) => answers.filter((answer) => answer.effect === effect));
  const found = worst[0] ?? answers.find((answer) => answer.dispute !== null) ?? answers[0];
  return found ?? {effect: 'allow', by: [], why: 'nothing was asked', dispute: null};
}

/** The question as it is asked at a time (RFC 3339); without one the answer holds for every time, or is unknown. */
export function askedAt(question: Question, now: string): Question {
  const {request} = question;
  return {...question, request: {...request, keys: keys(request.keys, timeKeys(now))}};
}

function service(
  name: 'events' | 'sns' | 'cloudtrail',
  region: string,
  partition: string,
): Principal & {kind: 'service'} {
  const global = `${name}.amazonaws.com`;
  const perhaps = region === '' ? [] : [`${name}.${region}.amazonaws.com`];
  if (partition === 'aws-cn') perhaps.push(`${global}.cn`, ...perhaps.map((spelling) => `${spelling}.cn`));
  return {kind: 'service', names: [global], perhaps};
}

export function serviceQuestion(
  name: 'events' | 'sns' | 'cloudtrail',
  /** What the service acts for: gives region and partition of its spellings. */
  sourceArn: string,
  action: string,
  resource: string,
  more: Readonly<Record<string, KeyValue | undefined>>,
  sources: readonly string[],
): Question {
  const {region, partition} = arnParts(sourceArn);
  const principal = service(name, region, partition);
  return {
    request: {principal, action, resource, keys: keys(serviceKeys(principal.names, resource), more)},
    sources,
    dispute: null,
  };
}
