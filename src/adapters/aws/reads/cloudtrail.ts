/** CloudTrail reads: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/ */
import type {EventSelectors, FieldSelector, Trail, TrailStatus} from '../../../snapshot/nouns.js';
import {dated, pick, required, same, tags, type ReaderOf} from './reading.js';
import {Malformed} from '../malformed.js';

/** What every trail has: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DescribeTrails.html */
const TRAIL_ALWAYS = [
  'HomeRegion',
  'IsMultiRegionTrail',
  'IncludeGlobalServiceEvents',
  'IsOrganizationTrail',
  'LogFileValidationEnabled',
  'S3BucketName',
] as const;
const TRAIL_FIELDS = [
  ...[...TRAIL_ALWAYS, 'S3KeyPrefix', 'KmsKeyId', 'SnsTopicARN', 'HasCustomEventSelectors'],
  ...['CloudWatchLogsLogGroupArn', 'CloudWatchLogsRoleArn'],
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
    return required(out.trailList, 'trailList').map((trail): Trail => {
      for (const name of TRAIL_ALWAYS) required(trail[name], name);
      return {
        Name: required(trail.Name, 'Name'),
        TrailARN: required(trail.TrailARN, 'TrailARN'),
        ...pick(trail, TRAIL_FIELDS),
      };
    });
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
    const {TrailName: asked} = read.params;
    if (asked.startsWith('arn:')) same(out.TrailARN, asked, 'TrailARN');
    else required(out.TrailARN, 'TrailARN');
    if (out.EventSelectors === undefined && out.AdvancedEventSelectors === undefined) throw new Malformed('selectors');
    const selectors: EventSelectors = {
      EventSelectors: (out.EventSelectors ?? []).map((selector) => ({
        ReadWriteType: required(selector.ReadWriteType, 'ReadWriteType'),
        IncludeManagementEvents: required(selector.IncludeManagementEvents, 'IncludeManagementEvents'),
        ...pick(selector, ['ExcludeManagementEventSources']),
        ...(selector.DataResources === undefined
          ? {}
          : {DataResources: selector.DataResources.map((resource) => pick(resource, ['Type', 'Values']))}),
      })),
      AdvancedEventSelectors: (out.AdvancedEventSelectors ?? []).map((selector) => ({
        ...pick(selector, ['Name']),
        FieldSelectors: required(selector.FieldSelectors, 'FieldSelectors').map((field): FieldSelector => ({
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
    const [found] = required(out.ResourceTagList, 'ResourceTagList');
    same(found?.ResourceId, read.params.ResourceId, 'ResourceId');
    return tags(required(found?.TagsList, 'TagsList'));
  },
};
