/** CloudWatch reads, all of them advice: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/ */
import type {Alarm} from '../../../snapshot/nouns.js';
import {pick, required, type ReaderOf} from './reading.js';

type Reads = {readonly [O in 'cloudwatch:DescribeAlarms' | 'cloudwatch:GetMetricStatistics']: ReaderOf<O>};

const HOUR = 3_600;
const HOUR_MS = HOUR * 1_000;
const FOURTEEN_DAYS = 14 * 24 * HOUR;

export const ALARM_READS: Reads = {
  async 'cloudwatch:DescribeAlarms'({clients, read, options}) {
    const client = await clients.get('cloudwatch', read.region);
    const {paginateDescribeAlarms} = await clients.sdk.cloudwatch();
    const alarms: Alarm[] = [];
    for await (const page of paginateDescribeAlarms({client}, {AlarmTypes: ['MetricAlarm']}, options)) {
      for (const alarm of required(page.MetricAlarms, 'MetricAlarms')) {
        alarms.push({
          AlarmName: required(alarm.AlarmName, 'AlarmName'),
          AlarmArn: required(alarm.AlarmArn, 'AlarmArn'),
          Dimensions: (alarm.Dimensions ?? []).map(({Name, Value}) => ({
            Name: required(Name, 'Name'),
            Value: required(Value, 'Value'),
          })),
          AlarmActions: alarm.AlarmActions ?? [],
          ...pick(alarm, ['Namespace', 'MetricName', 'ActionsEnabled', 'ComparisonOperator', 'Threshold', 'Statistic']),
          ...pick(alarm, ['Period', 'EvaluationPeriods', 'TreatMissingData', 'StateValue']),
        });
      }
    }
    return alarms;
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
