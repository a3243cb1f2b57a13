/** Which groups a report shows, and which of them stand together. */
import {severityRank} from '../../findings/model.js';
import {failsFleet} from '../../fleet/exit.js';
import type {FleetGroup, FleetReport} from '../../fleet/model.js';
import type {Showing} from '../model/show.js';

/** A cause together with what follows from it for recipients: two checks find the two, and one remedy mends both. */
export interface ShownGroup extends FleetGroup {
  /** Findings of `alerts-delivered` in just these accounts. */
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
 * Lost alerts stand below the finding that says why, if that is found in the same accounts: at the same hop if there is one. The two
 * take the place and the severity of the graver one.
 */
function withConsequences(groups: readonly FleetGroup[]): ShownGroup[] {
  const causes = new Map<FleetGroup, FleetGroup>();
  for (const group of groups) {
    if (group.check !== CONSEQUENCE) continue;
    const same = groups.filter(
      ({check, status, severity, accounts}) =>
        check !== CONSEQUENCE &&
        status === group.status &&
        severityRank(severity) <= severityRank('medium') &&
        accounts.join() === group.accounts.join(),
    );
    const cause = same.find(({hop}) => hop === group.hop) ?? same[0];
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
