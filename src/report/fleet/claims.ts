/** What a report of many accounts shows, claim by claim: a claim holds of all of them, or it does not hold. */
import {atLeast} from '../../findings/model.js';
import type {FleetAccount, FleetReport} from '../../fleet/model.js';
import type {Claim, ClaimState} from '../model/claims.js';

export function fleetClaims(report: FleetReport): readonly Claim[] {
  return [
    {id: 'recorded', state: recorded(report)},
    {id: 'reaches', state: reaches(report)},
    // A canary flies in one account.
    {id: 'tested', state: 'not-tested'},
    {
      id: 'watched',
      state: report.accounts.every(({verdict}) => verdict !== 'unknown') && some(report) ? 'shown' : 'unknown',
    },
  ];
}

/** Of no account nothing is known. */
const some = ({accounts}: FleetReport): boolean => accounts.length > 0;

/** A waived finding is one that failed. Of an account that nobody could look at, or that lost calls at its trail, it is not shown. */
function recorded(report: FleetReport): ClaimState {
  const ofTrail = report.groups.filter(({hop, severity}) => hop === 'trail' && atLeast(severity, 'medium'));
  if (ofTrail.some(({status}) => status !== 'unknown')) return 'not-shown';
  const read = report.accounts.every(({identified, delivery}) => identified && delivery !== null);
  return !read || !some(report) || ofTrail.length > 0 ? 'unknown' : 'shown';
}

/** Every call that must alert would always reach every recipient. */
export function reachesAll({delivery}: FleetAccount): boolean {
  return delivery !== null && delivery.required > 0 && delivery.delivered === delivery.required;
}

function reaches(report: FleetReport): ClaimState {
  const all = report.accounts.map(({delivery}) => delivery);
  const short = (each: FleetAccount['delivery']): boolean =>
    each !== null && (each.sometimes + each.lost + (each.noticed ?? 0) > 0 || each.required === 0);
  if (all.some(short)) return 'not-shown';
  return some(report) && report.accounts.every(reachesAll) ? 'shown' : 'unknown';
}
