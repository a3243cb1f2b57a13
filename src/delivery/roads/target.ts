/** A target of a rule as a hop; what it leads to says its destination. */
import {every} from '../gate.js';
import type {AlertAnswer} from '../message/alert.js';
import {targetGate, targetKey, type RuleNode, type TargetNode} from '../route/chain.js';
import type {Drawn, Hop} from '../route/hop.js';
import {TARGET} from './kinds.js';

/** Before anything is said of the message that it makes. */
export function targetHop(rule: RuleNode, node: TargetNode, leads: Hop['leads']): Hop {
  const resource = node.answer.target.Arn;
  return {kind: TARGET, resource, gate: targetGate(node), conditions: [], key: targetKey(rule, node), leads};
}

/** With what it makes of the event. */
export function alertHop(alert: AlertAnswer, rule: RuleNode, node: TargetNode, leads: Hop['leads']): Hop {
  const {sees, spoils, conditions, because} = alert;
  const drawn = drawnOf(alert, rule, node);
  return {
    ...targetHop(rule, node, leads),
    gate: every(targetGate(node), alert.gate),
    conditions,
    sees,
    ...(drawn === null ? {} : {drawn}),
    ...(because === null ? {} : {because}),
    ...(spoils === null || spoils.said ? {} : {spoils}),
  };
}

/** What it makes of the events: drawn where that is not simply an alert for each. */
function drawnOf({gate, conditions}: AlertAnswer, rule: RuleNode, node: TargetNode): Drawn | null {
  if (gate.state === 'passes' && conditions.length === 0) return null;
  const {Id: id} = node.answer.target;
  return {
    kind: TARGET.name,
    key: targetKey(rule, node),
    label: `target ${id}`,
    gate: every(targetGate(node), gate),
    passed: 'sends an alert for every required call',
    lets: {ways: [conditions], verb: 'sends an alert for'},
  };
}
