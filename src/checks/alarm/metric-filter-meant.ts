import {defineCheck, type Outcome} from '../check.js';
import {alarmRoad} from '../shared/examples/alarm.js';

export const check = defineCheck({
  id: 'metric-filter-meant',
  title: 'A metric filter counts what it was meant to count',
  hop: 'rule',
  severity: 'low',
  rationale:
    'CloudWatch Logs accepts filter patterns that count nothing, or less than they seem to: a name that is not a call, `$.detail.eventName`, or `!=` on a field ' +
    'that most records do not have, which excludes all of those.',
  remediation: {
    console:
      'CloudWatch > Log groups > the group > Metric filters > Edit. Test the pattern against a record of the trail.',
    cli: {
      run: [
        'aws logs describe-metric-filters --log-group-name LOG_GROUP',
        'aws logs put-metric-filter --log-group-name LOG_GROUP --filter-name FILTER_NAME --filter-pattern PATTERN --metric-transformations file://transformations.json',
      ],
      note: 'transformations.json holds the metricTransformations that describe-metric-filters shows.',
    },
    terraform: 'pattern on aws_cloudwatch_log_metric_filter.',
  },
  by: 'human',
  reads: ['logs:DescribeMetricFilters'],
  at: ['alerts'],
  sources: [
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html',
    'https://github.com/DataBiosphere/azul/issues/5884',
  ],
  good: {says: 'Source and readOnly.', edits: alarmRoad()},
  bad: {
    says: 'Events without invokedBy, such as calls made by people, are not counted.',
    edits: alarmRoad('{ $.eventSource = iam.amazonaws.com && $.userIdentity.invokedBy != "sso.amazonaws.com" }'),
  },
  evaluate({logs}) {
    return logs.flatMap(({log, filters, others}) =>
      [...filters.map(({answer}) => answer), ...others].flatMap(({filter, lints}): Outcome[] =>
        lints.map(({id, at, message}) => ({
          status: 'fail',
          resource: log.arn,
          region: log.region,
          key: `${filter.filterName} ${id} ${String(at)}`,
          blanks: {FILTER_NAME: filter.filterName},
          observed: {filter: filter.filterName, pattern: filter.filterPattern},
          message: `The metric filter ${filter.filterName}, at character ${String(at + 1)} of its pattern: ${message}.`,
        })),
      ),
    );
  },
});
