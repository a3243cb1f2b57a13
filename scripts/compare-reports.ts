/**
 * Do two versions of the command line report the same? Every account of the fault catalogue, its siblings, `__tests__/accounts` and
 * `examples/` is planned by both, and the reports, as JSON and as Markdown, are compared byte for byte.
 *
 *     npx tsx scripts/compare-reports.ts [--verdicts] REF [NAME...]
 *
 * The other version is the source of REF, checked out under `.cache/reports/`. Each version judges all accounts in one process. Prints
 * the names of the accounts whose reports differ, with the first difference; the exit code is 1 if there are any. With `--verdicts` words may
 * differ: what must be the same is exit, verdict, numbers, what each check found of each resource, and the calls of the plan.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {Writable} from 'node:stream';
import {pathToFileURL} from 'node:url';
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

/** Puts an account into files of its own. Answers the baseline, and the snapshots. */
function write({name, baseline, snapshots}: Account): readonly string[] {
  const content = JSON.stringify([name, baseline, snapshots]);
  const key = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const folder = join(CACHE, 'accounts', key);
  mkdirSync(folder, {recursive: true});
  const path = join(folder, 'baseline.yml');
  writeFileSync(path, baseline);
  const given = snapshots.map((snapshot, at) => {
    const file = join(folder, `snapshot-${String(at)}.json`);
    writeFileSync(file, JSON.stringify(snapshot));
    return file;
  });
  return [path, ...given];
}

/** What a version prints for each account: the report, or what stands in its place, with the exit code. */
async function reportsOf(tree: string, accounts: readonly (readonly string[])[]): Promise<string[]> {
  const load = async (path: string): Promise<Record<string, (...given: unknown[]) => unknown>> =>
    (await import(pathToFileURL(join(tree, 'src', path)).href)) as Record<string, (...given: unknown[]) => unknown>;
  const dispatcher = existsSync(join(tree, 'src/terminal.ts')) ? 'terminal.js' : 'commands/terminal.js';
  const [{runCommand}, {terminalHost}, {diskFiles}] = await Promise.all([
    load(dispatcher),
    load('adapters/host/terminal.js'),
    load('adapters/host/files.js'),
  ]);
  const files: unknown = typeof diskFiles === 'function' ? diskFiles(null) : diskFiles;
  const reports: string[] = [];
  const failures: string[] = [];
  for (const [baseline = '', ...snapshots] of accounts) {
    const texts: string[] = [];
    for (const format of ['json', 'markdown']) {
      let printed = '';
      const stdout = new Writable({
        write(chunk: Buffer, _encoding, done) {
          printed += chunk.toString('utf8');
          done();
        },
      });
      const stderr = new Writable({write: (_chunk, _encoding, done) => done()});
      const env = {PAGER_URL: 'https://pager.example.com/x'};
      const host = terminalHost?.({stdout, stderr, env});
      const values = {baseline, snapshot: snapshots, format};
      const world = {host, files, env, version: '0', prompt: null, openAws: null, openGitHub: () => null};
      const exit = await Promise.resolve(runCommand?.('plan', values, [], world)).catch(String);
      // Two versions that cannot be run at all would be equal.
      if (printed === '' && texts.length === 0) failures.push(`${baseline}: ${String(exit)}`);
      texts.push(`${String(exit)}\n${printed}`);
    }
    reports.push(texts.join('\n'));
  }
  if (failures.length > accounts.length / 2) throw new Error(`nothing was judged in ${tree}: ${failures[0] ?? ''}`);
  return reports;
}

/** The sources of a version, with the packages of this one. */
function checkOut(ref: string): {readonly tree: string; readonly commit: string} {
  const commit = execFileSync('git', ['rev-parse', '--verify', `${ref}^{commit}`], {encoding: 'utf8'}).trim();
  const tree = resolve(CACHE, commit);
  if (!existsSync(join(tree, 'src'))) {
    mkdirSync(tree, {recursive: true});
    const archive = execFileSync('git', ['archive', commit, 'src', 'package.json', 'tsconfig.json'], {
      maxBuffer: 256 * 1024 * 1024,
    });
    execFileSync('tar', ['-x', '-C', tree], {input: archive});
    symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
  }
  return {tree, commit};
}

function firstDifference(one: string, other: string): string {
  const [before, after] = [one.split('\n'), other.split('\n')];
  const at = before.findIndex((line, index) => line !== after[index]);
  const index = at < 0 ? before.length : at;
  return `  - ${before[index]?.trim() ?? '(end)'}\n  + ${after[index]?.trim() ?? '(end)'}`;
}

interface Told {
  readonly verdict: string;
  readonly findings: readonly Readonly<Record<'check' | 'status' | 'severity' | 'resource' | 'hop', string>>[];
  readonly delivery: Readonly<Record<string, unknown>> | null;
  readonly plan: {readonly steps: readonly Readonly<Record<'action' | 'resource' | 'by', string>>[]} | null;
}

/** A report without its words. */
function verdictsOf(text: string): string {
  const [exit = '', ...rest] = text.split('\n');
  const end = rest.indexOf('}');
  if (end < 0) return text;
  const {verdict, findings, delivery, plan} = JSON.parse(rest.slice(0, end + 1).join('\n')) as Told;
  const numbers = ['required', 'delivered', 'sometimes', 'lost', 'unknown'].map(
    (name) => `${name} ${String(delivery?.[name])}`,
  );
  const found = findings.map((one) => [one.check, one.status, one.severity, one.hop, one.resource].join(' '));
  const steps = plan?.steps.map((step) => [step.by, step.action, step.resource].join(' ')) ?? [];
  return [`exit ${exit}`, `verdict ${verdict}`, ...numbers, ...found.sort(), ...steps].join('\n');
}

async function main(given: readonly string[]): Promise<void> {
  const words = !given.includes('--verdicts');
  const [ref, ...names] = given.filter((one) => one !== '--verdicts');
  if (ref === undefined) throw new Error('usage: npx tsx scripts/compare-reports.ts REF [NAME...]');
  const {tree, commit} = checkOut(ref);
  const all = [...accounts()].filter(({name}) => names.length === 0 || names.some((part) => name.includes(part)));
  const files = all.map(write);
  const [before, after] = [await reportsOf(tree, files), await reportsOf(resolve('.'), files)];
  const differing = all.flatMap(({name}, at) => {
    const [one = '', other = ''] = [before[at], after[at]].map((text = '') => (words ? text : verdictsOf(text)));
    return one === other ? [] : [`${name}\n${firstDifference(one, other)}`];
  });
  for (const text of differing) console.log(text);
  console.log(
    `${String(all.length - differing.length)} of ${String(all.length)} reports are the same as at ${commit.slice(0, 12)}`,
  );
  if (differing.length > 0) process.exitCode = 1;
}

await main(process.argv.slice(2));
