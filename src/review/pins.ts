/** What ties a baseline to an account, a partition and an organization. */
import type {ChangeClass, Comparison} from './changes.js';
import {shown} from './words.js';

/** What decides conditions on the organization in policies. */
export function compareOrganization(comparison: Comparison): void {
  const {old, head} = comparison;
  const [before, after] = [old.baseline.organization, head.baseline.organization];
  if (before === after) return;
  const [kind, effect]: readonly [ChangeClass, string] =
    before === undefined
      ? ['strengthens', `conditions on the organization in policies are judged for ${shown(after)}`]
      : after === undefined
        ? ['weakens', `conditions on the organization in policies would no longer be judged for ${shown(before)}`]
        : [
            'weakens',
            `policies that admit ${shown(after)} would count as right, those that admit ${shown(before)} as wrong`,
          ];
  comparison.add(kind, ['organization'], effect);
}

/** What ties the baseline to one account and partition. */
export function comparePins(comparison: Comparison): void {
  const {old, head} = comparison;
  const pins = [
    ['account', old.baseline.account, head.baseline.account],
    // Undeclared it is that of the region in use, which is aws unless somebody says otherwise.
    ['partition', old.baseline.partition ?? 'aws', head.baseline.partition ?? 'aws'],
  ] as const;
  for (const [key, before, after] of pins) {
    if (before === after) continue;
    const [kind, effect]: readonly [ChangeClass, string] =
      before === undefined
        ? ['strengthens', `any other ${key} than ${shown(after)} is refused`]
        : after === undefined
          ? ['weakens', `the ${key} is no longer pinned: any other would be accepted instead of ${shown(before)}`]
          : ['weakens', `${shown(before)} would no longer be guarded by this baseline, ${shown(after)} would be`];
    comparison.add(kind, [key], effect);
  }
}
