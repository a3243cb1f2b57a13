/** A chain from the trail to a probe queue, made and taken away again: what canaries are sent along, in an emulator and in a sandbox account. */
import {CreateTrailCommand, DeleteTrailCommand, StartLoggingCommand} from '@aws-sdk/client-cloudtrail';
import {
  DeleteEventBusCommand,
  DeleteRuleCommand,
  DescribeRuleCommand,
  ListTargetsByRuleCommand,
  PutRuleCommand,
  PutTargetsCommand,
  RemoveTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import {DeleteRoleCommand} from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
} from '@aws-sdk/client-s3';
import {CreateTopicCommand, DeleteTopicCommand} from '@aws-sdk/client-sns';
import {DeleteQueueCommand, GetQueueUrlCommand, ListQueuesCommand} from '@aws-sdk/client-sqs';
import {openAws} from '../../src/adapters/aws/client/open.js';
import {sdk} from '../../src/adapters/aws/client/sdk-loader.js';
import {parseBaseline} from '../../src/baseline/parse.js';
import type {Session} from '../../src/commands/shared/session.js';
import {prove, settingOf, wanted} from '../../src/delivery/proof.js';
import {Facts} from '../../src/snapshot/facts.js';
import {observe} from '../../src/snapshot/observe.js';
import type {Account} from '../../stand-in/accounts.js';
import {exampleTemplate} from '../../stand-in/canary-account.js';
import {deploy, type Template} from '../../stand-in/template.js';
import {allow, policy, trailBucketPolicy} from '../../stand-in/fixture-policies.js';
import type {Built} from '../../__tests__/canary/faults.js';

const REGION = 'us-east-1';
/** Names that `__tests__/canary/faults.ts` knows. */
export const RULE = 'iam-changes';
const TRAIL = 'trail';
const OTHER_TOPIC = 'elsewhere';
const OTHER_BUS = 'security';

export interface Chain extends Built {
  readonly bucket: string;
}

/** Of a chain that is about to be made: known before anything is there, so that it can be taken away wherever the making ends. */
export function chainOf(account: Account, queue = 'probe'): Omit<Chain, 'subscriptionArn'> {
  return {
    account,
    bucket: account.bucketName(BUCKETS),
    topicArn: `arn:aws:sns:${REGION}:${account.id}:iam-alerts`,
    probeArn: `arn:aws:sqs:${REGION}:${account.id}:${queue}`,
  };
}

/** Is something of these names there that is none of ours? */
export async function inTheWay({account}: Omit<Chain, 'subscriptionArn'>): Promise<boolean> {
  try {
    await account.clients().events.send(new DescribeRuleCommand({Name: RULE}));
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return false;
    throw error;
  }
}

/** Queues and buckets have names of their own in each run. */
const QUEUES = 'iam-alert-guard-live-';
const BUCKETS = 'canary-trail';

export function queueFor(index: number): string {
  return `${QUEUES}${String(index)}-${String(Date.now() % 100_000)}`;
}

/** What runs that were killed have left: all that `destroy` has to take away. */
export async function leftovers(account: Account): Promise<Omit<Chain, 'subscriptionArn'>[]> {
  const {s3, sqs} = account.clients();
  const [{Buckets = []}, {QueueUrls = []}] = await Promise.all([
    s3.send(new ListBucketsCommand({})),
    sqs.send(new ListQueuesCommand({QueueNamePrefix: QUEUES})),
  ]);
  const one = chainOf(account);
  const ours = Buckets.flatMap(({Name = ''}) => (Name.startsWith(`${BUCKETS}-${account.id}-`) ? [Name] : []));
  return [
    one,
    ...ours.map((bucket) => ({...one, bucket})),
    ...QueueUrls.map((url) => chainOf(account, url.slice(url.lastIndexOf('/') + 1))),
  ];
}

export async function build(planned: Omit<Chain, 'subscriptionArn'>): Promise<Chain> {
  const {account, bucket: Bucket, topicArn, probeArn} = planned;
  const {cloudtrail, events, s3, sns} = account.clients();
  await s3.send(new CreateBucketCommand({Bucket}));
  const trailArn = `arn:aws:cloudtrail:${REGION}:${account.id}:trail/${TRAIL}`;
  const Policy = trailBucketPolicy('aws', account.id, Bucket, trailArn);
  await s3.send(new PutBucketPolicyCommand({Bucket, Policy}));
  await cloudtrail.send(new CreateTrailCommand({Name: TRAIL, S3BucketName: Bucket, IsMultiRegionTrail: true}));
  await cloudtrail.send(new StartLoggingCommand({Name: TRAIL}));
  const admits = policy(allow('events', 'events.amazonaws.com', 'sns:Publish', topicArn));
  await sns.send(new CreateTopicCommand({Name: 'iam-alerts', Attributes: {Policy: admits}}));
  const {made} = await deploy(account, await canaryTemplate(queueName(probeArn)), {TopicArn: topicArn});
  const EventPattern = JSON.stringify({
    source: ['aws.iam'],
    'detail-type': ['AWS API Call via CloudTrail'],
    detail: {eventSource: ['iam.amazonaws.com']},
  });
  await events.send(new PutRuleCommand({Name: RULE, EventPattern}));
  await events.send(new PutTargetsCommand({Rule: RULE, Targets: [{Id: 'alerts', Arn: topicArn}]}));
  return {...planned, subscriptionArn: made.get('ProbeSubscription')?.arn ?? ''};
}

