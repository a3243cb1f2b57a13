/** Several accounts, Regions and partitions, and public templates as they stand, judged from what AWS documents. */
import {home, ruleOf, subscribe, topic, topicOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, unknown, type Case} from '../case.js';
import * as C from '../changes.js';
import {
  admits,
  admitsBy,
  FOREIGN_BUS,
  FOREIGN_TOPIC,
  forwards,
  hub,
  hubAccount,
  MEMBER,
  THROUGH_HUB,
  type Hub,
} from '../hubs.js';
import {functionIn, queueIn, streamBy, STREAM} from '../sns.js';

const through = (words: string, options: Hub, baseline: object = {}): Case =>
  healthy(`a hub ${words}`, hub(options), {...THROUGH_HUB, ...baseline});
const lostThrough = (words: string, hops: string, options: Hub, baseline: object = {}): Case =>
  broken(`a hub ${words}`, hops, hub(options), {...THROUGH_HUB, ...baseline});
const AT_HUB = {...MEMBER, topic: {name: FOREIGN_TOPIC, 'kms-key': null}};
const byRole = forwards(FOREIGN_BUS, {role: true});
const onward =
  (fields: object) =>
  (account: Parameters<Case['change']>[0]): void =>
    void Object.assign(ruleOf(account, 'members').rule, fields);
const FOREIGN_ROOT = `arn:aws:iam::${N.STRANGER}:root`;
const toTopic = forwards(FOREIGN_TOPIC, {role: true});
const foreignTopic = (policy: string, attributes: Record<string, string> = {}) =>
  hubAccount((account) => {
    account.topics[FOREIGN_TOPIC] = topic(FOREIGN_TOPIC, policy, {Owner: N.STRANGER, ...attributes});
    subscribe(account, 'email', N.EMAIL, {}, FOREIGN_TOPIC);
  });
const ROLE_MAY_PUBLISH = {
  Effect: 'Allow',
  Principal: {AWS: N.ROLE},
  Action: 'sns:Publish',
  Resource: FOREIGN_TOPIC,
};
const roleMayPublish = P.policy(ROLE_MAY_PUBLISH);
const accountMayPublish = P.policy({
  Effect: 'Allow',
  Principal: {AWS: C.ROOT},
  Action: 'sns:Publish',
  Resource: FOREIGN_TOPIC,
});

/** A key of the same alias in both accounts; the hub's one has this policy beside its account's own rights, and its topic this name of it. */
const TWIN = N.TOPIC_KEY.replace(N.ACCOUNT, N.STRANGER);
const behindKey = (named: string, statements: object[]) =>
  hubAccount((account) => {
    C.onKey(
      (found) =>
        (found.policy = P.policy(
          {Effect: 'Allow', Principal: {AWS: FOREIGN_ROOT}, Action: 'kms:*', Resource: '*'},
          ...statements,
        )),
      TWIN,
    )(account);
    Object.assign(topicOf(account, FOREIGN_TOPIC).attributes, {
      KmsMasterKeyId: named,
      Policy: P.policy(P.eventsStatement(FOREIGN_TOPIC), ROLE_MAY_PUBLISH),
    });
  });
const KEY_ID = '0a1b2c3d-0000-4000-8000-00000000000b';
const forEvents =
  (C.EVENTS,
  {Effect: 'Allow', Principal: {Service: C.EVENTS}, Action: ['kms:GenerateDataKey*', 'kms:Decrypt'], Resource: '*'});
const ownKey = (...statements: object[]) => C.keyPolicy(N.TOPIC_KEY, ...statements);
const roleHasKeys: Case['change'] = (account) =>
  void (account.roles['iam-alerts']!.inline['keys'] = C.roleMay(['kms:GenerateDataKey*', 'kms:Decrypt'], '*'));

const inOrganization =
  (id: string | null): Case['change'] =>
  (account) =>
    void (account.organization = id);
const hubWith = (policy: string) => hubAccount((account) => void (home(account).policy = policy));
/** Policies of a hub that admit an organization. */
const IN_ORG = {
  'a hub that admits an organization': admitsBy({StringEquals: {'aws:PrincipalOrgID': C.ORG}}),
  'a hub that admits what is below the root of an organization': admitsBy({
    'ForAnyValue:StringLike': {'aws:PrincipalOrgPaths': `${C.ORG}/*`},
  }),
};

