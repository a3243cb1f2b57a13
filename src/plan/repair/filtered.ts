/**
 * A filter policy lets through of a topic's messages what somebody wants of them. Where a topic carries other messages than these alerts, it is
 * somebody's choice: to widen or remove it brings the subscriber messages that were kept from it, and so does no step of reconcile.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-message-filtering.html: "By default, an Amazon SNS topic subscriber receives every message
 * that's published to the topic."
 */
import {admits} from '../../delivery/coverage/outcome.js';
import {envelopeOf} from '../../delivery/envelope.js';
import {busParam, busRef} from '../../delivery/hops/bus.js';
import {otherPublishers} from '../../delivery/hops/access/publishers.js';
import {alarmNodes} from '../../delivery/hops/alarm/stage.js';
import {ALARMS} from '../../delivery/hops/alarm/unwatching.js';
import type {SubscriptionAnswer} from '../../delivery/hops/subscription.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import type {Proof} from '../../delivery/proof.js';
import {allRules, type RuleNode} from '../../delivery/route/chain.js';
import {coverRoutes} from '../../pattern/index.js';
import type {Read} from '../../snapshot/reads.js';
import {endedBy} from './ended.js';

/** It keeps required alerts from its recipient, and was, or may have been, made for other messages: the recipient is as good as not there. */
export function isForOthers(proof: Proof, topic: TopicAnswer, {filter, attributes}: SubscriptionAnswer): boolean {
  if (filter.kind === 'none' || attributes === null) return false;
  return !(filter.kind === 'body' && passesAll(proof, filter)) && carriesOthers(proof, topic);
}

/** Of an event as it is. A text for people has no fields that a filter could look at. */
function passesAll({context, except}: Proof, {filter}: Extract<SubscriptionAnswer['filter'], {kind: 'body'}>): boolean {
  if (context.baseline.rule.message !== 'raw') return false;
  return [...coverRoutes([[filter]], context.calls, envelopeOf(context), {except}).values()].every(admits);
}

/**
 * Does it bring, or may it bring, anything else than what the baseline requires? The topic that the baseline names is for the alerts, whatever else
 * it brings. Of a topic to which no rule for IAM changes leads nobody knows what is published there.
 */
export function carriesOthers(proof: Proof, topic: TopicAnswer): boolean {
  if (topic === proof.chain.declaredTopic) return false;
  const meant = allRules(proof.chain).filter(
    ({answer, declared, targets}) =>
      (answer.relevant || answer.meant || declared) && targets.some((target) => target.topic?.arn === topic.arn),
  );
  if (meant.length === 0 || meant.some((rule) => endedBy(proof, rule).length > 0)) return true;
  return isLedTo(proof, topic, meant) || isAlarmed(proof, topic) || isPublishedTo(topic);
}

/** Rules lead to it that were not made for IAM changes; where nobody may ask, they may. */
function isLedTo({context}: Proof, {arn: TargetArn, region}: TopicAnswer, meant: readonly RuleNode[]): boolean {
  const names = new Map([[busParam(context, busRef(context, 'default', region)), new Set<string>()]]);
  for (const {rule} of meant.map(({answer}) => answer)) {
    const bus = busParam(context, busRef(context, rule.EventBusName, region));
    names.set(bus, (names.get(bus) ?? new Set()).add(rule.Name));
  }
  return [...names].some(([EventBusName, own]) => {
    const params = {EventBusName, TargetArn};
    const read: Read<'events:ListRuleNamesByTarget'> = {op: 'events:ListRuleNamesByTarget', region, params};
    const named = context.facts.get(read);
    return named.status === 'unreadable' || (named.status === 'known' && named.value.some((name) => !own.has(name)));
  });
}

/** Alarms notify it, other than those that tell of IAM changes. */
function isAlarmed({context, logs}: Proof, {arn, region, attributes}: TopicAnswer): boolean {
  const alarms = context.facts.get(ALARMS(region));
  // Who may not list alarms sees of the policy whether somebody meant them to notify the topic.
  if (alarms.status !== 'known')
    return attributes.status === 'known' && attributes.value['Policy']?.includes('cloudwatch.amazonaws.com') === true;
  const ours = new Set(alarmNodes(logs).map(({alarm}) => alarm.AlarmArn));
  return alarms.value.some(({AlarmActions, AlarmArn}) => AlarmActions.includes(arn) && !ours.has(AlarmArn));
}

/** Its policy lets other services publish; where the policy is hidden, it may. */
function isPublishedTo({arn, attributes}: TopicAnswer): boolean {
  const policy = attributes.status === 'known' ? attributes.value['Policy'] : undefined;
  return policy === undefined || otherPublishers(policy, arn).length > 0;
}
