/** `trace` follows the alarm road whatever the baseline wants of it, and calls what it brings *noticed*. */
import {describe, expect, it} from '@jest/globals';
import {trace} from '../../src/commands/trace.js';
import {traceRequest} from '../../src/request/terminal.js';
import {
  ALARM_TOPIC,
  cis,
  counting,
  GROUP_ARN,
  NAMED,
  NOTICED,
  onAlarm,
  withAccount,
  type Change,
} from '../accounts/roads/alarm/account.js';
import {home} from '../support/account.js';
import * as N from '../support/names.js';
import {filesIn, readOnly, silentHost} from '../support/outside.js';
import {changedBaseline, world, type BaselineChange, type World} from '../support/world.js';

interface Told {
  readonly exit: number;
  readonly text: string;
}

async function told(
  account: World,
  baseline: BaselineChange,
  format = 'text',
  event = 'iam:CreateUser',
): Promise<Told> {
  let text = '';
  const outside = {
    ...{version: 'test', env: {}, prompt: null},
    files: filesIn(new Map([['b.yml', changedBaseline(baseline)]])),
    host: {...silentHost(), report: async (one: string) => void (text += one)},
    openAws: () => readOnly(account, []),
    openGitHub: async () => null,
  };
  const exit = await trace(traceRequest({event, baseline: 'b.yml', format}), outside, '/', (async function* () {})());
  // As it reads, wherever the lines break.
  return {exit, text: format === 'text' ? text.replace(/\n {4,}(?! *[✓✗~?])/g, ' ') : text};
}

const alarmsAlone = (change: Change = cis): World => world(change);

/** Rule and topic of the healthy account beside the alarm. */
const BOTH = {alerts: 'named', 'unexpected-recipients': 'allow', recipients: [{protocol: 'email', endpoint: N.EMAIL}]};

describe('trace and the alarm road', () => {
  it('shows it where alerts must name the call, as noticed and not as delivered', async () => {
    const {exit, text} = await told(alarmsAlone(), NAMED);
    expect(exit).toBe(1);
    expect(text).toContain(`Route to email ${N.EMAIL}, by an alarm\n`);
    expect(text).toContain(`\n  ✓ log group    ${GROUP_ARN}\n  ✓ metric filter`);
    expect(text).toMatch(/✓ trail +arn:aws:cloudtrail:\S*\n +✓ log group/);
    expect(text).toContain(`✓ topic        ${ALARM_TOPIC}`);
    expect(text).toContain(`✗ email ${N.EMAIL}: noticed by an alarm, which does not name the call; by other roads: `);
  });

  it('shows it as noticed where that is enough', async () => {
    const {exit, text} = await told(alarmsAlone(), NOTICED);
    expect(exit).toBe(0);
    expect(text.split(', by an alarm\n')).toHaveLength(2);
    expect(text).toContain(`✓ email ${N.EMAIL} (noticed by an alarm, which does not name the call)`);
  });

  it('says in the first line of the summary how many notice', async () => {
    expect((await told(alarmsAlone(), NAMED, 'markdown')).text).toContain(
      '## This event would reach 0 of 1 declared recipients; 1 would notice by an alarm, which does not name the call\n',
    );
    expect((await told(alarmsAlone(), NOTICED, 'markdown')).text).toContain(
      '## This event would reach 1 of 1 declared recipients, 1 of them by an alarm that does not name the call\n',
    );
  });

  it.each<[string, Change, RegExp]>([
    [
      'the filter does not count the call',
      counting('{ $.eventName = DeleteUser }'),
      /✗ metric filter .*does not count it/,
    ],
    ['the alarm does not act', onAlarm({ActionsEnabled: false}), /✗ alarm +\S+: /],
    [
      'records do not come to the log group',
      withAccount(
        (account) => void (account.trails[0]!.trail.CloudWatchLogsRoleArn = `arn:aws:iam::${N.ACCOUNT}:role/gone`),
      ),
      /✗ trail +\S+: .*\n +✓ log group/,
    ],
  ])('notices nothing where %s, and shows the hop', async (_, change, shown) => {
    const {exit, text} = await told(alarmsAlone(change), NAMED);
    expect(exit).toBe(1);
    expect(text).toMatch(shown);
    expect(text).not.toContain('noticed');
  });

  it('leaves delivered what a rule delivers beside it, and shows both', async () => {
    const account = world((one) => {
      const {rules} = structuredClone(home(one));
      const topic = structuredClone(one.topics[N.TOPIC]!);
      cis(one);
      home(one).rules = rules;
      one.topics[N.TOPIC] = topic;
    });
    const {exit, text} = await told(account, BOTH);
    expect(exit).toBe(0);
    expect(text).toContain(`Route to email ${N.EMAIL}\n`);
    expect(text).toContain(`Route to email ${N.EMAIL}, by an alarm\n`);
    expect(text).not.toContain('noticed');
    const json = JSON.parse((await told(account, BOTH, 'json')).text) as {
      recipients: {noticed: boolean}[];
      paths: {noticed: boolean}[];
    };
    expect(json.recipients.map(({noticed}) => noticed)).toEqual([false]);
    expect(new Set(json.paths.map(({noticed}) => noticed))).toEqual(new Set([false, true]));
  });

  it('shows a filter in doubt once, with what it makes of this event', async () => {
    // A filter over columns is not followed over records in JSON: trace knows no more of it than check.
    for (const columns of ['[a, b]', '[...]']) {
      const {exit, text: said} = await told(alarmsAlone(counting(columns)), NOTICED);
      expect([columns, exit]).toEqual([columns, 3]);
      expect(said).toContain('? metric filter');
    }
    const {text} = await told(alarmsAlone(counting('{ ($.eventName = CreateUser) || ($.readOnly IS FALSE) }')), NAMED);
    expect(text.split(', by an alarm\n')).toHaveLength(2);
    expect(text).toContain('✓ metric filter');
    const doubtful = await told(alarmsAlone(counting('{ $.readOnly IS FALSE }')), NAMED, 'text', 'iam:DeleteUser');
    expect(doubtful.text.split(', by an alarm\n')).toHaveLength(2);
  });

  it('says nothing of alarms where there are none', async () => {
    expect((await told(world(), {})).text).not.toContain('alarm');
  });

  it('writes a field as a filter does, and what it asks for there once', async () => {
    const filter = '{ ($.eventSource = "iam.amazonaws.com") && ($.userIdentity.invokedBy != "sso.amazonaws.com") }';
    const {exit, text} = await told(alarmsAlone(counting(filter)), NOTICED);
    expect(exit).toBe(1);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'the filter does not count it: `$.userIdentity.invokedBy` is not in the event; the filter asks for a text and anything but `sso.amazonaws.com`',
    );
  });
});
