/** What a report shows, claim by claim: on these the controls of frameworks rest. */
import type {ClaimId} from '../../data/controls.js';
import {atLeast} from '../../findings/model.js';
import {nothingRead} from './cause.js';
import type {Report} from './model.js';

export type ClaimState =
  | 'shown'
  | 'not-shown'
  | 'unknown'
  /** Nobody tried in this run. */
  | 'not-tested';

export interface Claim {
  readonly id: ClaimId;
  readonly state: ClaimState;
}

/** Null where the report judges no account: a review, or reports of many accounts. */
export function claimsOf(report: Report): readonly Claim[] | null {
  if (report.verdict === null || report.accounts !== undefined || report.delivery === null) return null;
  return [
    {id: 'recorded', state: recorded(report)},
    {id: 'reaches', state: reaches(report)},
    {id: 'tested', state: tested(report)},
    {id: 'watched', state: watched(report)},
  ];
}

/** Of several claims: one that does not hold decides, then one that could not be determined. */
export function together(states: readonly ClaimState[]): ClaimState {
  for (const state of ['not-shown', 'unknown', 'not-tested'] as const) if (states.includes(state)) return state;
  return 'shown';
}

/** A waived finding is one that failed: somebody accepted the risk, and the claim does not hold for all that. */
function recorded(report: Report): ClaimState {
  if (nothingRead(report)) return 'unknown';
  const {findings, delivery} = report;
  const ofTrail = findings.filter(({hop, severity}) => hop === 'trail' && atLeast(severity, 'medium'));
  const lost = delivery?.losses.filter(({hop}) => hop === 'trail') ?? [];
  if (ofTrail.some(({status}) => status === 'fail' || status === 'waived')) return 'not-shown';
  if (lost.some(({verdict}) => verdict !== 'unknown')) return 'not-shown';
  return lost.length > 0 || ofTrail.some(({status}) => status === 'unknown') ? 'unknown' : 'shown';
}

function reaches(report: Report): ClaimState {
  const {delivery} = report;
  if (delivery === null || nothingRead(report)) return 'unknown';
  if (delivery.required > 0 && delivery.delivered === delivery.required) return 'shown';
  const short = delivery.sometimes + delivery.lost + (delivery.noticed ?? 0);
  return short > 0 || delivery.required === 0 ? 'not-shown' : 'unknown';
}

function tested({canary}: Report): ClaimState {
  if (canary === undefined) return 'not-tested';
  if (canary.outcome === 'unknown') return 'unknown';
  return canary.outcome === 'lost' ? 'not-shown' : 'shown';
}

/** A run that could judge the chain is the watch itself; where a period is told, each of its days must have had one. */
function watched({verdict, period}: Report): ClaimState {
  if (verdict === 'unknown') return 'unknown';
  return (period?.daysWithout.length ?? 0) > 0 ? 'not-shown' : 'shown';
}
