/** Shards joined are the run that one machine would have made, byte for byte; and where a shard is missing, its accounts are not forgotten. */
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {fleetExit} from '../../src/fleet/exit.js';
import {mergeFleets, unfit} from '../../src/fleet/merge.js';
import {parseFleet} from '../../src/fleet/parse.js';
import {parseShard, shareOf} from '../../src/fleet/select.js';
import {summaryOf, type FleetReport} from '../../src/fleet/model.js';
import {redactFleet} from '../../src/report/fleet/redact.js';
import {renderFleetJson} from '../../src/report/fleet/json.js';
import {fleetBadge, fleetHeadline} from '../../src/report/fleet/words.js';
import {accountWith, idOf, refusedRole, runFleet, type Simulated} from '../support/fleet.js';
import {home} from '../support/account.js';

const COUNT = 18;
const FILE = `version: 1\nrole: check\nhubs: ["${idOf(50)}", "${idOf(49)}"]\naccounts: ${JSON.stringify(Array.from({length: COUNT}, (_, n) => idOf(n)))}\n`;
const QUIET = {show: 'drift', failOn: 'medium', failOnUnknown: true} as const;

const simulated: Simulated = {
  account: (id) =>
    accountWith(id, (account) => {
      const n = Number(id) - 100000000000;
      const [first] = home(account).rules;
      if (n % 4 === 1) first!.rule.State = 'DISABLED';
      // Names that a tool made up: one cause all the same.
      if (n % 4 === 2) {
        account.trails[0]!.status.IsLogging = false;
      }
    }),
  trouble: (id) => ((Number(id) - 100000000000) % 7 === 3 ? () => refusedRole(id) : undefined),
};

const shard = async (text: string | null): Promise<FleetReport> =>
  (await runFleet(FILE, simulated, text === null ? {} : {raw: {shard: text}})).report;

