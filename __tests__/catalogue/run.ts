/** Runs catalogue entries: a healthy account is built, the fault injected, the account observed. `judge.ts` does the judging. */
import {openAws} from '../../src/adapters/aws/client/open.js';
import {sdk} from '../../src/adapters/aws/client/sdk-loader.js';
import {wanted} from '../../src/delivery/proof.js';
import {Facts} from '../../src/snapshot/facts.js';
import type {Snapshot} from '../../src/snapshot/model.js';
import {observe} from '../../src/snapshot/observe.js';
import {freshAccount, type Account} from '../../stand-in/accounts.js';
import {buildHealthy, type Placeholders} from '../../stand-in/healthy.js';
import {applyFault, type Fault} from '../../stand-in/inject.js';
import type {StandIn} from '../../stand-in/start.js';
import {settingFor, type Recorded} from './judge.js';

/** What an entry came to, with what its account happened to be called. */
export interface Taken extends Recorded {
  readonly names: Placeholders;
}

/** Observes an account of the stand-in as a run would. Throttling is not waited for: one retry shows that it is tried. */
export async function observeAccount(
  standIn: StandIn,
  account: Account,
  text: string,
  maxAttempts = 2,
): Promise<Snapshot> {
  const observedAt = `${new Date().toISOString().slice(0, 19)}Z`;
  const setting = settingFor(text, observedAt, account.region);
  const aws = openAws(
    {
      sdk,
      version: 'test',
      env: {},
      given: {endpoint: standIn.endpoint, credentials: () => Promise.resolve(account.credentials)},
      maxAttempts,
    },
    {deadline: 60_000},
  );
  const {snapshot} = await observe({
    aws,
    region: account.region,
    observedAt,
    wanted: (soFar) => wanted(setting, new Facts(soFar)),
  });
  return snapshot;
}

/** @param fault null: the healthy account itself */
export async function record(standIn: StandIn, fault: Fault | null): Promise<Taken> {
  const account = await freshAccount(standIn);
  try {
    const healthy = await buildHealthy(standIn, account);
    const declared = fault === null ? healthy.baseline : await applyFault(standIn, account, healthy, fault);
    const baseline = `${JSON.stringify(declared, null, 2)}\n`;
    return {baseline, names: healthy.names, snapshot: await observeAccount(standIn, account, baseline)};
  } finally {
    account.close();
  }
}
