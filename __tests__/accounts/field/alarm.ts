/** Alarm roads as modules for CIS make them, and as people change them. Written from AWS's pages before the tool was asked. */
import {refuse, subscribe} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, unknown, type Case} from '../case.js';
import * as A from '../roads/alarm/account.js';

const ok = (title: string, change: A.Change, baseline: object = A.NOTICED): Case => healthy(title, change, baseline);
const fault = (title: string, hops: string, change: A.Change): Case => broken(title, hops, change, A.NOTICED);
const open = (title: string, hops: string, change: A.Change): Case => unknown(title, hops, change, A.NOTICED);
const FOREIGN_TOPIC = A.ALARM_TOPIC.replace(N.ACCOUNT, N.STRANGER);
const topicPolicy = (...statements: object[]): A.Change =>
  A.onTopic((found) => (found.attributes['Policy'] = P.policy(...statements)));
const publish = (condition?: object, service = 'cloudwatch.amazonaws.com'): object =>
  P.allow(service, 'SNS:Publish', A.ALARM_TOPIC, condition);
/** Another metric, and another alarm on it. */
const both = (metric: object, alarm: object): A.Change =>
  A.withAccount((account) => {
    const found = A.groupOf(account).filters[0]!;
    found.metricTransformations = found.metricTransformations.map((one) => ({...one, ...metric}));
    for (const one of account.alarms) if (one.AlarmArn === A.ALARM_ARN) Object.assign(one, alarm);
  });
const METRIC = {Namespace: 'CIS', MetricName: 'IamChanges'};

const FUNCTION = `arn:aws:lambda:us-east-1:${N.ACCOUNT}:function:page-security`;
const ALARMS = 'lambda.alarms.cloudwatch.amazonaws.com';
/** The alarm invokes a function and notifies nobody. */
const invokes = (arn: string, policy: string | null, more: object = {}): A.Change =>
  A.withAccount((account) => {
    for (const one of account.alarms) if (one.AlarmArn === A.ALARM_ARN) one.AlarmActions = [arn];
    account.functions[arn] = {state: 'Active', policy, reserved: null, role: 'iam-alerts', ...more};
  });
const permits = (condition?: object, service = ALARMS, arn = FUNCTION): string =>
  P.policy(P.allow(service, 'lambda:InvokeFunction', arn, condition));
const INVOKED = {...A.NOTICED, recipients: [{protocol: 'lambda', endpoint: FUNCTION}]};
const invoked = (title: string, policy: string | null, more: object = {}): Case =>
  broken(title, 'target', invokes(FUNCTION, policy, more), INVOKED);
/** One alarm for each of these values of the filter's dimension. */
const byValue = (dimension: Record<string, string>, ...values: string[]): A.Change =>
  A.withAccount((account) => {
    const found = A.groupOf(account).filters[0]!;
    const [Name = ''] = Object.keys(dimension);
    found.metricTransformations = found.metricTransformations.map((one) => ({...one, dimensions: dimension}));
    account.alarms = account.alarms.filter(({AlarmArn}) => AlarmArn !== A.ALARM_ARN);
    for (const Value of values) account.alarms.push({...A.alarm(`iam-${Value}`), Dimensions: [{Name, Value}]});
  });
const CHANNEL = `arn:aws:chatbot::${N.ACCOUNT}:chat-configuration/slack-channel/security`;
const CHAT = {...A.NOTICED, recipients: [{protocol: 'chat', endpoint: CHANNEL}], 'unexpected-recipients': 'allow'};
const toChannel = (State: string): A.Change =>
  A.withAccount((account) => {
    subscribe(account, 'https', 'https://global.sns-api.chatbot.amazonaws.com', {}, A.ALARM_TOPIC);
    account.outside.slack.push({ChatConfigurationArn: CHANNEL, SnsTopicArns: [A.ALARM_TOPIC], State});
  });
/** A scheduled query of Logs Insights, and no metric filter. */
const query = (group: string): A.Change =>
  A.withAccount((account) => {
    A.groupOf(account).filters = [];
    account.alarms = [
      {
        AlarmName: 'query',
        AlarmArn: A.ALARM_ARN.replace('iam-changes', 'query'),
        Dimensions: [],
        ActionsEnabled: true,
        AlarmActions: [A.ALARM_TOPIC],
        LogGroups: [group],
        StateValue: 'OK',
      },
    ];
  });

