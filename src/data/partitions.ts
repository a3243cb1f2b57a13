/**
 * What is true of a whole AWS partition: its DNS suffix, and the one region whose default event bus receives the events of IAM.
 *
 * IAM is a global service: a rule for its events does nothing in any other region. Where AWS has a page that says which region it is,
 * that page is the source; else it is the region for which the AWS SDK signs requests to IAM's endpoint, from the endpoint rule set
 * shipped in `@aws-sdk/client-iam` (3.1169.0, `endpoint/bdd`). A partition without a row here has no known event region, and none is guessed.
 */

export type Partition = 'aws' | 'aws-cn' | 'aws-us-gov' | 'aws-eusc';

export interface PartitionFacts {
  readonly name: Partition;
  readonly dnsSuffix: string;
  /** Where the events of IAM arrive. */
  readonly eventRegion: string;
  /** What the event region rests on. */
  readonly eventRegionSource: string;
}

/** DNS suffixes: the partition table of the AWS SDK (`@aws-sdk/core`, `util-endpoints/lib/aws/partitions`). */
export const PARTITIONS: readonly PartitionFacts[] = [
  {
    name: 'aws',
    dnsSuffix: 'amazonaws.com',
    eventRegion: 'us-east-1',
    eventRegionSource: 'https://repost.aws/knowledge-center/eventbridge-rule-triggers-iam-single-region',
  },
  {
    name: 'aws-cn',
    dnsSuffix: 'amazonaws.com.cn',
    eventRegion: 'cn-north-1',
    eventRegionSource: "signing region of IAM's endpoint in the AWS SDK's rule set (@aws-sdk/client-iam 3.1169.0)",
  },
  {
    name: 'aws-us-gov',
    dnsSuffix: 'amazonaws.com',
    eventRegion: 'us-gov-west-1',
    eventRegionSource: "signing region of IAM's endpoint in the AWS SDK's rule set (@aws-sdk/client-iam 3.1169.0)",
  },
  {
    name: 'aws-eusc',
    dnsSuffix: 'amazonaws.eu',
    eventRegion: 'eusc-de-east-1',
    eventRegionSource: "signing region of IAM's endpoint in the AWS SDK's rule set (@aws-sdk/client-iam 3.1169.0)",
  },
];

/** The facts of a partition, or null where none are known (`aws-iso`, or a name from a hostile ARN). */
export function partitionFacts(name: string): PartitionFacts | null {
  return PARTITIONS.find((partition) => partition.name === name) ?? null;
}

/** The beginnings of region names, by the region expressions of the SDK's partition table; the longer ones first. */
const REGION_PREFIXES: readonly (readonly [prefix: string, partition: string])[] = [
  ['us-gov-', 'aws-us-gov'],
  ['us-isob-', 'aws-iso-b'],
  ['us-isof-', 'aws-iso-f'],
  ['us-iso-', 'aws-iso'],
  ['eu-isoe-', 'aws-iso-e'],
  ['eusc-', 'aws-eusc'],
  ['cn-', 'aws-cn'],
  ...['us-', 'eu-', 'ap-', 'sa-', 'ca-', 'me-', 'af-', 'il-', 'mx-'].map((prefix) => [prefix, 'aws'] as const),
];

/** The name of the partition that a region belongs to, by its name; null where no partition has such regions. */
export function partitionOfRegion(region: string): string | null {
  return REGION_PREFIXES.find(([prefix]) => region.startsWith(prefix))?.[1] ?? null;
}
