/** The reports of single accounts, one after the other in any order, as the report of all. Nothing of a report is kept but what is in it. */
import {unknownForNow} from '../report/forms/issue.js';
import type {HistoryBlock} from '../report/model/history.js';
import type {Report, Verdict} from '../report/model/model.js';
import {groupsOf, inOrder, joined} from './common.js';
import type {FleetAccount, FleetGroup, FleetRecipient, FleetReport, HistoryNumbers} from './model.js';
import {Recipients, recipientsOf} from './recipients.js';

export type Frame = Pick<
  FleetReport,
  | 'tool'
  | 'command'
  | 'organization'
  | 'leftOut'
  | 'hubs'
  | 'role'
  | 'externalId'
  | 'reconcileRole'
  | 'partition'
  | 'shard'
>;

export class Fold {
  readonly #accounts = new Map<string, FleetAccount>();
  readonly #groups = new Map<string, FleetGroup>();
  readonly #recipients = new Recipients();

  /** @param account as the report names it: an id, or a tag where it is redacted */
  add(report: Report, account: string, name: string | null): void {
    this.#accounts.set(account, accountOf(report, account, name));
    this.#recipients.add(recipientsOf(report, account));
    for (const group of groupsOf(report, account)) {
      const there = this.#groups.get(group.key);
      this.#groups.set(group.key, there === undefined ? group : joined(there, group));
    }
  }

  /** An account of which there is no report: nothing of it is known. */
  miss(account: Pick<FleetAccount, 'account' | 'name' | 'baseline'> & {readonly error: FleetAccount['error']}): void {
    this.#accounts.set(account.account, unknownAccount(account));
  }

  report(frame: Frame): FleetReport {
    const recipients = frame.command === 'history' ? undefined : this.#recipients.list();
    return assembled(frame, [...this.#accounts.values()], this.#groups.values(), recipients);
  }
}

export function unknownAccount({
  account,
  name,
  baseline,
  error,
}: Pick<FleetAccount, 'account' | 'name' | 'baseline'> & {readonly error: FleetAccount['error']}): FleetAccount {
  return {
    account,
    name,
    verdict: 'unknown',
    counts: {pass: 0, fail: 0, unknown: 0, waived: 0},
    delivery: null,
    baseline,
    generatedAt: null,
    identified: false,
    ...(error === undefined ? {} : {error}),
  };
}

function accountOf(report: Report, account: string, name: string | null): FleetAccount {
  const {delivery, plan, cause, history} = report;
  return {
    account,
    name,
    verdict: history === undefined ? (report.verdict ?? 'unknown') : verdictOf(history, report),
    counts: report.counts,
    delivery: delivery && {
      required: delivery.required,
      delivered: delivery.delivered,
      sometimes: delivery.sometimes,
      lost: delivery.lost,
      unknown: delivery.unknown,
      ...(delivery.noticed === undefined ? {} : {noticed: delivery.noticed}),
    },
    ...(delivery?.extent === undefined ? {} : {extent: delivery.extent}),
    baseline: {path: report.baseline.path, sha256: report.baseline.sha256},
    generatedAt: report.generatedAt,
    identified: report.target.account !== null,
    ...(cause === undefined ? {} : {cause: cause.kind}),
    ...(unknownForNow(report) ? {passing: true} : {}),
    ...(plan === null ? {} : {plan: {digest: plan.digest, steps: plan.steps.length}}),
    ...(history === undefined ? {} : {history: numbersOf(history)}),
  };
}

/** Changes that are silent, or noticed and not named, are to an account what drift is: something was to alert, and would not have. */
function verdictOf({silent, noticed, unknown, complete}: HistoryBlock, {target}: Report): Verdict {
  if (silent > 0 || noticed > 0) return 'drifted';
  return unknown > 0 || !complete || target.account === null ? 'unknown' : 'in-sync';
}

function numbersOf({since, until, complete, changes, alerted, noticed, silent, unknown}: HistoryBlock): HistoryNumbers {
  return {since, until, complete, changes, alerted, noticed, silent, unknown};
}

/** The report of one run and of several merged: the same parts in the same order. */
export function assembled(
  frame: Frame,
  accounts: readonly FleetAccount[],
  groups: Iterable<FleetGroup>,
  recipients: readonly FleetRecipient[] | undefined,
): FleetReport {
  const sorted = [...accounts].sort((a, b) => (a.account < b.account ? -1 : 1));
  return {
    schema: 'iam-alert-guard/fleet/1',
    ...frame,
    generatedAt: sorted
      .map(({generatedAt}) => generatedAt ?? '')
      .reduce((a, b) => (a > b ? a : b), '1970-01-01T00:00:00Z'),
    accounts: sorted,
    groups: inOrder(groups),
    ...(recipients === undefined ? {} : {recipients}),
  };
}
