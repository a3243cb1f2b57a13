/**
 * `report/fleet/` holds the report of many accounts, in words and in each form.
 *
 * What a report of many accounts says, before any form is given to it. Plain text; names and causes in it are somebody else's.
 */
import {ACCOUNT, replaceName} from '../../fleet/common-words.js';
import {
  summaryOf,
  type FleetAccount,
  type FleetGroup,
  type FleetReport,
  type FleetSummary,
  type HubState,
} from '../../fleet/model.js';
import {compare, isRemark} from '../model/order.js';
import type {State} from '../model/state.js';
import {count} from '../words/count.js';

export function fleetState({accounts}: FleetReport): State {
  return ({'in-sync': 'good', drifted: 'bad', unknown: 'unknown'} as const)[summaryOf(accounts).verdict];
}

export function fleetBadge({command, accounts}: FleetReport): string {
  // More shards than accounts: nothing is wrong, and nothing is known.
  if (accounts.length === 0) return 'NO ACCOUNT';
  if (command === 'history') {
    const drifted = accounts.some(isSilent) ? 'SILENT' : 'NOTICED';
    return {'in-sync': 'ALERTED', drifted, unknown: 'UNKNOWN'}[summaryOf(accounts).verdict];
  }
  return {'in-sync': 'IN SYNC', drifted: 'DRIFTED', unknown: 'UNKNOWN'}[summaryOf(accounts).verdict];
}

/** One sentence that leads with the consequence, and names how many accounts were to be looked at. */
export function fleetHeadline({command, accounts, shard}: FleetReport): string {
  const {verdicts} = summaryOf(accounts);
  if (command === 'history' && accounts.length > 0) return historyHeadline(accounts, verdicts);
  const all = count(accounts.length, 'account');
  if (accounts.length === 0)
    return shard === undefined
      ? 'No account was looked at.'
      : `No account falls to this shard: there are ${String(shard.of)} shards and ${count(shard.accounts.length, 'account')}.`;
  if (verdicts['in-sync'] === accounts.length)
    return `In ${accounts.length === 1 ? 'the one account' : `all ${all}`}, changes of IAM would alert as the baseline declares.`;
  const parts = [
    verdicts.drifted > 0 ? `${String(verdicts.drifted)} of ${all} drifted` : null,
    verdicts.unknown > 0
      ? `${String(verdicts.unknown)}${verdicts.drifted > 0 ? '' : ` of ${all}`} could not be determined`
      : null,
    verdicts['in-sync'] > 0 ? `${String(verdicts['in-sync'])} in sync` : null,
  ];
  return `${parts.filter((part) => part !== null).join(', ')}.`;
}

/** Reports of earlier versions have no number of noticed changes: what drifts in them is silent. */
function isSilent({history}: FleetAccount): boolean {
  return history !== undefined && history.silent > 0;
}

/** By today's configuration: it never says that an alert was sent. */
function historyHeadline(accounts: readonly FleetAccount[], verdicts: FleetSummary['verdicts']): string {
  const sum = (what: 'changes' | 'alerted' | 'noticed'): number =>
    accounts.reduce((all, {history}) => all + (history?.[what] ?? 0), 0);
  const all = count(accounts.length, 'account');
  const changes = sum('changes');
  if (changes === 0 && verdicts['in-sync'] === accounts.length)
    return `There was no change of IAM in ${all}${within(accounts)}.`;
  const parts = [
    changes === 0
      ? `No change of IAM was found in ${all}${within(accounts)}`
      : `Of ${count(changes, 'change')} of IAM in ${all}${within(accounts)}, ${String(sum('alerted'))} would have alerted`,
    sum('noticed') > 0 ? `${String(sum('noticed'))} would have been noticed, not named` : null,
    accounts.some(isSilent) ? `${count(accounts.filter(isSilent).length, 'account')} had silent ones` : null,
    verdicts.unknown > 0 ? `of ${count(verdicts.unknown, 'account')} not all is known` : null,
  ];
  return `${parts.filter((part) => part !== null).join('; ')}.`;
}

