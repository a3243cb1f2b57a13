/** One account of the tables: what sets it apart from the healthy one, and what must be said of it. */
import {assess, exitOf} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import {prove} from '../../src/delivery/proof.js';
import {Facts} from '../../src/snapshot/facts.js';
import type {Snapshot} from '../../src/snapshot/model.js';
import {settingFor, snapshotOf, world, type BaselineChange, type Judging, type World} from '../support/world.js';

export type Change = (account: World) => void;

/** `shaky`: drifted or unknown, whichever the tool can tell; never in sync. */
export type Expected = 'in-sync' | 'drifted' | 'unknown' | 'shaky';

export interface Case {
  /** Why the account is healthy, or what is broken. */
  readonly title: string;
  readonly change: Change;
  /** A patch on the healthy baseline. */
  readonly baseline: object;
  readonly expected: Expected;
  /** The joints at which something grave may be reported; one of them must be. None for the healthy. */
  readonly hops: readonly string[];
  readonly partition?: {readonly id: string; readonly region: string};
  /** Snapshots of other accounts that are given. */
  readonly others?: () => readonly Snapshot[];
}

type More = Pick<Case, 'partition' | 'others'>;

export function healthy(title: string, change: Change, baseline: object = {}, more: More = {}): Case {
  return {title, change, baseline, expected: 'in-sync', hops: [], ...more};
}

const not =
  (expected: Expected) =>
  (title: string, hops: string, change: Change, baseline: object = {}, more: More = {}): Case => ({
    title,
    change,
    baseline,
    expected,
    hops: hops.split(' '),
    ...more,
  });

/** Drifted, and said so at one of the joints (names with a space between them). */
export const broken = not('drifted');
/** Nobody can know. */
export const unknown = not('unknown');
export const shaky = not('shaky');

/** Changes nothing: the baseline makes the difference. */
export const asItIs: Change = () => undefined;

export interface Judged {
  readonly verdict: string;
  readonly exit: number;
  /** Everything at medium and above. */
  readonly grave: readonly string[];
  readonly hops: readonly string[];
}

export function judgingOf({baseline, partition, others}: Omit<Case, 'title' | 'change'>): Judging {
  return {
    baseline: baseline as BaselineChange,
    ...(partition === undefined ? {} : {partition: partition.id, eventRegion: partition.region}),
    ...(others === undefined ? {} : {others: others()}),
  };
}

/** The healthy account, spelled as the partition spells it. */
export function inPartition({id, region}: NonNullable<Case['partition']>): World {
  const text = JSON.stringify(world()).replaceAll('arn:aws:', `arn:${id}:`).replaceAll('us-east-1', region);
  return {...(JSON.parse(text) as World), partition: id, region};
}

export function accountOf({partition, change}: Case): World {
  const account = partition === undefined ? world() : inPartition(partition);
  change(account);
  return account;
}

export function judgeSnapshot(snapshot: Snapshot, judging: Judging): Judged {
  const {findings, verdict} = assess(CHECKS, prove(settingFor(judging), new Facts(snapshot, judging.others ?? [])));
  const grave = findings.filter(
    ({status, severity}) => !['pass', 'waived'].includes(status) && !['low', 'info'].includes(severity),
  );
  return {
    verdict,
    exit: exitOf(findings, true, {failOn: 'medium', failOnUnknown: true}),
    grave: grave.map(({check, status, severity, hop, message}) => `${check} ${status} ${severity} @${hop}: ${message}`),
    hops: grave.map(({hop}) => hop),
  };
}

export function judge(found: Case): Judged {
  const judging = judgingOf(found);
  return judgeSnapshot(snapshotOf(accountOf(found), judging), judging);
}
