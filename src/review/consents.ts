/** What the baseline allows or asks beyond its chain: an organization that is trusted, a canary that may be let go. */
import {valueAt} from '../baseline/issues.js';
import type {Comparison} from './changes.js';
import {shown} from './words.js';

export function compareConsents(comparison: Comparison): void {
  compareOrganization(comparison);
  compareCanary(comparison);
}

/** Whose statements count as the organization's own. */
function compareOrganization(comparison: Comparison): void {
  const path = ['organization'];
  const [before, after] = [valueAt(comparison.old.baseline, path), valueAt(comparison.head.baseline, path)];
  if (before === after) return;
  if (before === undefined) comparison.add('strengthens', path, `the organization must be ${shown(after)}`);
  else if (after === undefined) comparison.add('weakens', path, `the organization need no longer be ${shown(before)}`);
  else
    comparison.add('weakens', path, `members of ${shown(after)} would be let in, instead of those of ${shown(before)}`);
}

/** A new one only consents to a harmless change: it makes nothing of the proof stronger. */
function compareCanary(comparison: Comparison): void {
  const path = ['canary'];
  const [before, after] = [valueAt(comparison.old.baseline, path), valueAt(comparison.head.baseline, path)];
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  if (after === undefined) comparison.add('weakens', path, 'the canary could no longer be used');
  else comparison.add('neutral', path, before === undefined ? 'the canary may be used' : 'the canary is another one');
}
