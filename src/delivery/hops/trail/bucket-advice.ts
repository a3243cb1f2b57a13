/** What could be better about a log bucket: advice, read beside the proof and never deciding it. */
import type {Answer} from '../../../snapshot/model.js';
import type {Read, ReadTypes} from '../../../snapshot/reads.js';
import type {Chain} from '../../route/chain.js';
import {ask} from '../../context.js';

type Op =
  's3:GetBucketAcl' | 's3:GetPublicAccessBlock' | 's3:GetBucketVersioning' | 's3:GetBucketLifecycleConfiguration';

export interface BucketAdvice {
  readonly bucket: string;
  readonly trailArn: string;
  readonly acl: Answer<ReadTypes['s3:GetBucketAcl']['value']>;
  readonly publicAccessBlock: Answer<ReadTypes['s3:GetPublicAccessBlock']['value']>;
  readonly versioning: Answer<ReadTypes['s3:GetBucketVersioning']['value']>;
  readonly lifecycle: Answer<ReadTypes['s3:GetBucketLifecycleConfiguration']['value']>;
}

export function bucketAdvice(chain: Chain): BucketAdvice[] {
  const {context} = chain;
  return chain.trails.trails.flatMap((answer): BucketAdvice[] => {
    const {storage, trail, home} = answer;
    if (!storage.asked || storage.bucket === null || answer.foreign || answer.gate.state === 'blocks') return [];
    const Bucket = storage.bucket;
    const read = <O extends Op>(op: O): Read<O> => ({op, region: home, params: {Bucket}}) as Read<O>;
    return [
      {
        bucket: Bucket,
        trailArn: trail.TrailARN,
        acl: ask(context, read('s3:GetBucketAcl')),
        publicAccessBlock: ask(context, read('s3:GetPublicAccessBlock')),
        versioning: ask(context, read('s3:GetBucketVersioning')),
        lifecycle: ask(context, read('s3:GetBucketLifecycleConfiguration')),
      },
    ];
  });
}
