/** What a check reads. The last look at an account says that nothing is left to read and how it stands: that judgement is handed on. */
import {assess, type Assessment} from '../../checks/assess.js';
import {CHECKS} from '../../checks/index.js';
import {prove, wanted, type Proof, type Setting} from '../../delivery/proof.js';
import {Facts} from '../../snapshot/facts.js';
import type {Snapshot} from '../../snapshot/model.js';
import type {Read} from '../../snapshot/reads.js';

/** What to read, given what is known. */
export type Walk = (setting: Setting, facts: Facts) => readonly Read[] | Promise<readonly Read[]>;

const proofs = new WeakMap<Snapshot, {readonly setting: Setting; readonly proof: Proof}>();
const assessments = new WeakMap<Proof, Assessment>();

/**
 * The proof over what was read, worked out once for a snapshot that is judged alone. Facts of its own: what only the question for reads
 * looked up is no part of what the report rests on.
 */
export function proved(setting: Setting, snapshot: Snapshot, others: readonly Snapshot[] = []): Proof {
  if (others.length > 0) return prove(setting, new Facts(snapshot, others));
  const before = proofs.get(snapshot);
  if (before?.setting === setting) return before.proof;
  const proof = prove(setting, new Facts(snapshot));
  proofs.set(snapshot, {setting, proof});
  return proof;
}

/** What all checks say of a proof, worked out once. */
export function assessed(proof: Proof): Assessment {
  let assessment = assessments.get(proof);
  if (assessment === undefined) assessments.set(proof, (assessment = assess(CHECKS, proof)));
  return assessment;
}

/**
 * What the proof rests on and, where something has drifted, what the plan rests on beside it.
 *
 * @param beside the latter
 */
export function checkWalk<T>(beside: (setting: Setting, facts: Facts) => T) {
  return (setting: Setting, facts: Facts): readonly Read[] | T => {
    const reads = wanted(setting, facts);
    if (reads.length > 0) return reads;
    const others = facts.snapshots.slice(1);
    if (assessed(proved(setting, facts.snapshot, others)).verdict !== 'drifted') return reads;
    return beside(setting, facts);
  };
}

export const wantedForCheck: Walk = checkWalk(async (setting, facts) => {
  const {wantedWithoutTags} = await import('../../plan/drifted.js');
  return wantedWithoutTags(setting, facts);
});
