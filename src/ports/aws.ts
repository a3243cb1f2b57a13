/** What the core needs of AWS: to make one read. The adapter (`adapters/aws/`) is the only thing that knows an SDK. */
import type {Answer} from '../snapshot/model.js';
import type {Read, ReadOp, ReadTypes} from '../snapshot/reads.js';

export interface AwsReads {
  /** Never throws: what went wrong is an unreadable answer. */
  read<O extends ReadOp>(read: Read<O>): Promise<Answer<ReadTypes[O]['value']>>;
}
