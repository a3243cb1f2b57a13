/** The name of SNS that the policy of a queue or function has to admit. */
import {snsPrincipals} from '../../data/sns-regions.js';
import {parseArn} from '../../delivery/arn.js';

/** One name; where AWS's pages lead to several, each of them. */
export function snsPrincipalFor(topicArn: string, endpointArn: string): string | readonly string[] {
  const region = parseArn(topicArn)?.region ?? '';
  const names = snsPrincipals(region, parseArn(endpointArn)?.region ?? region);
  const [first = 'sns.amazonaws.com', ...others] = names;
  return others.length === 0 ? first : names;
}
