/** A chain that goes on in another account: unknown, vouched for by the baseline, or proven by that account's own snapshot. */
import {describe, expect, it} from '@jest/globals';
import {assess} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import {deliveryBlock, observationBlock} from '../../src/delivery/views/report-block.js';
import {traceEvent} from '../../src/delivery/views/trace.js';
import type {Snapshot} from '../../src/snapshot/model.js';
import {home, refuse, rule, ruleOf, subscribe, subscriptionOf, topic, topicOf, type World} from '../support/account.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import {proofOf, snapshotOf, world} from '../support/world.js';

const HUB_BUS = N.BUS.replace(N.ACCOUNT, N.STRANGER);
const HUB_TOPIC = `arn:aws:sns:${N.REGION}:${N.STRANGER}:all-alerts`;

const EVENT = {
  source: 'aws.iam',
  'detail-type': 'AWS API Call via CloudTrail',
  account: N.ACCOUNT,
  region: N.REGION,
  detail: {
    eventSource: 'iam.amazonaws.com',
    eventName: 'CreateUser',
    awsRegion: N.REGION,
    eventType: 'AwsApiCall',
    eventCategory: 'Management',
    managementEvent: true,
    readOnly: false,
    eventVersion: '1.11',
    recipientAccountId: N.ACCOUNT,
    userIdentity: {type: 'Root'},
  },
};

const RECIPIENTS = {recipients: [{protocol: 'email', endpoint: N.EMAIL}]};
const MEMBER = {rule: {'dead-letter-queue': null}, topic: null, ...RECIPIENTS};
const vouching = (resource: string): object => ({elsewhere: [{resource, reason: 'the security account'}]});

/** The rule forwards to the hub's bus, by its own right or by a role's. */
function forwards(account: World, role = false): void {
  ruleOf(account).targets = [{Id: 'hub', Arn: HUB_BUS, ...(role ? {RoleArn: N.ROLE} : {})}];
  account.roles['iam-alerts']!.inline['forward'] = P.policy({
    Effect: 'Allow',
    Action: 'events:PutEvents',
    Resource: HUB_BUS,
  });
}

function publishesThere(account: World): void {
  ruleOf(account).targets = [{Id: 'hub', Arn: HUB_TOPIC, RoleArn: N.ROLE}];
  account.roles['iam-alerts']!.inline['publish'] = P.policy({
    Effect: 'Allow',
    Action: 'sns:Publish',
    Resource: HUB_TOPIC,
  });
}

/** What the hub's own run saw. */
function hub(change: (account: World) => void = () => undefined): Snapshot {
  const account = JSON.parse(JSON.stringify(world()).replaceAll(N.ACCOUNT, N.STRANGER)) as World;
  const onward = rule('members', {source: ['aws.iam']}, {Id: '1', Arn: HUB_TOPIC});
  onward.rule.Arn = onward.rule.Arn.replace(N.ACCOUNT, N.STRANGER);
  home(account).rules = [onward];
  home(account).policy = admitting(N.ACCOUNT);
  account.topics[HUB_TOPIC] = topic(HUB_TOPIC, P.policy(P.eventsStatement(HUB_TOPIC)));
  subscribe(account, 'email', N.EMAIL, {}, HUB_TOPIC);
  change(account);
  const baseline = {
    account: N.STRANGER,
    trail: null,
    rule: {name: 'members', 'dead-letter-queue': null},
    topic: {name: HUB_TOPIC, 'kms-key': null},
    ...RECIPIENTS,
  };
  return snapshotOf(account, {baseline});
}

function admitting(member: string): string {
  const Principal = {AWS: `arn:aws:iam::${member}:root`};
  return P.policy({Sid: 'member', Effect: 'Allow', Principal, Action: 'events:PutEvents', Resource: HUB_BUS});
}

interface Judged {
  readonly verdict: string;
  readonly delivered: number;
  readonly grave: readonly string[];
  readonly vouched: readonly string[];
  readonly state: string | undefined;
}

function judge(change: (account: World) => void, baseline: object, others: readonly Snapshot[] = []): Judged {
  const proof = proofOf(world(change), {baseline: baseline as never, others});
  const {verdict, findings} = assess(CHECKS, proof);
  const delivery = deliveryBlock(proof);
  return {
    verdict,
    delivered: delivery.delivered,
    grave: findings
      .filter(({status, severity}) => status !== 'pass' && !['low', 'info'].includes(severity))
      .map(({check, hop}) => `${check} @${hop}`),
    vouched: observationBlock(proof).vouched,
    state: delivery.recipients[0]?.state,
  };
}

function pending(account: World): void {
  subscriptionOf(account, 'email').row.SubscriptionArn = 'PendingConfirmation';
}

function filter(account: World, policy: object): void {
  Object.assign(subscriptionOf(account, 'email').attributes, {
    FilterPolicy: JSON.stringify(policy),
    FilterPolicyScope: 'MessageBody',
  });
}

