/** Which findings the baseline's waivers set aside. */
import {waiverEnd} from '../../baseline/dates.js';
import type {Waiver} from '../../baseline/schema/schema.js';
import {parseArn} from '../../delivery/arn.js';
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

/** Does it set this finding aside, as long as it counts? */
export function wouldCover(waiver: Waiver, finding: Finding): boolean {
  const open = finding.status === 'fail' || (finding.status === 'unknown' && waiver.unknown);
  return open && speaksOf(waiver, finding);
}

/**
 * A baseline that pins no account may judge several, and a waiver in it may be about a resource of one of them. It then says nothing of the
 * others, unless a finding of theirs is about this resource. Where the baseline pins its account, such a waiver is a mistake.
 */
export function isOfAnother(waiver: Waiver, {context, source}: Proof, found: readonly Finding[]): boolean {
  const owner = waiver.resource === undefined ? undefined : parseArn(waiver.resource)?.account;
  if (owner === undefined || owner === '' || context.account === null || owner === context.account) return false;
  return !source.declares(['account']) && !found.some((finding) => speaksOf(waiver, finding));
}

/**
 * One of several accounts that a baseline judges in one run: a waiver that names no resource may be meant for others. Where the baseline pins its
 * account there are none.
 */
export function isForOthersToo(waiver: Waiver, {context, source}: Proof): boolean {
  return context.fleet !== undefined && waiver.resource === undefined && !source.declares(['account']);
}

/** The finding, waived where a waiver covers it. */
export function waive(finding: Finding, {context}: Proof): Finding {
  // That a waiver has run out cannot itself be waived.
  if (finding.status === 'pass' || finding.hop === 'baseline') return finding;
  const waiver = context.baseline.waivers.find(
    (candidate) => wouldCover(candidate, finding) && !isExpired(candidate, context.now),
  );
  if (waiver === undefined) return finding;
  return {...finding, status: 'waived', waiver: {reason: waiver.reason, expires: waiver.expires}};
}
