/** What a plan is for, by what is found before its steps and after them. */
import {atLeast, type Finding} from '../findings/model.js';
import {answersTo} from './errands.js';
import type {Step} from './model.js';

/**
 * Nothing is to be restored where nothing is found but remarks without weight, and what its owner has waived: a second target that does
 * nothing beside one that alerts everybody, an old request for a confirmation.
 */
export function holds(findings: readonly Finding[]): boolean {
  return findings.every(({status, severity}) => status === 'pass' || status === 'waived' || severity === 'info');
}

/**
 * Findings that weigh something before and are gone, or pass, afterwards. What was drift and is a remark then is cured as well: a second
 * trail of one Region, beside one that has become a trail of all.
 */
export function curedBy(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const still = new Map(after.filter(({status}) => status !== 'pass').map((finding) => [finding.fingerprint, finding]));
  return before.filter((finding) => {
    const left = still.get(finding.fingerprint);
    return (
      finding.status !== 'pass' &&
      (left === undefined || (isDrift(finding) && left.status === 'fail' && !isDrift(left)))
    );
  });
}

function isDrift({status, severity}: Finding): boolean {
  return status === 'fail' && atLeast(severity, 'medium');
}

/** The steps, of which those that are left to a person say as well what they cure: what is still open when all others are taken. */
export function withHumanCures(open: readonly Finding[], steps: readonly Step[]): readonly Step[] {
  const cures = new Map<Step, string[]>();
  for (const finding of open.filter(isDrift))
    for (const step of answersTo(finding, steps)) cures.set(step, [...(cures.get(step) ?? []), finding.fingerprint]);
  return steps.map((step) =>
    cures.has(step) ? {...step, cures: [...new Set([...step.cures, ...(cures.get(step) ?? [])])].sort()} : step,
  );
}
