/** `init` on accounts whose alerts take other roads than that over a topic. */
import {describe, expect, it} from '@jest/globals';
import {CHECKS} from '../../src/checks/index.js';
import {parseBaseline} from '../../src/baseline/parse.js';
import {HEALTHY} from '../accounts/tables.js';
import {told, VOUCHED} from '../accounts/roads/notifications.js';
import {accountOf, judgeSnapshot} from '../accounts/case.js';
import {home, refuse, subscribe} from '../support/account.js';
import {ENDS, everyRoad} from '../support/every-road.js';
import * as N from '../support/names.js';
import {snapshotOf, world, type World} from '../support/world.js';
import {PATH, runInit, uncommented} from './run.js';

const account = (area: string, title: string): World => {
  const found = HEALTHY.find((one) => one.area === area)?.cases.find((one) => one.title === title);
  if (found === undefined) throw new Error(title);
  return accountOf(found);
};

describe('init', () => {
  it.each([
    ['API destination', 'Slack', '{protocol: api-destination, endpoint: security}'],
    ['direct queue', 'a queue that admits the rule', `{protocol: sqs, endpoint: `],
    ['chat', 'Slack', 'chat-configuration/slack-channel/security'],
    ['chat', 'Teams', 'chat-configuration/microsoft-teams-channel/security'],
  ])('writes the recipients of %s: %s', async (area, title, written) => {
    const found = HEALTHY.find((one) => one.area === area)?.cases.find((one) => one.title === title);
    const there =
      found === undefined ? account(area, HEALTHY.find((one) => one.area === area)!.cases[0]!.title) : accountOf(found);
    const ran = await runInit(there);
    expect(ran.exit).toBe(0);
    expect(ran.text).toContain(written);
    const text = uncommented(ran.text);
    expect(
      parseBaseline(text, PATH, {
        env: () => 'https://global.sns-api.chatbot.amazonaws.com',
        checks: CHECKS.map(({id}) => id),
      }).ok,
    ).toBe(true);
  });

  it('counts all that it writes, lists whom an alarm invokes, and a chat channel once; the account is in sync with it', async () => {
    const there = everyRoad();
    const {text, log, exit} = await runInit(there);
    expect(exit).toBe(0);
    const written = text.match(/^ *# - \{protocol:/gm) ?? [];
    expect(log.join()).toContain(`with ${String(written.length)} possible recipients commented out`);
    expect(text).toContain(ENDS.pager);
    expect(text).toContain(ENDS.channel);
    expect(text).not.toContain('global.sns-api.chatbot');
    const noticed = uncommented(text).replace(/^# alerts: noticed$/m, 'alerts: noticed');
    const vouched = noticed.concat(
      `elsewhere:\n  - {resource: ${VOUCHED.elsewhere[0]!.resource}, reason: we saw one}\n`,
    );
    expect(judgeSnapshot(snapshotOf(there, {baseline: vouched}), {baseline: vouched})).toMatchObject({
      verdict: 'in-sync',
      grave: [],
    });
  });

  it.each([
    'cloudtrail:DescribeTrails',
    'events:ListRules',
    'events:ListTargetsByRule',
    'sns:ListSubscriptionsByTopic',
  ])('says that %s was not read, and never that there is nothing', async (op) => {
    const {exit, log, text} = await runInit(world((one) => refuse(one, op)));
    expect(exit).toBe(3);
    expect(log.join().startsWith(`Not read: ${op}`)).toBe(true);
    const said = text.replaceAll(/\s*\n\s*#\s*/g, ' ');
    expect(said).toContain(`Not read: ${op}`);
    expect(said).not.toContain('Nobody is subscribed');
    if (op === 'cloudtrail:DescribeTrails') expect(said).not.toContain('No single trail');
    if (op === 'events:ListRules') expect(said).not.toContain('No single rule');
  });

  it('pins a queue that a rule leads to, and none that is subscribed: a topic would bring it another form', async () => {
    const there = accountOf(HEALTHY.find(({area}) => area === 'direct queue')!.cases[0]!);
    const {text} = await runInit(there);
    expect(text).toMatch(/# - \{protocol: sqs, endpoint: .*, via: direct\}/);
    const baseline = uncommented(text);
    expect(judgeSnapshot(snapshotOf(there, {baseline}), {baseline})).toMatchObject({verdict: 'in-sync', grave: []});
    const subscribed = (await runInit(world())).text;
    expect(subscribed).toMatch(/# - \{protocol: sqs, endpoint: .*\}/);
    expect(subscribed).not.toContain('via:');
  });

  it('describes an account with an API destination alone, which is then in sync', async () => {
    const there = account('API destination', 'Slack');
    there.topics = {};
    const baseline = uncommented((await runInit(there)).text);
    expect(judgeSnapshot(snapshotOf(there, {baseline}), {baseline})).toMatchObject({verdict: 'in-sync', grave: []});
  });

  it('writes whom alarms notify, and that an alarm does not name the call', async () => {
    const there = account('alarm', 'what CIS describes, with a filter for all of IAM');
    const {text} = await runInit(there);
    expect(text).toContain(`  # - {protocol: email, endpoint: ${N.EMAIL}}`);
    expect(text).toMatch(/^# alerts: noticed$/m);
    const content = uncommented(text).replace(/^# alerts: noticed$/m, 'alerts: noticed');
    expect(judgeSnapshot(snapshotOf(there, {baseline: content}), {baseline: content})).toMatchObject({
      verdict: 'in-sync',
      grave: [],
    });
    // Beside a rule that alerts, nothing is said of it.
    expect((await runInit(world())).text).not.toContain('alerts: noticed');
  });

  it('writes whom User Notifications tells, and what to look at before it is believed', async () => {
    const there = world((one) => {
      one.topics = {};
      told()(one);
    });
    const {text} = await runInit(there);
    expect(text).toContain(`  # - {protocol: email, endpoint: ${N.EMAIL}}`);
    expect(text.replaceAll(/\s*\n\s*#\s*/g, ' ')).toContain(
      'AWS does not document whether its notifications name the call',
    );
    const content = uncommented(text);
    const judged = (baseline: string) => judgeSnapshot(snapshotOf(there, {baseline}), {baseline});
    expect(judged(content)).toMatchObject({verdict: 'unknown'});
    const vouched = `${content}elsewhere:\n  - {resource: ${VOUCHED.elsewhere[0]!.resource}, reason: we saw one}\n`;
    expect(judged(vouched)).toMatchObject({verdict: 'in-sync', grave: []});
  });

  it('says of a contact that it has not confirmed its address', async () => {
    const there = world((one) => {
      one.topics = {};
      told({contact: 'inactive'})(one);
    });
    const {text} = await runInit(there);
    expect(text.replaceAll(/\s*\n\s*#\s*/g, ' ')).toContain(`the contact ${N.EMAIL} has not confirmed its address`);
  });

  it('writes once who is subscribed and a contact as well', async () => {
    const there = world((one) => {
      const rules = structuredClone(home(one).rules);
      told()(one);
      home(one).rules.push(...rules);
    });
    const {text} = await runInit(there);
    expect(text.split(`endpoint: ${N.EMAIL}`)).toHaveLength(2);
    expect(text).not.toContain('User Notifications');
  });

  it('asks about chat only where a chat service is subscribed', async () => {
    expect((await runInit(world())).reads.filter((op) => op.startsWith('chatbot:'))).toEqual([]);
  });

  it('writes the subscription where the channels may not be listed', async () => {
    const there = world((one) => {
      subscribe(one, 'https', 'https://global.sns-api.chatbot.amazonaws.com');
      for (const op of [
        'DescribeSlackChannelConfigurations',
        'ListMicrosoftTeamsChannelConfigurations',
        'DescribeChimeWebhookConfigurations',
      ])
        refuse(one, `chatbot:${op}`);
    });
    const {text, exit} = await runInit(there);
    expect(exit).toBe(0);
    expect(text).toContain('global.sns-api.chatbot.amazonaws.com');
    expect(text).toContain(N.EMAIL);
  });
});
