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
