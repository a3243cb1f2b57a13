/**
 * `policy/services/` knows what each AWS service sends along when its access is decided.
 *
 * A question to policies, and its answer.
 */
import {keys, resourceOrganization, serviceKeys, arnParts, sessionKeys, timeKeys} from '../context.js';
import {evaluate} from '../evaluate.js';
import type {KeyValue, ParsedPolicy, PolicyAnswer, Principal, RequestContext} from '../model.js';
import {decisive, readings, type Dispute, type Reading} from './readings.js';

export type {Dispute, Reading} from './readings.js';

export const GUIDE = 'https://docs.aws.amazon.com';

export interface Question {
  readonly request: RequestContext;
  readonly sources: readonly string[];
  readonly dispute: Dispute | null;
}

/**
 * In which readings the answer is what it is. Of one reading all answers to one thing that a service does are true together: it sends a key
 * or it does not, whichever resource it asks.
 */
export interface Hinge {
  /** What the service does, and under which names it may: `events.amazonaws.com sns:Publish`. */
  readonly asked: string;
  readonly dispute: Pick<Dispute, 'keys'>;
  readonly holds: readonly Reading[];
  readonly fails: readonly Reading[];
}

export interface Answer extends PolicyAnswer {
  /** Set where the answer hangs on what is disputed, with no more than what it hangs on. */
  readonly dispute: Dispute | null;
  /** It is unknown, since a Deny keeps the service out if it sends a key of which AWS's pages disagree whether it does. */
  readonly keepsOutIfSent?: true;
  /** Set beside it. */
  readonly hinge?: Hinge;
}

/**
 * Asks. Where something is disputed, the question is asked in each reading of the documents: where they lead to different answers, the
 * best one counts, and the answer says what it hangs on. A Deny that names what the service acts for is another matter: nobody writes it but
 * to keep the service out, and by the reference of IAM it does. So it is no passing, and unknown.
 */
export function ask(policies: readonly ParsedPolicy[], question: Question): Answer {
  return askBy((request) => evaluate(policies, request), question);
}

/** The same, where more than one kind of policy answers a request. */
export function askBy(answers: (request: RequestContext) => PolicyAnswer, {request, dispute}: Question): Answer {
  const answer = answers(request);
  if (!dispute) return {...answer, dispute: null};
  const all = [
    {reading: AS_SENT, answer},
    ...readings(request, dispute).map(([reading, asked]) => ({reading, answer: answers(asked)})),
  ];
  const other = all.filter((one) => one.answer.effect !== answer.effect);
  if (other.length === 0) return {...answer, dispute: null};
  const found = decisive(
    dispute,
    other.map(({reading}) => reading),
  );
  const best = [...all].sort((a, b) => RANK[a.answer.effect] - RANK[b.answer.effect])[0]?.answer ?? answer;
  // What no reading allows is denied.
  if (answer.effect === 'explicit-deny' && best.effect === 'allow' && found.keys.length > 0)
    return {...answer, effect: 'unknown', why: mayKeepOut(answer.why, found), dispute: null, keepsOutIfSent: true};
  const {principal, action} = request;
  const among = principal.kind === 'service' ? [...principal.names, ...(dispute.names ?? [])].join() : principal.kind;
  const of = (same: boolean): readonly Reading[] =>
    all.flatMap((one) => ((one.answer.effect === best.effect) === same ? [one.reading] : []));
  return {
    ...best,
    dispute: found,
    hinge: {asked: `${among} ${action}`, dispute, holds: of(true), fails: of(false)},
  };
}

function mayKeepOut(denied: string, {keys: sent, sources}: Dispute): string {
  return `${denied} if the service sends ${sent.join(' and ')}, about which AWS's documents disagree (${sources.join(', ')})`;
}

/** All disputed keys are sent, under the usual name. */
const AS_SENT: Reading = {keys: [], name: null};

