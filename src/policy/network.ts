/** IPv4 and IPv6 addresses and CIDR blocks, as the IpAddress operators compare them. */

interface Address {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

function ipv4(text: string): Address | null {
  const parts = text.split('.');
  if (parts.length !== 4) return null;
  let value = 0n;
  for (const part of parts) {
    if (!/^\d{1,3}$/.test(part) || Number(part) > 255) return null;
    value = (value << 8n) | BigInt(part);
  }
  return {bits: 32, value};
}

function ipv6(text: string): Address | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
  if (!head) return null;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail ? missing < 1 : missing !== 0) return null;
  const groups = [...head, ...Array<string>(tail ? missing : 0).fill('0'), ...(tail ?? [])];
  let value = 0n;
  for (const group of groups) {
    if (!/^[0-9a-f]{1,4}$/i.test(group)) return null;
    value = (value << 16n) | BigInt(`0x${group}`);
  }
  return {bits: 128, value};
}

export function parseAddress(text: string): Address | null {
  return text.includes(':') ? ipv6(text) : ipv4(text);
}

/** The addresses of a block, both ends included; null where the text is none. A block without a prefix length is the one address. */
export function rangeOf(
  block: string,
): {readonly bits: 32 | 128; readonly first: bigint; readonly last: bigint} | null {
  const [base = '', length, ...rest] = block.split('/');
  const start = parseAddress(base);
  if (!start || rest.length > 0 || (length !== undefined && !/^\d{1,3}$/.test(length))) return null;
  const prefix = length === undefined ? start.bits : Number(length);
  if (prefix > start.bits) return null;
  const shift = BigInt(start.bits - prefix);
  const first = (start.value >> shift) << shift;
  return {bits: start.bits, first, last: first + (1n << shift) - 1n};
}

/** Is the address inside the block? null where either text is none. */
export function inBlock(address: string, block: string): boolean | null {
  const inside = parseAddress(address);
  const range = rangeOf(block);
  if (!inside || !range) return null;
  return inside.bits === range.bits && inside.value >= range.first && inside.value <= range.last;
}

export function writeAddress({bits, value}: Address): string {
  const width = bits === 32 ? 8n : 16n;
  const groups = Array.from({length: bits === 32 ? 4 : 8}, (_, index, count = bits === 32 ? 4 : 8) => {
    return (value >> (width * BigInt(count - 1 - index))) & ((1n << width) - 1n);
  });
  return bits === 32 ? groups.join('.') : groups.map((group) => group.toString(16)).join(':');
}

/** The shortest prefixes, in bits, of blocks that count as networks of one's own. */
const OWN = {32: 16, 128: 32} as const;

/** Private networks, and those of carriers: no request comes from there (https://www.iana.org/assignments/iana-ipv4-special-registry). */
const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '127.0.0.0/8', 'fc00::/7'];

/**
 * Is the block one from which no service of AWS calls? A private network is none that aws:SourceIp ever holds ("the condition would never
 * match": https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html). A block of public addresses that a
 * policy lists is somebody's own network, and "networks of AWS services that use service principals" are others, for which a policy has
 * aws:PrincipalIsAWSService (https://github.com/aws-samples/data-perimeter-policy-examples); no page names addresses of these services. A wide
 * block may hold addresses of AWS, too.
 */
export function isOutsideAws(block: string): boolean {
  const range = rangeOf(block);
  if (range === null) return false;
  const size = range.last - range.first + 1n;
  if (size <= 1n << BigInt(range.bits - OWN[range.bits])) return true;
  return PRIVATE.some((one) => {
    const within = rangeOf(one);
    return within?.bits === range.bits && within.first <= range.first && range.last <= within.last;
  });
}
