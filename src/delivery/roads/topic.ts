/** A topic as two hops: its policy, and its key. It leads to its subscriptions. */
import {blocks, every, type Gate} from '../gate.js';
import type {TopicAnswer} from '../hops/topic.js';
import type {Drawn, Hop, Lead} from '../route/hop.js';
import {KEY, SUBSCRIPTION, TOPIC} from './kinds.js';
import {lastHop, unseen, type Leading} from './leading.js';
import {subscriptionHop, type Receiving} from './subscription.js';

/** How an event comes to the topic. */
export interface Arrival {
  /** Does the topic's policy admit who publishes? */
  readonly admission: Gate;
  /** Does what stands before the topic let it pass? */
  readonly arrow: Gate;
  readonly receiving: Receiving;
}

/** The topic, its key, and the declared recipients behind them. */
export function topicHops(
  leading: Leading,
  topic: TopicAnswer,
  {admission, arrow, receiving}: Arrival,
): readonly Lead[] {
  const {arn, exists, standard, protection, key, keyGate} = topic;
  const keyHop: Hop = {
    kind: KEY,
    resource: key?.named ?? arn,
    gate: keyGate,
    conditions: [],
    leads: () => subscribers(leading, topic, receiving),
  };
  const gate = every(exists, standard, admission, protection);
  const drawn = {...topicDrawn(topic, 'admits EventBridge'), gate: every(topic.gate, admission), arrow};
  return [{kind: TOPIC, resource: arn, gate, conditions: [], drawn, leads: () => [keyHop]}];
}

function subscribers(
  leading: Leading,
  {arn, listGate, subscriptions}: TopicAnswer,
  receiving: Receiving,
): readonly Lead[] {
  if (listGate.state !== 'passes') {
    const unlisted = {kind: SUBSCRIPTION, resource: arn, gate: listGate, conditions: []};
    return [{...unlisted, leads: () => unseen(leading, listGate)}];
  }
  const declared = subscriptions.filter(({recipient}) => recipient !== null);
  if (declared.length > 0) return declared.map((subscription) => subscriptionHop(subscription, receiving));
  // A topic without any declared recipient certainly reaches none.
  const gate = blocks('no declared recipient is subscribed to the topic');
  return [lastHop({kind: SUBSCRIPTION, resource: arn, gate})];
}

/** @param passed what is said of it where it passes */
export function topicDrawn({arn, gate}: TopicAnswer, passed: string): Drawn {
  return {kind: 'topic', key: arn, label: `topic ${arn.slice(arn.lastIndexOf(':') + 1)}`, gate, passed};
}
