/**
 * `fleet/` joins the reports of many accounts into one: what they have in common comes first.
 *
 * The report of many accounts: what they have in common first. It is plain data and its JSON form is public (schema
 * `iam-alert-guard/fleet/1`). Text from AWS in it is hostile, as in the report of one account.
 */
import type {Finding, HopName, Location, Remediation, Severity} from '../findings/model.js';
import type {Again} from '../report/model/again.js';
import type {Extent} from '../report/model/extent.js';
import type {HistoryBlock} from '../report/model/history.js';
import type {FleetPeriod} from './period-block.js';
import type {Cause, Counts, Delivery, Verdict} from '../report/model/model.js';

export type FleetCommand = 'check' | 'plan' | 'history';

/** Which accounts were to be looked at: all that AWS lists, those of some units, or those that the file lists by id. */
export type Population = 'all' | 'units' | 'list';

/** Numbers of `delivery`: `noticed` joins the sum where it is present. */
export type DeliveryNumbers = Pick<Delivery, 'required' | 'delivered' | 'sometimes' | 'lost' | 'unknown' | 'noticed'>;

export interface HistoryNumbers extends Pick<
  HistoryBlock,
  'since' | 'until' | 'complete' | 'changes' | 'alerted' | 'silent' | 'unknown'
> {
  /** Absent in reports of earlier versions. */
  readonly noticed?: number;
}

export interface FleetAccount {
  /** Twelve digits, or a tag where the report is redacted. */
  readonly account: string;
  /** As AWS Organizations names it; null where nobody asked. */
  readonly name: string | null;
  readonly verdict: Verdict;
  readonly counts: Counts;
  /** Null where it was not computed. */
  readonly delivery: DeliveryNumbers | null;
  /** Absent where its report was read from a file. No part of the JSON form. */
  readonly extent?: Extent;
  readonly baseline: {readonly path: string; readonly sha256: string};
  /** Null where nobody looked. */
  readonly generatedAt: string | null;
  /** AWS told whose account it is. */
  readonly identified: boolean;
  /** What explains its run, where something does. */
  readonly cause?: Cause['kind'];
  /** It is unknown for nothing but throttling and time-outs, which may be gone in a minute. */
  readonly passing?: boolean;
  readonly plan?: {readonly digest: string; readonly steps: number};
  /** What became of real changes: numbers of the block `history`. */
  readonly history?: HistoryNumbers;
  /** Why there is no report of it: it could not be asked for, this tool has a defect, or no run came to it. */
  readonly error?: {readonly kind: 'refused' | 'defect' | 'no-report'; readonly message: string};
}

/** What accounts have in common: one thing, found in each of them. */
export interface FleetGroup {
  /** The same for the same thing in every run: 16 hex digits. */
  readonly key: string;
  /** Null where the cause of whole runs is meant, which is no check's. */
  readonly check: string | null;
  readonly hop: HopName;
  readonly status: Exclude<Finding['status'], 'pass'>;
  readonly severity: Severity;
  readonly title: string;
  /** What was found, with `ACCOUNT` in the place of the account's own id; where names differ, with those of the first account. */
  readonly cause: string;
  readonly remediation: Remediation | null;
  readonly location: Location;
  readonly docs: string | null;
  /** Present where status is `waived`; absent in reports of earlier versions. */
  readonly waiver?: NonNullable<Finding['waiver']>;
  /** Numbers, times or other names in `cause` differ between its accounts: those of the first stand there. */
  readonly varies?: true;
  /** The different names of the resource that it is about, sorted. */
  readonly resources: readonly string[];
  /** Sorted. */
  readonly accounts: readonly string[];
}

/** Somebody who is to be alerted, in one account or in many. */
export interface FleetRecipient {
  readonly protocol: string;
  /** As the reports of accounts show it, with `ACCOUNT` in the place of the account's own id. */
  readonly endpoint: string;
  /** Where it is declared, and delivery was computed: sorted. */
  readonly accounts: readonly string[];
  /** Of these, where every call that must alert would arrive: sorted. */
  readonly reached: readonly string[];
  /** Of these, where that could not be determined: sorted. */
  readonly unknown: readonly string[];
}

/** An account that is none of those looked at. */
export interface LeftOut {
  readonly account: string;
  /** `EXCLUDED` by the organization file, or AWS's word for its state (`SUSPENDED`). */
  readonly state: string;
}

export interface HubState {
  readonly account: string;
  /** `partly`: it was reached, and something that its members needed to know was not told. */
  readonly state: 'read' | 'partly' | 'unreadable';
  /** Why it could not be read, or the first of what could not. */
  readonly reason: string | null;
}

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

export interface FleetReport {
  readonly schema: 'iam-alert-guard/fleet/1';
  readonly tool: {readonly name: 'iam-alert-guard'; readonly version: string};
  readonly command: FleetCommand;
  /** When the last of its accounts was judged. */
  readonly generatedAt: string;
  readonly organization: {
    readonly path: string;
    readonly sha256: string;
    readonly id: string | null;
    /** Absent in reports of earlier versions. */
    readonly accounts?: Population;
  };
  /** Sorted by account. */
  readonly accounts: readonly FleetAccount[];
  /** Worst first, then by the number of accounts. */
  readonly groups: readonly FleetGroup[];
  /** Absent in reports of earlier versions and of histories. */
  readonly recipients?: readonly FleetRecipient[];
  readonly leftOut: readonly LeftOut[];
  readonly hubs: readonly HubState[];
  /** The name of the role that was assumed in each account; absent in reports of earlier versions. */
  readonly role?: string;
  /** It was assumed with an external id. */
  readonly externalId?: true;
  /** The role that reconcile works with, where the organization file names one. */
  readonly reconcileRole: string | null;
  readonly partition: string;
  /** The options that commands in messages repeat: of the process that says them, and never in JSON. */
  readonly again?: Again;
  /** Only where reports of earlier runs were handed in. */
  readonly period?: FleetPeriod;
  /** Only in the report of a shard: which it is, and all accounts that the shards together look at. */
  readonly shard?: Shard & {readonly accounts: readonly {readonly account: string; readonly name: string | null}[]};
}

export interface FleetSummary {
  readonly verdict: Verdict;
  /** How many accounts have which verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly counts: Counts;
}

/** The worst verdict; the sums. Of no account at all nothing is wrong and nothing is open, as with a shard to which none falls. */
export function summaryOf(accounts: readonly FleetAccount[]): FleetSummary {
  const verdicts = {'in-sync': 0, drifted: 0, unknown: 0};
  const counts = {pass: 0, fail: 0, unknown: 0, waived: 0};
  for (const account of accounts) {
    verdicts[account.verdict] += 1;
    for (const status of ['pass', 'fail', 'unknown', 'waived'] as const) counts[status] += account.counts[status];
  }
  const well = verdicts['in-sync'] === accounts.length;
  const verdict = verdicts.drifted > 0 ? 'drifted' : well ? 'in-sync' : 'unknown';
  return {verdict, verdicts, counts};
}
