/**
 * What a waiver covers is left as it is, whatever else is put right beside it: for the stages it is as if the baseline did not declare it.
 */
import type {Proof} from '../delivery/proof.js';
import type {Finding} from '../findings/model.js';

/** The check of each property that a stage would restore. */
const PROPERTIES: Readonly<Record<string, readonly [section: 'trail' | 'rule' | 'topic', key: string]>> = {
  'trail-encrypted': ['trail', 'kms-key'],
  'trail-bucket': ['trail', 'bucket'],
  'trail-validation': ['trail', 'log-file-validation'],
  'trail-multi-region': ['trail', 'multi-region'],
  'trail-global-service-events': ['trail', 'global-service-events'],
  'topic-encrypted': ['topic', 'kms-key'],
  'target-dead-letter-queue': ['rule', 'dead-letter-queue'],
  'target-retry': ['rule', 'retry'],
};

/** Checks of which something is waived, and nothing else is found. */
export function waivedIn(findings: readonly Finding[]): ReadonlySet<string> {
  const of = (status: Finding['status']): string[] =>
    findings.flatMap((finding) => (finding.status === status ? [finding.check] : []));
  const failing = new Set(of('fail'));
  return new Set(of('waived').filter((check) => !failing.has(check)));
}

/** The proof with a baseline that says nothing of what is waived. */
export function leaving(proof: Proof, waived: ReadonlySet<string>): Proof {
  const left = Object.entries(PROPERTIES).filter(([check]) => waived.has(check));
  if (left.length === 0) return proof;
  let {baseline} = proof.context;
  for (const [, [section, key]] of left) {
    const {[key]: _, ...rest} = baseline[section] as Readonly<Record<string, unknown>>;
    baseline = {...baseline, [section]: rest};
  }
  return {...proof, context: {...proof.context, baseline}};
}
