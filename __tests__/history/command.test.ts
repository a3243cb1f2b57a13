import {describe, expect, it} from '@jest/globals';
import {history, refuseRecords} from '../../src/commands/history.js';
import type {EventHistory, HistoryPage} from '../../src/ports/event-history.js';
import type {World as Outside} from '../../src/ports/world.js';
import type {HistoryBlock} from '../../src/report/model/history.js';
import {historyRequest} from '../../src/request/history.js';
import {ruleOf} from '../support/resources.js';
import {filesIn, readOnly, silentHost} from '../support/outside.js';
import {recordOf, type CloudTrailRecord} from '../support/records.js';
import {baselineText, NOW, world, type World} from '../support/world.js';

interface Ran {
  readonly exit: number;
  readonly text: string;
  readonly block: HistoryBlock;
  readonly asked: readonly string[];
  /** `error: history: unknown`. */
  readonly marks: readonly string[];
}

const change = (eventName: string, more: CloudTrailRecord = {}): CloudTrailRecord =>
  recordOf(1, {eventName, readOnly: false, eventTime: '2026-11-20T10:00:00Z', ...more});

interface Situation {
  readonly records?: readonly CloudTrailRecord[];
  readonly refuse?: Extract<HistoryPage, {ok: false}>;
  readonly account?: World;
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** The command as a whole over an account and a CloudTrail that are plain data. */
async function run(
  options: Readonly<Record<string, string | string[] | boolean>>,
  situation: Situation = {},
): Promise<Ran> {
  const {records = [], refuse, account = world(), files = {}, env = {}} = situation;
  let text = '';
  const asked: string[] = [];
  const marks: string[] = [];
  const lookups: EventHistory = {
    page: async ({eventName, since, until}) => {
      asked.push(eventName);
      if (refuse !== undefined) return refuse;
      const found = records
        .filter((record) => record['eventName'] === eventName)
        .map((record) => ({time: Date.parse(record['eventTime'] as string), text: JSON.stringify(record)}))
        .filter(({time}) => time >= Date.parse(since) && time <= Date.parse(until));
      return {ok: true, events: found, next: null};
    },
    pause: async () => undefined,
    clock: () => 0,
  };
  const outside: Outside = {
    env,
    version: 'test',
    prompt: null,
    files: filesIn(new Map(Object.entries({'b.yml': baselineText(), ...files}))),
    host: {
      ...silentHost(),
      report: async (said) => void (text += said),
      annotate: (all) => void marks.push(...all.map(({level, title}) => `${level}: ${title}`)),
      now: () => new Date(NOW),
    },
    openAws: () => ({...readOnly(account, []), history: () => lookups}),
    openGitHub: async () => null,
  };
  const exit = await history(historyRequest({baseline: 'b.yml', format: 'json', ...options}), outside, '/');
  const block = text.startsWith('{') ? (JSON.parse(text) as {history: HistoryBlock}).history : (undefined as never);
  return {exit, text, block, asked, marks};
}

const onlyCreate = (): World =>
  world((account) => {
    ruleOf(account).rule = {
      ...ruleOf(account).rule,
      EventPattern: '{"source":["aws.iam"],"detail":{"eventName":[{"prefix":"Create"}]}}',
    };
  });

describe('history', () => {
  it('looks up what can matter and nothing else, in a window that has settled', async () => {
    const {exit, block, asked} = await run(
      {},
      {records: [change('CreateUser'), change('ListUsers', {readOnly: true})]},
    );
    expect(exit).toBe(0);
    expect(block).toMatchObject({changes: 1, alerted: 1, complete: true, source: 'cloudtrail', stopped: null});
    expect([block.since, block.until]).toEqual(['2026-11-16T08:45:00.000Z', '2026-11-23T08:45:00.000Z']);
    expect(asked).toEqual(
      expect.arrayContaining(['CreateUser', 'TagRole', 'StopLogging', 'DisableRule', 'Unsubscribe']),
    );
    expect(asked).not.toContain('ListUsers');
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('reads are looked up where the rule lets them through', async () => {
    const account = world(({...all}) => {
      ruleOf(all).rule = {
        ...ruleOf(all).rule,
        State: 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS',
      };
    });
    const {block, asked} = await run({}, {account, records: [change('ListUsers', {readOnly: true})]});
    expect(asked).toContain('ListUsers');
    expect(block.noise).toMatchObject({reads: 1, others: null});
  });

  it('exits 1 where a change is silent', async () => {
    const {exit, block} = await run({}, {account: onlyCreate(), records: [change('TagRole'), change('CreateUser')]});
    expect([exit, block.silent, block.alerted]).toEqual([1, 1, 1]);
    expect((await run({'fail-on': 'never'}, {account: onlyCreate(), records: [change('TagRole')]})).exit).toBe(0);
  });

  it.each([
    ['denied', 'AccessDeniedException', 'denied', 'Next: Grant cloudtrail:LookupEvents'],
    ['throttled', 'ThrottlingException', 'throttled', 'Next: Run again in a few minutes'],
    ['malformed', 'Malformed', 'failed (Malformed)', ''],
    ['timeout', 'TimeoutError', 'in time', 'Next: Run again with more time'],
    ['credentials', 'CredentialsProviderError', 'there are no credentials', 'Next: Sign in'],
  ] as const)('%s: unknown, and never "all alerted"', async (kind, code, words, next) => {
    const {exit, block, marks} = await run({}, {refuse: {ok: false, kind, code, message: ''}});
    expect(exit).toBe(3);
    expect(marks).toEqual(['error: history: unknown']);
    expect(block).toMatchObject({complete: false, changes: 0, since: block.until});
    expect(block.stopped?.reason).toContain(words);
    const told = (await run({format: 'text'}, {refuse: {ok: false, kind, code, message: ''}})).text;
    expect(told).toContain('UNKNOWN');
    expect(told).toContain(next);
    expect(told).not.toContain(code === 'Malformed' ? 'Next' : code);
    expect(told).not.toMatch(/All of|all of/);
    expect((await run({'fail-on-unknown': 'false'}, {refuse: {ok: false, kind, code, message: ''}})).exit).toBe(0);
  });

  it('says with what it goes on where the budget is used up', async () => {
    const {exit, block} = await run({'max-pages': '1'}, {records: [change('CreateUser')]});
    expect([exit, block.complete]).toEqual([3, false]);
    expect(block.stopped?.reason).toContain('budget of 1 page');
  });

  it('reads files, in parts and packed alike, and asks AWS for no record', async () => {
    const files = {
      'a.json': JSON.stringify({Records: [change('CreateUser'), change('DeleteUser')]}),
      'b.jsonl': `${JSON.stringify(change('TagRole'))}\n`,
    };
    const {exit, block, asked} = await run({events: ['a.json', 'b.jsonl']}, {files});
    expect([exit, block.changes, block.source, asked]).toEqual([0, 3, 'files', []]);
    expect([block.since, block.until]).toEqual(['2026-11-20T10:00:00.000Z', '2026-11-20T10:00:00.000Z']);
  });

  it.each([
    [
      'cut off',
      JSON.stringify({Records: [change('CreateUser'), change('TagRole')]}).slice(0, -9),
      'ends in the middle',
    ],
    ['a login page', '<html>sign in</html>', ''],
    ['empty', '', 'holds no record'],
  ])('a file that is %s is not all that there was', async (_, text, words) => {
    const {exit, block} = await run({events: ['x.json']}, {files: {'x.json': text}});
    expect([exit, block.complete]).toEqual([3, false]);
    expect(block.stopped?.reason ?? '').toContain(words);
  });

  it('records of other accounts alone are no answer about this one', async () => {
    const files = {'x.jsonl': `${JSON.stringify(change('CreateUser', {recipientAccountId: '999988887777'}))}\n`};
    const {exit, block, marks} = await run({events: ['x.jsonl']}, {files});
    expect([exit, block.records, block.foreign, block.changes]).toEqual([3, 1, 1, 0]);
    expect(marks).toEqual(['error: history: unknown']);
    const {text} = await run({events: ['x.jsonl'], format: 'text'}, {files});
    expect(text).toContain('UNKNOWN  No record of this account was read');
    expect(text).not.toContain('no change');
  });

  it('a change that alerts is marked nowhere, a silent one once', async () => {
    expect((await run({}, {records: [change('CreateUser')]})).marks).toEqual([]);
    const {marks} = await run({}, {account: onlyCreate(), records: [change('TagRole')]});
    expect(marks.filter((mark) => mark.includes('history'))).toEqual(['error: history: silent']);
  });

  it("a file that is not there is the user's to mend", async () => {
    await expect(run({events: ['none.json']})).rejects.toThrow('none.json: there is no such file');
  });

  it('whole records are for a terminal, never for a log of Actions', async () => {
    const situation = {account: onlyCreate(), records: [change('TagRole', {sourceIPAddress: '203.0.113.77'})]};
    expect((await run({}, situation)).text).not.toContain('203.0.113.77');
    expect((await run({'with-records': true}, situation)).text).toContain('203.0.113.77');
    expect((await run({'with-records': true, redact: 'true'}, situation)).text).not.toMatch(/203\.0\.113\.77|person-/);
    const pipe = {host: {piped: true}, env: {}} as const;
    expect(() => refuseRecords({withRecords: true, output: null}, pipe as never)).toThrow(
      /only on a terminal or in a file/,
    );
    expect(() => refuseRecords({withRecords: true, output: 'r.json'}, pipe as never)).not.toThrow();
    expect(() => refuseRecords({withRecords: false, output: null}, pipe as never)).not.toThrow();
    await expect(run({'with-records': true}, {...situation, env: {GITHUB_ACTIONS: 'true'}})).rejects.toThrow(
      'not in GitHub Actions',
    );
  });

  it.each([
    [{days: '0'}, '--days is "0"'],
    [{days: '91'}, '--days is "91"'],
    [{since: '2026-11-20T00:00:00Z', until: '2026-11-19T00:00:00Z'}, '--since must be before --until'],
    [{since: '2026-11-20T00:00:00Z', days: '3'}, 'cannot be used together'],
    [{events: ['a'], days: '3'}, '--days is for'],
    [{'max-pages': 'x'}, '--max-pages'],
  ])('%j is refused', (options, words) => {
    expect(() => historyRequest(options)).toThrow(words);
  });

  it('a window that CloudTrail no longer has is refused', async () => {
    await expect(run({since: '2026-01-01T00:00:00Z'})).rejects.toThrow('keeps 90 days');
    await expect(run({since: '2026-11-23T08:50:00Z'})).rejects.toThrow('empty');
  });

  it('the same input gives the same bytes', async () => {
    const situation = {account: onlyCreate(), records: [change('TagRole'), change('CreateUser')]};
    expect((await run({}, situation)).text).toBe((await run({}, situation)).text);
  });
});