const RANK = {allow: 0, unknown: 1, 'implicit-deny': 2, 'explicit-deny': 2} as const;

function isSame(a: Reading, b: Reading): boolean {
  return a.name === b.name && a.keys.length === b.keys.length && a.keys.every((key) => b.keys.includes(key));
}

/** Is the answer the same in this reading? What the question says nothing of leaves it as it is. */
export function holdsIn({dispute, holds, fails}: Hinge, {keys: left, name}: Reading): boolean {
  const here: Reading = {keys: left.filter((key) => dispute.keys.includes(key)), name};
  const known = [...holds, ...fails].some((one) => isSame(one, here));
  return holds.some((one) => isSame(one, known ? here : AS_SENT));
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
  const session = request.principal.kind === 'role' ? sessionKeys(now) : {};
  return {...question, request: {...request, keys: keys(request.keys, {...timeKeys(now), ...session})}};
}

/**
 * The question where the resource is of an account whose organization is known: "the organization ID of the organization to which the
 * requested resource belongs" comes with every request for it
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resourceorgid).
 */
export function askedWithin(
  question: Question,
  {account, organization = null}: {readonly account: string; readonly organization?: string | null},
): Question {
  const {request} = question;
  if (organization === null || arnParts(request.resource).account !== account) return question;
  return {...question, request: {...request, keys: keys(request.keys, resourceOrganization(organization))}};
}

/**
 * Keys of a call of a function that comes from a service: neither by the function's URL nor with the token that Alexa sends
 * (https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html, https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html).
 */
export const INVOKED_BY_SERVICE: Readonly<Record<string, KeyValue>> = {
  'lambda:functionurlauthtype': 'absent',
  'lambda:invokedviafunctionurl': ['false'],
  'lambda:eventsourcetoken': 'absent',
};

type ServiceName = 'cloudtrail' | 'delivery.logs' | 'events' | 'lambda' | 'sns';

function service(name: ServiceName, region: string, partition: string): Principal & {kind: 'service'} {
  const global = `${name}.amazonaws.com`;
  const perhaps = region === '' ? [] : [`${name}.${region}.amazonaws.com`];
  if (partition === 'aws-cn') perhaps.push(`${global}.cn`, ...perhaps.map((spelling) => `${spelling}.cn`));
  return {kind: 'service', names: [global], perhaps};
}

export function serviceQuestion(
  name: ServiceName,
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

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceaccount */
const SOURCE_KEYS = `${GUIDE}/IAM/latest/UserGuide/reference_policies_condition-keys.html`;

/**
 * The same question where a service acts for `sourceArn`, and the documents of AWS do not agree which of the keys that name what it acts
 * for (aws:SourceArn, aws:SourceAccount, aws:SourceOrgID) are sent: the reference of IAM has services send all of them, the page of the
 * service shows fewer.
 *
 * @param certain keys of which the page of the service leaves no doubt
 * @param organization the organization of the account it acts for; empty where it is in none, null where it is not known
 */
export function disputedSource(
  question: Question,
  sourceArn: string,
  certain: readonly string[],
  organization: string | null = null,
  pages: readonly string[] = [],
): Question {
  const all: Readonly<Record<string, KeyValue | undefined>> = {
    'aws:SourceArn': [sourceArn],
    'aws:SourceAccount': [arnParts(sourceArn).account],
    'aws:SourceOrgID': organization === null ? undefined : organization === '' ? 'absent' : [organization],
    'aws:SourceOrgPaths':
      organization === null ? undefined : organization === '' ? 'absent' : {begins: `${organization}/`},
  };
  const disputed = Object.keys(all).filter(
    (key) => all[key] !== undefined && all[key] !== 'absent' && !certain.includes(key),
  );
  return {
    ...question,
    request: {...question.request, keys: keys(question.request.keys, all)},
    dispute: {keys: disputed, sources: [...question.sources, ...pages, SOURCE_KEYS]},
  };
}
