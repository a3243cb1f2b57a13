/** What CloudFormation makes of the templates of the recipes: the few kinds of resources that they have, in an account as plain data. */
import {parse, type ScalarTag, type CollectionTag} from 'yaml';
import {publicDestination} from '../../src/snapshot/endpoint.js';
import type {Target} from '../../src/snapshot/nouns.js';
import {home, queue, subscribe, topic, type World} from '../support/account.js';
import {world} from '../support/world.js';
import * as N from '../support/names.js';

type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json};
type Members = {readonly [key: string]: Json};
interface Resource {
  readonly Type: string;
  readonly Properties: Members;
}
export interface Template {
  readonly Parameters?: {readonly [name: string]: {readonly Default?: string | number}};
  readonly Resources: {readonly [id: string]: Resource};
}

const call = (name: string): ScalarTag => ({
  tag: `!${name}`,
  resolve: (given: string) => ({[name]: given}),
});

export function readTemplate(yaml: string): Template {
  const customTags: (ScalarTag | CollectionTag)[] = ['Ref', 'GetAtt', 'Sub'].map(call);
  return parse(yaml, {customTags}) as Template;
}

/** A property that is a text or a number. */
function text(value: Json | undefined): string {
  if (typeof value !== 'string' && typeof value !== 'number') throw new Error('a text is due');
  return String(value);
}

/** ARNs by kind and name; what AWS chooses itself is the same each time. */
const UUID = '0a1b2c3d-0000-4000-8000-000000000000';
const ARNS: {readonly [type: string]: (properties: Members) => string} = {
  'AWS::Events::Connection': ({Name}) => `arn:aws:events:us-east-1:${N.ACCOUNT}:connection/${text(Name)}/${UUID}`,
  'AWS::Events::ApiDestination': ({Name}) =>
    `arn:aws:events:us-east-1:${N.ACCOUNT}:api-destination/${text(Name)}/${UUID}`,
  'AWS::Events::Rule': ({Name, EventBusName}) =>
    `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/${EventBusName === undefined ? '' : 'iam-alerts/'}${text(Name)}`,
  'AWS::Events::EventBus': ({Name}) => `arn:aws:events:us-east-1:${N.ACCOUNT}:event-bus/${text(Name)}`,
  'AWS::IAM::Role': ({RoleName}) => `arn:aws:iam::${N.ACCOUNT}:role/${text(RoleName)}`,
  'AWS::SNS::Topic': ({TopicName}) => `arn:aws:sns:us-east-1:${N.ACCOUNT}:${text(TopicName)}`,
  'AWS::SQS::Queue': ({QueueName}) => `arn:aws:sqs:us-east-1:${N.ACCOUNT}:${text(QueueName)}`,
  'AWS::CloudWatch::Alarm': ({AlarmName}) => `arn:aws:cloudwatch:us-east-1:${N.ACCOUNT}:alarm:${text(AlarmName)}`,
  'AWS::Logs::LogGroup': ({LogGroupName}) => `arn:aws:logs:us-east-1:${N.ACCOUNT}:log-group:${text(LogGroupName)}`,
  'AWS::Lambda::Function': ({FunctionName}) => `arn:aws:lambda:us-east-1:${N.ACCOUNT}:function:${text(FunctionName)}`,
};

function resolved(template: Template, value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => resolved(template, item));
  if (typeof value !== 'object' || value === null) return value;
  const members = value as Members;
  if ('Ref' in members) return named(template, text(members['Ref']));
  const attribute = members['GetAtt'] ?? members['Fn::GetAtt'];
  if (attribute !== undefined) {
    const [id = ''] = Array.isArray(attribute) ? (attribute as readonly string[]) : text(attribute).split('.');
    return named(template, id);
  }
  const substitute = members['Sub'] ?? members['Fn::Sub'];
  if (substitute !== undefined)
    return text(substitute).replace(/\$\{([\w:]+)\}/g, (_, name: string) => named(template, name));
  return Object.fromEntries(Object.entries(members).map(([key, item]) => [key, resolved(template, item)]));
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html */
const PSEUDO: {readonly [name: string]: string} = {
  'AWS::Partition': 'aws',
  'AWS::Region': N.REGION,
  'AWS::AccountId': N.ACCOUNT,
};

