/**
 * What has to be loaded before a wrong request is refused, and what is shipped in all, in bytes: V8 compiles some 15 to 20 ms a megabyte, and
 * one careless import can pull the SDK in front of the first answer. Bytes do not depend on the machine, as times would. A budget may be
 * raised: for a reason, and with the new numbers in bench/README.md.
 */
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {describe, expect, it} from '@jest/globals';
import {runStep} from '../../stand-in/demo/runner.js';
import {cli, snapshotFile} from '../e2e-support/cli.js';
import {removeWorkspaces, workspace} from '../e2e-support/workspace.js';

removeWorkspaces();

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const HEALTHY = fileURLToPath(new URL('../../examples/baselines/healthy.yml', import.meta.url));
const KB = 1_000;
const MB = 1_000_000;

/** The files of `dist/` that a process loaded, by the coverage that V8 keeps of them: https://nodejs.org/api/cli.html#node_v8_coveragedir */
async function loadedBy(run: (env: Readonly<Record<string, string>>) => Promise<unknown>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'loaded-'));
  try {
    await run({NODE_V8_COVERAGE: folder});
    const urls = readdirSync(folder).flatMap((file) => {
      const {result} = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {result: {url: string}[]};
      return result.map(({url}) => url);
    });
    const base = pathToFileURL(DIST).href;
    return [...new Set(urls)].filter((url) => url.startsWith(base)).map((url) => fileURLToPath(url));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

const bytesOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0);

const refusedAction = () =>
  loadedBy(async (env) => {
    const {exit} = await runStep({workspace: await workspace(null), inputs: {mode: 'nonsense'}, env});
    expect(exit).toBe(2);
  });

const commandLine = (args: readonly string[], ends: number, baseline: string | null = null) =>
  loadedBy(async (env) => {
    const {exit} = await cli(args, {cwd: await workspace(baseline), env});
    expect(exit).toBe(ends);
  });

describe('what is loaded', () => {
  it('before the Action refuses a wrong input is at most 1.45 MB', async () => {
    const files = await refusedAction();
    expect(files).toContain(join(DIST, 'index.js'));
    expect(bytesOf(files)).toBeLessThan(1.45 * MB);
  });

  it('before the command line prints its help is at most 60 KB', async () => {
    const files = await commandLine(['--help'], 0);
    expect(files).toContain(join(DIST, 'cli/index.js'));
    expect(bytesOf(files)).toBeLessThan(60 * KB);
  });

  it('before the command line refuses a wrong option is at most 0.75 MB', async () => {
    expect(bytesOf(await commandLine(['check', '--fail-on', 'nonsense'], 2))).toBeLessThan(0.75 * MB);
  });

  it('before a check misses its baseline is at most 3.4 MB', async () => {
    expect(bytesOf(await commandLine(['check'], 2))).toBeLessThan(3.4 * MB);
  });

  it.each([
    ['healthy', 0, false],
    ['rule-disabled', 1, true],
  ])('of the plan in a check of %s is what drift needs', async (name, exit, plans) => {
    const files = await commandLine(['check', '--snapshot', snapshotFile(name)], exit, readFileSync(HEALTHY, 'utf8'));
    const plan = files.filter((file) =>
      readFileSync(file, 'utf8').includes('CONCATENATED MODULE: ./build/src/plan/build.js'),
    );
    expect(plan.length > 0).toBe(plans);
  });

  it('is at most 2.2 MB before a check is explained', async () => {
    expect(bytesOf(await commandLine(['explain'], 0))).toBeLessThan(2.2 * MB);
  });
});

describe('what is shipped', () => {
  it('is at most 8.5 MB in all', () => {
    const files = readdirSync(DIST, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
    expect(bytesOf(files.map(({parentPath, name}) => join(parentPath, name)))).toBeLessThan(8.5 * MB);
  });

  it('is the same code for the Action and the command line', async () => {
    const chunks = readdirSync(join(DIST, 'chunks')).filter((name) => /^\d+\.index\.js$/.test(name));
    expect(chunks.length).toBeGreaterThan(10);
    for (const entry of ['index.js', 'cli/index.js']) expect(statSync(join(DIST, entry)).size).toBeLessThan(KB);
  });

  it('is what V8 compiles at once: no module is written as an arrow function', () => {
    const texts = readdirSync(join(DIST, 'chunks')).filter((name) => name.endsWith('.js'));
    for (const name of texts) {
      const text = readFileSync(join(DIST, 'chunks', name), 'utf8');
      expect([name, text.match(/^\/\*{3}\/ (?!\(function)\(.*$/m)?.[0]]).toEqual([name, undefined]);
    }
  });
});
