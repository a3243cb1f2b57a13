/**
 * Opens AWS for many accounts in one process. What costs is shared: the SDK's modules, the connections, and one client of STS that
 * exchanges the run's own credentials for those of a role in each account. Clients hold credentials and are made for each account.
 */
import {NodeHttpHandler} from '@smithy/node-http-handler';
import type {AwsCredentialIdentity, AwsCredentialIdentityProvider} from '@smithy/types';
import {Agent as HttpAgent} from 'node:http';
import {Agent as HttpsAgent} from 'node:https';
import {setMaxListeners} from 'node:events';
import type {AwsFleet} from '../../ports/fleet.js';
import {assumedRole, type Assumer} from './assume-role.js';
import {awsReads} from './aws.js';
import {Clients, limits} from './clients.js';
import type {OpenOptions} from './open.js';
import {organizations} from './organizations.js';
import {required} from './reads/reading.js';

/** Milliseconds until an unanswered request is given up. */
const REQUEST_TIMEOUT = 10_000;
/** Reads under way at once: those of some accounts. */
const SOCKETS = 256;
/** A storm of throttling is waited out here, where one refusal costs a whole account. */
const ASSUME_ATTEMPTS = 8;
/** As the SDK does: credentials that end within this time are had anew. Milliseconds. */
const MARGIN = 5 * 60_000;

export function openFleet({sdk, version, env, assume}: OpenOptions): AwsFleet {
  const agent = {keepAlive: true, maxSockets: SOCKETS};
  const connections = new NodeHttpHandler({
    ...limits(REQUEST_TIMEOUT),
    httpAgent: new HttpAgent(agent),
    httpsAgent: new HttpsAgent(agent),
  });
  const shared = {sdk, version, env, connections, requestTimeout: REQUEST_TIMEOUT};
  // Each account has a deadline of its own; discovery and roles have those of their calls.
  const own = new Clients({
    ...shared,
    assume: assume ?? null,
    signal: new AbortController().signal,
    maxAttempts: ASSUME_ATTEMPTS,
  });
  let configured: Promise<string | null> | undefined;
  const configuredRegion = (): Promise<string | null> => (configured ??= own.configuredRegion());
  const region = async (): Promise<string> => (await configuredRegion()) ?? 'us-east-1';
  // The client asks with the run's own credentials, which it has renewed itself by now.
  const exchange: Assumer = async (_, params) => {
    const {AssumeRoleCommand} = await sdk.sts();
    const {Credentials} = await (await own.get('sts', await region())).send(new AssumeRoleCommand(params));
    const {AccessKeyId, SecretAccessKey, SessionToken, Expiration} = required(Credentials, 'Credentials');
    return {
      accessKeyId: required(AccessKeyId, 'AccessKeyId'),
      secretAccessKey: required(SecretAccessKey, 'SecretAccessKey'),
      sessionToken: required(SessionToken, 'SessionToken'),
      ...(Expiration === undefined ? {} : {expiration: Expiration}),
    };
  };

  return {
    configuredRegion,
    organizations: organizations(own, region),
    as(role, deadline) {
      const signal = AbortSignal.timeout(deadline);
      setMaxListeners(0, signal);
      const credentials = kept(async () => {
        const [sts, from, at] = [await sdk.sts(), await own.credentials(await region()), await region()];
        const assume = {role: role.arn, externalId: role.externalId};
        return assumedRole(sts, {region: at, from, assume, assumer: exchange})();
      });
      return awsReads(new Clients({...shared, signal, given: {credentials}}));
    },
  };
}

/** One exchange for all clients of an account, and again shortly before what it gave expires. An error is not kept. */
function kept(provider: AwsCredentialIdentityProvider): AwsCredentialIdentityProvider {
  let current: Promise<AwsCredentialIdentity> | undefined;
  return async () => {
    const known = await current;
    if (known !== undefined && (known.expiration === undefined || known.expiration.getTime() - Date.now() > MARGIN))
      return known;
    const asked = provider();
    current = asked;
    asked.catch(() => {
      if (current === asked) current = undefined;
    });
    return asked;
  };
}
