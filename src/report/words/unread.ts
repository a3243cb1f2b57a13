/** Reads without an answer, as a person wants them: each once. */
import type {Observation} from '../model/model.js';

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
    const key = JSON.stringify([each.read, each.region, each.reason, each.permission]);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((group) => group.slice(0, 1).map((each) => grouped(each, group.length)));
}

function grouped({read, region, reason, permission}: Observation['unreadable'][number], times: number): UnreadGroup {
  const lead = `${read} in ${region} `;
  const named = reason.startsWith(lead);
  const often = times === 1 ? '' : ` (${times} times)`;
  const rest = named ? reason.slice(lead.length) : reason;
  return {
    read,
    region,
    reason: rest,
    permission,
    times,
    said: `${read} in ${region}${often}${named ? '' : ':'} ${rest}`,
  };
}
