/** The stages of a plan, in the order in which things rest on each other. */
import type {HopName} from '../findings/model.js';
import type {Proof} from '../delivery/proof.js';
import {alarmsDo} from '../delivery/redundancy/alarms.js';
import type {Item, Planning} from './planning.js';
import {bucketItems} from './stages/bucket.js';
import {chatItems} from './stages/chat.js';
import {topicKeys, trailKeys} from './stages/key/chain.js';
import {directItems} from './stages/direct/direct.js';
import {deadLetterItems} from './stages/dead-letter.js';
import {ruleItems} from './stages/rule/rule.js';
import {strangerItems} from './stages/topic/strangers.js';
import {subscriptionItems} from './stages/subscriptions.js';
import {targetItems} from './stages/target.js';
import {topicItems} from './stages/topic/topic.js';
import {alarmRoadItems} from './stages/alarm/alarm-road.js';
import {trailItems} from './stages/trail/trail.js';

export interface Stage {
  readonly items: (planning: Planning) => readonly Item[];
  /** The joints of the chain whose faults it mends. */
  readonly hops: readonly HopName[];
}

const trailStages: readonly Stage[] = [
  {items: trailKeys, hops: ['trail', 'storage']},
  {items: bucketItems, hops: ['storage']},
  {items: trailItems, hops: ['trail', 'storage']},
];
const direct: Stage = {items: directItems, hops: ['target', 'key']};
const strangers: Stage = {items: strangerItems, hops: []};

/** In the order in which things rest on each other. */
const STAGES: readonly Stage[] = [
  ...trailStages,
  {items: topicKeys, hops: ['key']},
  {items: topicItems, hops: ['topic', 'key']},
  {items: deadLetterItems, hops: ['target']},
  {items: ruleItems, hops: ['rule']},
  {items: targetItems, hops: ['target', 'topic']},
  direct,
  {items: subscriptionItems, hops: ['subscription', 'key']},
  {items: chatItems, hops: ['subscription']},
  strangers,
];

/** Where alarms do the work, nothing is built that leads over a rule. */
const ALARM_ROAD: readonly Stage[] = [
  ...trailStages,
  {items: alarmRoadItems, hops: ['rule', 'target', 'topic', 'key', 'subscription']},
  direct,
  strangers,
];

export function stagesOf(proof: Proof): readonly Stage[] {
  return alarmsDo(proof) ? ALARM_ROAD : STAGES;
}