function named({Parameters = {}, Resources}: Template, name: string): string {
  const pseudo = PSEUDO[name];
  if (pseudo !== undefined) return pseudo;
  const parameter = Parameters[name];
  if (parameter !== undefined) return String(parameter.Default ?? '');
  const resource = Resources[name];
  const arn = resource === undefined ? undefined : ARNS[resource.Type];
  if (resource === undefined || arn === undefined) throw new Error(`nothing is called ${name}`);
  return arn(resource.Properties);
}

/** The healthy account's trail and storage, and what the template makes. */
export function accountWith(template: Template): World {
  const account = world();
  home(account).rules = [];
  account.topics = {};
  account.queues = {};
  account.functions = {};
  account.alarms = [];
  deploy(account, template);
  return account;
}

/** What one template makes in an account, beside what is there. */
export function deploy(account: World, template: Template): void {
  const order = Object.values(template.Resources).sort((a, b) => rank(a) - rank(b));
  for (const resource of order) {
    const make = MAKE[resource.Type];
    if (make === undefined) throw new Error(`${resource.Type} is not known here`);
    const properties = resolved(template, resource.Properties) as Members;
    make(account, properties, ARNS[resource.Type]?.(properties) ?? '');
  }
}

/** Policies and subscriptions after what they are of. */
function rank({Type}: Resource): number {
  return /Policy$|Subscription|Permission|Configuration|MetricFilter/.test(Type) ? 1 : 0;
}

