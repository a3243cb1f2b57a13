/** CloudTrail reads: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/ */
import type {EventSelectors, FieldSelector, Trail, TrailStatus} from '../../snapshot/nouns.js';
import {dated, pick, required, type ReaderOf} from './reading.js';

const TRAIL_FIELDS = [
  'HomeRegion',
  'IsMultiRegionTrail',
  'IncludeGlobalServiceEvents',
  'IsOrganizationTrail',
  'LogFileValidationEnabled',
  'S3BucketName',
  'S3KeyPrefix',
  'KmsKeyId',
  'SnsTopicARN',
  'HasCustomEventSelectors',
] as const;

const OPERATORS = ['Equals', 'NotEquals', 'StartsWith', 'NotStartsWith', 'EndsWith', 'NotEndsWith'] as const;

type Reads = {
  readonly [
    O in
      'cloudtrail:DescribeTrails' | 'cloudtrail:GetTrailStatus' | 'cloudtrail:GetEventSelectors' | 'cloudtrail:ListTags'
  ]: ReaderOf<O>;
};

export const CLOUDTRAIL_READS: Reads = {
  async 'cloudtrail:DescribeTrails'({clients, read, options}) {
    const client = await clients.get('cloudtrail', read.region);
    const {DescribeTrailsCommand} = await clients.sdk.cloudtrail();
    const out = await client.send(new DescribeTrailsCommand({includeShadowTrails: true}), options);
    return required(out.trailList, 'trailList').map((trail): Trail => ({
      Name: required(trail.Name, 'Name'),
      TrailARN: required(trail.TrailARN, 'TrailARN'),
      ...pick(trail, TRAIL_FIELDS),
    }));
  },

  async 'cloudtrail:GetTrailStatus'({clients, read, options}) {
    const client = await clients.get('cloudtrail', read.region);
    const {GetTrailStatusCommand} = await clients.sdk.cloudtrail();
    const out = await client.send(new GetTrailStatusCommand(read.params), options);
    const status: TrailStatus = {
      ...pick(out, ['IsLogging', 'LatestDeliveryError', 'LatestDigestDeliveryError']),
      ...pick(out, ['LatestCloudWatchLogsDeliveryError', 'LatestNotificationError']),
      ...dated('LatestDeliveryTime', out.LatestDeliveryTime),
      ...dated('LatestDigestDeliveryTime', out.LatestDigestDeliveryTime),
      ...dated('LatestCloudWatchLogsDeliveryTime', out.LatestCloudWatchLogsDeliveryTime),
      ...dated('StartLoggingTime', out.StartLoggingTime),
      ...dated('StopLoggingTime', out.StopLoggingTime),
    };
    required(status.IsLogging, 'IsLogging');
    return status;
  },

  async 'cloudtrail:GetEventSelectors'({clients, read, options}) {
    const client = await clients.get('cloudtrail', read.region);
    const {GetEventSelectorsCommand} = await clients.sdk.cloudtrail();
    const out = await client.send(new GetEventSelectorsCommand(read.params), options);
    required(out.TrailARN, 'TrailARN');
    const selectors: EventSelectors = {
      EventSelectors: (out.EventSelectors ?? []).map((selector) => ({
        ...pick(selector, ['ReadWriteType', 'IncludeManagementEvents', 'ExcludeManagementEventSources']),
        ...(selector.DataResources === undefined
          ? {}
          : {DataResources: selector.DataResources.map((resource) => pick(resource, ['Type', 'Values']))}),
      })),
      AdvancedEventSelectors: (out.AdvancedEventSelectors ?? []).map((selector) => ({
        ...pick(selector, ['Name']),
        FieldSelectors: (selector.FieldSelectors ?? []).map((field): FieldSelector => ({
          Field: required(field.Field, 'Field'),
          ...pick(field, OPERATORS),
        })),
      })),
    };
    return selectors;
  },

  async 'cloudtrail:ListTags'({clients, read, options}) {
    const client = await clients.get('cloudtrail', read.region);
    const {ListTagsCommand} = await clients.sdk.cloudtrail();
    const out = await client.send(new ListTagsCommand({ResourceIdList: [read.params.ResourceId]}), options);
    return (out.ResourceTagList?.[0]?.TagsList ?? []).map(({Key = '', Value = ''}) => ({Key, Value}));
  },
};
