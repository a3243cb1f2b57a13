/**
 * Streams, log groups, chat channels, User Notifications and API destinations. Each verdict was decided from these pages before the tool saw
 * the account:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html
 * https://docs.aws.amazon.com/firehose/latest/APIReference/API_StartDeliveryStreamEncryption.html
 * https://docs.aws.amazon.com/chatbot/latest/adminguide/custom-notifs.html
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html
 * https://docs.aws.amazon.com/notifications/latest/userguide/managed-rules.html
 */
import {home, ruleOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, shaky, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import * as api from '../roads/api-destination.js';
import * as chat from '../roads/chat.js';
import {leadsTo, only, roleFor} from '../roads/direct.js';
import * as told from '../roads/notifications.js';

const STREAM = `arn:aws:kinesis:us-east-1:${N.ACCOUNT}:stream/iam`;
const K = only('kinesis', STREAM);
const stream = (more: object = {}, target: object = {}): Change =>
  C.all(
    (account) => void (account.dataStreams[STREAM] = {StreamARN: STREAM, StreamStatus: 'ACTIVE', ...more}),
    leadsTo({Arn: STREAM, RoleArn: N.ROLE, ...target}),
    roleFor('kinesis:PutRecord', STREAM),
  );
const trustOf =
  (Condition: object): Change =>
  (account) => {
    account.roles['iam-alerts']!.trust = P.policy({
      Effect: 'Allow',
      Principal: {Service: C.EVENTS},
      Action: 'sts:AssumeRole',
      Condition,
    });
  };
const FOREIGN_STREAM = STREAM.replace(N.ACCOUNT, N.STRANGER);
const toForeign = C.all(leadsTo({Arn: FOREIGN_STREAM, RoleArn: N.ROLE}), roleFor('kinesis:PutRecord', FOREIGN_STREAM));

const FIREHOSE = `arn:aws:firehose:us-east-1:${N.ACCOUNT}:deliverystream/siem`;
const F = only('firehose', FIREHOSE);
const PUT = ['firehose:PutRecord', 'firehose:PutRecordBatch'];
const delivery = (more: object = {}, arn = FIREHOSE): Change =>
  C.all(
    (account) =>
      void (account.deliveryStreams[arn] = {
        DeliveryStreamARN: arn,
        DeliveryStreamStatus: 'ACTIVE',
        DeliveryStreamType: 'DirectPut',
        ...more,
      }),
    leadsTo({Arn: arn, RoleArn: N.ROLE}),
    roleFor(PUT, arn),
  );
const encrypted = (Status: string): object => ({
  DeliveryStreamEncryptionConfiguration: {Status, KeyType: 'CUSTOMER_MANAGED_CMK', KeyARN: N.BUS_KEY},
});

const GROUP = `arn:aws:logs:us-east-1:${N.ACCOUNT}:log-group:/aws/events/iam`;
const L = only('logs', GROUP);
const group = (
  Resource: string,
  Service: string | string[] = ['events.amazonaws.com', 'delivery.logs.amazonaws.com'],
  more: object = {},
): Change =>
  C.all(
    (account) => {
      account.logGroups = [{name: '/aws/events/iam', region: 'us-east-1', class: 'STANDARD', filters: []}];
      account.logPolicies = [
        P.policy({
          Effect: 'Allow',
          Principal: {Service},
          Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          Resource,
          ...more,
        }),
      ];
    },
    leadsTo({Arn: GROUP}),
  );

const STREAMS: readonly Case[] = [
  healthy(
    'a data stream on demand, with consumers',
    stream({StreamModeDetails: {StreamMode: 'ON_DEMAND'}, ConsumerCount: 3}),
    K,
  ),
  healthy(
    'a data stream, and the role may Put anything there',
    C.all(stream(), roleFor('kinesis:Put*', `arn:aws:kinesis:*:${N.ACCOUNT}:stream/*`)),
    K,
  ),
  healthy(
    'a data stream, and the role trusts this rule alone',
    C.all(stream(), trustOf({ArnEquals: {'aws:SourceArn': N.RULE}, StringEquals: {'aws:SourceAccount': N.ACCOUNT}})),
    K,
  ),
  healthy(
    'a data stream whose key is named by the ARN of its alias',
    C.all(
      stream({EncryptionType: 'KMS', KeyId: `arn:aws:kms:us-east-1:${N.ACCOUNT}:alias/bus`}),
      C.keyPolicy(N.BUS_KEY, C.keyForRole()),
    ),
    K,
  ),
  healthy('a data stream of another account, vouched for', toForeign, {
    ...only('kinesis', FOREIGN_STREAM),
    elsewhere: [{resource: FOREIGN_STREAM, reason: 'checked there'}],
  }),
  unknown('a data stream of another account', 'target', toForeign, only('kinesis', FOREIGN_STREAM)),
  broken(
    'a data stream, and the role trusts another rule',
    'target',
    C.all(stream(), trustOf({ArnEquals: {'aws:SourceArn': N.WATCH_RULE}})),
    K,
  ),
  broken(
    'a data stream, and the role trusts rules of another account',
    'target',
    C.all(stream(), trustOf({StringEquals: {'aws:SourceAccount': N.STRANGER}})),
    K,
  ),
  broken(
    'a data stream, and the role may list its shards',
    'target',
    C.all(stream(), roleFor(['kinesis:List*', 'kinesis:Describe*'], '*')),
    K,
  ),
  broken(
    'a data stream, and the policy of the role names a consumer of it',
    'target',
    C.all(stream(), roleFor('kinesis:PutRecord', `${STREAM}/consumer/siem:1`)),
    K,
  ),
  unknown(
    'a data stream whose key is another account’s',
    'target',
    stream({EncryptionType: 'KMS', KeyId: N.BUS_KEY.replace(N.ACCOUNT, N.STRANGER)}),
    K,
  ),
  shaky('a data stream in a state that no page has', 'target', stream({StreamStatus: 'PAUSED'}), K),

  healthy('a delivery stream that is just being encrypted', delivery(encrypted('ENABLING')), F),
  healthy('a delivery stream that stops being encrypted', delivery(encrypted('DISABLING')), F),
  healthy(
    'a delivery stream with tags, a version and two destinations',
    delivery({VersionId: '7', HasMoreDestinations: false, Destinations: [{DestinationId: 'x'}]}),
    F,
  ),
  healthy(
    'a delivery stream, and the role may Put anything there',
    C.all(delivery(), roleFor('firehose:Put*', `${FIREHOSE.slice(0, -4)}*`)),
    F,
  ),
  broken('a delivery stream that reads a database', 'target', delivery({DeliveryStreamType: 'DatabaseAsSource'}), F),
  broken(
    'a delivery stream in another Region',
    'target',
    delivery({}, FIREHOSE.replace('us-east-1', 'eu-west-1')),
    only('firehose', FIREHOSE.replace('us-east-1', 'eu-west-1')),
  ),
  broken(
    'a delivery stream, and the role is that of the stream itself',
    'target',
    C.all(delivery(), (account) => {
      account.roles['iam-alerts']!.trust = P.policy({
        Effect: 'Allow',
        Principal: {Service: 'firehose.amazonaws.com'},
        Action: 'sts:AssumeRole',
      });
    }),
    F,
  ),
  broken(
    'a delivery stream, and the role may write to a data stream of its name',
    'target',
    C.all(delivery(), roleFor(['kinesis:PutRecord', 'kinesis:PutRecords'], '*')),
    F,
  ),
  shaky(
    'a delivery stream that is suspended, which no page has',
    'target',
    delivery({DeliveryStreamStatus: 'SUSPENDED'}),
    F,
  ),

  healthy('a log group, and a policy for all groups of the account', group(`arn:aws:logs:us-east-1:${N.ACCOUNT}:*`), L),
  healthy('a log group, and a policy for its streams', group(`${GROUP}:log-stream:*`), L),
  healthy(
    'a log group, and a policy for this account’s rules',
    group(`${GROUP}:*`, undefined, {Condition: {StringEquals: {'aws:SourceAccount': N.ACCOUNT}}}),
    L,
  ),
  broken('a log group, and a policy for the group without its streams', 'target', group(GROUP), L),
  broken(
    'a log group, and a policy for one of another Region',
    'target',
    group(`${GROUP.replace('us-east-1', 'eu-west-1')}:*`),
    L,
  ),
  broken('a log group, and a policy for Route 53', 'target', group(`${GROUP}:*`, 'route53.amazonaws.com'), L),
];

const notification = (content: object, more: object = {}): Change =>
  chat.template({
    InputPathsMap: {n: '$.detail.eventName', w: '$.detail.sourceIPAddress', u: '$.detail.userIdentity.arn'},
    InputTemplate: JSON.stringify({version: '1.0', source: 'custom', content, ...more}),
  });
const shows = (words: string, change: Change): Case =>
  healthy(`a chat channel: ${words}`, C.all(chat.to(), change), chat.DECLARED);
const hides = (words: string, hops: string, change: Change): Case =>
  broken(`a chat channel: ${words}`, hops, C.all(chat.to(), change), chat.DECLARED);
const OTHER_TOPIC = N.TOPIC.replace('us-east-1', 'eu-west-1');

const CHATS: readonly Case[] = [
  shows('a notification without a type of text', notification({description: 'IAM: <n>'})),
  shows(
    'a title, a description and next steps',
    notification({
      textType: 'client-markdown',
      title: 'IAM: <n>',
      description: 'Somebody changed IAM',
      nextSteps: ['Ask <w>'],
      keywords: ['iam'],
    }),
  ),
  shows(
    'a notification with metadata',
    notification(
      {description: '<n> by <w>'},
      {metadata: {threadId: 'iam', summary: '<n>', eventType: 'iam', additionalContext: {call: '<n>'}}},
    ),
  ),
  hides(
    'who it was, in whose path a quotation mark may stand',
    'target subscription',
    notification({description: '<n> by <u>'}),
  ),
  shows('the whole event by its path', C.target({InputPath: '$'})),
  healthy(
    'a chat channel: the topics of two Regions are listed',
    chat.to(chat.SLACK, {SnsTopicArns: [OTHER_TOPIC, N.TOPIC]}),
    chat.DECLARED,
  ),
  healthy(
    'a chat channel: a reason beside ENABLED',
    chat.to(chat.SLACK, {State: 'ENABLED', StateReason: ''}),
    chat.DECLARED,
  ),
  healthy(
    'a chat channel: another one is disabled, which nobody declared',
    C.all(chat.to(), chat.configured(chat.SLACK.replace('security', 'old'), {State: 'DISABLED'})),
    chat.DECLARED,
  ),
  healthy(
    'a chat channel: a filter on the body that holds for all',
    chat.to(chat.SLACK, {}, {FilterPolicyScope: 'MessageBody', FilterPolicy: '{"source":["aws.iam"]}'}),
    chat.DECLARED,
  ),
  hides('a title, and no description', 'target subscription', notification({title: 'IAM: <n>'})),
  hides('a version of its own', 'target subscription', notification({description: '<n>'}, {version: '2.0'})),
  hides('a source of its own', 'target subscription', notification({description: '<n>'}, {source: 'security'})),
  hides('the detail alone, which is no event', 'target subscription', C.target({InputPath: '$.detail'})),
  hides(
    'JSON of its own',
    'target subscription',
    chat.template({InputPathsMap: {n: '$.detail.eventName'}, InputTemplate: '{"text": "IAM: <n>"}'}),
  ),
  broken(
    'a chat channel: the topic of its name in another Region is listed',
    'subscription',
    chat.to(chat.SLACK, {SnsTopicArns: [OTHER_TOPIC]}),
    chat.DECLARED,
  ),
  broken(
    'a chat channel: the topic of its name in another account is listed',
    'subscription',
    chat.to(chat.SLACK, {SnsTopicArns: [N.TOPIC.replace(N.ACCOUNT, N.STRANGER)]}),
    chat.DECLARED,
  ),
  broken('a chat channel: declared as one of Teams', 'subscription', chat.to(), {
    recipients: [
      C.MAIL,
      {protocol: 'sqs', endpoint: N.QUEUE},
      {protocol: 'chat', endpoint: chat.SLACK.replace('slack', 'microsoft-teams')},
    ],
  }),
  broken(
    'a chat channel: the name in another case',
    'subscription',
    chat.to(chat.SLACK.replace('security', 'Security')),
    chat.DECLARED,
  ),
];

const two = (first: string, second: string): Change =>
  C.all(told.told({rule: {eventPattern: first}}), ({outside}) => {
    const [found] = outside.notifications;
    const [one] = found!.rules;
    found!.rules.push({...one!, arn: `${one!.arn}2`, eventPattern: second});
  });
const tells = (words: string, change: Change): Case => healthy(`User Notifications: ${words}`, change, told.VOUCHED);
const silent = (words: string, hops: string, change: Change): Case =>
  broken(`User Notifications: ${words}`, hops, change, told.VOUCHED);
const NOTICES: readonly Case[] = [
  tells(
    'changes alone',
    told.told({rule: {eventPattern: '{"detail":{"eventSource":["iam.amazonaws.com"],"readOnly":[false]}}'}}),
  ),
  tells(
    'two event rules that add up',
    two(
      '{"detail":{"eventName":[{"prefix":"Create"}]}}',
      '{"detail":{"eventName":[{"anything-but":{"prefix":"Create"}}]}}',
    ),
  ),
  tells(
    'in two Regions, of which one is inactive',
    told.told({
      rule: {
        regions: ['us-east-1', 'eu-west-1'],
        statusSummaryByRegion: {'us-east-1': {status: 'ACTIVE'}, 'eu-west-1': {status: 'INACTIVE', reason: 'x'}},
      },
    }),
  ),
  tells(
    'the address in capitals',
    C.all(told.told(), (account) => void (account.outside.contacts[0]!.address = 'Security@Example.com')),
  ),
  tells(
    'the managed rule takes every kind of event of IAM',
    C.all(told.told(), (account) => void (home(account).rules[0]!.rule.EventPattern = '{"source":["aws.iam"]}')),
  ),
  silent(
    'two event rules that leave a gap',
    'rule',
    two('{"detail":{"eventName":[{"prefix":"Create"}]}}', '{"detail":{"eventName":[{"prefix":"Delete"}]}}'),
  ),
  silent('reads alone', 'rule', told.told({rule: {eventPattern: '{"detail":{"readOnly":[true]}}'}})),
  silent('failed calls alone', 'rule', told.told({rule: {eventPattern: '{"detail":{"errorCode":[{"exists":true}]}}'}})),
  silent('the only hub is being closed', 'rule', told.told({hub: 'DEREGISTERING'})),
  silent('no channel at all', 'rule subscription', told.told({channels: []})),
  silent(
    'the managed rule takes events of another source',
    'rule',
    C.all(told.told(), (account) => void (home(account).rules[0]!.rule.EventPattern = '{"source":["aws.ec2"]}')),
  ),
];

const PAGER = 'https://events.eu.pagerduty.com/v2/enqueue';
const SLACK_API = 'https://slack.com/api/chat.postMessage';
const JIRA2 = 'https://example.atlassian.net/rest/api/2/issue';
const JIRA3 = 'https://example.atlassian.net/rest/api/3/issue';
const SERVICENOW = 'https://example.service-now.com/api/now/table/incident';
const TEAMS = 'https://prod-01.westeurope.logic.azure.com/workflows/0a1b/triggers/manual/paths/invoke';
const OPSGENIE = 'https://api.eu.opsgenie.com/v2/alerts';
const page = (payload: object = {}, more: object = {}): object =>
  api.sends({
    routing_key: 'notAKeyOfAnybody',
    event_action: 'trigger',
    payload: {summary: '<call>', source: 'aws', severity: 'warning', ...payload},
    ...more,
  });
const issue = (more: object): object =>
  api.sends({fields: {project: {id: '10000'}, issuetype: {id: '10001'}, summary: '<call>', ...more}});
const gets = (words: string, target: object, endpoint: string, more: object = {}): Case =>
  healthy(`an API destination: ${words}`, api.to(target, {endpoint, ...more}), api.DECLARED);
const fails = (words: string, target: object, endpoint: string, more: object = {}): Case =>
  broken(`an API destination: ${words}`, 'target', api.to(target, {endpoint, ...more}), api.DECLARED);
const CARD = {
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: {type: 'AdaptiveCard', version: '1.4', body: [{type: 'TextBlock', text: '<call>'}]},
    },
  ],
};
const HOOK = 'https://hooks.slack.com/services/T00000000/B00000000/notATokenOfAnybody';
const slack = api.sends({text: '<call>'});
const by = (change: Change): Change => C.all(api.to(), change);

