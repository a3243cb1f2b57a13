/** The alarm road, broken at each of its hops. Each gate stands on a page that `src/delivery/hops/alarm/` names. */
import {CIS_NAMES} from '../../../../scripts/lib/published-filters.js';
import {refuse} from '../../../support/account.js';
import * as N from '../../../support/names.js';
import * as P from '../../../support/policies.js';
import {broken, unknown, type Case} from '../../case.js';
import * as A from './account.js';

const noticed = (title: string, hops: string, change: A.Change): Case => broken(title, hops, change, A.NOTICED);
const unsure = (title: string, hops: string, change: A.Change): Case => unknown(title, hops, change, A.NOTICED);
const named = (title: string, hops: string, change: A.Change): Case => broken(title, hops, change, A.NAMED);

const onRole = (change: (role: Record<string, unknown>) => void): A.Change =>
  A.withAccount((account) => change(account.roles[A.ROLE] as unknown as Record<string, unknown>));
const stale = (account: Parameters<A.Change>[0]): void => {
  for (const {status} of account.trails) delete status.LatestCloudWatchLogsDeliveryTime;
};
const SIXTEEN = `{${CIS_NAMES.map((name) => `($.eventName=${name})`).join('||')}}`;
const mute = (Status: string): A.Change =>
  A.withAccount((account) => {
    account.muted['iam-changes'] = [
      {AlarmMuteRuleArn: `arn:aws:cloudwatch:${N.REGION}:${N.ACCOUNT}:alarm-mute-rule:nights`, Status},
    ];
  });