/** The hub's rule publishes by a role of the hub. */
const hubByRole = (change: Case['change'] = () => undefined) =>
  hubAccount((account) => {
    ruleOf(account, 'members').targets = [
      {Id: '1', Arn: FOREIGN_TOPIC, RoleArn: N.ROLE.replace(N.ACCOUNT, N.STRANGER)},
    ];
    account.roles['iam-alerts']!.inline = {p: C.roleMay('sns:Publish', FOREIGN_TOPIC)};
    change(account);
  });

export const HEALTHY: readonly Case[] = [
  ...['alias/iam-alerts', KEY_ID, TWIN, `arn:aws:kms:us-east-1:${N.STRANGER}:alias/iam-alerts`].flatMap((named) => [
    healthy(
      `the hub’s topic is behind its own key, named ${named.split(':').slice(0, 6).join(':')}, which admits EventBridge`,
      C.all(byRole, ownKey()),
      AT_HUB,
      {others: behindKey(named, [forEvents])},
    ),
    healthy(
      `the other account’s topic is behind its own key, named ${named.split(':').slice(0, 6).join(':')}, which admits the role`,
      C.all(toTopic, roleHasKeys, ownKey()),
      AT_HUB,
      {others: behindKey(named, [C.keyForRole()])},
    ),
  ]),
  ...Object.entries(IN_ORG).map(([words, policy]) =>
    healthy(`${words}, of which AWS tells that this account is in it`, C.all(byRole, inOrganization(C.ORG)), AT_HUB, {
      others: hubWith(policy),
    }),
  ),
  healthy(
    'a topic for rules of the organization, of which AWS tells that this account is in it',
    C.all(C.topicPolicy(C.publish({StringEquals: {'aws:SourceOrgID': C.ORG}})), inOrganization(C.ORG)),
  ),
  healthy(
    'a role that may publish within the organization, of which AWS tells that this account is in it',
    C.all(
      C.asRole(
        (role) =>
          (role.inline = {
            p: P.policy({
              Effect: 'Allow',
              Action: 'sns:Publish',
              Resource: '*',
              Condition: {StringEquals: {'aws:ResourceOrgID': C.ORG}},
            }),
          }),
      ),
      inOrganization(C.ORG),
    ),
  ),
  through('that takes the account by number', {pattern: {account: [N.ACCOUNT], source: ['aws.iam']}}),
  through('that takes anything but a service', {pattern: {source: [{'anything-but': ['aws.health']}]}}),
  healthy('the other account’s rule asks for its members by number', byRole, AT_HUB, {
    others: hubAccount(
      onward({EventPattern: JSON.stringify({account: [N.ACCOUNT, '444455556666'], source: ['aws.iam']})}),
    ),
  }),
  healthy('the other account’s bus names two members', byRole, AT_HUB, {
    others: hubAccount(
      (a) =>
        void (home(a).policy = P.policy({
          Effect: 'Allow',
          Principal: {AWS: [C.ROOT, 'arn:aws:iam::444455556666:root']},
          Action: 'events:PutEvents',
          Resource: FOREIGN_BUS,
        })),
    ),
  }),
  healthy('the other account’s bus names the member by number alone', byRole, AT_HUB, {
    others: hubAccount(
      (a) =>
        void (home(a).policy = P.policy({
          Effect: 'Allow',
          Principal: {AWS: N.ACCOUNT},
          Action: 'events:*',
          Resource: '*',
        })),
    ),
  }),
  healthy('the other account’s topic names the role', toTopic, AT_HUB, {others: foreignTopic(roleMayPublish)}),
  healthy('the other account’s topic names this account, and the role may publish', toTopic, AT_HUB, {
    others: foreignTopic(accountMayPublish),
  }),
  healthy('the hub’s rule publishes by a role of its own, as the console makes it', byRole, AT_HUB, {
    others: hubByRole(),
  }),
  healthy('the hub’s rule publishes by a role, and the topic’s policy is the default', byRole, AT_HUB, {
    others: hubByRole(
      (a) => void (topicOf(a, FOREIGN_TOPIC).attributes['Policy'] = P.policy(P.defaultStatement(FOREIGN_TOPIC))),
    ),
  }),
  healthy(
    'the trail is at home in a member’s Region, and everything else in us-east-1',
    C.all(
      C.trail({HomeRegion: 'ap-southeast-2', TrailARN: N.TRAIL.replace(N.REGION, 'ap-southeast-2')}),
      C.bucketPolicy(C.put()),
      C.onTrail(({trail}) => delete trail.KmsKeyId),
    ),
    {trail: null},
  ),
  healthy(
    'a queue in eu-south-1, under the name of its Region',
    ...args(queueIn('eu-south-1', 'sns.eu-south-1.amazonaws.com')),
  ),
  healthy('a queue in Frankfurt, under the name of SNS', ...args(queueIn('eu-central-1', 'sns.amazonaws.com'))),
  healthy(
    'a function in Mexico, under the name of its Region',
    ...args(functionIn('mx-central-1', 'sns.mx-central-1.amazonaws.com')),
  ),
  // Public templates
  healthy(
    'template: everything but one report, as a browser maker’s infrastructure has it',
    C.pattern({
      ...C.IAM,
      detail: {eventSource: ['iam.amazonaws.com'], eventName: [{'anything-but': 'GenerateCredentialReport'}]},
    }),
  ),
  healthy(
    'template: what the CDK makes of EventField.fromPath',
    C.template(
      {'detail-eventName': '$.detail.eventName', 'detail-userIdentity-arn': '$.detail.userIdentity.arn'},
      '"IAM change <detail-eventName> by <detail-userIdentity-arn>"',
    ),
  ),
  healthy(
    'template: what the CDK makes of RuleTargetInput.fromObject',
    C.template(
      {'detail-eventName': '$.detail.eventName', 'detail-requestParameters': '$.detail.requestParameters'},
      '{"call":<detail-eventName>,"parameters":<detail-requestParameters>}',
    ),
  ),
  healthy(
    'template: what the CDK writes for a topic, a queue and a dead-letter queue',
    C.all(
      C.topicPolicy({
        Sid: '0',
        Effect: 'Allow',
        Principal: {Service: C.EVENTS},
        Action: 'sns:Publish',
        Resource: N.TOPIC,
      }),
      C.queuePolicy(N.RULE_DLQ, {
        Sid: 'AllowEventRuleStack',
        Effect: 'Allow',
        Principal: {Service: C.EVENTS},
        Action: 'sqs:SendMessage',
        Resource: N.RULE_DLQ,
        Condition: {ArnEquals: {'aws:SourceArn': N.RULE}},
      }),
    ),
  ),
  healthy(
    'template: a module for SNS with a policy of its owner and of EventBridge',
    C.topicPolicy(P.defaultStatement(N.TOPIC), {
      Sid: 'pub',
      Effect: 'Allow',
      Principal: {Service: C.EVENTS},
      Action: 'sns:Publish',
      Resource: N.TOPIC,
      Condition: {StringEquals: {'aws:SourceAccount': N.ACCOUNT}},
    }),
  ),
  healthy(
    'template: a module of EventBridge that gives each target a role',
    C.all(
      C.asRole((role) =>
        Object.assign(role, {inline: {}, attached: [`arn:aws:iam::${N.ACCOUNT}:policy/iam-alerts-sns`]}),
      ),
      (a) =>
        void (a.policies[`arn:aws:iam::${N.ACCOUNT}:policy/iam-alerts-sns`] = P.policy({
          Effect: 'Allow',
          Action: ['sns:Publish', 'kms:Decrypt', 'kms:GenerateDataKey'],
          Resource: '*',
        })),
    ),
  ),
];
function args({change, baseline}: {change: Case['change']; baseline: object}): [Case['change'], object] {
  return [change, baseline];
}

