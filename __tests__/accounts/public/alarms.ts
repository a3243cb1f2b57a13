/** Metric filters and alarms as public modules write them. */
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, shaky, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import * as A from '../roads/alarm/account.js';
import {owner, CIS, noticed, all, alarmed, topicOfAlarm, AUTOMATION, behindKey, metric} from './parts.js';

const ownerOfAlarm = {...owner, Resource: A.ALARM_TOPIC};

const logsRole =
  (Resource: string | string[], more: object = {}): Change =>
  (account) => {
    account.roles[A.ROLE]!.inline = {
      logs: P.policy({Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource, ...more}),
    };
    for (const {status} of account.trails) delete status.LatestCloudWatchLogsDeliveryTime;
  };

const NHS = `{($.eventSource=iam.amazonaws.com) && (${CIS.map((name) => `($.eventName=${name})`).join(' || ')})}`;

const moj: Change = C.all(A.counting(...CIS.map((name) => `{($.eventName = "${name}") && ${AUTOMATION}}`)));

const dims = (
  Dimensions: {Name: string; Value: string}[],
  on: object = {dimensions: {EventName: '$.eventName'}},
): Change => alarmed(all(), {Dimensions}, metric(on));

const insights = (Expression: string): Change =>
  C.all(A.counting(all()), (account) => {
    for (const one of account.alarms) {
      if (one.AlarmArn !== A.ALARM_ARN) continue;
      const bare = one as unknown as Record<string, unknown>;
      for (const name of ['Namespace', 'MetricName', 'Statistic', 'Period', 'Dimensions']) delete bare[name];
      bare['Metrics'] = [{Expression}];
    }
  });

const byMath = (Expression: string): Change =>
  C.all(A.counting(all()), (account) => {
    for (const one of account.alarms) {
      if (one.AlarmArn !== A.ALARM_ARN) continue;
      const bare = one as unknown as Record<string, unknown>;
      for (const name of ['Namespace', 'MetricName', 'Statistic', 'Period', 'Dimensions']) delete bare[name];
      bare['Metrics'] = [{Expression}, {Namespace: 'CIS', MetricName: 'IamChanges'}];
    }
  });

