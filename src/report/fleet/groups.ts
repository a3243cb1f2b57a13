/** Which groups a report shows, and which of them stand together. */
import {severityRank} from '../../findings/model.js';
import {failsFleet} from '../../fleet/exit.js';
import type {FleetGroup, FleetReport} from '../../fleet/model.js';
import type {Showing} from '../model/show.js';
import {groupCause} from './words.js';

/** A cause together with what follows from it for recipients: two checks find the two, and one remedy mends both. */
export interface ShownGroup extends FleetGroup {
  /** Findings of `alerts-delivered` in these accounts, or in some of them. */
  readonly consequences: readonly FleetGroup[];
}

export interface ShownGroups {
  /** In two accounts or more. */
  readonly common: readonly ShownGroup[];
  /** In one account alone. */
  readonly odd: readonly ShownGroup[];
  /** Remarks that fail nothing: counted. */
  readonly remarks: readonly FleetGroup[];
  readonly waived: readonly FleetGroup[];
}

export function groupsShown({groups}: FleetReport, showing: Showing): ShownGroups {
  const quiet = (group: FleetGroup): boolean =>
    severityRank(group.severity) > severityRank('medium') && !failsFleet(group, showing);
  const open = groups.filter(({status}) => status !== 'waived');
  const told = withConsequences(open.filter((group) => showing.show !== 'drift' || !quiet(group)));
  return {
    common: told.filter(({accounts}) => accounts.length > 1),
    odd: told.filter(({accounts}) => accounts.length === 1),
    remarks: showing.show === 'drift' ? open.filter(quiet) : [],
    waived: groups.filter(({status}) => status === 'waived'),
  };
}

const CONSEQUENCE = 'alerts-delivered';

/**
 * Lost alerts stand below the finding that says why: one at the same hop that is found in all of their accounts, perhaps in others too, or
 * else one that is found in just these accounts. The two take the place and the severity of the graver one.
 */
function withConsequences(groups: readonly FleetGroup[]): ShownGroup[] {
  const causes = new Map<FleetGroup, FleetGroup>();
  const grave = groups.filter(
    ({check, severity}) => check !== CONSEQUENCE && severityRank(severity) <= severityRank('medium'),
  );
  const having = new Map(grave.map((group) => [group, new Set(group.accounts)]));
  for (const group of groups) {
    if (group.check !== CONSEQUENCE || isReferredTo(group, grave)) continue;
    const around = grave.filter(
      (each) => each.status === group.status && group.accounts.every((account) => having.get(each)?.has(account)),
    );
    const same = around.filter(({accounts}) => accounts.length === group.accounts.length);
    const cause =
      same.find(({hop}) => hop === group.hop) ??
      around.filter(({hop}) => hop === group.hop).sort((a, b) => a.accounts.length - b.accounts.length)[0] ??
      same[0];
    if (cause !== undefined) causes.set(group, cause);
  }
  const shown = new Map<FleetGroup, ShownGroup>();
  for (const group of groups) {
    const cause = causes.get(group) ?? group;
    const {severity, consequences} = shown.get(cause) ?? {severity: cause.severity, consequences: []};
    shown.set(cause, {
      ...cause,
      severity: severityRank(group.severity) < severityRank(severity) ? group.severity : severity,
      consequences: cause === group ? consequences : [...consequences, group],
    });
  }
  return [...shown.values()];
}

/** Is it what others point to for what is to be done (`assess.ts`)? Below one of them its own remedy would stand nowhere. */
function isReferredTo({status, accounts}: FleetGroup, groups: readonly FleetGroup[]): boolean {
  const own = new Set(accounts);
  return (
    status === 'unknown' &&
    groups.some(
      (each) =>
        each.status === 'unknown' &&
        each.remediation?.text.includes(CONSEQUENCE) === true &&
        each.accounts.some((account) => own.has(account)),
    )
  );
}

/** What stands below a group: of fewer accounts it says so. */
export function consequenceWords(group: FleetGroup, {accounts}: ShownGroup): string {
  const some =
    group.accounts.length < accounts.length ? ` (in ${String(group.accounts.length)} of these accounts)` : '';
  return `${groupCause(group)}${some}`;
}
