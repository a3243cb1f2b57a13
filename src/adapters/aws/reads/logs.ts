/** CloudWatch Logs reads: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/ */
import type {LogGroup, MetricFilter, MetricTransformation} from '../../../snapshot/nouns.js';
import type {ReadOp} from '../../../snapshot/reads.js';
import {allPages, document, pick, required, type ReaderOf} from './reading.js';

type Reads = {
  readonly [O in Extract<ReadOp, `logs:${string}`>]: ReaderOf<O>;
};

export const LOGS_READS: Reads = {
  /** The prefix brings longer names too. */
  async 'logs:DescribeLogGroups'({clients, read, options}) {
    const client = await clients.get('logs', read.region);
    const {paginateDescribeLogGroups} = await clients.sdk.logs();
    const {logGroupName: asked} = read.params;
    const groups: LogGroup[] = [];
    for await (const page of paginateDescribeLogGroups({client}, {logGroupNamePrefix: asked}, options)) {
      for (const group of required(page.logGroups, 'logGroups')) {
        if (required(group.logGroupName, 'logGroupName') !== asked) continue;
        groups.push({
          logGroupName: asked,
          arn: required(group.arn, 'arn'),
          ...pick(group, ['logGroupClass', 'kmsKeyId', 'dataProtectionStatus', 'inheritedProperties']),
        });
      }
    }
    return groups;
  },

  async 'logs:DescribeMetricFilters'({clients, read, options}) {
    const client = await clients.get('logs', read.region);
    const {paginateDescribeMetricFilters} = await clients.sdk.logs();
    const filters: MetricFilter[] = [];
    for await (const page of paginateDescribeMetricFilters({client}, read.params, options)) {
      for (const filter of required(page.metricFilters, 'metricFilters')) {
        filters.push({
          filterName: required(filter.filterName, 'filterName'),
          logGroupName: required(filter.logGroupName, 'logGroupName'),
          filterPattern: required(filter.filterPattern, 'filterPattern'),
          metricTransformations: required(filter.metricTransformations, 'metricTransformations').map(
            (transformation): MetricTransformation => ({
              metricName: required(transformation.metricName, 'metricName'),
              metricNamespace: required(transformation.metricNamespace, 'metricNamespace'),
              metricValue: required(transformation.metricValue, 'metricValue'),
              ...pick(transformation, ['defaultValue', 'dimensions', 'unit']),
            }),
          ),
          ...pick(filter, ['applyOnTransformedLogs', 'fieldSelectionCriteria', 'emitSystemFieldDimensions']),
        });
      }
    }
    return filters;
  },

  /** Asked only of a group whose policy is active. */
  async 'logs:GetDataProtectionPolicy'({clients, read, options}) {
    const client = await clients.get('logs', read.region);
    const {GetDataProtectionPolicyCommand} = await clients.sdk.logs();
    const out = await client.send(new GetDataProtectionPolicyCommand(read.params), options);
    return document(out.policyDocument, 'policyDocument');
  },

  async 'logs:DescribeAccountPolicies'({clients, read, options}) {
    const client = await clients.get('logs', read.region);
    const {DescribeAccountPoliciesCommand} = await clients.sdk.logs();
    return allPages(async (nextToken) => {
      const token = nextToken === undefined ? {} : {nextToken};
      const out = await client.send(new DescribeAccountPoliciesCommand({...read.params, ...token}), options);
      const found = required(out.accountPolicies, 'accountPolicies');
      return {items: found.map(({policyDocument}) => document(policyDocument, 'policyDocument')), next: out.nextToken};
    });
  },

  /** What is asked without a scope are the account's own, and not those of a log group. */
  async 'logs:DescribeResourcePolicies'({clients, read, options}) {
    const client = await clients.get('logs', read.region);
    const {DescribeResourcePoliciesCommand} = await clients.sdk.logs();
    const {resourceArn} = read.params;
    const scope = resourceArn === undefined ? {} : {resourceArn, policyScope: 'RESOURCE' as const};
    return allPages(async (nextToken) => {
      const token = nextToken === undefined ? {} : {nextToken};
      const out = await client.send(new DescribeResourcePoliciesCommand({...scope, ...token}), options);
      const found = required(out.resourcePolicies, 'resourcePolicies');
      return {items: found.map(({policyDocument}) => document(policyDocument, 'policyDocument')), next: out.nextToken};
    });
  },
};
