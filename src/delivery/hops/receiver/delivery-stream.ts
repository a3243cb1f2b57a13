/**
 * A Firehose delivery stream that SNS or EventBridge writes to: active, and fed by nothing but such writers
 * (https://docs.aws.amazon.com/firehose/latest/APIReference/API_DeliveryStreamDescription.html; a stream with another source refuses
 * PutRecord: https://docs.aws.amazon.com/firehose/latest/APIReference/API_PutRecord.html).
 */
import type {DeliveryStream} from '../../../snapshot/direct-reads.js';
import type {Read} from '../../../snapshot/reads.js';
import {parseArn} from '../../arn.js';
import {ask, goneGate, type Context} from '../../context.js';
import {PASSES, blocks, every, unknown, unreadable, type Gate} from '../../gate.js';
import {keyWorks} from '../access/key.js';

export interface DeliveryStreamAnswer {
  readonly exists: Gate;
  readonly state: Gate;
  readonly source: Gate;
  readonly key: Gate;
  readonly gate: Gate;
}

export function deliveryStreamOf(context: Context, arn: string): DeliveryStreamAnswer {
  const region = parseArn(arn)?.region ?? context.eventRegion;
  const read: Read<'firehose:DescribeDeliveryStream'> = {
    op: 'firehose:DescribeDeliveryStream',
    region,
    params: {DeliveryStreamARN: arn},
  };
  const found = ask(context, read);
  if (found.status === 'known') {
    const parts = {
      exists: PASSES,
      state: stateGate(found.value),
      source: sourceGate(found.value),
      key: keyGate(context, region, found.value),
    };
    return {...parts, gate: every(...Object.values(parts))};
  }
  const exists = found.status === 'absent' ? goneGate(context, 'delivery stream', arn, read) : unreadable(read, found);
  return {exists, state: PASSES, source: PASSES, key: PASSES, gate: exists};
}

function stateGate({DeliveryStreamStatus: status}: DeliveryStream): Gate {
  if (status === 'ACTIVE') return PASSES;
  return ['CREATING_FAILED', 'DELETING', 'DELETING_FAILED'].includes(status)
    ? blocks(`the delivery stream is in the state ${status}`)
    : unknown(`the delivery stream is in the state ${status}`, 'open');
}

function sourceGate({DeliveryStreamType: type}: DeliveryStream): Gate {
  if (type === 'DirectPut') return PASSES;
  return ['KinesisStreamAsSource', 'MSKAsSource', 'DatabaseAsSource'].includes(type)
    ? blocks(`the delivery stream takes records only from its source (${type})`)
    : unknown(`the delivery stream is of the type ${type}, which this version does not know`);
}

/**
 * Firehose uses a key of the customer by a grant that it made itself, so that who writes needs no right to it
 * (https://docs.aws.amazon.com/firehose/latest/APIReference/API_StartDeliveryStreamEncryption.html). The key must work.
 */
function keyGate(
  context: Context,
  region: string,
  {DeliveryStreamEncryptionConfiguration: used}: DeliveryStream,
): Gate {
  const named = used?.KeyARN;
  if (used?.KeyType !== 'CUSTOMER_MANAGED_CMK' || named === undefined || used.Status === 'DISABLED') return PASSES;
  return keyWorks(context, named, region);
}
