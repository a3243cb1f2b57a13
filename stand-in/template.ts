/**
 * Deploys a CloudFormation template of `examples/permissions`, `examples/organization` or a recipe by calls of AWS, as CloudFormation would, and takes it away again: neither the
 * emulators nor a sandbox account need CloudFormation for it. What of a template is not known here is refused, and never left out.
 *
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
import {
  CreateEventBusCommand,
  DeleteEventBusCommand,
  DeleteRuleCommand,
  PutPermissionCommand,
  PutRuleCommand,
  PutTargetsCommand,
  RemovePermissionCommand,
  RemoveTargetsCommand,
  type Target,
} from '@aws-sdk/client-eventbridge';
import {
  CreateOpenIDConnectProviderCommand,
  CreateRoleCommand,
  DeleteOpenIDConnectProviderCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import {
  CreateTopicCommand,
  DeleteTopicCommand,
  SetTopicAttributesCommand,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import {CreateQueueCommand, DeleteQueueCommand, SetQueueAttributesCommand} from '@aws-sdk/client-sqs';
import {parse, type CollectionTag, type ScalarTag} from 'yaml';
import type {Account} from './accounts.js';
import {Given, text, type Json, type Made, type Make, type Members} from './template-given.js';
import {MAKE_ROADS} from './template-roads.js';

interface Resource {
  readonly Type: string;
  readonly Condition?: string;
  readonly Properties: Members;
}

export interface Template {
  readonly Parameters?: {readonly [name: string]: {readonly Default?: string}};
  readonly Conditions?: {readonly [name: string]: Json};
  readonly Resources: {readonly [id: string]: Resource};
  readonly Outputs?: {readonly [name: string]: {readonly Value: Json}};
}

export interface Deployed {
  /** By logical name. */
  readonly made: ReadonlyMap<string, Made>;
  readonly outputs: Readonly<Record<string, string>>;
  /** Last made, first removed. @returns what could not be taken away, in words */
  remove(): Promise<string[]>;
}

/** The short forms of functions as the long ones: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html */
const SHORT: (ScalarTag | CollectionTag)[] = [
  {tag: '!Ref', resolve: (given: string) => ({Ref: given})},
  {tag: '!Sub', resolve: (given: string) => ({'Fn::Sub': given})},
  {tag: '!GetAtt', resolve: (given: string) => ({'Fn::GetAtt': given.split('.')})},
];

export function readTemplate(yaml: string): Template {
  return parse(yaml, {customTags: SHORT}) as Template;
}

/** As CloudFormation orders them: a resource after those that it names. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html */
function inOrder({Resources}: Template): [string, Resource][] {
  const left = new Map(Object.entries(Resources));
  const order: [string, Resource][] = [];
  while (left.size > 0) {
    const next = [...left].find(([, {Properties}]) => !named(Properties).some((id) => left.has(id)));
    if (next === undefined) throw new Error(`${[...left.keys()].join(', ')} name each other`);
    order.push(next);
    left.delete(next[0]);
  }
  return order;
}

function named(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap((item: Json) => named(item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, Json]) => {
    if (key === 'Ref') return [text(item)];
    if (key === 'Fn::GetAtt') return [text((item as readonly Json[])[0])];
    if (key === 'Fn::Sub') return [...text(item).matchAll(/\$\{([\w:]+)\}/g)].map(([, id = '']) => id);
    return named(item);
  });
}

/**
 * @param tags of a stack, which CloudFormation puts on whatever takes tags
 * @param more how resources are made that only a test knows
 * @throws what AWS says, after what was made until then has been taken away
 */
export async function deploy(
  account: Account,
  template: Template,
  parameters: Readonly<Record<string, string>>,
  tags: Readonly<Record<string, string>> = {},
  more: {readonly [type: string]: Make} = {},
): Promise<Deployed> {
  const made = new Map<string, Made>();
  const scope: Scope = {account, template, parameters, made};
  const Tags = Object.entries(tags).map(([Key, Value]) => ({Key, Value}));
  const remove = (): Promise<string[]> => removed([...made].reverse());
  try {
    for (const [id, {Type, Condition, Properties}] of inOrder(template)) {
      if (Condition !== undefined && !holds(scope, Condition)) continue;
      const make = more[Type] ?? MAKE[Type] ?? MAKE_ROADS[Type];
      if (make === undefined) throw new Error(`${id}: ${Type} is not known here`);
      const properties = new Given(id, valueOf(scope, Properties) as Members);
      made.set(id, {type: Type, ...(await make(account, properties, Tags))});
      properties.assertAllRead();
    }
  } catch (error) {
    await remove();
    throw error;
  }
  const outputs = Object.entries(template.Outputs ?? {}).map(([name, {Value}]) => [name, text(valueOf(scope, Value))]);
  return {made, outputs: Object.fromEntries(outputs) as Record<string, string>, remove};
}

