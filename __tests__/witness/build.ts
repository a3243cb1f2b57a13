/** Builds a planned account through the SDK, puts events on its bus, and looks into its queues. */
import {CreateTrailCommand, StartLoggingCommand} from '@aws-sdk/client-cloudtrail';
import {
  CreateEventBusCommand,
  PutEventsCommand,
  PutRuleCommand,
  PutTargetsCommand,
  type PutEventsRequestEntry,
} from '@aws-sdk/client-eventbridge';
import {CreateRoleCommand, PutRolePolicyCommand} from '@aws-sdk/client-iam';
import {CreateBucketCommand} from '@aws-sdk/client-s3';
import {CreateTopicCommand, SubscribeCommand} from '@aws-sdk/client-sns';
import {CreateQueueCommand} from '@aws-sdk/client-sqs';
import type {Event} from '../../src/delivery/message/index.js';
import type {Json} from '../../src/findings/model.js';
import {accountWith, type Account} from '../../stand-in/accounts.js';
import {allow, policy} from '../../stand-in/fixture-policies.js';
import {busArn, queueArn, queueName, REGION, topicArn, topicName} from './plan.js';
import type {Plan, PlannedRule, PlannedSubscription} from './plan.js';

/** A source that no rule of an account asks for: its events stand between the others in every queue and tell them apart. */
const MARKER = 'witness.marker';
const MARKED = '{"witness":"one event ends here"}';
const FORWARD_ROLE = 'forward';

/** MiniStack takes an access key of twelve digits for the account. */
export function accountOf(endpoint: string, {account}: Plan): Account {
  return accountWith({endpoint}, account, REGION, {accessKeyId: account, secretAccessKey: 'witness'});
}

export async function build(plan: Plan, account: Account): Promise<void> {
  const {events, sns} = account.clients();
  await Promise.all([
    createTrail(account),
    ...plan.buses.map((Name) => events.send(new CreateEventBusCommand({Name}))),
    ...(plan.buses.length > 0 ? [createRole(plan, account)] : []),
    ...range(plan.topics).map((topic) =>
      sns.send(new CreateTopicCommand({Name: topicName(topic), Attributes: {Policy: topicPolicy(plan, topic)}})),
    ),
    ...range(plan.queues).map((queue) => createQueue(plan, account, queue)),
  ]);
  await Promise.all([
    ...plan.subscriptions.map((subscription) => subscribe(plan, account, subscription)),
    ...plan.rules.map((rule) => createRule(plan, account, rule)),
    createMarkers(plan, account),
  ]);
}

function range(count: number): number[] {
  return Array.from({length: count}, (_, at) => at);
}

async function createTrail(account: Account): Promise<void> {
  const {cloudtrail, s3} = account.clients();
  const Bucket = `trail-${account.id}`;
  await s3.send(new CreateBucketCommand({Bucket}));
  await cloudtrail.send(new CreateTrailCommand({Name: 'trail', S3BucketName: Bucket, IsMultiRegionTrail: true}));
  await cloudtrail.send(new StartLoggingCommand({Name: 'trail'}));
}

async function createRole(plan: Plan, account: Account): Promise<void> {
  const {iam} = account.clients();
  const trust = {Effect: 'Allow', Principal: {Service: 'events.amazonaws.com'}, Action: 'sts:AssumeRole'};
  await iam.send(new CreateRoleCommand({RoleName: FORWARD_ROLE, AssumeRolePolicyDocument: policy(trust)}));
  const put = {Effect: 'Allow', Action: 'events:PutEvents', Resource: plan.buses.map((bus) => busArn(plan, bus))};
  await iam.send(new PutRolePolicyCommand({RoleName: FORWARD_ROLE, PolicyName: 'put', PolicyDocument: policy(put)}));
}

function topicPolicy(plan: Plan, topic: number): string {
  return policy(allow('events', 'events.amazonaws.com', 'sns:Publish', topicArn(plan, topic)));
}

async function createQueue(plan: Plan, account: Account, queue: number): Promise<void> {
  const Policy = policy(allow('sns', 'sns.amazonaws.com', 'sqs:SendMessage', queueArn(plan, queue)));
  await account.clients().sqs.send(new CreateQueueCommand({QueueName: queueName(queue), Attributes: {Policy}}));
}

async function subscribe(
  plan: Plan,
  account: Account,
  {topic, queue, raw, filter}: PlannedSubscription,
): Promise<void> {
  await account.clients().sns.send(
    new SubscribeCommand({
      TopicArn: topicArn(plan, topic),
      Protocol: 'sqs',
      Endpoint: queueArn(plan, queue),
      ReturnSubscriptionArn: true,
      Attributes: {
        ...(raw ? {RawMessageDelivery: 'true'} : {}),
        ...(filter === null ? {} : {FilterPolicy: JSON.stringify(filter.policy), FilterPolicyScope: filter.scope}),
      },
    }),
  );
}

