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
  'logs:DescribeMetricFilters': {params: {readonly logGroupName: string}; value: readonly MetricFilter[]};
}

/** The reads of the alarm road, behind those of the trail. */
export const ALARM_ROAD_READS = [
  'logs:DescribeLogGroups',
  'logs:DescribeMetricFilters',
  'cloudwatch:DescribeAlarms',
  'cloudwatch:ListAlarmMuteRules',
] as const satisfies readonly (keyof WatchReads)[];
