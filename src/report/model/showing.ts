/** Which findings are shown: what fails the run always, remarks where somebody asks for them, passes only where all is asked for. */
import {atLeast, type Finding} from '../../findings/model.js';
import {restsOnCause} from './cause.js';
import type {Report} from './model.js';
import {QUIET, type Showing} from './show.js';
import {isRemark, spoken, worstFirst} from './order.js';

/** Does this finding turn the run red? */
export function failsRun({status, severity}: Finding, {failOn, failOnUnknown}: Omit<Showing, 'show'>): boolean {
  const counts = status === 'fail' || (status === 'unknown' && failOnUnknown);
  return counts && failOn !== 'never' && atLeast(severity, failOn);
}

export interface Shown {
  /** What makes a verdict or an exit, worst first. */
  readonly told: readonly Finding[];
  readonly remarks: readonly Finding[];
  /** What the cause of the run explains. */
  readonly resting: readonly Finding[];
  readonly passes: readonly Finding[];
}

export function shownOf(report: Report, showing: Showing = QUIET): Shown {
  const all = spoken(report.findings);
  const resting =
    showing.show === 'all' ? [] : all.filter((finding) => !isRemark(finding) && restsOnCause(report, finding));
  const rest = all.filter((finding) => !resting.includes(finding));
  const quiet = (finding: Finding): boolean => isRemark(finding) && !failsRun(finding, showing);
  return {
    told: rest.filter((finding) => !quiet(finding)),
    remarks: rest.filter(quiet),
    resting,
    passes: showing.show === 'all' ? worstFirst(report.findings.filter(({status}) => status === 'pass')) : [],
  };
}
