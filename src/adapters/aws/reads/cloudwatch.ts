/** CloudWatch reads, all of them advice: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/ */
import type {CompositeAlarm, LogAlarm, MetricAlarm, MetricDataQuery} from '@aws-sdk/client-cloudwatch';
import type {Alarm} from '../../../snapshot/nouns.js';
import {pick, required, tags, type ReaderOf} from './reading.js';

type Reads = {
  readonly [
    O in
      | 'cloudwatch:DescribeAlarms'
      | 'cloudwatch:GetMetricStatistics'
      | 'cloudwatch:ListAlarmMuteRules'
      | 'cloudwatch:ListTagsForResource'
  ]: ReaderOf<O>;
};

const HOUR = 3_600;
const HOUR_MS = HOUR * 1_000;
const FOURTEEN_DAYS = 14 * 24 * HOUR;

type Described = CompositeAlarm | LogAlarm | MetricAlarm;

/** What every kind of alarm has. */
function common(alarm: Described): Alarm {
  return {
    AlarmName: required(alarm.AlarmName, 'AlarmName'),
    AlarmArn: required(alarm.AlarmArn, 'AlarmArn'),
    Dimensions: [],
    AlarmActions: alarm.AlarmActions ?? [],
    ...pick(alarm, ['ActionsEnabled', 'StateValue']),
  };
}

/**
 * An alarm on one metric can be written as a query of one metric
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html, Metrics), and is then as one without queries.
 */
function plain(alarm: MetricAlarm): MetricAlarm {
  const [first, ...others] = alarm.Metrics ?? [];
  const {MetricStat: stat, AccountId: owner} = first ?? {};
  const own = owner === undefined || alarm.AlarmArn?.split(':')[4] === owner;
  if (stat?.Metric === undefined || others.length > 0 || !own) return alarm;
  const {Stat: statistic = '', Period, Unit, Metric} = stat;
  const statistics = ['SampleCount', 'Average', 'Sum', 'Minimum', 'Maximum'] as const;
  const known = statistics.find((name) => name === statistic);
  return {
    ...alarm,
    ...Metric,
    Metrics: undefined,
    Period,
    Unit,
    ...(known === undefined ? {ExtendedStatistic: statistic} : {Statistic: known}),
  };
}

type Query = NonNullable<Alarm['Metrics']>[number];

function queryOf({MetricStat: stat, Expression, AccountId, Id, ReturnData}: MetricDataQuery): Query {
  const {Metric: metric, Period, Stat, Unit} = stat ?? {};
  const dimensions = (metric?.Dimensions ?? []).map(({Name, Value}) => ({
    Name: required(Name, 'Name'),
    Value: required(Value, 'Value'),
  }));
  return {
    ...pick({...metric, Expression, AccountId}, ['Namespace', 'MetricName', 'Expression', 'AccountId']),
    ...pick({Id, ReturnData, Stat, Period, Unit}, ['Id', 'ReturnData', 'Stat', 'Period', 'Unit']),
    ...(dimensions.length === 0 ? {} : {Dimensions: dimensions}),
  };
}

/**
 * "If you don't set EvaluationWindow, the alarm uses a SlidingWindow by default":
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_EvaluationWindow.html
 */
function isSliding(window: MetricAlarm['EvaluationWindow']): boolean {
  return window === undefined || window.SlidingWindow !== undefined;
}

function metricAlarm(described: MetricAlarm): Alarm {
  const alarm = plain(described);
  const {Metrics: metrics, EvaluationCriteria: criteria, EvaluationWindow: window, WarmUpConfiguration: warmUp} = alarm;
  return {
    ...common(alarm),
    Dimensions: (alarm.Dimensions ?? []).map(({Name, Value}) => ({
      Name: required(Name, 'Name'),
      Value: required(Value, 'Value'),
    })),
    ...pick(alarm, ['Namespace', 'MetricName', 'ComparisonOperator', 'Threshold', 'Statistic', 'Period']),
    ...pick(alarm, ['EvaluationPeriods', 'TreatMissingData', 'Unit', 'ExtendedStatistic', 'DatapointsToAlarm']),
    ...pick(alarm, ['EvaluationState']),
    ...(metrics === undefined || metrics.length === 0
      ? {}
      : {
          Metrics: metrics.map(queryOf),
        }),
    ...(criteria === undefined && isSliding(window) ? {} : {OtherCriteria: true as const}),
    ...(warmUp === undefined ? {} : {WarmUp: true as const}),
  };
}

