/** Hubs, buses, subscriptions and Regions: one link, place or state each. */
import {
  home,
  queue,
  rule,
  ruleOf,
  refuse,
  subscribe,
  subscriptionOf,
  topicOf,
  type World,
} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, shaky, unknown, type Case} from '../case.js';
import * as C from '../changes.js';
import {FOREIGN_BUS, FOREIGN_TOPIC, forwards, hub, hubAccount, MEMBER, THROUGH_HUB} from '../hubs.js';
import {americanPhone, deviceOf, phone, protects, queueIn, STREAM, STREAM_ROLE, streamBy, TEN_DLC} from '../sns.js';
const SNS = 'sns.amazonaws.com';
const AT_HUB = {...MEMBER, topic: {name: FOREIGN_TOPIC, 'kms-key': null}};
const byRole = forwards(FOREIGN_BUS, {role: true});
const hubPol = (w: string, exp: 'ok' | 'no' | 'un', ...statements: object[]): Case => {
  const others = hubAccount((account) => void (home(account).policy = P.policy(...statements)));
  const title = `a hub’s policy: ${w}`;
  if (exp === 'ok') return healthy(title, byRole, AT_HUB, {others});
  return (exp === 'no' ? broken : unknown)(title, 'target rule', byRole, AT_HUB, {others});
};
const publishing = (Principal: object | string, owner?: string) => ({
  Effect: 'Allow',
  Principal,
  Action: 'sns:Publish',
  Resource: FOREIGN_TOPIC,
  ...(owner === undefined ? {} : {Condition: {StringLike: {'AWS:SourceOwner': owner}}}),
});
/** The rule sends by a role to a topic of another account, whose policy is the one that SNS makes and more. */
const ownersTopic = (w: string, expected: typeof healthy | typeof broken, ...more: object[]): Case[] => {
  const others = hubAccount((a) => {
    topicOf(a, FOREIGN_TOPIC).attributes['Policy'] = P.policy(
      JSON.parse(JSON.stringify(P.defaultStatement(FOREIGN_TOPIC)).replaceAll(N.ACCOUNT, N.STRANGER)) as object,
      ...more,
    );
  });
  const [title, change] = [`a topic of another account by a role: ${w}`, forwards(FOREIGN_TOPIC, {role: true})];
  if (expected === healthy) return [healthy(title, change, AT_HUB, {others})];
  return [(expected as typeof broken)(title, 'target topic', change, AT_HUB, {others})];
};
const put = (Principal: object | string, Condition?: object, more: object = {}) => ({
  Effect: 'Allow',
  Principal,
  Action: 'events:PutEvents',
  Resource: FOREIGN_BUS,
  ...(Condition ? {Condition} : {}),
  ...more,
});
const HUBP: readonly Case[] = [
  hubPol('account root', 'ok', put({AWS: C.ROOT})),
  hubPol('account, ArnEquals PrincipalArn role', 'ok', put('*', {ArnEquals: {'aws:PrincipalArn': N.ROLE}})),
  hubPol('account, PrincipalArn of another role', 'no', put('*', {ArnEquals: {'aws:PrincipalArn': N.ROLE + 'x'}})),
  hubPol('PrincipalAccount', 'ok', put('*', {StringEquals: {'aws:PrincipalAccount': N.ACCOUNT}})),
  hubPol('PrincipalAccount of other', 'no', put('*', {StringEquals: {'aws:PrincipalAccount': '444455556666'}})),
  hubPol('service principal', 'no', put({Service: C.EVENTS})),
  hubPol('source iam', 'ok', put({AWS: C.ROOT}, {StringEquals: {'events:source': ['aws.iam', 'aws.sts']}})),
  hubPol('source iam by StringLike', 'ok', put({AWS: C.ROOT}, {StringLike: {'events:source': 'aws.*'}})),
  hubPol('ForAnyValue source', 'ok', put({AWS: C.ROOT}, {'ForAnyValue:StringEquals': {'events:source': ['aws.iam']}})),
  hubPol(
    'ForAllValues source other',
    'no',
    put({AWS: C.ROOT}, {'ForAllValues:StringEquals': {'events:source': ['aws.ec2']}}),
  ),
  hubPol(
    'detail-type',
    'ok',
    put({AWS: C.ROOT}, {StringEquals: {'events:detail-type': 'AWS API Call via CloudTrail'}}),
  ),
  hubPol('Deny of aws. sources', 'no', put({AWS: C.ROOT}), {
    Effect: 'Deny',
    Principal: '*',
    Action: 'events:PutEvents',
    Resource: '*',
    Condition: {StringLike: {'events:source': 'aws.*'}},
  }),
  hubPol('Deny of other sources', 'ok', put({AWS: C.ROOT}), {
    Effect: 'Deny',
    Principal: '*',
    Action: 'events:PutEvents',
    Resource: '*',
    Condition: {StringNotLike: {'events:source': 'aws.*'}},
  }),
  hubPol('Deny NotPrincipal account', 'no', put({AWS: C.ROOT}), {
    Effect: 'Deny',
    NotPrincipal: {AWS: 'arn:aws:iam::444455556666:root'},
    Action: 'events:*',
    Resource: '*',
  }),
  hubPol(
    'resource of another bus',
    'no',
    put({AWS: C.ROOT}, undefined, {Resource: FOREIGN_BUS.replace('default', 'hub')}),
  ),
  hubPol('only PutRule', 'no', put({AWS: C.ROOT}, undefined, {Action: ['events:PutRule', 'events:PutTargets']})),
  hubPol('NotAction', 'ok', put({AWS: C.ROOT}, undefined, {Action: undefined, NotAction: 'events:PutRule'})),
  hubPol('org unknown, stringlike o-*', 'un', put('*', {StringLike: {'aws:PrincipalOrgID': 'o-*'}})),
  healthy(
    'hub in org, no name',
    C.all(byRole),
    {...AT_HUB, organization: C.ORG},
    {
      others: hubAccount(
        (a) =>
          void (home(a).policy = P.policy(put('*', {StringEquals: {'aws:PrincipalOrgID': ['o-zzzzzzzzzz', C.ORG]}}))),
      ),
    },
  ),
  broken(
    'a hub in another account: forward without role to another account, by org',
    'target rule',
    forwards(FOREIGN_BUS),
    {...AT_HUB, organization: C.ORG},
    {
      others: hubAccount(
        (a) => void (home(a).policy = P.policy(put('*', {StringEquals: {'aws:PrincipalOrgID': C.ORG}}))),
      ),
    },
  ),
  healthy(
    'a hub in another account: forward without role to another account, by account',
    forwards(FOREIGN_BUS),
    AT_HUB,
    {others: hubAccount()},
  ),
  broken(
    'a hub in another account: role lacks PutEvents on it',
    'target',
    C.all(byRole, (a) => {
      a.roles['iam-alerts']!.inline['forward'] = C.roleMay('events:PutEvents', N.BUS);
    }),
    AT_HUB,
    {others: hubAccount()},
  ),
  healthy(
    'a hub in another account: role may events:Put*',
    C.all(byRole, (a) => {
      a.roles['iam-alerts']!.inline['forward'] = C.roleMay('events:Put*', '*');
    }),
    AT_HUB,
    {others: hubAccount()},
  ),
  broken(
    'a hub in another account: rule there asks detail-type of member event in other case',
    'rule',
    byRole,
    AT_HUB,
    {
      others: hubAccount((a) => {
        ruleOf(a, 'members').rule.EventPattern = JSON.stringify({
          source: ['aws.iam'],
          'detail-type': ['AWS API call via CloudTrail'],
        });
      }),
    },
  ),
  broken('a hub in another account: rule there asks for region eu', 'rule', byRole, AT_HUB, {
    others: hubAccount((a) => {
      ruleOf(a, 'members').rule.EventPattern = JSON.stringify({source: ['aws.iam'], region: ['eu-west-1']});
    }),
  }),
  broken('a hub in another account: rule there only six verbs', 'rule', byRole, AT_HUB, {
    others: hubAccount((a) => {
      ruleOf(a, 'members').rule.EventPattern = JSON.stringify({
        source: ['aws.iam'],
        detail: {eventName: [{prefix: 'Create'}, {prefix: 'Delete'}]},
      });
    }),
  }),
  broken('a hub in another account: its topic is gone', 'topic target', byRole, AT_HUB, {
    others: hubAccount((a) => {
      delete a.topics[FOREIGN_TOPIC];
    }),
  }),
  broken('a hub in another account: its topic admits nobody', 'topic', byRole, AT_HUB, {
    others: hubAccount((a) => {
      topicOf(a, FOREIGN_TOPIC).attributes['Policy'] = P.policy(P.defaultStatement(FOREIGN_TOPIC)).replaceAll(
        N.ACCOUNT,
        N.STRANGER,
      );
    }),
  }),
  ...ownersTopic('SNS’s default statement alone', broken),
  ...ownersTopic('the default statement, and EventBridge', broken, P.eventsStatement(FOREIGN_TOPIC)),
  ...ownersTopic('the default statement, and the role', healthy, publishing({AWS: N.ROLE})),
  ...ownersTopic('the default statement, and the account', healthy, publishing({AWS: C.ROOT})),
  ...ownersTopic('the member’s account as the source’s owner', unknown, publishing('*', N.ACCOUNT)),
  ...ownersTopic('a third account as the source’s owner', broken, publishing('*', '444455556666')),
  broken('a hub in another account: forwards on to a third bus', 'target rule', byRole, AT_HUB, {
    others: hubAccount((a) => {
      ruleOf(a, 'members').targets = [
        {Id: '1', Arn: FOREIGN_BUS.replace('default', 'third'), RoleArn: N.ROLE.replace(N.ACCOUNT, N.STRANGER)},
      ];
    }),
  }),
  broken('a hub in another account: state excludes? transformer on the hub loses the call', 'target', byRole, AT_HUB, {
    others: hubAccount((a) => {
      ruleOf(a, 'members').targets = [
        {
          Id: '1',
          Arn: FOREIGN_TOPIC,
          InputTransformer: {InputPathsMap: {a: '$.account'}, InputTemplate: '"IAM in <a>"'},
        },
      ];
    }),
  }),
  healthy('a hub in another account: template names account and call', byRole, AT_HUB, {
    others: hubAccount((a) => {
      ruleOf(a, 'members').targets = [
        {
          Id: '1',
          Arn: FOREIGN_TOPIC,
          InputTransformer: {
            InputPathsMap: {a: '$.account', n: '$.detail.eventName'},
            InputTemplate: '"IAM <n> in <a>"',
          },
        },
      ];
    }),
  }),
  broken('a hub in another account: filter policy at the hub', 'subscription', byRole, AT_HUB, {
    others: hubAccount((a) => {
      topicOf(a, FOREIGN_TOPIC).subscriptions[0]!.attributes['FilterPolicy'] = '{"account":["444455556666"]}';
      topicOf(a, FOREIGN_TOPIC).subscriptions[0]!.attributes['FilterPolicyScope'] = 'MessageBody';
    }),
  }),
  healthy('a hub in another account: filter policy by its members', byRole, AT_HUB, {
    others: hubAccount((a) => {
      topicOf(a, FOREIGN_TOPIC).subscriptions[0]!.attributes['FilterPolicy'] =
        `{"account":["444455556666","${N.ACCOUNT}"]}`;
      topicOf(a, FOREIGN_TOPIC).subscriptions[0]!.attributes['FilterPolicyScope'] = 'MessageBody';
    }),
  }),
  broken(
    'a hub in another account: forward with InputPath',
    'target',
    C.all(forwards(FOREIGN_BUS, {role: true, fields: {InputPath: '$.detail'}})),
    AT_HUB,
    {others: hubAccount()},
  ),
];
const SEC = `arn:aws:events:us-east-1:${N.ACCOUNT}:event-bus/security`,
  SECT = `arn:aws:sns:us-east-1:${N.ACCOUNT}:hub-alerts`;
