/** Alerts that are lost on their way over another bus or account; who vouches for a link does not vouch for what stands before it. */
import {refuse, rule, ruleOf, topicOf, home, type World} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, shaky, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import {
  admits,
  FOREIGN_BUS,
  FOREIGN_TOPIC,
  forwards,
  HUB,
  HUB_TOPIC,
  hub,
  admitsBy,
  hubAccount,
  MEMBER,
  THROUGH_HUB,
  vouching,
  type Hub,
} from '../hubs.js';

const through = (words: string, hops: string, options: Hub, baseline: object = {}): Case =>
  broken(`a hub ${words}`, hops, hub(options), {...THROUGH_HUB, ...baseline});
/** The link is vouched for, and something readable is broken. */
const vouched = (words: string, hops: string, change: Change, resource = FOREIGN_BUS): Case =>
  broken(`vouched for, and yet ${words}`, hops, change, {...MEMBER, ...vouching(resource)});
const given = (words: string, hops: string, change: Change): Case =>
  broken(
    `the other account’s snapshot: ${words}`,
    hops,
    forwards(),
    {...MEMBER, ...vouching(FOREIGN_BUS)},
    {others: hubAccount(change)},
  );
const ONWARD = 'rule topic target';

/** The hub's rule forwards again. EventBridge does not send an event over more than one bus of the account on. */
function twice(account: World): void {
  hub()(account);
  const second = HUB.replace('/hub', '/hub2');
  account.buses.at(-1)!.rules[0]!.targets = [{Id: 'x', Arn: second, RoleArn: N.ROLE}];
  const onward = rule('hub2-alerts', {source: ['aws.iam']}, {Id: '1', Arn: HUB_TOPIC});
  Object.assign(onward.rule, {
    EventBusName: 'hub2',
    Arn: `arn:aws:events:${N.OTHER_REGION}:${N.ACCOUNT}:rule/hub2/hub2-alerts`,
  });
  account.buses.push({name: 'hub2', region: N.OTHER_REGION, policy: null, key: null, rules: [onward], archives: []});
  account.roles['iam-alerts']!.inline['forward'] = C.roleMay('events:PutEvents', '*');
}

/** A vouched bus beside the own topic. */
const logBus = C.anotherTarget({Arn: FOREIGN_BUS});
const ABROAD = FOREIGN_TOPIC.replace(N.REGION, N.OTHER_REGION);

/** By a role, through the hub of another account that admits these. */
const admitting = (expected: typeof broken, words: string, policy: string, baseline = {}): Case =>
  expected(
    `a hub that admits ${words}`,
    'target rule',
    forwards(FOREIGN_BUS, {role: true}),
    {...MEMBER, topic: {name: FOREIGN_TOPIC, 'kms-key': null}, ...baseline},
    {others: hubAccount((account) => void (home(account).policy = policy))},
  );

/** A rule of a vendor's forwards everything to its own bus, which is vouched for. */
const vendor: Change = (account) => {
  home(account).rules.push(rule('vendor', P.IAM_PATTERN, {Id: 'v', Arn: FOREIGN_BUS, RoleArn: N.ROLE}));
  account.roles['iam-alerts']!.inline['forward'] = C.roleMay('events:PutEvents', FOREIGN_BUS);
};
const COLLECTED = {...MEMBER, rule: null, ...vouching(FOREIGN_BUS), 'unexpected-recipients': 'allow'};
const pending: Change = (account) => {
  for (const {row} of topicOf(account).subscriptions) row.SubscriptionArn = 'PendingConfirmation';
};
const unheard = (words: string, ...changes: readonly Change[]): Case =>
  unknown(
    `a vendor’s bus that is vouched for, and ${words}`,
    'rule topic target subscription bus',
    C.all(vendor, ...changes),
    COLLECTED,
  );
const ownRule =
  (kind: 'denied' | 'throttled'): Change =>
  (account) =>
    refuse(account, 'events:ListTargetsByRule', kind, ruleOf(account).rule.Name);
const toFunction: Change = (account) => {
  ruleOf(account).targets = [{Id: 'f', Arn: N.FUNCTION}];
  account.functions[N.FUNCTION] = {state: 'Active', policy: null, reserved: null};
};

