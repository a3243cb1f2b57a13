/** The alarm road of the example account: what good and bad examples lay over its snapshot. */
import type {Edit} from '../../example.js';
import {EXAMPLE, policyText} from './account.js';

const GROUP = 'cloudtrail';
const GROUP_ARN = `arn:aws:logs:us-east-1:${EXAMPLE.account}:log-group:${GROUP}`;

const filter = (filterPattern: string): object => ({
  filterName: 'iam-changes',
  logGroupName: GROUP,
  filterPattern,
  metricTransformations: [{metricName: 'IamChanges', metricNamespace: 'CIS', metricValue: '1'}],
});

const ALARM = {
  AlarmName: 'iam-changes',
  AlarmArn: `arn:aws:cloudwatch:us-east-1:${EXAMPLE.account}:alarm:iam-changes`,
  Namespace: 'CIS',
  MetricName: 'IamChanges',
  Dimensions: [],
  ActionsEnabled: true,
  AlarmActions: [EXAMPLE.topic],
  ComparisonOperator: 'GreaterThanOrEqualToThreshold',
  Threshold: 1,
  Statistic: 'Sum',
  Period: 300,
  EvaluationPeriods: 1,
  TreatMissingData: 'notBreaching',
  StateValue: 'OK',
};

export const TOTAL_FILTER = '{ ($.eventSource = "iam.amazonaws.com") && ($.readOnly IS FALSE) }';

/** The trail sends its events to a log group, and an alarm on what a filter counts there notifies the topic. */
export function alarmRoad(filterPattern = TOTAL_FILTER): Edit[] {
  const admitted = (Service: string): object => ({
    Effect: 'Allow',
    Principal: {Service},
    Action: 'sns:Publish',
    Resource: EXAMPLE.topic,
  });
  const Policy = policyText(...(['events.amazonaws.com', 'cloudwatch.amazonaws.com'].map(admitted) as never[]));
  return [
    {
      read: 'cloudtrail:DescribeTrails',
      patch: [
        {
          CloudWatchLogsLogGroupArn: `${GROUP_ARN}:*`,
          CloudWatchLogsRoleArn: `arn:aws:iam::${EXAMPLE.account}:role/cloudtrail-to-logs`,
        },
      ],
    },
    {read: 'cloudtrail:GetTrailStatus', patch: {LatestCloudWatchLogsDeliveryTime: '2026-11-23T08:58:00.000Z'}},
    {read: 'logs:DescribeLogGroups', value: [{logGroupName: GROUP, arn: `${GROUP_ARN}:*`, logGroupClass: 'STANDARD'}]},
    {read: 'logs:DescribeMetricFilters', value: [filter(filterPattern)] as never},
    // Metric alarms alone; the composite ones are another read of the same name.
    {read: 'cloudwatch:DescribeAlarms', where: '{}', value: [ALARM]},
    {read: 'sns:GetTopicAttributes', where: 'iam-alerts', patch: {Policy, KmsMasterKeyId: null}},
  ];
}
