/** The past of many accounts: whose changes would have been silent, for which reason, and whose history could not be read. */
import {describe, expect, it} from '@jest/globals';
import {mergeFleets} from '../../src/fleet/merge.js';
import type {EventHistory, HistoryPage} from '../../src/ports/event-history.js';
import {renderFleetJson} from '../../src/report/fleet/json.js';
import {home} from '../support/account.js';
import {accountWith, idOf, refusedRole, runFleet, type Running, type Simulated} from '../support/fleet.js';
import * as alarm from '../accounts/roads/alarm/account.js';
import {fleetClaims} from '../../src/report/fleet/claims.js';
import {recordOf} from '../support/records.js';
import {ACCOUNT, changedBaseline, world} from '../support/world.js';

const COUNT = 6;
const ids = Array.from({length: COUNT}, (_, n) => idOf(n));
const FILE = `version: 1\nrole: check\naccounts: ${JSON.stringify(ids)}\n`;

/** One TagRole and one CreateUser in each account. */
const past = (id: string): EventHistory => ({
  page: async ({eventName}): Promise<HistoryPage> => {
    if (id === idOf(4)) return {ok: false, kind: 'denied', code: 'AccessDeniedException', message: ''};
    if (id === idOf(5)) return {ok: false, kind: 'credentials', code: 'CredentialsProviderError', message: ''};
    if (eventName !== 'TagRole' && eventName !== 'CreateUser') return {ok: true, events: [], next: null};
    const eventTime = '2026-11-20T10:00:00Z';
    const text = JSON.stringify(recordOf(1, {eventName, readOnly: false, eventTime})).replaceAll(ACCOUNT, id);
    return {ok: true, events: [{time: Date.parse(eventTime), text}], next: null};
  },
  pause: async () => undefined,
  clock: () => 0,
});

/** In two accounts the rule matches Create calls alone; one cannot be entered. */
const simulated: Simulated = {
  account: (id) =>
    accountWith(id, (account) => {
      if (id !== idOf(1) && id !== idOf(3)) return;
      const {rule} = home(account).rules.find((each) => each.rule.Name === 'iam-changes')!;
      rule.EventPattern = '{"source":["aws.iam"],"detail":{"eventName":[{"prefix":"Create"}]}}';
    }),
  trouble: (id) => (id === idOf(5) ? () => refusedRole(id) : undefined),
  history: past,
};

const run = (raw: Running['raw'] = {}) => runFleet(FILE, simulated, {command: 'history', raw});

