/**
 * `history` over the wire: the stand-in answers LookupEvents from the records of an account, in pages. An answer that is none (denied,
 * throttled, cut off, of another shape) leaves the rest unknown: never is "all alerted" said of what nobody has read.
 */
import {PutRuleCommand} from '@aws-sdk/client-eventbridge';
import {afterEach, beforeAll, expect, it} from '@jest/globals';
import {history} from '../../src/commands/history.js';
import type {HistoryBlock} from '../../src/report/model/history.js';
import {historyRequest} from '../../src/request/history.js';
import type {Raw} from '../../src/request/raw.js';
import {freshAccount, type Account} from '../../stand-in/accounts.js';
import type {Rule} from '../../stand-in/control.js';
import {IAM_PATTERN} from '../../stand-in/fixture-policies.js';
import {buildHealthy, type Healthy} from '../../stand-in/healthy.js';
import {bench} from '../reconcile/live.js';
import {silentHost} from '../support/outside.js';
import {recordOf} from '../support/records.js';
import {describeLive} from './describe-live.js';

const HOUR = 3_600_000;
const at = (hours: number): string => `${new Date(Date.now() - hours * HOUR).toISOString().slice(0, 19)}Z`;

interface Ran {
  readonly exit: number;
  readonly block: HistoryBlock;
  readonly text: string;
}

describeLive('history', (standIn) => {
  const {control} = standIn;
  let account: Account;
  let healthy: Healthy;

  async function once(options: Raw): Promise<{exit: number; said: string}> {
    let said = '';
    const host = {...silentHost(), now: () => new Date(), report: async (text: string) => void (said += text)};
    const {world} = bench(standIn, account, healthy.baseline, {host});
    const unhurried: typeof world = {
      ...world,
      // The pace that CloudTrail asks for is measured by its own tests.
      openAws: (given) => {
        const aws = world.openAws(given);
        return {...aws, history: () => ({...aws.history(), pause: async () => undefined})};
      },
    };
    const exit = await history(historyRequest({baseline: 'b.json', days: '1', ...options}), unhurried, '/');
    return {exit, said};
  }

  /** In both forms: what a program reads, and what a person does. */
  async function run(): Promise<Ran> {
    const json = await once({format: 'json'});
    const {exit, said} = await once({format: 'text'});
    expect(json.exit).toBe(exit);
    return {exit, text: said, block: (JSON.parse(json.said) as {history: HistoryBlock}).history};
  }

  beforeAll(async () => {
    account = await freshAccount(standIn);
    healthy = await buildHealthy(standIn, account);
    await control.clearRecords(account.id);
    const change = (eventName: string, number: number, hours: number): ReturnType<typeof recordOf> =>
      recordOf(number, {eventName, readOnly: false, eventTime: at(hours), recipientAccountId: account.id});
    await control.addRecords(account.id, [
      // Three pages of one call, and another one.
      ...Array.from({length: 120}, (_, index) => change('TagRole', index, 1 + index / 10)),
      ...Array.from({length: 3}, (_, index) => change('CreateUser', 200 + index, 2 + index)),
      // Outside of the window: of today, and of the day before yesterday.
      change('CreateUser', 300, 0),
      change('CreateUser', 301, 47),
    ]);
  });
  afterEach(() => control.clearRules(account.id));

  it('finds every change in the window, over pages', async () => {
    const {exit, block, text} = await run();
    expect(block).toMatchObject({changes: 123, alerted: 123, silent: 0, unknown: 0, complete: true, stopped: null});
    expect([exit, text]).toEqual([0, expect.stringContaining('All 123 changes of IAM')]);
  });

  it('tells the silent ones by call', async () => {
    const {events} = account.clients();
    const {ruleName: Name} = healthy.names;
    const narrow = {
      ...IAM_PATTERN,
      detail: {eventSource: ['iam.amazonaws.com'], eventName: ['CreateUser']},
    };
    await events.send(new PutRuleCommand({Name, EventPattern: JSON.stringify(narrow)}));
    const {exit, block} = await run();
    await events.send(new PutRuleCommand({Name, EventPattern: JSON.stringify(IAM_PATTERN)}));
    expect([exit, block.alerted, block.silent]).toEqual([1, 3, 120]);
    expect(block.calls.find(({event}) => event === 'iam:TagRole')).toMatchObject({alerted: 0, hop: 'rule'});
  });

  const LOOKUP = 'cloudtrail:LookupEvents';
  const SECOND = '"NextToken":"50"';
  const PAGES: readonly (readonly [string, Partial<Rule>])[] = [
    ['denied', {deny: true}],
    ['throttled, and again', {throttle: true}],
    ['an error of the service', {error: 'InternalFailure', status: 500}],
    ['a connection that is cut', {drop: true}],
    ['a page cut off in the middle', {replace: [['^([\\s\\S]*)[\\s\\S]{60}$', '${1}']]}],
    ['a login page', {body: '<!DOCTYPE html><html><body>Please log in</body></html>'}],
    ['an object without events', {body: {}}],
    ['a list of another name', {replace: [['"Events"', '"events"']]}],
    ['no time of the event', {replace: [['"EventTime"', '"eventTime"']]}],
    ['the same page for ever', {body: {Events: [], NextToken: '50'}}],
  ];
  const cases = PAGES.flatMap(([title, effect]): (readonly [string, Rule, number])[] => [
    [`${title}, at once`, {op: LOOKUP, ...effect}, 0],
    [`${title}, on the second page`, {op: LOOKUP, bodyMatch: SECOND, ...effect}, 50],
  ]);
  it.each(cases)('%s: unknown, and never "all alerted"', async (_, rule, read) => {
    // What repeats itself has to be asked a second time.
    await control.addRules(account.id, [rule]);
    const {exit, block, text} = await run();
    expect([exit, block.complete, block.silent]).toEqual([3, false, 0]);
    expect(block.stopped?.reason).toMatch(/LookupEvents|CloudTrail|connection to AWS/);
    expect(block.changes).toBeLessThan(123);
    expect(block.changes).toBeGreaterThanOrEqual(Math.min(read, 1));
    expect(text).toContain('UNKNOWN');
    expect(text).not.toMatch(/All of \d+ change/);
    expect(text).not.toContain('There was no change');
  });

  it.each<readonly [string, Partial<Rule>]>([
    ['records that are no JSON', {replace: [['"CloudTrailEvent":"\\{', '"CloudTrailEvent":"{{']]}],
    ['no records beside their names', {replace: [['"CloudTrailEvent"', '"Event"']]}],
  ])('%s: these are unknown, the others are not', async (_, effect) => {
    await control.addRules(account.id, [{op: LOOKUP, bodyMatch: '"AttributeValue":"CreateUser"', ...effect}]);
    const {exit, block, text} = await run();
    expect([exit, block.alerted, block.silent]).toEqual([3, 120, 0]);
    expect(text).not.toMatch(/All of \d+ change/);
  });
});
