/** What a report of many accounts shows, claim by claim: a claim holds of all of them, or it does not hold. */
import {atLeast} from '../../findings/model.js';
import {summaryOf, type FleetAccount, type FleetReport} from '../../fleet/model.js';
import {changes, policies, regions, together, watched, type Claim, type ClaimState} from '../model/claims.js';
import {readBy, type Extent} from '../model/extent.js';

export function fleetClaims(report: FleetReport): readonly Claim[] {
  const {accounts, period} = report;
  return [
    {id: 'recorded', state: recorded(report)},
    ofEach(report, regions),
    {id: 'reaches', state: reaches(report)},
    ofEach(report, changes),
    ofEach(report, policies),
    people(report),
    // A canary flies in one account.
    {id: 'tested', state: 'not-tested', why: 'no canary in this run'},
    some(report) ? watched(summaryOf(accounts).verdict, period) : {id: 'watched', state: 'unknown'},
  ];
}

/** Of no account nothing is known. */
const some = ({accounts}: FleetReport): boolean => accounts.length > 0;

/** Of an account without an answer, because it was not read or its report comes from a file, it is not known. */
function ofEach({accounts}: FleetReport, claim: (extent: Extent | undefined) => Claim): Claim {
  const each = accounts.map((account) => claim(account.identified ? account.extent : undefined));
  const {id} = claim(undefined);
  if (each.length === 0) return {id, state: 'unknown'};
  return counted(
    id,
    each.map(({state}) => state),
  );
}

function counted(id: Claim['id'], states: readonly ClaimState[]): Claim {
  const state = together(states);
  const short = states.filter((each) => each === state).length;
  return state === 'shown' ? {id, state} : {id, state, why: `in ${String(short)} of ${String(states.length)} accounts`};
}

function people({accounts, recipients = []}: FleetReport): Claim {
  const those = (kind: 'person' | 'perhaps', key: 'reached' | 'unknown'): ReadonlySet<string> =>
    new Set(recipients.filter(({protocol}) => readBy(protocol) === kind).flatMap((recipient) => recipient[key]));
  const shown = those('person', 'reached');
  const open = new Set([...those('person', 'unknown'), ...those('perhaps', 'reached'), ...those('perhaps', 'unknown')]);
  const states = accounts.map(({account, delivery}): ClaimState => {
    if (shown.has(account)) return 'shown';
    return delivery === null || open.has(account) ? 'unknown' : 'not-shown';
  });
  return states.length === 0 ? {id: 'people', state: 'unknown'} : counted('people', states);
}

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

/** What baselines leave out, or allow: the sum of what an account's page tells. Where no account tells it, nothing is said. */
export function fleetExceptions({accounts}: FleetReport): readonly string[] {
  const extents = accounts.flatMap(({extent}) => (extent === undefined ? [] : [extent]));
  // Read from files, which tell the numbers alone.
  const untold = accounts.filter(({delivery, extent}) => delivery !== null && extent === undefined).length;
  const told = (has: (extent: Extent) => boolean, words: string): string | null => {
    const found = extents.filter(has).length;
    return found === 0 ? null : `in ${String(found)} of ${String(accounts.length)} accounts ${words}`;
  };
  return [
    told(({leftOut}) => leftOut.length > 0, 'some calls that can change IAM need not alert (events)'),
    told(({excepted}) => excepted > 0, 'some events need not alert (events.except)'),
    told(
      ({othersAllowed}) => othersAllowed,
      'recipients that are not declared may receive the events (unexpected-recipients: allow)',
    ),
    untold === 0
      ? null
      : `what ${String(untold)} of ${String(accounts.length)} baselines leave out stands in the reports of those accounts`,
  ].filter((part) => part !== null);
}
