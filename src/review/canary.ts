/** What a change of the canary's consent does. */
import type {Comparison} from './changes.js';
import {shown} from './words.js';

/** Consent to the canary: without it nobody sees an alert arrive. */
export function compareCanary(comparison: Comparison): void {
  const [before, after] = [comparison.old.baseline.canary, comparison.head.baseline.canary];
  if (before === undefined && after !== undefined)
    comparison.add('neutral', ['canary'], `a canary may change the role ${shown(after.role)}`);
  if (before !== undefined && after === undefined)
    comparison.add('weakens', ['canary'], 'no canary would be sent any more: nobody would see an alert arrive');
  if (before === undefined || after === undefined) return;
  if (before.role !== after.role)
    comparison.add(
      'neutral',
      ['canary', 'role'],
      `the canary would change ${shown(after.role)} instead of ${shown(before.role)}`,
    );
  if (before.days !== after.days)
    comparison.add(
      after.days > before.days ? 'weakens' : 'strengthens',
      ['canary', 'days'],
      after.days > before.days
        ? `it becomes a finding only after ${days(after.days)} without a canary, instead of ${String(before.days)}`
        : `it becomes a finding after ${days(after.days)} without a canary, instead of ${String(before.days)}`,
    );
  if (before.probe === after.probe) return;
  if (after.probe === undefined)
    comparison.add('weakens', ['canary', 'probe'], 'no queue would be watched: a canary could not be seen to arrive');
  else if (before.probe === undefined)
    comparison.add('strengthens', ['canary', 'probe'], `the canary is looked for in ${shown(after.probe)}`);
  // It counts as a declared recipient, and is replaced as one.
  else
    comparison.add(
      'weakens',
      ['canary', 'probe'],
      `alerts need no longer arrive at ${shown(before.probe)}; the canary is looked for in ${shown(after.probe)}`,
    );
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${String(count)} days`;
}