/** The example, but for the name of its queue: SQS gives a name again a minute after a queue of it was deleted. */
async function canaryTemplate(QueueName: string): Promise<Template> {
  const template = await exampleTemplate('canary.yml');
  const {Probe} = template.Resources;
  if (Probe === undefined) throw new Error('examples/permissions/canary.yml has no probe');
  // It keeps its place, before what refers to it.
  return {
    ...template,
    Resources: {...template.Resources, Probe: {...Probe, Properties: {...Probe.Properties, QueueName}}},
  };
}

function queueName(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1);
}

/** Takes away whatever of it is there. @returns what could not be taken away, in words */
export async function destroy({
  account,
  bucket: Bucket,
  topicArn,
  probeArn,
}: Omit<Chain, 'subscriptionArn'>): Promise<string[]> {
  const {cloudtrail, events, iam, s3, sns, sqs} = account.clients();
  const left: string[] = [];
  const away = async (what: string, take: () => Promise<unknown>): Promise<void> => {
    await take().catch((error: unknown) => {
      const name = error instanceof Error ? error.name : 'Error';
      if (!/NotFound|NoSuch|NonExistent|DoesNotExist/i.test(name)) left.push(`${what}: ${name}`);
    });
  };
  const ruleOn = async (EventBusName: string): Promise<void> => {
    const {Targets = []} = await events.send(new ListTargetsByRuleCommand({Rule: RULE, EventBusName}));
    const Ids = Targets.map(({Id}) => Id ?? '');
    if (Ids.length > 0) await events.send(new RemoveTargetsCommand({Rule: RULE, EventBusName, Ids}));
    await events.send(new DeleteRuleCommand({Name: RULE, EventBusName}));
  };
  await away('rule', () => ruleOn('default'));
  await away('rule of the second bus', () => ruleOn(OTHER_BUS));
  await away('second bus', () => events.send(new DeleteEventBusCommand({Name: OTHER_BUS})));
  await away('topic', () => sns.send(new DeleteTopicCommand({TopicArn: topicArn})));
  const other = topicArn.replace('iam-alerts', OTHER_TOPIC);
  await away('second topic', () => sns.send(new DeleteTopicCommand({TopicArn: other})));
  await away('queue', async () => {
    const {QueueUrl} = await sqs.send(new GetQueueUrlCommand({QueueName: queueName(probeArn)}));
    await sqs.send(new DeleteQueueCommand({QueueUrl}));
  });
  await away('trail', () => cloudtrail.send(new DeleteTrailCommand({Name: TRAIL})));
  await away('bucket', async () => {
    const {Contents = []} = await s3.send(new ListObjectsV2Command({Bucket}));
    for (const {Key} of Contents) await s3.send(new DeleteObjectCommand({Bucket, Key}));
    await s3.send(new DeleteBucketCommand({Bucket}));
  });
  await away('role', () => iam.send(new DeleteRoleCommand({RoleName: 'canary'})));
  return left;
}

/**
 * What the tool says of the account, observed as ever.
 *
 * @param endpoint where AWS is played; null: AWS itself
 * @param skip reads that an emulator has no answer for
 */
export async function sessionOf(
  {account, probeArn}: Built,
  {
    endpoint,
    now,
    skip = [],
  }: {readonly endpoint: string | null; readonly now: string; readonly skip?: readonly string[]},
): Promise<Session> {
  const baseline = JSON.stringify({
    version: 1,
    account: account.id,
    'unexpected-recipients': 'allow',
    recipients: [{protocol: 'sqs', endpoint: probeArn}],
    canary: {role: 'iam-alert-guard/canary', probe: probeArn},
  });
  const parsed = parseBaseline(baseline, 'baseline.yml', {env: () => undefined});
  if (!parsed.ok) throw new Error(parsed.problems.map(({message}) => message).join('\n'));
  const setting = settingOf({...parsed, partition: 'aws', eventRegion: REGION, now});
  const {snapshot, rounds} = await observe({
    aws: openAws({sdk, version: '0.0.0', env: {}, given: givenOf(account, endpoint)}, {deadline: 60_000}),
    region: REGION,
    observedAt: now,
    wanted: (soFar) => wanted(setting, new Facts(soFar)).filter(({op}) => !skip.some((one) => op.startsWith(one))),
  });
  return {parsed, setting, snapshot, others: [], proof: prove(setting, new Facts(snapshot)), rounds, identified: true};
}

export function givenOf(
  account: Account,
  endpoint: string | null,
): {readonly endpoint?: string; readonly credentials: () => Promise<Account['credentials']>} {
  return {...(endpoint === null ? {} : {endpoint}), credentials: () => Promise.resolve(account.credentials)};
}