export const HEALTHY: readonly Case[] = [
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html
  ok(
    'a function that admits the alarm, as AWS’s example has it',
    invokes(
      FUNCTION,
      permits({StringEquals: {'AWS:SourceAccount': N.ACCOUNT}, ArnLike: {'AWS:SourceArn': A.ALARM_ARN}}),
    ),
    INVOKED,
  ),
  ok('a function that admits every alarm', invokes(FUNCTION, permits()), INVOKED),
  ok(
    'an alias of a function',
    invokes(`${FUNCTION}:live`, permits(undefined, ALARMS, `${FUNCTION}:live`), {version: '1'}),
    {
      ...INVOKED,
      recipients: [{protocol: 'lambda', endpoint: `${FUNCTION}:live`}],
    },
  ),
  ok('an undeclared function beside the topic', A.onAlarm({AlarmActions: [FUNCTION, A.ALARM_TOPIC]})),
  ok('a dimension with the same value for every call', byValue({Service: '$.eventSource'}, 'iam.amazonaws.com')),
  ok('a chat channel', toChannel('ENABLED'), CHAT),
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
  ok('one datapoint out of five', A.onAlarm({EvaluationPeriods: 5, DatapointsToAlarm: 1})),
  ok('two out of two with missing data left missing', A.onAlarm({EvaluationPeriods: 2, TreatMissingData: 'missing'})),
  ok('an average of what is counted', A.onAlarm({Statistic: 'Average'})),
  ok('samples are counted', A.onAlarm({Statistic: 'SampleCount'})),
  ok('the least value, which is 1 where anything is counted', A.onAlarm({Statistic: 'Minimum'})),
  ok('a unit on both sides', both({unit: 'Count'}, {Unit: 'Count'})),
  ok(
    'a filter with more than IAM',
    A.counting('{ ($.eventSource = "iam.amazonaws.com") || ($.eventSource = "sts.amazonaws.com") }'),
  ),
  ok(
    'a filter that excludes what only reads',
    A.counting('{ ($.eventSource = iam.amazonaws.com) && ($.eventName != "Get*") && ($.eventName != "List*") }'),
  ),
  ok(
    'a filter on the kind of event, too',
    A.counting('{ ($.eventType = "AwsApiCall") && ($.eventSource = "iam.amazonaws.com") && ($.readOnly IS FALSE) }'),
  ),
  ok(
    'a topic that admits the account’s alarms',
    topicPolicy(publish({ArnLike: {'aws:SourceArn': `arn:aws:cloudwatch:us-east-1:${N.ACCOUNT}:alarm:*`}})),
  ),
  ok(
    'a topic that admits CloudWatch for the account',
    topicPolicy(publish({StringEquals: {'aws:SourceAccount': N.ACCOUNT}})),
  ),
  ok('two topics, and the first one is gone', A.onAlarm({AlarmActions: [`${A.ALARM_TOPIC}-old`, A.ALARM_TOPIC]})),
  ok(
    'an incident and a topic',
    A.onAlarm({AlarmActions: [`arn:aws:ssm-incidents::${N.ACCOUNT}:response-plan/iam`, A.ALARM_TOPIC]}),
  ),
  ok('a composite alarm over many', A.composed('ALARM("root-login") OR ALARM("iam-changes") OR ALARM("no-mfa")')),
  ok(
    'a composite alarm over a composite alarm',
    A.withAccount((account) => {
      for (const one of account.alarms) if (one.AlarmArn === A.ALARM_ARN) one.AlarmActions = [];
      const above = (name: string, rule: string, actions: string[]): void =>
        void account.alarms.push({
          AlarmName: name,
          AlarmArn: A.ALARM_ARN.replace('iam-changes', name),
          Dimensions: [],
          ActionsEnabled: true,
          AlarmActions: actions,
          AlarmRule: rule,
          StateValue: 'OK',
        });
      above('identity', 'ALARM("iam-changes")', []);
      above('security', 'ALARM("identity") OR ALARM("network")', [A.ALARM_TOPIC]);
    }),
  ),
  ok('a topic of a central account, vouched for', A.onAlarm({AlarmActions: [FOREIGN_TOPIC]}), {
    ...A.NOTICED,
    elsewhere: [{resource: FOREIGN_TOPIC, reason: 'the security account’s own run proves it'}],
  }),
];

