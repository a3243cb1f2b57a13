/**
 * The healthy account that every fault of the catalogue starts from: one chain with everything on it that a fault may break, and
 * the baseline that declares it.
 */
import {CreateTrailCommand, PutEventSelectorsCommand, StartLoggingCommand} from '@aws-sdk/client-cloudtrail';
import {CreateArchiveCommand, PutRuleCommand, PutTargetsCommand} from '@aws-sdk/client-eventbridge';
import {CreateKeyCommand} from '@aws-sdk/client-kms';
import type {CreateKeyCommandInput} from '@aws-sdk/client-kms';
import {
  CreateBucketCommand,
  PutBucketPolicyCommand,
  PutBucketVersioningCommand,
  PutPublicAccessBlockCommand,
} from '@aws-sdk/client-s3';
import {CreateTopicCommand, SubscribeCommand} from '@aws-sdk/client-sns';
import {CreateQueueCommand} from '@aws-sdk/client-sqs';
import type {Account} from './accounts.js';
import {
  allow,
  IAM_PATTERN,
  keyPolicyForEvents,
  policy,
  queuePolicy,
  trailBucketPolicy,
  trailKeyPolicy,
  WATCH_PATTERN,
} from './fixture-policies.js';
import {fixedNames} from './healthy-names.js';
import type {FixedNames, Placeholders} from './healthy-names.js';
import {createForwarding, createRoleAndFunction, createWatch} from './healthy-surroundings.js';
import type {StandIn} from './start.js';

export type {PlaceholderName, Placeholders} from './healthy-names.js';

export interface Healthy {
  readonly names: Placeholders;
  /** The declared baseline, as the object a baseline file holds. */
  readonly baseline: Readonly<Record<string, unknown>>;
}

/**
 * Builds the fixture in an empty account, as many calls at once as their order allows. Subscriptions are confirmed when made,
 * and go on being so: `control.setConfirmation(account.id, 'pending')` afterwards where a test wants people to click.
 */
export async function buildHealthy(standIn: StandIn, account: Account): Promise<Healthy> {
  await standIn.control.setConfirmation(account.id, 'at-once');
  const fixed = fixedNames(account);
  const [keys, queues] = await Promise.all([
    createKeys(account, fixed),
    createQueues(account, fixed),
    createRule(account, fixed),
    createRoleAndFunction(account, fixed),
    createForwarding(account, fixed),
    createWatch(account, fixed),
  ]);
  const [subscriptions] = await Promise.all([
    createTopic(account, fixed, keys.topicKeyId),
    createTrail(account, fixed, keys.trailKeyArn),
  ]);
  const {trailKeyArn, ...keyNames} = keys;
  const names: Placeholders = {...fixed, ...keyNames, ...queues, ...subscriptions};
  return {names, baseline: healthyBaseline(names, trailKeyArn)};
}

function healthyBaseline(names: Placeholders, trailKeyArn: string): Healthy['baseline'] {
  return {
    version: 1,
    account: names.accountId,
    trail: {
      name: names.trailName,
      'multi-region': true,
      'management-events': 'all',
      'log-file-validation': true,
      bucket: names.bucketName,
      'kms-key': trailKeyArn,
    },
    rule: {name: names.ruleName, 'dead-letter-queue': 'iam-dlq'},
    topic: {name: names.topicName, 'kms-key': names.topicKeyArn},
    recipients: [
      {protocol: 'email', endpoint: 'security@example.com'},
      {protocol: 'sqs', endpoint: names.queueArn},
    ],
  };
}

type KeyNames = Pick<
  Placeholders,
  'trailKeyId' | 'topicKeyId' | 'topicKeyArn' | 'busKeyId' | 'busKeyArn' | 'asymmetricKeyArn'
>;

