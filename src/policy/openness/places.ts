/**
 * Where a stranger can call from: any part of the internet that is large enough to get an address in, or a VPC endpoint of his own. A request through an endpoint
 * carries aws:SourceVpc, aws:SourceVpce and aws:VpcSourceIp and no aws:SourceIp
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceip).
 */
import type {KeyValue} from '../model.js';
import {rangeOf, writeAddress} from '../network.js';
import {examples} from './examples.js';
import {isFixed, linesOn, patternsOf} from './mentions.js';
import type {Line, Placed} from './mentions.js';

export type Given = Readonly<Record<string, KeyValue>>;

const ADDRESS = ['aws:sourceip'];
const VPC = ['aws:sourcevpc'];
const ENDPOINT = ['aws:sourcevpce'];
const THROUGH_VPC = [
  ...[...VPC, ...ENDPOINT, 'aws:vpcsourceip', 'aws:vpceaccount', 'aws:vpceorgid', 'aws:vpceorgpaths'],
  'aws:sourcevpcarn',
];

const NO_VPC: Given = Object.fromEntries(THROUGH_VPC.map((key) => [key, 'absent' as const]));

/**
 * More addresses than these are no limit to anybody, fewer are: S3 evaluates "values broader than /8 for IPv4 and /32 for IPv6 (excluding
 * RFC1918 private ranges)" as public
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status).
 * Here all addresses that a policy lets in are taken together: many narrow blocks may be as broad as one.
 */
const NARROW: Readonly<Record<32 | 128, bigint>> = {32: 1n << 24n, 128: 1n << 96n};
const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'];

/** The places that the statements tell apart. `through`: what a request through an endpoint of the caller's carries besides. */
export function placesOf(statements: readonly Placed[], through: Given): readonly Given[] {
  const direct = addresses(linesOn(statements, ADDRESS)).map((address): Given => ({
    ...NO_VPC,
    'aws:sourceip': [address],
  }));
  if (linesOn(statements, [...ADDRESS, ...THROUGH_VPC]).length === 0) return direct;
  const ids = (keys: readonly string[], prefix: string): readonly string[] =>
    examples(
      [{text: prefix}, {among: '0123456789abcdef', min: 17, max: 17}],
      // An id that is named in full is somebody's.
      patternsOf(linesOn(statements, keys), 'whole').filter((pattern) => !isFixed(pattern)),
    );
  const inside = ids(VPC, 'vpc-').flatMap((vpc) =>
    ids(ENDPOINT, 'vpce-').map((endpoint): Given => ({
      ...{'aws:sourceip': 'absent', 'aws:sourcevpc': [vpc], 'aws:sourcevpce': [endpoint]},
      ...{'aws:vpcsourceip': 'free', 'aws:sourcevpcarn': 'present'},
      ...through,
    })),
  );
  return [...direct, ...inside];
}

interface Edge {
  readonly at: bigint;
  readonly line: number;
  readonly by: 1 | -1;
}

/** One address for each set of lines that the addresses of a large part of the internet meet. */
function addresses(lines: readonly Line[]): readonly string[] {
  if (lines.length === 0) return ['203.0.113.77'];
  return ([32, 128] as const).flatMap((bits) => {
    const parts = partsOf(lines, bits);
    const large = [...parts.values()].filter(({size}) => size > NARROW[bits]);
    return large.map(({example}) => writeAddress({bits, value: example}));
  });
}

interface Part {
  size: bigint;
  readonly example: bigint;
}

function partsOf(lines: readonly Line[], bits: 32 | 128): ReadonlyMap<string, Part> {
  const blocks = [...lines.map(({test}) => test.values), PRIVATE];
  const edges = blocks.flatMap((values, line) =>
    values.flatMap((text): Edge[] => {
      const range = rangeOf(text);
      if (range?.bits !== bits) return [];
      return [
        {at: range.first, line, by: 1},
        {at: range.last + 1n, line, by: -1},
      ];
    }),
  );
  edges.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const depth = blocks.map(() => 0);
  const parts = new Map<string, Part>();
  let from = 0n;
  const close = (to: bigint): void => {
    if (to <= from || (depth.at(-1) ?? 0) > 0) return;
    const key = depth.map((count) => (count > 0 ? 1 : 0)).join('');
    const part = parts.get(key);
    if (part === undefined) parts.set(key, {size: to - from, example: from + (to - from) / 2n});
    else part.size += to - from;
  };
  for (const {at, line, by} of edges) {
    close(at);
    if (at > from) from = at;
    depth[line] = (depth[line] ?? 0) + by;
  }
  close(1n << BigInt(bits));
  return parts;
}
