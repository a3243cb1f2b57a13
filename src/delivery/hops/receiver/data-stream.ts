/**
 * A Kinesis data stream: active, and its key serves who writes to it
 * (https://docs.aws.amazon.com/kinesis/latest/APIReference/API_StreamDescriptionSummary.html,
 * https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html: a producer needs kms:GenerateDataKey).
 */
import {eventField} from '../../../data/event-fields.js';
import {keysThrough, streamContext} from '../../../policy/services.js';
import type {DataStream} from '../../../snapshot/direct-reads.js';
import type {Target} from '../../../snapshot/nouns.js';
import type {Read} from '../../../snapshot/reads.js';
import {parseArn} from '../../arn.js';
import {ask, goneGate, vouched, type Context} from '../../context.js';
import {PASSES, blocks, unknown, unreadable, type Gate} from '../../gate.js';
import {parsePath} from '../../message/template/path.js';
import {keyByRole} from '../access/key-by-role.js';

export interface DataStreamAnswer {
  readonly exists: Gate;
  readonly state: Gate;
  readonly key: Gate;
  /** The text of its policy: null where it has none, undefined where nobody can read it. */
  readonly policy: string | null | undefined;
}

/** @param roleArn by which EventBridge writes; null where the target has none, which is said of the target */
export function dataStreamOf(context: Context, arn: string, roleArn: string | null): DataStreamAnswer {
  const region = parseArn(arn)?.region ?? context.eventRegion;
  const read: Read<'kinesis:DescribeStreamSummary'> = {
    op: 'kinesis:DescribeStreamSummary',
    region,
    params: {StreamARN: arn},
  };
  const found = ask(context, read);
  const policy = ask(context, {op: 'kinesis:GetResourcePolicy', region, params: {ResourceARN: arn}});
  const text = policy.status === 'known' ? policy.value || null : policy.status === 'absent' ? null : undefined;
  const settle = (gate: Gate): Gate => vouched(context, arn, gate);
  if (found.status === 'known')
    return {
      exists: PASSES,
      state: settle(stateGate(found.value)),
      key: settle(keyGate(context, arn, roleArn, found.value)),
      policy: text,
    };
  const exists = found.status === 'absent' ? goneGate(context, 'data stream', arn, read) : unreadable(read, found);
  return {exists: settle(exists), state: PASSES, key: PASSES, policy: text};
}

/** A stream that is resharded takes records: https://docs.aws.amazon.com/kinesis/latest/APIReference/API_StreamDescriptionSummary.html */
function stateGate({StreamStatus: status}: DataStream): Gate {
  if (status === 'ACTIVE' || status === 'UPDATING') return PASSES;
  return status === 'DELETING'
    ? blocks('the data stream is being deleted')
    : unknown(`the data stream is in the state ${status}`, 'open');
}

/**
 * "The use of the default service key for encryption does not require application of custom IAM permissions"
 * (https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html); EventBridge writes as the role.
 */
function keyGate(context: Context, arn: string, roleArn: string | null, stream: DataStream): Gate {
  const region = parseArn(arn)?.region ?? context.eventRegion;
  const {EncryptionType: encryption = 'NONE', KeyId: named} = stream;
  if (encryption === 'NONE' || roleArn === null) return PASSES;
  if (named === undefined)
    return unknown('the data stream is encrypted, and Kinesis does not say with which key', 'undocumented');
  const more = {...keysThrough('kinesis', region, parseArn(roleArn)?.account ?? ''), ...streamContext(arn)};
  return keyByRole(context, {named, region, noun: 'data stream'}, roleArn, more, {
    actions: ['kms:GenerateDataKey'],
    served: true,
  }).gate;
}

/**
 * "The JSON path to be extracted from the event and used as the partition key"; a record has one, of text
 * (https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_KinesisParameters.html,
 * https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html). Without a path it is the id of the event.
 */
export function partitionGate({KinesisParameters}: Pick<Target, 'KinesisParameters'>): Gate {
  const path = KinesisParameters?.PartitionKeyPath;
  if (path === undefined) return PASSES;
  const names = parsePath(path)?.map((step) => (typeof step === 'object' && 'name' in step ? step.name : '*'));
  const field = names === undefined ? undefined : eventField(names.join('.'));
  return field?.always === true && field.kinds.every((kind) => kind === 'text')
    ? PASSES
    : unknown(
        `its partition key is ${path}, which is not in every event as a text, and what EventBridge writes then is not documented`,
        'undocumented',
      );
}
