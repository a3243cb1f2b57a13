/** Who publishes to a topic when the plan is done: EventBridge in its own name, or the roles of targets. */
import {allRules, type TargetNode} from '../../../delivery/route/chain.js';
import {desiredRule} from '../../desired.js';
import {desiredTopic} from '../../repair/topics.js';
import {isOwn, type Planning} from '../../planning.js';

/** The targets that lead to the topic, of rules on the bus where events arrive and on those that they are forwarded to. */
export function leadingTo({proof}: Planning, topicArn: string): readonly TargetNode[] {
  return allRules(proof.chain).flatMap(({targets}) => targets.filter(({topic}) => topic?.arn === topicArn));
}

/** A role that does not work is taken off a target of an own topic (`target.ts`), and EventBridge then publishes itself. */
export function keepsRole(planning: Planning, {answer, topic}: TargetNode): boolean {
  return answer.role !== null && !(answer.role.gate.state === 'blocks' && topic !== null && isOwn(planning, topic.arn));
}

/** EventBridge publishes in no name of its own there, or nobody knows: then it is given no right that it may not need. */
export function publishesByRole(planning: Planning, topicArn: string): boolean {
  if (isHidden(planning)) return true;
  const leading = leadingTo(planning, topicArn);
  const wanted = desiredTopic(planning.proof);
  // A target that is still to be made is made without a role.
  const missing =
    wanted.arn === topicArn &&
    desiredRule(planning.proof, wanted).node?.targets.some(({topic}) => topic?.arn === topicArn) !== true;
  return !missing && leading.length > 0 && leading.every((target) => keepsRole(planning, target));
}

/** Targets that nobody could list may lead there, with a role or without. */
function isHidden({proof: {chain}}: Planning): boolean {
  const rules = [...chain.bus.rules, ...chain.declaredBus.rules];
  return [chain.bus.answer.rulesGate, ...rules.map(({listGate}) => listGate)].some(({state}) => state === 'unknown');
}
