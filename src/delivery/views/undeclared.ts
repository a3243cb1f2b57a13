/** Who else receives required events: "nobody" is only said where nothing at all does (contract, section 5). */
import type {Delivery} from '../../report/model/model.js';
import type {Proof} from '../proof.js';
import {allRules, targetGate, type TargetNode} from '../route/chain.js';

export type Others = Required<Pick<Delivery, 'undeclared' | 'unfollowed'>>;

/**
 * Subscribers and targets that no recipient declares and that an enabled rule for required events leads to, and what it leads to that
 * this tool does not follow; each sorted. What AWS manages itself, as the rule of an archive, alerts no one.
 */
export function otherReceivers({chain, bus}: Proof): Others {
  if (bus.feeds.every(({gate}) => gate.state === 'blocks')) return {undeclared: [], unfollowed: []};
  const rules = allRules(chain).filter(({answer}) => answer.relevant && answer.gate.state !== 'blocks');
  const targets = rules.flatMap(({answer, targets: all}) =>
    answer.rule.ManagedBy === undefined ? all : all.filter(({destination}) => destination !== 'other'),
  );
  const unfollowed = new Map(
    targets.flatMap(({end}) => (end?.protocol === null ? [[end.resource, end.noun] as const] : [])),
  );
  return {
    undeclared: [...new Set(targets.flatMap(receivers))].sort(),
    unfollowed: [...unfollowed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([resource, what]) => ({resource, what})),
  };
}

function receivers(node: TargetNode): string[] {
  const {topic, end, admission} = node;
  if (targetGate(node).state === 'blocks') return [];
  if (end !== null) return end.protocol === null || end.recipient !== null ? [] : [end.resource];
  if (topic === null || admission?.gate.state === 'blocks') return [];
  return topic.subscriptions
    .filter(({recipient, gate}) => recipient === null && gate.state !== 'blocks')
    .map(({row}) => row.Endpoint);
}
