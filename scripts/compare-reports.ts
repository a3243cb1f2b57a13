/**
 * Do two versions of the command line report the same? Every account of the fault catalogue, its siblings, `__tests__/accounts` and
 * `examples/` is planned by both, and the JSON reports are compared byte for byte.
 *
 *     npx tsx scripts/compare-reports.ts REF [NAME...]
 *
 * The other version is the committed `dist/` of REF. Its answers are kept in `.cache/reports/`, so that only the first run asks for them.
 * Prints the names of the accounts whose reports differ, with the first difference; the exit code is 1 if there are any.
 */
import {execFile, execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {accountOf, judgingOf} from '../__tests__/accounts/case.js';
import {BROKEN, HEALTHY} from '../__tests__/accounts/tables.js';
import {readRecordings, recordedEntry, recordedHealthy} from '../__tests__/catalogue/recording/files.js';
import {changedBaseline, snapshotOf} from '../__tests__/support/world.js';
import type {Snapshot} from '../src/snapshot/model.js';

interface Account {
  readonly name: string;
  readonly baseline: string;
  readonly snapshots: readonly Snapshot[];
}

const CACHE = '.cache/reports';

function* accounts(): Generator<Account> {
  const recordings = readRecordings();
  const recorded = [
    ['healthy', recordedHealthy(recordings)] as const,
    ...[...recordings.entries.keys()].map((id) => [id, recordedEntry(recordings, id)] as const),
  ];
  for (const [id, entry] of recorded)
    if (entry !== undefined) yield {name: `catalogue ${id}`, baseline: entry.baseline, snapshots: [entry.snapshot]};
  for (const {area, cases} of [...HEALTHY, ...BROKEN]) {
    for (const found of cases) {
      const judging = judgingOf(found);
      const snapshots = [snapshotOf(accountOf(found), judging), ...(judging.others ?? [])];
      yield {name: `account ${area}: ${found.title}`, baseline: changedBaseline(judging.baseline), snapshots};
    }
  }
  for (const snapshot of ['healthy', 'rule-disabled', 'tutorial-broken', 'tutorial-repaired']) {
    for (const baseline of [
      'full.yml',
      'healthy.yml',
      'organization.yml',
      'reads.yml',
      'smallest.json',
      'smallest.yml',
    ]) {
      yield {
        name: `example ${snapshot} by ${baseline}`,
        baseline: readFileSync(`examples/baselines/${baseline}`, 'utf8'),
        snapshots: [JSON.parse(readFileSync(`examples/snapshots/${snapshot}.json`, 'utf8')) as Snapshot],
      };
    }
  }
}

/** Puts an account into files of its own. Answers the arguments that name them. */
function write({name, baseline, snapshots}: Account): {readonly key: string; readonly args: readonly string[]} {
  const content = JSON.stringify([name, baseline, snapshots]);
  const key = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const folder = join(CACHE, 'accounts', key);
  mkdirSync(folder, {recursive: true});
  const path = join(folder, 'baseline.yml');
  writeFileSync(path, baseline);
  const given = snapshots.map((snapshot, at) => {
    const file = join(folder, `snapshot-${String(at)}.json`);
    writeFileSync(file, JSON.stringify(snapshot));
    return ['--snapshot', file];
  });
  return {key, args: ['--baseline', path, ...given.flat()]};
}

/** The report, and where there is none, what is printed in its place, with the exit code. */
async function reportOf(cli: string, args: readonly string[]): Promise<string> {
  const run = promisify(execFile)(process.execPath, [cli, 'plan', '--format', 'json', ...args], {
    maxBuffer: 64 * 1024 * 1024,
    env: {...process.env, RECIPIENT: 'x', PAGER_URL: 'https://pager.example.com/x'},
  });
  try {
    return `exit 0\n${(await run).stdout}`;
  } catch (error) {
    const {code, stdout} = error as {readonly code?: number; readonly stdout?: string};
    return `exit ${String(code)}\n${stdout ?? ''}`;
  }
}

/** The committed command line of a version, in a folder of its own. */
function unpack(ref: string): {readonly cli: string; readonly commit: string} {
  const commit = execFileSync('git', ['rev-parse', '--verify', `${ref}^{commit}`], {encoding: 'utf8'}).trim();
  const folder = join(CACHE, commit);
  if (!existsSync(join(folder, 'dist'))) {
    mkdirSync(folder, {recursive: true});
    const archive = execFileSync('git', ['archive', commit, 'dist', 'package.json'], {maxBuffer: 256 * 1024 * 1024});
    execFileSync('tar', ['-x', '-C', folder], {input: archive});
  }
  return {cli: join(folder, 'dist/cli/index.js'), commit};
}

function firstDifference(one: string, other: string): string {
  const [before, after] = [one.split('\n'), other.split('\n')];
  const at = before.findIndex((line, index) => line !== after[index]);
  const index = at < 0 ? before.length : at;
  return `  - ${before[index]?.trim() ?? '(end)'}\n  + ${after[index]?.trim() ?? '(end)'}`;
}

async function main([ref, ...names]: readonly string[]): Promise<void> {
  if (ref === undefined) throw new Error('usage: npx tsx scripts/compare-reports.ts REF [NAME...]');
  const {cli, commit} = unpack(ref);
  const all = [...accounts()].filter(({name}) => names.length === 0 || names.some((part) => name.includes(part)));
  const differing: string[] = [];
  const queue = all.values();
  const work = async (): Promise<void> => {
    for (const account of queue) {
      const {key, args} = write(account);
      const kept = join(CACHE, commit, `${key}.txt`);
      const before = existsSync(kept) ? readFileSync(kept, 'utf8') : await reportOf(cli, args);
      writeFileSync(kept, before);
      const after = await reportOf('dist/cli/index.js', args);
      if (before !== after) differing.push(`${account.name}\n${firstDifference(before, after)}`);
    }
  };
  await Promise.all(cpus().map(work));
  for (const text of differing.sort()) console.log(text);
  console.log(
    `${String(all.length - differing.length)} of ${String(all.length)} reports are the same as at ${commit.slice(0, 12)}`,
  );
  if (differing.length > 0) process.exitCode = 1;
}

await main(process.argv.slice(2));
