/** Where alarms on metric filters are what a baseline wants. */
import type {Proof} from '../model.js';

/**
 * Alarms are enough for this baseline, which names neither rule nor topic, and there are such: no second road is built beside them, and
 * what rules do that lead to no declared recipient is nobody's fault.
 */
export function alarmsDo({context, logs, chain}: Proof): boolean {
  const {alerts, rule, topic} = context.baseline;
  // Filters that cannot be read may be such, and trails that cannot be read may write to a log group that has some.
  const there =
    chain.trails.listed.status === 'unreadable' ||
    logs.some(({filters, others, listed}) => filters.length + others.length > 0 || listed.state === 'unknown');
  return alerts === 'noticed' && rule.name === undefined && topic.name === undefined && there;
}
