/** Saved snapshots, as a run is given them. */
import {UsageError} from '../../errors.js';
import type {World} from '../../ports/world.js';
import {NOTHING_AGAIN} from '../../report/words/command/again.js';
import {accountOf} from '../../snapshot/facts.js';
import {parseSnapshot, SNAPSHOT_LIMIT} from '../../snapshot/file.js';
import type {Snapshot} from '../../snapshot/model.js';
import {bytesOf, ofThisRun} from './baseline-file.js';

/** @throws UsageError where one is not there, or two are of one account */
export async function readSnapshots(
  paths: readonly string[],
  world: World,
  by: 'check' | 'init' = 'check',
): Promise<Snapshot[]> {
  const again = {...(world.again ?? NOTHING_AGAIN), snapshot: []};
  const hint = `save one with: ${ofThisRun(by, again, '--save-snapshot snapshot.json')}`;
  const saved = await Promise.all(
    paths.map(async (path) => {
      const bytes = await bytesOf(world, path, SNAPSHOT_LIMIT, `there is no snapshot at ${path}`, hint);
      return parseSnapshot(new TextDecoder().decode(bytes), path, hint);
    }),
  );
  refuseTwoOfOne(saved, paths);
  return saved;
}

/** The first is judged; the others answer for accounts that it depends on. A second one of an account would be read by nobody. */
function refuseTwoOfOne(saved: readonly Snapshot[], paths: readonly string[]): void {
  const accounts = saved.map(accountOf);
  const second = accounts.findIndex((account, index) => account !== null && accounts.indexOf(account) < index);
  if (second < 0) return;
  const [account, path, first] = [accounts[second], paths[second], paths[accounts.indexOf(accounts[second] ?? null)]];
  throw new UsageError(
    `${path ?? ''} and ${first ?? ''} are snapshots of one account, ${account ?? ''}`,
    'usage',
    [],
    'pass one snapshot of the account to judge, and one of each other account that its alerts pass through',
  );
}
