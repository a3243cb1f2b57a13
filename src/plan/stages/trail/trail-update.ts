/** What of a trail is not as declared and can be changed in place. Only widened: what a trail has beyond the declaration stays. */
import {parseArn} from '../../../delivery/arn.js';
import {sameKey} from '../../../delivery/hops/access/declared-keys.js';
import type {TrailAnswer} from '../../../delivery/hops/trail/trail.js';
import type {Trail} from '../../../snapshot/nouns.js';
import type {Planning} from '../../planning.js';
import type {WriteTypes} from '../../calls/writes.js';
import {describeRead} from '../key/keys.js';

type Update = Omit<WriteTypes['cloudtrail:UpdateTrail'], 'Name'>;

export interface TrailUpdate {
  readonly params: Update;
  /** The row of DescribeTrails then. */
  readonly row: Trail;
}

/** null where nothing is to be changed. */
export function trailUpdate({context}: Planning, {trail, home}: TrailAnswer): TrailUpdate | null {
  const declared = context.baseline.trail;
  const multi = declared['multi-region'] && trail.IsMultiRegionTrail !== true;
  // A multi-region trail has to include global services: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_UpdateTrail.html
  const global = (declared['global-service-events'] || multi) && (multi || trail.IncludeGlobalServiceEvents === false);
  const params: Update = {
    ...(multi ? {IsMultiRegionTrail: true} : {}),
    ...(global ? {IncludeGlobalServiceEvents: true} : {}),
    ...(declared['log-file-validation'] === true && trail.LogFileValidationEnabled !== true
      ? {EnableLogFileValidation: true}
      : {}),
    ...(declared.bucket !== undefined && declared.bucket !== trail.S3BucketName ? {S3BucketName: declared.bucket} : {}),
    ...(declared['key-prefix'] !== undefined && declared['key-prefix'] !== (trail.S3KeyPrefix ?? '')
      ? {S3KeyPrefix: declared['key-prefix']}
      : {}),
    ...keyChange(context, trail, home),
  };
  if (Object.keys(params).length === 0) return null;
  const {EnableLogFileValidation, KmsKeyId, ...same} = params;
  const key =
    KmsKeyId === undefined ? undefined : parseArn(KmsKeyId) === null ? arnOf(context, KmsKeyId, home) : KmsKeyId;
  const row: Trail = {
    ...trail,
    ...same,
    ...(EnableLogFileValidation === undefined ? {} : {LogFileValidationEnabled: EnableLogFileValidation}),
    ...(key === undefined ? {} : {KmsKeyId: key}),
  };
  return {params, row};
}

function keyChange(context: Planning['context'], trail: Trail, home: string): {KmsKeyId?: string} {
  const declared = context.baseline.trail['kms-key'];
  if (declared === undefined) return {};
  const same = trail.KmsKeyId === undefined ? 'no' : sameKey(context, declared, trail.KmsKeyId, home);
  return same === 'no' ? {KmsKeyId: declared} : {};
}

function arnOf(context: Planning['context'], named: string, home: string): string {
  const key = context.facts.get(describeRead(named, home));
  return key.status === 'known' ? key.value.Arn : named;
}
