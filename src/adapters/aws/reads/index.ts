/**
 * `adapters/aws/reads/` makes the calls that only read, one file for each service.
 *
 * One entry per read of `snapshot/reads.ts`: the SDK call, all its pages, and the answer cut down to what the snapshot keeps. What is
 * thrown here becomes an answer in `aws.ts`; nothing else of the program sees an SDK.
 */
import type {ReadOp} from '../../../snapshot/reads.js';
import {ALARM_READS} from './cloudwatch.js';
import {CLOUDTRAIL_READS} from './cloudtrail.js';
import {EVENTS_READS} from './events.js';
import {API_DESTINATION_READS} from './api-destination.js';
import {CHAT_READS} from './chat.js';
import {IAM_READS} from './iam.js';
import {NOTIFICATION_READS} from './notifications.js';
import {LAMBDA_READS} from './lambda.js';
import {LOGS_READS} from './logs.js';
import {S3_READS} from './s3.js';
import {SNS_READS} from './sns.js';
import {STREAM_READS} from './streams.js';
import {allPages, attributes, dated, document, pick, required, tags, type ReaderOf} from './reading.js';
import {Malformed} from '../malformed.js';

export type Readers = {readonly [O in ReadOp]: ReaderOf<O>};

/** The name within a queue ARN and its owner: `arn:aws:sqs:eu-west-1:111122223333:name`. */
export function queueUrl(arn: string): string {
  const [, partition, , region, account, name] = arn.split(':');
  const suffix =
    partition === 'aws-cn' ? 'amazonaws.com.cn' : partition === 'aws-eusc' ? 'amazonaws.eu' : 'amazonaws.com';
  return `https://sqs.${region ?? ''}.${suffix}/${account ?? ''}/${name ?? ''}`;
}

export const READERS: Readers = {
  ...CLOUDTRAIL_READS,
  ...EVENTS_READS,
  ...API_DESTINATION_READS,
  ...CHAT_READS,
  ...NOTIFICATION_READS,
  ...S3_READS,
  ...IAM_READS,
  ...ALARM_READS,
  ...LOGS_READS,
  ...SNS_READS,
  ...LAMBDA_READS,
  ...LOGS_READS,
  ...STREAM_READS,

  async 'sts:GetCallerIdentity'({clients, read, options}) {
    const client = await clients.get('sts', read.region);
    const {GetCallerIdentityCommand} = await clients.sdk.sts();
    const out = await client.send(new GetCallerIdentityCommand({}), options);
    return {Account: required(out.Account, 'Account'), Arn: required(out.Arn, 'Arn')};
  },

  async 'organizations:DescribeOrganization'({clients, read, options}) {
    const client = await clients.get('organizations', read.region);
    const {DescribeOrganizationCommand} = await clients.sdk.organizations();
    const {Organization} = await client.send(new DescribeOrganizationCommand({}), options);
    return {Id: required(Organization?.Id, 'Organization.Id')};
  },

  async 'kms:DescribeKey'({clients, read, options}) {
    const client = await clients.get('kms', read.region);
    const {DescribeKeyCommand} = await clients.sdk.kms();
    const {KeyMetadata: key} = await client.send(new DescribeKeyCommand(read.params), options);
    if (key === undefined) throw new Malformed('KeyMetadata');
    return {
      KeyId: required(key.KeyId, 'KeyId'),
      Arn: required(key.Arn, 'Arn'),
      Enabled: required(key.Enabled, 'Enabled'),
      KeyState: required(key.KeyState, 'KeyState'),
      ...pick(key, ['KeySpec', 'KeyUsage', 'KeyManager']),
      ...dated('DeletionDate', key.DeletionDate),
    };
  },

  async 'kms:GetKeyPolicy'({clients, read, options}) {
    const client = await clients.get('kms', read.region);
    const {GetKeyPolicyCommand} = await clients.sdk.kms();
    const out = await client.send(new GetKeyPolicyCommand({...read.params, PolicyName: 'default'}), options);
    return document(out.Policy, 'Policy');
  },

  async 'kms:ListGrants'({clients, read, options}) {
    const client = await clients.get('kms', read.region);
    const {ListGrantsCommand} = await clients.sdk.kms();
    return allPages(async (token) => {
      const marker = token === undefined ? {} : {Marker: token};
      const out = await client.send(new ListGrantsCommand({...read.params, Limit: 100, ...marker}), options);
      const items = required(out.Grants, 'Grants').map(({Constraints: constraints, ...grant}) => ({
        Operations: required(grant.Operations, 'Operations'),
        ...pick(grant, ['GranteePrincipal', 'GranteeServicePrincipal']),
        ...((constraints ?? null) === null
          ? {}
          : {
              Constraints: pick(constraints ?? {}, ['EncryptionContextSubset', 'EncryptionContextEquals', 'SourceArn']),
            }),
      }));
      return {items, next: required(out.Truncated, 'Truncated') ? required(out.NextMarker, 'NextMarker') : undefined};
    });
  },

  async 'kms:ListResourceTags'({clients, read, options}) {
    const client = await clients.get('kms', read.region);
    const {ListResourceTagsCommand} = await clients.sdk.kms();
    return allPages(async (token) => {
      const marker = token === undefined ? {} : {Marker: token};
      const out = await client.send(new ListResourceTagsCommand({...read.params, ...marker}), options);
      const found = required(out.Tags, 'Tags');
      const items = tags(found.map(({TagKey, TagValue}) => ({Key: TagKey, Value: TagValue})));
      return {items, next: required(out.Truncated, 'Truncated') ? required(out.NextMarker, 'NextMarker') : undefined};
    });
  },

  async 'sqs:GetQueueAttributes'({clients, read, options}) {
    const client = await clients.get('sqs', read.region);
    const {GetQueueAttributesCommand} = await clients.sdk.sqs();
    const QueueUrl = queueUrl(read.params.QueueArn);
    const out = await client.send(new GetQueueAttributesCommand({QueueUrl, AttributeNames: ['All']}), options);
    return attributes(out.Attributes, 'QueueArn', read.params.QueueArn);
  },

  async 'sqs:ListQueueTags'({clients, read, options}) {
    const client = await clients.get('sqs', read.region);
    const {ListQueueTagsCommand} = await clients.sdk.sqs();
    const out = await client.send(new ListQueueTagsCommand({QueueUrl: queueUrl(read.params.QueueArn)}), options);
    // A queue without tags has an answer without members: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueueTags.html
    return Object.entries(out.Tags ?? {}).map(([Key, Value]) => ({Key, Value}));
  },
};
