/** The reads that a plan rests on beside those of the proof: what does not exist yet, what stands behind it, and whose things are. */
import {askDeclaredKeys} from '../delivery/hops/declared-keys.js';
import {endpointOf} from '../delivery/hops/endpoint.js';
import {queueOf} from '../delivery/hops/queue.js';
import type {TopicAnswer} from '../delivery/hops/topic.js';
import {contextOf, prove, wanted, type Setting} from '../delivery/proof.js';
import type {Facts} from '../snapshot/facts.js';
import type {Read} from '../snapshot/reads.js';
import {desiredQueueArn, desiredRule, desiredTopic, desiredTrail} from './desired.js';
import {tagsOf, type Planning} from './planning.js';
import {askBucket} from './stages/bucket.js';
import {describeRead, knownAs, policyRead} from './stages/keys.js';
import {askQueueKey} from './stages/queue.js';

/** As `wanted` of the proof, for plan and reconcile. */
export function wantedForPlan(setting: Setting, facts: Facts): Read[] {
  const first = wanted(setting, facts);
  const {account} = contextOf(setting, facts);
  if (account === null) return first;
  const proof = prove(setting, facts);
  const {context} = proof;
  const planning: Planning = {proof, context, account, prune: new Set(), canSubscribe: () => true, askedAt: new Map()};
  const topic = desiredTopic(proof);
  const rule = desiredRule(proof, topic);
  askDeclaredKeys(context, proof.chain.trails.trails, [topic]);
  askBucket(planning);
  askKeys(planning, topic);
  const sender = {service: 'events', sourceArn: rule.arn} as const;
  const queue = desiredQueueArn(context, rule.bus.region);
  if (queue !== null) {
    queueOf(context, queue, sender);
    askQueueKey(planning, queue);
  }
  for (const {protocol, public: endpoint} of context.baseline.recipients) {
    if (protocol !== 'sqs' && protocol !== 'lambda') continue;
    endpointOf(context, protocol, endpoint, topic.arn);
    if (protocol === 'sqs') askQueueKey(planning, endpoint);
  }
  askOwners(planning);
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

/** A resource that a CloudFormation stack owns says so in a tag. Only what exists is asked. */
function askOwners({proof, context}: Planning): void {
  const topic = desiredTopic(proof);
  const rule = desiredRule(proof, topic);
  const trail = desiredTrail(proof);
  if (trail.answer !== null && !trail.answer.foreign) context.facts.get(tagsOf.trail(trail.arn, trail.home));
  if (rule.node !== null) context.facts.get(tagsOf.rule(rule.arn, rule.bus.region));
  for (const target of rule.node?.targets ?? []) {
    for (const next of target.bus?.rules ?? [])
      if (next.targets.length > 0) context.facts.get(tagsOf.rule(next.answer.arn, next.answer.region));
  }
  if (topic.attributes.status === 'known') context.facts.get(tagsOf.topic(topic.arn, topic.region));
}
