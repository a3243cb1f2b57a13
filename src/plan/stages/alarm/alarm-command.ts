/** An alarm as somebody changes it by hand. */
import {asText, awsCommand} from '../../../delivery/command.js';
import type {AlarmNode} from '../../../delivery/hops/alarm/stage.js';
import {unitOf} from '../../../delivery/hops/alarm/metric-filter.js';
import type {Alarm, MetricTransformation} from '../../../snapshot/nouns.js';

/** What is done, to which thing, and how. */
export interface Next {
  readonly action: string;
  /** Left out: the hop itself. */
  readonly resource?: string;
  readonly how: string;
}

export function regionOf(resource: string): string {
  return resource.split(':')[3] ?? '';
}

/** What keeps an alarm on one metric from announcing each event, and what it has to be. */
export function differing(
  alarm: Alarm,
  {topics, functions}: AlarmNode,
  topic: string | null,
  metric: MetricTransformation | undefined,
): string[] {
  const unit = metric === undefined ? alarm.Unit : unitOf(metric);
  const leads = topics.length + functions.length > 0;
  const wanted: readonly (readonly [name: string, value: unknown, fits: boolean])[] = [
    ['Statistic', 'Sum', ['Sum', 'SampleCount', 'Maximum'].includes(alarm.Statistic ?? '')],
    ['EvaluationPeriods', 1, (alarm.EvaluationPeriods ?? 1) === 1],
    ['DatapointsToAlarm', 1, (alarm.DatapointsToAlarm ?? 1) === 1],
    ['Threshold', 1, (alarm.Threshold ?? 1) <= 1],
    [
      'ComparisonOperator',
      'GreaterThanOrEqualToThreshold',
      (alarm.ComparisonOperator ?? '').startsWith('GreaterThan') || alarm.ComparisonOperator === undefined,
    ],
    ['TreatMissingData', 'notBreaching', ['notBreaching', 'missing', ''].includes(alarm.TreatMissingData ?? '')],
    ['Unit', unit, alarm.Unit === undefined || alarm.Unit === unit],
    ['Dimensions', [], alarm.Dimensions.length === 0 || metric?.dimensions !== undefined],
    ['AlarmActions', [...alarm.AlarmActions, topic ?? 'TOPIC_ARN'], leads],
  ];
  return wanted.flatMap(([name, value, fits]) => (fits ? [] : [`${name} to ${JSON.stringify(value)}`]));
}

/**
 * PutMetricAlarm replaces the whole alarm, so what it has is read first. What DescribeAlarms shows and PutMetricAlarm does not take has to go:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
 */
export function edited({AlarmName, AlarmArn, AlarmRule, LogGroups}: Alarm, change: string, resource: string): Next {
  const region = regionOf(AlarmArn);
  const composed = AlarmRule !== undefined || LogGroups !== undefined;
  const kind = LogGroups !== undefined ? 'LogAlarm' : 'CompositeAlarm';
  const look = awsCommand('cloudwatch describe-alarms', region, {
    'alarm-names': AlarmName,
    ...(composed ? {'alarm-types': kind} : {}),
    query: composed ? `${kind}s[0]` : 'MetricAlarms[0]',
  });
  if (composed)
    return {action: 'PutCompositeAlarm', resource, how: asText({say: `Change ${change}. To see it:`, run: [look]})};
  return {
    action: 'PutMetricAlarm',
    resource,
    how: asText({
      say: `Change the alarm ${AlarmName}. put-metric-alarm replaces the whole alarm, so save it first:`,
      run: [
        `${look} > alarm.json`,
        awsCommand('cloudwatch put-metric-alarm', region, {'cli-input-json': 'file://alarm.json'}),
      ],
      edits: [
        `Edit alarm.json: set ${change}. Remove AlarmArn, AlarmConfigurationUpdatedTimestamp, EvaluationState and every member whose name begins with State.`,
      ],
    }),
  };
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarmMuteRule.html */
export function unmuted(arn: string): Next {
  const named = {'alarm-mute-rule-name': arn.slice(arn.lastIndexOf(':') + 1)};
  return {
    action: 'DeleteAlarmMuteRule',
    resource: arn,
    how: `Wait until the mute rule ends, take the alarm out of it, or delete it. To see it:\n  ${awsCommand('cloudwatch get-alarm-mute-rule', regionOf(arn), named)}\nTo delete it:\n  ${awsCommand('cloudwatch delete-alarm-mute-rule', regionOf(arn), named)}`,
  };
}
