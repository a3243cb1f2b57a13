/** A target of a rule as a hop; what it leads to says its destination. */
import {every} from '../gate.js';
import type {AlertAnswer} from '../message/alert.js';
import {targetGate, targetKey, type RuleNode, type TargetNode} from '../route/chain.js';
import type {Hop} from '../route/hop.js';
import {TARGET} from './kinds.js';

/** Before anything is said of the message that it makes. */
export function targetHop(rule: RuleNode, node: TargetNode, leads: Hop['leads']): Hop {
  const resource = node.answer.target.Arn;
  return {kind: TARGET, resource, gate: targetGate(node), conditions: [], key: targetKey(rule, node), leads};
}

/** With what it makes of the event. */
export function alertHop(alert: AlertAnswer, rule: RuleNode, node: TargetNode, leads: Hop['leads']): Hop {
  const {sees, spoils, conditions, because} = alert;
  return {
    ...targetHop(rule, node, leads),
    gate: every(targetGate(node), alert.gate),
    conditions,
    sees,
    ...(because === null ? {} : {because}),
    ...(spoils === null || spoils.said ? {} : {spoils}),
  };
}
