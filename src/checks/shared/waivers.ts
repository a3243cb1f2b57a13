/** Which findings the baseline's waivers set aside. */
import {waiverEnd} from '../../baseline/dates.js';
import type {Waiver} from '../../baseline/schema.js';
import type {Proof} from '../../delivery/proof.js';
import type {Finding} from '../../findings/model.js';

/** A waiver covers until the end of its UTC day. */
export function isExpired(waiver: Waiver, now: string): boolean {
  const end = waiverEnd(waiver.expires);
  return end === null || Date.parse(now) >= end;
}

/** Does the waiver speak of this finding, whatever its status? */
export function speaksOf(waiver: Waiver, finding: Finding): boolean {
  return waiver.check === finding.check && (waiver.resource === undefined || waiver.resource === finding.resource);
}

/** The finding, waived where a waiver covers it. */
export function waive(finding: Finding, {context}: Proof): Finding {
  // That a waiver has run out cannot itself be waived.
  if (finding.status === 'pass' || finding.hop === 'baseline') return finding;
  const waiver = context.baseline.waivers.find(
    (candidate) =>
      speaksOf(candidate, finding) &&
      (finding.status === 'fail' || candidate.unknown) &&
      !isExpired(candidate, context.now),
  );
  if (waiver === undefined) return finding;
  return {...finding, status: 'waived', waiver: {reason: waiver.reason, expires: waiver.expires}};
}
