/** IP addresses as the engine reads them: any spelling of one address is one value, and families do not mix. */

/** An address: family and number. An IPv4-mapped IPv6 address is the IPv4 address. */
export interface Address {
  readonly family: 4 | 6;
  readonly value: bigint;
}

/** Addresses from `low` to `high`, both included. */
export interface AddressRange {
  readonly family: 4 | 6;
  readonly low: bigint;
  readonly high: bigint;
}

const LONGEST_V4 = '255.255.255.255'.length;
const MAPPED = 0xffffn;

/** The address a text spells, `undefined` where it spells none (`300.1.1.1`, `1:2`, `::ffff:10.0.0.1`). */
export function parseAddress(text: string): Address | undefined {
  if (text.length > 1000) return undefined;
  if (text.includes(':')) return parseV6(text);
  return text.length <= LONGEST_V4 ? parseV4(text) : undefined;
}

function parseV4(text: string): Address | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  let value = 0n;
  for (const part of parts) {
    if (part === '') return undefined;
    let octet = 0;
    for (let i = 0; i < part.length; i++) {
      const digit = hexDigit(part.charCodeAt(i));
      if (digit < 0 || digit > 9) return undefined;
      octet = octet * 10 + digit;
    }
    if (octet > 255) return undefined;
    value = (value << 8n) | BigInt(octet);
  }
  return {family: 4, value};
}

function parseV6(text: string): Address | undefined {
  const gap = text.indexOf('::');
  const head = groups(gap < 0 ? text : text.slice(0, gap));
  const tail = groups(gap < 0 ? '' : text.slice(gap + 2));
  if (head === undefined || tail === undefined) return undefined;
  const missing = 8 - head.length - tail.length;
  // `::` stands for at least one group.
  if (gap < 0 ? missing !== 0 : missing < 1) return undefined;
  let value = 0n;
  for (const group of [...head, ...Array<number>(missing).fill(0), ...tail]) value = (value << 16n) | BigInt(group);
  return value >> 32n === MAPPED ? {family: 4, value: value & 0xffffffffn} : {family: 6, value};
}

function groups(text: string): number[] | undefined {
  if (text === '') return [];
  const result: number[] = [];
  for (const part of text.split(':')) {
    if (part === '') return undefined; // a second `::`, or a `:` at an end
    let group = 0;
    for (let i = 0; i < part.length; i++) {
      const digit = hexDigit(part.charCodeAt(i));
      if (digit < 0) return undefined;
      group = group * 16 + digit;
      if (group > 0xffff) return undefined;
    }
    result.push(group);
  }
  return result;
}

/** Negative where the unit is no digit. */
function hexDigit(code: number): number {
  if (code <= 0x39) return code - 0x30;
  if (code >= 0x61 && code <= 0x66) return code - 0x57;
  if (code >= 0x41 && code <= 0x46) return code - 0x37;
  return -1;
}

/**
 * A CIDR block. Masks of a single address (/32, /128) are refused, as the engine refuses them; the mask is read as Java reads an
 * int, so `/+8` and `/08` are masks. Host bits are ignored.
 * @returns the block, or what is wrong with it
 */
export function parseCidr(text: string): AddressRange | string {
  const [addressText = '', maskText = '', ...rest] = text.split('/');
  if (maskText === '' || rest.some((part) => part !== ''))
    return "must be an address, one '/' and a number of mask bits";
  const bits = /^[+-]?[0-9]{1,100}$/.test(maskText) ? Number(maskText) : Number.NaN;
  if (Number.isNaN(bits) || bits < 0) return 'the mask must be a number that is not negative';
  const address = parseAddress(addressText);
  if (address === undefined) return `${JSON.stringify(addressText.slice(0, 100))} is not an IP address`;
  const width = address.family === 4 ? 32 : 128;
  if (bits >= width)
    return `an IPv${address.family} mask must be below ${width}; write a single address as a plain string`;
  const host = (1n << BigInt(width - bits)) - 1n;
  const low = address.value & ~host;
  return {family: address.family, low, high: low | host};
}

/** Two spellings of an address, the usual one first; the other has leading zeros. */
export function spellAddress({family, value}: Address): [usual: string, padded: string] {
  const [count, bits, radix, digits] = family === 4 ? [4, 8n, 10, 3] : [8, 16n, 16, 4];
  const parts = Array.from({length: count}, (_, i) => (value >> (bits * BigInt(count - 1 - i))) & ((1n << bits) - 1n));
  const texts = parts.map((part) => part.toString(radix));
  const separator = family === 4 ? '.' : ':';
  return [texts.join(separator), texts.map((text) => text.padStart(digits, '0')).join(separator)];
}
