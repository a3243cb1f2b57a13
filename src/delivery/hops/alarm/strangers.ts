/**
 * Filters of log groups that no trail writes to, which feed the same metric. Whether log events come there, and when, is not known: so what they do
 * to an alarm is not certain either, and what would be certain with them is in doubt.
 */
import {unknown} from '../../gate.js';
import type {Rings} from './alarm.js';
import type {Beside} from './metric-filter.js';

/**
 * @param alone what the alarm does where nothing comes to them
 * @param fed what it does where something comes to all of them
 */
export function withStrangers(alone: Rings, strangers: readonly Beside[], fed: () => Rings): Rings {
  const [first] = strangers;
  if (first === undefined) return alone;
  const {gate} = fed();
  if (gate.state === alone.gate.state) return alone;
  const reason = gate.state === 'passes' ? 'then it goes to ALARM' : gate.reason;
  return {
    ...alone,
    gate: unknown(
      `the metric filter ${first.name} of a log group that no trail writes to gives its metric values as well, where log events come to it: ${reason}`,
      'open',
    ),
  };
}
