/**
 * `canary/` decides which harmless change a canary makes, and what follows from where it was seen.
 *
 * What follows from where the canary was seen.
 */
import type {CanaryBlock, CanaryHop} from '../report/model/canary.js';

/** One time that it was sent. */
export interface Try {
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  /** When the probe had it; null where it did not. */
  readonly seenAt: number | null;
}

export interface Watched {
  /** In the order in which they were sent. */
  readonly tries: readonly Try[];
  /** Could the probe be looked at all the time? Null: none is declared. */
  readonly probe: boolean | null;
  /** What was seen at other hops, in the order of the chain. */
  readonly hops: readonly CanaryHop[];
}

/**
 * Arrived: the probe got it in time. Late: it got an earlier one afterwards, or CloudWatch counted it further on than nowhere. Lost: it was
 * looked for twice at a probe that could be read, and nothing has it. Anything else nobody knows.
 */
export function outcomeOf({tries, probe, hops}: Watched): Pick<CanaryBlock, 'outcome' | 'seconds'> {
  const last = tries.at(-1);
  if (last !== undefined && last.seenAt !== null)
    return {outcome: 'arrived', seconds: Math.round((last.seenAt - last.sentAt) / 1000)};
  const earlier = tries.find(({seenAt}) => seenAt !== null);
  if (earlier !== undefined && earlier.seenAt !== null)
    return {outcome: 'late', seconds: Math.round((earlier.seenAt - earlier.sentAt) / 1000)};
  if (probe !== true || tries.length < 2) return {outcome: 'unknown', seconds: null};
  // Counts cannot be told from other changes in the same hour: they are a reason to wait, and none to be sure.
  const onTheWay = hops.some(({hop, state}) => (hop === 'topic' || hop === 'target') && state === 'seen');
  return {outcome: onTheWay ? 'late' : 'lost', seconds: null};
}

/** Where it ended, as far as can be told: the first hop of those watched that did not see it. */
export function endsAt(hops: readonly CanaryHop[]): CanaryHop | null {
  return hops.find(({state}) => state === 'not-seen') ?? null;
}
