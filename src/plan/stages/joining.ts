/** What stands before a subscription: the queue or function behind it, and what of it only a person can put right. */
import type {Recipient} from '../../baseline/schema/schema.js';
import {FIFO_REMEDY, isOutOfOrder} from '../../delivery/hops/receiver/endpoint.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import {wantsTopic} from '../../delivery/route/ends.js';
import {handsOff} from '../ownership.js';
import {errand, isOwn, type Item, type Planning} from '../planning.js';
import {unserved} from '../repair/topics.js';
import {functionItems} from './functions.js';
import {queueItems} from './queue.js';

/**
 * What a person has to do before the recipient is subscribed, with what calls do beside; empty where it can be subscribed. What is not there, or
 * refuses what comes until a person lets it in, is not subscribed: the next check would call that a fault.
 */
export function beforeSubscribing(
  planning: Planning,
  topic: TopicAnswer,
  {protocol, public: endpoint}: Recipient,
): Item[] {
  if (protocol === 'sqs' && isOutOfOrder(topic.arn, endpoint)) return [fifoQueue(topic, {public: endpoint})];
  // Whoever owns an endpoint in another account confirms, and opens it then.
  if (!isOwn(planning, endpoint)) return [];
  const behind = endpointItems(planning, topic, protocol, endpoint);
  return behind.some((item) => isPersons(planning, item)) ? behind : [];
}

function isPersons(planning: Planning, item: Item): boolean {
  return item.kind === 'errand' || handsOff(item, planning.proof, () => undefined).length > 0;
}

/**
 * What people have to do before anybody who misses alerts can be subscribed to the topic; empty where somebody can be, or is. Nothing that
 * nobody declared is built for a topic that would alert nobody.
 */
export function beforeAnybody(planning: Planning, topic: TopicAnswer): Item[] {
  const {proof, context} = planning;
  if (context.baseline.topic.name !== undefined || topic.subscriptions.some(({recipient}) => recipient !== null))
    return [];
  const each = unserved(proof).flatMap((index) => {
    const recipient = context.baseline.recipients[index];
    return recipient !== undefined && wantsTopic(proof.chain, index)
      ? [beforeSubscribing(planning, topic, recipient)]
      : [];
  });
  return each.every((items) => items.length > 0) ? each.flat().filter((item) => isPersons(planning, item)) : [];
}

/** SNS refuses the call. */
export function fifoQueue({arn, region}: TopicAnswer, {public: endpoint}: Pick<Recipient, 'public'>): Item {
  return errand(
    'Subscribe',
    arn,
    region,
    `sqs ${endpoint} is a FIFO queue, and SNS does not subscribe a FIFO queue to a standard topic. ${FIFO_REMEDY}`,
  );
}

/** What stands behind the subscription and has to let SNS in. */
export function endpointItems(planning: Planning, topic: TopicAnswer, protocol: string, endpoint: string): Item[] {
  if (protocol === 'sqs' && isOutOfOrder(topic.arn, endpoint)) return [];
  if (protocol === 'sqs') return queueItems(planning, endpoint, {service: 'sns', sourceArn: topic.arn}, false);
  return protocol === 'lambda' ? functionItems(planning, endpoint, {service: 'sns', sourceArn: topic.arn}) : [];
}
