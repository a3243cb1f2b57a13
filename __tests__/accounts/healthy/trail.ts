/**
 * Trails that record every change of IAM.
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
 */
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {refuse} from '../../support/account.js';
import {healthy, type Case, type Change} from '../case.js';
import * as C from '../changes.js';

const WRITES = {trail: {'management-events': null}};

/** Advanced selectors of everything, or of what the baseline asks for. */
const advanced = (words: string, baseline: object, ...selectors: readonly C.FieldSelectors[]): Case =>
  healthy(`advanced selectors ${words}`, C.advanced(...selectors), baseline);
const basic = (words: string, ...selectors: readonly C.Selector[]): Case =>
  healthy(`selectors ${words}`, C.basic(...selectors));
/** A second trail that is no help, beside one that records everything. */
const useless = (words: string, fields: Parameters<typeof C.anotherTrail>[0]): Case =>
  healthy(`a second trail ${words}, and no name is declared`, C.anotherTrail(fields), C.ANY_TRAIL);
const status = (words: string, change: Change): Case => healthy(words, change);
const eu = (text: string): string => text.replace(N.REGION, N.OTHER_REGION);
const NO_DATA: Parameters<typeof C.anotherTrail>[0]['selectors'] = {EventSelectors: [], AdvancedEventSelectors: []};

