/** Plays one mishap: a folder of its own, an account of its own, the built command line. */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {freshAccount} from '../../stand-in/accounts.js';
import {buildHealthy} from '../../stand-in/healthy.js';
import type {StandIn} from '../../stand-in/start.js';
import {cli, type CliResult} from '../e2e-support/cli.js';
import {DEFAULT_PATH, SMALLEST, type Mishap} from './mishaps.js';

export interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** @param then something more to be done in the same folder and the same account, before both are gone */
export async function play(
  mishap: Mishap,
  standIn: StandIn,
  then?: (result: CliResult, place: Place) => Promise<void>,
): Promise<CliResult> {
  const folder = await mkdtemp(join(tmpdir(), 'first-hour-'));
  try {
    const account = mishap.env === null ? null : await freshAccount(standIn);
    const healthy = account === null || mishap.account !== 'healthy' ? null : await buildHealthy(standIn, account);
    if (account !== null && mishap.rules !== undefined) await standIn.control.addRules(account.id, mishap.rules);
    const own = healthy === null ? SMALLEST : JSON.stringify(healthy.baseline, null, 2);
    const files = mishap.files === undefined ? {[DEFAULT_PATH]: own} : (mishap.files ?? {});
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), {recursive: true});
      await writeFile(join(folder, name), text);
    }
    const place = {cwd: folder, env: account === null ? {} : {...account.env, ...mishap.env}};
    const result = await cli(mishap.args, place);
    await then?.(result, place);
    return result;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
