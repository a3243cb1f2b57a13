/** The dead-letter queue of the rule. */
import {parseArn} from '../../delivery/arn.js';
import {isOpen} from '../../delivery/gate.js';
import {desiredQueueArn, desiredRule, type DesiredRule} from '../desired.js';
import {errand, isOwn, type Item, type Planning} from '../planning.js';
import {desiredTopic} from '../repair/topics.js';
import {sharing} from '../repair/sharing.js';
import {queueItems} from './queue.js';
import {ruleItems} from './rule/rule.js';

/** The dead-letter queue that the baseline declares for the rule's target: what takes the failed alerts of others' making is theirs. */
export function deadLetterItems(planning: Planning): Item[] {
  const {context, proof} = planning;
  const topic = desiredTopic(proof);
  const rule = desiredRule(proof, topic);
  // A rule that only somebody else could make is given no right beforehand.
  const bus = rule.bus.name === 'default' ? proof.chain.bus.answer : proof.chain.declaredBus.answer;
  if (rule.node === null && (!isOwn(planning, rule.bus.arn) || !isOpen(bus.rulesGate) || !isMade(planning, rule)))
    return [...new Set(sharing(planning).map(({rule: {arn}}) => arn))].flatMap((arn) => forRule(planning, arn));
  const declared = desiredQueueArn(context, rule.bus.region);
  if (declared === null) return [];
  const {region} = rule.bus;
  const at = parseArn(declared)?.region ?? region;
  if (at !== region || declared.endsWith('.fifo')) {
    const why = at === region ? 'it is a FIFO queue' : `it is in ${at}, and the rule in ${region}`;
    // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-event-delivery.html#eb-rule-dlq
    const text = `The declared queue cannot be the dead-letter queue: ${why}. Declare a standard queue in ${region}.`;
    return [errand('CreateQueue', declared, at, text)];
  }
  return queueItems(planning, declared, {service: 'events', sourceArn: rule.arn}, true);
}

/** The declared queue takes what one of several rules could not deliver. */
function forRule(planning: Planning, sourceArn: string): Item[] {
  const region = parseArn(sourceArn)?.region ?? '';
  const queue = desiredQueueArn(planning.context, region);
  if (queue === null || parseArn(queue)?.region !== region || queue.endsWith('.fifo')) return [];
  return queueItems(planning, queue, {service: 'events', sourceArn}, true);
}

/** Does this plan make the rule? For one that is not made, or not yet, nobody is given a right. */
function isMade(planning: Planning, {arn}: DesiredRule): boolean {
  return ruleItems(planning).some(({kind, resource}) => kind === 'call' && resource === arn);
}
