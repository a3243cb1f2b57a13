/** What the alert of a rule says, where the rule may be put right: of words of somebody's nobody knows whether they are true of other calls. */
import {alertOf} from '../../delivery/message/alert.js';
import {chatTransformer, readableTransformer} from '../../delivery/message/index.js';
import type {Proof} from '../../delivery/proof.js';
import type {RuleNode, TargetNode} from '../../delivery/route/chain.js';

/** Nothing comes of it that counts, unless the baseline declares what alerts say. */
export function hidesCall(
  {context, source}: Proof,
  {answer}: RuleNode,
  {answer: {target}, destination}: TargetNode,
): boolean {
  if (destination === 'bus' || source.declares(['rule', 'message'])) return false;
  return alertOf(target, answer.arn, context).gate.state === 'blocks';
}

/** Words of somebody's in the alert; the texts that this tool writes are true of every call. */
export function hasTextOfItsOwn({answer: {target}}: TargetNode): boolean {
  if (target.Input !== undefined) return true;
  const template = target.InputTransformer?.InputTemplate;
  if (template === undefined) return false;
  if ([readableTransformer(), chatTransformer()].some(({InputTemplate}) => InputTemplate === template)) return false;
  const withoutVariables = template.replaceAll(/<[\w.-]*>/g, '').replaceAll(/"[\w-]*"\s*:/g, '');
  return /\p{L}{3}/u.test(withoutVariables);
}
