/** One account with every road at once, and the baseline that declares somebody on each of them. */
import * as A from '../accounts/roads/alarm/account.js';
import {publicDestination} from '../../src/snapshot/endpoint.js';
import {home, queue, rule, ruleOf, subscribe} from './account.js';
import * as N from './names.js';
import * as P from './policies.js';
import {world, type World} from './world.js';

const arn = (service: string, name: string): string => `arn:aws:${service}:${N.REGION}:${N.ACCOUNT}:${name}`;
const UUID = '0a1b2c3d-0000-4000-8000-000000000000';
const ID = 'a01jmxk3x45k5a0wfmqrs3t8b7z';

export const ENDS = {
  function: arn('lambda', 'function:to-anything'),
  pager: arn('lambda', 'function:page-security'),
  queue: arn('sqs', 'siem'),
  stream: arn('kinesis', 'stream/security'),
  delivery: arn('firehose', 'deliverystream/security'),
  group: arn('logs', 'log-group:/aws/events/security'),
  destination: arn('events', `api-destination/security/${UUID}`),
  channel: `arn:aws:chatbot::${N.ACCOUNT}:chat-configuration/slack-channel/security`,
} as const;
const CONFIGURATION = `arn:aws:notifications::${N.ACCOUNT}:configuration/${ID}`;
const CONTACT = `arn:aws:notifications-contacts::${N.ACCOUNT}:emailcontact/${ID}`;

/** Being noticed is enough, so that whoever an alarm tells counts. */
export const EVERY_ROAD_BASELINE = {
  alerts: 'noticed',
  topic: null,
  recipients: [
    {protocol: 'email', endpoint: N.EMAIL},
    {protocol: 'sqs', endpoint: N.QUEUE},
    {protocol: 'chat', endpoint: ENDS.channel},
    {protocol: 'lambda', endpoint: ENDS.function},
    {protocol: 'sqs', endpoint: ENDS.queue},
    {protocol: 'kinesis', endpoint: ENDS.stream},
    {protocol: 'firehose', endpoint: ENDS.delivery},
    {protocol: 'logs', endpoint: ENDS.group},
    {protocol: 'api-destination', endpoint: 'security'},
    {protocol: 'email', endpoint: 'on-call@example.com'},
    {protocol: 'lambda', endpoint: ENDS.pager},
  ],
  elsewhere: [{resource: CONFIGURATION, reason: 'we saw a notification that names the call'}],
} as const;

const admits = (service: string, action: string, resource: string): string =>
  P.policy(P.allow(service, action, resource));

/** The healthy account, and every other road beside its topic. The mailbox of the topic is a contact of User Notifications, too. */
export function everyRoad(): World {
  return world((account) => {
    direct(account);
    alarms(account);
    handedOver(account);
  });
}

function direct(account: World): void {
  const awake = {state: 'Active', reserved: null, role: 'iam-alerts'};
  account.functions[ENDS.function] = {
    ...awake,
    policy: admits('events.amazonaws.com', 'lambda:InvokeFunction', ENDS.function),
  };
  account.queues[ENDS.queue] = queue(ENDS.queue, admits('events.amazonaws.com', 'sqs:SendMessage', ENDS.queue));
  account.dataStreams[ENDS.stream] = {StreamARN: ENDS.stream, StreamStatus: 'ACTIVE'};
  account.deliveryStreams[ENDS.delivery] = {
    ...{DeliveryStreamARN: ENDS.delivery, DeliveryStreamStatus: 'ACTIVE', DeliveryStreamType: 'DirectPut'},
  };
  account.logPolicies = [
    P.policy(P.allow('events.amazonaws.com', ['logs:CreateLogStream', 'logs:PutLogEvents'], `${ENDS.group}:*`)),
  ];
  const Effect = 'Allow';
  account.roles['iam-alerts']!.inline = {
    direct: P.policy(
      {Effect, Action: 'kinesis:PutRecord', Resource: ENDS.stream},
      {Effect, Action: ['firehose:PutRecord', 'firehose:PutRecordBatch'], Resource: ENDS.delivery},
      {Effect, Action: 'events:InvokeApiDestination', Resource: ENDS.destination},
    ),
  };
  const byRole = [ENDS.stream, ENDS.delivery, ENDS.destination];
  const transformer = {InputPathsMap: {call: '$.detail.eventName'}, InputTemplate: '{"text": "IAM change: <call>"}'};
  const ends = [ENDS.function, ENDS.queue, ENDS.stream, ENDS.delivery, ENDS.group, ENDS.destination];
  const targets = ends.map((Arn, index) => ({
    ...{Id: `end-${String(index)}`, Arn, DeadLetterConfig: {Arn: N.RULE_DLQ}},
    ...(byRole.includes(Arn) ? {RoleArn: N.ROLE} : {}),
    ...(Arn === ENDS.destination ? {InputTransformer: transformer} : {}),
  }));
  // A rule has five targets at most: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
  ruleOf(account).targets.push(...targets.slice(0, 4));
  home(account).rules.push(rule('iam-to-siem', P.IAM_PATTERN, ...targets.slice(4)));
  account.queues[N.RULE_DLQ]!['Policy'] = admits('events.amazonaws.com', 'sqs:SendMessage', N.RULE_DLQ);
}