export const ALARM_READS: Reads = {
  async 'cloudwatch:DescribeAlarms'({clients, read, options}) {
    const client = await clients.get('cloudwatch', read.region);
    const {paginateDescribeAlarms} = await clients.sdk.cloudwatch();
    const {AlarmTypes: types} = read.params;
    const alarms: Alarm[] = [];
    const input = {AlarmTypes: types === undefined ? ['MetricAlarm' as const] : [...types]};
    for await (const page of paginateDescribeAlarms({client}, input, options)) {
      if (types === undefined) alarms.push(...required(page.MetricAlarms, 'MetricAlarms').map(metricAlarm));
      for (const alarm of types === undefined ? [] : required(page.CompositeAlarms, 'CompositeAlarms'))
        alarms.push({
          ...common(alarm),
          AlarmRule: required(alarm.AlarmRule, 'AlarmRule'),
          ...pick(alarm, ['ActionsSuppressor']),
        });
      for (const alarm of types === undefined ? [] : (page.LogAlarms ?? []))
        alarms.push({...common(alarm), LogGroups: alarm.ScheduledQueryConfiguration?.LogGroupIdentifiers ?? []});
    }
    return alarms;
  },

  async 'cloudwatch:ListAlarmMuteRules'({clients, read, options}) {
    const client = await clients.get('cloudwatch', read.region);
    const {paginateListAlarmMuteRules} = await clients.sdk.cloudwatch();
    const rules: {AlarmMuteRuleArn: string; Status: string}[] = [];
    for await (const page of paginateListAlarmMuteRules({client}, {AlarmName: read.params.AlarmName}, options)) {
      for (const rule of required(page.AlarmMuteRuleSummaries, 'AlarmMuteRuleSummaries'))
        rules.push({
          AlarmMuteRuleArn: required(rule.AlarmMuteRuleArn, 'AlarmMuteRuleArn'),
          Status: required(rule.Status, 'Status'),
        });
    }
    return rules;
  },

  async 'cloudwatch:ListTagsForResource'({clients, read, options}) {
    const client = await clients.get('cloudwatch', read.region);
    const {ListTagsForResourceCommand} = await clients.sdk.cloudwatch();
    const out = await client.send(new ListTagsForResourceCommand(read.params), options);
    return tags(required(out.Tags, 'Tags'));
  },

  async 'cloudwatch:GetMetricStatistics'({clients, read, options}) {
    const client = await clients.get('cloudwatch', read.region);
    const {GetMetricStatisticsCommand} = await clients.sdk.cloudwatch();
    // Whole hours, the running one included: CloudWatch counts by periods that begin on the hour.
    const end = new Date((Math.floor(Date.now() / HOUR_MS) + 1) * HOUR_MS);
    const out = await client.send(
      new GetMetricStatisticsCommand({
        Namespace: read.params.Namespace,
        MetricName: read.params.MetricName,
        Dimensions: read.params.Dimensions.map((dimension) => ({...dimension})),
        StartTime: new Date(end.getTime() - FOURTEEN_DAYS * 1_000),
        EndTime: end,
        Period: HOUR,
        Statistics: ['Sum'],
      }),
      options,
    );
    return required(out.Datapoints, 'Datapoints')
      .map((point) => ({
        Timestamp: required(point.Timestamp, 'Timestamp').toISOString(),
        Sum: required(point.Sum, 'Sum'),
      }))
      .sort((a, b) => (a.Timestamp < b.Timestamp ? -1 : 1));
  },
};
