/** The reads that a plan rests on beside those of the proof: what does not exist yet, what stands behind it, and whose things are. */
import {askDeclaredKeys} from '../delivery/hops/access/declared-keys.js';
import {channels} from '../delivery/hops/receiver/chat-channel.js';
import {endpointOf} from '../delivery/hops/receiver/endpoint.js';
import {queueOf} from '../delivery/hops/receiver/queue.js';
import type {TopicAnswer} from '../delivery/hops/topic.js';
import {wantsTopic} from '../delivery/route/ends.js';
import {contextOf, isOtherAccount, prove, wanted, type Setting} from '../delivery/proof.js';
import type {Facts} from '../snapshot/facts.js';
import type {Read} from '../snapshot/reads.js';
import {buildPlan} from './build.js';
import {desiredQueueArn, desiredRule, desiredTrail} from './desired.js';
import type {Planning} from './planning.js';
import {desiredTopic} from './repair/topics.js';
import {askBucket} from './stages/bucket.js';
import {describeRead, knownAs, policyRead} from './stages/key/keys.js';
import {asTarget, unled} from './stages/direct/reach.js';
import {askQueueKey} from './stages/queue.js';

/**
 * As `wanted` of the proof, for plan and reconcile.
 *
 * @param prune what may be narrowed or taken away: steps of its own rest on it
 */
export function wantedForPlan(setting: Setting, facts: Facts, prune: readonly string[] = []): Read[] {
  const {account} = contextOf(setting, facts);
  if (account === null || isOtherAccount(setting, facts)) return wanted(setting, facts);
  const proof = prove(setting, facts);
  const {context} = proof;
  const planning: Planning = {
    proof,
    context,
    account,
    prune: new Set(),
    waived: new Set(),
    waivedAt: new Map(),
    canSubscribe: () => true,
    askedAt: new Map(),
  };
  const topic = desiredTopic(proof);
  const rule = desiredRule(proof, topic);
  // A channel to which nothing leads is told of all the same.
  channels(context);
  askDeclaredKeys(context, proof.chain.trails.trails, [...proof.chain.topics.values(), topic]);
  askBucket(planning);
  askKeys(planning, topic);
  const sender = {service: 'events', sourceArn: rule.arn} as const;
  const queue = desiredQueueArn(context, rule.bus.region);
  if (queue !== null) {
    queueOf(context, queue, sender);
    askQueueKey(planning, queue);
  }
  for (const [index, {protocol, public: endpoint}] of context.baseline.recipients.entries()) {
    if ((protocol !== 'sqs' && protocol !== 'lambda') || !wantsTopic(proof.chain, index)) continue;
    endpointOf(context, {Protocol: protocol, Endpoint: endpoint, TopicArn: topic.arn}, null);
    if (protocol === 'sqs') askQueueKey(planning, endpoint);
  }
  askTargets(planning, rule);
  const reads = facts.wanted();
  if (reads.length > 0) return reads;
  // Only of what steps would change is asked whose it is: a healthy account costs no further round.
  buildPlan(setting, proof, {prune, ask: (tags) => facts.ahead(tags)});
  return facts.wanted();
}

/** The policies of the declared keys: the proof asks only for those in use. */
function askKeys(planning: Planning, topic: TopicAnswer): void {
  const {proof, context} = planning;
  const {answer, home} = desiredTrail(proof);
  const used = answer?.storage.asked === true ? answer.storage.key?.named : undefined;
  const named = [
    [knownAs(planning, context.baseline.trail['kms-key'], used, home), home],
    [knownAs(planning, context.baseline.topic['kms-key'], topic.key?.named, topic.region), topic.region],
  ] as const;
  for (const [name, region] of named) {
    if (name === undefined) continue;
    const key = context.facts.get(describeRead(name, region));
    if (key.status === 'known') context.facts.get(policyRead(name, key.value.Arn, region));
  }
}

/** What would decide whether a recipient takes alerts as the target that it is to be made. */
function askTargets(planning: Planning, rule: ReturnType<typeof desiredRule>): void {
  const {recipients} = planning.context.baseline;
  for (const index of unled(planning)) {
    const recipient = recipients[index];
    const at = recipient === undefined ? null : asTarget(planning, rule, recipient);
    if (at?.end.protocol === 'sqs') askQueueKey(planning, at.end.resource);
  }
}
