/**
 * Regions as SNS tells them apart where a topic delivers to a queue or function of another Region: under which name it then comes.
 *
 * The table of names is "Cross-region delivery support" of https://docs.aws.amazon.com/sns/latest/dg/sns-cross-region-delivery.html, and so
 * is the rule for Regions that it does not list ("any regions launched after March 20, 2019"). Which Regions are enabled by default:
 * https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html. A Region that stands in neither list is not guessed.
 */
import {partitionOfRegion} from './partitions.js';

const DEFAULT_ENABLED: ReadonlySet<string> = new Set([
  ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'ca-central-1', 'sa-east-1'],
  ...['eu-central-1', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-north-1'],
  ...['ap-south-1', 'ap-northeast-1', 'ap-northeast-2', 'ap-southeast-1', 'ap-southeast-2'],
]);

const OPT_IN: ReadonlySet<string> = new Set([
  ...['af-south-1', 'ap-east-1', 'ap-east-2', 'ap-south-2', 'ca-west-1', 'mx-central-1'],
  ...['ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5', 'ap-southeast-6', 'ap-southeast-7'],
  ...['eu-central-2', 'eu-south-1', 'eu-south-2', 'il-central-1', 'me-central-1', 'me-south-1'],
]);

/** Osaka: SNS lists it as opt-in, and the account guide as enabled by default. */
const BOTH: ReadonlySet<string> = new Set(['ap-northeast-3']);

type RegionKind = 'default' | 'opt-in' | 'disputed' | 'unknown';

/** Opt-in Regions are a matter of the partition `aws` alone. */
function kindOf(region: string): RegionKind {
  if (partitionOfRegion(region) !== 'aws') return partitionOfRegion(region) === null ? 'unknown' : 'default';
  if (BOTH.has(region)) return 'disputed';
  if (OPT_IN.has(region)) return 'opt-in';
  return DEFAULT_ENABLED.has(region) ? 'default' : 'unknown';
}

const GLOBAL = 'sns.amazonaws.com';

function nameFor(topic: RegionKind, endpoint: RegionKind, topicRegion: string, endpointRegion: string): string {
  if (endpoint === 'opt-in') return `sns.${endpointRegion}.amazonaws.com`;
  return topic === 'opt-in' ? `sns.${topicRegion}.amazonaws.com` : GLOBAL;
}

/**
 * The names under which SNS comes from a topic of one Region to a queue or function of another (or the same). One: that is it. Several:
 * AWS's pages lead to each of them. None: no page says.
 */
export function snsPrincipals(topicRegion: string, endpointRegion: string): readonly string[] {
  if (topicRegion === endpointRegion) return [GLOBAL];
  const kinds = [kindOf(topicRegion), kindOf(endpointRegion)];
  if (kinds.includes('unknown')) return [];
  const [topics = [], endpoints = []] = kinds.map((kind): RegionKind[] =>
    kind === 'disputed' ? ['opt-in', 'default'] : [kind],
  );
  const names = topics.flatMap((topic) =>
    endpoints.map((endpoint) => nameFor(topic, endpoint, topicRegion, endpointRegion)),
  );
  return [...new Set(names)];
}

/**
 * The page on functions says that no delivery from a default Region to a function of an opt-in Region exists, nor from one opt-in Region to
 * another (https://docs.aws.amazon.com/sns/latest/dg/lambda-prereq.html); the table above has both.
 */
export function disputedForFunctions(topicRegion: string, endpointRegion: string): boolean {
  return topicRegion !== endpointRegion && ['opt-in', 'disputed'].includes(kindOf(endpointRegion));
}
