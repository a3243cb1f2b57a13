/** Which groups a report shows, and which of them stand together. */
import {severityRank} from '../../findings/model.js';
import {failsFleet} from '../../fleet/exit.js';
import {union} from '../../fleet/common-words.js';
import type {FleetGroup, FleetReport} from '../../fleet/model.js';
import type {Showing} from '../model/show.js';
import {causeIn, groupCause, groupName} from './words.js';

/**
 * A cause together with what follows from it for recipients: two checks find the two, and one remedy mends both. What is wrong in a hub is
 * one cause, whether the hub itself or its members find it.
 */
export interface ShownGroup extends FleetGroup {
  /** The finding whose remedy it is: of a hub and its members that of the hub. */
  readonly mended: FleetGroup;
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

export function groupsShown({groups, hubs}: FleetReport, showing: Showing): ShownGroups {
  const quiet = (group: FleetGroup): boolean =>
    severityRank(group.severity) > severityRank('medium') && !failsFleet(group, showing);
  const open = groups.filter(({status}) => status !== 'waived');
  const shown = open.filter((group) => showing.show !== 'drift' || !quiet(group));
  const ids = hubs.map(({account}) => account);
  const told = withConsequences(withMembers(shown, ids));
  return {
    common: told.filter(({accounts}) => accounts.length > 1),
    odd: told.filter(({accounts}) => accounts.length === 1),
    remarks: showing.show === 'drift' ? withMembers(open.filter(quiet), ids) : [],
    waived: withMembers(
      groups.filter(({status}) => status === 'waived'),
      ids,
    ),
  };
}

/**
 * Why each account is not in sync: what kept it from being read, or the worst check and how many more there are. An account of which there is
 * no report has none.
 */
export function reasons(
  {accounts}: Pick<FleetReport, 'accounts'>,
  {common, odd}: ShownGroups,
): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  // The worst stand first in either list; what many have in common explains more than what one account has.
  const all = [...common, ...odd].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  for (const group of all)
    for (const account of group.accounts) found.set(account, [...(found.get(account) ?? []), groupName(group)]);
  const unread = new Map(
    accounts.flatMap(({account, verdict, cause, passing}): [string, string][] =>
      verdict !== 'unknown'
        ? []
        : cause !== undefined
          ? [[account, cause.replaceAll('-', ' ')]]
          : passing === true
            ? [[account, 'reads throttled or timed out']]
            : [],
    ),
  );
  return new Map([
    ...[...found].map(([account, [worst = '', ...more]]): [string, string] => [
      account,
      more.length === 0 ? worst : `${worst} and ${String(more.length)} more`,
    ]),
    ...unread,
  ]);
}

type Joined = FleetGroup & Pick<ShownGroup, 'mended'>;

/**
 * What a hub finds in itself, its members find in the hub. The two are one, and are mended in the hub. A member says it of the hub by its id, so
 * that of another account which has the same fault at home is another cause.
 */
function withMembers(groups: readonly FleetGroup[], hubs: readonly string[]): Joined[] {
  const joined = new Map<FleetGroup, Joined>();
  const gone = new Set<FleetGroup>();
  for (const own of groups) {
    const [hub = ''] = own.accounts;
    if (own.accounts.length > 1 || !hubs.includes(hub)) continue;
    const said = causeIn(own, hub);
    const members = groups.find(
      ({check, status, cause, accounts}) =>
        check === own.check && status === own.status && cause === said && !accounts.includes(hub),
    );
    if (members === undefined || joined.has(members)) continue;
    const accounts = union(members.accounts, own.accounts);
    // That alerts are lost is no cause: what reconcile mends in the hub need not be what the members lose them by.
    const [graver] = [members, own].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
    joined.set(members, {
      ...members,
      severity: graver?.severity ?? own.severity,
      accounts,
      mended: own.check === CONSEQUENCE ? members : own,
    });
    gone.add(own);
  }
  return groups.flatMap((group) => (gone.has(group) ? [] : [joined.get(group) ?? {...group, mended: group}]));
}

const CONSEQUENCE = 'alerts-delivered';

/**
 * Lost alerts stand below the finding that says why: one at the same hop that is found in all of their accounts, perhaps in others too, or
 * else one that is found in just these accounts. The two take the place and the severity of the graver one.
 */
function withConsequences(groups: readonly Joined[]): ShownGroup[] {
  const causes = new Map<Joined, Joined>();
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
  const shown = new Map<Joined, ShownGroup>();
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
