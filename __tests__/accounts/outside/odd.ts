/**
 * Odd accounts of a second round: what several things do together, baselines that ask for less or more, and answers with members that few
 * accounts have. Each verdict was decided from these pages and the documentation of this tool before the tool saw the account:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html
 * https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html
 * https://docs.aws.amazon.com/chatbot/latest/adminguide/related-services.html
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-combining.html
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrailStatus.html
 */
import {home, queue, rule, ruleOf, subscribe, topic, topicOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import * as A from '../roads/alarm/account.js';
import * as api from '../roads/api-destination.js';
import * as chat from '../roads/chat.js';
import {admitsRule, leadsTo, only} from '../roads/direct.js';

const {n} = C.NAME;
const sends = (words: string, change: Change): Case => healthy(`what a target sends: ${words}`, change);
const loses = (words: string, change: Change): Case => broken(`what a target sends: ${words}`, 'target', change);

const INPUTS: readonly Case[] = [
  sends('the whole event by AWS’s variable alone', C.template({}, '<aws.events.event.json>')),
  sends('the name by brackets', C.target({InputPath: "$['detail']['eventName']"})),
  sends('the record by brackets', C.target({InputPath: '$["detail"]'})),
  sends('the name by brackets in the map', C.template({n: "$.detail['eventName']"}, '{"call": <n>}')),
  sends(
    'three texts in a list of objects',
    C.template({n, a: '$.account'}, '[{"k": "call", "v": "<n>"}, {"k": "account", "v": "<a>"}]'),
  ),
  sends(
    'a name of a variable with digits and dashes',
    C.template({'call-1': '$.detail.eventName'}, '{"call": "<call-1>"}'),
  ),
  sends('the same variable twice', C.template({n}, '"<n>, that is <n>"')),
  sends(
    'a number, a truth and nothing beside the name',
    C.template({n}, '{"v": 1, "t": true, "x": null, "call": "<n>"}'),
  ),
  loses('the event without its detail, which AWS’s older variable is', C.template({}, '{"event": <aws.events.event>}')),
  loses('the rule’s name alone', C.template({}, '"<aws.events.rule-name> at <aws.events.event.ingestion-time>"')),
  loses('the address of who it was alone', C.template({ip: '$.detail.sourceIPAddress'}, '{"from": "<ip>"}')),
  loses('the event’s id alone', C.target({InputPath: '$.id'})),
  loses('the kind of event alone', C.target({InputPath: "$['detail-type']"})),
  loses('the service alone', C.template({s: '$.detail.eventSource'}, '"something in <s>"')),
  loses('two texts that are no list', C.template({n}, '{"call": "<n>"} {"call": "<n>"}')),
  loses('text before JSON', C.template({n}, 'IAM: {"call": "<n>"}')),
];

const matches = (words: string, value: object, more: object = {}): Case =>
  healthy(`a rule of the second round: ${words}`, C.pattern(value), more);
const misses = (words: string, value: object, more: object = {}): Case =>
  broken(`a rule of the second round: ${words}`, 'rule', C.pattern(value), more);
const ASKED = {events: {include: ['iam:CreateUser', 'iam:DeleteUser', 'iam:CreateAccessKey']}};
const RULES: readonly Case[] = [
  matches('three names, and three are asked for', C.named('CreateUser', 'DeleteUser', 'CreateAccessKey'), ASKED),
  matches(
    'users and keys by their ends, and three are asked for',
    C.named({suffix: 'User'}, {suffix: 'AccessKey'}),
    ASKED,
  ),
  matches('all but tags, and tags are not asked for', C.named({'anything-but': {prefix: ['Tag', 'Untag']}}), {
    events: {include: 'iam-changes', exclude: ['iam:Tag*', 'iam:Untag*']},
  }),
  matches('all but one who is excepted', C.callsBy({userName: [{'anything-but': ['terraform']}, {exists: false}]}), {
    events: {include: 'iam-changes', except: [{detail: {userIdentity: {userName: ['terraform']}}}]},
  }),
  matches(
    'all but two who are excepted by two patterns',
    C.callsBy({userName: [{'anything-but': ['terraform', 'cdk']}, {exists: false}]}),
    {
      events: {
        include: 'iam-changes',
        except: [{detail: {userIdentity: {userName: ['cdk']}}}, {detail: {userIdentity: {userName: ['terraform']}}}],
      },
    },
  ),
  misses('two names, and three are asked for', C.named('CreateUser', 'DeleteUser'), ASKED),
  misses('three names in another case', C.named('createUser', 'deleteUser', 'createAccessKey'), ASKED),
  misses(
    'all but tags, and only tags of roles are not asked for',
    C.named({'anything-but': {prefix: ['Tag', 'Untag']}}),
    {events: {include: 'iam-changes', exclude: ['iam:TagRole', 'iam:UntagRole']}},
  ),
  misses(
    'all but two, of whom one is excepted',
    C.callsBy({userName: [{'anything-but': ['terraform', 'cdk']}, {exists: false}]}),
    {events: {include: 'iam-changes', except: [{detail: {userIdentity: {userName: ['cdk']}}}]}},
  ),
  misses('the account as a number', C.calls({}, {account: [Number(N.ACCOUNT)]})),
  misses('an error that is null', C.calls({errorCode: [null]})),
  misses('an error that is an empty text', C.calls({errorCode: ['']})),
  misses('all but one change', C.named({'anything-but': ['TagRole']})),
  misses(
    'the kinds of callers that are people',
    C.callsBy({
      type: ['IAMUser', 'Root', 'AssumedRole', 'FederatedUser', 'SAMLUser', 'WebIdentityUser', 'IdentityCenterUser'],
    }),
  ),
  healthy(
    'a rule of the second round: a role of its own that is gone, which rules do not use',
    (account) => void (ruleOf(account).rule.RoleArn = `${N.ROLE}-gone`),
  ),
  healthy(
    'a rule of the second round: a schedule beside the pattern',
    (account) => void (ruleOf(account).rule.ScheduleExpression = 'rate(1 day)'),
  ),
  broken('a rule of the second round: a schedule in place of the pattern', 'rule', (account) => {
    ruleOf(account).rule.ScheduleExpression = 'rate(1 minute)';
    delete ruleOf(account).rule.EventPattern;
  }),
  healthy(
    'a rule of the second round: reads are asked for, and it takes all management events',
    C.all(
      C.pattern(C.calls()),
      (account) => void (ruleOf(account).rule.State = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'),
    ),
    {events: 'iam-all'},
  ),
  broken(
    'a rule of the second round: reads are asked for, and the trail records changes',
    'trail',
    C.all(
      (account) => void (ruleOf(account).rule.State = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'),
      C.basic({ReadWriteType: 'WriteOnly', IncludeManagementEvents: true}),
    ),
    {events: 'iam-all'},
  ),
  healthy(
    'a rule of the second round: halves to the same topic, and both are asked to be one',
    C.rules(C.named({prefix: 'C'}), C.named({'anything-but': {prefix: 'C'}})),
    C.ANY_RULE,
  ),
  broken(
    'a rule of the second round: halves, of which one is disabled',
    'rule',
    C.all(
      C.rules(C.named({prefix: 'C'}), C.named({'anything-but': {prefix: 'C'}})),
      (account) => void (ruleOf(account, 'part-0').rule.State = 'DISABLED'),
    ),
    C.ANY_RULE,
  ),
];

const trailStatus = (words: string, change: Change, more: object = {}): Case =>
  healthy(`a trail of the second round: ${words}`, change, more);
const TRAILS: readonly Case[] = [
  trailStatus(
    'stopped once and started again',
    C.status({StopLoggingTime: '2026-11-01T00:00:00.000Z', StartLoggingTime: '2026-11-01T00:10:00.000Z'}),
  ),
  trailStatus('an empty text as the last error', C.status({LatestDeliveryError: '', LatestDigestDeliveryError: ''})),
  trailStatus('an error of its notifications', C.status({LatestNotificationError: 'NotFound'})),
  trailStatus(
    'changes by one trail and reads by another',
    C.all(
      C.basic({ReadWriteType: 'WriteOnly', IncludeManagementEvents: true}),
      C.anotherTrail({
        selectors: {
          EventSelectors: [{ReadWriteType: 'ReadOnly', IncludeManagementEvents: true}],
          AdvancedEventSelectors: [],
        },
      }),
    ),
    {trail: {name: null, 'management-events': 'write'}},
  ),
  broken(
    'a trail of the second round: changes by a trail that is stopped, and reads by another',
    'trail',
    C.all(
      C.basic({ReadWriteType: 'WriteOnly', IncludeManagementEvents: true}),
      C.anotherTrail({
        selectors: {
          EventSelectors: [{ReadWriteType: 'ReadOnly', IncludeManagementEvents: true}],
          AdvancedEventSelectors: [],
        },
      }),
      C.status({IsLogging: false}),
    ),
    C.ANY_TRAIL,
  ),
  broken(
    'a trail of the second round: of one Region, which is not that of IAM’s events',
    'trail',
    C.trail({IsMultiRegionTrail: false, HomeRegion: 'eu-west-1'}),
  ),
  broken(
    'a trail of the second round: without events of global services',
    'trail',
    C.trail({IncludeGlobalServiceEvents: false}),
  ),
  unknown(
    'a trail of the second round: a selector of a field that nobody knows',
    'trail',
    C.advanced([{Field: 'mood', Equals: ['good']}]),
    {trail: {'management-events': null}},
  ),
];

const F = `arn:aws:lambda:us-east-1:${N.ACCOUNT}:function:to-chat`;
const answers =
  (op: string, where: string, value: object): Change =>
  (account) =>
    void account.refusals.push({op, where, answer: {status: 'known', value} as never});
const toFunction = (configuration: object): Change =>
  C.all(
    (account) => {
      account.functions[F] = {state: 'Active', policy: admitsRule('lambda:InvokeFunction', F), reserved: null};
    },
    leadsTo({Arn: F}),
    answers('lambda:GetFunctionConfiguration', 'to-chat', {
      FunctionArn: F,
      State: 'Active',
      LastUpdateStatus: 'Successful',
      ...configuration,
    }),
  );
const FUNCTIONS: readonly Case[] = [
  healthy(
    'a function of the second round: the last update failed, and the old code runs',
    toFunction({LastUpdateStatus: 'Failed', LastUpdateStatusReasonCode: 'InvalidImage'}),
    only('lambda', F),
  ),
  healthy(
    'a function of the second round: an update goes on',
    toFunction({LastUpdateStatus: 'InProgress'}),
    only('lambda', F),
  ),
  healthy(
    'a function of the second round: a runtime that nobody maintains',
    toFunction({Runtime: 'python2.7'}),
    only('lambda', F),
  ),
  healthy(
    'a function of the second round: SnapStart, and the version is optimized',
    toFunction({SnapStart: {ApplyOn: 'PublishedVersions', OptimizationStatus: 'On'}}),
    only('lambda', F),
  ),
  broken(
    'a function of the second round: it failed, and its update failed as well',
    'target',
    toFunction({State: 'Failed', LastUpdateStatus: 'Failed'}),
    only('lambda', F),
  ),
];

/** CIS's account, and what else is behind the topic. */
const ALSO = (protocol: string, endpoint: string): object => ({
  ...A.NOTICED,
  recipients: [C.MAIL, {protocol, endpoint}],
});
const SIEM = `arn:aws:sqs:us-east-1:${N.ACCOUNT}:siem`;
const queueBehind = (source = A.ALARM_TOPIC, attributes: Record<string, string> = {}): Change =>
  A.withAccount((account) => {
    account.queues[SIEM] = {...queue(SIEM, P.queuePolicy('sns.amazonaws.com', SIEM, source))};
    subscribe(account, 'sqs', SIEM, attributes, A.ALARM_TOPIC);
  });
const chatBehind = (more: object = {}): Change =>
  A.withAccount((account) => {
    account.outside.slack.push({
      ChatConfigurationArn: chat.SLACK,
      SnsTopicArns: [A.ALARM_TOPIC],
      State: 'ENABLED',
      ...more,
    });
    subscribe(account, 'https', 'https://global.sns-api.chatbot.amazonaws.com', {}, A.ALARM_TOPIC);
  });
const twice = (first: string, second: string, acts = true): Change =>
  A.withAccount((account) => {
    A.groupOf(account).filters = [A.filter('one', first), A.filter('two', second, 'Others')];
    account.alarms.push({...A.alarm('others', 'Others'), ActionsEnabled: acts});
  });
const IAM = '$.eventSource = "iam.amazonaws.com"';
const halves: [string, string] = [`{ ${IAM} && $.eventName = "C*" }`, `{ ${IAM} && $.eventName != "C*" }`];
/** The rule leads half of the calls to the mailbox, over its own topic. */
const ruleBeside =
  (pattern: object): Change =>
  (account) => {
    const made = rule('half', pattern, {Id: '1', Arn: N.TOPIC});
    home(account).rules.push(made);
    account.topics[N.TOPIC] = topic(N.TOPIC, P.topicPolicy(N.TOPIC));
    subscribe(account, 'email', N.EMAIL);
  };
const ALARMS: readonly Case[] = [
  healthy('an alarm of the second round: a chat channel behind its topic', chatBehind(), ALSO('chat', chat.SLACK)),
  broken(
    'an alarm of the second round: a chat channel that is disabled',
    'subscription',
    chatBehind({State: 'DISABLED'}),
    ALSO('chat', chat.SLACK),
  ),
  healthy('an alarm of the second round: a queue behind its topic', queueBehind(), ALSO('sqs', SIEM)),
  broken(
    'an alarm of the second round: a queue that admits another topic',
    'subscription',
    queueBehind(N.TOPIC),
    ALSO('sqs', SIEM),
  ),
  healthy(
    'an alarm of the second round: two filters, two metrics, two alarms, and one topic',
    twice(...halves),
    A.NOTICED,
  ),
  broken(
    'an alarm of the second round: two of everything, and one does not act',
    'target',
    twice(...halves, false),
    A.NOTICED,
  ),
  broken(
    'an alarm of the second round: two filters that leave a gap',
    'rule',
    twice(halves[0], `{ ${IAM} && $.eventName = "D*" }`),
    A.NOTICED,
  ),
  healthy(
    'an alarm of the second round: half by the rule, the other half by the alarm',
    C.all(A.counting(halves[1]), ruleBeside(C.named({prefix: 'C'}))),
    A.NOTICED,
  ),
  broken(
    'an alarm of the second round: half by the rule, and a quarter by the alarm',
    'rule target',
    C.all(A.counting(`{ ${IAM} && $.eventName = "D*" }`), ruleBeside(C.named({prefix: 'C'}))),
    A.NOTICED,
  ),
  healthy(
    'an alarm of the second round: a composite of a composite acts',
    A.withAccount((account) => {
      for (const one of account.alarms) if (one.AlarmArn === A.ALARM_ARN) one.AlarmActions = [];
      const made = (name: string, AlarmRule: string, AlarmActions: string[]) => ({
        AlarmName: name,
        AlarmArn: A.ALARM_ARN.replace('iam-changes', name),
        Dimensions: [],
        ActionsEnabled: true,
        AlarmActions,
        AlarmRule,
        StateValue: 'OK',
      });
      account.alarms.push(
        made('middle', 'ALARM("iam-changes")', []),
        made('top', 'ALARM("middle") OR ALARM("root")', [A.ALARM_TOPIC]),
      );
    }),
    A.NOTICED,
  ),
  broken(
    'an alarm of the second round: composites in a circle, of which none acts',
    'target',
    A.withAccount((account) => {
      for (const one of account.alarms) if (one.AlarmArn === A.ALARM_ARN) one.AlarmActions = [];
      const made = (name: string, AlarmRule: string) => ({
        AlarmName: name,
        AlarmArn: A.ALARM_ARN.replace('iam-changes', name),
        Dimensions: [],
        ActionsEnabled: true,
        AlarmActions: [],
        AlarmRule,
        StateValue: 'OK',
      });
      account.alarms.push(made('a', 'ALARM("iam-changes") OR ALARM("b")'), made('b', 'ALARM("a")'));
    }),
    A.NOTICED,
  ),
  unknown(
    'an alarm of the second round: a word for its evaluation that nobody knows',
    'target',
    A.onAlarm({EvaluationState: 'SOMETHING'}),
    A.NOTICED,
  ),
  unknown(
    'an alarm of the second round: a word for missing data that nobody knows',
    'target',
    A.onAlarm({TreatMissingData: 'perhaps'}),
    A.NOTICED,
  ),
  unknown(
    'an alarm of the second round: a mute rule in a state that nobody knows',
    'target',
    A.withAccount((account) => {
      account.muted['iam-changes'] = [
        {AlarmMuteRuleArn: `arn:aws:cloudwatch:us-east-1:${N.ACCOUNT}:alarm-mute-rule:x`, Status: 'WEEKLY'},
      ];
    }),
    A.NOTICED,
  ),
  healthy(
    'an alarm of the second round: more datapoints than periods is what one in one comes to',
    A.onAlarm({EvaluationPeriods: 1, DatapointsToAlarm: 1, TreatMissingData: 'missing'}),
    A.NOTICED,
  ),
  healthy(
    'an alarm of the second round: the filter of the same name stands in another group as well',
    A.withAccount((account) => {
      const [group] = account.logGroups;
      account.logGroups.push({...group!, name: 'cloudtrail-old'});
    }),
    A.NOTICED,
  ),
];

const SUBSCRIBERS: readonly Case[] = [
  healthy(
    'a recipient of the second round: by both roads, and the direct one is shut',
    C.all(leadsTo({Arn: N.TOPIC}, {Arn: N.QUEUE})),
    {},
  ),
  broken(
    'a recipient of the second round: a target of another account that nobody declared',
    'target subscription',
    (account) => {
      ruleOf(account).targets.push({Id: 'x', Arn: `arn:aws:sqs:us-east-1:${N.STRANGER}:tap`, RoleArn: N.ROLE});
    },
  ),
  healthy('a recipient of the second round: the same, on a rule that is not named', (account) => {
    home(account).rules.push(
      rule('other', {source: ['aws.iam']}, {Id: 'x', Arn: `arn:aws:sqs:us-east-1:${N.STRANGER}:siem`, RoleArn: N.ROLE}),
    );
  }),
  broken(
    'a recipient of the second round: a mailbox that nobody declared',
    'subscription',
    C.subscribed('email', 'someone@example.net'),
  ),
  healthy(
    'a recipient of the second round: a mailbox that nobody declared, and that is allowed',
    C.subscribed('email', 'someone@example.net'),
    {'unexpected-recipients': 'allow'},
  ),
  healthy(
    'a recipient of the second round: a mailbox that nobody declared, on the topic of other things',
    (account) => void subscribe(account, 'email', 'someone@example.net', {}, N.OPS_TOPIC),
  ),
  broken(
    'a recipient of the second round: the topic has none any more',
    'subscription',
    (account) => void (topicOf(account).subscriptions = []),
  ),
];

const URL = 'https://alerts.example.com/hook';
const to = (words: string, body: object, endpoint: string, exp: 'ok' | 'no' | 'un' = 'ok', more: object = {}): Case => {
  const title = `a destination of the second round: ${words}`;
  const change = api.to(api.sends(body), {endpoint, ...more});
  if (exp === 'ok') return healthy(title, change, api.DECLARED);
  return (exp === 'no' ? broken : unknown)(title, 'target', change, api.DECLARED);
};
const ISSUE = {project: {key: 'SEC'}, issuetype: {name: 'Task'}};
const CLOUD = 'https://api.atlassian.com/ex/jira/11111111-2222-4333-8444-555555555555/rest/api/3/issue';
const GENIE = 'https://api.opsgenie.com/v2/alerts';
const HANDED: readonly Case[] = [
  to('Jira by its cloud id', {fields: {...ISSUE, summary: 'IAM: <call>'}}, CLOUD),
  to('Jira by its cloud id, without a summary', {fields: {...ISSUE, labels: ['<call>']}}, CLOUD, 'no'),
  to('Jira, and an empty summary', {fields: {...ISSUE, summary: '', labels: ['<call>']}}, CLOUD, 'no'),
  to('Slack of the government', {text: 'IAM: <call>'}, 'https://hooks.slack-gov.com/services/T1/B1/x'),
  to(
    'Slack, with an attachment alone',
    {attachments: [{color: '#f00', text: 'IAM: <call>'}]},
    'https://hooks.slack.com/services/T1/B1/x',
  ),
  to(
    'Slack’s API, and the connection adds the channel',
    {text: 'IAM: <call>'},
    'https://slack.com/api/chat.postMessage',
    'ok',
    {connection: {BodyParameters: ['channel']}},
  ),
  to(
    'Slack, and the text says nothing of the call',
    {text: 'IAM changed', metadata: {call: '<call>'}},
    'https://hooks.slack.com/services/T1/B1/x',
    'no',
  ),
  to('Opsgenie, and all alerts are one', {message: 'IAM: <call>', alias: 'iam'}, GENIE, 'no'),
  to('Opsgenie, and each alert is its own', {message: 'IAM: <call>', alias: '<id>'}, GENIE),
  to(
    'PagerDuty, and changes, of which it tells nobody',
    {routing_key: 'notAKey', payload: {summary: '<call>', source: 'aws'}},
    'https://events.pagerduty.com/v2/change/enqueue',
    'no',
  ),
  to(
    'PagerDuty, and all alerts of a call are one',
    {
      routing_key: 'notAKey',
      event_action: 'trigger',
      dedup_key: '<call>',
      payload: {summary: '<call>', source: 'aws', severity: 'info'},
    },
    'https://events.pagerduty.com/v2/enqueue',
    'no',
  ),
  to(
    'ServiceNow, and a column that it does not have',
    {text: 'IAM: <call>'},
    'https://acme.service-now.com/api/now/table/incident',
    'no',
  ),
  to(
    'Teams by its older webhook, which Microsoft has retired',
    {text: 'IAM: <call>'},
    'https://acme.webhook.office.com/webhookb2/x/IncomingWebhook/y/z',
    'un',
  ),
  to(
    'Teams by its oldest webhook',
    {text: 'IAM: <call>'},
    'https://outlook.office.com/webhook/x/IncomingWebhook/y/z',
    'un',
  ),
  to(
    'Teams by its older webhook, and a card of nothing',
    {title: 'IAM: <call>'},
    'https://acme.webhook.office.com/webhookb2/x/IncomingWebhook/y/z',
    'no',
  ),
  healthy(
    'a destination of the second round: more values than stars',
    api.to({PathParameterValues: 3}, {endpoint: `${URL}/*`}),
    api.DECLARED,
  ),
  healthy(
    'a destination of the second round: a service that nobody knows, by PATCH',
    api.to({}, {endpoint: URL, destination: {HttpMethod: 'PATCH'}}),
    api.DECLARED,
  ),
  healthy(
    'a destination of the second round: OAuth, and headers of its own',
    api.to(
      {OtherParameters: ['HttpParameters']},
      {endpoint: URL, connection: {AuthorizationType: 'OAUTH_CLIENT_CREDENTIALS'}},
    ),
    api.DECLARED,
  ),
  broken(
    'a destination of the second round: stars, and no value',
    'target',
    api.to({}, {endpoint: `${URL}/*`}),
    api.DECLARED,
  ),
  broken(
    'a destination of the second round: a constant',
    'target',
    api.to({Input: '{"text":"IAM changed"}'}, {endpoint: URL}),
    api.DECLARED,
  ),
  broken(
    'a destination of the second round: declared under another name',
    'target',
    api.to({}, {endpoint: URL}),
    only('api-destination', 'Security'),
  ),
];

const ALL = [...INPUTS, ...RULES, ...TRAILS, ...FUNCTIONS, ...ALARMS, ...SUBSCRIBERS, ...HANDED];
export const HEALTHY: readonly Case[] = ALL.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = ALL.filter(({expected}) => expected !== 'in-sync');
