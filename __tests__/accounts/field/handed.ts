/**
 * API destinations, chat channels and User Notifications as people have them: bodies from vendors' guides and from copying one vendor's for
 * another. Written from the pages before the tool was asked.
 */
import {home, ruleOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import {leadsTo, only, roleFor} from '../roads/direct.js';
import * as A from '../roads/api-destination.js';
import * as Chat from '../roads/chat.js';
import * as Notifications from '../roads/notifications.js';

const D = A.DECLARED;
const at = (endpoint: string, template: object): Change => A.to(A.sends(template), {endpoint});
/** A template as it is written, quotation marks and all. */
const written = (endpoint: string, InputTemplate: string, InputPathsMap: object = A.PATHS): Change =>
  A.to({InputTransformer: {InputPathsMap, InputTemplate}}, {endpoint});
const fault = (title: string, change: Change, baseline: object = D): Case => broken(title, 'target', change, baseline);

const SLACK = 'https://hooks.slack.com/services/T0A1B2C3D/B0A1B2C3D/notATokenOfAnybody';
const SLACK_API = 'https://slack.com/api/chat.postMessage';
const PAGERDUTY = 'https://events.pagerduty.com/v2/enqueue';
const PAGERDUTY_EU = 'https://events.eu.pagerduty.com/v2/enqueue';
const OPSGENIE_EU = 'https://api.eu.opsgenie.com/v2/alerts';
const JIRA_2 = 'https://example.atlassian.net/rest/api/2/issue';
const JIRA_3 = 'https://example.atlassian.net/rest/api/3/issue';
const SERVICENOW = 'https://example.service-now.com/api/now/v2/table/incident';
const DATADOG = 'https://http-intake.logs.datadoghq.com/api/v2/logs';
const DATADOG_EVENTS = 'https://api.datadoghq.eu/api/v1/events';
const DISPATCHES = 'https://api.github.com/repos/example/alerts/dispatches';
const ISSUES = DISPATCHES.replace('dispatches', 'issues');
const DISCORD = 'https://discord.com/api/webhooks/123456789012345678/notATokenOfAnybody';
const GOOGLE_CHAT = 'https://chat.googleapis.com/v1/spaces/AAAAAAAAAAA/messages?key=k&token=notATokenOfAnybody';
const COLLECTOR = 'https://http-inputs-example.splunkcloud.com/services/collector/event';
const ON_CALL = 'https://alert.victorops.com/integrations/generic/20131114/alert/notAKeyOfAnybody/security';
const PAGE = {
  routing_key: 'notAKeyOfAnybody',
  event_action: 'trigger',
  payload: {summary: 'IAM: <call>', source: 'aws.iam', severity: 'critical'},
};
const page = (payload: object, more: object = {}): object => ({
  ...PAGE,
  payload: {...PAGE.payload, ...payload},
  ...more,
});
const DOCUMENT = {
  type: 'doc',
  version: 1,
  content: [{type: 'paragraph', content: [{type: 'text', text: 'Event <id>'}]}],
};
const ISSUE = {project: {key: 'SEC'}, issuetype: {name: 'Task'}, summary: 'IAM: <call>'};
const mayInvoke = (resource: string): Change => roleFor('events:InvokeApiDestination', resource);
const OF_ACCOUNT = `arn:aws:events:us-east-1:${N.ACCOUNT}:api-destination`;

const FOREIGN_KEY = N.BUS_KEY.replace(N.ACCOUNT, N.STRANGER);
const keyed = (KmsKeyIdentifier: string): Change =>
  C.all(A.to(undefined, {connection: {KmsKeyIdentifier}}), C.gone('kms:DescribeKey', KmsKeyIdentifier));

export const HEALTHY: readonly Case[] = [
  healthy('Discord, and a content', at(DISCORD, {content: 'IAM: <call>'}), D),
  healthy('Discord, and an embed', at(DISCORD, {embeds: [{title: 'IAM', description: '<call>'}]}), D),
  healthy('Discord’s address for Slack, and a text', at(`${DISCORD}/slack`, {text: 'IAM: <call>'}), D),
  healthy('Datadog’s events, with title and text', at(DATADOG_EVENTS, {title: 'IAM: <call>', text: 'Event <id>'}), D),
  healthy('a dispatch of GitHub', at(DISPATCHES, {event_type: 'iam-change', client_payload: {call: '<call>'}}), D),
  healthy('an issue of GitHub', at(ISSUES, {title: 'IAM: <call>'}), D),
  healthy('Google Chat, and a text', at(GOOGLE_CHAT, {text: 'IAM: <call>'}), D),
  healthy(
    'Splunk’s collector, and the event wrapped',
    at(COLLECTOR, {sourcetype: 'aws:iam', event: {call: '<call>'}}),
    D,
  ),
  healthy(
    'Splunk’s collector of raw lines, and the event as it is',
    A.to({}, {endpoint: COLLECTOR.replace('/event', '/raw')}),
    D,
  ),
  healthy(
    'Splunk On-Call, and a critical message',
    at(ON_CALL, {message_type: 'CRITICAL', state_message: 'IAM: <call>'}),
    D,
  ),
  healthy('a connection with a key of another account, vouched for', keyed(FOREIGN_KEY), {
    ...D,
    elsewhere: [{resource: FOREIGN_KEY, reason: 'the platform account’s own run proves it'}],
  }),
  healthy(
    'Slack, with blocks',
    at(SLACK, {blocks: [{type: 'section', text: {type: 'mrkdwn', text: '*<call>* <id>'}}]}),
    D,
  ),
  healthy('Slack, and names that stand without quotation marks', written(SLACK, '{"text": <call>}'), D),
  healthy('Slack’s Web API with a channel', at(SLACK_API, {channel: 'C0A1B2C3D', text: '<call>'}), D),
  healthy('PagerDuty in Europe', at(PAGERDUTY_EU, PAGE), D),
  healthy(
    'PagerDuty, and the id of the event as the key of the alert',
    at(PAGERDUTY, page({}, {dedup_key: '<id>'})),
    D,
  ),
  healthy('Opsgenie in Europe', at(OPSGENIE_EU, {message: 'IAM: <call>', priority: 'P2'}), D),
  healthy('Jira, with a document as the description', at(JIRA_3, {fields: {...ISSUE, description: DOCUMENT}}), D),
  healthy(
    'Jira’s second API, with a text as the description',
    at(JIRA_2, {fields: {...ISSUE, description: 'Event <id>'}}),
    D,
  ),
  healthy(
    'ServiceNow, with columns of its own',
    at(SERVICENOW, {short_description: 'IAM: <call>', u_event: '<id>'}),
    D,
  ),
  healthy('Datadog’s logs, and the event as it is', A.to({}, {endpoint: DATADOG}), D),
  healthy('a role for all destinations of the account', C.all(A.to(), mayInvoke(`${OF_ACCOUNT}/*`)), D),
  healthy('a role for whatever has the name', C.all(A.to(), mayInvoke(`${OF_ACCOUNT}/security/*`)), D),
  healthy(
    'a role that EventBridge may assume for this rule alone',
    C.all(A.to(), (account) => {
      account.roles['iam-alerts']!.trust = P.policy({
        Effect: 'Allow',
        Principal: {Service: C.EVENTS},
        Action: 'sts:AssumeRole',
        Condition: {ArnEquals: {'aws:SourceArn': N.RULE}},
      });
    }),
    D,
  ),
  healthy(
    'chat: the configuration lists topics of two Regions',
    Chat.to(Chat.SLACK, {SnsTopicArns: [N.TOPIC, N.TOPIC.replace('us-east-1', 'eu-west-1')]}),
    Chat.DECLARED,
  ),
  healthy(
    'chat: a custom notification with a title and a thread',
    C.all(
      Chat.to(),
      Chat.template({
        InputPathsMap: C.NAME,
        InputTemplate:
          '{"version":"1.0","source":"custom","id":"x","content":{"textType":"client-markdown","title":"IAM <n>","description":"Call <n>"},"metadata":{"threadId":"iam","summary":"IAM"}}',
      }),
    ),
    Chat.DECLARED,
  ),
  healthy(
    'User Notifications: two channels, one of them a phone',
    Notifications.told({
      channels: [
        `arn:aws:consoleapp::${N.ACCOUNT}:device/1`,
        `arn:aws:notifications-contacts::${N.ACCOUNT}:emailcontact/a01jmxk3x45k5a0wfmqrs3t8b7z`,
      ],
    }),
    Notifications.VOUCHED,
  ),
  healthy(
    'User Notifications: more Regions than one',
    Notifications.told({rule: {regions: ['eu-west-1', 'us-east-1']}}),
    Notifications.VOUCHED,
  ),
];

export const BROKEN: readonly Case[] = [
  fault('Datadog’s events, and the event as it is', A.to({}, {endpoint: DATADOG_EVENTS})),
  fault('Datadog’s events, and no text', at(DATADOG_EVENTS, {title: 'IAM: <call>'})),
  fault('a dispatch of GitHub without a type', at(DISPATCHES, {client_payload: {call: '<call>'}})),
  fault('an issue of GitHub without a title', at(ISSUES, {body: 'IAM: <call>'})),
  fault('Discord, and the event as it is', A.to({}, {endpoint: DISCORD})),
  fault('Discord, and a body for Slack', at(DISCORD, {text: 'IAM: <call>'})),
  fault('Discord’s address for Slack, and a body for Discord', at(`${DISCORD}/slack`, {content: 'IAM: <call>'})),
  fault('Discord, and a content that names no call', at(DISCORD, {content: 'IAM has changed'})),
  fault('Google Chat, and the event as it is', A.to({}, {endpoint: GOOGLE_CHAT})),
  fault('Splunk’s collector, and the event without its wrapping', A.to({}, {endpoint: COLLECTOR})),
  fault('Splunk On-Call, and the event as it is', A.to({}, {endpoint: ON_CALL})),
  unknown('a connection with a key of another account, of which KMS says nothing', 'target', keyed(FOREIGN_KEY), D),
  fault('a connection whose key was deleted', keyed(N.BUS_KEY)),
  // A path of a user may hold a quotation mark, and nothing escapes it: https://docs.aws.amazon.com/IAM/latest/APIReference/API_User.html
  fault('Slack, and the ARN of who called between quotation marks', at(SLACK, {text: '<call> by <arn>'})),
  fault('Slack, and a body for Teams', at(SLACK, {type: 'message', body: '<call>'})),
  fault('Slack’s Web API, and a body for a webhook', at(SLACK_API, {text: '<call>'})),
  fault('PagerDuty, and a severity of CloudWatch', at(PAGERDUTY, page({severity: 'HIGH'}))),
  fault('PagerDuty, and an action in the past tense', at(PAGERDUTY, page({}, {event_action: 'triggered'}))),
  fault(
    'PagerDuty, and a body for its first API',
    at(PAGERDUTY, {service_key: 'notAKeyOfAnybody', event_type: 'trigger', description: '<call>'}),
  ),
  fault('PagerDuty in Europe, and the event as it is', A.to({}, {endpoint: PAGERDUTY_EU})),
  fault('PagerDuty, and the name of the call keys the alert', at(PAGERDUTY, page({}, {dedup_key: '<call>'}))),
  fault('Opsgenie, and a body for PagerDuty', at(OPSGENIE_EU, PAGE)),
  fault('Jira, and no project', at(JIRA_3, {fields: {issuetype: {name: 'Task'}, summary: '<call>'}})),
  fault('Jira, and the fields are not under fields', at(JIRA_3, ISSUE)),
  fault('ServiceNow, and names of Jira', at(SERVICENOW, {fields: ISSUE})),
  fault('ServiceNow, and a body that is a text', written(SERVICENOW, '"IAM: <call> by <arn>"')),
  fault(
    'a role of EventBridge Scheduler',
    C.all(A.to(), (account) => {
      account.roles['iam-alerts']!.trust = P.policy(P.allow('scheduler.amazonaws.com', 'sts:AssumeRole', '*'));
    }),
  ),
  fault('a role that may invoke an API of API Gateway', C.all(A.to(), roleFor('execute-api:Invoke', '*'))),
  fault(
    'a connection that waits for no authorization any more',
    A.to(undefined, {connection: {ConnectionState: 'DEAUTHORIZING'}}),
  ),
  fault('a path with two places, and no values', A.to({}, {endpoint: 'https://alerts.example.com/*/events/*'})),
  broken(
    'chat: the configuration lists the topic of before',
    'subscription',
    Chat.to(Chat.SLACK, {SnsTopicArns: [`${N.TOPIC}-old`]}),
    Chat.DECLARED,
  ),
  broken(
    'chat: a notification of an unknown source',
    'target subscription',
    C.all(
      Chat.to(),
      Chat.template({
        InputPathsMap: C.NAME,
        InputTemplate: '{"version":"1.0","source":"iam","content":{"description":"IAM <n>"}}',
      }),
    ),
    Chat.DECLARED,
  ),
  broken(
    'User Notifications: for the console’s sign-ins alone',
    'rule',
    Notifications.told({rule: {eventPattern: '{"detail":{"eventName":["ConsoleLogin"]}}'}}),
    Notifications.VOUCHED,
  ),
  broken(
    'User Notifications: the pattern names another service',
    'rule',
    Notifications.told({rule: {eventPattern: '{"detail":{"eventSource":["ec2.amazonaws.com"]}}'}}),
    Notifications.VOUCHED,
  ),
  unknown(
    'User Notifications: a state that no page has',
    'rule',
    Notifications.told({configuration: {status: 'PAUSED'}}),
    Notifications.MAIL,
  ),
  broken(
    'an API destination behind a rule of another bus',
    'rule target',
    C.all(A.made(), A.INVOKE, leadsTo({Arn: A.ARN, RoleArn: N.ROLE}), (account) => {
      const found = ruleOf(account);
      home(account).rules = home(account).rules.filter((one) => one !== found);
      account.buses.push({
        ...home(account),
        name: 'security',
        rules: [
          {...found, rule: {...found.rule, EventBusName: 'security', Arn: N.RULE.replace('rule/', 'rule/security/')}},
        ],
        archives: [],
      });
    }),
    {...only('api-destination', 'security'), rule: {name: null}},
  ),
];