export const BROKEN: readonly Case[] = [
  invoked('a function without a policy', null),
  invoked('a function that admits CloudWatch by its other name', permits(undefined, 'cloudwatch.amazonaws.com')),
  invoked('a function that admits EventBridge', permits(undefined, 'events.amazonaws.com')),
  invoked('a function that admits another alarm', permits({ArnLike: {'AWS:SourceArn': `${A.ALARM_ARN}-old`}})),
  invoked(
    'a function that admits another account’s alarms',
    permits({StringEquals: {'AWS:SourceAccount': N.STRANGER}}),
  ),
  invoked('a function whose concurrency is 0', permits(), {reserved: 0}),
  invoked('a function that failed', permits(), {state: 'Failed'}),
  broken('a function that is gone', 'target', A.onAlarm({AlarmActions: [FUNCTION]}), INVOKED),
  fault('a function, and nobody declared it', 'target', invokes(FUNCTION, permits())),
  broken('a function, pinned to SNS', 'target subscription', invokes(FUNCTION, permits()), {
    ...INVOKED,
    recipients: [{protocol: 'lambda', endpoint: FUNCTION, via: 'sns'}],
  }),
  unknown(
    'a function of another account',
    'target',
    A.onAlarm({AlarmActions: [FUNCTION.replace(N.ACCOUNT, N.STRANGER)]}),
    {
      ...INVOKED,
      recipients: [{protocol: 'lambda', endpoint: FUNCTION.replace(N.ACCOUNT, N.STRANGER)}],
    },
  ),
  unknown(
    'a function in another Region',
    'target',
    invokes(
      FUNCTION.replace('us-east-1', 'eu-west-1'),
      permits(undefined, ALARMS, FUNCTION.replace('us-east-1', 'eu-west-1')),
    ),
    {...INVOKED, recipients: [{protocol: 'lambda', endpoint: FUNCTION.replace('us-east-1', 'eu-west-1')}]},
  ),
  fault('a dimension, and an alarm for one of its values', 'target', byValue({Call: '$.eventName'}, 'CreateUser')),
  fault(
    'a dimension, and alarms for three of its values',
    'target',
    byValue({Call: '$.eventName'}, 'CreateUser', 'DeleteUser', 'PutUserPolicy'),
  ),
  fault('a dimension of another service', 'target', byValue({Service: '$.eventSource'}, 'sts.amazonaws.com')),
  open('a dimension that is no text', 'target', byValue({Reads: '$.readOnly'}, 'false')),
  broken('a chat channel that is disabled', 'subscription', toChannel('DISABLED'), CHAT),
  open('a scheduled query in place of a filter', 'target', query('cloudtrail')),
  open('a scheduled query of the group by its ARN', 'target', query(`${A.GROUP_ARN}:*`)),
  fault('a scheduled query of another group', 'rule', query('cloudtrail-2')),
  open(
    'a mathematical expression',
    'target',
    A.lackingAnd({Metrics: [METRIC, {Expression: 'FILL(m1, 0)'}]}, 'Namespace', 'MetricName'),
  ),
  open(
    'a query over metrics',
    'target',
    A.lackingAnd({Metrics: [{Expression: 'SELECT SUM(IamChanges) FROM CIS'}]}, 'Namespace', 'MetricName'),
  ),
  fault(
    'the metric of that name of another account',
    'target',
    A.lackingAnd({Metrics: [{...METRIC, AccountId: N.STRANGER}]}, 'Namespace', 'MetricName'),
  ),
  fault('a topic for the state OK alone', 'target', A.onAlarm({AlarmActions: []})),
  fault('three out of three with quiet gaps', 'target', A.onAlarm({EvaluationPeriods: 3})),
  fault(
    'a filter that gives nought, and the least value is looked at',
    'target',
    both({defaultValue: 0}, {Statistic: 'Minimum'}),
  ),
  fault(
    'a filter that gives nought, and samples are counted',
    'target',
    both({defaultValue: 0}, {Statistic: 'SampleCount'}),
  ),
  fault(
    'a filter of names in lower case',
    'rule',
    A.counting(
      '{ ($.eventSource = "iam.amazonaws.com") && (($.eventName = createUser) || ($.eventName = deleteUser)) }',
    ),
  ),
  fault(
    'a filter for failed calls',
    'rule',
    A.counting('{ ($.eventSource = "iam.amazonaws.com") && ($.errorCode = "*") }'),
  ),
  fault(
    'a filter that excludes the automation',
    'rule',
    A.counting('{ ($.eventSource = "iam.amazonaws.com") && ($.userAgent != "*terraform*") }'),
  ),
  fault(
    'a filter of the console alone',
    'rule',
    A.counting('{ ($.eventSource = "iam.amazonaws.com") && ($.sessionCredentialFromConsole = "true") }'),
  ),
  fault(
    'a topic that admits the alarms of another account',
    'topic',
    topicPolicy(publish({ArnLike: {'aws:SourceArn': `arn:aws:cloudwatch:us-east-1:${N.STRANGER}:alarm:*`}})),
  ),
  fault(
    'a topic that admits a service that there is not',
    'topic',
    topicPolicy(publish(undefined, 'alarms.cloudwatch.amazonaws.com')),
  ),
  fault('a composite alarm for both at once', 'target', A.composed('ALARM("iam-changes") AND ALARM("root-login")')),
  fault('a composite alarm that was negated', 'target', A.composed('NOT ALARM("iam-changes")')),
  open(
    'a composite alarm, but not in the hours of maintenance',
    'target',
    A.composed('ALARM("iam-changes") AND NOT ALARM("maintenance")'),
  ),
  open('a topic of a central account', 'topic subscription', A.onAlarm({AlarmActions: [FOREIGN_TOPIC]})),
  open(
    'a band of what is usual',
    'target',
    A.lackingAnd(
      {
        ComparisonOperator: 'GreaterThanUpperThreshold',
        Metrics: [METRIC, {Expression: 'ANOMALY_DETECTION_BAND(m1, 2)'}],
      },
      'Threshold',
      'Statistic',
    ),
  ),
  open(
    'a topic that may not be read',
    'topic',
    A.withAccount((account) => refuse(account, 'sns:GetTopicAttributes', 'denied', 'security-alarms')),
  ),
];