/** The window that all histories were asked for: it ends when each account is looked at, so days say it. */
function within(accounts: readonly FleetAccount[]): string {
  const days = accounts.flatMap(({history}) =>
    history === undefined || history.since === null || history.until === null
      ? []
      : [Math.round((Date.parse(history.until) - Date.parse(history.since)) / 86_400_000)],
  );
  const most = Math.max(0, ...days);
  return most === 0 ? '' : ` in ${most === 1 ? 'one day' : `${String(most)} days`}`;
}

/** Which file and organization, what was left out, which hubs stood beside. */
export function aboutFleet(report: FleetReport): string[] {
  const {organization, leftOut, shard} = report;
  const states = new Map<string, number>();
  for (const {state} of leftOut) states.set(state, (states.get(state) ?? 0) + 1);
  const out = [...states]
    .sort(([a], [b]) => compare(a, b))
    .map(([state, number]) => `${String(number)} ${state.toLowerCase().replaceAll('_', ' ')}`);
  return [
    organization.id === null ? null : `organization ${organization.id}`,
    `organization file ${organization.path}`,
    shard === undefined
      ? null
      : `shard ${String(shard.index)} of ${String(shard.of)}, of ${count(shard.accounts.length, 'account')} in all`,
    out.length === 0 ? null : `not looked at: ${out.join(', ')}`,
    hubsRead(report),
  ].filter((each) => each !== null);
}

/** "1 of 2 hubs read", or null where there are none. */
export function hubsRead({hubs}: FleetReport): string | null {
  if (hubs.length === 0) return null;
  const number = (of: HubState['state']): number => hubs.filter(({state}) => state === of).length;
  const partly = number('partly');
  return `${String(number('read'))} of ${count(hubs.length, 'hub')} read${partly === 0 ? '' : `, ${String(partly)} in part`}`;
}

/** Hubs that could not be read: what rests on them is unknown in every member. */
export function unreadHubs({hubs}: FleetReport): string[] {
  return hubs.flatMap(({account, state, reason}) =>
    state === 'read'
      ? []
      : [
          `The hub ${account} could not be read${state === 'partly' ? ' completely' : ''}: ${reason ?? 'no reason was given'}`,
        ],
  );
}

/** "rule-enabled"; silent changes and what kept an account from being read are no check's. */
export function groupName({check, status}: FleetGroup): string {
  return check ?? (status === 'fail' ? 'silent changes' : 'not read');
}

/** "10 accounts, critical, unknown", and behind it the check, where it is one's. */
export function groupHead(group: FleetGroup): {readonly words: string; readonly check: string | null} {
  const {accounts, severity, status, check} = group;
  const state = check === null ? `, ${groupName(group)}` : status === 'unknown' ? ', unknown' : '';
  return {words: `${count(accounts.length, 'account')}, ${severity}${state}`, check};
}

/** What was found, and whether the names in it are those of the first account only. */
export function groupCause(group: FleetGroup): string {
  const {resources, accounts, varies} = group;
  const [only = ACCOUNT] = accounts.length === 1 ? accounts : [];
  const cause = causeIn(group, only);
  if (varies === true)
    return `${cause} (details differ between the accounts; these are those of ${accounts[0] ?? 'the first'})`;
  return resources.length > 1 ? `${cause} (${String(resources.length)} different names; this is the first)` : cause;
}

/** What was found in one of the accounts. */
export function causeIn({cause}: FleetGroup, account: string): string {
  return replaceName(cause, ACCOUNT, account);
}

/** Lists of accounts are cut: the JSON report has all. */
export function someAccounts(accounts: readonly string[], most = 6): string {
  const shown = accounts.slice(0, most).join(', ');
  return accounts.length > most ? `${shown} and ${String(accounts.length - most)} more` : shown;
}

