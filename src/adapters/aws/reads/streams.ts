/**
 * Reads of streams: https://docs.aws.amazon.com/kinesis/latest/APIReference/,
 * https://docs.aws.amazon.com/firehose/latest/APIReference/
 */
import type {ReadOp} from '../../../snapshot/reads.js';
import {document, pick, required, same, type ReaderOf} from './reading.js';
import {Malformed} from '../malformed.js';

type Reads = {readonly [O in Extract<ReadOp, `kinesis:${string}` | `firehose:${string}`>]: ReaderOf<O>};

export const STREAM_READS: Reads = {
  async 'kinesis:DescribeStreamSummary'({clients, read, options}) {
    const client = await clients.get('kinesis', read.region);
    const {DescribeStreamSummaryCommand} = await clients.sdk.kinesis();
    const {StreamDescriptionSummary: found} = await client.send(new DescribeStreamSummaryCommand(read.params), options);
    if (found === undefined) throw new Malformed('StreamDescriptionSummary');
    return {
      StreamARN: same(found.StreamARN, read.params.StreamARN, 'StreamARN'),
      StreamStatus: required(found.StreamStatus, 'StreamStatus'),
      ...pick(found, ['EncryptionType', 'KeyId']),
    };
  },

  async 'kinesis:GetResourcePolicy'({clients, read, options}) {
    const client = await clients.get('kinesis', read.region);
    const {GetResourcePolicyCommand} = await clients.sdk.kinesis();
    const out = await client.send(new GetResourcePolicyCommand(read.params), options);
    const text = required(out.Policy, 'Policy');
    // A stream without a policy has an empty one: https://docs.aws.amazon.com/kinesis/latest/APIReference/API_GetResourcePolicy.html
    return /^\s*(\{\s*\})?\s*$/.test(text) ? '' : document(text, 'Policy');
  },

  async 'firehose:DescribeDeliveryStream'({clients, read, options}) {
    const client = await clients.get('firehose', read.region);
    const {DescribeDeliveryStreamCommand} = await clients.sdk.firehose();
    const {DeliveryStreamARN: arn} = read.params;
    const DeliveryStreamName = arn.slice(arn.indexOf('/') + 1);
    const {DeliveryStreamDescription: found} = await client.send(
      new DescribeDeliveryStreamCommand({DeliveryStreamName, Limit: 1}),
      options,
    );
    if (found === undefined) throw new Malformed('DeliveryStreamDescription');
    const encryption = found.DeliveryStreamEncryptionConfiguration;
    return {
      DeliveryStreamARN: same(found.DeliveryStreamARN, arn, 'DeliveryStreamARN'),
      DeliveryStreamStatus: required(found.DeliveryStreamStatus, 'DeliveryStreamStatus'),
      DeliveryStreamType: required(found.DeliveryStreamType, 'DeliveryStreamType'),
      ...(encryption === undefined
        ? {}
        : {DeliveryStreamEncryptionConfiguration: pick(encryption, ['Status', 'KeyType', 'KeyARN'])}),
    };
  },
};
