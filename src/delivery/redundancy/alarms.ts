/** Where alarms on metric filters are what a baseline wants. */
import type {Proof} from '../model.js';

/**
 * Alarms are enough for this baseline, which names neither rule nor topic, and there are such: no second road is built beside them, and
 * what rules do that lead to no declared recipient is nobody's fault.
 */
export function alarmsDo({context, logs}: Proof): boolean {
  const {alerts, rule, topic} = context.baseline;
  const there = logs.some(
    // Filters that cannot be read may be such.
    ({filters, others, listed}) => filters.length + others.length > 0 || listed.state === 'unknown',
  );
  return alerts === 'noticed' && rule.name === undefined && topic.name === undefined && there;
}
