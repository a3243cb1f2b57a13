/** Reads without an answer, each once. */
import {count} from './count.js';
import {restAfter} from './command/mentioned.js';
import {OPERATIONS} from '../../snapshot/reads.js';
import type {Observation, Report} from '../model/model.js';

/** Operations that serve remarks, unless a baseline asks for more than usual. */
const ADVICE: ReadonlySet<string> = new Set(
  Object.entries(OPERATIONS).flatMap(([op, {tier}]) => (tier === 'advice' ? [op] : [])),
);

/** No verdict rests on it: nothing but a remark is unknown because of it. */
export function servesAdvice(
  {findings}: Pick<Report, 'findings'>,
  {read, region}: Pick<Observation['unreadable'][number], 'read' | 'region'>,
): boolean {
  return (
    ADVICE.has(read) &&
    !findings.some(
      ({status, severity, doubt}) =>
        status === 'unknown' &&
        severity !== 'info' &&
        doubt?.reads.some((one) => one.op === read && one.region === region) === true,
    )
  );
}

/** "40 reads succeeded, 4 failed (only remarks depend on them)". */
export function readsLine(report: Pick<Report, 'findings'>, {known, unreadable}: Observation, noun: string): string {
  const advice = unreadable.filter((read) => servesAdvice(report, read)).length;
  const all = advice === unreadable.length;
  const counted = `${count(known, noun)} succeeded, ${unreadable.length} failed`;
  if (advice === 0) return counted;
  if (!all) return `${counted} (only remarks depend on ${advice} of them)`;
  return `${counted} (only remarks depend on ${advice === 1 ? 'it' : 'them'})`;
}

export interface UnreadGroup {
  readonly read: string;
  readonly region: string;
  /** Without the read and the region, which stand beside it. */
  readonly reason: string;
  readonly permission: string | null;
  readonly times: number;
  /** The same as one sentence. */
  readonly said: string;
}

/** In the order in which they were first met. */
export function unreadGroups(unreadable: Observation['unreadable']): UnreadGroup[] {
  const groups = new Map<string, Observation['unreadable'][number][]>();
  for (const each of unreadable) {
    const key = JSON.stringify([each.read, each.region, each.reason, each.permission, each.owner]);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((group) => group.slice(0, 1).map((each) => grouped(each, group.length)));
}

function grouped(
  {read, region, reason, permission, owner}: Observation['unreadable'][number],
  times: number,
): UnreadGroup {
  const lead = `${read} in ${region} `;
  const rest = restAfter(reason, lead);
  const often = times === 1 ? '' : ` (${times} times)`;
  const whose = owner === undefined ? '' : `; it belongs to account ${owner}`;
  const words = `${rest ?? reason}${whose}`;
  return {
    read,
    region,
    reason: words,
    // A grant in this account would not be enough.
    permission: owner === undefined ? permission : null,
    times,
    said: `${read} in ${region}${often}${rest === null ? ':' : ''} ${words}`,
  };
}
