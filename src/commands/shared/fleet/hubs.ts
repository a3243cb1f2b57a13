/**
 * Hubs: accounts to which others forward. What one of them owns is read as that account itself, once for all members, and answered to each
 * member in the place of a read that it could not make.
 */
import type {HubState} from '../../../fleet/model.js';
import type {AwsReads} from '../../../ports/aws.js';
import {asOwner, ownerOf} from '../../../snapshot/facts.js';
import {readKey, type Answer} from '../../../snapshot/model.js';
import type {Read, ReadOp, ReadTypes} from '../../../snapshot/reads.js';

type AnyAnswer = Answer<ReadTypes[ReadOp]['value']>;

/** What may be gone in a minute is asked again by the next member, a few times. */
const PASSING: ReadonlySet<string> = new Set(['throttled', 'timeout', 'unavailable']);
const MOST_ATTEMPTS = 3;

/** An account whose reads are made once. */
export function once(aws: AwsReads): AwsReads {
  const known = new Map<string, {answer: Promise<AnyAnswer>; attempts: number; again: boolean}>();
  return {
    async read<O extends ReadOp>(read: Read<O>): Promise<Answer<ReadTypes[O]['value']>> {
      const key = readKey(read);
      let entry = known.get(key);
      if (entry === undefined || (entry.again && entry.attempts < MOST_ATTEMPTS)) {
        entry = {answer: aws.read(read), attempts: (entry?.attempts ?? 0) + 1, again: false};
        known.set(key, entry);
      }
      const answer = await entry.answer;
      entry.again = answer.status === 'unreadable' && PASSING.has(answer.kind);
      return answer;
    },
  };
}

export class Hubs {
  readonly #hubs: ReadonlyMap<string, AwsReads>;

  /** @param open AWS as the role in this account sees it */
  constructor(hubs: readonly string[], open: (account: string) => AwsReads) {
    this.#hubs = new Map(hubs.map((account) => [account, once(open(account))]));
  }

  /** AWS as this account sees it, with the hubs beside it. A hub is looked at by the reads that its members share. */
  beside(account: string, own: () => AwsReads): AwsReads {
    const hub = this.#hubs.get(account);
    const aws = hub ?? own();
    return {
      read: <O extends ReadOp>(read: Read<O>) => {
        const owner = ownerOf(read);
        const other = owner === null || owner === account ? undefined : this.#hubs.get(owner);
        return other === undefined ? aws.read(read) : other.read(asOwner(read) as Read<O>);
      },
    };
  }

  /** Whether each could be read at all: it is asked who it is, whether or not a member needs it. */
  states(eventRegion: string): Promise<HubState[]> {
    return Promise.all(
      [...this.#hubs].map(async ([account, aws]): Promise<HubState> => {
        const answer = await aws.read({op: 'sts:GetCallerIdentity', region: eventRegion, params: {}});
        if (answer.status === 'known') return {account, state: 'read', reason: null};
        const reason = answer.status === 'absent' ? answer.code : `${answer.code}: ${answer.message}`;
        return {account, state: 'unreadable', reason};
      }),
    );
  }
}
