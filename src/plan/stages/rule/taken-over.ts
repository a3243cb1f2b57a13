/** A declared name that a rule for something else bears: what a pattern for the required calls would end there, and whom that concerns. */
import {isOpen} from '../../../delivery/gate.js';
import type {TopicAnswer} from '../../../delivery/hops/topic.js';
import type {Proof} from '../../../delivery/proof.js';
import type {RuleNode} from '../../../delivery/route/chain.js';
import {cli} from '../../calls/instructions.js';
import {errand, grantFirst, type Item} from '../../planning.js';
import {isForNobody, isForRecipients, wouldEnd} from '../../repair/repair.js';

/** Its other targets, where they would lose what the rule brings them today; none where it brings nothing but alerts. */
function losing(proof: Proof, node: RuleNode, topic: TopicAnswer): readonly string[] {
  if (wouldEnd(proof, node).length === 0) return [];
  const others = node.targets.filter((target) => !isForRecipients(topic, target) && !isForNobody(target));
  return others.map(({answer}) => answer.target.Arn);
}

/** Of such a rule a person decides: it gets neither the pattern nor the topic, to which it would send what is not about IAM. */
export function isOfOthers(proof: Proof, node: RuleNode, topic: TopicAnswer): boolean {
  return losing(proof, node, topic).length > 0;
}

/** The sentence of a step that replaces the pattern; empty where nothing ends. */
export function costOf(proof: Proof, node: RuleNode): string {
  const ended = wouldEnd(proof, node);
  const also = node.answer.relevant || node.answer.meant ? ' also' : '';
  return ended.length === 0
    ? ''
    : ` It${also} watches ${ended.join(', ')}: those alerts end with the new pattern. To keep them, declare another name under rule.name.`;
}

/** The call that replaces the pattern, or what a person has to decide before it is made. */
export function unlessOfOthers(proof: Proof, node: RuleNode, topic: TopicAnswer, step: Item): Item {
  const {arn, region, rule} = node.answer;
  if (step.kind === 'errand' || wouldEnd(proof, node).length === 0) return step;
  if (!isOpen(node.listGate)) return grantFirst('PutRule', arn, region, node.listGate);
  const others = losing(proof, node, topic);
  if (others.length === 0) return step;
  const text = `${rule.Name} has targets that the baseline does not declare (${others.join(', ')}).${costOf(proof, node)} Then plan again, and reconcile creates a rule of that name. If nobody needs those alerts, replace the pattern:\n  ${cli(step.write)}`;
  return errand('PutRule', arn, region, text, {before: step.before, after: step.after});
}
