/**
 * Alerts that are made on another bus, in another region or account.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-region.html, .../eb-cross-account.html
 */
import {home, refuse, rule, ruleOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {healthy, type Case} from '../case.js';
import * as C from '../changes.js';
import {
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

const HERE = `arn:aws:sns:us-east-1:${N.ACCOUNT}:hub-alerts`;
const ORG_TRAIL = `arn:aws:cloudtrail:us-east-1:${N.STRANGER}:trail/org`;
const through = (words: string, options: Hub, baseline: object = {}): Case =>
  healthy(`a hub ${words}`, hub(options), {...THROUGH_HUB, ...baseline});
/** Another account goes on, and the baseline vouches for it. */
const vouched = (words: string, resource: string, change: Case['change'], baseline: object = {}): Case =>
  healthy(`vouched for: ${words}`, change, {...MEMBER, ...vouching(resource), ...baseline});

const hubWith = (policy: string): ReturnType<typeof hubAccount> =>
  hubAccount((account) => void (home(account).policy = policy));
/** By a role, through the hub of another account that admits these. */
const admitting = (words: string, policy: string, baseline = {}): Case =>
  healthy(
    `a hub that admits ${words}`,
    forwards(FOREIGN_BUS, {role: true}),
    {...MEMBER, topic: {name: FOREIGN_TOPIC, 'kms-key': null}, ...baseline},
    {others: hubWith(policy)},
  );

const beside =
  (name: string): Case['change'] =>
  (account) => {
    home(account).rules.push(rule(name, P.IAM_PATTERN, {Id: 'v', Arn: FOREIGN_BUS, RoleArn: N.ROLE}));
    account.roles['iam-alerts']!.inline['forward'] = C.roleMay('events:PutEvents', FOREIGN_BUS);
  };

export const ELSEWHERE: readonly Case[] = [
  vouched('a vendor’s bus beside the own topic', FOREIGN_BUS, beside('vendor'), {'unexpected-recipients': 'allow'}),
  vouched(
    'a bus, and the targets of a rule for other events may not be listed',
    FOREIGN_BUS,
    (account) => {
      home(account).rules = [rule('billing', {source: ['aws.billing']}, {Id: 'b', Arn: N.OPS_TOPIC})];
      beside('vendor')(account);
      refuse(account, 'events:ListTargetsByRule', 'denied', 'billing');
    },
    {rule: null, 'unexpected-recipients': 'allow'},
  ),
  through(
    'in another region, and no name is declared',
    {},
    {rule: {name: null, 'dead-letter-queue': null}, topic: null},
  ),
  through('that asks for the region where events come from', {pattern: C.calls({}, {region: ['us-east-1']})}),
  through('on the default bus of another region', {bus: HUB.replace('/hub', '/default')}),
  through(
    'in the same region',
    {bus: HUB.replace(N.OTHER_REGION, N.REGION), topic: HERE},
    {topic: {name: 'hub-alerts', 'kms-key': null}},
  ),
  through('whose bus has a policy for the account', {
    policy: P.policy({Sid: 'a', Effect: 'Allow', Principal: {AWS: C.ROOT}, Action: 'events:PutEvents', Resource: HUB}),
  }),
  through('by a role that may put events to any bus', {role: `arn:aws:events:*:${N.ACCOUNT}:event-bus/*`}),
  healthy(
    'a hub, and an alert from here too',
    (account) => {
      const {targets} = ruleOf(account);
      hub()(account);
      ruleOf(account).targets.push(...targets);
    },
    {rule: {'dead-letter-queue': null}},
  ),
  healthy(
    'a bus policy for another account that the baseline knows',
    (account) => {
      const Principal = {AWS: `arn:aws:iam::${N.STRANGER}:root`};
      home(account).policy = P.policy({
        Sid: 'x',
        Effect: 'Allow',
        Principal,
        Action: 'events:PutEvents',
        Resource: N.BUS,
      });
    },
    vouching(`arn:aws:events:us-east-1:${N.STRANGER}:rule/fwd`),
  ),
  vouched('a topic that the baseline names', FOREIGN_TOPIC, forwards(FOREIGN_TOPIC, {role: true}), {
    topic: {name: FOREIGN_TOPIC, 'kms-key': null},
  }),
  healthy(
    'vouched for: a bus and a topic',
    C.all(forwards(), (account) => void ruleOf(account).targets.push({Id: 'y', Arn: FOREIGN_TOPIC})),
    {...MEMBER, ...vouching(FOREIGN_BUS, FOREIGN_TOPIC)},
  ),
  healthy(
    'a part of the events by the own topic, the rest by a bus that is vouched for',
    C.all(
      C.rules(C.named({prefix: 'C'})),
      C.anotherRule('rest', C.named({'anything-but': {prefix: 'C'}}), {...C.TARGET, Arn: FOREIGN_BUS}),
    ),
    {...C.ANY_RULE, ...vouching(FOREIGN_BUS)},
  ),
  healthy('a bus that nobody vouches for, beside a route that alerts everybody', C.anotherTarget({Arn: FOREIGN_BUS}), {
    'unexpected-recipients': 'allow',
  }),
  healthy(
    'vouched for: the trail of an organization, of which a member may read nothing',
    C.all(C.trail({TrailARN: ORG_TRAIL, Name: 'org', IsOrganizationTrail: true}), (account) => {
      for (const name of ['GetTrailStatus', 'GetEventSelectors']) refuse(account, `cloudtrail:${name}`, 'foreign');
    }),
    {trail: null, ...vouching(ORG_TRAIL)},
  ),
  healthy(
    'the other account’s snapshot is given, and its topic is declared',
    forwards(),
    {...MEMBER, topic: {name: FOREIGN_TOPIC, 'kms-key': null}},
    {others: hubAccount()},
  ),
  admitting('the declared organization', admitsBy({StringEquals: {'aws:PrincipalOrgID': C.ORG}}), {
    organization: C.ORG,
  }),
  admitting(
    'the paths of the declared organization',
    admitsBy({'ForAnyValue:StringLike': {'aws:PrincipalOrgPaths': `${C.ORG}/*`}}),
    {organization: C.ORG},
  ),
  healthy(
    'a hub that admits this account, if it is the account of the source',
    forwards(),
    {...MEMBER, topic: {name: FOREIGN_TOPIC, 'kms-key': null}},
    {
      others: hubWith(
        admitsBy({StringEquals: {'aws:SourceAccount': N.ACCOUNT}}, {AWS: `arn:aws:iam::${N.ACCOUNT}:root`}),
      ),
    },
  ),
  // By the reference of IAM a role brings no such key, by the table of EventBridge its rule does: disputed.
  admitting('a role, if it acts for this account', admitsBy({StringEquals: {'aws:SourceAccount': N.ACCOUNT}})),
  admitting('a role, if it acts for the rule', admitsBy({ArnEquals: {'aws:SourceArn': N.RULE}})),
  admitting(
    'the account, for events of IAM',
    admitsBy({StringEquals: {'aws:PrincipalAccount': N.ACCOUNT, 'events:source': 'aws.iam'}}),
  ),
  admitting('the role alone', admitsBy({}, {AWS: N.ROLE})),
  healthy(
    'a hub whose condition on an organization is vouched for',
    forwards(FOREIGN_BUS, {role: true}),
    {...MEMBER, topic: {name: FOREIGN_TOPIC, 'kms-key': null}, ...vouching(FOREIGN_BUS)},
    {others: hubWith(admitsBy({StringEquals: {'aws:PrincipalOrgID': C.ORG}}))},
  ),
  healthy(
    'a forward to a hub that is archived',
    C.all(hub(), (account) => {
      account.buses.at(-1)!.archives.push({ArchiveName: 'a', State: 'DISABLED'});
    }),
    {...THROUGH_HUB, topic: {name: HUB_TOPIC, 'kms-key': null}},
  ),
];
