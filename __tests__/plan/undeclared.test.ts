/**
 * The smallest baseline, which names nothing but recipients: what is there and meant for this is repaired in place, what is there and
 * meant for something else is left alone, and nobody who has confirmed is asked again (contract, section 9).
 */
import {describe, expect, it} from '@jest/globals';
import {topic, home, rule, ruleOf, subscribe, topicOf, type World} from '../support/account.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import * as C from '../accounts/changes.js';
import {HUB, hub} from '../accounts/hubs.js';
import {prove} from '../../src/delivery/proof.js';
import {deliveryBlock} from '../../src/delivery/views/report-block.js';
import {promisedSnapshot} from '../../src/plan/build.js';
import {Facts} from '../../src/snapshot/facts.js';
import {healthyAccount} from '../support/account.js';
import {harmsOf, HARMS} from './harm.js';
import {judged, planAfter, planned, words, type Planned} from './support.js';

type Change = (account: World) => void;

const baseline = (more: object, ...mails: readonly string[]): string =>
  JSON.stringify({
    version: 1,
    account: N.ACCOUNT,
    recipients: mails.map((endpoint) => ({protocol: 'email', endpoint})),
    ...more,
  });
const ONE = baseline({}, N.EMAIL);
const SECOND = 'second@example.com';
const TWO = baseline({}, N.EMAIL, SECOND);

/** One rule, one topic, one mail. */
function plain(account: World): void {
  home(account).rules = [rule('iam-changes', P.IAM_PATTERN, T)];
  delete topicOf(account).attributes['KmsMasterKeyId'];
  delete account.topics[N.OPS_TOPIC];
  const {subscriptions} = topicOf(account);
  topicOf(account).subscriptions = subscriptions.filter(({row}) => row.Protocol === 'email');
}

const T = {Id: 't', Arn: N.TOPIC};
const F = {Id: 'f', Arn: N.FUNCTION};
const TO_OPS = {Id: 'o', Arn: N.OPS_TOPIC};
const WRONG_WORD = {source: ['aws.iam'], 'detail-type': ['AWS API call via CloudTrail']};
const WRONG_TYPE = {'detail-type': WRONG_WORD['detail-type']};
const CREATE_USER = C.named('CreateUser');
const GUARD_DUTY = {source: ['aws.guardduty'], 'detail-type': ['GuardDuty Finding']};

const add =
  (name: string, pattern: object, ...targets: Parameters<typeof rule>[2][]): Change =>
  (account) =>
    void home(account).rules.push(rule(name, pattern, ...(targets.length === 0 ? [T] : targets)));
const only =
  (name: string, pattern: object, ...targets: Parameters<typeof rule>[2][]): Change =>
  (account) => {
    home(account).rules = [];
    add(name, pattern, ...targets)(account);
  };
const noRule: Change = (account) => void (home(account).rules = []);
const off: Change = (account) => void (ruleOf(account).rule.State = 'DISABLED');
const alsoTo =
  (...targets: Parameters<typeof rule>[2][]): Change =>
  (account) =>
    void ruleOf(account).targets.push(...targets);
/** One letter in it is wrong; the rest stays. */
function wrongType(account: World, name: string): void {
  const found = ruleOf(account, name).rule;
  found.EventPattern = JSON.stringify({...(JSON.parse(found.EventPattern ?? '{}') as object), ...WRONG_TYPE});
}
/** The rule leads nowhere but here. */
const toDangling =
  (arn: string): Change =>
  (account) =>
    void (ruleOf(account).targets = [{Id: 't', Arn: arn}]);
/** A second topic with this subscriber. */
const opsTopic =
  (mail: string, policy = P.topicPolicy(N.OPS_TOPIC)): Change =>
  (account) => {
    account.topics[N.OPS_TOPIC] = topic(N.OPS_TOPIC, policy);
    subscribe(account, 'email', mail, {}, N.OPS_TOPIC);
  };
