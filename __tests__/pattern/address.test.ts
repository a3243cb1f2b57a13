import {describe, expect, it} from '@jest/globals';
import {parseAddress, parseCidr, spellAddress} from '../../src/pattern/language/address.js';

describe('addresses', () => {
  it.each<[string, 4 | 6, bigint]>([
    ['0.0.0.0', 4, 0n],
    ['1.2.3.4', 4, 0x01020304n],
    ['255.255.255.255', 4, 0xffffffffn],
    ['010.000.00.1', 4, 0x0a000001n],
    ['9.9.9.9', 4, 0x09090909n],
    ['::', 6, 0n],
    ['::1', 6, 1n],
    ['1::', 6, 1n << 112n],
    ['1:2:3:4:5:6:7:8', 6, 0x00010002000300040005000600070008n],
    ['1:2:3::7:8', 6, 0x00010002000300000000000000070008n],
    ['1:2:3:4:5:6:7::', 6, 0x00010002000300040005000600070000n],
    ['::2:3:4:5:6:7:8', 6, 0x00000002000300040005000600070008n],
    ['2001:DB8::aBcF', 6, 0x20010db800000000000000000000abcfn],
    ['f::A', 6, (0xfn << 112n) | 0xan],
    ['0000001::', 6, 1n << 112n],
    ['::ffff:a00:1', 4, 0x0a000001n],
    ['::fffe:a00:1', 6, 0xfffe0a000001n],
    ['1::ffff:a00:1', 6, (1n << 112n) | 0xffff0a000001n],
  ])('%s', (text, family, value) => {
    expect(parseAddress(text)).toEqual({family, value});
  });

  it.each([
    ...[
      '',
      '1',
      'a',
      ':',
      '1.2.3',
      '1.2.3.4.5',
      '1.2.3.',
      '.1.2.3',
      '1..2.3',
      '1.2.3.256',
      '300.1.1.1',
      '1.2.3.a',
      'a.1.2.3',
    ],
    ...['1.2.3.-1', '1.2.3./', '1.2.3.4 ', ' 1.2.3.4', '01.002.003.0000004', '1,2,3,4', '1.2.3.:'],
    ...[
      '1:2',
      '1:2:3:4:5:6:7',
      '1:2:3:4:5:6:7:8:9',
      '1:2:3:4:5:6:7:8::',
      '1::2::3',
      ':::',
      ':1',
      '1:',
      ':2:3:4:5:6:7:8',
      '1:2:3:4:5:6:7:',
      '1:2::6:7:',
      '::1::',
      '1:::2',
      '10000::',
      'g::',
    ],
    ...[
      '::g',
      '::G',
      '::@',
      '::`',
      '::/',
      '::1.2.3.4',
      '::ffff:10.0.0.1',
      'fe80::1%eth0',
      '[::1]',
      '::1 ',
      `${'0'.repeat(999)}::`,
    ],
  ])('%j is none', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it('are read up to a thousand units', () => {
    expect(parseAddress(`${'0'.repeat(998)}::`)).toEqual({family: 6, value: 0n});
  });

  it.each<[4 | 6, bigint, string, string]>([
    [4, 0x0a000001n, '10.0.0.1', '010.000.000.001'],
    [6, 1n, '0:0:0:0:0:0:0:1', '0000:0000:0000:0000:0000:0000:0000:0001'],
    [6, 0x20010db800000000000000000000abcfn, '2001:db8:0:0:0:0:0:abcf', '2001:0db8:0000:0000:0000:0000:0000:abcf'],
  ])('are spelt in two ways: %s %s', (family, value, usual, padded) => {
    expect(spellAddress({family, value})).toEqual([usual, padded]);
    expect([parseAddress(usual), parseAddress(padded)]).toEqual([
      {family, value},
      {family, value},
    ]);
  });
});

describe('blocks', () => {
  it.each<[string, 4 | 6, bigint, bigint]>([
    ['10.1.2.3/8', 4, 0x0a000000n, 0x0affffffn],
    ['10.0.0.0/31', 4, 0x0a000000n, 0x0a000001n],
    ['1.2.3.4/0', 4, 0n, 0xffffffffn],
    ['10.0.0.0/+8', 4, 0x0a000000n, 0x0affffffn],
    ['10.0.0.0/08', 4, 0x0a000000n, 0x0affffffn],
    ['10.0.0.0/8/', 4, 0x0a000000n, 0x0affffffn],
    ['::5/127', 6, 4n, 5n],
    ['::/0', 6, 0n, (1n << 128n) - 1n],
  ])('%s', (text, family, low, high) => {
    expect(parseCidr(text)).toEqual({family, low, high});
  });

  const shape = "must be an address, one '/' and a number of mask bits";
  const number = 'the mask must be a number that is not negative';
  it.each([
    ['', shape],
    ['10.0.0.0', shape],
    ['10.0.0.0/', shape],
    ['10.0.0.0/8/9', shape],
    ['10.0.0.0/-1', number],
    ['10.0.0.0/x', number],
    ['10.0.0.0/8x', number],
    ['10.0.0.0/ 8', number],
    ['10.0.0.0/32', 'an IPv4 mask must be below 32; write a single address as a plain string'],
    ['::1/128', 'an IPv6 mask must be below 128; write a single address as a plain string'],
    ['10.0.0/8', '"10.0.0" is not an IP address'],
    [`${'x'.repeat(200)}/8`, `"${'x'.repeat(100)}" is not an IP address`],
  ])('%s is none: %s', (text, fault) => {
    expect(parseCidr(text)).toBe(fault);
  });
});
