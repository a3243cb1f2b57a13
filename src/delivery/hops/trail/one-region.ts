/** A trail of another Region, where none records the one in which IAM events arrive: it can be made to record all, and no second trail is needed. */
import type {Context} from '../../context.js';
import {isOpen} from '../../gate.js';
import type {TrailAnswer} from './trail.js';

/**
 * The first such trail of this account that writes to the declared bucket, or to any where none is declared; null where there is none.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-create-and-update-a-trail-by-using-the-aws-cli-update-trail.html
 */
export function extendable({baseline}: Context, trails: readonly TrailAnswer[]): TrailAnswer | null {
  const {bucket} = baseline.trail;
  if (trails.some(({reaches}) => isOpen(reaches))) return null;
  const own = trails.filter(({foreign, trail}) => !foreign && trail.IsOrganizationTrail !== true);
  return own.find(({trail}) => bucket === undefined || trail.S3BucketName === bucket) ?? null;
}
