/** Which accounts a run looks at: those of the organization file, less what is left out, and of those the share of a shard. */
import type {LeftOut, Shard} from './model.js';
import type {Selection} from './organization/schema.js';

/** An account as it was listed, or as the file lists it. */
export interface Candidate {
  readonly id: string;
  readonly name: string | null;
  /** Can a role of it be assumed? */
  readonly active: boolean;
  readonly state: string;
}

export interface Chosen {
  /** Sorted by id. */
  readonly accounts: readonly {readonly account: string; readonly name: string | null}[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * @param listed the accounts of the organization, or of the units that are chosen; null where the file lists its accounts itself. Those are
 * looked at whatever state they are in: whoever wrote them down wants an answer
 */
export function chosen(selection: Selection, listed: readonly Candidate[] | null): Chosen {
  const candidates =
    selection.kind === 'list'
      ? selection.accounts.map((id): Candidate => ({id, name: null, active: true, state: 'ACTIVE'}))
      : (listed ?? []);
  const excluded = new Set(selection.kind === 'list' ? [] : selection.exclude);
  const sorted = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1));
  const stays = ({id, active}: Candidate): boolean => active && !excluded.has(id);
  return {
    accounts: sorted.filter(stays).map(({id, name}) => ({account: id, name})),
    leftOut: sorted
      .filter((candidate) => !stays(candidate))
      .map(({id, state}) => ({account: id, state: excluded.has(id) ? 'EXCLUDED' : state})),
  };
}

/** Every N-th of them, beginning with the I-th: what is slow or broken together rarely ends up in one shard. */
export function shareOf<T>(all: readonly T[], {index, of}: Shard): T[] {
  return all.filter((_, position) => position % of === index - 1);
}

/** GitHub starts 256 jobs of a matrix at most: https://docs.github.com/en/actions/reference/limits */
export const MOST_SHARDS = 256;

/** `2/4`; null where it is no shard. */
export function parseShard(text: string): Shard | null {
  const [, index, of] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
  if (index === undefined || of === undefined || Number(index) > Number(of)) return null;
  return {index: Number(index), of: Number(of)};
}
