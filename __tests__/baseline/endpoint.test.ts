import {createHash} from 'node:crypto';
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {
  publicDigest,
  publicEndpoint,
  recipientKey,
  sameEndpoint,
  sha256Hex,
  withMaskedPassword,
} from '../../src/snapshot/endpoint.js';

const twelve = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

describe('the public form of an endpoint', () => {
  it.each([
    ['email', 'secops@example.com', 'secops@example.com'],
    ['sms', '+4915112345678', '+4915112345678'],
    ['https', 'https://example.com', 'https://example.com'],
    ['https', 'https://example.com/', 'https://example.com/'],
    ['https', 'https://example.com:8443', 'https://example.com:8443'],
    ['https', 'https://example.com/a', `https://example.com#${twelve('https://example.com/a')}`],
    ['https', 'https://example.com?a=b', `https://example.com#${twelve('https://example.com?a=b')}`],
    ['http', 'http://user@example.com', `http://example.com#${twelve('http://user@example.com')}`],
    ['https', 'https://example.com#0123456789ab', `https://example.com#${twelve('https://example.com#0123456789ab')}`],
    ['https', 'https://example.com:8443/x', `https://example.com:8443#${twelve('https://example.com:8443/x')}`],
    ['https', 'not a url', `#${twelve('not a url')}`],
    ['https', 'https:\\\\example.com\\secret', `https://example.com#${twelve('https:\\\\example.com\\secret')}`],
    ['email', 'https://example.com/secret', `https://example.com#${twelve('https://example.com/secret')}`],
  ])('%s %s is %s', (protocol, endpoint, form) => {
    expect(publicEndpoint(protocol, endpoint)).toBe(form);
  });

  it('of a web address never holds its path, query, fragment or user', () => {
    const part = fc.stringMatching(/^[A-Za-z0-9]{8,20}$/);
    fc.assert(
      fc.property(fc.constantFrom('http', 'https'), part, part, part, part, (protocol, user, path, query, fragment) => {
        const form = publicEndpoint(protocol, `${protocol}://${user}@h.example/${path}?q=${query}#${fragment}`);
        for (const secret of [user, path, query, fragment])
          expect(form.replace(/#[0-9a-f]{12}$/, '')).not.toContain(secret);
        expect(form).toMatch(/^https?:\/\/h\.example#[0-9a-f]{12}$/);
      }),
    );
  });

  it('is total', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (protocol, endpoint) => {
        expect(typeof publicEndpoint(protocol, endpoint)).toBe('string');
      }),
    );
  });
});

describe('endpoints', () => {
  const same = (protocol: string, a: string, b: string): boolean =>
    sameEndpoint(protocol, publicEndpoint(protocol, a), publicEndpoint(protocol, b));

  it.each([
    ['email', 'A@Example.com', 'a@example.COM', true],
    ['email', 'a@example.com', 'b@example.com', false],
    ['https', 'https://example.com', 'https://EXAMPLE.com/', true],
    ['https', 'https://example.com/a', 'https://example.com/A', false],
    ['https', 'https://example.com/a', 'https://example.com/a', true],
    ['sqs', 'arn:aws:sqs:us-east-1:111122223333:q', 'arn:aws:sqs:us-east-1:111122223333:Q', false],
  ])('%s %s and %s: same is %s', (protocol, a, b, expected) => {
    expect(same(protocol, a, b)).toBe(expected);
    expect(
      recipientKey(protocol, publicEndpoint(protocol, a)) === recipientKey(protocol, publicEndpoint(protocol, b)),
    ).toBe(expected);
  });

  it('known by their digest are recognised', () => {
    const secret = 'https://example.com/hook/abc';
    expect(sameEndpoint('https', publicDigest(sha256Hex(secret).toUpperCase()), publicEndpoint('https', secret))).toBe(
      true,
    );
    expect(sameEndpoint('https', publicDigest(sha256Hex(secret)), publicEndpoint('https', `${secret}d`))).toBe(false);
    expect(sameEndpoint('email', publicDigest(sha256Hex('a@example.com')), 'a@example.com')).toBe(true);
    expect(sameEndpoint('https', publicDigest(sha256Hex('https://example.com')), 'https://example.com')).toBe(true);
  });

  it('cannot pose as another by calling themselves its public form', () => {
    const declared = publicEndpoint('https', 'https://example.com/hook/abc');
    expect(sameEndpoint('https', declared, publicEndpoint('https', declared))).toBe(false);
  });

  it('lose their password where AWS masks it', () => {
    expect(withMaskedPassword('https://user:p:a@h.example/x@y')).toBe('https://user:****@h.example/x@y');
    expect(withMaskedPassword('https://user@h.example')).toBeNull();
    expect(withMaskedPassword('a@example.com')).toBeNull();
  });
});
