/**
 * An account in which somebody followed "How to receive alerts when your IAM configuration changes"
 * (https://aws.amazon.com/blogs/security/how-to-receive-alerts-when-your-iam-configuration-changes/) and believes to be warned.
 * Each of the three mistakes is one that people make, and none of them makes a sound:
 *
 * 1. The pattern lists the verbs of the article. Calls that begin with another verb (TagRole, ResetServiceSpecificCredential,
 *    AcceptDelegationRequest, ...) match nothing.
 * 2. The topic came from a template and not from the console, which adds the statement that lets EventBridge publish:
 *    https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-troubleshooting.html (my rule ran but no messages were published).
 * 3. The confirmation mail lies unread in a shared mailbox.
 */
import {CreateTrailCommand, StartLoggingCommand} from '@aws-sdk/client-cloudtrail';
import {PutRuleCommand, PutTargetsCommand} from '@aws-sdk/client-eventbridge';
import {CreateBucketCommand, PutBucketPolicyCommand, PutPublicAccessBlockCommand} from '@aws-sdk/client-s3';
import {
  CreateTopicCommand,
  GetTopicAttributesCommand,
  SetTopicAttributesCommand,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import type {Account} from './accounts.js';
import {allow, IAM_PATTERN, trailBucketPolicy} from './fixture-policies.js';
import type {StandIn} from './start.js';

/** One mistake put right, the way a person with the console or the CLI would. */
export interface Repair {
  /** What is done, for the one who watches. */
  readonly title: string;
  readonly run: () => Promise<void>;
}

export interface TutorialAccount {
  readonly recipient: string;
  readonly trailName: string;
  readonly bucketName: string;
  readonly ruleName: string;
  readonly topicArn: string;
  /** The baseline of somebody who wants what the article promises. */
  readonly baseline: Readonly<Record<string, unknown>>;
  /** In the order of the route, from the rule to the recipient. */
  readonly repairs: readonly Repair[];
}

const RECIPIENT = 'secops@example.com';
const NAME = 'iam-change-alerts';

/** The verbs of the article's pattern. */
const ARTICLE_PREFIXES = [
  'Add',
  'Attach',
  'Change',
  'Create',
  'Deactivate',
  'Delete',
  'Detach',
  'Enable',
  'Put',
  'Remove',
  'Set',
  'Update',
  'Upload',
];

/** A deny-list fails open to noise where an allow-list fails open to silence. */
const READING_PREFIXES = ['Get', 'List', 'Generate', 'Simulate'];

function patternWith(eventName: unknown): string {
  return JSON.stringify({...IAM_PATTERN, detail: {...IAM_PATTERN.detail, eventName}});
}

export async function buildTutorialAccount(standIn: StandIn, account: Account): Promise<TutorialAccount> {
  await standIn.control.setConfirmation(account.id, 'pending');
  const bucketName = account.bucketName('management-events');
  const [topicArn] = await Promise.all([createTopic(account), createTrail(account, bucketName)]);
  await createRule(account, topicArn);
  return {
    recipient: RECIPIENT,
    trailName: 'management-events',
    bucketName,
    ruleName: NAME,
    topicArn,
    baseline: {version: 1, account: account.id, recipients: [{protocol: 'email', endpoint: RECIPIENT}]},
    repairs: [
      {
        title: 'put the rule on a pattern that matches every call but the reading ones',
        run: () => widenPattern(account),
      },
      {title: 'let EventBridge publish to the topic', run: () => admitEvents(account, topicArn)},
      {
        title: `${RECIPIENT} clicks the link in the confirmation mail`,
        run: async () => void (await standIn.control.confirm(account.id, {topicArn, endpoint: RECIPIENT})),
      },
    ],
  };
}

/** Makes all repairs, one after the other. */
export async function repairTutorialAccount(tutorial: TutorialAccount): Promise<void> {
  for (const {run} of tutorial.repairs) await run();
}

async function createTopic(account: Account): Promise<string> {
  const {sns} = account.clients();
  const {TopicArn} = await sns.send(new CreateTopicCommand({Name: NAME}));
  if (TopicArn === undefined) throw new Error('CreateTopic answered without an ARN');
  await sns.send(new SubscribeCommand({TopicArn, Protocol: 'email', Endpoint: RECIPIENT}));
  return TopicArn;
}

async function createTrail(account: Account, Bucket: string): Promise<void> {
  const {s3, cloudtrail} = account.clients();
  const Name = 'management-events';
  const trailArn = `arn:${account.partition}:cloudtrail:${account.region}:${account.id}:trail/${Name}`;
  const elsewhere = {CreateBucketConfiguration: {LocationConstraint: account.region as 'eu-west-1'}};
  await s3.send(new CreateBucketCommand({Bucket, ...(account.region === 'us-east-1' ? {} : elsewhere)}));
  const Policy = trailBucketPolicy(account.partition, account.id, Bucket, trailArn);
  await s3.send(new PutBucketPolicyCommand({Bucket, Policy}));
  const closed = {BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true};
  await s3.send(new PutPublicAccessBlockCommand({Bucket, PublicAccessBlockConfiguration: closed}));
  const trail = {Name, S3BucketName: Bucket, IsMultiRegionTrail: true, EnableLogFileValidation: true};
  await cloudtrail.send(new CreateTrailCommand(trail));
  await cloudtrail.send(new StartLoggingCommand({Name}));
}

async function createRule(account: Account, topicArn: string): Promise<void> {
  const {events} = account.clients();
  const EventPattern = patternWith(ARTICLE_PREFIXES.map((prefix) => ({prefix})));
  await events.send(new PutRuleCommand({Name: NAME, EventPattern, Description: 'IAM configuration changes'}));
  await events.send(new PutTargetsCommand({Rule: NAME, Targets: [{Id: 'topic', Arn: topicArn}]}));
}

async function widenPattern(account: Account): Promise<void> {
  const EventPattern = patternWith([{'anything-but': {prefix: READING_PREFIXES}}]);
  const rule = {Name: NAME, EventPattern, Description: 'IAM configuration changes'};
  await account.clients().events.send(new PutRuleCommand(rule));
}

async function admitEvents(account: Account, TopicArn: string): Promise<void> {
  const {sns} = account.clients();
  const {Attributes} = await sns.send(new GetTopicAttributesCommand({TopicArn}));
  const now = JSON.parse(Attributes?.['Policy'] ?? '{"Version":"2012-10-17","Statement":[]}') as {Statement: unknown[]};
  const Statement = [...now.Statement, allow('events', 'events.amazonaws.com', 'sns:Publish', TopicArn)];
  const AttributeValue = JSON.stringify({...now, Statement});
  await sns.send(new SetTopicAttributesCommand({TopicArn, AttributeName: 'Policy', AttributeValue}));
}
