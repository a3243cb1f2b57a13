/** The keys of trail, topic and bus: what each has to admit. */
import {desiredTrail} from '../../desired.js';
import type {Item, Planning} from '../../planning.js';
import {isOpen} from '../../../delivery/gate.js';
import {desiredTopic} from '../../repair/topics.js';
import {isUndecided} from '../../repair/undecided.js';
import {busKeyUse, topicKeyUse, trailKeyUse, type KeyUse} from './uses.js';
import {keyItems, knownAs} from './keys.js';
import {makesTrail} from '../trail/trail-wanted.js';

/** The key that the trail uses or is to use. Where fresh log files prove what cannot be read, nothing is asked of it. */
function keyOfTrail(planning: Planning): KeyUse | null {
  const {proof, context} = planning;
  const trail = desiredTrail(proof);
  const storage = trail.answer?.storage;
  if (trail.answer?.foreign === true || !makesTrail(planning, trail)) return null;
  const declared = context.baseline.trail['kms-key'];
  const named = knownAs(planning, declared, storage?.asked === true ? storage.key?.named : undefined, trail.home);
  if (named === undefined || (storage?.asked === true && storage.provenByDelivery)) return null;
  return trailKeyUse(planning, trail.arn, named, trail.home, declared !== undefined);
}

function keyOfTopic(planning: Planning): KeyUse | null {
  const topic = desiredTopic(planning.proof);
  const declared = planning.context.baseline.topic['kms-key'];
  // One that is not to be made needs no key.
  if (!isOpen(topic.exists) && planning.context.baseline.topic.name === undefined && isUndecided(planning.proof))
    return null;
  const named = knownAs(planning, declared, topic.key?.named, topic.region);
  return named === undefined ? null : topicKeyUse(planning, topic.arn, named, topic.region, declared !== undefined);
}

export function trailKeys(planning: Planning): readonly Item[] {
  const [use, other] = [keyOfTrail(planning), keyOfTopic(planning)];
  return use === null ? [] : keyItems(planning, use, other === null ? [] : [other]);
}

export function topicKeys(planning: Planning): readonly Item[] {
  const use = keyOfTopic(planning);
  const bus = planning.proof.chain.bus.answer;
  return [
    ...(bus.key === null ? [] : keyItems(planning, busKeyUse(planning, bus.ref.arn, bus.key.named, bus.ref.region))),
    ...(use === null ? [] : keyItems(planning, use)),
  ];
}