const BUSES: readonly Case[] = [
  healthy('own bus, hub in region', hub({bus: SEC, topic: SECT, pattern: {source: ['aws.iam']}}), {
    ...C.MAIL_ALONE,
    topic: null,
    rule: {'dead-letter-queue': null},
  }),
  broken('own bus, its rule disabled', 'rule', hub({bus: SEC, topic: SECT, state: 'DISABLED'}), {
    ...C.MAIL_ALONE,
    topic: null,
    rule: {'dead-letter-queue': null},
  }),
  broken(
    'own bus, key disabled',
    'rule',
    C.all(hub({bus: SEC, topic: SECT}), (a) => {
      a.buses.find((b) => b.name === 'security')!.key = N.BUS_KEY;
      C.keyOf(a, N.BUS_KEY).key.KeyState = 'Disabled';
    }),
    {...C.MAIL_ALONE, topic: null, rule: {'dead-letter-queue': null}},
  ),
  broken(
    'own bus, topic admits the rule of the default bus only',
    'topic',
    C.all(hub({bus: SEC, topic: SECT}), (a) => {
      topicOf(a, SECT).attributes['Policy'] = P.policy({
        ...P.eventsStatement(SECT),
        Condition: {ArnEquals: {'aws:SourceArn': N.RULE}},
      });
    }),
    {...C.MAIL_ALONE, topic: null, rule: {'dead-letter-queue': null}},
  ),
  healthy(
    'own bus, topic admits the rule by bus ARN',
    C.all(hub({bus: SEC, topic: SECT}), (a) => {
      topicOf(a, SECT).attributes['Policy'] = P.policy({
        ...P.eventsStatement(SECT),
        Condition: {ArnEquals: {'aws:SourceArn': `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/security/hub-alerts`}},
      });
    }),
    {...C.MAIL_ALONE, topic: null, rule: {'dead-letter-queue': null}},
  ),
  broken(
    'forward to itself',
    'target rule',
    (a) => {
      ruleOf(a).targets = [{Id: 'f', Arn: N.BUS, RoleArn: N.ROLE}];
      a.roles['iam-alerts']!.inline['f'] = C.roleMay('events:PutEvents', '*');
    },
    {...C.MAIL_ALONE, rule: {'dead-letter-queue': null}},
  ),
  broken(
    'forward to a bus that is not there',
    'target rule',
    (a) => {
      ruleOf(a).targets = [{Id: 'f', Arn: SEC, RoleArn: N.ROLE}];
      a.roles['iam-alerts']!.inline['f'] = C.roleMay('events:PutEvents', '*');
    },
    {...C.MAIL_ALONE, rule: {'dead-letter-queue': null}},
  ),
  healthy('archive rule of AWS', (a) => {
    const r = rule(
      'Events-Archive-default-bus',
      {'replay-name': [{exists: false}]},
      {
        Id: 'Events-Archive-default-bus',
        Arn: 'arn:aws:events:us-east-1:::',
        InputTransformer: {
          InputPathsMap: {},
          InputTemplate:
            '{"archive-arn": "x", "event": <aws.events.event.json>, "ingestion-time": <aws.events.event.ingestion-time>}',
        },
      },
    );
    r.rule.ManagedBy = 'prod.vhs.events.aws.internal';
    home(a).rules.push(r);
  }),
  broken(
    'archive rule of AWS alone',
    'rule',
    (a) => {
      const r = rule(
        'Events-Archive-default-bus',
        {'replay-name': [{exists: false}]},
        {Id: 'Events-Archive-default-bus', Arn: 'arn:aws:events:us-east-1:::'},
      );
      r.rule.ManagedBy = 'prod.vhs.events.aws.internal';
      home(a).rules = [r];
    },
    C.NO_NAMES,
  ),
  healthy('a rule of GuardDuty to the same topic', C.anotherRule('gd', {source: ['aws.guardduty']})),
  healthy('a rule with two targets of which one is a log group', (a) => {
    ruleOf(a).targets.push({Id: 'l', Arn: `arn:aws:logs:us-east-1:${N.ACCOUNT}:log-group:/aws/events/iam`});
  }),
  healthy(
    'a rule with a Kinesis target in the security account',
    (a) => {
      ruleOf(a).targets.push({Id: 'l', Arn: `arn:aws:kinesis:us-east-1:${N.STRANGER}:stream/siem`, RoleArn: N.ROLE});
    },
    {'unexpected-recipients': 'allow'},
  ),
  broken('a rule whose target Kinesis is a stranger’s', 'target', (a) => {
    ruleOf(a).targets.push({Id: 'l', Arn: `arn:aws:kinesis:us-east-1:${N.STRANGER}:stream/siem`, RoleArn: N.ROLE});
  }),
];
const SUBS: readonly Case[] = [
  healthy(
    'sms in sandbox, verified',
    ...phone((a, n) => {
      a.devices.verified = [n];
    }),
  ),
  ...(['denied', 'throttled'] as const).map((kind) =>
    unknown(
      `sms: a phone in the United States, and origination numbers are ${kind}`,
      'subscription',
      ...phone((a) => refuse(a, 'sns:ListOriginationNumbers', kind), '+12025550123'),
    ),
  ),
  unknown(
    'sms: an origination number in a state that nobody knows',
    'subscription',
    ...americanPhone({...TEN_DLC, Status: 'Parked'}),
  ),
  unknown('sms: denied opt-out', 'subscription', ...phone((a) => refuse(a, 'sns:CheckIfPhoneNumberIsOptedOut'))),
  healthy('app enabled', ...deviceOf({Enabled: 'true', Token: 'x'})),
  broken('app Enabled False', 'subscription', ...deviceOf({Enabled: 'False'})),
  broken(
    'stream DirectPut not',
    'subscription',
    C.all(streamBy(), (a) => {
      a.deliveryStreams[STREAM]!.DeliveryStreamType = 'KinesisStreamAsSource';
    }),
    C.alsoTo('firehose', STREAM),
  ),
  broken(
    'stream role trusts firehose',
    'subscription',
    streamBy((r) => {
      r.trust = P.policy({Effect: 'Allow', Principal: {Service: 'firehose.amazonaws.com'}, Action: 'sts:AssumeRole'});
    }),
    C.alsoTo('firehose', STREAM),
  ),
  healthy(
    'stream role all',
    streamBy((r) => {
      r.inline = {x: C.roleMay('firehose:*', '*')};
    }),
    C.alsoTo('firehose', STREAM),
  ),
  broken(
    'stream role only Describe and List',
    'subscription',
    streamBy((r) => {
      r.inline = {
        x: C.roleMay(
          ['firehose:DescribeDeliveryStream', 'firehose:ListDeliveryStreams', 'firehose:ListTagsForDeliveryStream'],
          '*',
        ),
      };
    }),
    C.alsoTo('firehose', STREAM),
  ),
  healthy(
    'body filter anything-but wildcard',
    C.bodyFilter({detail: {eventName: [{'anything-but': {wildcard: 'Get*'}}]}}),
  ),
  broken('body filter on account of other', 'subscription', C.bodyFilter({account: ['444455556666']})),
  broken('body filter readOnly true', 'subscription', C.bodyFilter({detail: {readOnly: [true]}})),
  broken('body filter on numeric', 'subscription', C.bodyFilter({detail: {eventVersion: [{numeric: ['>=', 1]}]}})),
  broken('body filter cidr', 'subscription', C.bodyFilter({detail: {sourceIPAddress: [{cidr: '10.0.0.0/8'}]}})),
  healthy(
    'body filter nested $or',
    C.bodyFilter({detail: {$or: [{eventName: [{prefix: 'Z'}]}, {eventSource: ['iam.amazonaws.com']}]}}),
  ),
  broken('attributes filter of anything-but', 'subscription', C.filter({eventName: [{'anything-but': ['x']}]})),
  broken(
    'attributes filter, raw',
    'subscription',
    C.all(C.filter({a: ['x']}), C.attributes('email', {RawMessageDelivery: 'true'})),
  ),
  broken('protection audit? deny email', 'topic', protects({Deny: {}}, 'EmailAddress')),
  healthy('protection audit only', protects({Audit: {SampleRate: '99', NoFindingsDestination: {}}}, 'EmailAddress')),
  broken('email subscription of another topic', 'subscription topic', (a) => {
    const s = subscriptionOf(a, 'email');
    topicOf(a).subscriptions = topicOf(a).subscriptions.filter((x) => x !== s);
    topicOf(a, N.OPS_TOPIC).subscriptions.push({...s, row: {...s.row, TopicArn: N.OPS_TOPIC}});
  }),
  broken('email pending by attribute', 'subscription', C.attributes('email', {PendingConfirmation: 'true'})),
  broken('listed as Deleted', 'subscription', C.listedAs('Deleted')),
  healthy(
    'Lambda: function URL condition elsewhere',
    C.all(C.subscribed('lambda', N.FUNCTION), (a) => {
      a.functions[N.FUNCTION]!.policy = P.policy(
        P.allow(SNS, 'lambda:InvokeFunction', N.FUNCTION, {ArnLike: {'AWS:SourceArn': N.TOPIC}}),
        {
          Effect: 'Allow',
          Principal: '*',
          Action: 'lambda:InvokeFunctionUrl',
          Resource: N.FUNCTION,
          Condition: {StringEquals: {'lambda:FunctionUrlAuthType': 'AWS_IAM'}},
        },
      );
    }),
    C.alsoTo('lambda', N.FUNCTION),
  ),
  broken(
    'Lambda: InvokeAsync only',
    'subscription',
    C.all(C.subscribed('lambda', N.FUNCTION), (a) => {
      a.functions[N.FUNCTION]!.policy = P.policy(P.allow(SNS, 'lambda:InvokeAsync', N.FUNCTION));
    }),
    C.alsoTo('lambda', N.FUNCTION),
  ),
];
const cn = {id: 'aws-cn', region: 'cn-north-1'};
const sp = (t: string) => t.replaceAll('arn:aws:', 'arn:aws-cn:').replaceAll('us-east-1', 'cn-north-1');
const cnb = (more: object = {}) => ({
  partition: 'aws-cn',
  trail: {'kms-key': sp(N.TRAIL_KEY)},
  topic: {'kms-key': sp(N.TOPIC_KEY)},
  recipients: [C.MAIL, {protocol: 'sqs', endpoint: sp(N.QUEUE)}],
  ...more,
});
const cnKey = (Condition: object) => (account: World) => {
  const k = account.keys.find(({key}) => key.Arn === sp(N.TOPIC_KEY))!;
  k.policy = P.policy(
    {Effect: 'Allow', Principal: {AWS: sp(C.ROOT)}, Action: 'kms:*', Resource: '*'},
    {
      Effect: 'Allow',
      Principal: {Service: C.EVENTS},
      Action: ['kms:GenerateDataKey*', 'kms:Decrypt'],
      Resource: '*',
      Condition,
    },
  );
};
const CN: readonly Case[] = [
  unknown('cn via .cn', 'key', cnKey({StringEquals: {'kms:ViaService': 'sns.cn-north-1.amazonaws.com.cn'}}), cnb(), {
    partition: cn,
  }),
  healthy('cn via star', cnKey({StringLike: {'kms:ViaService': 'sns.*'}}), cnb(), {partition: cn}),
  broken('cn via sqs', 'key', cnKey({StringEquals: {'kms:ViaService': 'sqs.cn-north-1.amazonaws.com.cn'}}), cnb(), {
    partition: cn,
  }),
];