const nobodyOnTopic: Change = (account) => void (topicOf(account).subscriptions = []);
const others: Change = (account) => void subscribe(account, 'email', 'pager@example.com');
/** One rule for what creates and one for the rest; these are switched off. */
const halves =
  (...disabled: readonly string[]): Change =>
  (account) => {
    const creates = {prefix: 'Create'};
    ruleOf(account).rule.EventPattern = JSON.stringify({source: ['aws.iam'], detail: {eventName: [creates]}});
    home(account).rules.push(rule('rest', {source: ['aws.iam'], detail: {eventName: [{'anything-but': creates}]}}, T));
    for (const name of disabled) ruleOf(account, name).rule.State = 'DISABLED';
  };
/** The chain goes over a bus in another region, and only that. */
const overHub =
  (options: Parameters<typeof hub>[0] = {}): Change =>
  (account) => {
    hub(options)(account);
    delete account.topics[N.TOPIC];
  };
const hubRule = (account: World): ReturnType<typeof ruleOf> =>
  account.buses.find(({name, region}) => name === 'hub' && HUB.includes(region))!.rules[0]!;
const text = (paths: Record<string, string>, template: string): Change => C.template(paths, template);

const MENDED = ['PutRule iam-changes'];
const BESIDE = ['PutRule iam-alert-guard', 'PutTargets iam-alert-guard'];

interface Row {
  readonly change: Change;
  /** What reconcile does, by the last part of the resource's name. */
  readonly steps: readonly string[];
  readonly baseline?: string;
  /** Something is left for a person: a confirmation, a role, another account. */
  readonly left?: true;
}

const row = (change: Change, steps: readonly string[], more: Partial<Row> = {}): Row => ({change, steps, ...more});

/** A pattern that leaves out required calls is never written, with and without the name of the rule. */
const declaring = (pattern: object, name?: string): string =>
  baseline({rule: {...(name === undefined ? {} : {name}), pattern}}, N.EMAIL);