export const ELSEWHERE: readonly Case[] = [
  broken(
    'a vendor’s bus that is vouched for, and the own mail is pending',
    'subscription',
    C.all(vendor, pending),
    COLLECTED,
  ),
  unheard('the targets of the own rule may not be listed', pending, ownRule('denied')),
  unheard('the targets of the own rule were not listed in time', pending, ownRule('throttled')),
  unheard('the subscribers of the own topic may not be listed', pending, (account) =>
    refuse(account, 'sns:ListSubscriptionsByTopic'),
  ),
  broken(
    'a vendor’s bus that is vouched for, and the own function does not admit EventBridge',
    'target',
    C.all(vendor, toFunction),
    {
      ...COLLECTED,
      recipients: [{protocol: 'lambda', endpoint: N.FUNCTION}],
    },
  ),
  through('without a role, which a bus of the account needs', 'target', {role: null}),
  through('by a role for another bus', 'target', {role: `${HUB}2`}),
  through('that asks for its own region', ONWARD, {pattern: C.calls({}, {region: [N.OTHER_REGION]})}),
  through('whose rule is disabled', ONWARD, {state: 'DISABLED'}),
  through('whose rule takes one verb', ONWARD, {pattern: C.named({prefix: 'Create'})}),
  through(
    'whose rule sends to another region',
    'target',
    {topic: `arn:aws:sns:us-east-1:${N.ACCOUNT}:hub-alerts`},
    {
      topic: {name: 'hub-alerts', 'kms-key': null},
    },
  ),
  broken(
    'a hub that is gone',
    ONWARD,
    C.all(hub(), (account) => void account.buses.pop()),
    THROUGH_HUB,
  ),
  broken('a hub behind a hub', 'target rule', twice, THROUGH_HUB),
  admitting(
    broken,
    'another organization than the declared one',
    admitsBy({StringEquals: {'aws:PrincipalOrgID': 'o-zzzzzzzzzz'}}),
    {
      organization: C.ORG,
    },
  ),
  admitting(
    broken,
    'the paths of another organization',
    admitsBy({'ForAnyValue:StringLike': {'aws:PrincipalOrgPaths': 'o-zzzzzzzzzz/*'}}),
    {
      organization: C.ORG,
    },
  ),
  admitting(unknown, 'an organization, and none is declared', admitsBy({StringEquals: {'aws:PrincipalOrgID': C.ORG}})),
  admitting(
    broken,
    'a role, if it acts for another account',
    admitsBy({StringEquals: {'aws:SourceAccount': '222233334444'}}),
  ),
  admitting(broken, 'events of another source', admitsBy({StringEquals: {'events:source': 'aws.health'}})),
  admitting(
    unknown,
    'a unit of the declared organization, which need not hold this account',
    admitsBy({'ForAnyValue:StringLike': {'aws:PrincipalOrgPaths': `${C.ORG}/r-ab12/ou-ab12-11111111/*`}}),
    {organization: C.ORG},
  ),
  admitting(broken, 'another role', admitsBy({}, {AWS: `${N.ROLE}-other`})),
  unknown(
    'a topic of this account that cannot be read, and that the baseline vouches for',
    'topic target subscription',
    (account) => refuse(account, 'sns:GetTopicAttributes'),
    {account: null, ...vouching(N.TOPIC)},
  ),
  unknown('a topic of another account', 'topic target subscription', forwards(FOREIGN_TOPIC, {role: true}), {
    ...MEMBER,
    topic: {name: FOREIGN_TOPIC, 'kms-key': null},
  }),
  broken('a topic of another account, without the role that it takes', 'target', forwards(FOREIGN_TOPIC), {
    ...MEMBER,
    topic: {name: FOREIGN_TOPIC, 'kms-key': null},
  }),
  shaky('another bus is vouched for', ONWARD, forwards(FOREIGN_BUS, {role: true}), {
    ...MEMBER,
    ...vouching(`${FOREIGN_BUS}2`),
  }),

  vouched('the trail is stopped', 'trail', C.all(forwards(), C.status({IsLogging: false}))),
  vouched(
    'the rule is disabled',
    'rule',
    C.all(forwards(), (account) => void (ruleOf(account).rule.State = 'DISABLED')),
  ),
  vouched('the rule sends nowhere', 'target rule', (account) => void (ruleOf(account).targets = [])),
  vouched('a constant goes to the topic', 'target', forwards(FOREIGN_TOPIC, {fields: {Input: '"x"'}}), FOREIGN_TOPIC),
  vouched('a constant goes to the bus', 'target', forwards(FOREIGN_BUS, {fields: {Input: '{}'}})),
  vouched('the topic is in another region', 'target', forwards(ABROAD), ABROAD),
  vouched('the topic is FIFO', 'topic target', forwards(`${FOREIGN_TOPIC}.fifo`), `${FOREIGN_TOPIC}.fifo`),
  vouched(
    'the role may not put events there',
    'target',
    C.all(forwards(FOREIGN_BUS, {role: true}), (account) => {
      account.roles['iam-alerts']!.inline['forward'] = C.roleMay('events:PutEvents', `${FOREIGN_BUS}x`);
    }),
  ),
  shaky(
    'the own mailbox was never confirmed, beside a bus that is vouched for',
    'subscription',
    C.all(logBus, C.listedAs('PendingConfirmation')),
    {
      ...vouching(FOREIGN_BUS),
    },
  ),
  shaky(
    'the own mailbox has left the declared topic, beside a bus that is vouched for',
    'subscription',
    C.all(logBus, (account) => void topicOf(account).subscriptions.shift()),
    vouching(FOREIGN_BUS),
  ),
  broken('the other account’s snapshot is given, and nobody declares its topic', 'target', forwards(), MEMBER, {
    others: hubAccount(),
  }),
  given(
    'its bus admits another account',
    'rule target',
    (account) => void (home(account).policy = admits('222233334444')),
  ),
];