describe('a link in another account that cannot be seen', () => {
  it('is unknown where nobody vouches for it', () => {
    expect(judge((account) => forwards(account), {...MEMBER, 'unexpected-recipients': 'allow'})).toMatchObject({
      verdict: 'unknown',
      delivered: 0,
    });
  });

  it.each([
    ['a bus', (account: World) => forwards(account), MEMBER, HUB_BUS],
    ['a bus, by a role', (account: World) => forwards(account, true), MEMBER, HUB_BUS],
    ['a declared topic', publishesThere, {...MEMBER, topic: {name: HUB_TOPIC, 'kms-key': null}}, HUB_TOPIC],
    ['a topic, and no name is declared', publishesThere, {topic: null, rule: null, ...RECIPIENTS}, HUB_TOPIC],
  ])('passes where the baseline vouches for it: %s', (_, change, baseline, resource) => {
    expect(judge(change, {...baseline, ...vouching(resource)})).toEqual({
      verdict: 'in-sync',
      delivered: 109,
      grave: [],
      vouched: [resource],
      state: 'unknown',
    });
  });

  it('does not make up for what is lost before it', () => {
    const narrow = (account: World): void => {
      forwards(account);
      ruleOf(account).rule.EventPattern = '{"source":["aws.iam"],"detail":{"eventName":["CreateUser"]}}';
    };
    const found = judge(narrow, {...MEMBER, ...vouching(HUB_BUS)});
    expect(found).toMatchObject({verdict: 'drifted', delivered: 1});
    expect(found.grave).toContain('alerts-delivered @rule');
  });

  it('does not make up for what is seen of a recipient', () => {
    const beside = (account: World): void => {
      ruleOf(account).targets.push({Id: 'siem', Arn: HUB_BUS});
      account.topics[N.TOPIC]!.subscriptions[0]!.row.SubscriptionArn = 'PendingConfirmation';
    };
    for (const names of [{}, {topic: null}]) {
      const found = judge(beside, {rule: {'dead-letter-queue': null}, ...names, ...RECIPIENTS, ...vouching(HUB_BUS)});
      expect(found).toMatchObject({verdict: 'drifted', delivered: 0, state: 'pending'});
      expect(found.grave).toContain('subscription-confirmed @subscription');
    }
  });

  it('does not make up for a role that may not forward', () => {
    const forbidden = (account: World): void => {
      forwards(account, true);
      account.roles['iam-alerts']!.inline = {};
    };
    const found = judge(forbidden, {...MEMBER, ...vouching(HUB_BUS)});
    expect(found).toMatchObject({verdict: 'drifted', delivered: 0});
    expect(found.grave).toContain('target-role @target');
  });
});

describe('a link in another account whose snapshot is given', () => {
  it.each([
    ['', false],
    ['by a role', true],
  ])('is proven %s', (_, role) => {
    expect(judge((account) => forwards(account, role), {...MEMBER, ...vouching(HUB_BUS)}, [hub()])).toEqual({
      verdict: 'in-sync',
      delivered: 109,
      grave: [],
      vouched: [],
      state: 'confirmed',
    });
  });

  it.each<[string, (account: World) => void]>([
    ['its bus admits another account', (account) => void (home(account).policy = admitting('222233334444'))],
    ['its bus admits nobody', (account) => void (home(account).policy = null)],
    ['its rule is disabled', (account) => void (home(account).rules[0]!.rule.State = 'DISABLED')],
    [
      'its rule looks at its own account alone',
      (account) =>
        void (home(account).rules[0]!.rule.EventPattern = `{"source":["aws.iam"],"account":["${N.STRANGER}"]}`),
    ],
    [
      'its mail was never confirmed',
      (account) => void (account.topics[HUB_TOPIC]!.subscriptions[0]!.row.SubscriptionArn = 'PendingConfirmation'),
    ],
  ])('is broken, vouched for or not: %s', (_, change) => {
    const given = [hub(change)];
    const member = (account: World): void => forwards(account);
    expect(judge(member, {...MEMBER, ...vouching(HUB_BUS)}, given)).toMatchObject({verdict: 'drifted', delivered: 0});
    expect(judge(member, {...MEMBER, 'unexpected-recipients': 'allow'}, given)).toMatchObject({verdict: 'drifted'});
  });
});

