/**
 * `adapters/aws/` implements the ports to AWS with its SDK: reads, writes, credentials, and which error means what.
 *
 * The AWS port over the SDK.
 */
import type {AwsReads} from '../../ports/aws.js';
import type {Answer} from '../../snapshot/model.js';
import type {Read, ReadOp, ReadTypes} from '../../snapshot/reads.js';
import {isOfForeignRole} from '../../snapshot/facts.js';
import {misfit} from '../../snapshot/shapes.js';
import type {Clients} from './client/clients.js';
import {answerOf} from './errors.js';
import {namingProfile} from './client/profile.js';
import {READERS} from './reads/index.js';
import {type ReaderOf} from './reads/reading.js';
import {Malformed} from './malformed.js';

/** IAM would take the ARN for a malformed name: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html */
const ANOTHERS_ROLE: Answer<never> = {
  status: 'unreadable',
  kind: 'foreign',
  code: 'AnotherAccount',
  message: 'a role of another account',
  permissions: [],
};

/** @param signal ends every read when it fires */
export function awsReads(clients: Clients, signal: AbortSignal = clients.signal): AwsReads {
  return {
    async read<O extends ReadOp>(read: Read<O>): Promise<Answer<ReadTypes[O]['value']>> {
      if (isOfForeignRole(read)) return ANOTHERS_ROLE;
      try {
        const reader = READERS[read.op as O] as unknown as ReaderOf<O>;
        const value = await reader({clients, read, options: {abortSignal: signal}});
        // The SDK passes on whatever kind of value the wire had: a number where text is due, a text for a list.
        const place = misfit(read.op, value);
        if (place !== null) throw new Malformed(`fit value${place}`);
        return {status: 'known', value};
      } catch (error) {
        const answer = answerOf<ReadTypes[O]['value']>(read.op, error);
        if (answer.status !== 'unreadable') return answer;
        // The SDK's own message does not name the profile.
        return {...answer, ...(await namingProfile(answer, () => clients.missingProfile()))};
      }
    },
  };
}
