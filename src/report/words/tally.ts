/** Findings, counted. */
import {SEVERITIES, type Finding} from '../../findings/model.js';
import type {Report} from '../model/model.js';
import {kindsOf} from '../model/order.js';
import {count} from './count.js';

/** "4 drifted (3 critical, 1 high), 1 unknown, 8 remarks, 39 passed": together they are all findings. */
export function tally({findings, counts}: Report): string {
  const {drifted, unknown, remarks} = kindsOf(findings);
  const open = remarks.filter(({status}) => status === 'unknown').length;
  const parts = [
    drifted.length === 0 ? 'nothing drifted' : `${drifted.length} drifted (${bySeverity(drifted)})`,
    `${unknown.length} unknown`,
    counts.waived > 0 ? `${counts.waived} waived` : null,
    remarks.length > 0
      ? `${count(remarks.length, 'remark')}${open === 0 ? '' : ` (${open} could not be determined)`}`
      : null,
    `${counts.pass} passed`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** "3 critical, 1 high". */
export function bySeverity(findings: readonly Finding[]): string {
  const numbers = SEVERITIES.map((severity) => [
    findings.filter((each) => each.severity === severity).length,
    severity,
  ]);
  return numbers.flatMap(([n, severity]) => (n === 0 ? [] : [`${n} ${severity}`])).join(', ');
}
