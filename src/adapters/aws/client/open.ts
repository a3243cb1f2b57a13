/** Opens AWS for one run: clients, retries, and one deadline that ends every call. */
import {setMaxListeners} from 'node:events';
import type {Aws, AwsOptions} from '../../../ports/world.js';
import {awsReads} from '../aws.js';
import {Clients, type ClientOptions} from './clients.js';
import {canaryCalls} from '../canary.js';
import {eventHistory} from '../event-history.js';
import type {Sdk} from './sdk.js';
import {awsWrites} from '../writes.js';

export interface OpenOptions {
  readonly sdk: Sdk;
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly given?: NonNullable<ClientOptions['given']>;
  readonly maxAttempts?: number;
  /** A role to assume with the credentials of the standard chain. */
  readonly assume?: ClientOptions['assume'];
}

export function openAws({sdk, version, env, given, maxAttempts, assume}: OpenOptions, {deadline}: AwsOptions): Aws {
  const signal = AbortSignal.timeout(deadline);
  // Every call under way listens to it.
  setMaxListeners(0, signal);
  const clients = new Clients({
    sdk,
    version,
    env,
    signal,
    ...(given === undefined ? {} : {given}),
    assume: assume ?? null,
    ...(maxAttempts === undefined ? {} : {maxAttempts}),
    requestTimeout: Math.max(250, Math.min(10_000, Math.floor(deadline / 4))),
  });
  return {
    ...awsReads(clients),
    configuredRegion: () => clients.configuredRegion(),
    writes: () => awsWrites(clients),
    history: () => eventHistory(clients),
    canary: () => canaryCalls(clients),
  };
}
