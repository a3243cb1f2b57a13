/** The call that makes a trail. */
import {asJson} from '../../facts.js';
import type {DesiredTrail} from '../../desired.js';
import {errand, OUR_TAG, tagsOf, type Draft, type Item, type Planning} from '../../planning.js';
import {bucketReady, desiredBucket} from '../bucket.js';
import {change, promise} from '../change.js';
import {trailKeyUse} from '../key/uses.js';
import {keyReady} from '../key/keys.js';
import {objection} from './trail-wanted.js';
import {SECOND_COPY, selectorsRead, startLogging, statusRead} from './trail-logging.js';

export function newTrail(planning: Planning, trail: DesiredTrail, done: boolean): Item[] {
  const {context, proof} = planning;
  const refusal = objection(planning, trail, done);
  if (refusal !== null) return [refusal];
  const declared = context.baseline.trail;
  const bucket = desiredBucket(planning);
  const key = declared['kms-key'];
  const ready =
    bucketReady(planning) &&
    (key === undefined || keyReady(planning, trailKeyUse(planning, trail.arn, key, trail.home, true)));
  // What stands in the way has its own step, which says so.
  if (bucket === null || !ready)
    return [
      errand(
        'CreateTrail',
        trail.arn,
        trail.home,
        'The trail can be created when its bucket (and its key) are ready: see to them first, then plan again.',
        {waits: [...(bucket === null ? [] : [bucket.arn]), ...(key === undefined ? [] : [key])]},
      ),
    ];
  const params = {
    Name: trail.name,
    S3BucketName: bucket.name,
    ...(bucket.prefix === null ? {} : {S3KeyPrefix: bucket.prefix}),
    IncludeGlobalServiceEvents: true,
    IsMultiRegionTrail: declared['multi-region'],
    EnableLogFileValidation: declared['log-file-validation'] ?? true,
    ...(key === undefined ? {} : {KmsKeyId: key}),
    TagsList: [OUR_TAG],
  };
  const {TagsList: _, EnableLogFileValidation: LogFileValidationEnabled, KmsKeyId: __, ...same} = params;
  const row = {...same, TrailARN: trail.arn, HomeRegion: trail.home, LogFileValidationEnabled};
  const {read} = proof.chain.trails;
  const others = proof.chain.trails.trails.length > 0;
  const make: Draft = {
    kind: 'call',
    write: {op: 'cloudtrail:CreateTrail', region: trail.home, params},
    resource: trail.arn,
    text: 'No trail brings IAM calls to EventBridge.',
    before: null,
    after: asJson(params),
    fact: change(planning, read, [{TrailARN: trail.arn}], row),
    also: [
      promise(read, [{TrailARN: trail.arn}], {
        ...row,
        IsOrganizationTrail: false,
        HasCustomEventSelectors: false,
        ...plannedKey(planning, key, trail.home),
      }),
      promise(statusRead(trail), [], {IsLogging: false}),
      promise(selectorsRead(trail), [], {
        EventSelectors: [
          {ReadWriteType: 'All', IncludeManagementEvents: true, DataResources: [], ExcludeManagementEventSources: []},
        ],
        AdvancedEventSelectors: [],
      }),
      promise(tagsOf.trail(trail.arn, trail.home), [], [OUR_TAG]),
    ],
    owner: {section: 'trail', tags: null},
    costs: others
      ? SECOND_COPY
      : 'The first copy of management events is free; storing it in S3 is not: https://aws.amazon.com/cloudtrail/pricing/',
  };
  return [
    make,
    startLogging(
      planning,
      trail.arn,
      trail.home,
      {section: 'trail', tags: null},
      false,
      'A new trail does not log until logging is started.',
    ),
  ];
}

function plannedKey({context}: Planning, key: string | undefined, home: string): {KmsKeyId?: string} {
  if (key === undefined) return {};
  const described = context.facts.get({op: 'kms:DescribeKey', region: home, params: {KeyId: key}});
  return {KmsKeyId: described.status === 'known' ? described.value.Arn : key};
}
