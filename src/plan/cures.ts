/** What a plan is for, by what is found before its steps and after them. */
import type {Finding} from '../findings/model.js';

/**
 * Nothing is to be restored where nothing is found but remarks without weight, and what its owner has waived: a second target that does
 * nothing beside one that alerts everybody, an old request for a confirmation.
 */
export function holds(findings: readonly Finding[]): boolean {
  return findings.every(({status, severity}) => status === 'pass' || status === 'waived' || severity === 'info');
}

/** Findings that weigh something before and are gone, or pass, afterwards. */
export function curedBy(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const still = new Set(after.filter(({status}) => status !== 'pass').map(({fingerprint}) => fingerprint));
  return before.filter(({status, fingerprint}) => status !== 'pass' && !still.has(fingerprint));
}