const ALARMS: readonly Case[] = [
  // nozaq/terraform-aws-secure-baseline, modules/alarm-baseline
  healthy(
    'nozaq, 16 names, and the topic for alarms of this account',
    alarmed(
      all(),
      {},
      topicOfAlarm(
        P.allow('cloudwatch.amazonaws.com', 'sns:Publish', A.ALARM_TOPIC, {
          ArnLike: {'AWS:SourceArn': `arn:aws:cloudwatch:us-east-1:${N.ACCOUNT}:alarm:*`},
        }),
      ),
    ),
    noticed(...CIS),
  ),
  broken('nozaq, and all changes are to be noticed', 'rule', alarmed(all()), noticed()),
  broken('nozaq, and calls are to be named', 'target rule', alarmed(all()), {...noticed(...CIS), alerts: 'named'}),
  // cloudposse/terraform-aws-cloudtrail-cloudwatch-alarms, catalog/cis_benchmark.yaml
  broken('cloudposse’s catalogue rings at three', 'target', alarmed(all(), {Threshold: 3}), noticed(...CIS)),
  // NHS, Security Hub CloudWatch.4
  healthy('Security Hub’s CloudWatch.4', alarmed(NHS), noticed(...CIS)),
  // a module with threshold 0, more than it, a datapoint of one and a minute
  healthy(
    'more than nought in a minute',
    alarmed(NHS, {Threshold: 0, ComparisonOperator: 'GreaterThanThreshold', DatapointsToAlarm: 1, Period: 60}),
    noticed(...CIS),
  ),
  // terraform-aws-monitoring-modules/terraform-aws-monitoring-iam
  healthy(
    'the source and names joined by a template',
    alarmed(`{ ($.eventSource = iam.amazonaws.com) && ($.eventName = "${CIS.join('" || $.eventName = "')}") }`),
    noticed(...CIS),
  ),
  broken(
    'twin: the parentheses are forgotten, and one name is left beside the source',
    'rule',
    alarmed(
      `{ ($.eventSource = sts.amazonaws.com) && $.eventName = "${CIS.slice(0, 3).join('" || $.eventName = "')}" }`,
    ),
    noticed(...CIS.slice(0, 3)),
  ),
  // AND binds before OR: the source is asked of the first alone, so the others pass whoever they are of.
  healthy(
    'neighbour: the parentheses are forgotten, and the source is right',
    alarmed(
      `{ ($.eventSource = iam.amazonaws.com) && $.eventName = "${CIS.slice(0, 3).join('" || $.eventName = "')}" }`,
    ),
    noticed(...CIS.slice(0, 3)),
  ),
  // a platform's lifecycle alarm, heredoc over two lines
  healthy(
    'a heredoc over two lines',
    alarmed(
      '{ ($.eventSource = "iam.amazonaws.com") &&\n  ($.eventName = "CreateUser" || $.eventName = "DeleteUser") }\n',
    ),
    noticed('CreateUser', 'DeleteUser'),
  ),
  // Mark-Sam0102/PSLGRP
  healthy('a space after the brace', alarmed(`${all()} `), noticed(...CIS)),
  healthy('every call of IAM, reads with them', alarmed('{ ($.eventSource = "iam.amazonaws.com") }'), noticed()),
  // a lab of bursts
  broken(
    'more than three in five minutes',
    'target',
    alarmed(
      '{ ($.eventSource = "iam.amazonaws.com") }',
      {Threshold: 3, ComparisonOperator: 'GreaterThanThreshold'},
      metric({defaultValue: 0}),
    ),
    noticed(),
  ),
  // ministryofjustice/modernisation-platform-terraform-baselines: one filter a name, all to one metric
  broken('MoJ, 16 filters to one metric, automation left out', 'rule', moj, noticed(...CIS)),
  // cisagov/crossfeed: a default value of nought
  healthy('crossfeed, a default of nought and the sum', alarmed(NHS, {}, metric({defaultValue: 0})), noticed(...CIS)),
  // a module "cloudtrail-NAME" with two periods
  broken('two periods of five minutes, quiet gaps', 'target', alarmed(NHS, {EvaluationPeriods: 2}), noticed(...CIS)),
  healthy(
    'neighbour: two periods, and one datapoint will do',
    alarmed(NHS, {EvaluationPeriods: 2, DatapointsToAlarm: 1}),
    noticed(...CIS),
  ),
  // Checkmarx/kics, positive3.tf and negative1.tf
  broken(
    'kics, the alarm is on another metric',
    'target',
    alarmed(all(), {MetricName: 'XXXX NOT YOUR FILTER XXXX'}),
    noticed(...CIS),
  ),
  broken(
    'the alarm is on the name of the filter, and the metric has another',
    'target',
    alarmed(all(), {MetricName: 'filter-0'}),
    noticed(...CIS),
  ),
  // JamesWoolfenden/terraform-aws-security-alerts: nothing said of missing data, and a topic without a policy of its own
  healthy(
    'missing data as it comes, and the policy that SNS gives',
    alarmed(all(), {TreatMissingData: 'missing'}, topicOfAlarm(ownerOfAlarm)),
    noticed(...CIS),
  ),
  // geekcell/terraform-aws-cloudtrail-alerts: a key for CloudWatch, and the policy that SNS gives
  healthy(
    'geekcell, a key that admits CloudWatch',
    C.all(
      A.counting(all()),
      behindKey(P.allow('cloudwatch.amazonaws.com', ['kms:Decrypt', 'kms:GenerateDataKey*'], '*')),
      topicOfAlarm(ownerOfAlarm),
    ),
    noticed(...CIS),
  ),
  // the docs of many modules: alias/aws/sns on the topic of an alarm
  broken(
    'an alarm and alias/aws/sns',
    'key',
    C.all(
      A.counting('{ ($.eventSource = "iam.amazonaws.com") }'),
      (account) => void (account.topics[A.ALARM_TOPIC]!.attributes['KmsMasterKeyId'] = 'alias/aws/sns'),
    ),
    noticed(),
  ),
  // pasiorovuo/cdk-security-baseline: enforceSSL
  healthy(
    'CDK, enforceSSL on the alarm’s topic',
    alarmed(
      all(),
      {},
      topicOfAlarm(
        {
          Sid: 'AllowPublishThroughSSLOnly',
          Effect: 'Deny',
          Principal: '*',
          Action: 'sns:Publish',
          Resource: A.ALARM_TOPIC,
          Condition: {Bool: {'aws:SecureTransport': 'false'}},
        },
        P.allow('cloudwatch.amazonaws.com', 'sns:Publish', A.ALARM_TOPIC, {
          ArnLike: {'aws:SourceArn': `arn:aws:cloudwatch:us-east-1:${N.ACCOUNT}:alarm:*`},
        }),
      ),
    ),
    noticed(...CIS),
  ),
  // CDK's topic with a policy of its own and nothing for CloudWatch: the policy that SNS gives is replaced
  broken(
    'twin: CDK, enforceSSL alone, and the policy that SNS gives is gone',
    'topic',
    alarmed(
      all(),
      {},
      topicOfAlarm({
        Sid: 'AllowPublishThroughSSLOnly',
        Effect: 'Deny',
        Principal: '*',
        Action: 'sns:Publish',
        Resource: A.ALARM_TOPIC,
        Condition: {Bool: {'aws:SecureTransport': 'false'}},
      }),
    ),
    noticed(...CIS),
  ),
  // cisagov/cool-root-new-user-alarm, in Control Tower's log group
  healthy(
    'CISA, CreateUser alone, in an odd namespace',
    alarmed(
      '{($.eventName = "CreateUser")}',
      {Namespace: 'LogMetrics', MetricName: 'UsersCreated'},
      metric({metricName: 'UsersCreated', metricNamespace: 'LogMetrics'}),
    ),
    noticed('CreateUser'),
  ),
  healthy(
    'an action on capacity before the topic',
    alarmed(all(), {
      AlarmActions: [
        'arn:aws:autoscaling:us-east-1:111122223333:scalingPolicy:x:autoScalingGroupName/a:policyName/b',
        A.ALARM_TOPIC,
      ],
    }),
    noticed(...CIS),
  ),
  // a role for CloudTrail as modules write it
  healthy(
    'the role may write to every stream of the group',
    C.all(A.counting(all()), logsRole(`${A.GROUP_ARN}:*`)),
    noticed(...CIS),
  ),
  healthy(
    'the role of old providers, a star for the word of streams',
    C.all(A.counting(all()), logsRole(`${A.GROUP_ARN}:*:${N.ACCOUNT}_CloudTrail_us-east-1*`)),
    noticed(...CIS),
  ),
  healthy(
    'the role may write to streams by name',
    C.all(A.counting(all()), logsRole(`${A.GROUP_ARN}:log-stream:*`)),
    noticed(...CIS),
  ),
  broken(
    'the role of new providers, the word of streams is missing',
    'trail rule',
    C.all(A.counting(all()), logsRole(`${A.GROUP_ARN}:${N.ACCOUNT}_CloudTrail_us-east-1*`)),
    noticed(...CIS),
  ),
  broken(
    'the role may write to the group, and streams are not in it',
    'trail rule',
    C.all(A.counting(all()), logsRole(A.GROUP_ARN)),
    noticed(...CIS),
  ),
  broken(
    'an infrequent class of the group',
    'rule',
    C.all(A.counting(all()), (account) => void (A.groupOf(account).class = 'INFREQUENT_ACCESS')),
    noticed(...CIS),
  ),
  broken('actions are off', 'target', alarmed(all(), {ActionsEnabled: false}), noticed(...CIS)),
];

