/** A target of a rule as a hop; what it leads to says its destination. */
import {targetGate, targetKey, type RuleNode, type TargetNode} from '../route/chain.js';
import type {Hop} from '../route/hop.js';
import {TARGET} from './kinds.js';

/** Before anything is said of the message that it makes. */
export function targetHop(rule: RuleNode, node: TargetNode, leads: Hop['leads']): Hop {
  const resource = node.answer.target.Arn;
  return {kind: TARGET, resource, gate: targetGate(node), conditions: [], key: targetKey(rule, node), leads};
}