/** As a file would hold it. */
const read = (report: FleetReport): FleetReport => {
  const parsed = parseFleet(JSON.parse(renderFleetJson(report)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.report;
};

describe('shards', () => {
  it('1/4 to 4/4, merged in any order, are the report of one run', async () => {
    const whole = await shard(null);
    const four = [];
    for (const each of ['1/4', '2/4', '3/4', '4/4']) four.push(read(await shard(each)));
    expect(four.map(({accounts}) => accounts.length)).toEqual([5, 5, 4, 4]);
    expect(four.map(({shard: its}) => its?.accounts.length)).toEqual([18, 18, 18, 18]);
    const expected = renderFleetJson(whole);
    fc.assert(
      fc.property(fc.shuffledSubarray(four, {minLength: 4}), (shuffled) => {
        expect(renderFleetJson(mergeFleets(shuffled))).toBe(expected);
      }),
    );
    expect(fleetExit(mergeFleets(four), QUIET)).toBe(fleetExit(whole, QUIET));
    // Again, of a shard that ran twice.
    expect(renderFleetJson(mergeFleets([...four, four[1]!]))).toBe(expected);
  });

  it('that left no report leave their accounts unknown, and the merge says which', async () => {
    const merged = mergeFleets([read(await shard('1/3')), read(await shard('3/3'))]);
    expect(merged.accounts).toHaveLength(COUNT);
    const gone = merged.accounts.filter(({error}) => error !== undefined);
    expect(gone.map(({account}) => account)).toEqual(Array.from({length: 6}, (_, n) => idOf(3 * n + 1)));
    for (const account of gone) {
      expect(account.verdict).toBe('unknown');
      expect(account.error).toEqual({kind: 'no-report', message: 'no report of shard 2 of 3'});
    }
    expect(fleetExit(merged, QUIET)).toBe(2);
  });

  it('may be more than there are accounts', async () => {
    const {report, exit} = await runFleet(FILE, simulated, {raw: {shard: '20/20'}});
    expect(report.accounts).toEqual([]);
    expect(exit).toBe(0);
    // Verdict and exit agree: nothing is wrong, and nothing is open.
    expect(summaryOf(report.accounts).verdict).toBe('in-sync');
    expect(fleetBadge(report)).toBe('NO ACCOUNT');
    expect(fleetHeadline(report)).toBe('No account falls to this shard: there are 20 shards and 18 accounts.');
  });

  it('that ran twice count as they ran last, though an account could not even be asked then', async () => {
    const [first, second] = [read(await shard('1/2')), read(await shard('2/2'))];
    const at = (report: FleetReport, time: string): FleetReport => ({
      ...report,
      generatedAt: time,
      accounts: report.accounts.map((account) => ({...account, generatedAt: account.generatedAt && time})),
    });
    const failed = (report: FleetReport, account: string): FleetReport => ({
      ...report,
      accounts: report.accounts.map((each) =>
        each.account === account
          ? {...each, verdict: 'unknown', generatedAt: null, error: {kind: 'defect', message: 'a defect'}}
          : each,
      ),
    });
    const [early, late] = ['2026-11-23T09:00:00Z', '2026-11-23T10:00:00Z'];
    const of = (...reports: FleetReport[]) =>
      mergeFleets([...reports, second]).accounts.find(({account}) => account === idOf(0))?.verdict;
    expect(first.accounts.find(({account}) => account === idOf(0))?.verdict).toBe('in-sync');
    const [well, broken] = [at(first, early), failed(at(first, late), idOf(0))];
    expect([of(well, broken), of(broken, well)]).toEqual(['unknown', 'unknown']);
    const [before, after] = [failed(at(first, early), idOf(0)), at(first, late)];
    expect([of(before, after), of(after, before)]).toEqual(['in-sync', 'in-sync']);
    const same = failed(at(first, early), idOf(0));
    const drift: FleetReport = {
      ...well,
      accounts: well.accounts.map((each) => (each.account === idOf(0) ? {...each, verdict: 'drifted'} : each)),
    };
    expect([of(drift, well), of(well, drift), of(well, well)]).toEqual(['drifted', 'drifted', 'in-sync']);
    expect([of(same, well), of(well, same)]).toEqual(['unknown', 'unknown']);
    const none: FleetReport = {
      ...failed(first, idOf(0)),
      accounts: failed(first, idOf(0)).accounts.map((account) => ({...account, generatedAt: null})),
    };
    expect([of(none, well), of(well, none)]).toEqual(['unknown', 'unknown']);
  });

  it('tell the worst of a hub, and of two reasons the one that a single run tells, in any order', async () => {
    const [a, b] = [read(await shard('1/2')), read(await shard('2/2'))];
    const states = [
      {state: 'read', reason: null},
      {state: 'partly', reason: 'events:ListRules: AccessDenied'},
      {state: 'partly', reason: 'events:DescribeEventBus: AccessDenied'},
      {state: 'unreadable', reason: 'no role'},
    ] as const;
    const told = (...which: number[]) =>
      mergeFleets(which.map((n, at) => ({...(at === 0 ? a : b), hubs: [{account: idOf(49), ...states[n]!}]}))).hubs.map(
        ({state, reason}) => [state, reason],
      );
    for (const [one, other, worst] of [
      [0, 1, 1],
      [1, 2, 2],
      [2, 3, 3],
      [0, 3, 3],
    ] as const)
      for (const order of [
        [one, other],
        [other, one],
      ])
        expect(told(...order)).toEqual([[states[worst].state, states[worst].reason]]);
  });

  it('of different runs are not merged', async () => {
    const [a, b] = [await shard('1/2'), await shard('2/2')];
    expect(unfit([a, b])).toBeNull();
    expect(unfit([a, {...b, organization: {...b.organization, sha256: '0'}}])).toMatch(/different organization files/);
    expect(unfit([a, {...b, command: 'plan'}])).toMatch(/of different commands/);
    expect(unfit([a, await shard(null)])).toMatch(/different numbers of shards/);
    const judged = b.accounts.map((account) => ({...account, baseline: {...account.baseline, sha256: '0'}}));
    expect(unfit([a, {...b, accounts: judged}])).toMatch(
      /different versions of the baseline \.github\/iam-alerts\.yml/,
    );
    expect(unfit([a, redactFleet(b)])).toMatch(/some are redacted/);
    expect(unfit([redactFleet(a), redactFleet(b)])).toBeNull();
    expect(unfit([a, {...b, accounts: []}])).toBeNull();
  });

  it('share every account once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({min: 1, max: 12}), (all, of) => {
        const numbered = all.map((_, index) => index);
        const shares = Array.from({length: of}, (_, index) => shareOf(numbered, {index: index + 1, of}));
        expect(shares.flat().sort((a, b) => a - b)).toEqual(numbered);
      }),
    );
    expect([parseShard('1/4'), parseShard('0/4'), parseShard('5/4'), parseShard('1/0'), parseShard('1')]).toEqual([
      {index: 1, of: 4},
      null,
      null,
      null,
      null,
    ]);
  });
});
