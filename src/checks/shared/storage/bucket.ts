/**
 * `checks/shared/storage/` answers what several checks ask about the buckets of log files.
 * Advice about the log buckets of the judged trails. What cannot be read says nothing here: `advice-readable` does.
 */
import type {Json} from '../../../findings/model.js';
import type {BucketAdvice} from '../../../delivery/hops/trail/bucket-advice.js';
import {judgedTrails} from '../../../delivery/redundancy/applies.js';
import type {Proof} from '../../../delivery/proof.js';
import type {Outcome} from '../../check.js';

export interface BucketVerdict {
  readonly ok: boolean;
  readonly message: string;
  readonly observed: Json;
}

export function bucketOutcomes(
  proof: Proof,
  judge: (advice: BucketAdvice, bucket: string, prefix: string) => BucketVerdict | null,
): Outcome[] {
  const judged = judgedTrails(proof).trails;
  return judged.flatMap(({trail, home}): Outcome[] => {
    const advice = proof.evidence.buckets.find(({trailArn}) => trailArn === trail.TrailARN);
    if (advice === undefined) return [];
    const verdict = judge(advice, advice.bucket, trail.S3KeyPrefix ?? '');
    if (verdict === null) return [];
    return [
      {
        status: verdict.ok ? 'pass' : 'fail',
        message: verdict.message,
        observed: verdict.observed,
        resource: `arn:${proof.context.partition}:s3:::${advice.bucket}`,
        region: home,
      },
    ];
  });
}
