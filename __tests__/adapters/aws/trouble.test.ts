/** What the SDK, Node and AWS say where a request is stopped, as data. */
import {describe, expect, it} from '@jest/globals';
import {refusalOf} from '../../../src/adapters/aws/errors.js';
import {namingProfile} from '../../../src/adapters/aws/client/profile.js';
import type {Trouble} from '../../../src/snapshot/model.js';

const error = (message: string, more: object = {}): Error => Object.assign(new Error(message), more);
const answered = (name: string, httpStatusCode: number, message = ''): Error =>
  error(message, {name, $metadata: {httpStatusCode}});

describe('what stopped a request', () => {
  it.each<[string, Error, Trouble | undefined]>([
    [
      'no credentials',
      error('Could not load credentials from any providers', {name: 'CredentialsProviderError'}),
      {kind: 'no-credentials'},
    ],
    ['an expired token', answered('ExpiredTokenException', 400), {kind: 'expired-credentials'}],
    [
      'an expired sign-in',
      error('The SSO session associated with this profile has expired.', {name: 'CredentialsProviderError'}),
      {kind: 'expired-credentials'},
    ],
    [
      'a token that expired by its words alone',
      answered('InvalidClientTokenId', 403, 'The security token included in the request is expired'),
      {kind: 'expired-credentials'},
    ],
    [
      'a key that AWS does not know',
      answered('InvalidClientTokenId', 403, 'The security token included in the request is invalid.'),
      {kind: 'refused-credentials'},
    ],
    [
      'a wrong secret',
      answered('SignatureDoesNotMatch', 403, 'The request signature we calculated does not match'),
      {kind: 'refused-credentials'},
    ],
    [
      'a slow clock',
      answered(
        'SignatureDoesNotMatch',
        403,
        'Signature expired: 20261129T000000Z is now earlier than 20261129T100000Z',
      ),
      {kind: 'clock'},
    ],
    ['a clock by its name', answered('RequestTimeTooSkewed', 403), {kind: 'clock'}],
    [
      'a host that does not resolve',
      error('getaddrinfo ENOTFOUND sts.us-esat-1.amazonaws.com', {
        code: 'ENOTFOUND',
        hostname: 'sts.us-esat-1.amazonaws.com',
      }),
      {kind: 'host-not-found', name: 'sts.us-esat-1.amazonaws.com'},
    ],
    ['a resolver that does not answer', error('getaddrinfo', {code: 'EAI_AGAIN'}), {kind: 'host-not-found'}],
    ['a closed port', error('connect ECONNREFUSED 127.0.0.1:9', {code: 'ECONNREFUSED'}), {kind: 'no-connection'}],
    [
      'a connection that ends, as the SDK names it',
      error('socket hang up', {name: 'TimeoutError', code: 'ECONNRESET'}),
      {kind: 'no-connection'},
    ],
    [
      'a certificate of somebody else',
      error('self-signed certificate in certificate chain', {code: 'SELF_SIGNED_CERT_IN_CHAIN'}),
      {kind: 'no-connection'},
    ],
    ['an outage: somebody answered', answered('ServiceUnavailable', 503), undefined],
    ['throttling', answered('ThrottlingException', 400), undefined],
    ['silence', error('', {name: 'TimeoutError'}), undefined],
    ['a refusal', answered('AccessDenied', 403, 'the token of the guest has expired'), undefined],
    ['something that is no answer of AWS', error('Unexpected token <', {name: 'SyntaxError'}), undefined],
    [
      'our own word',
      error('anything', {name: 'CredentialsProviderError', trouble: {kind: 'role-refused'}}),
      {kind: 'role-refused'},
    ],
  ])('is %s', (_, thrown, trouble) => {
    expect(refusalOf(thrown).trouble).toEqual(trouble);
  });

  it('is a profile that is missing, where there are no credentials for want of it', async () => {
    const missing = async (): Promise<{name: string; said: string}> => ({
      name: 'nosuch',
      said: 'profile `nosuch` is not in x',
    });
    const none = refusalOf(error('', {name: 'CredentialsProviderError'}));
    expect(await namingProfile(none, missing)).toEqual({
      ...none,
      message: 'profile `nosuch` is not in x',
      trouble: {kind: 'unknown-profile', name: 'nosuch'},
    });
    expect(await namingProfile(none, async () => null)).toEqual(none);
    const expired = refusalOf(answered('ExpiredToken', 400));
    expect(await namingProfile(expired, missing)).toEqual(expired);
  });
});
