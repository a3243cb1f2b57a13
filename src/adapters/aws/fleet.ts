/**
 * Opens AWS for many accounts in one process. What costs is shared: the SDK's modules, the connections, one client for each service and
 * Region, and one of STS that exchanges the run's own credentials for those of a role in each account. A client that is made anew for each
 * account costs more than the calls that it makes. So whose credentials a call is signed with, and how often it may still be tried again, is what the
 * account brings with it (https://nodejs.org/api/async_context.html#class-asynclocalstorage).
 */
import {StandardRetryStrategy} from '@smithy/core/retry';
import {NodeHttpHandler} from '@smithy/node-http-handler';
import type {
  AwsCredentialIdentity,
  AwsCredentialIdentityProvider,
  RetryStrategyV2,
  StandardRetryToken,
} from '@smithy/types';
import {AsyncLocalStorage} from 'node:async_hooks';
import {setMaxListeners} from 'node:events';
import {Agent as HttpAgent} from 'node:http';
import {Agent as HttpsAgent} from 'node:https';
import type {AwsFleet, FleetRole} from '../../ports/fleet.js';
import {assumedRole, type Assumer} from './client/assume-role.js';
import {awsReads} from './aws.js';
import {Clients, limits} from './client/clients.js';
import {passes} from './errors.js';
import {eventHistory} from './event-history.js';
import type {OpenOptions} from './client/open.js';
import {organizations} from './organizations.js';
import {required} from './reads/reading.js';

/** Milliseconds until an unanswered request is given up. */
const REQUEST_TIMEOUT = 10_000;
/** Reads under way at once: those of some accounts. */
const SOCKETS = 256;
/** A storm of throttling is waited out here, where one refusal costs a whole account. */
const ASSUME_ATTEMPTS = 8;
/** Tries for one read, the first included. */
const ATTEMPTS = 4;
/** As the SDK does: credentials that end within this time are had anew. Milliseconds. */
const MARGIN = 5 * 60_000;

/** What an account brings to the clients that all share. */
interface Asking {
  readonly credentials: AwsCredentialIdentityProvider;
  /** Tries are counted for each account: what one has used up is not missing to another. */
  readonly retries: StandardRetryStrategy;
}

export function openFleet({sdk, version, env, assume}: OpenOptions): AwsFleet {
  const agent = {keepAlive: true, maxSockets: SOCKETS};
  const connections = new NodeHttpHandler({
    ...limits(REQUEST_TIMEOUT),
    httpAgent: new HttpAgent(agent),
    httpsAgent: new HttpsAgent(agent),
  });
  // Each account has a deadline of its own; discovery has those of its calls.
  const shared = {
    sdk,
    version,
    env,
    connections,
    requestTimeout: REQUEST_TIMEOUT,
    signal: new AbortController().signal,
  };
  const own = new Clients({...shared, assume: assume ?? null, maxAttempts: ASSUME_ATTEMPTS});
  const asking = new AsyncLocalStorage<Asking>();
  const all = new Clients({
    ...shared,
    given: {credentials: credentialsOf(asking)},
    retryStrategy: retriesOf(asking),
  });
  let configured: Promise<string | null> | undefined;
  const configuredRegion = (): Promise<string | null> => (configured ??= own.configuredRegion());
  const region = async (): Promise<string> => (await configuredRegion()) ?? 'us-east-1';
  // The client asks with the run's own credentials, which it has renewed itself by now.
  const exchange =
    (abortSignal: AbortSignal): Assumer =>
    async (_, params) => {
      const {AssumeRoleCommand} = await sdk.sts();
      const sts = await own.get('sts', await region());
      const {Credentials} = await sts.send(new AssumeRoleCommand(params), {abortSignal});
      const {AccessKeyId, SecretAccessKey, SessionToken, Expiration} = required(Credentials, 'Credentials');
      return {
        accessKeyId: required(AccessKeyId, 'AccessKeyId'),
        secretAccessKey: required(SecretAccessKey, 'SecretAccessKey'),
        sessionToken: required(SessionToken, 'SessionToken'),
        ...(Expiration === undefined ? {} : {expiration: Expiration}),
      };
    };

  const entered = (role: FleetRole, deadline: number): {readonly signal: AbortSignal; readonly account: Asking} => {
    const signal = AbortSignal.timeout(deadline);
    setMaxListeners(0, signal);
    const assumer = exchange(signal);
    const credentials = kept(async () => {
      const [sts, from, at] = [await sdk.sts(), await own.credentials(await region()), await region()];
      const assume = {role: role.arn, externalId: role.externalId};
      return assumedRole(sts, {region: at, from, assume, assumer})();
    });
    return {signal, account: {credentials, retries: new StandardRetryStrategy(ATTEMPTS)}};
  };

  return {
    configuredRegion,
    organizations: organizations(own, region),
    as(role, deadline) {
      const {signal, account} = entered(role, deadline);
      const reads = awsReads(all, signal);
      return {read: (read) => asking.run(account, () => reads.read(read))};
    },
    history(role, deadline) {
      const {signal, account} = entered(role, deadline);
      const found = eventHistory(all, signal);
      return {...found, page: (asked) => asking.run(account, () => found.page(asked))};
    },
  };
}

function ofAccount(asking: AsyncLocalStorage<Asking>): Asking {
  const account = asking.getStore();
  if (account === undefined) throw new Error('a read of no account');
  return account;
}

/** The SDK keeps what a provider answers, but for one that says that it does so itself. */
function credentialsOf(asking: AsyncLocalStorage<Asking>): AwsCredentialIdentityProvider {
  return Object.assign(() => ofAccount(asking).credentials(), {memoized: true});
}

function retriesOf(asking: AsyncLocalStorage<Asking>): RetryStrategyV2 {
  return {
    acquireInitialRetryToken: (scope) => ofAccount(asking).retries.acquireInitialRetryToken(scope),
    refreshRetryTokenForRetry: (token, info) =>
      ofAccount(asking).retries.refreshRetryTokenForRetry(token as StandardRetryToken, info),
    recordSuccess: (token) => ofAccount(asking).retries.recordSuccess(token as StandardRetryToken),
  };
}

/**
 * One exchange for all reads of an account, and again shortly before what it gave expires. What was refused stays refused; what may be gone
 * in a minute is not kept.
 */
export function kept(provider: AwsCredentialIdentityProvider): AwsCredentialIdentityProvider {
  let current: Promise<AwsCredentialIdentity> | undefined;
  let ends = Infinity;
  return () => {
    if (current !== undefined && ends - Date.now() > MARGIN) return current;
    const asked = provider();
    [current, ends] = [asked, Infinity];
    asked.then(
      ({expiration}) => {
        if (current === asked && expiration !== undefined) ends = expiration.getTime();
      },
      (error: unknown) => {
        if (current === asked && passes(error)) current = undefined;
      },
    );
    return asked;
  };
}
