/** A period of many accounts: who drifted and came back, what was found and when it was gone, and what no run could tell. */
import {createHash} from 'node:crypto';
import {describe, expect, it} from '@jest/globals';
import type {FleetReport} from '../../src/fleet/model.js';
import type {FleetPeriod} from '../../src/fleet/period-block.js';
import {renderFleetHtml} from '../../src/report/fleet/html.js';
import {renderFleetJson} from '../../src/report/fleet/json.js';
import {mergeFleets} from '../../src/fleet/merge.js';
import {parseFleet} from '../../src/fleet/parse.js';
import {mergeRequest} from '../../src/request/merge.js';
import {merge} from '../../src/commands/merge.js';
import {HOSTILE} from '../report/hostile.js';
import {accountWith, idOf, refusedRole, runFleet, SHARED, type Ran} from '../support/fleet.js';
import {home} from '../support/account.js';
import {filesIn, silentHost} from '../support/outside.js';

type Day = Readonly<Record<number, 'disabled' | 'trail' | 'refused' | 'absent' | 'waived'>>;

const fileOf = (numbers: readonly number[]): string =>
  `version: 1\nrole: check\naccounts: ${JSON.stringify(numbers.map(idOf))}\n`;
const WAIVED = `${SHARED}waivers:\n${['rule-enabled', 'alerts-delivered'].map((check) => `  - {check: ${check}, reason: moved, expires: 2027-02-01}\n`).join('')}`;
const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T09:00:00Z`;
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Runs of four accounts day after day, each with all reports before it, and what the last one found. */
class Days {
  readonly files = new Map<string, string>();
  last: Ran | undefined;

  async run(day: number, state: Day = {}, raw: Record<string, string | string[]> = {}): Promise<Ran> {
    const looked = [1, 2, 3, 4].filter((n) => state[n] !== 'absent');
    const previous = [...this.files.keys()].filter((path) => path.startsWith('day-'));
    const waived = Object.values(state).includes('waived');
    const files = new Map([...this.files, ['.github/iam-alerts.yml', waived ? WAIVED : SHARED]]);
    const ran = await runFleet(
      fileOf(looked),
      {
        account: (id) =>
          accountWith(id, (account) => {
            const trouble = state[Number(id) - 100000000000];
            if (trouble === 'disabled' || trouble === 'waived') home(account).rules[0]!.rule.State = 'DISABLED';
            if (trouble === 'trail') account.trails[0]!.status.IsLogging = false;
          }),
        trouble: (id) => (state[Number(id) - 100000000000] === 'refused' ? () => refusedRole(id) : undefined),
      },
      {
        files,
        now: () => new Date(at(day)),
        raw: {...(previous.length === 0 ? {} : {previous}), ...raw} as Record<string, string>,
      },
    );
    this.files.set(`day-${String(day).padStart(2, '0')}.json`, ran.told);
    this.last = ran;
    return ran;
  }

  get period(): FleetPeriod {
    return (JSON.parse(this.last?.told ?? '') as {period: FleetPeriod}).period;
  }

  get accounts(): unknown {
    return this.period.accounts.map(({account, opened, closed, waived, gone}) => [
      Number(account) - 100000000000,
      Number(opened.slice(8, 10)),
      closed === null ? (gone === true ? 'gone' : null) : Number(closed.slice(8, 10)),
      ...(waived === true ? ['waived'] : []),
    ]);
  }

  get groups(): unknown {
    return this.period.groups
      .filter(({check}) => ['rule-enabled', 'trail-logging'].includes(check))
      .map(({check, accounts, opened, closed, waived, gone}) => [
        check,
        accounts.map((account) => Number(account) - 100000000000),
        Number(opened.slice(8, 10)),
        closed === null ? (gone === true ? 'gone' : null) : Number(closed.slice(8, 10)),
        ...(waived === true ? ['waived'] : []),
      ]);
  }
}

describe('a period of many accounts', () => {
  it('tells the days without a run, and carries the digest of the report before', async () => {
    const days = new Days();
    await days.run(1);
    expect(days.last?.told).not.toContain('"period"');
    await days.run(2);
    await days.run(6);
    const {period} = days;
    expect(period.daysWithout).toEqual(['2026-11-03', '2026-11-04', '2026-11-05']);
    expect([period.from, period.to]).toEqual([at(1), at(6)]);
    expect(period.previous).toEqual({generatedAt: at(2), sha256: sha(days.files.get('day-02.json')!)});
    expect(period.runs.map(({sha256}) => sha256)).toEqual([
      sha(days.files.get('day-01.json')!),
      period.previous.sha256,
      null,
    ]);
    expect([period.missing, period.unlinked]).toEqual([0, 0]);
    expect([period.accounts, period.groups]).toEqual([[], []]);
    expect(parseFleet(JSON.parse(days.last?.told ?? ''))).toMatchObject({ok: true, follows: period.previous.sha256});
  });

  it('notices a report that is missing or was changed', async () => {
    const days = new Days();
    for (const day of [1, 2, 3]) await days.run(day);
    const second = days.files.get('day-02.json')!;
    days.files.delete('day-02.json');
    await days.run(4);
    expect(days.period.missing).toBe(1);
    days.files.set('day-02.json', second.replace(at(2), at(2).replace('09:00', '09:01')));
    await days.run(5);
    // The third names the one that is not there any more as it was.
    expect(days.period.missing).toBe(1);
  });

  it('tells which accounts drifted and came back, and what was found in them', async () => {
    const days = new Days();
    await days.run(1, {1: 'disabled', 2: 'disabled'});
    await days.run(2, {2: 'disabled', 3: 'trail'});
    await days.run(3, {3: 'trail'});
    await days.run(4, {1: 'disabled'});
    expect(days.accounts).toEqual([
      [1, 1, 2],
      [2, 1, 3],
      [3, 2, 4],
      [1, 4, null],
    ]);
    // A group is there as long as one account has it.
    expect(days.groups).toEqual([
      ['rule-enabled', [1, 2], 1, 3],
      ['trail-logging', [3], 2, 4],
      ['rule-enabled', [1], 4, null],
    ]);
  });

  it('closes nothing by a run that could not tell, nor by one that did not look', async () => {
    const days = new Days();
    await days.run(1, {1: 'disabled', 2: 'disabled'});
    await days.run(2, {1: 'refused', 2: 'absent'});
    expect(days.accounts).toEqual([
      [1, 1, null],
      [2, 1, 'gone'],
    ]);
    expect(days.groups).toEqual([['rule-enabled', [1, 2], 1, null]]);
    await days.run(3, {2: 'absent'});
    expect(days.accounts).toEqual([
      [1, 1, 3],
      [2, 1, 'gone'],
    ]);
    // Nobody looks at the other account any more: that is no repair.
    expect(days.groups).toEqual([['rule-enabled', [1, 2], 1, 'gone']]);
    await days.run(4);
    expect(days.groups).toEqual([['rule-enabled', [1, 2], 1, 4]]);
  });

  it('says where a waiver ended it, and with which versions of the files', async () => {
    const days = new Days();
    await days.run(1, {1: 'disabled'});
    await days.run(2, {1: 'waived'});
    expect(days.accounts).toEqual([[1, 1, 2, 'waived']]);
    expect(days.groups).toEqual([['rule-enabled', [1], 1, 2, 'waived']]);
    expect(days.period.files.map(({path, from}) => [path, from])).toEqual([
      ['.github/iam-alerts.org.yml', at(1)],
      ['.github/iam-alerts.yml', at(1)],
      ['.github/iam-alerts.yml', at(2)],
    ]);
  });

  it('stands in the page, which answers for the period', async () => {
    const days = new Days();
    await days.run(1, {1: 'disabled', 2: 'disabled'});
    await days.run(4, {3: 'trail'}, {'report-html': 'page.html'});
    await days.run(5, {3: 'trail'}, {format: 'html'});
    const page = days.last?.told ?? '';
    for (const words of [
      `${at(1)} to ${at(5)}, 3 runs, 2 days without one`,
      'in the period 3 accounts drifted, 1 not seen in sync since',
      '2 days (UTC) without a run: 2026-11-02 to 2026-11-03.',
      `<code class="id">${idOf(1)}</code>, <code class="id">${idOf(2)}</code>`,
      '4 accounts (those that the organization file lists; the organization may have others)',
      sha(days.files.get('day-04.json')!),
      'this run found drift',
    ])
      expect([words, page.includes(words)]).toEqual([words, true]);
  });

  it('of shards that are merged: the last job tells it', async () => {
    const days = new Days();
    await days.run(1, {1: 'disabled'});
    const shards: string[] = [];
    for (const shard of ['1/2', '2/2'])
      shards.push((await runFleet(fileOf([1, 2, 3, 4]), {account: (id) => accountWith(id)}, {raw: {shard}})).told);
    const files = new Map([...days.files, ['1.json', shards[0]!], ['2.json', shards[1]!]]);
    const merging = async (reports: readonly string[]): Promise<string> => {
      let told = '';
      const host = {...silentHost(), report: async (text: string) => void (told += text)};
      const request = mergeRequest({format: 'json', previous: ['day-01.json']}, reports);
      await merge(request, {version: '9.9.9', env: {}, prompt: null, files: filesIn(files), host} as never);
      return told;
    };
    const told = JSON.parse(await merging(['1.json', '2.json'])) as {period: FleetPeriod};
    expect(told.period.accounts).toMatchObject([{account: idOf(1), opened: at(1), closed: '2026-11-23T09:00:00Z'}]);
    await expect(
      runFleet(fileOf([1]), {account: (id) => accountWith(id)}, {raw: {shard: '1/2', previous: 'a.json'}}),
    ).rejects.toThrow(/--previous and --shard cannot be used together/);
  });

  it('refuses what is no earlier report of these accounts, all at once', async () => {
    const days = new Days();
    await days.run(5);
    const whole = days.files.get('day-05.json')!;
    const parsed = JSON.parse(whole) as FleetReport;
    const as = (change: Partial<FleetReport>): string => JSON.stringify({...parsed, ...change});
    const refused: readonly (readonly [string, RegExp])[] = [
      ['{}', /not the JSON report of many accounts/],
      ['no json', /not the JSON report of many accounts/],
      [as({accounts: 3 as never}), /not a JSON report of this tool/],
      [as({generatedAt: at(30)}), /later than this run/],
      [as({command: 'history'}), /is a report of history/],
      [as({shard: {index: 1, of: 2, accounts: []}}), /is of shard 1 of 2/],
      [as({organization: {...parsed.organization, path: 'other.yml'}}), /with another organization file/],
      [as({accounts: [{...parsed.accounts[0]!, account: 'account-a1b2c3'}]}), /redacted, and this run is not/],
    ];
    for (const [text, why] of refused) {
      days.files.clear();
      days.files.set('day-01.json', text);
      await expect(days.run(6)).rejects.toThrow(why);
    }
    days.files.clear();
    for (const [index, [text]] of refused.entries()) days.files.set(`day-0${String(index)}.json`, text);
    await expect(days.run(6)).rejects.toThrow(/, and 7 more$/);
    days.files.clear();
    days.files.set('day-01.json', whole);
    await expect(days.run(6, {}, {previous: 'nothing.json'})).rejects.toThrow(/there is no such file/);
  });

  it('is harmless whatever an earlier report says, and cut where it would be a book', async () => {
    const days = new Days();
    await days.run(1, {1: 'disabled'});
    const parsed = JSON.parse(days.files.get('day-01.json')!) as FleetReport;
    const [group] = parsed.groups;
    const groups = Array.from({length: 300}, (_, n) => ({
      ...group!,
      key: n.toString(16).padStart(16, '0'),
      cause: `${String(n)} ${HOSTILE.join(' ')}`,
    }));
    days.files.set('day-01.json', JSON.stringify({...parsed, groups}));
    await days.run(2, {}, {format: 'html'});
    const page = days.last?.told ?? '';
    expect(page).toContain('100 rows left out: the JSON report has all');
    expect(/<(?:script|img)\b|[\u202e\u200b]/.exec(page)?.index).toBeUndefined();
    expect(page.split('<b>out</b>')).toHaveLength(1);
  });

  it('says nothing of shards: their merged report has the bytes of one run', async () => {
    const {report} = await runFleet(fileOf([1, 2]), {account: (id) => accountWith(id)});
    expect(renderFleetJson(mergeFleets([report]))).toBe(renderFleetJson(report));
    expect(renderFleetHtml(report)).toContain('one run; earlier reports extend it to a period (--previous)');
  });
});
