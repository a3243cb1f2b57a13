/** What the baseline forgives: links vouched for, and waivers. */
import {waiverEnd} from '../baseline/dates.js';
import type {Waiver} from '../baseline/schema/schema.js';
import {quote} from '../baseline/file/text.js';
import type {Comparison} from './changes.js';

export function compareVouching(comparison: Comparison): void {
  const before = comparison.old.baseline.elsewhere;
  const after = comparison.head.baseline.elsewhere;
  for (const [index, {resource, reason}] of after.entries()) {
    const old = before.find((entry) => entry.resource === resource);
    if (old === undefined) {
      comparison.add(
        'weakens',
        ['elsewhere', index],
        `${quote(resource)} would pass without being read: the baseline vouches for it`,
      );
    } else if (old.reason !== reason) {
      comparison.add(
        'neutral',
        ['elsewhere', index, 'reason'],
        `the reason for vouching for ${quote(resource)} is worded differently`,
      );
    }
  }
  for (const [index, {resource}] of before.entries()) {
    if (after.some((entry) => entry.resource === resource)) continue;
    comparison.addRemoved(
      'strengthens',
      ['elsewhere', index],
      `${quote(resource)} must be readable: the baseline no longer vouches for it`,
    );
  }
}

export function compareWaivers(comparison: Comparison): void {
  const before = comparison.old.baseline.waivers;
  const after = comparison.head.baseline.waivers;
  for (const [index, waiver] of after.entries()) {
    const twin = before.find((old) => isAboutTheSame(old, waiver));
    if (!before.some((old) => forgives(old, waiver))) {
      comparison.add(
        'weakens',
        ['waivers', index, ...(twin === undefined ? [] : [twin.expires === waiver.expires ? 'unknown' : 'expires'])],
        granted(twin, waiver),
        {check: waiver.check},
      );
    } else if (twin !== undefined && forgives(waiver, twin) && twin.reason !== waiver.reason) {
      comparison.add(
        'neutral',
        ['waivers', index, 'reason'],
        `the reason for waiving ${about(waiver)} is worded differently`,
      );
    }
  }
  for (const [index, waiver] of before.entries()) {
    if (after.some((later) => forgives(later, waiver))) continue;
    const heir = after.findIndex((later) => isAboutTheSame(later, waiver));
    const rest = after.some((later) => later.check === waiver.check && forgives(waiver, later));
    const effect = rest
      ? `findings of ${about(waiver)} are waived less than before`
      : `findings of ${about(waiver)} count again`;
    if (heir >= 0) comparison.add('strengthens', ['waivers', heir], effect);
    else comparison.addRemoved('strengthens', ['waivers', index], effect);
  }
}

/** Whatever `b` forgives, does `a` as well? */
function forgives(a: Waiver, b: Waiver): boolean {
  const everywhere = a.resource === undefined || a.resource === b.resource;
  return (
    a.check === b.check &&
    everywhere &&
    (a.unknown || !b.unknown) &&
    (waiverEnd(a.expires) ?? 0) >= (waiverEnd(b.expires) ?? 0)
  );
}

function isAboutTheSame(a: Waiver, b: Waiver): boolean {
  return a.check === b.check && a.resource === b.resource;
}

function granted(twin: Waiver | undefined, waiver: Waiver): string {
  if (twin === undefined) {
    return `findings of ${about(waiver)} would be waived until ${waiver.expires}${waiver.unknown ? ', those of unknown outcome as well' : ''}`;
  }
  if (twin.expires === waiver.expires)
    return `findings of ${about(waiver)} would be waived where their outcome is unknown as well`;
  return `findings of ${about(waiver)} would be waived until ${waiver.expires} instead of ${twin.expires}`;
}

function about({check, resource}: Waiver): string {
  return resource === undefined ? quote(check) : `${quote(check)} about ${quote(resource)}`;
}