async function createKeys(account: Account, names: FixedNames): Promise<KeyNames & {trailKeyArn: string}> {
  const {kms} = account.clients();
  const forEvents = keyPolicyForEvents(account.partition, account.id);
  const create = async (input: CreateKeyCommandInput): Promise<{id: string; arn: string}> => {
    const {KeyMetadata: key} = await kms.send(new CreateKeyCommand(input));
    return {id: required(key?.KeyId), arn: required(key?.Arn)};
  };
  const [trail, topic, bus, asymmetric] = await Promise.all([
    create({Policy: trailKeyPolicy(account.partition, account.id, names.trailArn)}),
    create({Policy: forEvents}),
    create({Policy: forEvents}),
    create({Policy: forEvents, KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY'}),
  ]);
  return {
    trailKeyId: trail.id,
    trailKeyArn: trail.arn,
    topicKeyId: topic.id,
    topicKeyArn: topic.arn,
    busKeyId: bus.id,
    busKeyArn: bus.arn,
    asymmetricKeyArn: asymmetric.arn,
  };
}

async function createQueues(
  account: Account,
  names: FixedNames,
): Promise<Pick<Placeholders, 'queueUrl' | 'dlqUrl' | 'subDlqUrl'>> {
  const {sqs} = account.clients();
  const create = async (arn: string, Policy: string): Promise<string> => {
    const Attributes = {Policy, MessageRetentionPeriod: '1209600'};
    return required((await sqs.send(new CreateQueueCommand({QueueName: arn.split(':')[5], Attributes}))).QueueUrl);
  };
  const {queueArn, dlqArn, subDlqArn, topicArn, ruleArn} = names;
  const [queueUrl, dlqUrl, subDlqUrl] = await Promise.all([
    create(queueArn, queuePolicy('sns.amazonaws.com', queueArn, topicArn)),
    create(dlqArn, queuePolicy('events.amazonaws.com', dlqArn, ruleArn)),
    create(subDlqArn, queuePolicy('sns.amazonaws.com', subDlqArn, topicArn)),
  ]);
  return {queueUrl, dlqUrl, subDlqUrl};
}

async function createTopic(
  account: Account,
  names: FixedNames,
  topicKeyId: string,
): Promise<Pick<Placeholders, 'subscriptionArn' | 'queueSubscriptionArn'>> {
  const {sns} = account.clients();
  const {topicName: Name, topicArn: TopicArn} = names;
  const Policy = policy(allow('events', 'events.amazonaws.com', 'sns:Publish', TopicArn));
  await sns.send(new CreateTopicCommand({Name, Attributes: {Policy, KmsMasterKeyId: topicKeyId}}));
  // One after the other: lists keep the order in which subscribers came.
  const email = await sns.send(
    new SubscribeCommand({
      TopicArn,
      Protocol: 'email',
      Endpoint: 'security@example.com',
      Attributes: {RedrivePolicy: JSON.stringify({deadLetterTargetArn: names.subDlqArn})},
      ReturnSubscriptionArn: true,
    }),
  );
  const queue = await sns.send(new SubscribeCommand({TopicArn, Protocol: 'sqs', Endpoint: names.queueArn}));
  return {
    subscriptionArn: required(email.SubscriptionArn),
    queueSubscriptionArn: required(queue.SubscriptionArn),
  };
}

async function createTrail(account: Account, names: FixedNames, KmsKeyId: string): Promise<void> {
  const {s3, cloudtrail} = account.clients();
  const {bucketName: Bucket, trailName: Name} = names;
  // us-east-1 is the one region that must not be named: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
  const elsewhere = {CreateBucketConfiguration: {LocationConstraint: account.region as 'eu-west-1'}};
  await s3.send(new CreateBucketCommand({Bucket, ...(account.region === 'us-east-1' ? {} : elsewhere)}));
  await Promise.all([
    s3.send(
      new PutBucketPolicyCommand({
        Bucket,
        Policy: trailBucketPolicy(account.partition, account.id, Bucket, names.trailArn),
      }),
    ),
    s3.send(new PutBucketVersioningCommand({Bucket, VersioningConfiguration: {Status: 'Enabled'}})),
    s3.send(
      new PutPublicAccessBlockCommand({
        Bucket,
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          IgnorePublicAcls: true,
          BlockPublicPolicy: true,
          RestrictPublicBuckets: true,
        },
      }),
    ),
    cloudtrail.send(
      new CreateTrailCommand({
        Name,
        S3BucketName: Bucket,
        IsMultiRegionTrail: true,
        EnableLogFileValidation: true,
        KmsKeyId,
      }),
    ),
  ]);
  const EventSelectors = [{ReadWriteType: 'All' as const, IncludeManagementEvents: true}];
  await cloudtrail.send(new PutEventSelectorsCommand({TrailName: Name, EventSelectors}));
  await cloudtrail.send(new StartLoggingCommand({Name}));
}

async function createRule(account: Account, names: FixedNames): Promise<void> {
  const {events} = account.clients();
  const {ruleName, watchRuleName, opsTopicArn} = names;
  const put = async (Name: string, pattern: unknown, target: {Id: string; Arn: string}): Promise<void> => {
    await events.send(new PutRuleCommand({Name, EventPattern: JSON.stringify(pattern), State: 'ENABLED'}));
    await events.send(new PutTargetsCommand({Rule: Name, Targets: [target]}));
  };
  const DeadLetterConfig = {Arn: names.dlqArn};
  const alerts = {Id: names.targetId, Arn: names.topicArn, DeadLetterConfig};
  await put(ruleName, IAM_PATTERN, alerts);
  await put(watchRuleName, WATCH_PATTERN, {Id: '1', Arn: opsTopicArn});
  const EventSourceArn = `arn:${account.partition}:events:${account.region}:${account.id}:event-bus/default`;
  await events.send(new CreateArchiveCommand({ArchiveName: names.archiveName, EventSourceArn, RetentionDays: 90}));
}

function required(value: string | undefined): string {
  if (value === undefined) throw new Error('AWS answered without a name that it always gives');
  return value;
}
