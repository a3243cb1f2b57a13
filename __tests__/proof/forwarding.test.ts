/** A loss on a way over several buses is laid to the joint where the event stops, in the order in which it meets them. */
import {describe, expect, it} from '@jest/globals';
import {assess} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import {home, rule, ruleOf, subscribe, topic, type World} from '../support/account.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import {proofOf, world} from '../support/world.js';

const HUB_BUS = `arn:aws:events:${N.OTHER_REGION}:${N.ACCOUNT}:event-bus/hub`;
const HUB_TOPIC = `arn:aws:sns:${N.OTHER_REGION}:${N.ACCOUNT}:hub-alerts`;
const BASELINE = {
  rule: {'dead-letter-queue': null},
  topic: {name: HUB_TOPIC, 'kms-key': null},
  recipients: [{protocol: 'email', endpoint: N.EMAIL}],
};

/** The rule forwards to the hub's bus, whose own rule alerts. */
function hub(account: World): void {
  ruleOf(account).targets = [{Id: 'hub', Arn: HUB_BUS, RoleArn: N.ROLE}];
  account.roles['iam-alerts']!.inline['forward'] = P.policy({
    Effect: 'Allow',
    Action: 'events:PutEvents',
    Resource: HUB_BUS,
  });
  const onward = rule('hub-alerts', {source: ['aws.iam']}, {Id: '1', Arn: HUB_TOPIC});
  onward.rule.Arn = `arn:aws:events:${N.OTHER_REGION}:${N.ACCOUNT}:rule/hub/hub-alerts`;
  onward.rule.EventBusName = 'hub';
  account.buses.push({name: 'hub', region: N.OTHER_REGION, policy: null, key: null, rules: [onward], archives: []});
  account.topics[HUB_TOPIC] = topic(HUB_TOPIC, P.policy(P.eventsStatement(HUB_TOPIC)));
  subscribe(account, 'email', N.EMAIL, {}, HUB_TOPIC);
}

const SIEM_BUS = `arn:aws:events:${N.REGION}:${N.ACCOUNT}:event-bus/siem`;

/** A bus of the account that gets everything, and from which something else than a rule reads. */
function siem(account: World): void {
  const region = N.REGION;
  account.buses.push({name: 'siem', region, policy: null, key: null, rules: [], archives: []});
  account.roles['iam-alerts']!.inline['siem'] = P.policy({
    Effect: 'Allow',
    Action: 'events:PutEvents',
    Resource: SIEM_BUS,
  });
  home(account).rules.push(rule('siem', {source: [{prefix: ''}]}, {Id: '1', Arn: SIEM_BUS, RoleArn: N.ROLE}));
}

function lost(change: (account: World) => void): {hop: string; message: string} | null {
  const account = world((made) => {
    hub(made);
    change(made);
  });
  const {findings} = assess(CHECKS, proofOf(account, {baseline: BASELINE as never}));
  const found = findings.find(({check, status}) => check === 'alerts-delivered' && status !== 'pass');
  return found === undefined ? null : {hop: found.hop, message: found.message};
}

const onward = (account: World): ReturnType<typeof ruleOf> => account.buses.find(({name}) => name === 'hub')!.rules[0]!;

describe('over two buses', () => {
  it('nothing is lost where every joint works', () => {
    expect(lost(() => undefined)).toBeNull();
  });

  it.each<[string, string, RegExp, (account: World) => void]>([
    [
      'the first rule does not match',
      'rule',
      /not matched by the pattern of [^ ,]*rule\/iam-changes/u,
      (account) =>
        void (ruleOf(account).rule.EventPattern = '{"source":["aws.iam"],"detail":{"eventName":["TagRole"]}}'),
    ],
    [
      'the target has no role',
      'target',
      /event-bus\/hub: .*role/u,
      (account) => void (ruleOf(account).targets = [{Id: 'hub', Arn: HUB_BUS}]),
    ],
    [
      'the role may not put events there',
      'target',
      /event-bus\/hub: /u,
      (account) => void (account.roles['iam-alerts']!.inline = {}),
    ],
    [
      'the second rule is disabled',
      'rule',
      /rule\/hub\/hub-alerts: /u,
      (account) => void (onward(account).rule.State = 'DISABLED'),
    ],
    [
      'the second rule does not match',
      'rule',
      /not matched by the pattern of [^ ,]*rule\/hub\/hub-alerts/u,
      (account) =>
        void (onward(account).rule.EventPattern = '{"source":["aws.iam"],"detail":{"eventName":["TagRole"]}}'),
    ],
    [
      'the bus over there has no rule',
      'rule',
      /event-bus\/hub: no rule on the event bus hub in eu-west-1 matches/u,
      (account) => void account.buses.find(({name}) => name === 'hub')!.rules.splice(0),
    ],
    [
      'the bus over there has rules for other events alone',
      'rule',
      /event-bus\/hub: no rule on the event bus hub in eu-west-1 matches/u,
      (account) => void (onward(account).rule.EventPattern = '{"source":["aws.ec2"]}'),
    ],
    [
      'nobody is subscribed to the topic, and another bus gets everything',
      'subscription',
      /no declared recipient is subscribed/u,
      (account) => {
        account.topics[HUB_TOPIC]!.subscriptions.splice(0);
        siem(account);
      },
    ],
    [
      'the second target says nothing',
      'target',
      /hub-alerts: /u,
      (account) => void (onward(account).targets[0] = {Id: '1', Arn: HUB_TOPIC, Input: '"x"'}),
    ],
    [
      'the topic admits nobody',
      'topic',
      /hub-alerts: /u,
      (account) => void (account.topics[HUB_TOPIC]!.attributes['Policy'] = P.policy(P.defaultStatement(HUB_TOPIC))),
    ],
  ])('%s', (_, hop, reason, change) => {
    const found = lost(change);
    expect(found?.hop).toBe(hop);
    expect(found?.message).toMatch(reason);
  });

  it.each<[string, (account: World) => void]>([
    ['a bus without rules', siem],
    [
      'a bus without rules as a second target',
      (account) => {
        siem(account);
        ruleOf(account).targets.push({Id: 'siem', Arn: SIEM_BUS, RoleArn: N.ROLE});
      },
    ],
  ])('%s beside a working chain changes nothing', (_, change) => {
    expect(lost(change)).toBeNull();
  });

  it('a bus without rules beside a chain that is cut does not take the blame', () => {
    const found = lost((account) => {
      siem(account);
      onward(account).rule.State = 'DISABLED';
    });
    expect(found?.hop).toBe('rule');
    expect(found?.message).toMatch(/rule\/hub\/hub-alerts: the rule is disabled/u);
  });

  it('a direct route makes up for the forwarded one', () => {
    const direct = (account: World): void => {
      onward(account).rule.State = 'DISABLED';
      account.topics[N.TOPIC] ??= topic(N.TOPIC, P.topicPolicy(N.TOPIC));
      home(account).rules.push(rule('direct', {source: ['aws.iam']}, {Id: '1', Arn: N.TOPIC}));
    };
    expect(lost(direct)).toBeNull();
  });

  it('a direct route for some calls leaves the rest lost at the joint of the forwarded one', () => {
    const some = (account: World): void => {
      ruleOf(account).targets = [{Id: 'hub', Arn: HUB_BUS}];
      home(account).rules.push(
        rule('direct', {source: ['aws.iam'], detail: {eventName: [{prefix: 'Create'}]}}, {Id: '1', Arn: N.TOPIC}),
      );
    };
    const found = lost(some);
    expect(found?.hop).toBe('target');
    expect(found?.message).toMatch(/event-bus\/hub: .*role/u);
  });
});