export const TRAILS: readonly Case[] = [
  advanced('of both kinds in one', {}, [{Field: 'readOnly', Equals: ['true', 'false']}]),
  advanced('of changes, which is all that is declared', WRITES, [{Field: 'readOnly', Equals: ['false']}]),
  advanced('without two noisy services', {}, [
    {Field: 'eventSource', NotEquals: ['kms.amazonaws.com', 'rdsdata.amazonaws.com']},
  ]),
  advanced('without reads by their beginnings', WRITES, [
    {Field: 'eventName', NotStartsWith: ['Get', 'List', 'Describe']},
  ]),
  advanced('of API calls and of services’ own events', {}, [
    {Field: 'eventType', Equals: ['AwsApiCall', 'AwsServiceEvent']},
  ]),
  advanced('with empty lists of operators', {}, [
    {Field: 'eventSource', Equals: [], NotEquals: ['kms.amazonaws.com'], StartsWith: [], NotStartsWith: []},
  ]),
  healthy(
    'advanced selectors of data and network events beside',
    C.all(
      C.advanced([]),
      C.onTrail(({selectors}) => {
        selectors.AdvancedEventSelectors = [
          ...selectors.AdvancedEventSelectors,
          {
            FieldSelectors: [
              {Field: 'eventCategory', Equals: ['Data']},
              {Field: 'resources.type', Equals: ['AWS::S3::Object']},
            ],
          },
          {
            FieldSelectors: [
              {Field: 'eventCategory', Equals: ['NetworkActivity']},
              {Field: 'vpcEndpointId', Equals: ['vpce-1']},
            ],
          },
        ];
      }),
    ),
  ),
  basic('of data beside', {
    ReadWriteType: 'All',
    IncludeManagementEvents: true,
    DataResources: [{Type: 'AWS::S3::Object', Values: ['arn:aws:s3']}],
  }),
  basic(
    'of reads and of changes',
    {ReadWriteType: 'ReadOnly', IncludeManagementEvents: true},
    {ReadWriteType: 'WriteOnly', IncludeManagementEvents: true},
  ),
  basic(
    'of nothing, and of everything',
    {ReadWriteType: 'All', IncludeManagementEvents: false, DataResources: []},
    {ReadWriteType: 'All', IncludeManagementEvents: true},
  ),
  basic('without two noisy services', {
    ...{ReadWriteType: 'All', IncludeManagementEvents: true},
    ExcludeManagementEventSources: ['kms.amazonaws.com', 'rdsdata.amazonaws.com'],
  }),
  healthy('selectors that leave everything to the default', C.basic({}), WRITES),
  healthy(
    'no selectors of its own',
    C.all(
      C.trail({HasCustomEventSelectors: false}),
      C.onTrail((found) => (found.selectors = NO_DATA)),
    ),
  ),

  useless('of data alone', {
    selectors: {EventSelectors: [{ReadWriteType: 'All', IncludeManagementEvents: false}], AdvancedEventSelectors: []},
  }),
  useless('of one other region', {
    trail: {
      TrailARN: eu(N.TRAIL).replace('org-main', 'eu'),
      HomeRegion: N.OTHER_REGION,
      IsMultiRegionTrail: false,
      IncludeGlobalServiceEvents: false,
    },
  }),
  useless('whose bucket is gone', {trail: {S3BucketName: 'gone-bucket'}}),
  useless('whose delivery fails', {
    status: {LatestDeliveryTime: '2026-01-01T00:00:00Z', LatestDeliveryError: 'AccessDenied'},
  }),
  healthy(
    'two trails, one of reads and one of changes',
    C.all(
      C.basic({ReadWriteType: 'ReadOnly', IncludeManagementEvents: true}),
      C.anotherTrail({
        selectors: {
          EventSelectors: [{ReadWriteType: 'WriteOnly', IncludeManagementEvents: true}],
          AdvancedEventSelectors: [],
        },
      }),
    ),
    {trail: {name: null, 'management-events': null}},
  ),
  healthy(
    'no selectors of its own, and those it has may not be read',
    C.all(C.trail({HasCustomEventSelectors: false}), (account) => refuse(account, 'cloudtrail:GetEventSelectors')),
    {trail: {'management-events': null}},
  ),
  healthy('a trail that vanished between two reads', (account) => {
    const copy = structuredClone(account.trails[0]!);
    Object.assign(copy.trail, {Name: 'brief', TrailARN: N.TRAIL.replace('org-main', 'brief')});
    account.trails.push(copy);
    for (const op of ['cloudtrail:GetTrailStatus', 'cloudtrail:GetEventSelectors'])
      C.gone(op, 'trail/brief', 'TrailNotFoundException')(account);
  }),
  healthy(
    'at home in another region, and recording in all',
    C.all(
      C.trail({HomeRegion: N.OTHER_REGION, TrailARN: eu(N.TRAIL), KmsKeyId: eu(N.TRAIL_KEY)}),
      C.anotherKey(eu(N.TRAIL_KEY), P.trailKeyPolicy(eu(N.TRAIL))),
      (account) => void (account.buckets[N.BUCKET]!.policy = P.trailBucketPolicy(N.BUCKET, eu(N.TRAIL))),
    ),
    {trail: {'kms-key': eu(N.TRAIL_KEY)}},
  ),
  healthy('of one region, declared so, and the region is the right one', C.trail({IsMultiRegionTrail: false}), {
    trail: {'multi-region': false},
  }),
  healthy(
    'an organization’s trail of another account, declared so',
    C.trail({
      IsOrganizationTrail: true,
      TrailARN: N.TRAIL.replace(N.ACCOUNT, N.STRANGER),
      KmsKeyId: N.TRAIL_KEY.replace(N.ACCOUNT, N.STRANGER),
    }),
    {trail: {organization: true, 'kms-key': N.TRAIL_KEY.replace(N.ACCOUNT, N.STRANGER)}},
  ),
  healthy(
    // https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html
    'an organization’s trail of this account',
    C.all(
      C.trail({IsOrganizationTrail: true}),
      C.bucketPolicy({
        ...C.put({StringEquals: {'s3:x-amz-acl': 'bucket-owner-full-control', 'aws:SourceArn': N.TRAIL}}),
        Resource: [C.LOGS, `${C.BUCKET}/AWSLogs/${C.ORG}/*`],
      }),
    ),
    {trail: {organization: true}},
  ),
  healthy(
    'without a key, and none is declared',
    C.onTrail(({trail}) => delete trail.KmsKeyId),
    {trail: {'kms-key': null}},
  ),
  healthy(
    'fields that AWS leaves out',
    C.onTrail(({trail}) => {
      delete trail.HomeRegion;
      delete trail.HasCustomEventSelectors;
      delete trail.IsOrganizationTrail;
    }),
  ),
  healthy('fields that AWS answers empty', C.trail({S3KeyPrefix: '', SnsTopicARN: ''})),
  status('errors that are empty text', C.status({LatestDeliveryError: '', LatestDigestDeliveryError: ''})),
  status(
    'started a minute ago, and nothing delivered yet',
    C.onTrail((found) => (found.status = {IsLogging: true, StartLoggingTime: '2026-11-23T08:58:00.000Z'})),
  ),
  status(
    'a delivery later than now, by a clock that is ahead',
    C.status({LatestDeliveryTime: '2026-11-23T09:04:00.000Z'}),
  ),
  status('a delivery of yesterday, in a quiet account', C.status({LatestDeliveryTime: '2026-11-22T10:04:00.000Z'})),
];
