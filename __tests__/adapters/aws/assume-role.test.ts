/** A role is assumed with the credentials of the chain, by the SDK's own assumer, over the wire. */
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {describe, expect, it} from '@jest/globals';
import * as sts from '@aws-sdk/client-sts';
import {assumedRole} from '../../../src/adapters/aws/client/assume-role.js';

const ROLE = 'arn:aws:iam::111122223333:role/check';
const ANSWER = `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><AssumedRoleUser><Arn>arn:aws:sts::111122223333:assumed-role/check/iam-alert-guard</Arn><AssumedRoleId>AROA:x</AssumedRoleId></AssumedRoleUser><Credentials><AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`;
const DENIED = `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>not authorized to perform: sts:AssumeRole</Message></Error></ErrorResponse>`;

/** What STS was asked, and what came of it. */
async function assume(externalId: string | null, status: number, body: string) {
  const asked: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      asked.push(new URLSearchParams(text));
      response.writeHead(status, {'content-type': 'text/xml'}).end(body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = {
    ...sts,
    getDefaultRoleAssumer: (options: object) =>
      sts.getDefaultRoleAssumer({...options, endpoint, maxAttempts: 1} as typeof options),
  } as typeof sts;
  const from = async () => ({accessKeyId: 'AKIAFIRST', secretAccessKey: 'x'});
  try {
    const provider = assumedRole(client, {region: 'us-east-1', from, assume: {role: ROLE, externalId}});
    return {asked, ended: await provider().catch((error: unknown) => error)};
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('an assumed role', () => {
  it('gives the credentials of its session', async () => {
    const {asked, ended} = await assume('sesame', 200, ANSWER);
    expect(ended).toMatchObject({accessKeyId: 'ASIAROLE', sessionToken: 't'});
    expect(asked).toHaveLength(1);
    expect(Object.fromEntries(asked[0]!)).toMatchObject({
      Action: 'AssumeRole',
      RoleArn: ROLE,
      RoleSessionName: 'iam-alert-guard',
      ExternalId: 'sesame',
    });
  });

  it('is asked for without an external id where none is given', async () => {
    const {asked} = await assume(null, 200, ANSWER);
    expect(asked[0]!.has('ExternalId')).toBe(false);
  });

  it('that is refused is an error of credentials, so that no permission to read is blamed', async () => {
    const {ended} = await assume('sesame', 403, DENIED);
    expect(ended).toMatchObject({name: 'CredentialsProviderError', trouble: {kind: 'role-refused'}});
    expect((ended as Error).message).toMatch(/^the role .*check could not be assumed: AccessDenied: not authorized/);
    expect((ended as Error).message).not.toContain('sesame');
  });
});