/** One character for each account, in their order, so that a block of the same ones is seen. Read without colour. */
export const STRIP: Readonly<Record<FleetAccount['verdict'], string>> = {drifted: '█', unknown: '▒', 'in-sync': '·'};
const STRIP_LEGEND = '█ drifted, ▒ unknown, · in sync; one character per account, ordered by account id';

export function strip(accounts: readonly FleetAccount[], width: number): string[] {
  const signs = accounts.map(({verdict}) => STRIP[verdict]);
  return Array.from({length: Math.ceil(signs.length / width)}, (_, line) =>
    signs.slice(line * width, (line + 1) * width).join(''),
  );
}

/** Accounts that somebody has to look at, the worst first. */
export function troubled(accounts: readonly FleetAccount[]): FleetAccount[] {
  const rank = {drifted: 0, unknown: 1, 'in-sync': 2};
  return accounts
    .filter(({verdict}) => verdict !== 'in-sync')
    .sort((a, b) => rank[a.verdict] - rank[b.verdict] || (a.account < b.account ? -1 : 1));
}

function ofPast(accounts: readonly FleetAccount[]): boolean {
  return accounts.some(({history}) => history !== undefined);
}

/** What `deliveredOf` counts. */
export function deliveredHead(accounts: readonly FleetAccount[]): string {
  return ofPast(accounts) ? 'Changes that would have alerted' : 'Calls that would arrive';
}

/** A silent change is not drift: it says what would have become of the past. */
export function verdictWord(account: FleetAccount): string {
  const {verdict, history} = account;
  if (verdict !== 'drifted' || history === undefined) return verdict;
  return isSilent(account) ? 'silent' : 'noticed';
}

export function stripLegend(accounts: readonly FleetAccount[]): string {
  if (!ofPast(accounts)) return STRIP_LEGEND;
  const noticed = accounts.some(({history}) => (history?.noticed ?? 0) > 0);
  return STRIP_LEGEND.replace('drifted', noticed ? 'silent or noticed' : 'silent').replace('in sync', 'alerted');
}

export function deliveredOf({delivery, history, error, identified}: FleetAccount): string {
  if (error !== undefined)
    return error.kind === 'defect' ? `a defect of this tool, please report it: ${error.message}` : error.message;
  if (!identified) return 'not reached';
  if (history !== undefined)
    return `${String(history.alerted)} of ${count(history.changes, 'change')}${noticedWords(history)}${history.complete ? '' : ', not all read'}`;
  if (delivery === null) return '';
  const {required, delivered, unknown} = delivery;
  // Where nothing was read, "0 of 109" would say more than anybody knows.
  if (unknown === required && required > 0) return 'could not be determined';
  return `${String(delivered)} of ${String(required)}${noticedWords(delivery)}${unknown === 0 ? '' : `, ${String(unknown)} unknown`}`;
}

function noticedWords({noticed = 0}: {readonly noticed?: number}): string {
  return noticed === 0 ? '' : `, ${String(noticed)} noticed`;
}

/** A command assumes one role: where the run assumed one of its own before, its credentials are needed. Null where there is no command. */
export function throughRole({again, groups}: FleetReport): string | null {
  const role = again?.['assume-role'] ?? null;
  if (role === null || groups.length === 0) return null;
  return `Run the commands with credentials of the role ${role}: this run assumed it before the roles of the accounts.`;
}

/**
 * How many things failed in an account, as the groups tell them: those that make it drifted, and the remarks. What fails where nobody looked
 * follows from the baseline alone.
 */
export function failedIn({groups}: FleetReport): (account: FleetAccount) => readonly [string, string] {
  const [grave, remarks] = [new Map<string, number>(), new Map<string, number>()];
  for (const {status, severity, accounts} of groups) {
    if (status !== 'fail') continue;
    const counts = isRemark({status, severity}) ? remarks : grave;
    for (const account of accounts) counts.set(account, (counts.get(account) ?? 0) + 1);
  }
  return ({account, identified}) =>
    identified ? [String(grave.get(account) ?? 0), String(remarks.get(account) ?? 0)] : ['', ''];
}
