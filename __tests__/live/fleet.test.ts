/**
 * Many accounts over the wire, by the shipped command line: every one has a verdict, what they have in common is found, and a run goes on
 * where another stopped. `LONG_TESTS=1` asks for a thousand accounts with fifty kinds of trouble; else each sort that does not wait for time limits stands once.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {setTimeout as after} from 'node:timers/promises';
import {devNull} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, expect, it, jest} from '@jest/globals';
import type {FleetReport} from '../../src/fleet/model.js';
import {parseFleet} from '../../src/fleet/parse.js';
import {startManyAccounts, type ManyAccounts, type ManyOptions} from '../../stand-in/many-accounts.js';
import {BASELINE, templates, troubleOnWire} from '../e2e-support/many.js';
import {metered, type Metered, type Metering} from '../e2e-support/metered.js';
import {removeWorkspaces, workspace} from '../e2e-support/workspace.js';
import {idOf} from '../support/fleet.js';
import {kindOf} from '../support/troubles.js';
import {describeLive} from './describe-live.js';

const LONG = process.env['LONG_TESTS'] === '1';
if (LONG) jest.setTimeout(900_000);
removeWorkspaces();

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const CALLER = '999999999999';

/** The number of an account that is in this kind of trouble. */
const inTrouble = (kind: number): string => idOf(5 * kind + 250);
const SAMPLE = [0, 6, 10, 12, 14, 15, 17, 19, 24, 31, 42, 45].map(inTrouble);
const HEALTHY = [1, 2, 3, 4, 6, 7, 8, 9].map(idOf);
const ACCOUNTS = LONG ? Array.from({length: 1000}, (_, n) => idOf(n)) : [...SAMPLE, ...HEALTHY].sort();

interface Ran extends Metered {
  readonly report: FleetReport;
}

