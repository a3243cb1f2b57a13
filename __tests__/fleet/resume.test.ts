/** What an earlier run left is taken up: a run that was killed and a second one lose nothing and repeat nothing. */
import {describe, expect, it} from '@jest/globals';
import {renderFleetJson} from '../../src/report/fleet/json.js';
import {
  accountWith,
  idOf,
  refusedRole,
  runFleet,
  SHARED,
  unreadable,
  type Running,
  type Simulated,
} from '../support/fleet.js';
import {home} from '../support/account.js';

const COUNT = 12;
const ids = Array.from({length: COUNT}, (_, n) => idOf(n));
const FILE = `version: 1\nrole: check\naccounts: ${JSON.stringify(ids)}\n`;
const KEEP = {'output-dir': 'out', concurrency: '3'};
const simulated: Simulated = {
  account: (id) =>
    accountWith(id, (account) => {
      if (id === idOf(2)) home(account).rules[0]!.rule.State = 'DISABLED';
    }),
  trouble: (id) => (id === idOf(3) ? () => unreadable('denied', 'AccessDenied') : undefined),
};
const run = (running: Running = {}, by: Simulated = simulated, file = FILE) =>
  runFleet(file, by, {...running, raw: {...KEEP, ...running.raw}});

describe('a run that was killed', () => {
  it('and a second one give what one run gives, and ask for nothing twice', async () => {
    const whole = await run();
    const files = new Map<string, string>();
    await expect(run({files, killedAfter: 5})).rejects.toThrow('killed');
    const done = ids.filter((id) => files.has(`out/${id}.json`));
    expect(done).toHaveLength(5);
    const second = await run({files});
    for (const id of ids) expect(second.reads.has(id)).toBe(!done.includes(id));
    expect(renderFleetJson(second.report)).toBe(renderFleetJson(whole.report));
    expect(second.exit).toBe(whole.exit);
  });

  it('has nothing left to do where all is there', async () => {
    const files = new Map<string, string>();
    const first = await run({files});
    const second = await run({files});
    expect(second.reads.size).toBe(0);
    expect(second.told).toBe(first.told);
    expect(second.logged.join()).toContain(`${String(COUNT)} of ${String(COUNT)} reports taken from out`);
    expect(first.logged.join()).not.toContain('taken from');
    expect((await run({files, now: () => new Date('2026-11-23T09:00:01Z'), raw: {'max-age': '0s'}})).reads.size).toBe(
      COUNT,
    );
  });

  it('is not believed where it left half a file', async () => {
    const files = new Map<string, string>();
    await run({files});
    const path = `out/${idOf(4)}.json`;
    files.set(path, files.get(path)!.slice(0, 500));
    files.set(`out/${idOf(5)}.json`, '{"schema": "iam-alert-guard/report/1"}');
    expect([...(await run({files})).reads.keys()].sort()).toEqual([idOf(4), idOf(5)]);
  });

  it('costs no other account its report where a directory is in the place of one', async () => {
    const ran = await run({directory: `out/${idOf(4)}.json`});
    expect(ran.report.accounts).toHaveLength(COUNT);
    expect(ran.exit).toBe(2);
    const bad = ran.report.accounts.filter(({error}) => error !== undefined);
    expect(bad).toMatchObject([
      {
        account: idOf(4),
        verdict: 'unknown',
        error: {kind: 'refused', message: expect.stringContaining('it is a directory (EISDIR)')},
      },
    ]);
    expect([...ran.files.keys()].filter((path) => path.startsWith('out/'))).toHaveLength(COUNT - 1);
  });
});

describe('what is there counts only', () => {
  const after = async (
    change: (files: Map<string, string>) => void,
    running: Running = {},
    file = FILE,
  ): Promise<number> => {
    const files = new Map<string, string>();
    await run({files});
    change(files);
    return (await run({...running, files}, simulated, file)).reads.size;
  };

  it('with the same baseline, organization file, tool, command and account', async () => {
    expect(await after((files) => void files.set('.github/iam-alerts.yml', `${SHARED}# more\n`))).toBe(COUNT);
    expect(await after(() => undefined, {}, `${FILE}# more\n`)).toBe(COUNT);
    expect(await after(() => undefined, {command: 'plan'})).toBe(COUNT);
    expect(
      await after((files) => {
        for (const [path, text] of files) files.set(path, text.replace('"version": "9.9.9"', '"version": "9.9.8"'));
      }),
    ).toBe(COUNT);
    expect(await after((files) => void files.set(`out/${idOf(0)}.json`, files.get(`out/${idOf(1)}.json`)!))).toBe(1);
  });

  it('judged for the same time: waivers and ages depend on it', async () => {
    const later = {raw: {now: '2027-06-01T00:00:00Z'}};
    expect(await after(() => undefined, later)).toBe(COUNT);
    const files = new Map<string, string>();
    await run({files, ...later});
    expect((await run({files, ...later})).reads.size).toBe(0);
    expect((await run({files})).reads.size).toBe(COUNT);
  });

  it('younger than it may be', async () => {
    const at = (minutes: number): Running => ({
      now: () => new Date(Date.parse('2026-11-23T09:00:00Z') + minutes * 60_000),
    });
    expect(await after(() => undefined, at(59))).toBe(0);
    expect(await after(() => undefined, at(61))).toBe(COUNT);
    expect(await after(() => undefined, {...at(61), raw: {'max-age': '2h'}})).toBe(0);
    expect(await after(() => undefined, at(-1))).toBe(COUNT);
  });

  it('where it could look: what was throttled, whose credentials had ended, or whose role was refused, is looked at again', async () => {
    const trouble = (id: string) => {
      if (id === idOf(6)) return () => unreadable('throttled', 'ThrottlingException');
      if (id === idOf(7))
        return () =>
          unreadable('credentials', 'ExpiredTokenException', 'The security token included in the request is expired');
      return id === idOf(8) ? () => refusedRole(id) : undefined;
    };
    const files = new Map<string, string>();
    const first = await run({files}, {...simulated, trouble});
    expect(first.report.accounts.filter(({verdict}) => verdict === 'unknown').map(({account}) => account)).toEqual([
      ...[idOf(6), idOf(7), idOf(8)],
    ]);
    const second = await run({files}, {...simulated, trouble: () => undefined});
    expect([...second.reads.keys()].sort()).toEqual([idOf(6), idOf(7), idOf(8)]);
    expect(second.report.accounts.filter(({verdict}) => verdict === 'unknown')).toEqual([]);
  });
});
