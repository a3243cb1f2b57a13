/**
 * How a stranger asks, beyond who it is and from where: through an access point, a function or an instance of its own account, and for
 * which endpoint it subscribes to a topic. Only what the statements speak of is told apart.
 */
import {foldCase, globMatches} from '../glob.js';
import {arnForm, functionForm} from './arns.js';
import {examples} from './examples.js';
import type {Pattern, Segment} from './examples.js';
import {isFixed, linesOn, patternsOf} from './mentions.js';
import type {Placed} from './mentions.js';
import type {Given} from './places.js';

/**
 * Keys that hold the ARN of something through which the request came, of the caller's own account
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html#access-points-condition-keys,
 * https://docs.aws.amazon.com/lambda/latest/dg/permissions-source-function-arn.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-ec2-sourceinstancearn).
 * What the access points of the owner's account let in, their own policies say: that is delegated, not open.
 */
const ACCESS_POINT = 's3:dataaccesspointarn';
const ACCESS_POINT_KEYS = [ACCESS_POINT, 's3:dataaccesspointaccount', 's3:accesspointnetworkorigin'];
const ORIGINS = ['lambda:sourcefunctionarn', 'ec2:sourceinstancearn'];
const ENDPOINT = 'sns:endpoint';

const NO_ACCESS_POINT: Given = Object.fromEntries(ACCESS_POINT_KEYS.map((key) => [key, 'absent' as const]));

/**
 * @param account of the caller; empty for somebody without one
 * @param endpoints `any`: endpoints that are somebody's count as the caller's, too
 */
export function waysOf(
  statements: readonly Placed[],
  partition: string,
  account: string,
  endpoints: 'own' | 'any',
): readonly Given[] {
  let ways: readonly Given[] = [{}];
  const add = (choices: readonly Given[]): void => {
    ways = ways.flatMap((way) => choices.map((choice) => ({...way, ...choice})));
  };
  if (linesOn(statements, ACCESS_POINT_KEYS).length > 0)
    add([
      NO_ACCESS_POINT,
      ...arnsOf(statements, ACCESS_POINT, partition, account).map((arn): Given => ({
        [ACCESS_POINT]: [arn],
        's3:dataaccesspointaccount': [account],
        's3:accesspointnetworkorigin': 'free',
      })),
    ]);
  for (const key of ORIGINS) {
    if (linesOn(statements, [key]).length === 0) continue;
    const own = arnsOf(statements, key, partition, account).map((arn): Given => ({[key]: [arn]}));
    add([{[key]: 'absent'}, ...own]);
  }
  if (endpoints === 'own' && linesOn(statements, [ENDPOINT]).length > 0)
    add(endpointsOf(statements, partition, account).map((endpoint): Given => ({[ENDPOINT]: [endpoint]})));
  return ways;
}

/** ARNs of the account, one for each way in which the statements tell them apart. */
function arnsOf(statements: readonly Placed[], key: string, partition: string, account: string): readonly string[] {
  if (account === '') return [];
  const patterns = patternsOf(linesOn(statements, [key]), 'whole');
  const spelled = patterns
    .filter(isFixed)
    .map(({tokens}) => tokens.map((token) => (typeof token === 'object' ? token.char : '')).join(''));
  const own = spelled.filter((arn) => arn.split(':')[4] === account);
  const open = patterns.filter((pattern) => !isFixed(pattern));
  return [...examples(arnForm(partition, {text: account}), open, {scope: 'whole', texts: new Set(own)}), ...own];
}

const TEXT = 'xabcdefghijklmnopqrstuvwyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@.:/+-_?=&%#~';

/**
 * Endpoints that a stranger can have. One that is spelled in full is somebody's, and so is an ARN of another's account. A mailbox of a
 * domain and a URL of a host may be had by anybody, for all that a policy says
 * (https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html, `sns:Endpoint`).
 */
function endpointsOf(statements: readonly Placed[], partition: string, account: string): readonly string[] {
  const patterns = patternsOf(linesOn(statements, [ENDPOINT]), 'whole');
  const owned = patterns.map((pattern) => ({pattern, owner: ownerOf(pattern)}));
  const form: readonly Segment[] = [{among: TEXT, min: 1, max: Infinity}];
  const found = examples(form, patterns).filter((text) =>
    owned.every(({pattern, owner}) => owner === null || owner === account || !meets(pattern, text)),
  );
  // A wildcard of StringLike runs over colons, and a function's own name and alias may be what it then asks for.
  return account === '' ? found : [...found, ...examples(functionForm(partition, account), patterns)];
}

function meets({tokens, fold}: Pattern, text: string): boolean {
  return fold ? globMatches(foldCase(tokens), text.toLowerCase()) : globMatches(tokens, text);
}

/** Whose the endpoints of the pattern are: an account, `somebody`, or null where anybody can have one. */
function ownerOf({tokens}: Pattern): string | null {
  const text = tokens.map((token) => (typeof token === 'object' ? token.char : '\0')).join('');
  const isSpelled = (part: string | undefined): boolean => part !== undefined && part !== '' && !part.includes('\0');
  if (text.startsWith('arn:')) {
    const owner = text.split(':')[4];
    return isSpelled(owner) ? (owner ?? null) : null;
  }
  return isSpelled(text) ? 'somebody' : null;
}
