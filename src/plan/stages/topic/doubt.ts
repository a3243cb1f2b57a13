/** What nobody could read, so that no topic is made. */
import type {Proof} from '../../../delivery/proof.js';
import {grantFirst, type Planning} from '../../planning.js';
import type {TopicAnswer} from '../../../delivery/hops/topic.js';
import {desiredTopic} from '../../repair/topics.js';
import {isUndecided, undecided} from '../../repair/undecided.js';

/** Nothing undeclared is made while what is there delivers, or while nobody can tell what is there. */
export function topicDoubt(
  {proof, context}: Planning,
  {arn, region}: TopicAnswer,
): ReturnType<typeof grantFirst> | null {
  const {chain} = proof;
  const open = context.baseline.recipients.map((_, index) => undecided(proof, index)).find((gate) => gate !== null);
  if (open !== undefined && isUndecided(proof)) return grantFirst('CreateTopic', arn, region, open);
  if (context.baseline.topic.name !== undefined) return declaredDoubt(proof);
  const gates = [
    chain.bus.answer.rulesGate,
    ...chain.bus.rules.map(({listGate}) => listGate),
    ...[...chain.topics.values()].map(({listGate}) => listGate),
    // Behind a bus that cannot be read may be the topic, and the recipient.
    ...chain.bus.rules.flatMap(({targets}) => targets.flatMap(({bus}) => bus?.answer.rulesGate ?? [])),
    // Behind what no model reaches may be somebody who is alerted.
    ...chain.bus.rules.flatMap(({targets}) =>
      targets.flatMap(({end, entry}) => (end?.protocol === null ? [entry] : [])),
    ),
  ];
  const doubt = gates.find(({state}) => state === 'unknown');
  return doubt === undefined ? null : grantFirst('CreateTopic', desiredTopic(proof).arn, context.eventRegion, doubt);
}

/**
 * Whether the recipients of a declared topic get the alerts by another way is not known while the rules, or the targets of the declared one, are
 * not: they would be asked to confirm a second time.
 */
function declaredDoubt(proof: Proof): ReturnType<typeof grantFirst> | null {
  const topic = desiredTopic(proof);
  const {declaredBus} = proof.chain;
  const named = declaredBus.rules.filter(({declared}) => declared).map(({listGate}) => listGate);
  const doubt = [declaredBus.answer.rulesGate, ...named].find(({state}) => state === 'unknown');
  return doubt === undefined ? null : grantFirst('CreateTopic', topic.arn, topic.region, doubt);
}
