/** The alarm road, odd and in order: what would be a false alarm. */
import {refuse} from '../../../support/account.js';
import * as N from '../../../support/names.js';
import * as P from '../../../support/policies.js';
import {world} from '../../../support/world.js';
import {healthy, type Case} from '../../case.js';
import * as A from './account.js';

const noticed = (title: string, change: A.Change): Case => healthy(title, change, A.NOTICED);
/** The healthy account with its rule, and CIS's road beside it. */
const beside =
  (change: A.Change): A.Change =>
  (account) => {
    const {buses, topics} = world();
    A.cis(account);
    Object.assign(account, {buses, topics: {...topics, ...account.topics}});
    change(account);
  };
const named = (title: string, change: A.Change): Case => healthy(title, beside(change));

export const ALARM_ROAD: readonly Case[] = [
  noticed('what CIS describes, with a filter for all of IAM', A.cis),
  noticed(
    'two filters that are one metric together',
    A.counting(
      '{ $.eventSource = "iam.amazonaws.com" && $.eventName = "Create*" }',
      '{ $.eventSource = "iam.amazonaws.com" && $.eventName != "Create*" }',
    ),
  ),
  noticed(
    'an error of a delivery to the log group, and one two minutes ago that came',
    A.withAccount((account) => {
      for (const {status} of account.trails) status.LatestCloudWatchLogsDeliveryError = 'ThrottlingException';
    }),
  ),
  noticed(
    'the same, of a trail whose role cannot be read',
    A.withAccount((account) => {
      for (const {status} of account.trails) status.LatestCloudWatchLogsDeliveryError = 'ThrottlingException';
      refuse(account, 'iam:GetRole');
    }),
  ),
  noticed(
    'no delivery to a log group that the trail has just been given',
    A.withAccount((account) => {
      for (const {status} of account.trails) delete status.LatestCloudWatchLogsDeliveryTime;
    }),
  ),
  noticed('a filter of the words that every record of IAM has', A.counting('"iam.amazonaws.com"')),
  noticed('a filter that counts by a hundred', A.onMetric({metricValue: '100'})),
  noticed('a default value of nought', A.onMetric({defaultValue: 0})),
  noticed('a threshold of more than nothing', A.onAlarm({ComparisonOperator: 'GreaterThanThreshold', Threshold: 0})),
  noticed('the greatest value in place of the sum', A.onAlarm({Statistic: 'Maximum'})),
  noticed(
    'two datapoints out of three, with gaps that stay missing',
    A.onAlarm({EvaluationPeriods: 3, DatapointsToAlarm: 2, TreatMissingData: 'missing'}),
  ),
  noticed('no word on missing data', A.lacking('TreatMissingData')),
  noticed('an alarm that rings now', A.onAlarm({StateValue: 'ALARM'})),
  noticed('an alarm that has had no data yet', A.onAlarm({StateValue: 'INSUFFICIENT_DATA'})),
  noticed('a composite alarm that acts in its place', A.composed('ALARM("root-usage") OR ALARM("iam-changes")')),
  noticed('a composite alarm that names it by ARN', A.composed(`ALARM(${A.ALARM_ARN})`)),
  noticed(
    'an expired mute rule',
    A.withAccount((account) => {
      const AlarmMuteRuleArn = `arn:aws:cloudwatch:${N.REGION}:${N.ACCOUNT}:alarm-mute-rule:move`;
      account.muted['iam-changes'] = [{AlarmMuteRuleArn, Status: 'EXPIRED'}];
    }),
  ),
  noticed(
    'the policy that SNS gives a topic',
    A.onTopic((found) => (found.attributes['Policy'] = P.policy(P.defaultStatement(A.ALARM_TOPIC)))),
  ),
  noticed(
    'a key that admits CloudWatch',
    A.encrypted(
      P.keyPolicyForNobody(P.allow('cloudwatch.amazonaws.com', ['kms:GenerateDataKey*', 'kms:Decrypt'], '*')),
    ),
  ),
  noticed(
    'a role that may not be read, with a delivery of today',
    A.withAccount((account) => {
      refuse(account, 'iam:GetRole', 'denied', A.ROLE);
      refuse(account, 'logs:DescribeLogGroups');
    }),
  ),
  noticed(
    'another alarm on the metric that never rings',
    A.withAccount((account) => account.alarms.push({...A.alarm('never'), Threshold: 1_000_000})),
  ),
  healthy('a trail that is at home in another Region, with all the rest there', A.elsewhere, {
    ...A.NOTICED,
    trail: {'kms-key': null},
  }),
  healthy(
    'an alarm that hardly ever leaves ALARM, beside a rule that tells everybody everything',
    beside((account) => (A.groupOf(account).filters = [A.filter('all', '" "')])),
    {...A.NOTICED, 'unexpected-recipients': 'allow'},
  ),
  noticed('a rule beside it that alerts others, by a topic that nobody declared', A.besideOthers()),
  // Where alerts have to say what happened, the alarm road can make nothing worse.
  ...A.UNANSWERED.map(({op, kind}) => named(`a rule, and ${op} ${kind}`, (account) => refuse(account, op, kind))),
  named('a rule, and an alarm beside it', () => undefined),
  named('a rule, and filters that may not be read', (account) => refuse(account, 'logs:DescribeMetricFilters')),
  named('a rule, and alarms of a metric that may not be read', (account) =>
    refuse(account, 'cloudwatch:DescribeAlarms', 'denied', 'CompositeAlarm'),
  ),
  named('a rule, and a filter that nobody can decide', (account) => {
    for (const one of A.groupOf(account).filters) one.filterPattern = '{ $.readOnly = false }';
  }),
  named('a rule, and a log group of another account', (account) => {
    for (const {trail} of account.trails)
      trail.CloudWatchLogsLogGroupArn = `arn:aws:logs:${N.REGION}:${N.STRANGER}:log-group:org:*`;
  }),
  named('a rule, and an alarm that tells a topic of strangers', (account) => {
    for (const {row} of account.topics[A.ALARM_TOPIC]?.subscriptions ?? []) row.Endpoint = 'somebody@example.com';
  }),
];