describe('history of many accounts', () => {
  it('counts the changes of each, and tells silent ones by call and reason', async () => {
    const {exit, report} = await run();
    expect(exit).toBe(1);
    expect(report.command).toBe('history');
    expect(report.accounts.map(({verdict, history}) => [verdict, history?.alerted, history?.silent])).toEqual([
      ['in-sync', 2, 0],
      ['drifted', 1, 1],
      ['in-sync', 2, 0],
      ['drifted', 1, 1],
      ['unknown', 0, 0],
      ['unknown', 0, 0],
    ]);
    const silent = report.groups.filter(({status}) => status === 'fail');
    expect(silent.map(({accounts}) => accounts)).toEqual([[idOf(1), idOf(3)]]);
    expect(silent[0]?.cause).toMatch(/^iam:TagRole, lost at the rule: /);
    expect(silent[0]?.cause).not.toContain(idOf(1));
    const unknown = report.groups.filter(({status}) => status === 'unknown');
    expect(unknown.flatMap(({accounts}) => accounts).sort()).toEqual([idOf(4), idOf(5)]);
    const causes = unknown.map(({cause}) => cause).join('\n');
    expect(causes).toContain('could not be assumed');
    expect(causes).toContain('LookupEvents was denied');
  });

  it('is 0 where all would have alerted, and 3 where not all is known', async () => {
    const of = async (...accounts: string[]): Promise<number> =>
      (
        await runFleet(`version: 1\nrole: check\naccounts: ${JSON.stringify(accounts)}\n`, simulated, {
          command: 'history',
        })
      ).exit;
    expect(await of(idOf(0), idOf(2))).toBe(0);
    expect(await of(idOf(0), idOf(4))).toBe(3);
    expect(await of(idOf(0), idOf(5))).toBe(3);
  });

  it('is told in words: nothing says that an alert was sent', async () => {
    const {told} = await run({format: 'text'});
    expect(told).toContain('SILENT');
    expect(told).toContain(
      'Of 8 changes of IAM in 6 accounts in 7 days, 6 would have alerted; 2 accounts had silent ones;',
    );
    expect(told).toContain(`${idOf(1)}  silent  1 of 2 changes`);
    expect(told).not.toMatch(/drifted|in sync;/);
    expect((await run({format: 'markdown'})).told).toContain('Changes that would have alerted');
  });

  it('is not told of as alerts where nothing has changed', async () => {
    const quiet: Simulated = {
      ...simulated,
      history: (id) => ({
        ...past(id),
        page: async () => (id === idOf(4) ? past(id).page({} as never) : {ok: true, events: [], next: null}),
      }),
    };
    const told = async (...accounts: string[]): Promise<string> => {
      const file = `version: 1\nrole: check\naccounts: ${JSON.stringify(accounts)}\n`;
      return (await runFleet(file, quiet, {command: 'history', raw: {days: '7', format: 'text'}})).told;
    };
    expect(await told(idOf(0), idOf(2))).toContain('There was no change of IAM in 2 accounts in 7 days.');
    expect(await told(idOf(0), idOf(4))).toContain(
      'No change of IAM was found in 2 accounts in 7 days; of 1 account not all is known.',
    );
  });

  it('is not told of as alerts where an alarm would only notice the changes', async () => {
    const cis: Simulated = {
      ...{history: past},
      account: (id) => {
        const account = world();
        alarm.cis(account);
        return JSON.parse(JSON.stringify(account).replaceAll(ACCOUNT, id)) as typeof account;
      },
    };
    const ran = async (change: object, command: 'history' | 'check', raw: Running['raw'] = {}) => {
      const baseline = changedBaseline({...change, account: null}).replaceAll(ACCOUNT, idOf(0));
      const files = new Map([['.github/iam-alerts.yml', baseline]]);
      return runFleet(`version: 1\nrole: check\naccounts: ["${idOf(0)}"]\n`, cis, {command, files, raw});
    };
    const named = await ran(alarm.NAMED, 'history');
    expect(named.exit).toBe(0);
    expect(named.report.accounts[0]).toMatchObject({
      verdict: 'drifted',
      history: {changes: 2, alerted: 0, noticed: 2, silent: 0, unknown: 0},
    });
    const {told} = await ran(alarm.NAMED, 'history', {format: 'text'});
    expect(told).toContain('✗ NOTICED');
    expect(told).toContain('0 would have alerted; 2 would have been noticed, not named.');
    expect(told).toContain(`${idOf(0)}  noticed  0 of 2 changes, 2 noticed`);
    const {delivery} = (await ran(alarm.NAMED, 'check')).report.accounts[0]!;
    expect(delivery).toMatchObject({delivered: 0, lost: 0, noticed: delivery!.required});
    expect(fleetClaims((await ran(alarm.NAMED, 'check')).report)).toContainEqual({id: 'reaches', state: 'not-shown'});
    // Where an alarm is enough, the same account alerts.
    const enough = await ran(alarm.NOTICED, 'history');
    expect(enough.report.accounts[0]).toMatchObject({verdict: 'in-sync', history: {alerted: 2, noticed: 0}});
    expect(fleetClaims((await ran(alarm.NOTICED, 'check')).report)).toContainEqual({id: 'reaches', state: 'shown'});
  });

  it('of shards, merged, is that of one run', async () => {
    const shards = [(await run({shard: '1/2'})).report, (await run({shard: '2/2'})).report];
    expect(renderFleetJson(mergeFleets(shards))).toBe(renderFleetJson((await run()).report));
  });

  it('is of the accounts themselves: no files, no whole records', async () => {
    await expect(run({events: 'a.json'})).rejects.toThrow(/--events and --organization cannot be used together/);
    await expect(run({days: '91'})).rejects.toThrow(/days/);
  });

  it('is kept by account, and always read anew', async () => {
    const files = new Map<string, string>();
    const again = {command: 'history', files, raw: {'output-dir': 'out'}} as const;
    await runFleet(FILE, simulated, again);
    expect((JSON.parse(files.get(`out/${idOf(1)}.json`)!) as {history: {silent: number}}).history.silent).toBe(1);
    expect((await runFleet(FILE, simulated, again)).reads.size).toBe(COUNT);
  });
});
