/** Recipients that a rule leads to without a topic. */
import type {RoadName} from '../../findings/model.js';
import {vouches} from '../context.js';
import {tellsDeclared} from '../hops/receiver/notifications.js';
import {arrivalsOf} from '../recipients.js';
import {allRules, type Chain, type RuleNode, type TargetNode} from './chain.js';

/** A target that is a declared recipient itself. */
export interface EndAt {
  readonly rule: RuleNode;
  readonly node: TargetNode;
  readonly end: NonNullable<TargetNode['end']>;
}

/** Every target that is this recipient, whatever its rule matches. */
export function endsAt(chain: Chain, recipient: number): EndAt[] {
  return allRules(chain).flatMap((rule) =>
    rule.targets.flatMap((node) => (node.end?.recipient === recipient ? [{rule, node, end: node.end}] : [])),
  );
}

/** Is a topic needed at all: declared, or the way to some recipient? */
export function needsTopic(chain: Chain): boolean {
  const {baseline} = chain.context;
  return baseline.topic.name !== undefined || baseline.recipients.some((_, index) => hearsTopic(chain, index));
}

/**
 * Could a topic that a rule leads to bring this recipient its alerts? A FIFO queue is on no topic that EventBridge can publish to, and a
 * chat channel on the topics that its configuration lists: what is not there already, a person has to put right first.
 */
function hearsTopic(chain: Chain, recipient: number): boolean {
  const declared = chain.context.baseline.recipients[recipient];
  if (declared === undefined) return false;
  if (declared.protocol === 'sqs' && declared.public.endsWith('.fifo')) return false;
  if (arrivalsOf(declared)[0] !== 'chat') return wantsTopic(chain, recipient);
  return isSubscribed(chain, recipient) && !isNotified(chain, recipient);
}

function isSubscribed({topics}: Chain, recipient: number): boolean {
  return [...topics.values()].some(({subscriptions}) => subscriptions.some((one) => one.recipient === recipient));
}

/** User Notifications has it as a contact or channel, well or badly. */
function isNotified(chain: Chain, recipient: number): boolean {
  return allRules(chain).some(({notifications}) => tellsDeclared(notifications, recipient));
}

/**
 * A rule that was made for IAM events forwards to a bus that the baseline vouches for, and nothing here leads to this recipient: that is its
 * road, well or badly.
 */
function isForwarded(chain: Chain, recipient: number): boolean {
  if (chain.declaredTopic !== null || isSubscribed(chain, recipient)) return false;
  return allRules(chain).some(
    ({answer, declared, targets}) =>
      (answer.relevant || answer.meant) &&
      (declared || chain.context.baseline.rule.name === undefined) &&
      targets.some(({bus, answer: {target}}) => bus !== null && vouches(chain.context, target.Arn) !== null),
  );
}

/** It has a road without a topic: that such a road has a fault is no reason for a second one. */
export function isToldOtherwise(chain: Chain, recipient: number): boolean {
  return isNotified(chain, recipient) || isForwarded(chain, recipient);
}

/**
 * A rule brings IAM changes straight to something of its kind that nobody declared, and no topic alerts a declared recipient: direct targets are
 * the road in use here. A function that replaces another gets the same events as the other one did.
 */
function isLedDirectly(chain: Chain, recipient: number): boolean {
  const {baseline} = chain.context;
  const declared = baseline.recipients[recipient];
  if (declared === undefined || !arrivalsOf(declared).includes('direct') || baseline.topic.name !== undefined)
    return false;
  if ([...chain.topics.values()].some(({subscriptions}) => subscriptions.some((one) => one.recipient !== null)))
    return false;
  return allRules(chain).some(
    ({answer, meant, targets}) =>
      (answer.relevant || meant) &&
      targets.some(({end}) => end !== null && end.recipient === null && end.protocol === declared.protocol),
  );
}

/** Is it made the target of a rule itself? */
export function isTargetItself(chain: Chain, recipient: number): boolean {
  const declared = chain.context.baseline.recipients[recipient];
  if (declared === undefined) return false;
  return TARGETS.includes(arrivalsOf(declared)[0]) || isLedDirectly(chain, recipient);
}

const TARGETS: readonly RoadName[] = ['direct', 'api-destination'];

/**
 * Is it over a topic that alerts are to come to this recipient? Not where it can only be a target, nor where it is one already, or User
 * Notifications or a hub that is vouched for tells it.
 */
export function wantsTopic(chain: Chain, recipient: number): boolean {
  const declared = chain.context.baseline.recipients[recipient];
  if (declared === undefined || arrivalsOf(declared)[0] !== 'sns' || isLedDirectly(chain, recipient)) return false;
  if (isSubscribed(chain, recipient)) return true;
  return endsAt(chain, recipient).length === 0 && !isToldOtherwise(chain, recipient);
}
