/** A topic as one hop or two: its policy, and its key where it has one. It leads to its subscriptions. */
import {PASSES, blocks, every, type Gate} from '../gate.js';
import type {Admission, TopicAnswer} from '../hops/topic.js';
import type {Drawn, Hop, Lead} from '../route/hop.js';
import {KEY, SUBSCRIPTION, TOPIC} from './kinds.js';
import {lastHop, unseen, type Leading} from './leading.js';
import {subscriptionHop, type Message} from './subscription.js';

/** How an event comes to the topic. */
export interface Arrival {
  /** What the topic answers to who publishes; null where it was not asked. */
  readonly admission: Admission | null;
  /** Does what stands before the topic let it pass? */
  readonly arrow: Gate;
  readonly message: Message;
}

/** The topic, its key, and the declared recipients behind them. */
export function topicHops(leading: Leading, topic: TopicAnswer, {admission, arrow, message}: Arrival): readonly Lead[] {
  const {arn, exists, standard, key} = topic;
  const admitted = admission?.gate ?? PASSES;
  const protection = admission?.protection ?? {gate: topic.protection, drops: null};
  const limit = topic.attributes.status === 'known' ? topic.attributes.value['MaximumMessageSize'] : undefined;
  const room = message.atTopic(limit);
  const drops = protection.drops === null ? null : {reason: protection.drops, example: null};
  const spoils = room.spoils ?? drops;
  const keyGate = admission?.keyGate ?? topic.keyGate;
  const behind = (): readonly Lead[] => subscribers(leading, topic, message);
  const keyHop: Hop = {kind: KEY, resource: key?.named ?? arn, gate: keyGate, conditions: [], leads: behind};
  // Without a key there is none to pass.
  const encrypted = key !== null || keyGate.state !== 'passes';
  const gate = every(exists, standard, admitted, protection.gate, room.gate);
  return [
    {
      kind: TOPIC,
      resource: arn,
      gate,
      conditions: [],
      sees: room.sees,
      ...(spoils === null ? {} : {spoils}),
      drawn: {...topicDrawn(topic, 'admits EventBridge'), gate: every(gate, keyGate), arrow},
      leads: () => (encrypted ? [keyHop] : behind()),
    },
  ];
}

function subscribers(leading: Leading, {arn, listGate, subscriptions}: TopicAnswer, message: Message): readonly Lead[] {
  if (listGate.state !== 'passes') {
    const unlisted = {kind: SUBSCRIPTION, resource: arn, gate: listGate, conditions: []};
    return [{...unlisted, leads: () => unseen(leading, listGate, ['sns', 'chat'])}];
  }
  const declared = subscriptions.filter(({recipient}) => recipient !== null);
  if (declared.length > 0) return declared.map((subscription) => subscriptionHop(subscription, message));
  // A topic without any declared recipient certainly reaches none.
  const gate = blocks('no declared recipient is subscribed to the topic');
  return [lastHop({kind: SUBSCRIPTION, resource: arn, gate})];
}

/** @param passed what is said of it where it passes */
export function topicDrawn({arn, gate}: TopicAnswer, passed: string): Drawn {
  return {kind: 'topic', key: arn, label: `topic ${arn.slice(arn.lastIndexOf(':') + 1)}`, gate, passed};
}
