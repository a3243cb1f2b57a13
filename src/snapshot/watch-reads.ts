/** What watches: alarms, metrics, and the log groups and metric filters that these come from. Part of `ReadTypes`. */
import type {Alarm, LogGroup, MetricFilter} from './nouns.js';

export interface WatchReads {
  /** Metric alarms; with types, alarms of these. */
  'cloudwatch:DescribeAlarms': {
    params: {readonly AlarmTypes?: readonly ['CompositeAlarm', 'LogAlarm']};
    value: readonly Alarm[];
  };
  /** Of one alarm: what silences it, now or later. */
  'cloudwatch:ListAlarmMuteRules': {
    params: {readonly AlarmName: string};
    value: readonly {readonly AlarmMuteRuleArn: string; readonly Status: string}[];
  };
  /** Of an alarm, by its ARN. */
  'cloudwatch:ListTagsForResource': {
    params: {readonly ResourceARN: string};
    value: readonly {readonly Key: string; readonly Value: string}[];
  };
  /**
   * Sums by hour of one metric over the 14 days before the observation, oldest first; hours without data are left out.
   * Dimensions are sorted by name.
   */
  'cloudwatch:GetMetricStatistics': {
    params: {
      readonly Namespace: string;
      readonly MetricName: string;
      readonly Dimensions: readonly {readonly Name: string; readonly Value: string}[];
    };
    value: readonly {readonly Timestamp: string; readonly Sum: number}[];
  };

  /** The log group of this name; none where there is none. */
  'logs:DescribeLogGroups': {params: {readonly logGroupName: string}; value: readonly LogGroup[]};
  /** Those of a log group, or those of every log group that feed a metric. */
  'logs:DescribeMetricFilters': {
    params: {readonly logGroupName: string} | {readonly metricName: string; readonly metricNamespace: string};
    value: readonly MetricFilter[];
  };
  /** Of a log group, by its name. */
  'logs:GetDataProtectionPolicy': {params: {readonly logGroupIdentifier: string}; value: string};
  /** The texts of the account's data protection policies. */
  'logs:DescribeAccountPolicies': {
    params: {readonly policyType: 'DATA_PROTECTION_POLICY'};
    value: readonly string[];
  };
}

/** The reads of the alarm road, behind those of the trail. */
export const ALARM_ROAD_READS = [
  'logs:DescribeLogGroups',
  'logs:DescribeMetricFilters',
  'logs:GetDataProtectionPolicy',
  'logs:DescribeAccountPolicies',
  'cloudwatch:DescribeAlarms',
  'cloudwatch:ListAlarmMuteRules',
] as const satisfies readonly (keyof WatchReads)[];

export const WATCH_OPERATIONS = {
  'cloudwatch:DescribeAlarms': {actions: ['cloudwatch:DescribeAlarms'], tier: 'advice'},
  // The alarm road decides verdicts only where a baseline asks for it (`alerts: noticed`): `permissions` then asks for these as for proof.
  'cloudwatch:ListAlarmMuteRules': {actions: ['cloudwatch:ListAlarmMuteRules'], tier: 'advice'},
  'logs:DescribeLogGroups': {actions: ['logs:DescribeLogGroups'], tier: 'advice'},
  'logs:DescribeMetricFilters': {actions: ['logs:DescribeMetricFilters'], tier: 'advice'},
  'logs:GetDataProtectionPolicy': {actions: ['logs:GetDataProtectionPolicy'], tier: 'advice'},
  // Both: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeAccountPolicies.html
  'logs:DescribeAccountPolicies': {
    actions: ['logs:DescribeAccountPolicies', 'logs:GetDataProtectionPolicy'],
    tier: 'advice',
  },
  'cloudwatch:ListTagsForResource': {actions: ['cloudwatch:ListTagsForResource'], tier: 'advice'},
  'cloudwatch:GetMetricStatistics': {actions: ['cloudwatch:GetMetricStatistics'], tier: 'advice'},
} as const;
