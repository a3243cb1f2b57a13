/**
 * Hubs: accounts to which others forward. What one of them owns is read as that account itself, once for all members, and answered to each
 * member in the place of a read that it could not make.
 */
import type {HubState} from '../../../fleet/model.js';
import type {AwsReads} from '../../../ports/aws.js';
import {asOwner, ownerOf} from '../../../snapshot/facts.js';
import {readKey, type Answer} from '../../../snapshot/model.js';
import {OPERATIONS, type Read, type ReadOp, type ReadTypes} from '../../../snapshot/reads.js';

type AnyAnswer = Answer<ReadTypes[ReadOp]['value']>;

/** What may be gone in a minute is asked again by the next member, a few times. */
const PASSING: ReadonlySet<string> = new Set(['throttled', 'timeout', 'unavailable']);
const MOST_ATTEMPTS = 3;

interface Asked {
  readonly read: Read;
  readonly answer: Promise<AnyAnswer>;
  readonly attempts: number;
  again: boolean;
}

/** An account whose reads are made once. `asked` is what was asked of it, with the last answer. */
export interface Once extends AwsReads {
  asked(): Iterable<Pick<Asked, 'read' | 'answer'>>;
}

export function once(aws: AwsReads): Once {
  const known = new Map<string, Asked>();
  return {
    asked: () => known.values(),
    async read<O extends ReadOp>(read: Read<O>): Promise<Answer<ReadTypes[O]['value']>> {
      const key = readKey(read);
      let entry = known.get(key);
      if (entry === undefined || (entry.again && entry.attempts < MOST_ATTEMPTS)) {
        entry = {read, answer: aws.read(read), attempts: (entry?.attempts ?? 0) + 1, again: false};
        known.set(key, entry);
      }
      const answer = await entry.answer;
      entry.again = answer.status === 'unreadable' && PASSING.has(answer.kind);
      return answer;
    },
  };
}

function why({code, message}: {readonly code: string; readonly message: string}): string {
  return message === '' ? code : `${code}: ${message}`;
}

export class Hubs {
  readonly #hubs: ReadonlyMap<string, Once>;
  /** What members asked of a hub; as a member itself it asks more. */
  readonly #forMembers = new Set<string>();

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
        if (owner === null || other === undefined) return aws.read(read);
        const its = asOwner(read) as Read<O>;
        this.#forMembers.add(`${owner} ${readKey(its)}`);
        return other.read(its);
      },
    };
  }

  /**
   * Whether each could be read: it is asked who it is, whether or not a member needs it. To be asked when all members have been looked at,
   * since what they needed of it is known then. What serves only advice is left aside.
   */
  states(eventRegion: string): Promise<HubState[]> {
    return Promise.all(
      [...this.#hubs].map(async ([account, aws]): Promise<HubState> => {
        const answer = await aws.read({op: 'sts:GetCallerIdentity', region: eventRegion, params: {}});
        if (answer.status === 'absent') return {account, state: 'unreadable', reason: answer.code};
        if (answer.status === 'unreadable') return {account, state: 'unreadable', reason: why(answer)};
        const [first = null] = await this.#untold(account, aws);
        return {account, state: first === null ? 'read' : 'partly', reason: first};
      }),
    );
  }

  /** What members needed of a hub and it did not tell, in one order, whoever asked first. */
  async #untold(account: string, aws: Once): Promise<string[]> {
    const found = await Promise.all(
      [...aws.asked()].map(async ({read, answer}): Promise<string[]> => {
        const told = await answer;
        const counts = OPERATIONS[read.op].tier === 'proof' && this.#forMembers.has(`${account} ${readKey(read)}`);
        return counts && told.status === 'unreadable' ? [`${read.op}: ${why(told)}`] : [];
      }),
    );
    return found.flat().sort();
  }
}