/** CIS's road, to somebody else's mailbox and to a function. */
function alarms(account: World): void {
  const {buses, topics} = structuredClone({buses: account.buses, topics: account.topics});
  A.cis(account);
  Object.assign(account, {buses, topics: {...topics, ...account.topics}});
  for (const {row, attributes} of account.topics[A.ALARM_TOPIC]?.subscriptions ?? []) {
    row.Endpoint = 'on-call@example.com';
    attributes['Endpoint'] = 'on-call@example.com';
  }
  account.logGroups.push({name: '/aws/events/security', region: N.REGION, class: 'STANDARD', filters: []});
  for (const one of account.alarms) if (one.AlarmArn === A.ALARM_ARN) one.AlarmActions = [A.ALARM_TOPIC, ENDS.pager];
  account.functions[ENDS.pager] = {
    ...{state: 'Active', reserved: null, role: 'iam-alerts'},
    policy: admits('lambda.alarms.cloudwatch.amazonaws.com', 'lambda:InvokeFunction', ENDS.pager),
  };
}

function handedOver(account: World): void {
  const {outside} = account;
  subscribe(account, 'https', 'https://global.sns-api.chatbot.amazonaws.com');
  outside.slack.push({ChatConfigurationArn: ENDS.channel, SnsTopicArns: [N.TOPIC], State: 'ENABLED'});
  const ConnectionArn = arn('events', `connection/security/${UUID}`);
  outside.connections.push({Name: 'security', ConnectionArn, ConnectionState: 'AUTHORIZED', BodyParameters: []});
  outside.destinations.push({
    ...{Name: 'security', ApiDestinationArn: ENDS.destination, ApiDestinationState: 'ACTIVE', ConnectionArn},
    ...{HttpMethod: 'POST', Wildcards: 0},
    InvocationEndpoint: publicDestination('https://hooks.slack.com/services/T00000000/B00000000/notATokenOfAnybody'),
  });
  const managed = rule('AWSUserNotificationsManagedRule-0a1b2c3', {
    ...{source: ['aws.iam'], 'detail-type': ['AWS API Call via CloudTrail']},
  });
  managed.rule.ManagedBy = 'notifications.amazonaws.com';
  home(account).rules.push(managed);
  outside.hubs.push({notificationHubRegion: N.REGION, status: 'ACTIVE'});
  outside.contacts.push({arn: CONTACT, address: N.EMAIL, status: 'active'});
  outside.notifications.push({
    configuration: {arn: CONFIGURATION, name: 'iam', status: 'ACTIVE', aggregationDuration: 'NONE'},
    rules: [
      {
        ...{arn: `${CONFIGURATION}/rule/${ID}`, source: 'aws.iam', eventType: 'AWS API Call via CloudTrail'},
        ...{eventPattern: '', regions: [N.REGION], managedRules: [managed.rule.Arn]},
        statusSummaryByRegion: {[N.REGION]: {status: 'ACTIVE'}},
      },
    ],
    channels: [CONTACT],
  });
}
