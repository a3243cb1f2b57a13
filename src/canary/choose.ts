/**
 * Which call is made. The canary tests the chain and not the pattern, so only a call will do that the proof says always alerts; and whoever is
 * alerted must be able to see what it is.
 */
import {isOpen} from '../delivery/gate.js';
import {renderInput, sampleEvents, type Event} from '../delivery/message/index.js';
import type {Proof} from '../delivery/model.js';
import {TARGET} from '../delivery/roads/kinds.js';
import {allRules, targetKey} from '../delivery/route/chain.js';
import {traceEvent} from '../delivery/views/trace.js';
import type {Json} from '../findings/model.js';
import {agentOf, CANARY_CALLS, MARKER_PREFIX, parametersOf, type CanaryCall} from './calls.js';

export type Choice =
  {readonly ok: true; readonly call: CanaryCall} | {readonly ok: false; readonly reasons: readonly string[]};

/** How it will be sent. */
export interface Sender {
  readonly roleName: string;
  /** Does the session of the caller bear the marker? */
  readonly namesSession: boolean;
}

/**
 * @param asked null: the first that will do
 * @param among those that may be taken
 */
export function chooseCall(
  proof: Proof,
  sender: Sender,
  asked: CanaryCall | null,
  among: readonly CanaryCall[] = CANARY_CALLS,
): Choice {
  const reasons: string[] = [];
  for (const call of asked === null ? among : [asked]) {
    if (!among.includes(call))
      return {ok: false, reasons: [`iam:${call}: it stores no code with which an answer could be compared`]};
    const reason = unfit(proof, call, sender);
    if (reason === null) return {ok: true, call};
    reasons.push(`iam:${call}: ${reason}`);
  }
  return {ok: false, reasons};
}

/** Stands for the marker that is made later. */
const SAMPLE = `${MARKER_PREFIX}0123456789abcdef`;

function unfit(proof: Proof, call: CanaryCall, sender: Sender): string | null {
  const {recipients} = proof.context.baseline;
  for (const [index, {protocol, public: endpoint}] of recipients.entries()) {
    const outcome = proof.coverage.recipients[index]?.get(call);
    const whom = `${protocol} ${endpoint}`;
    // Without an outcome the call is none that must alert.
    if (outcome === undefined) return 'the baseline does not ask for alerts on it';
    if (outcome.verdict === 'noticed') return `${whom} would only learn that something changed, and not what`;
    if (outcome.verdict !== 'always') return `it does not always reach ${whom} (${outcome.hop}: ${outcome.reason})`;
  }
  const event = canaryEvent(proof, call, sender, SAMPLE);
  for (const [index, {protocol, public: endpoint}] of recipients.entries())
    if (!showsMarker(proof, event, index, SAMPLE))
      return `the marker would not be in the alert for ${protocol} ${endpoint}: ${sender.namesSession ? 'it contains neither the user agent nor the parameters of the call nor its session' : 'it contains neither the user agent nor the parameters of the call'}`;
  return null;
}

/** The event that the call makes, as a role of GitHub Actions would make it. */
export function canaryEvent(
  {context}: Proof,
  call: CanaryCall,
  {roleName, namesSession}: Sender,
  marker: string,
): Event {
  const {account, eventRegion: region, partition} = context;
  const samples = sampleEvents({eventName: call, account: account ?? '', region, partition});
  const event = samples.find(({event: {detail}}) => typeOf(detail) === 'AssumedRole')?.event ?? samples[0]?.event ?? {};
  const detail = event['detail'] as Event;
  const marked = {userAgent: agentOf(marker), requestParameters: parametersOf(call, roleName, marker)};
  if (!namesSession) return {...event, detail: {...detail, ...marked}};
  return {...event, detail: {...detail, ...marked, userIdentity: inSession(detail['userIdentity'] as Event, marker)}};
}

/** The name of the session is the end of both: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html */
function inSession(identity: Event, session: string): Event {
  const ended = (name: string, before: string): Json => {
    const value = identity[name];
    return typeof value === 'string' ? `${value.slice(0, value.lastIndexOf(before) + 1)}${session}` : (value ?? null);
  };
  return {...identity, arn: ended('arn', '/'), principalId: ended('principalId', ':')};
}

function typeOf(detail: Json | undefined): Json | undefined {
  return ((detail as Event | undefined)?.['userIdentity'] as Event | undefined)?.['type'];
}

/** Is the marker in some message that the recipient would get of the event? */
export function showsMarker(proof: Proof, event: Event, recipient: number, marker: string): boolean {
  const trace = traceEvent(proof, event);
  const nodes = new Map(
    allRules(proof.chain).flatMap((rule) => rule.targets.map((node) => [targetKey(rule, node), {rule, node}] as const)),
  );
  return trace.paths.some(({recipient: to, gate}, at) => {
    if (to !== recipient || !isOpen(gate)) return false;
    const target = proof.routes[at]?.hops.findLast(({kind}) => kind === TARGET);
    const found = target?.key === undefined ? undefined : nodes.get(target.key);
    if (found === undefined) return false;
    const rendered = renderInput(found.node.answer.target, event, found.rule.answer.arn);
    return rendered.kind === 'message' && rendered.body.includes(marker);
  });
}

/** Rules and topics that the event passes on its way to recipients, for what CloudWatch counts there. */
export function passed(proof: Proof, event: Event): {readonly kind: string; readonly resource: string}[] {
  const found = new Map<string, {kind: string; resource: string}>();
  traceEvent(proof, event).paths.forEach(({recipient, gate, steps}) => {
    if (recipient === null || !isOpen(gate)) return;
    for (const {stage, resource} of steps) found.set(`${stage} ${resource}`, {kind: stage, resource});
  });
  return [...found.values()];
}
