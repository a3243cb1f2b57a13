/**
 * Puts entries of the roads into accounts of the AWS stand-in, what each road begins with among them, and writes into a file beside this one
 * what another tool found there, by the id of the entry. Ids on the command line: these alone, beside what was found before.
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {checkable} from '../../__tests__/catalogue/score.js';
import {withFault} from '../../__tests__/reconcile/catalogue.js';
import {mapLimited} from '../../src/snapshot/observe.js';
import type {Account} from '../../stand-in/accounts.js';
import {startStandIn} from '../../stand-in/start.js';
import type {Found} from './roads.js';

interface Ran {
  readonly account: Account;
  /** A folder of its own, empty. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

export const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The names of what the tool found in the account. */
export type Ask = (ran: Ran) => Promise<Iterable<string>>;

/** Reads and writes `file`. Without ids on the command line it asks of `usually`, or of every entry where that is not given. */
export async function onRoads(file: string, ask: Ask, usually: readonly string[] = []): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'score-'));
  const standIn = await startStandIn();
  if ('unavailable' in standIn) throw new Error(standIn.unavailable);
  const given = process.argv.slice(2);
  const ids = given.length > 0 ? given : usually;
  const found = new Map(
    given.length === 0 ? [] : Object.entries(JSON.parse(readFileSync(beside(file), 'utf8')) as Found),
  );
  try {
    const entries = checkable().filter(({id, road, expect, inject, proxy, baseline}) => {
      const asItIs = inject.length === 0 && proxy === undefined && baseline === undefined;
      return road !== undefined && (expect === 'fail' || asItIs) && (ids.length === 0 || ids.includes(id));
    });
    entries.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
    await mapLimited(entries, 2, (fault) =>
      withFault(standIn, fault, async ({account}) => {
        const folder = mkdtempSync(join(out, 'account-'));
        const names = await ask({account, folder, env: {...process.env, ...account.env}});
        found.set(
          fault.id,
          [...names].sort((a, b) => (a < b ? -1 : 1)),
        );
        // After each: what was found stays, should the run be ended.
        const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
        writeFileSync(beside(file), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
        process.stderr.write('.');
      }),
    );
  } finally {
    await standIn.stop();
    rmSync(out, {recursive: true, force: true});
  }
}
