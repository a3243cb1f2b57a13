/** Who else receives required events: "nobody" is only said where nothing at all does (contract, section 5). */
import type {Proof} from '../model.js';
import {allRules, targetGate, type TargetNode} from '../route/chain.js';

/**
 * Subscribers and targets that no recipient declares, and that an enabled rule for required events leads to; sorted. What AWS manages
 * itself, as the rule of an archive, alerts no one.
 */
export function undeclaredReceivers({chain, bus}: Proof): string[] {
  if (bus.feeds.every(({gate}) => gate.state === 'blocks')) return [];
  const rules = allRules(chain).filter(
    ({answer}) => answer.relevant && answer.rule.ManagedBy === undefined && answer.gate.state !== 'blocks',
  );
  return [...new Set(rules.flatMap(({targets}) => targets.flatMap(receivers)))].sort();
}

function receivers(node: TargetNode): string[] {
  const {topic, bus, admission, answer} = node;
  if (targetGate(node).state === 'blocks' || bus !== null) return [];
  if (topic === null) return [answer.target.Arn];
  if (admission?.gate.state === 'blocks') return [];
  return topic.subscriptions
    .filter(({recipient, gate}) => recipient === null && gate.state !== 'blocks')
    .map(({row}) => row.Endpoint);
}