// hub in opt-in region
const OB = 'arn:aws:events:eu-south-2:111122223333:event-bus/hub',
  OT = 'arn:aws:sns:eu-south-2:111122223333:hub-alerts';
const optin = (principal: string, region: string) =>
  C.all(hub({bus: OB, topic: OT}), (a) => {
    const q = N.QUEUE.replace(N.REGION, region);
    subscribe(a, 'sqs', q, {}, OT);
    a.queues[q] = {...queue(q, P.queuePolicy(principal, q, OT))};
  });
const OBASE = (region: string) => ({
  ...THROUGH_HUB,
  topic: {name: OT, 'kms-key': null},
  recipients: [C.MAIL, {protocol: 'sqs', endpoint: N.QUEUE.replace(N.REGION, region)}],
});
const inQ = (r: string, p: string, h: boolean): Case => {
  const {change, baseline} = queueIn(r, p);
  const title = `a queue in ${r} that names ${p}`;
  return h ? healthy(title, change, baseline) : broken(title, 'subscription', change, baseline);
};
const OPT: readonly Case[] = [
  healthy(
    'optin topic to default queue by topic region',
    optin('sns.eu-south-2.amazonaws.com', 'us-east-1'),
    OBASE('us-east-1'),
  ),
  broken('optin topic to default queue by global', 'subscription', optin(SNS, 'us-east-1'), OBASE('us-east-1')),
  healthy('optin same region global', optin(SNS, 'eu-south-2'), OBASE('eu-south-2')),
  healthy(
    'optin to other optin by queue region',
    optin('sns.af-south-1.amazonaws.com', 'af-south-1'),
    OBASE('af-south-1'),
  ),
  broken(
    'optin to other optin by topic region',
    'subscription',
    optin('sns.eu-south-2.amazonaws.com', 'af-south-1'),
    OBASE('af-south-1'),
  ),
  ...[
    'af-south-1',
    'ap-east-1',
    'ap-south-2',
    'ap-southeast-3',
    'ap-southeast-4',
    'eu-central-2',
    'eu-south-1',
    'il-central-1',
    'me-central-1',
    'me-south-1',
    'ca-west-1',
    'mx-central-1',
  ].flatMap((r) => [inQ(r, `sns.${r}.amazonaws.com`, true), inQ(r, SNS, false)]),
  ...['us-east-2', 'us-west-2', 'eu-west-1', 'eu-north-1', 'ap-southeast-2', 'sa-east-1', 'ca-central-1'].flatMap(
    (r) => [inQ(r, SNS, true)],
  ),
];
const fire = (arn: string) =>
  C.all(C.subscribed('firehose', arn, {SubscriptionRoleArn: STREAM_ROLE}), (a) => {
    a.roles['stream'] = {
      path: '/',
      trust: P.policy({Effect: 'Allow', Principal: {Service: SNS}, Action: 'sts:AssumeRole'}),
      boundary: null,
      inline: {w: C.roleMay('firehose:*', '*')},
      attached: [],
    };
    a.deliveryStreams[arn] = {DeliveryStreamARN: arn, DeliveryStreamStatus: 'ACTIVE', DeliveryStreamType: 'DirectPut'};
  });
const FH: readonly Case[] = [
  healthy('stream here', fire(STREAM), C.alsoTo('firehose', STREAM)),
  shaky(
    'stream elsewhere',
    'subscription',
    fire(STREAM.replace('us-east-1', 'eu-west-1')),
    C.alsoTo('firehose', STREAM.replace('us-east-1', 'eu-west-1')),
  ),
];

const ALL: readonly Case[] = [...HUBP, ...BUSES, ...SUBS, ...CN, ...OPT, ...FH];
export const HEALTHY: readonly Case[] = ALL.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = ALL.filter(({expected}) => expected !== 'in-sync');