describe('a vouched link beside routes that can be seen', () => {
  const SOME = {source: ['aws.iam'], detail: {eventName: [{prefix: 'Create'}]}};
  const REST = {source: ['aws.iam'], detail: {eventName: [{'anything-but': {prefix: 'Create'}}]}};
  const UNNAMED = {
    ...MEMBER,
    rule: {name: null, 'dead-letter-queue': null},
    'unexpected-recipients': 'allow',
    ...vouching(HUB_BUS),
  };
  const own = (account: World, pattern: object): void =>
    void home(account).rules.push(rule('own', pattern, {Id: '1', Arn: N.TOPIC}));
  /** The own topic has these, the hub has those. */
  const between = (seen: object, unseen: object) => (account: World) => {
    forwards(account);
    ruleOf(account).rule.EventPattern = JSON.stringify(unseen);
    own(account, seen);
  };

  it.each<[string, object, (account: World) => void]>([
    ['one half each', UNNAMED, between(SOME, REST)],
    ['one half each, and the topic is declared', {...UNNAMED, topic: {name: N.TOPIC}}, between(SOME, REST)],
    ['all by the own route, and a copy for others', UNNAMED, between({source: ['aws.iam']}, {source: ['aws.iam']})],
    [
      'a disabled twin of the own rule is not missed',
      UNNAMED,
      (account) => {
        between(SOME, REST)(account);
        const twin = rule('twin', SOME, {Id: '1', Arn: N.TOPIC});
        twin.rule.State = 'DISABLED';
        home(account).rules.push(twin);
      },
    ],
    [
      'a filter that lets every alert pass',
      UNNAMED,
      (account) => {
        between(SOME, REST)(account);
        filter(account, {source: ['aws.iam']});
      },
    ],
  ])('adds up: %s', (_, baseline, change) => {
    expect(judge(change, baseline)).toMatchObject({verdict: 'in-sync', delivered: 109, grave: []});
  });

  it('leaves out what neither takes up', () => {
    const gap = between(SOME, {source: ['aws.iam'], detail: {eventName: [{prefix: 'Delete'}]}});
    const found = judge(gap, UNNAMED);
    expect(found.verdict).toBe('drifted');
    expect(found.grave).toContain('alerts-delivered @rule');
  });

  const everything = between({source: ['aws.iam']}, {source: ['aws.iam']});
  it.each<[string, string, (account: World) => void]>([
    ['its mail was never confirmed', 'subscription-confirmed @subscription', (account) => pending(account)],
    [
      'SNS says so only of the subscription itself',
      'subscription-confirmed @subscription',
      (account) => void (subscriptionOf(account, 'email').attributes['PendingConfirmation'] = 'true'),
    ],
    ['its filter drops alerts', 'alerts-delivered @subscription', (account) => filter(account, {source: ['aws.sts']})],
    [
      'its topic admits nobody',
      'topic-admits-eventbridge @topic',
      (account) => void (topicOf(account).attributes['Policy'] = P.policy(P.defaultStatement(N.TOPIC))),
    ],
    [
      'its rule is disabled',
      'alerts-delivered @rule',
      (account) => void (home(account).rules.find(({rule: {Name}}) => Name === 'own')!.rule.State = 'DISABLED'),
    ],
    [
      'its rule says nothing',
      'alerts-delivered @target',
      (account) =>
        void (home(account).rules.find(({rule: {Name}}) => Name === 'own')!.targets[0] = {
          Id: '1',
          Arn: N.TOPIC,
          Input: '"x"',
        }),
    ],
  ])('replaces no route in sight: %s', (_, finding, change) => {
    const broken = (account: World): void => {
      everything(account);
      change(account);
    };
    const found = judge(broken, UNNAMED);
    expect(found).toMatchObject({verdict: 'drifted', delivered: 0});
    expect(found.grave).toContain(finding);
  });

  it('replaces no route in sight that carries a part: that part is lost', () => {
    const half = (account: World): void => {
      between(SOME, {source: ['aws.iam']})(account);
      pending(account);
    };
    const found = judge(half, UNNAMED);
    expect(found.verdict).toBe('drifted');
    expect(found.delivered).toBeGreaterThan(0);
    expect(found.delivered).toBeLessThan(109);
    expect(found.grave).toEqual(
      expect.arrayContaining(['alerts-delivered @subscription', 'subscription-confirmed @subscription']),
    );
  });

  it('does not make up for a declared topic that lost its rule', () => {
    const found = judge((account) => forwards(account), {...UNNAMED, topic: {name: N.TOPIC}});
    expect(found).toMatchObject({verdict: 'drifted', delivered: 0});
  });

  it('is as unknown as the route in sight', () => {
    const hidden = (account: World): void => {
      everything(account);
      refuse(account, 'sns:GetSubscriptionAttributes');
    };
    expect(judge(hidden, UNNAMED)).toMatchObject({verdict: 'unknown', delivered: 0});
  });

  it('follows one event alike', () => {
    const traced = (change: (account: World) => void): string | undefined =>
      traceEvent(proofOf(world(change), {baseline: UNNAMED as never}), EVENT).recipients[0]?.state;
    expect(traced(between(SOME, REST))).toBe('passes');
    expect(traced(between(REST, SOME))).toBe('vouched');
    const waiting = (change: (account: World) => void) => (account: World) => {
      change(account);
      pending(account);
    };
    expect(traced(waiting(between(SOME, {source: ['aws.iam']})))).toBe('blocks');
    expect(traced(waiting(between(REST, {source: ['aws.iam']})))).toBe('vouched');
  });
});