export const ALARM_ROAD: readonly Case[] = [
  // Trail to log group.
  noticed(
    'a role that CloudTrail may not assume',
    'trail',
    onRole((role) => (role['trust'] = P.rolePolicy())),
  ),
  noticed(
    'a role for another log group',
    'trail',
    onRole((role) => (role['inline'] = {logs: A.rolePolicy('other')})),
  ),
  noticed(
    'a role that is gone',
    'trail',
    A.withAccount((account) => delete account.roles[A.ROLE]),
  ),
  noticed(
    'an error of the last delivery to the log group',
    'trail',
    A.withAccount((account) => {
      for (const {status} of account.trails) {
        status.LatestCloudWatchLogsDeliveryError = 'ResourceNotFoundException';
        status.LatestCloudWatchLogsDeliveryTime = '2026-11-23T06:30:00.000Z';
      }
    }),
  ),
  noticed(
    'an error of the last delivery to the log group, and none before it',
    'trail',
    A.withAccount((account) => {
      stale(account);
      for (const {status} of account.trails) status.LatestCloudWatchLogsDeliveryError = 'AccessDenied';
    }),
  ),
  noticed(
    'the last delivery to the log group three days ago, and files that are delivered all the time',
    'trail',
    A.withAccount((account) => {
      for (const {status} of account.trails) status.LatestCloudWatchLogsDeliveryTime = '2026-11-20T08:30:00.000Z';
    }),
  ),
  noticed(
    'a log group that is gone',
    'rule',
    A.withAccount((account) => {
      stale(account);
      account.logGroups = [];
    }),
  ),
  noticed(
    'a log group without metric filters, by its class',
    'rule',
    A.withAccount((account) => (A.groupOf(account).class = 'INFREQUENT_ACCESS')),
  ),
  unsure(
    'a role that may not be read, and no delivery yet',
    'trail',
    A.withAccount((account) => {
      stale(account);
      refuse(account, 'iam:GetRole', 'denied', A.ROLE);
    }),
  ),
  // The filter.
  noticed('the sixteen names of CIS', 'rule', A.counting(SIXTEEN)),
  noticed('no filter', 'rule', A.counting()),
  noticed(
    'a filter that asks for the event around the record',
    'rule',
    A.counting('{ $.detail.eventSource = "iam.amazonaws.com" }'),
  ),
  noticed(
    'a filter that leaves out what has no invokedBy',
    'rule',
    A.counting('{ $.eventSource = "iam.amazonaws.com" && $.userIdentity.invokedBy != "sso.amazonaws.com" }'),
  ),
  unsure(
    'a filter that compares a flag with a text',
    'rule',
    A.counting('{ $.eventSource = iam.amazonaws.com && $.readOnly = false }'),
  ),
  unsure('a filter on transformed log events', 'rule', A.onFilter({applyOnTransformedLogs: true})),
  unsure(
    'filters that may not be read',
    'rule',
    A.withAccount((account) => refuse(account, 'logs:DescribeMetricFilters')),
  ),
  // The metric.
  noticed('a filter that counts nothing', 'target', A.onMetric({metricValue: '0'})),
  unsure('a filter that takes the value from the record', 'target', A.onMetric({metricValue: '$.size'})),
  noticed('a default value beyond the threshold', 'target', A.onMetric({defaultValue: 1})),
  noticed('a metric of another unit', 'target', A.onAlarm({Unit: 'Count'})),
  noticed('a metric with dimensions, and an alarm without', 'target', A.onMetric({dimensions: {call: '$.eventName'}})),
  noticed('an alarm on another metric', 'target', A.onAlarm({MetricName: 'Other'})),
  // The alarm.
  noticed('a threshold of five', 'target', A.onAlarm({Threshold: 5})),
  noticed(
    'a threshold that one event does not exceed',
    'target',
    A.onAlarm({ComparisonOperator: 'GreaterThanThreshold'}),
  ),
  noticed(
    'an alarm that rings where the metric is low',
    'target',
    A.onAlarm({ComparisonOperator: 'LessThanThreshold'}),
  ),
  noticed(
    'two datapoints out of two, with missing data not breaching',
    'target',
    A.onAlarm({EvaluationPeriods: 2, DatapointsToAlarm: 2}),
  ),
  noticed('missing data that breach', 'target', A.onAlarm({TreatMissingData: 'breaching'})),
  noticed('missing data that are ignored', 'target', A.onAlarm({TreatMissingData: 'ignore'})),
  noticed('disabled actions', 'target', A.onAlarm({ActionsEnabled: false})),
  noticed('an alarm in another Region than the log group', 'target', (account) => {
    A.elsewhere(account);
    const alarm = account.alarms.find(({AlarmName}) => AlarmName === 'iam-changes');
    alarm!.AlarmArn = A.ALARM_ARN;
  }),
  noticed('no action', 'target', A.onAlarm({AlarmActions: []})),
  noticed(
    'an action that restarts a machine',
    'target',
    A.onAlarm({AlarmActions: [`arn:aws:automate:${N.REGION}:ec2:reboot`]}),
  ),
  noticed('an alarm that cannot be evaluated', 'target', A.onAlarm({EvaluationState: 'EVALUATION_ERROR'})),
  noticed('a mute rule that silences it now', 'target', mute('ACTIVE')),
  unsure('a mute rule for some nights', 'target', mute('SCHEDULED')),
  unsure(
    'an expression over metrics',
    'target',
    A.onAlarm({Metrics: [{Namespace: 'CIS', MetricName: 'IamChanges'}, {Expression: 'm1 * 2'}]}),
  ),
  unsure('an extended statistic', 'target', A.lackingAnd({ExtendedStatistic: 'p90'}, 'Statistic')),
  unsure(
    'alarms that may not be read',
    'target',
    A.withAccount((account) => refuse(account, 'cloudwatch:DescribeAlarms')),
  ),
  noticed(
    'a composite alarm that wants another one too',
    'target',
    A.composed('ALARM("iam-changes") AND ALARM("other")'),
  ),
  noticed(
    'a composite alarm without actions of its own',
    'target',
    A.composed('ALARM("iam-changes")', {ActionsEnabled: false}),
  ),
  unsure(
    'a composite alarm that another may suppress',
    'target',
    A.composed('ALARM("iam-changes")', {ActionsSuppressor: 'maintenance'}),
  ),
  unsure(
    'a composite alarm that may not be read',
    'target',
    A.withAccount((account) => {
      for (const one of account.alarms) if (one.AlarmArn === A.ALARM_ARN) one.AlarmActions = [];
      refuse(account, 'cloudwatch:DescribeAlarms', 'denied', 'CompositeAlarm');
    }),
  ),
  // The topic and whoever is behind it.
  noticed(
    'a topic that admits EventBridge alone',
    'topic',
    A.onTopic((found) => (found.attributes['Policy'] = P.topicPolicy(A.ALARM_TOPIC))),
  ),
  noticed('a topic with the key that AWS manages', 'key', A.encrypted('', 'alias/aws/sns')),
  noticed('a topic with a key that admits EventBridge alone', 'key', A.encrypted(P.keyPolicyForEvents())),
  noticed(
    'a topic that is gone',
    'topic',
    A.withAccount((account) => delete account.topics[A.ALARM_TOPIC]),
  ),
  noticed(
    'a recipient that has not confirmed',
    'subscription',
    A.onTopic(({subscriptions}) => {
      for (const {row} of subscriptions) row.SubscriptionArn = 'PendingConfirmation';
    }),
  ),
  noticed(
    'a filter policy on attributes',
    'subscription',
    A.onTopic(({subscriptions}) => {
      for (const {attributes} of subscriptions) attributes['FilterPolicy'] = '{"kind":["iam"]}';
    }),
  ),
  unsure(
    'a filter policy on the message',
    'subscription',
    A.onTopic(({subscriptions}) => {
      for (const {attributes} of subscriptions)
        Object.assign(attributes, {FilterPolicy: '{"AlarmName":["iam-changes"]}', FilterPolicyScope: 'MessageBody'});
    }),
  ),
  // What is not answered is not known, whatever a rule does for others.
  ...A.UNANSWERED.map(({op, kind}) =>
    unsure(
      `${op} ${kind}, beside a rule that alerts others`,
      'rule target',
      A.besideOthers((account) => refuse(account, op, kind)),
    ),
  ),
  noticed(
    'the sixteen names of CIS, beside a rule that alerts others',
    'rule',
    A.besideOthers((account) => (A.groupOf(account).filters = [A.filter('iam-changes', SIXTEEN)])),
  ),
  broken('a declared rule that alerts others alone, beside alarms that work', 'target', A.besideOthers(), {
    ...A.NOTICED,
    rule: {name: 'iam-changes'},
  }),
  // A trail writes log events all the time: the alarm of a filter that counts them all is in ALARM, and announces nothing more.
  noticed('a filter that counts every log event', 'target', A.counting('" "')),
  noticed('an empty filter pattern', 'target', A.counting('')),
  noticed('a filter of every call that changes something', 'target', A.counting('{ $.readOnly IS FALSE }')),
  noticed('a filter of every call by its name', 'target', A.counting('{ $.eventName = * }')),
  // Where alerts have to say what happened.
  named('an alarm in place of a rule', 'target', A.cis),
  named('an alarm for sixteen calls in place of a rule', 'rule target', A.counting(SIXTEEN)),
  named(
    'an alarm that nobody can read, and no rule',
    'rule',
    A.withAccount((account) => refuse(account, 'logs:DescribeMetricFilters')),
  ),
];
