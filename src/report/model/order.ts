/** The one order of findings: worst first. Compared by code units, so that it is the same on every machine. */
import {type Finding, severityRank, type Status} from '../../findings/model.js';

const STATUS: Readonly<Record<Status, number>> = {fail: 0, unknown: 1, waived: 2, pass: 3};

/** What somebody must look at, by severity; then the waived; then the passes. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      settled(a.status) - settled(b.status) ||
      severityRank(a.severity) - severityRank(b.severity) ||
      STATUS[a.status] - STATUS[b.status] ||
      compare(a.account ?? '', b.account ?? '') ||
      compare(a.check, b.check) ||
      compare(a.resource ?? '', b.resource ?? '') ||
      compare(a.region ?? '', b.region ?? '') ||
      compare(a.fingerprint, b.fingerprint),
  );
}

/** Findings with something to say: all but the passes. */
export function spoken(findings: readonly Finding[]): Finding[] {
  return worstFirst(findings.filter((finding) => finding.status !== 'pass'));
}

/** Findings that somebody must look at: failed or unknown, not waived. */
export function open(findings: readonly Finding[]): Finding[] {
  return worstFirst(findings.filter((finding) => finding.status === 'fail' || finding.status === 'unknown'));
}

/** Advice: it makes no verdict. A waived finding is none, whatever its severity, since somebody has decided about it. */
export function isRemark({status, severity}: Pick<Finding, 'status' | 'severity'>): boolean {
  return status !== 'waived' && severityRank(severity) > severityRank('medium');
}

/** What somebody reads them for; what passes or is waived is none of these. */
export function kindsOf(findings: readonly Finding[]): {
  readonly [K in 'drifted' | 'unknown' | 'remarks']: readonly Finding[];
} {
  const said = findings.filter(({status}) => status !== 'pass');
  const grave = said.filter((finding) => !isRemark(finding));
  return {
    drifted: grave.filter(({status}) => status === 'fail'),
    unknown: grave.filter(({status}) => status === 'unknown'),
    remarks: said.filter(isRemark),
  };
}

/** The heaviest change of a baseline first. */
export const CLASS_ORDER = {weakens: 0, strengthens: 1, neutral: 2} as const;

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function settled(status: Status): number {
  return status === 'pass' ? 2 : status === 'waived' ? 1 : 0;
}
