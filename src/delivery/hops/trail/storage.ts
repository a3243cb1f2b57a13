/**
 * Where a trail's log files go. A trail that cannot store its files still feeds EventBridge, so nothing here blocks an alert; what
 * is lost is the evidence behind it.
 *
 * A fresh delivery without an error decides bucket and key where they cannot be read (S3 answers 405 to other accounts); what is
 * readable is judged all the same.
 */
import {admissionGate} from '../access/admission.js';
import {bucketAdmitsCloudTrail, keyAdmitsCloudTrail, keyShownToCloudTrail, organizationOf} from './trail-admission.js';
import type {Answer} from '../../../snapshot/model.js';
import type {Trail} from '../../../snapshot/nouns.js';
import type {Read} from '../../../snapshot/reads.js';
import {parseArn} from '../../arn.js';
import {ask, gateOf, isForeign, placeOf, vouched, type Context} from '../../context.js';
import {PASSES, blocks, every, unreadable, type Gate} from '../../gate.js';
import {keyUsable, type KeyAnswer} from '../access/key.js';
import {filesDelivered, type Delivering, type DeliveryState} from './delivery-state.js';

export type StorageAnswer =
  | {readonly asked: false}
  | {
      readonly asked: true;
      readonly bucket: string | null;
      readonly delivery: DeliveryState;
      readonly deliveryError: string | null;
      readonly deliveredAt: string | null;
      readonly exists: Gate;
      /** The bucket policy lets CloudTrail write. */
      readonly writable: Gate;
      /** s3:GetBucketAcl, which CloudTrail checks when a trail is created or changed. */
      readonly aclReadable: Gate;
      /** Requester Pays makes CloudTrail's writes fail. */
      readonly requesterPays: Gate;
      readonly policy: Answer<string>;
      readonly key: KeyAnswer | null;
      /** kms:DescribeKey, which CloudTrail needs when a trail is created or changed. */
      readonly keyShown: Gate;
      /** Proven by a fresh delivery where it cannot be read. */
      readonly provenByDelivery: boolean;
    };

/** The bucket's ARN, in the trail's partition. */
function bucketArn(context: Context, bucket: string): string {
  return `arn:${context.partition}:s3:::${bucket}`;
}

const NOT_OURS = {
  exists: PASSES,
  writable: PASSES,
  aclReadable: PASSES,
  requesterPays: PASSES,
  policy: {status: 'absent', code: 'NotAsked'},
  key: null,
  keyShown: PASSES,
  provenByDelivery: false,
} as const;

export function storageOf(context: Context, trail: Trail, home: string, delivering: Delivering): StorageAnswer {
  const {status} = delivering;
  const bucket = trail.S3BucketName ?? null;
  const delivery = filesDelivered(delivering, context.now);
  const known = status.status === 'known' ? status.value : {};
  const base = {
    asked: true as const,
    bucket,
    delivery,
    deliveryError: known.LatestDeliveryError || null,
    deliveredAt: known.LatestDeliveryTime ?? null,
  };
  const owner = parseArn(trail.TrailARN)?.account;
  const foreign = isForeign(context, owner);
  // "The log bucket of a trail that another account owns is judged only through its delivery status."
  if (bucket === null || foreign) return {...base, ...NOT_OURS};
  const resource = bucketArn(context, bucket);
  const read = <O extends 's3:HeadBucket' | 's3:GetBucketPolicy' | 's3:GetBucketRequestPayment'>(op: O): Read<O> =>
    ({op, region: home, params: {Bucket: bucket}}) as Read<O>;
  const fresh = delivery === 'fresh';
  const proven = (gate: Gate): Gate => (gate.state === 'unknown' && fresh ? PASSES : vouched(context, resource, gate));

  const exists = gateOf(context, read('s3:HeadBucket'), () => PASSES, blocks(`the bucket ${bucket} does not exist`));
  const policyRead = read('s3:GetBucketPolicy');
  const policy = ask(context, policyRead);
  const question = {
    bucket,
    prefix: trail.S3KeyPrefix ?? null,
    trailArn: trail.TrailARN,
    ...placeOf(context, owner),
    key: trail.KmsKeyId ?? null,
    region: context.eventRegion,
    ofOrganization: organizationOf(context, {trail}),
  };
  const judged = (ask: 'acl' | 'write'): Gate => {
    if (policy.status === 'unreadable') return unreadable(policyRead, policy);
    if (policy.status === 'absent') {
      return exists.state === 'blocks' ? exists : blocks('the bucket has no policy, so CloudTrail may not write to it');
    }
    return admissionGate(bucketAdmitsCloudTrail(policy.value, {...question, ask}));
  };
  const requesterPays = gateOf(
    context,
    read('s3:GetBucketRequestPayment'),
    (payer) =>
      payer === 'Requester' ? blocks('Requester Pays is on, and CloudTrail cannot deliver to such a bucket') : PASSES,
    PASSES,
  );
  const keyFor = (admits: typeof keyAdmitsCloudTrail): KeyAnswer | null =>
    trail.KmsKeyId === undefined
      ? null
      : keyUsable(context, trail.KmsKeyId, home, 'trail', (text, keyArn) => admits(text, {...question, keyArn}));
  const key = keyFor(keyAdmitsCloudTrail);
  const writable = judged('write');
  const cannotSee = [exists, writable, requesterPays, key?.gate ?? PASSES].some((gate) => gate.state === 'unknown');
  return {
    ...base,
    exists: proven(exists),
    writable: proven(every(exists, writable)),
    aclReadable: proven(judged('acl')),
    requesterPays: proven(requesterPays),
    policy,
    key: key === null ? null : {...key, gate: proven(key.gate)},
    keyShown: keyFor(keyShownToCloudTrail)?.admits ?? PASSES,
    provenByDelivery: cannotSee && fresh,
  };
}