describeLive('many accounts', (standIn) => {
  let templateOf: (account: string) => string;
  beforeAll(async () => {
    templateOf = await templates(standIn);
  });
  const opened: ManyAccounts[] = [];
  afterAll(() => Promise.all(opened.map((many) => many.stop())));

  const open = async (options: Partial<ManyOptions> = {}): Promise<ManyAccounts> => {
    const many = await startManyAccounts({endpoint: standIn.endpoint, templateOf, caller: CALLER, ...options});
    opened.push(many);
    return many;
  };

  const folderFor = (accounts: readonly string[], ...lines: readonly string[]): Promise<string> =>
    workspace(BASELINE, {
      'o.org.yml': ['version: 1', 'role: check', `accounts: ${JSON.stringify(accounts)}`, ...lines, ''].join('\n'),
    });

  const run = async (
    {endpoint}: Pick<ManyAccounts, 'endpoint'>,
    cwd: string,
    args: readonly string[] = [],
    started?: Metering['started'],
  ): Promise<Ran> => {
    const all = [
      'check',
      '--organization',
      'o.org.yml',
      '--format',
      'json',
      '--timeout',
      LONG ? '20s' : '40s',
      ...args,
    ];
    const ran = await metered(process.execPath, [CLI, ...all], {
      cwd,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: cwd,
        AWS_ENDPOINT_URL: endpoint,
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'AKIACALLER',
        AWS_SECRET_ACCESS_KEY: 'secret',
        AWS_CONFIG_FILE: devNull,
        AWS_SHARED_CREDENTIALS_FILE: devNull,
        AWS_EC2_METADATA_DISABLED: 'true',
      },
      ...(started === undefined ? {} : {started}),
    });
    if (ran.exit === null) return {...ran, report: null as never};
    const parsed = parseFleet(JSON.parse(ran.stdout));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return {...ran, report: parsed.report};
  };

  const verdictsOf = ({accounts}: FleetReport): Record<string, string> =>
    Object.fromEntries(accounts.map(({account, verdict}) => [account, verdict]));

  it('in all kinds of trouble each have their verdict; causes are grouped, memory stays flat', async () => {
    const many = await open({trouble: troubleOnWire, ...(LONG ? {latency: 20} : {})});
    const ran = await run(many, await folderFor(ACCOUNTS));
    const {report, exit, peak, memory} = ran;
    expect(report.accounts.map(({account}) => account)).toEqual(ACCOUNTS);
    const wrong = report.accounts.filter(({account, verdict}) => {
      const kind = kindOf(account);
      return verdict !== (kind === null ? 'in-sync' : kind < 10 ? 'drifted' : 'unknown');
    });
    expect(wrong.map(({account, verdict}) => [kindOf(account), verdict])).toEqual([]);
    expect(exit).toBe(1);
    const group = (words: string) => report.groups.filter(({cause, title}) => `${title} ${cause}`.includes(words));
    const kinds = (words: string) => group(words).map(({accounts}) => [...new Set(accounts.map(kindOf))]);
    const asked = new Set(ACCOUNTS.map(kindOf));
    const among = (...some: number[]) => some.filter((kind) => asked.has(kind));
    expect(kinds('could not be assumed')).toEqual([among(10, 11, 12, 13)]);
    expect(kinds('have expired')).toEqual([among(14, 15)]);
    // A refused role is asked for once, however much would have been read with it.
    expect(many.calls.get(inTrouble(10))?.get('sts:AssumeRole')).toBe(1);
    // One exchange serves all reads of an account.
    for (const id of HEALTHY) expect(many.calls.get(id)?.get('sts:AssumeRole')).toBe(1);
    if (memory.length > 0) expect(peak).toBeLessThan(LONG ? 256 : 230);
  });

  it('whose run is killed are taken up by a second one: nothing is lost, nothing is repeated', async () => {
    const count = LONG ? 1000 : 24;
    const accounts = Array.from({length: count}, (_, n) => idOf(5 * n + 1));
    const many = await open({latency: 10});
    const cwd = await folderFor(accounts);
    const keep = ['--output-dir', 'out', '--concurrency', '4'];
    const done = async (): Promise<string[]> =>
      (await readdir(join(cwd, 'out')).catch(() => [])).filter((name) => name.endsWith('.json'));
    const first = await run(many, cwd, keep, (child) => {
      void (async () => {
        while ((await done()).length < count / 4) await after(20);
        child.kill('SIGKILL');
      })();
    });
    expect(first.exit).toBeNull();
    // A report that was being written is half there, and nothing was done with it.
    const whole = async (name: string): Promise<boolean> => {
      const text = await readFile(join(cwd, 'out', name), 'utf8');
      return text.endsWith('}\n');
    };
    const names = await done();
    const there: string[] = [];
    for (const name of names) if (await whole(name)) there.push(name.slice(0, 12));
    expect(there.length).toBeGreaterThan(0);
    expect(there.length).toBeLessThan(count);
    many.forget();
    const second = await run(many, cwd, keep);
    expect(second.exit).toBe(0);
    expect(verdictsOf(second.report)).toEqual(Object.fromEntries(accounts.map((id) => [id, 'in-sync'])));
    expect([...many.calls.keys()].sort()).toEqual(accounts.filter((id) => !there.includes(id)));
    expect(await done()).toHaveLength(count);
    // A third has nothing to do, and says the same.
    many.forget();
    const third = await run(many, cwd, keep);
    expect(many.total()).toBe(0);
    expect(third.stdout).toBe(second.stdout);
  });

  it('of which the rest is unknown where the run’s own session ends, and the next run does it', async () => {
    const accounts = Array.from({length: 14}, (_, n) => idOf(5 * n + 1));
    let [exchanges, ended] = [0, true];
    const many = await open({
      trouble: (_, {action}) =>
        ended && action === 'AssumeRole' && ++exchanges > 8
          ? {
              code: 'ExpiredTokenException',
              status: 403,
              message: 'The security token included in the request is expired',
            }
          : null,
    });
    const cwd = await folderFor(accounts);
    const first = await run(many, cwd, ['--output-dir', 'out']);
    expect(first.exit).toBe(3);
    const verdicts = Object.values(verdictsOf(first.report));
    expect([verdicts.length, verdicts.filter((verdict) => verdict === 'in-sync').length]).toEqual([14, 8]);
    const [cause, ...others] = first.report.groups.filter(({status}) => status === 'unknown');
    expect(cause?.accounts).toHaveLength(6);
    expect(cause?.cause).toMatch(/expired/);
    expect(others.filter(({severity}) => !['low', 'info'].includes(severity))).toEqual([]);
    ended = false;
    many.forget();
    const second = await run(many, cwd, ['--output-dir', 'out']);
    expect([second.exit, many.calls.size]).toEqual([0, 6]);
  });

  it('have credentials that are renewed before they end', async () => {
    const slow = idOf(1);
    // Credentials that end within five minutes are had anew: these do so two seconds after they were given.
    const many = await open({latency: (account) => (account === slow ? 500 : 0), lifetime: () => 5 * 60_000 + 1_500});
    const {exit, report} = await run(many, await folderFor([slow]));
    expect([exit, verdictsOf(report)]).toEqual([0, {[slow]: 'in-sync'}]);
    const exchanges = many.calls.get(slow)?.get('sts:AssumeRole') ?? 0;
    expect(exchanges).toBeGreaterThan(1);
    expect(exchanges).toBeLessThan(6);
  });

  it('in a storm of throttling are asked once more, and known', async () => {
    const accounts = Array.from({length: 12}, (_, n) => idOf(5 * n + 1));
    // Each call of the first look is refused as often as it is tried again.
    const many = await open({
      trouble: (account, {action}, attempt) =>
        accounts.indexOf(account) % 2 === 0 && action === 'DescribeTrails' && attempt <= 4
          ? {code: 'ThrottlingException', status: 400, message: 'Rate exceeded'}
          : null,
    });
    const {exit, report, stderr} = await run(many, await folderFor(accounts));
    expect(exit).toBe(0);
    expect(new Set(Object.values(verdictsOf(report)))).toEqual(new Set(['in-sync']));
    expect(stderr).toContain(
      '6 of 12 accounts could not be read for now (throttled, timed out or not reachable): asking once more.',
    );
  });

  it('with a hub that cannot be read are judged all the same, and the hub is named', async () => {
    const hub = '888888888888';
    const many = await open({
      trouble: (account, {action}) =>
        account === hub && action === 'AssumeRole' ? {code: 'AccessDenied', status: 403, message: 'no'} : null,
    });
    const {report} = await run(many, await folderFor([idOf(1), idOf(2)], `hubs: ["${hub}"]`));
    expect(report.hubs).toMatchObject([{account: hub, state: 'unreadable'}]);
    expect(Object.values(verdictsOf(report))).toEqual(['in-sync', 'in-sync']);
  });

  // `fleet/merge.test.ts` shows the same without a network.
  (LONG ? it : it.skip)('in four shards, merged, give byte for byte the report of one run', async () => {
    const accounts = [...SAMPLE.slice(0, 6), ...HEALTHY].sort();
    const many = await open({trouble: troubleOnWire});
    const cwd = await folderFor(accounts);
    const now = ['--now', '2026-11-30T09:00:00Z'];
    const whole = await run(many, cwd, now);
    const files: string[] = [];
    for (const index of ['1', '2', '3', '4']) {
      const {stdout, report} = await run(many, cwd, [...now, '--shard', `${index}/4`]);
      expect(report.accounts.length).toBeLessThan(accounts.length / 2);
      files.push(`shard-${index}.json`);
      await writeFile(join(cwd, `shard-${index}.json`), stdout);
    }
    const env = {PATH: process.env['PATH'] ?? '', HOME: cwd};
    const merged = await metered(process.execPath, [CLI, 'merge', ...files.reverse(), '--format', 'json'], {cwd, env});
    expect(merged.stdout).toBe(whole.stdout);
    expect(merged.exit).toBe(whole.exit);
    expect(whole.exit).toBe(1);
  });
});
