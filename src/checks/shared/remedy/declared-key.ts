/** The declared key of a topic or a trail, where it cannot be used: then no command sets it, since nothing could be encrypted with it. */
import {parseArn} from '../../../delivery/arn.js';
import type {ByHand} from '../../../delivery/command.js';
import {ask, type Context} from '../../../delivery/context.js';
import {isAwsManagedAlias} from '../../../delivery/hops/access/key.js';

/**
 * What to do instead; null where nothing is known against the key.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html,
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html
 *
 * @param region of what is to be encrypted with it
 */
export function instead(context: Context, declared: string, region: string): ByHand | null {
  const correct = 'If the name is mistyped, correct it in the baseline.';
  if (isAwsManagedAlias(declared))
    return {
      say: `${declared} is an AWS managed key, and its policy cannot be changed: declare a customer managed key.`,
    };
  const place = parseArn(declared)?.region;
  if (place !== undefined && place !== region)
    return {say: `The declared key ${declared} is in ${place}, and a key of ${region} is needed. Declare one.`};
  // An ARN is compared as it stands: nobody asks for it.
  if (parseArn(declared)?.resource.startsWith('key/') === true) return null;
  if (ask(context, {op: 'kms:DescribeKey', region, params: {KeyId: declared}}).status !== 'absent') return null;
  return {
    say: `The declared key ${declared} does not exist. ${correct} Otherwise create it, with a key policy for this use, before anything is encrypted with it.`,
  };
}