const CIS = [
  'DeleteGroupPolicy',
  'DeleteRolePolicy',
  'DeleteUserPolicy',
  'PutGroupPolicy',
  'PutRolePolicy',
  'PutUserPolicy',
  'CreatePolicy',
  'DeletePolicy',
  'CreatePolicyVersion',
  'DeletePolicyVersion',
  'AttachRolePolicy',
  'DetachRolePolicy',
  'AttachUserPolicy',
  'DetachUserPolicy',
  'AttachGroupPolicy',
  'DetachGroupPolicy',
];
const template = (words: string, hop: string, change: Case['change'], more: object = {}): Case =>
  broken(`template: ${words}`, hop, change, more);

export const BROKEN: readonly Case[] = [
  ...Object.entries(IN_ORG).flatMap(([words, policy]) => [
    broken(
      `${words}, and AWS tells that this account is in another`,
      'target',
      C.all(byRole, inOrganization('o-zzzzzzzzzz')),
      AT_HUB,
      {others: hubWith(policy)},
    ),
    broken(
      `${words}, and AWS tells that this account is in none`,
      'target',
      C.all(byRole, inOrganization(null)),
      AT_HUB,
      {others: hubWith(policy)},
    ),
    unknown(`${words}, and nobody may ask whose this account is`, 'target', byRole, AT_HUB, {others: hubWith(policy)}),
  ]),
  ...['alias/iam-alerts', KEY_ID, TWIN].flatMap((named) => [
    broken(
      `the hub’s topic is behind its own key, named ${named.split(':').slice(0, 6).join(':')}, which admits nobody`,
      'key',
      C.all(byRole, ownKey(forEvents)),
      AT_HUB,
      {others: behindKey(named, [])},
    ),
    broken(
      `the other account’s topic is behind its own key, named ${named.split(':').slice(0, 6).join(':')}, which does not admit the role`,
      'key',
      C.all(toTopic, roleHasKeys, ownKey(C.keyForRole())),
      AT_HUB,
      {others: behindKey(named, [forEvents])},
    ),
  ]),
  broken(
    'the other account’s topic is behind its key, which admits the role, and the role has no right on keys',
    'key target',
    C.all(toTopic, ownKey(C.keyForRole())),
    AT_HUB,
    {others: behindKey('alias/iam-alerts', [C.keyForRole()])},
  ),
  broken('the hub’s rule publishes by a role that may publish to another topic', 'target', byRole, AT_HUB, {
    others: hubByRole((a) => void (a.roles['iam-alerts']!.inline = {x: C.roleMay('sns:Publish', `${FOREIGN_TOPIC}s`)})),
  }),
  broken(
    'the hub’s rule publishes by a role that is gone, and this account has one of its name',
    'target',
    byRole,
    AT_HUB,
    {others: hubByRole((a) => void delete a.roles['iam-alerts'])},
  ),
  lostThrough('that takes events of another account', 'rule', {pattern: {account: [N.STRANGER], source: ['aws.iam']}}),
  lostThrough('that takes events of its own service’s name', 'rule', {pattern: {source: ['com.acme.security']}}),
  lostThrough('whose rule is disabled, behind a forward', 'rule', {state: 'DISABLED'}),
  broken('the other account’s bus takes another member', 'target rule', byRole, AT_HUB, {
    others: hubAccount((a) => void (home(a).policy = admits('444455556666'))),
  }),
  broken('the other account’s bus has no policy', 'target rule', byRole, AT_HUB, {
    others: hubAccount((a) => void (home(a).policy = null)),
  }),
  broken('the other account’s bus takes events of other services', 'target rule', byRole, AT_HUB, {
    others: hubAccount(
      (a) => void (home(a).policy = admitsBy({StringEquals: {'events:source': 'com.acme'}}, {AWS: C.ROOT})),
    ),
  }),
  broken('the other account’s bus takes another kind of event', 'target rule', byRole, AT_HUB, {
    others: hubAccount(
      (a) =>
        void (home(a).policy = admitsBy(
          {StringEquals: {'events:detail-type': 'AWS Console Sign In via CloudTrail'}},
          {AWS: C.ROOT},
        )),
    ),
  }),
  broken('the other account’s rule asks for its own account', 'rule', byRole, AT_HUB, {
    others: hubAccount(onward({EventPattern: JSON.stringify({account: [N.STRANGER]})})),
  }),
  broken('the other account’s rule is disabled', 'rule', byRole, AT_HUB, {
    others: hubAccount(onward({State: 'DISABLED'})),
  }),
  broken('the other account’s rule has no target', 'rule target', byRole, AT_HUB, {
    others: hubAccount((a) => void (ruleOf(a, 'members').targets = [])),
  }),
  broken('the other account’s mailbox never confirmed', 'subscription', byRole, AT_HUB, {
    others: hubAccount(
      (a) => void (topicOf(a, FOREIGN_TOPIC).subscriptions[0]!.row.SubscriptionArn = 'PendingConfirmation'),
    ),
  }),
  broken('the other account’s topic takes publishers of other accounts', 'topic target', toTopic, AT_HUB, {
    others: foreignTopic(
      accountMayPublish.replaceAll(N.ACCOUNT, '444455556666').replace('444455556666:sec', '999988887777:sec'),
    ),
  }),
  broken(
    'the other account’s topic takes EventBridge, and the role is who publishes',
    'topic target',
    toTopic,
    AT_HUB,
    {others: foreignTopic(P.policy(P.eventsStatement(FOREIGN_TOPIC)))},
  ),
  broken('the other account’s topic is behind a key of AWS', 'key topic target', toTopic, AT_HUB, {
    others: foreignTopic(roleMayPublish, {KmsMasterKeyId: 'alias/aws/sns'}),
  }),
  broken(
    'a bus of another account, and the role may put events to another',
    'target',
    C.all(
      byRole,
      (a) =>
        void (a.roles['iam-alerts']!.inline = {
          f: C.roleMay('events:PutEvents', FOREIGN_BUS.replace('default', 'hub')),
        }),
    ),
    AT_HUB,
    {others: hubAccount()},
  ),
  unknown(
    'a bus of another account in another Region, where its own run did not look',
    'rule target',
    C.all(
      forwards(FOREIGN_BUS.replace(N.REGION, N.OTHER_REGION), {role: true}),
      (a) => void (a.roles['iam-alerts']!.inline = {f: C.roleMay('events:PutEvents', '*')}),
    ),
    AT_HUB,
    {
      others: hubAccount(
        (a) =>
          void (a.buses.find((b) => b.region === N.OTHER_REGION)!.policy = P.policy({
            Effect: 'Allow',
            Principal: {AWS: C.ROOT},
            Action: 'events:PutEvents',
            Resource: FOREIGN_BUS.replace(N.REGION, N.OTHER_REGION),
          })),
      ),
    },
  ),
  broken(
    'the organization’s trail is that of another account, and it is stopped',
    'trail',
    C.all(
      C.trail({TrailARN: N.TRAIL.replace(N.ACCOUNT, N.STRANGER), IsOrganizationTrail: true}),
      C.status({IsLogging: false}),
    ),
    C.ANY_TRAIL,
  ),
  broken(
    'the trail is of Frankfurt alone',
    'trail',
    C.trail({
      HomeRegion: 'eu-central-1',
      IsMultiRegionTrail: false,
      TrailARN: N.TRAIL.replace(N.REGION, 'eu-central-1'),
    }),
    C.ANY_TRAIL,
  ),
  broken(
    'the rule, topic and queue are in Frankfurt',
    'rule',
    (a) => {
      const frankfurt = structuredClone(ruleOf(a));
      frankfurt.rule.Arn = N.RULE.replace(N.REGION, 'eu-central-1');
      home(a).rules = [];
      a.buses.push({
        name: 'default',
        region: 'eu-central-1',
        policy: null,
        key: null,
        rules: [frankfurt],
        archives: [],
      });
    },
    C.NO_NAMES,
  ),
  broken(
    'a queue in Cape Town, under the name of SNS',
    'subscription',
    ...args(queueIn('af-south-1', 'sns.amazonaws.com')),
  ),
  broken(
    'a queue in Milan, under the name of Zurich',
    'subscription',
    ...args(queueIn('eu-south-1', 'sns.eu-central-2.amazonaws.com')),
  ),
  broken(
    'a function in Hong Kong, under the name of the topic’s Region',
    'subscription',
    ...args(functionIn('ap-east-1', 'sns.us-east-1.amazonaws.com')),
  ),
  broken(
    'a stream that is being deleted',
    'subscription',
    C.all(streamBy(), (a) => void (a.deliveryStreams[STREAM]!.DeliveryStreamStatus = 'DELETING')),
    C.alsoTo('firehose', STREAM),
  ),
  broken(
    'a stream whose role may write to a stream of this name in another Region',
    'subscription',
    streamBy((role) => (role.inline = {w: C.roleMay('firehose:PutRecord', STREAM.replace(N.REGION, N.OTHER_REGION))})),
    C.alsoTo('firehose', STREAM),
  ),
  // Public templates
  template(
    'sixteen names of CIS, in Frankfurt’s module',
    'rule',
    C.pattern({source: ['aws.iam'], detail: {eventSource: ['iam.amazonaws.com'], eventName: CIS}}),
  ),
  template(
    'a description in place of the kind of event, seven names',
    'rule',
    C.pattern({
      source: ['aws.iam'],
      'detail-type': ['Alert when IAM are changed'],
      detail: {
        eventName: [
          'AddUserToGroup',
          'AttachUserPolicy',
          'DetachUserPolicy',
          'PutUserPolicy',
          'DeleteUserPolicy',
          'CreateRole',
          'DeleteRole',
        ],
      },
    }),
  ),
  template(
    'eight names of a notifier',
    'rule',
    C.pattern(
      C.named(
        'CreatePolicy',
        'CreatePolicyVersion',
        'AttachUserPolicy',
        'DetachUserPolicy',
        'AttachRolePolicy',
        'DetachRolePolicy',
        'AttachGroupPolicy',
        'DetachGroupPolicy',
      ),
    ),
  ),
  template(
    'changes of CloudTrail alone',
    'rule',
    C.pattern({'detail-type': ['AWS API Call via CloudTrail'], detail: {eventSource: ['cloudtrail.amazonaws.com']}}),
  ),
  template(
    'the thirteen beginnings of the security blog',
    'rule',
    C.pattern(
      C.named(
        ...[
          'Add',
          'Attach',
          'Change',
          'Create',
          'Deactivate',
          'Delete',
          'Detach',
          'Enable',
          'Put',
          'Remove',
          'Set',
          'Update',
          'Upload',
        ].map((prefix) => ({prefix})),
      ),
    ),
  ),
  template(
    'nine beginnings of a baseline',
    'rule',
    C.pattern(
      C.named(
        ...['Put', 'Attach', 'Detach', 'Create', 'Update', 'Upload', 'Delete', 'Remove', 'Set'].map((prefix) => ({
          prefix,
        })),
      ),
    ),
  ),
  unknown(
    'template: a comma forgotten, which PutRule would refuse',
    'rule',
    C.pattern('{"source":["aws.iam"],"detail":{"eventName":["EnableMFADevice" "CreateUser"]}}'),
  ),
  template(
    'the landing zone’s key asks for the account of the source',
    'key',
    C.keyPolicy(N.TOPIC_KEY, {
      Effect: 'Allow',
      Principal: {Service: ['cloudwatch.amazonaws.com', C.EVENTS]},
      Action: ['kms:GenerateDataKey*', 'kms:Decrypt'],
      Resource: '*',
      Condition: {StringEquals: {'aws:SourceAccount': N.ACCOUNT}},
    }),
  ),
  template(
    'the deployment framework’s key asks for the rule',
    'key',
    C.keyPolicy(N.TOPIC_KEY, {
      Effect: 'Allow',
      Principal: {Service: C.EVENTS},
      Action: ['kms:GenerateDataKey*', 'kms:Decrypt'],
      Resource: '*',
      Condition: {ArnLike: {'aws:SourceArn': `arn:aws:events:*:${N.ACCOUNT}:rule/*`}},
    }),
  ),
  template('constructs that encrypt with the key of AWS', 'key', C.topicAttributes({KmsMasterKeyId: 'alias/aws/sns'}), {
    topic: {'kms-key': null},
  }),
  template(
    'a security hub’s module that admits CloudWatch',
    'topic',
    C.topicPolicy({...C.publish(), Principal: {Service: 'cloudwatch.amazonaws.com'}}),
  ),
  template(
    'keys with emoji, who in quotes, which is an object for nobody',
    'target',
    C.template(
      {
        EventName: '$.detail.eventName',
        EventBlame: '$.detail.userIdentity.principalId',
        P: '$.detail.requestParameters',
      },
      '{\n  "👉 EventName": "<EventName>",\n  "👤 EventBlame": "<EventBlame>", "P": "<P>"\n}\n',
    ),
  ),
  template(
    'a health notice of another service',
    'rule',
    C.pattern({source: ['aws.health'], 'detail-type': ['AWS Health Event']}),
  ),
  template(
    'root alone, as many baselines have it',
    'rule',
    C.pattern({
      'detail-type': ['AWS API Call via CloudTrail', 'AWS Console Sign In via CloudTrail'],
      detail: {userIdentity: {type: ['Root']}},
    }),
  ),
];