const FIFTH: readonly Case[] = [
  // AWS blog on metric filters with dimensions; terraform-provider-aws issues "alarm stays in INSUFFICIENT_DATA"
  broken('the metric has a dimension, and the alarm asks for none', 'target rule', dims([]), noticed(...CIS)),
  broken(
    'the alarm asks for one name of the dimension',
    'target rule',
    dims([{Name: 'EventName', Value: 'CreatePolicy'}]),
    noticed(...CIS),
  ),
  healthy(
    'neighbour: that name is declared',
    dims([{Name: 'EventName', Value: 'CreatePolicy'}]),
    noticed('CreatePolicy'),
  ),
  broken(
    'the alarm asks for a dimension, and the metric has none',
    'target rule',
    dims([{Name: 'LogGroup', Value: 'cloudtrail'}], {}),
    noticed(...CIS),
  ),
  // math in modules that fill what is missing
  shaky('FILL of the metric with nought', 'target', byMath('FILL(m1, 0)'), noticed(...CIS)),
  broken(
    'an expression over another metric alone',
    'target rule',
    C.all(byMath('m1'), metric({metricName: 'Other'})),
    noticed(...CIS),
  ),
  shaky(
    'Metrics Insights over the namespace',
    'target',
    insights('SELECT SUM(IamChanges) FROM "CIS"'),
    noticed(...CIS),
  ),
  // a threshold of nought with the wrong comparison; less than
  broken('less than one', 'target', alarmed(all(), {ComparisonOperator: 'LessThanThreshold'}), noticed(...CIS)),
  healthy('at least one in a day', alarmed(all(), {Period: 86400}), noticed(...CIS)),
  healthy(
    'at least one in ten seconds',
    alarmed(all(), {Period: 60, EvaluationPeriods: 1, DatapointsToAlarm: 1}),
    noticed(...CIS),
  ),
  broken(
    'actions for OK and for missing data alone',
    'target',
    alarmed(all(), {AlarmActions: [], OKActions: [A.ALARM_TOPIC], InsufficientDataActions: [A.ALARM_TOPIC]} as never),
    noticed(...CIS),
  ),
  // missing data breaches: the alarm rings all the time and no change is announced
  broken('missing data breaches', 'target', alarmed(all(), {TreatMissingData: 'breaching'}), noticed(...CIS)),
  broken(
    'missing data is ignored, and the alarm stays as it is',
    'target',
    alarmed(all(), {TreatMissingData: 'ignore'}),
    noticed(...CIS),
  ),
];

export const HEALTHY: readonly Case[] = [...ALARMS, ...FIFTH].filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = [...ALARMS, ...FIFTH].filter(({expected}) => expected !== 'in-sync');