/** By name or ARN; the default bus where none is named. */
function busCalled(account: World, name: Json | undefined): World['buses'][number] {
  const called = name === undefined ? 'default' : text(name).replace(/^.*:event-bus\//, '');
  const found = account.buses.find((bus) => bus.name === called && bus.region === N.REGION);
  if (found === undefined) throw new Error(`there is no bus ${called}`);
  return found;
}

type Make = (account: World, properties: Members, arn: string) => void;
const MAKE: {readonly [type: string]: Make} = {
  'AWS::Events::Connection': (account, {Name, AuthorizationType, AuthParameters}, arn) => {
    const http = (AuthParameters as Members)['InvocationHttpParameters'] as Members | undefined;
    const body = (http?.['BodyParameters'] ?? []) as readonly {readonly Key: string}[];
    account.outside.connections.push({
      Name: text(Name),
      ConnectionArn: arn,
      ConnectionState: 'AUTHORIZED',
      AuthorizationType: text(AuthorizationType),
      BodyParameters: body.map(({Key}) => Key),
    });
  },
  'AWS::Events::ApiDestination': (account, {Name, ConnectionArn, HttpMethod, InvocationEndpoint}, arn) => {
    account.outside.destinations.push({
      Name: text(Name),
      ApiDestinationArn: arn,
      ApiDestinationState: 'ACTIVE',
      ConnectionArn: text(ConnectionArn),
      HttpMethod: text(HttpMethod),
      InvocationEndpoint: publicDestination(text(InvocationEndpoint)),
      Wildcards: 0,
    });
  },
  'AWS::Events::EventBus': (account, {Name}) => {
    const bus = {...{policy: null, key: null}, ...{rules: [], archives: []}};
    account.buses.push({name: text(Name), region: N.REGION, ...bus});
  },
  'AWS::Events::EventBusPolicy': (account, {EventBusName, StatementId, Statement}) => {
    const statement = {Sid: text(StatementId), ...(Statement as Members)};
    busCalled(account, EventBusName).policy = JSON.stringify({Version: '2012-10-17', Statement: [statement]});
  },
  'AWS::Events::Rule': (account, {Name, EventBusName, EventPattern, Targets}, arn) => {
    const bus = busCalled(account, EventBusName);
    bus.rules.push({
      rule: {
        ...{Name: text(Name), Arn: arn, EventBusName: bus.name, State: 'ENABLED'},
        EventPattern: JSON.stringify(EventPattern),
      },
      targets: Targets as unknown as Target[],
    });
  },
  'AWS::IAM::Role': (account, {RoleName, AssumeRolePolicyDocument, Policies = []}) => {
    const policies = Policies as readonly {readonly PolicyName: string; readonly PolicyDocument: Json}[];
    account.roles[text(RoleName)] = {
      ...{path: '/', boundary: null, attached: []},
      trust: JSON.stringify(AssumeRolePolicyDocument),
      inline: Object.fromEntries(policies.map((one) => [one.PolicyName, JSON.stringify(one.PolicyDocument)])),
    };
  },
  'AWS::SQS::Queue': (account, {MessageRetentionPeriod}, arn) => {
    account.queues[arn] = {...queue(arn, ''), MessageRetentionPeriod: text(MessageRetentionPeriod)};
  },
  'AWS::SQS::QueuePolicy': (account, {Queues, PolicyDocument}) => {
    for (const arn of Queues as string[]) account.queues[arn]!['Policy'] = JSON.stringify(PolicyDocument);
  },
  'AWS::SNS::Topic': (account, _, arn) => {
    account.topics[arn] = topic(arn, '');
  },
  'AWS::SNS::TopicPolicy': (account, {Topics, PolicyDocument}) => {
    for (const arn of Topics as string[]) account.topics[arn]!.attributes['Policy'] = JSON.stringify(PolicyDocument);
  },
  'AWS::SNS::Subscription': (account, {TopicArn, Protocol, Endpoint}) => {
    subscribe(account, text(Protocol), text(Endpoint), {}, text(TopicArn));
  },
  'AWS::Lambda::Function': (account, _, arn) => {
    account.functions[arn] = {state: 'Active', policy: null, reserved: null};
  },
  'AWS::Lambda::Permission': (account, {FunctionName, Action, Principal, SourceArn}) => {
    const statement = {
      ...{Sid: 'topic', Effect: 'Allow', Principal: {Service: Principal}, Action, Resource: FunctionName},
      Condition: {ArnLike: {'AWS:SourceArn': SourceArn}},
    };
    account.functions[text(FunctionName)]!.policy = JSON.stringify({Version: '2012-10-17', Statement: [statement]});
  },
  'AWS::Logs::LogGroup': (account, {LogGroupName}) => {
    account.logGroups.push({name: text(LogGroupName), region: N.REGION, class: 'STANDARD', filters: []});
  },
  'AWS::Logs::MetricFilter': (account, {FilterName, LogGroupName, FilterPattern, MetricTransformations}) => {
    const made = MetricTransformations as readonly Members[];
    account.logGroups
      .find(({name}) => name === LogGroupName)!
      .filters.push({
        filterName: text(FilterName),
        logGroupName: text(LogGroupName),
        filterPattern: text(FilterPattern),
        metricTransformations: made.map(({MetricName, MetricNamespace, MetricValue}) => ({
          metricName: text(MetricName),
          metricNamespace: text(MetricNamespace),
          metricValue: text(MetricValue),
        })),
      });
  },
  'AWS::CloudWatch::Alarm': (account, properties, arn) => {
    const alarm = {Dimensions: [], AlarmArn: arn, StateValue: 'INSUFFICIENT_DATA', ...properties};
    account.alarms.push(alarm as unknown as World['alarms'][number]);
  },
  // The service subscribes to the topics by itself: https://docs.aws.amazon.com/chatbot/latest/adminguide/getting-started.html
  'AWS::Chatbot::SlackChannelConfiguration': (account, {ConfigurationName, SnsTopicArns}) => {
    const topics = SnsTopicArns as string[];
    account.outside.slack.push({
      ChatConfigurationArn: `arn:aws:chatbot::${N.ACCOUNT}:chat-configuration/slack-channel/${text(ConfigurationName)}`,
      SnsTopicArns: topics,
      State: 'ENABLED',
    });
    for (const arn of topics) subscribe(account, 'https', 'https://global.sns-api.chatbot.amazonaws.com', {}, arn);
  },
};
