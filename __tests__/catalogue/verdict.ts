/** Whether a catalogue entry was judged as it says it must be. */
import {atLeast, type Finding} from '../../src/findings/model.js';
import type {Fault} from '../../stand-in/inject.js';
import type {Judged} from './judge.js';

const HOPS: Readonly<Record<string, readonly string[]>> = {
  TRAIL: ['trail', 'account'],
  STORE: ['storage', 'trail'],
  BUS: ['rule'],
  RULE: ['rule'],
  PATTERN: ['rule'],
  TARGET: ['target', 'rule', 'topic'],
  HOP: ['rule', 'target', 'topic'],
  TOPIC: ['topic', 'target', 'subscription'],
  TKMS: ['key', 'topic'],
  SUB: ['subscription'],
  ENDPT: ['subscription'],
  DIRECT: ['target'],
  API: ['target'],
  ALARM: ['trail', 'rule', 'target', 'topic'],
  CHAT: ['subscription', 'target', 'rule'],
  NOTE: ['rule', 'subscription'],
  OBS: ['rule', 'topic', 'target', 'subscription'],
};

/** null: any. */
export function admissibleHops(id: string): readonly string[] | null {
  return HOPS[id.split('-')[0] ?? ''] ?? null;
}

function weighty({severity}: Finding): boolean {
  return atLeast(severity, 'medium');
}

/** How many findings at medium or above failed or are unknown. */
export function weightOf({findings}: Judged): number {
  return findings.filter((finding) => (finding.status === 'fail' || finding.status === 'unknown') && weighty(finding))
    .length;
}

function advice({findings}: Judged): number {
  return findings.filter((finding) => finding.status === 'fail' && !weighty(finding)).length;
}

export function meets(fault: Fault, found: Judged, healthy: Judged): boolean {
  const hops = admissibleHops(fault.id);
  const at = (status: Finding['status']): boolean =>
    found.findings.some(
      (finding) => finding.status === status && weighty(finding) && (hops === null || hops.includes(finding.hop)),
    );
  const failed = found.findings.some((finding) => finding.status === 'fail' && weighty(finding));
  const as: Readonly<Record<string, () => boolean>> = {
    fail: () => found.exit === 1 && found.verdict === 'drifted' && at('fail'),
    warn: () => found.exit === 0 && found.verdict === 'in-sync' && advice(found) > advice(healthy),
    unknown: () => found.exit === 3 && found.verdict === 'unknown' && at('unknown') && !failed,
    pass: () => found.exit === 0 && found.verdict === 'in-sync',
  };
  return [fault.expect, ...(fault.accept ?? [])].some((verdict) => as[verdict]?.() === true);
}
