/**
 * User Notifications and the planner: what only a person can put right there is told, and no rule, topic or subscription is made beside it
 * for those whom it tells. Whom it does not tell is served as if it were not there.
 */
import {describe, expect, it} from '@jest/globals';
import {MAIL, told, VOUCHED} from '../accounts/roads/notifications.js';
import {home, type World} from '../support/account.js';
import * as N from '../support/names.js';
import type {BaselineChange} from '../support/world.js';
import {promisedSnapshot} from '../../src/plan/build.js';
import {judged, planned, planOver, stepOf, words} from './support.js';

const plan = (change: (account: World) => void, baseline: object = VOUCHED): ReturnType<typeof planned> =>
  planned(change, baseline as BaselineChange, {findings: judged});

const again = ({setting, snapshot, plan: made}: ReturnType<typeof planned>) =>
  planOver(promisedSnapshot(snapshot, made), setting, {findings: judged});

/** No topic of the account has the recipient. */
const alone =
  (...changes: readonly ((account: World) => void)[]) =>
  (account: World): void => {
    for (const change of changes) change(account);
    account.topics = {};
  };

const disabled = (account: World): void => void (home(account).rules[0]!.rule.State = 'DISABLED');

describe('whom it tells', () => {
  it.each<[string, (account: World) => void, string]>([
    ['whose address is not confirmed', told({contact: 'inactive'}), 'SendActivationCode'],
    ['behind an inactive configuration', told({configuration: {status: 'INACTIVE'}}), 'UpdateEventRule'],
    [
      'behind one that is being deleted',
      told({configuration: {status: 'DELETING'}}),
      'CreateNotificationConfiguration',
    ],
    ['without a hub', told({hub: null}), 'RegisterNotificationHub'],
    ['of some calls alone', told({rule: {eventPattern: '{"detail":{"eventName":["CreateUser"]}}'}}), 'UpdateEventRule'],
    ['of another type of event', told({rule: {eventType: 'AWS Console Sign In via CloudTrail'}}), 'CreateEventRule'],
    ['by a managed rule that is disabled', (account) => (told()(account), disabled(account)), 'UpdateEventRule'],
  ])('%s: a person is told, and nothing is built, with or without a topic at hand', (_, change, action) => {
    for (const each of [change, alone(change)]) {
      const made = plan(each);
      expect(words(made.plan)).toEqual([`${action} (a person)`]);
      expect(stepOf(made.plan, action).text).toMatch(/aws notifications|In AWS User Notifications/);
    }
  });

  it('has what it needs where somebody vouches, and a word on how to vouch where nobody does', () => {
    expect(plan(told()).plan.steps).toEqual([]);
    const {steps} = plan(told(), MAIL).plan;
    expect(steps.map(({by}) => by)).toEqual(['human']);
    expect(steps[0]?.text).toContain(
      'Look at one of its notifications. Where it names the call, say so in the baseline',
    );
  });

  it('has a rule of its own put right where there is one to the topic', () => {
    const made = plan((account) => {
      const [own] = structuredClone(home(account).rules);
      told({contact: 'inactive'})(account);
      home(account).rules.push(own!);
      own!.rule.State = 'DISABLED';
    });
    expect(words(made.plan)).toContain('PutRule');
    expect(words(again(made)).filter((step) => !step.endsWith('(a person)'))).toEqual([]);
  });
});

describe('whom it does not tell', () => {
  const other = {...VOUCHED, recipients: [{protocol: 'email', endpoint: 'others@example.com'}]};

  it('gets a rule to the topic that it is subscribed to', () => {
    const made = plan((account) => {
      told()(account);
      account.outside.contacts[0]!.address = 'somebody@example.com';
    });
    expect(words(made.plan)).toEqual(['PutRule', 'PutTargets']);
    expect(stepOf(made.plan, 'PutTargets').write).toMatchObject({params: {Targets: [{Arn: N.TOPIC}]}});
    expect(words(again(made))).toEqual([]);
  });

  it('gets topic, rule and subscription where it has none', () => {
    const made = plan(alone(told()), other);
    expect(words(made.plan)).toEqual(expect.arrayContaining(['CreateTopic', 'PutRule', 'PutTargets', 'Subscribe']));
  });
});
