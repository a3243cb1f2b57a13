/** What a report shows, claim by claim: on these the controls of frameworks rest. */
import type {ClaimId} from '../../data/controls.js';
import {atLeast} from '../../findings/model.js';
import {count} from '../words/count.js';
import type {CanaryBlock} from './canary.js';
import {nothingRead} from './cause.js';
import {readBy, type Extent} from './extent.js';
import type {Period} from './many/period-block.js';
import type {RecipientDelivery, Report} from './model.js';
import type {Verdict} from './verdict.js';

export type ClaimState =
  | 'shown'
  | 'not-shown'
  | 'unknown'
  /** Nobody tried in this run. */
  | 'not-tested';

export interface Claim {
  readonly id: ClaimId;
  readonly state: ClaimState;
  /** Why it is not shown, where the state alone does not say it. */
  readonly why?: string;
}

/** Null where the report judges no account: a review, or reports of many accounts. */
export function claimsOf(report: Report): readonly Claim[] | null {
  if (report.verdict === null || report.accounts !== undefined || report.delivery === null) return null;
  const {delivery, verdict, period, saved} = report;
  // Where nothing was read, the baseline alone still says what it leaves out.
  const extent = delivery.extent && nothingRead(report) ? {...delivery.extent, allRegions: null} : delivery.extent;
  return [
    {id: 'recorded', state: recorded(report)},
    regions(extent),
    {id: 'reaches', state: reaches(report)},
    changes(extent),
    policies(extent),
    people(delivery.recipients, nothingRead(report) ? 0 : delivery.required),
    report.canary === undefined
      ? {id: 'tested', state: 'not-tested', why: 'no canary in this run'}
      : {id: 'tested', state: tested(report.canary)},
    watched(verdict, period, saved),
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

/** What a baseline does not ask for passes every check: `trail.multi-region: false` is no drift, and no record of all Regions. */
export function regions(extent: Extent | undefined): Claim {
  if (extent === undefined || extent.allRegions === null) return {id: 'regions', state: 'unknown'};
  if (extent.allRegions) return {id: 'regions', state: 'shown'};
  return {id: 'regions', state: 'not-shown', why: 'no trail that works records the management events of all Regions'};
}

function reaches(report: Report): ClaimState {
  const {delivery} = report;
  if (delivery === null || nothingRead(report)) return 'unknown';
  if (delivery.required > 0 && delivery.delivered === delivery.required) return 'shown';
  const short = delivery.sometimes + delivery.lost + (delivery.noticed ?? 0);
  return short > 0 || delivery.required === 0 ? 'not-shown' : 'unknown';
}

export function changes(extent: Extent | undefined): Claim {
  if (extent === undefined) return {id: 'changes', state: 'unknown'};
  const why = notAsked(extent);
  return why.length === 0 ? {id: 'changes', state: 'shown'} : {id: 'changes', state: 'not-shown', why: why.join('; ')};
}

/** What need not alert, which whoever relies on the report has to know. */
export function notAsked({leftOut, excepted}: Extent): readonly string[] {
  return [
    leftOut.length === 0
      ? null
      : `${count(leftOut.length, 'call')} that can change IAM need not alert (events), e.g. ${leftOut.slice(0, 3).join(', ')}`,
    excepted === 0 ? null : `${count(excepted, 'event pattern')} that need not alert (events.except)`,
  ].filter((part) => part !== null);
}

export function policies(extent: Extent | undefined): Claim {
  if (extent === undefined) return {id: 'policies', state: 'unknown'};
  if (!extent.policiesLeftOut) return {id: 'policies', state: 'shown'};
  return {id: 'policies', state: 'not-shown', why: 'some changes to IAM policies need not alert by the baseline'};
}

/** @param required 0 where nothing is known of what would arrive */
function people(recipients: readonly RecipientDelivery[], required: number): Claim {
  const readers = recipients.filter(({protocol}) => readBy(protocol) !== 'program');
  if (readers.length === 0)
    return {
      id: 'people',
      state: 'not-shown',
      why: `no recipient is a person (${[...new Set(recipients.map(({protocol}) => protocol))].join(', ')})`,
    };
  const whole = readers.filter(({delivered}) => required > 0 && delivered === required);
  if (whole.some(({protocol}) => readBy(protocol) === 'person')) return {id: 'people', state: 'shown'};
  if (whole.length > 0)
    return {id: 'people', state: 'unknown', why: 'nothing in AWS says whether a person reads a web endpoint'};
  if (required === 0 || readers.some(({unknown = 0}) => unknown > 0)) return {id: 'people', state: 'unknown'};
  return {id: 'people', state: 'not-shown', why: 'no person would receive each required call'};
}

function tested({outcome}: CanaryBlock): ClaimState {
  if (outcome === 'unknown') return 'unknown';
  return outcome === 'lost' ? 'not-shown' : 'shown';
}

/** One run shows no repetition: of a period each day must have had a run, of which none may be missing, and the last one found the chain whole. */
export function watched(verdict: Verdict | null, period: Period<unknown> | undefined, saved?: boolean): Claim {
  const id = 'watched';
  if (verdict === 'unknown') return {id, state: 'unknown'};
  if (verdict === 'drifted') return {id, state: 'not-shown', why: 'this run found drift'};
  if (saved === true) return {id, state: 'not-shown', why: 'judged from a saved snapshot'};
  if (period === undefined || period.from.slice(0, 10) === period.to.slice(0, 10))
    return {
      id,
      state: 'not-tested',
      why: 'the runs of one day show no repetition; add earlier reports with --previous',
    };
  const {daysWithout, missing} = period;
  const why = [
    daysWithout.length === 0 ? null : `${count(daysWithout.length, 'day')} without a run`,
    missing === 0 ? null : `${count(missing, 'report')} missing`,
  ].filter((part) => part !== null);
  return why.length === 0 ? {id, state: 'shown'} : {id, state: 'not-shown', why: why.join('; ')};
}