async function removed(made: readonly (readonly [string, Made])[]): Promise<string[]> {
  const left: string[] = [];
  for (const [id, {remove}] of made) {
    await remove().catch((error: unknown) => {
      const name = error instanceof Error ? error.name : 'Error';
      if (!/NotFound|NoSuch|NonExistent|DoesNotExist/i.test(name)) left.push(`${id}: ${name}`);
    });
  }
  return left;
}

interface Scope {
  readonly account: Account;
  readonly template: Template;
  readonly parameters: Readonly<Record<string, string>>;
  readonly made: ReadonlyMap<string, Made>;
}

function valueOf(scope: Scope, value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => valueOf(scope, item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [[name, given] = ['', null]] = entries;
  if (entries.length !== 1 || !(name === 'Ref' || name.startsWith('Fn::')))
    return Object.fromEntries(entries.map(([key, item]) => [key, valueOf(scope, item)]));
  const list = Array.isArray(given) ? (given as readonly Json[]) : [];
  switch (name) {
    case 'Ref':
      return valueNamed(scope, text(given));
    case 'Fn::GetAtt':
      if (list[1] !== 'Arn') throw new Error(`Fn::GetAtt of ${JSON.stringify(list[1])} is not known here`);
      return madeOf(scope, text(list[0])).arn;
    case 'Fn::Sub':
      return text(given).replace(/\$\{([\w:]+)\}/g, (_, inner: string) => valueNamed(scope, inner));
    case 'Fn::If':
      return valueOf(scope, (holds(scope, text(list[0])) ? list[1] : list[2]) ?? null);
    default:
      throw new Error(`${name} is not known here`);
  }
}

function holds(scope: Scope, condition: string): boolean {
  const {['Fn::Equals']: two} = (scope.template.Conditions?.[condition] ?? {}) as Members;
  if (!Array.isArray(two)) throw new Error(`the condition ${condition} is not known here`);
  const [one, other] = two.map((each: Json) => valueOf(scope, each));
  return one === other;
}

function valueNamed(scope: Scope, name: string): string {
  const {account, template, parameters} = scope;
  if (name === 'AWS::Partition') return account.partition;
  if (name === 'AWS::AccountId') return account.id;
  if (name === 'AWS::Region') return account.region;
  const parameter = template.Parameters?.[name];
  if (parameter === undefined) return madeOf(scope, name).ref;
  const given = parameters[name] ?? parameter.Default;
  if (given === undefined) throw new Error(`the parameter ${name} has no value`);
  return given;
}

function madeOf({made}: Scope, id: string): Made {
  const found = made.get(id);
  if (found === undefined) throw new Error(`nothing is called ${id} so far`);
  return found;
}

const MAKE: {readonly [type: string]: Make} = {
  'AWS::IAM::OIDCProvider': async (account, given, Tags) => {
    const {iam} = account.clients();
    const {OpenIDConnectProviderArn: arn = ''} = await iam.send(
      new CreateOpenIDConnectProviderCommand({
        Url: given.text('Url'),
        ClientIDList: given.list('ClientIdList').map(text),
        Tags,
      }),
    );
    const which = {OpenIDConnectProviderArn: arn};
    return {ref: arn, arn, remove: () => iam.send(new DeleteOpenIDConnectProviderCommand(which))};
  },
  'AWS::IAM::Role': async (account, given, Tags) => {
    const {iam} = account.clients();
    const RoleName = given.text('RoleName');
    const {Role} = await iam.send(
      new CreateRoleCommand({
        RoleName,
        Path: given.text('Path'),
        Description: given.text('Description'),
        MaxSessionDuration: Number(given.text('MaxSessionDuration') ?? 3600),
        AssumeRolePolicyDocument: given.json('AssumeRolePolicyDocument'),
        PermissionsBoundary: given.text('PermissionsBoundary'),
        Tags,
      }),
    );
    const policies = given.list('Policies') as readonly {readonly PolicyName: string; readonly PolicyDocument: Json}[];
    for (const {PolicyName, PolicyDocument} of policies)
      await iam.send(new PutRolePolicyCommand({RoleName, PolicyName, PolicyDocument: JSON.stringify(PolicyDocument)}));
    const remove = async (): Promise<void> => {
      for (const {PolicyName} of policies) await iam.send(new DeleteRolePolicyCommand({RoleName, PolicyName}));
      await iam.send(new DeleteRoleCommand({RoleName}));
    };
    return {ref: RoleName ?? '', arn: Role?.Arn ?? '', remove};
  },
  'AWS::SQS::Queue': async (account, given) => {
    const {sqs} = account.clients();
    const QueueName = given.text('QueueName');
    const {QueueUrl = ''} = await sqs.send(
      new CreateQueueCommand({
        QueueName,
        Attributes: {
          MessageRetentionPeriod: given.text('MessageRetentionPeriod') ?? '345600',
          ...(given.get('SqsManagedSseEnabled') === true ? {SqsManagedSseEnabled: 'true'} : {}),
        },
      }),
    );
    const arn = `arn:${account.partition}:sqs:${account.region}:${account.id}:${QueueName ?? ''}`;
    return {ref: QueueUrl, arn, remove: () => sqs.send(new DeleteQueueCommand({QueueUrl}))};
  },
  'AWS::SQS::QueuePolicy': async (account, given) => {
    const {sqs} = account.clients();
    const Policy = given.json('PolicyDocument') ?? '';
    for (const QueueUrl of given.list('Queues').map(text))
      await sqs.send(new SetQueueAttributesCommand({QueueUrl, Attributes: {Policy}}));
    // It goes with the queue.
    return {ref: '', arn: '', remove: () => Promise.resolve()};
  },
  'AWS::SNS::Topic': async (account, given) => {
    const {sns} = account.clients();
    const {TopicArn = ''} = await sns.send(new CreateTopicCommand({Name: given.text('TopicName')}));
    return {ref: TopicArn, arn: TopicArn, remove: () => sns.send(new DeleteTopicCommand({TopicArn}))};
  },
  'AWS::SNS::TopicPolicy': async (account, given) => {
    const AttributeValue = given.json('PolicyDocument') ?? '';
    for (const TopicArn of given.list('Topics').map(text))
      await account
        .clients()
        .sns.send(new SetTopicAttributesCommand({TopicArn, AttributeName: 'Policy', AttributeValue}));
    // It goes with the topic.
    return {ref: '', arn: '', remove: () => Promise.resolve()};
  },
  'AWS::Events::EventBus': async (account, given) => {
    const {events} = account.clients();
    const Name = given.text('Name') ?? '';
    const {EventBusArn: arn = ''} = await events.send(
      new CreateEventBusCommand({Name, Description: given.text('Description')}),
    );
    return {ref: Name, arn, remove: () => events.send(new DeleteEventBusCommand({Name}))};
  },
  'AWS::Events::EventBusPolicy': async (account, given) => {
    const {events} = account.clients();
    const [EventBusName, Sid] = [given.text('EventBusName'), given.text('StatementId')];
    const Statement = [{Sid, ...(given.get('Statement') as Members)}];
    const Policy = JSON.stringify({Version: '2012-10-17', Statement});
    await events.send(new PutPermissionCommand({EventBusName, Policy}));
    return {
      ...{ref: '', arn: ''},
      remove: () => events.send(new RemovePermissionCommand({EventBusName, StatementId: Sid})),
    };
  },
  'AWS::Events::Rule': async (account, given) => {
    const {events} = account.clients();
    const [Name = '', EventBusName] = [given.text('Name'), given.text('EventBusName')];
    const rule = {Name, ...(EventBusName === undefined ? {} : {EventBusName})};
    const {RuleArn: arn = ''} = await events.send(
      new PutRuleCommand({
        ...rule,
        Description: given.text('Description'),
        State: given.text('State') as 'ENABLED',
        EventPattern: given.json('EventPattern'),
      }),
    );
    const {Name: Rule, ...on} = rule;
    const Targets = given.list('Targets') as unknown as Target[];
    await events.send(new PutTargetsCommand({Rule, ...on, Targets}));
    const remove = async (): Promise<void> => {
      await events.send(new RemoveTargetsCommand({Rule, ...on, Ids: Targets.map(({Id}) => Id ?? '')}));
      await events.send(new DeleteRuleCommand(rule));
    };
    return {ref: Name, arn, remove};
  },
  'AWS::SNS::Subscription': async (account, given) => {
    const {sns} = account.clients();
    const {SubscriptionArn: arn = ''} = await sns.send(
      new SubscribeCommand({
        TopicArn: given.text('TopicArn'),
        Protocol: given.text('Protocol'),
        Endpoint: given.text('Endpoint'),
        ReturnSubscriptionArn: true,
      }),
    );
    return {ref: arn, arn, remove: () => sns.send(new UnsubscribeCommand({SubscriptionArn: arn}))};
  },
};
