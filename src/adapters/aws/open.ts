/** Opens AWS for one run: clients, retries, and one deadline that ends every call. */
import {setMaxListeners} from 'node:events';
import type {Aws, AwsOptions} from '../../ports/world.js';
import {awsReads} from './aws.js';
import {Clients} from './clients.js';
import type {Sdk} from './sdk.js';

export interface OpenOptions {
  readonly sdk: Sdk;
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function openAws({sdk, version, env}: OpenOptions, {deadline}: AwsOptions): Aws {
  const signal = AbortSignal.timeout(deadline);
  // Every call under way listens to it.
  setMaxListeners(0, signal);
  const clients = new Clients({
    sdk,
    version,
    env,
    signal,
    requestTimeout: Math.max(250, Math.min(10_000, Math.floor(deadline / 4))),
  });
  return {...awsReads(clients), configuredRegion: () => clients.configuredRegion()};
}
