/**
 * What a waiver covers is left as it is, whatever else is put right beside it: for the stages it is as if the baseline did not declare it.
 */
import type {Proof} from '../delivery/proof.js';
import {groupBy} from '../delivery/group.js';
import type {Finding} from '../findings/model.js';
import type {Planning} from './planning.js';

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
function waivedIn(findings: readonly Finding[]): ReadonlySet<string> {
  const of = (status: Finding['status']): string[] =>
    findings.flatMap((finding) => (finding.status === status ? [finding.check] : []));
  const failing = new Set(of('fail'));
  return new Set(of('waived').filter((check) => !failing.has(check)));
}

/** The same for each resource by itself: what is waived of one may fail elsewhere. */
function waivedByResource(findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = groupBy(
    findings.filter(({resource}) => resource !== null),
    ({resource}) => [resource],
  );
  return new Map([...groups.values()].map((here) => [here[0].resource ?? '', waivedIn(here)]));
}

/** What is left as it is, everywhere and by resource. */
export function waiversOf(findings: readonly Finding[]): Pick<Planning, 'waived' | 'waivedAt'> {
  return {waived: waivedIn(findings), waivedAt: waivedByResource(findings)};
}

/** For what is put right of one resource. */
export function leavingAt(planning: Planning, resource: string): Planning {
  const here = planning.waivedAt.get(resource);
  if (here === undefined || here.size === 0) return planning;
  const waived = new Set([...planning.waived, ...here]);
  const proof = leaving(planning.proof, waived);
  return {...planning, proof, context: proof.context, waived};
}

/** Is one of these waived of the resource, so that what they speak of stays as it is there? */
export function keepsAt(planning: Planning, resource: string, checks: readonly string[]): boolean {
  const {waived} = leavingAt(planning, resource);
  return checks.some((check) => waived.has(check));
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
