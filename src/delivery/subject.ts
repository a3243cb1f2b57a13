/** Names of ours that tell whom they serve, so that what is made for one never replaces what serves another. */
import {createHash} from 'node:crypto';

/** Ten hexadecimal digits: enough to tell the subjects of one policy apart, in the alphabet of Sids. */
export function tagOf(subject: string): string {
  return createHash('sha256').update(subject).digest('hex').slice(0, 10);
}

/**
 * What a policy is called that a printed command makes. Both calls replace a policy of the same name:
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html,
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html
 *
 * @param subject what it gives a right to, and whom if that is not the owner of the policy
 */
export function policyNameFor(...subject: readonly string[]): string {
  return `iam-alert-guard-${tagOf(subject.join(' '))}`;
}