const DESTINATIONS: readonly Case[] = [
  gets('PagerDuty of Europe', page(), PAGER),
  fails(
    'PagerDuty, and who it was, in whose path a quotation mark may stand',
    page({custom_details: {who: '<arn>'}}),
    PAGER,
  ),
  gets('PagerDuty with custom details of any kind', page({custom_details: {record: '<id>'}}), PAGER),
  gets('Slack’s API by channel and text', api.sends({channel: 'C0123456789', text: 'IAM: <call>'}), SLACK_API),
  gets(
    'Slack with blocks',
    api.sends({blocks: [{type: 'section', text: {type: 'mrkdwn', text: 'IAM: <call>'}}]}),
    HOOK,
  ),
  gets('Jira’s second version, where a description is text', issue({description: 'IAM: <call>'}), JIRA2),
  gets('Jira, project and kind by their numbers', issue({}), JIRA3),
  gets(
    'Jira, and a document as description',
    issue({
      description: {type: 'doc', version: 1, content: [{type: 'paragraph', content: [{type: 'text', text: '<call>'}]}]},
    }),
    JIRA3,
  ),
  gets('ServiceNow, and a description alone', api.sends({description: 'IAM: <call>'}), SERVICENOW),
  gets('Teams, and an adaptive card', api.sends(CARD), TEAMS),
  gets('Opsgenie of Europe', api.sends({message: 'IAM: <call>', priority: 'P2'}), OPSGENIE),
  healthy(
    'an API destination: the role may invoke all destinations',
    by(roleFor('events:InvokeApiDestination', `arn:aws:events:*:${N.ACCOUNT}:api-destination/*`)),
    api.DECLARED,
  ),
  healthy(
    'an API destination: the role may invoke it under any id',
    by(roleFor('events:InvokeApiDestination', `${api.ARN.slice(0, api.ARN.lastIndexOf('/'))}/*`)),
    api.DECLARED,
  ),
  healthy(
    'an API destination: the role trusts rules of this account',
    by(trustOf({StringEquals: {'aws:SourceAccount': N.ACCOUNT}})),
    api.DECLARED,
  ),
  fails('PagerDuty of Europe, and the event itself', {}, PAGER),
  fails('PagerDuty, and a severity that it does not have', page({severity: 'high'}), PAGER),
  fails('PagerDuty, and an action that it does not have', page({}, {event_action: 'create'}), PAGER),
  fails('PagerDuty, and each alert resolves', page({}, {event_action: 'resolve', dedup_key: '<id>'}), PAGER),
  fails('Slack’s API without a channel', slack, SLACK_API),
  fails('Slack, and an empty text', api.sends({text: '', username: '<call>'}), HOOK),
  fails('Jira without a kind of issue', issue({issuetype: undefined}), JIRA3),
  fails(
    'Jira, and the fields are not under fields',
    api.sends({project: {key: 'SEC'}, issuetype: {name: 'Task'}, summary: '<call>'}),
    JIRA3,
  ),
  fails('Opsgenie, and a text under another name', api.sends({text: 'IAM: <call>'}), OPSGENIE),
  fails('a connection that loses its rights', slack, HOOK, {connection: {ConnectionState: 'DEAUTHORIZING'}}),
  fails('a connection that is being deleted', slack, HOOK, {connection: {ConnectionState: 'DELETING'}}),
  // The reference for policies spells it so: which of the two spellings AWS asks for is not known.
  unknown(
    'an API destination: the role may invoke it without its id',
    'target',
    by(roleFor('events:InvokeApiDestination', api.ARN.slice(0, api.ARN.lastIndexOf('/')))),
    api.DECLARED,
  ),
  broken(
    'an API destination: the rule has it, and a boundary leaves it out',
    'target',
    by((account) => {
      account.roles['iam-alerts']!.boundary = `arn:aws:iam::${N.ACCOUNT}:policy/edge`;
      account.policies[`arn:aws:iam::${N.ACCOUNT}:policy/edge`] = C.roleMay('sns:*', '*');
    }),
    api.DECLARED,
  ),
  ...['CREATING', 'UPDATING'].map((ConnectionState) =>
    unknown(
      `an API destination: a connection that is ${ConnectionState}`,
      'target',
      api.to(slack, {connection: {ConnectionState}}),
      api.DECLARED,
    ),
  ),
  broken(
    'a pipe, which is no target',
    'target',
    leadsTo({Arn: `arn:aws:pipes:us-east-1:${N.ACCOUNT}:pipe/iam`, RoleArn: N.ROLE}),
    {topic: null, ...C.MAIL_ALONE},
  ),
  broken(
    'a global endpoint, which is no target',
    'target',
    leadsTo({Arn: `arn:aws:events:us-east-1:${N.ACCOUNT}:endpoint/iam`, RoleArn: N.ROLE}),
    {topic: null, ...C.MAIL_ALONE},
  ),
  healthy('a default bus whose policy denies everybody, which does not bind AWS’s services', (account) => {
    home(account).policy = P.policy({Effect: 'Deny', Principal: '*', Action: 'events:PutEvents', Resource: N.BUS});
  }),
  healthy('the rule leads to four things and the topic', (account) => {
    for (const to of ['states', 'batch', 'codebuild', 'glue'])
      ruleOf(account).targets.unshift({Id: to, Arn: `arn:aws:${to}:us-east-1:${N.ACCOUNT}:x/${to}`, RoleArn: N.ROLE});
  }),
];

const ALL = [...STREAMS, ...CHATS, ...NOTICES, ...DESTINATIONS];
export const HEALTHY: readonly Case[] = ALL.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = ALL.filter(({expected}) => expected !== 'in-sync');