const SEES_READS = baseline({rule: {state: 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'}}, N.EMAIL);
const BUT_TAGS = C.named({'anything-but': ['TagRole']});

const ROWS: Readonly<Record<string, Row>> = {
  'declared: one call, and the rule is whole': row(() => undefined, [], {
    baseline: declaring(CREATE_USER, 'iam-changes'),
  }),
  'declared: one call without a name, and the rule is off': row(off, MENDED, {
    baseline: declaring(CREATE_USER),
  }),
  'declared: one call, and there is no rule': row(noRule, [], {baseline: declaring(CREATE_USER), left: true}),
  'declared: what need not alert is left out': row(C.pattern(CREATE_USER), MENDED, {
    baseline: baseline({events: {exclude: ['iam:TagRole']}, rule: {name: 'iam-changes', pattern: BUT_TAGS}}, N.EMAIL),
  }),
  'declared: the state that sees reads, and the rule is in the usual one': row(() => undefined, MENDED, {
    baseline: SEES_READS,
  }),
  'declared: the state that sees reads, and the rule serves others too': row(alsoTo(F), [], {baseline: SEES_READS}),
  'a star that is no wildcard': row(C.pattern(C.named('*')), MENDED),
  'detail-type inside the detail': row(C.pattern(C.calls({'detail-type': C.IAM['detail-type']})), MENDED),
  'two wrong words': row(
    C.pattern({source: ['iam'], 'detail-type': ['AWS API Call'], detail: {eventSource: ['iam.amazonaws.com']}}),
    MENDED,
  ),
  'the event source with a capital': row(C.pattern({detail: {eventSource: ['IAM.amazonaws.com']}}), MENDED),
  'one narrow rule': row(C.pattern(CREATE_USER), MENDED),
  'a full rule that is switched off, beside a narrow one': row(C.all(off, add('narrow', CREATE_USER)), MENDED),
  'a narrow rule, and one for GuardDuty': row(C.all(C.pattern(CREATE_USER), add('gd', GUARD_DUTY)), MENDED),
  'one wrong word, and others listen to the topic': row(C.all(C.pattern(WRONG_WORD), others), MENDED),
  'a rule that has lost its target': row((account) => void (ruleOf(account).targets = []), ['PutTargets iam-changes']),
  'our own rule, switched off': row(
    C.all(only('iam-alert-guard', C.IAM), (account) => {
      ruleOf(account, 'iam-alert-guard').rule.State = 'DISABLED';
    }),
    ['PutRule iam-alert-guard'],
  ),

  'two rules share the calls, and one is switched off': row(halves('rest'), ['PutRule rest']),
  'two rules share the calls, and both are switched off': row(halves('rest', 'iam-changes'), [
    'PutRule iam-changes',
    'PutRule rest',
  ]),
  'two rules share the calls, and a function listens to the one that is switched off': row(
    C.all(halves('rest'), (account) => void ruleOf(account, 'rest').targets.push(F)),
    BESIDE,
  ),
  'two rules share the calls, and both lack what is declared of targets': row(
    halves(),
    ['SetQueueAttributes iam-dlq', 'PutTargets iam-changes', 'PutTargets rest'],
    {baseline: baseline({rule: {retry: {attempts: 100}, 'dead-letter-queue': N.RULE_DLQ}}, N.EMAIL)},
  ),
  'two rules share the calls, and one has a wrong word': row(
    C.all(halves(), (account) => wrongType(account, 'rest')),
    ['PutRule rest'],
  ),
  'two rules share the calls, and each has a wrong word': row(
    C.all(halves(), (account) => {
      wrongType(account, 'rest');
      wrongType(account, 'iam-changes');
    }),
    ['PutRule iam-changes', 'PutRule rest'],
  ),
  'two rules share the calls, one has a wrong word, and a function listens to it': row(
    C.all(halves(), (account) => {
      wrongType(account, 'rest');
      ruleOf(account, 'rest').targets.push(F);
    }),
    BESIDE,
  ),
  'one rule has a wrong word, and with it put right two rules bring some of the calls': row(
    C.all(C.pattern(CREATE_USER), add('two', {...C.named('DeleteUser'), ...WRONG_TYPE})),
    BESIDE,
  ),
  'a rule that is switched off brings some of what is lost': row(
    C.all(halves('rest'), (account) => {
      ruleOf(account, 'rest').rule.EventPattern = JSON.stringify(CREATE_USER);
      ruleOf(account).rule.EventPattern = JSON.stringify(C.named('DeleteUser'));
    }),
    BESIDE,
  ),
  'a rule for everything is switched off': row(C.all(off, C.pattern({'detail-type': C.IAM['detail-type']})), BESIDE),

  'a rule for GuardDuty leads to the topic': row(only('gd', GUARD_DUTY), BESIDE),
  'a rule for sign-ins': row(only('signin', {source: ['aws.signin'], detail: {eventName: ['ConsoleLogin']}}), BESIDE),
  'a rule for what root does': row(only('root', {detail: {userIdentity: {type: ['Root']}}}), BESIDE),
  'a schedule': row((account) => {
    const {rule: found} = ruleOf(account);
    delete found.EventPattern;
    found.ScheduleExpression = 'rate(1 day)';
  }, BESIDE),
  'a wrong word, and a function listens too': row(C.all(C.pattern(WRONG_WORD), alsoTo(F)), BESIDE),
  'switched off, and a function listens too': row(C.all(off, alsoTo(F)), BESIDE),
  'narrow, and a function listens too': row(C.all(C.pattern(CREATE_USER), alsoTo(F)), BESIDE),
  'two narrow rules': row(C.all(C.pattern(CREATE_USER), add('two', C.named('DeleteUser'))), BESIDE),
  'narrow, with a text of its own': row(
    C.all(C.pattern(CREATE_USER), text(C.NAME, '"A user was created (<n>)"')),
    BESIDE,
  ),
  'a wrong word, and a text that names no call': row(
    C.all(C.pattern(WRONG_WORD), text({}, '"IAM was changed"')),
    BESIDE,
  ),

  'no rule': row(noRule, BESIDE),
  'no rule, and the topic admits nobody': row(C.all(noRule, C.topicPolicy(P.defaultStatement(N.TOPIC))), [
    'SetTopicAttributes iam-alerts',
    ...BESIDE,
  ]),
  'no rule, the recipient is on two topics': row(C.all(noRule, opsTopic(N.EMAIL)), BESIDE),
  'the address of the recipient is subscribed as email-json': row(
    (account) => void Object.assign(topicOf(account).subscriptions[0]!.row, {Protocol: 'email-json'}),
    ['Subscribe iam-alerts'],
    {left: true},
  ),
  'no rule, others listen to the topic': row(C.all(noRule, others), [], {left: true}),
  'no rule, others listen to the topic and may': row(C.all(noRule, others), BESIDE, {
    baseline: baseline({'unexpected-recipients': 'warn'}, N.EMAIL),
  }),
  'a full rule to a topic of others': row(C.all(only('theirs', C.IAM, TO_OPS), opsTopic('ops@example.com')), BESIDE),
  'a function is all that the rule leads to': row(only('fn', C.IAM, F), BESIDE),
  'a full rule to an empty topic, the recipient is on another': row(C.all(nobodyOnTopic, opsTopic(N.EMAIL)), [
    'PutTargets iam-changes',
  ]),
  'the topic of the only target is gone': row(toDangling(`${N.TOPIC}-old`), ['PutTargets iam-changes']),
  'the topic of the only target is gone, and nobody is subscribed anywhere': row(
    C.all(toDangling(`${N.TOPIC}-old`), (account) => void (account.topics = {})),
    ['CreateTopic iam-alert-guard', 'PutTargets iam-changes', 'Subscribe iam-alert-guard'],
    {left: true},
  ),
  'the only target has another account in its ARN': row(toDangling(N.TOPIC.replace(N.ACCOUNT, N.STRANGER)), [
    'PutTargets iam-changes',
  ]),
  'the only target has another Region in its ARN': row(toDangling(N.TOPIC.replace(N.REGION, N.OTHER_REGION)), [
    'PutTargets iam-changes',
  ]),
  'the only target is a function, with another account in its ARN': row(
    toDangling(N.FUNCTION.replace(N.ACCOUNT, N.STRANGER)),
    ['PutTargets iam-changes'],
  ),
  'the only target leads to a topic of another account by a role': row(
    C.all(toDangling(N.TOPIC.replace(N.ACCOUNT, N.STRANGER)), (account) => {
      ruleOf(account).targets[0]!.RoleArn = N.ROLE;
    }),
    BESIDE,
  ),

  'on a bus to which nothing forwards': row((account) => {
    const moved = home(account).rules.shift()!;
    Object.assign(moved.rule, {EventBusName: 'security', Arn: N.RULE.replace('rule/', 'rule/security/')});
    account.buses.push({name: 'security', region: N.REGION, policy: null, key: null, rules: [moved], archives: []});
  }, BESIDE),

  'two recipients on two topics, a rule leads to one': row(opsTopic(SECOND), ['PutTargets iam-changes'], {
    baseline: TWO,
  }),
  'two recipients on two topics, one rule has a wrong word': row(
    C.all(opsTopic(SECOND), add('b', WRONG_WORD, TO_OPS)),
    ['PutRule b'],
    {baseline: TWO},
  ),
  'two recipients on two topics, both rules have a wrong word': row(
    C.all(opsTopic(SECOND), C.pattern(WRONG_WORD), add('b', WRONG_WORD, TO_OPS)),
    ['PutRule iam-changes', 'PutRule b'],
    {baseline: TWO},
  ),
  'two recipients on two topics, the first rule is narrow': row(
    C.all(opsTopic(SECOND), C.pattern(CREATE_USER), add('b', C.IAM, TO_OPS)),
    MENDED,
    {baseline: TWO},
  ),
  'two recipients on two topics, the second rule is narrow': row(
    C.all(opsTopic(SECOND), add('b', CREATE_USER, TO_OPS)),
    ['PutRule b'],
    {baseline: TWO},
  ),
  'two recipients on two topics, no rule': row(
    C.all(noRule, opsTopic(SECOND)),
    [...BESIDE, 'PutTargets iam-alert-guard'],
    {baseline: TWO},
  ),
  'the second topic admits nobody, and no rule leads there': row(
    opsTopic(SECOND, P.policy(P.defaultStatement(N.OPS_TOPIC))),
    ['SetTopicAttributes ops', 'PutTargets iam-changes'],
    {baseline: TWO},
  ),
  'the second recipient is nowhere': row(() => undefined, ['Subscribe iam-alerts'], {baseline: TWO, left: true}),

  'the receiving rule asks for its own region': row(
    overHub({pattern: {source: ['aws.iam'], region: [N.OTHER_REGION]}}),
    ['PutRule hub-alerts'],
  ),
  'a wrong word in both rules': row(C.all(overHub({pattern: {source: ['iam.amazonaws.com']}}), C.pattern(WRONG_WORD)), [
    'PutRule iam-changes',
    'PutRule hub-alerts',
  ]),
  'the forwarding rule is switched off': row(C.all(overHub(), off), MENDED),
  'the receiving rule has lost its target': row(
    C.all(overHub(), (account) => void (hubRule(account).targets = [])),
    ['PutTargets hub-alerts'],
  ),
  'the receiving bus has no rule': row(
    C.all(overHub(), (account) => void account.buses.find(({name}) => name === 'hub')!.rules.pop()),
    [],
    {left: true},
  ),
  'everything goes to a bus that cannot be read': row(
    (account) => {
      ruleOf(account).targets = [{Id: 'f', Arn: N.BUS.replace(N.ACCOUNT, N.STRANGER), RoleArn: N.ROLE}];
      account.topics = {};
      account.roles['iam-alerts']!.inline['forward'] = C.roleMay('events:PutEvents', '*');
    },
    [],
    {left: true},
  ),
};

const done = ({plan}: Planned): string[] =>
  plan.steps
    .filter(({by}) => by === 'reconcile')
    .map(({action, resource}) => `${action} ${resource.split(/[:/]/).at(-1) ?? ''}`);

describe('a baseline that names recipients alone', () => {
  for (const [title, {change, steps, baseline: against = ONE, left}] of Object.entries(ROWS)) {
    it(title, () => {
      const broken = C.all(plain, change);
      const made = planned(broken, against, {findings: judged});
      expect(done(made)).toEqual(steps);
      const account = healthyAccount();
      broken(account);
      const harms = harmsOf(account, made, ['iam-alert-guard']);
      expect(HARMS.filter((harm) => harms[harm].length > 0)).toEqual([]);
      expect(words(planAfter(made)).filter((step) => !step.endsWith('(a person)'))).toEqual([]);
      const after = deliveryBlock(prove(made.setting, new Facts(promisedSnapshot(made.snapshot, made.plan))));
      expect(after.delivered === after.required).toBe(left !== true);
    });
  }
});

describe('whom IAM changes reach already', () => {
  const textOf = (change: Change): string | undefined =>
    planned(C.all(plain, change), ONE, {findings: judged}).plan.steps.find(({action}) => action === 'PutTargets')?.text;

  it('is not said to get them where nobody has read whether it exists', () => {
    expect(textOf(only('fn', C.IAM, F))).toMatch(
      /A rule already sends IAM changes to .*, which .* was not read: it may/,
    );
  });

  it('is said to get them where a topic has it as a subscriber', () => {
    const theirs = C.all(only('theirs', C.IAM, TO_OPS), opsTopic('ops@example.com'));
    expect(textOf(theirs)).toContain('IAM changes already go to ops@example.com, which is not declared');
  });
});

describe('a loss behind a bus', () => {
  const lossOf = (change: Change): object | undefined => {
    const {setting, snapshot} = planned(C.all(plain, change), ONE);
    const {losses, recipients} = deliveryBlock(prove(setting, new Facts(snapshot)));
    return {...losses[0], state: recipients[0]?.state};
  };

  it('is laid to the rule that has no target, and the recipient is found in that region', () => {
    expect(lossOf(C.all(overHub(), (account) => void (hubRule(account).targets = [])))).toMatchObject({
      hop: 'target',
      reason: expect.stringContaining('hub-alerts: the rule has no target'),
      state: 'confirmed',
    });
  });

  it('is laid to the bus that has no rule', () => {
    const emptied: Change = (account) => void account.buses.find(({name}) => name === 'hub')!.rules.pop();
    expect(lossOf(C.all(overHub(), emptied))).toMatchObject({
      hop: 'rule',
      reason: expect.stringContaining(`${HUB}: no rule on the event bus hub`),
      state: 'confirmed',
    });
  });
});

it('a rule that is only a schedule is known, and is not called unread', () => {
  const {plan} = planned(
    (account) => {
      const {rule: found} = ruleOf(account);
      delete found.EventPattern;
      found.ScheduleExpression = 'rate(1 day)';
    },
    {rule: null},
  );
  const told = plan.steps.map(({text: said}) => said).join('\n');
  expect(told).toContain('was not made for IAM changes');
  expect(told).not.toContain('could not be read');
});