async function createRule(
  plan: Plan,
  account: Account,
  {name, bus, pattern, state, targets}: PlannedRule,
): Promise<void> {
  const {events} = account.clients();
  await events.send(
    new PutRuleCommand({Name: name, EventBusName: bus, EventPattern: JSON.stringify(pattern), State: state}),
  );
  await events.send(
    new PutTargetsCommand({
      Rule: name,
      EventBusName: bus,
      Targets: targets.map(({id, to, input}) => ({
        Id: id,
        ...('topic' in to
          ? {Arn: topicArn(plan, to.topic)}
          : {Arn: busArn(plan, to.bus), RoleArn: `arn:aws:iam::${plan.account}:role/${FORWARD_ROLE}`}),
        ...given(input),
      })),
    }),
  );
}

/** The SDK takes no member that is undefined by name. */
function given({Input, InputPath, InputTransformer}: PlannedRule['targets'][number]['input']): {
  Input?: string;
  InputPath?: string;
  InputTransformer?: {InputPathsMap?: Record<string, string>; InputTemplate: string};
} {
  return {
    ...(Input === undefined ? {} : {Input}),
    ...(InputPath === undefined ? {} : {InputPath}),
    ...(InputTransformer === undefined
      ? {}
      : {
          InputTransformer: {
            InputPathsMap: {...InputTransformer.InputPathsMap},
            InputTemplate: InputTransformer.InputTemplate ?? '',
          },
        }),
  };
}

async function createMarkers(plan: Plan, account: Account): Promise<void> {
  const {events} = account.clients();
  const Rule = 'marker';
  await events.send(new PutRuleCommand({Name: Rule, EventPattern: JSON.stringify({source: [MARKER]})}));
  // Rules that ask for no source pass a marker on, too: the one that counts is told by its constant.
  const Targets = range(plan.queues).map((queue) => ({
    Id: `q${String(queue)}`,
    Arn: queueArn(plan, queue),
    Input: MARKED,
  }));
  await events.send(new PutTargetsCommand({Rule, Targets}));
}

/** Puts the events in their order; answers them as the bus has them, with their ids. */
export async function put(account: Account, traffic: readonly Event[]): Promise<readonly Event[]> {
  const {events} = account.clients();
  const seen: Event[] = [];
  for (let from = 0; from < traffic.length; from += 5) {
    const part = traffic.slice(from, from + 5);
    const Entries = part.flatMap((event) => [entryOf(event), MARKER_ENTRY]);
    const {Entries: answers = []} = await events.send(new PutEventsCommand({Entries}));
    part.forEach((event, at) => {
      const answer = answers[at * 2];
      if (answer?.EventId === undefined) throw new Error(`an event was not taken: ${answer?.ErrorCode ?? 'no answer'}`);
      seen.push({...event, id: answer.EventId});
    });
  }
  return seen;
}

function entryOf(event: Event): PutEventsRequestEntry {
  return {
    Source: event['source'] as string,
    DetailType: event['detail-type'] as string,
    Time: new Date(event['time'] as string),
    Resources: [...((event['resources'] ?? []) as readonly string[])],
    Detail: JSON.stringify(event['detail']),
  };
}

const MARKER_ENTRY: PutEventsRequestEntry = {Source: MARKER, DetailType: 'after', Detail: '{}'};

/** What a queue got of each event, by the event's place; as the text that SNS was given, and whether it came without SNS's envelope. */
export type Received = readonly (readonly {
  readonly text: string;
  readonly raw: boolean;
  readonly topic: string | null;
}[])[];

interface Peeked {
  readonly messages: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, readonly {Body: string}[]>>>>>
  >;
}

/**
 * All queues of the account in one call, each in its order: `ReceiveMessage` gives ten messages of one queue at a time. The path is
 * MiniStack's own.
 */
export async function drain(endpoint: string, plan: Plan): Promise<readonly Received[]> {
  const response = await fetch(`${endpoint}/_ministack/sqs/messages?account=${plan.account}`);
  const {messages} = (await response.json()) as Peeked;
  const queues = Object.entries(messages[plan.account]?.[REGION] ?? {});
  return range(plan.queues).map((queue) => {
    const found = queues.find(([url]) => url.endsWith(`/${queueName(queue)}`));
    if (found === undefined) throw new Error(`there is no queue ${queueName(queue)}`);
    return between(found[1].map(({Body}) => Body));
  });
}

function between(bodies: readonly string[]): Received {
  const events: {text: string; raw: boolean; topic: string | null}[][] = [];
  let since: (typeof events)[number] = [];
  for (const body of bodies) {
    const json = parsed(body);
    if (body === MARKED) {
      events.push(since);
      since = [];
    } else if (json?.['Type'] === 'Notification' && typeof json['Message'] === 'string') {
      since.push({text: json['Message'], raw: false, topic: json['TopicArn'] as string});
    } else {
      since.push({text: body, raw: true, topic: null});
    }
  }
  return events;
}

function parsed(text: string): Readonly<Record<string, Json>> | undefined {
  try {
    const json = JSON.parse(text) as Json;
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? (json as Readonly<Record<string, Json>>)
      : undefined;
  } catch {
    return undefined;
  }
}
