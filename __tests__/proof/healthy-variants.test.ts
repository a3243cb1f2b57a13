/**
 * Healthy accounts that look suspicious: each must be in sync, with nothing at medium or above. A false alarm is a defect exactly as a
 * missed fault is.
 */
import {describe, expect, it} from '@jest/globals';
import {assess, exitOf} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import {chatTransformer, readableTransformer} from '../../src/delivery/message/index.js';
import {
  home,
  key,
  queue,
  refuse,
  rule,
  ruleOf,
  subscribe,
  subscriptionOf,
  topic,
  topicOf,
  type World,
} from '../support/account.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import {proofOf, world, type BaselineChange, type Judging} from '../support/world.js';

interface Variant {
  readonly name: string;
  readonly change: (account: World) => void;
  readonly baseline?: BaselineChange;
  readonly judging?: Judging;
}

const IAM = {source: ['aws.iam'], 'detail-type': ['AWS API Call via CloudTrail']};
const EVENT_SOURCE = {eventSource: ['iam.amazonaws.com']};
const pattern = (detail: object): object => ({...IAM, detail: {...EVENT_SOURCE, ...detail}});
const setPattern = (text: string) => (account: World) => {
  ruleOf(account).rule.EventPattern = text;
};
const advanced =
  (...selectors: {name?: string; fields: object[]}[]) =>
  (account: World): void => {
    const [trail] = account.trails;
    if (trail === undefined) throw new Error('no trail');
    trail.selectors = {
      EventSelectors: [],
      AdvancedEventSelectors: selectors.map(({name, fields}) => ({
        ...(name === undefined ? {} : {Name: name}),
        FieldSelectors: [
          {Field: 'eventCategory', Equals: ['Management']},
          ...(fields as {Field: string; Equals: string[]}[]),
        ],
      })),
    };
  };
const NO_NAMES: BaselineChange = {trail: null, rule: null, topic: null};
const SMALL: BaselineChange =
  'version: 1\nrecipients:\n  - {protocol: email, endpoint: security@example.com}\nunexpected-recipients: allow\n';
const policyIs =
  (...statements: object[]) =>
  (account: World): void => {
    topicOf(account).attributes['Policy'] = P.policy(...statements);
  };
const PUBLISH = P.eventsStatement(N.TOPIC);
const HUB_BUS = `arn:aws:events:${N.OTHER_REGION}:${N.ACCOUNT}:event-bus/hub`;
const HUB_TOPIC = `arn:aws:sns:${N.OTHER_REGION}:${N.ACCOUNT}:hub-alerts`;

function hub(account: World): void {
  ruleOf(account).targets = [{Id: 'fwd', Arn: HUB_BUS, RoleArn: N.ROLE, DeadLetterConfig: {Arn: N.RULE_DLQ}}];
  const role = account.roles['iam-alerts'];
  if (role === undefined) throw new Error('no role');
  role.inline['forward'] = P.policy({Effect: 'Allow', Action: 'events:PutEvents', Resource: HUB_BUS});
  const forwarded = rule('hub-alerts', {source: ['aws.iam']}, {Id: '1', Arn: HUB_TOPIC});
  forwarded.rule.Arn = `arn:aws:events:${N.OTHER_REGION}:${N.ACCOUNT}:rule/hub/hub-alerts`;
  forwarded.rule.EventBusName = 'hub';
  account.buses.push({name: 'hub', region: N.OTHER_REGION, policy: null, key: null, rules: [forwarded], archives: []});
  account.topics[HUB_TOPIC] = topic(HUB_TOPIC, P.policy(P.eventsStatement(HUB_TOPIC)));
  subscribe(account, 'email', N.EMAIL, {}, HUB_TOPIC);
}

/** The healthy account, spelled as another partition spells it. */
function elsewhere(partition: string, region: string): World {
  const text = JSON.stringify(world()).replaceAll('arn:aws:', `arn:${partition}:`).replaceAll('us-east-1', region);
  return {...(JSON.parse(text) as World), partition, region};
}

function elsewhereBaseline(partition: string, region: string): BaselineChange {
  return {
    partition,
    trail: {'kms-key': N.TRAIL_KEY.replace('arn:aws:', `arn:${partition}:`).replace('us-east-1', region)},
    topic: {'kms-key': N.TOPIC_KEY.replace('arn:aws:', `arn:${partition}:`).replace('us-east-1', region)},
    recipients: [
      {protocol: 'email', endpoint: N.EMAIL},
      {protocol: 'sqs', endpoint: N.QUEUE.replace('arn:aws:', `arn:${partition}:`).replace('us-east-1', region)},
    ],
  };
}

const VARIANTS: readonly Variant[] = [
  {name: 'the healthy account itself', change: () => undefined},
  {name: 'nothing named: any trail, any rule, any topic serves', change: () => undefined, baseline: NO_NAMES},
  {name: 'the three-line baseline', change: () => undefined, baseline: SMALL},
  {name: 'a wider pattern: the source alone', change: setPattern('{"source":["aws.iam"]}')},
  {name: 'a wider pattern: several sources', change: setPattern('{"source":["aws.iam","aws.sts","aws.signin"]}')},
  {
    name: 'a pattern with its keys in another order and spaces',
    change: setPattern(
      '{ "detail" : {"eventSource":["iam.amazonaws.com"]} , "detail-type":["AWS API Call via CloudTrail"], "source":["aws.iam"]}',
    ),
  },
  {
    name: 'a deny-list of prefixes',
    change: setPattern(
      JSON.stringify(pattern({eventName: [{'anything-but': {prefix: ['Get', 'List', 'Generate', 'Simulate']}}]})),
    ),
  },
  {name: 'readOnly false', change: setPattern(JSON.stringify(pattern({readOnly: [false]})))},
  {
    name: 'the account itself in the pattern',
    change: setPattern(JSON.stringify({...pattern({}), account: [N.ACCOUNT], region: ['us-east-1']})),
  },
  {
    name: '$or arms that add up',
    change: setPattern(
      JSON.stringify({
        ...pattern({}),
        $or: [{detail: {errorCode: [{exists: true}]}}, {detail: {errorCode: [{exists: false}]}}],
      }),
    ),
  },
  {
    name: 'two rules whose union covers',
    change: (account) => {
      ruleOf(account).rule.EventPattern = JSON.stringify(
        pattern({eventName: [{prefix: 'C'}, {prefix: 'D'}, {prefix: 'U'}]}),
      );
      home(account).rules.push(
        rule('the-rest', pattern({eventName: [{'anything-but': {prefix: ['C', 'D', 'U']}}]}), {
          Id: 'x',
          Arn: N.TOPIC,
          DeadLetterConfig: {Arn: N.RULE_DLQ},
        }),
      );
      Object.assign(account.queues[N.RULE_DLQ] ?? {}, {
        Policy: P.policy(P.allow('events.amazonaws.com', 'sqs:SendMessage', N.RULE_DLQ)),
      });
    },
    baseline: {rule: {name: null}},
  },
  {
    name: 'the third rule state',
    change: (account) => {
      ruleOf(account).rule.State = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS';
    },
  },
  {name: 'advanced selectors under no name', change: advanced({fields: []})},
  {
    name: 'advanced selectors in halves',
    change: advanced(
      {name: 'a', fields: [{Field: 'readOnly', Equals: ['true']}]},
      {name: 'b', fields: [{Field: 'readOnly', Equals: ['false']}]},
    ),
  },
  {
    name: 'advanced selectors that leave KMS out',
    change: advanced({name: 'no kms', fields: [{Field: 'eventSource', NotEquals: ['kms.amazonaws.com']}]}),
    baseline: {trail: {'management-events': 'write'}},
  },
  {
    name: 'advanced selectors by halves of the sources',
    change: advanced(
      {name: 'iam', fields: [{Field: 'eventSource', StartsWith: ['iam.']}]},
      {name: 'others', fields: [{Field: 'eventSource', NotStartsWith: ['iam.']}]},
    ),
  },
  {
    name: 'a write-only trail where nothing more is declared',
    change: (account) => {
      const [trail] = account.trails;
      if (trail) trail.selectors.EventSelectors = [{ReadWriteType: 'WriteOnly', IncludeManagementEvents: true}];
    },
    baseline: {trail: {'management-events': null}},
  },
  {
    name: 'an organization trail of the management account, of which a member sees the shadow',
    change: (account) => {
      const [trail] = account.trails;
      if (trail === undefined) throw new Error('no trail');
      trail.trail.TrailARN = `arn:aws:cloudtrail:eu-west-1:${N.STRANGER}:trail/org`;
      trail.trail.Name = 'org';
      trail.trail.HomeRegion = 'eu-west-1';
      trail.trail.IsOrganizationTrail = true;
      refuse(account, 's3:GetBucketPolicy', 'foreign');
    },
    baseline: {trail: null},
  },
  {
    name: 'an organization trail that refuses its selectors, vouched for',
    change: (account) => {
      const [trail] = account.trails;
      if (trail === undefined) throw new Error('no trail');
      trail.trail.TrailARN = `arn:aws:cloudtrail:eu-west-1:${N.STRANGER}:trail/org`;
      trail.trail.IsOrganizationTrail = true;
      trail.trail.HomeRegion = 'eu-west-1';
      refuse(account, 'cloudtrail:GetEventSelectors', 'foreign');
    },
    baseline: {
      trail: null,
      elsewhere: [{resource: `arn:aws:cloudtrail:eu-west-1:${N.STRANGER}:trail/org`, reason: 'checked in management'}],
    },
  },
  {
    name: 'a second trail that is stopped',
    change: (account) => {
      const [trail] = account.trails;
      if (trail === undefined) throw new Error('no trail');
      account.trails.push({
        ...trail,
        trail: {...trail.trail, Name: 'old', TrailARN: N.TRAIL.replace('org-main', 'old')},
        status: {IsLogging: false},
      });
    },
  },
  {
    name: 'a second trail that nobody may read',
    change: (account) => {
      const [trail] = account.trails;
      if (trail === undefined) throw new Error('no trail');
      account.trails.push({
        ...trail,
        trail: {...trail.trail, Name: 'secret', TrailARN: N.TRAIL.replace('org-main', 'secret')},
      });
      refuse(account, 'cloudtrail:GetTrailStatus', 'denied', 'secret');
      refuse(account, 'cloudtrail:GetEventSelectors', 'denied', 'secret');
    },
    baseline: {trail: {name: null}},
  },
  {
    name: 'a recovered delivery error',
    change: (account) => {
      const [trail] = account.trails;
      if (trail) trail.status.LatestDeliveryError = 'AccessDenied';
    },
  },
  {
    name: 'a trail that has just been started again',
    change: (account) => {
      const [trail] = account.trails;
      if (trail)
        trail.status = {
          IsLogging: true,
          StartLoggingTime: '2026-11-23T08:50:00.000Z',
          StopLoggingTime: '2026-11-20T08:50:00.000Z',
          LatestDeliveryTime: '2026-11-20T08:45:00.000Z',
        };
    },
  },
  {
    name: 'a bucket policy that cannot be read beside a fresh delivery',
    change: (account) => refuse(account, 's3:GetBucketPolicy'),
  },
  {
    name: 'a log bucket with a lifecycle of ten years',
    change: (account) =>
      void account.buckets[N.BUCKET]?.lifecycle.push({ID: 'old', Status: 'Enabled', ExpirationDays: 3650}),
  },
  {
    name: 'topic policy: the default statement stays beside ours',
    change: policyIs(PUBLISH, P.defaultStatement(N.TOPIC)),
  },
  {
    name: 'topic policy: actions in another case, as a list, with a star',
    change: policyIs({
      Effect: 'Allow',
      Principal: {Service: ['events.amazonaws.com']},
      Action: ['SNS:Publish'],
      Resource: ['arn:aws:sns:*:*:iam-alerts'],
    }),
  },
  {
    name: 'topic policy: a single statement that is no list',
    change: (account) =>
      void (topicOf(account).attributes['Policy'] = JSON.stringify({
        Version: '2008-10-17',
        Statement: {
          Effect: 'Allow',
          Principal: {Service: 'events.amazonaws.com'},
          Action: 'sns:Publish',
          Resource: N.TOPIC,
        },
      })),
  },
  {
    name: 'topic policy: plain HTTP is denied',
    change: policyIs(PUBLISH, {
      Effect: 'Deny',
      Principal: '*',
      Action: 'sns:Publish',
      Resource: N.TOPIC,
      Condition: {Bool: {'aws:SecureTransport': 'false'}},
    }),
  },
  {
    name: 'topic policy: the rule’s own ARN as a condition',
    change: policyIs({...PUBLISH, Condition: {ArnEquals: {'aws:SourceArn': N.RULE}}}),
  },
  {
    name: 'topic policy: everybody of the account may publish',
    change: policyIs(PUBLISH, {
      Effect: 'Allow',
      Principal: '*',
      Action: 'sns:Publish',
      Resource: N.TOPIC,
      Condition: {StringEquals: {'aws:PrincipalAccount': N.ACCOUNT}},
    }),
  },
  {
    name: 'topic policy: everybody but services and the account is denied',
    change: policyIs(PUBLISH, {
      Effect: 'Deny',
      Principal: '*',
      Action: 'sns:Publish',
      Resource: N.TOPIC,
      Condition: {
        StringNotEqualsIfExists: {'aws:PrincipalAccount': N.ACCOUNT},
        Bool: {'aws:PrincipalIsAWSService': 'false'},
      },
    }),
  },
  {
    name: 'topic policy: CloudWatch and Budgets may publish too',
    change: policyIs(
      PUBLISH,
      {...P.allow('cloudwatch.amazonaws.com', 'sns:Publish', N.TOPIC)},
      P.allow('budgets.amazonaws.com', 'sns:Publish', N.TOPIC, {StringEquals: {'aws:SourceAccount': N.ACCOUNT}}),
    ),
  },
  {
    name: 'the topic names its key by alias',
    change: (account) => void (topicOf(account).attributes['KmsMasterKeyId'] = 'alias/iam-alerts'),
  },
  {
    name: 'the topic names its key by id',
    change: (account) =>
      void (topicOf(account).attributes['KmsMasterKeyId'] = N.TOPIC_KEY.slice(N.TOPIC_KEY.indexOf('key/') + 4)),
  },
  {
    name: 'a topic without encryption where none is declared',
    change: (account) => void delete topicOf(account).attributes['KmsMasterKeyId'],
    baseline: {topic: {'kms-key': null}},
  },
  {
    name: 'a key policy with an extra statement and a Deny for somebody else',
    change: (account) =>
      void (account.keys.find((each) => each.key.Arn === N.TOPIC_KEY)!.policy = P.policy(
        {Effect: 'Allow', Principal: {AWS: `arn:aws:iam::${N.ACCOUNT}:root`}, Action: 'kms:*', Resource: '*'},
        P.allow('events.amazonaws.com', ['kms:*'], '*'),
        {Effect: 'Deny', Principal: {AWS: `arn:aws:iam::${N.ACCOUNT}:role/dev`}, Action: 'kms:Decrypt', Resource: '*'},
      )),
  },
  {
    name: 'an empty filter policy',
    change: (account) => void (subscriptionOf(account, 'email').attributes['FilterPolicy'] = '{}'),
  },
  {
    name: 'a body filter that admits every IAM event',
    change: (account) =>
      Object.assign(subscriptionOf(account, 'email').attributes, {
        FilterPolicyScope: 'MessageBody',
        FilterPolicy: '{"source":["aws.iam"]}',
      }),
  },
  {
    name: '70 rules about other services',
    change: (account) => {
      for (let n = 0; n < 70; n++)
        home(account).rules.push(
          rule(
            `other-${String(n)}`,
            {source: ['aws.ec2'], detail: {state: [`s${String(n)}`]}},
            {Id: '1', Arn: N.OPS_TOPIC},
          ),
        );
    },
  },
  {
    name: '120 subscriptions, all declared to be allowed',
    change: (account) => {
      for (let n = 0; n < 120; n++) subscribe(account, 'email', `person-${String(n)}@example.com`);
    },
    baseline: {'unexpected-recipients': 'allow'},
  },
  {
    name: 'extra targets of the account’s own',
    change: (account) =>
      ruleOf(account).targets.push(
        {Id: 'log', Arn: `arn:aws:logs:us-east-1:${N.ACCOUNT}:log-group:/aws/events/iam`},
        {Id: 'fn', Arn: N.FUNCTION},
      ),
  },
  {
    name: 'a readable message',
    change: (account) =>
      void (ruleOf(account).targets[0] = {
        ...ruleOf(account).targets[0]!,
        InputTransformer: readableTransformer({runbook: 'https://wiki.example.com/iam'}),
      }),
  },
  {
    name: 'a message for chat',
    change: (account) =>
      void (ruleOf(account).targets[0] = {...ruleOf(account).targets[0]!, InputTransformer: chatTransformer({})}),
  },
  {
    name: 'the detail alone is sent',
    change: (account) => void (ruleOf(account).targets[0] = {...ruleOf(account).targets[0]!, InputPath: '$.detail'}),
  },
  {
    name: 'a role that is trusted and may publish',
    change: (account) => {
      ruleOf(account).targets[0] = {...ruleOf(account).targets[0]!, RoleArn: N.ROLE};
      account.roles['iam-alerts']!.inline['key'] = P.policy({
        Effect: 'Allow',
        Action: ['kms:GenerateDataKey*', 'kms:Decrypt'],
        Resource: N.TOPIC_KEY,
      });
    },
  },
  {
    name: 'a dead-letter queue behind a key of one’s own',
    change: (account) => {
      account.keys.push(key('arn:aws:kms:us-east-1:111122223333:key/dlq', P.keyPolicyForEvents(), 'alias/dlq'));
      Object.assign(account.queues[N.RULE_DLQ] ?? {}, {KmsMasterKeyId: 'alias/dlq'});
    },
  },
  {name: 'a bus with a key that admits EventBridge', change: (account) => void (home(account).key = N.BUS_KEY)},
  {
    name: 'a bus policy for everybody of the account',
    change: (account) =>
      void (home(account).policy = P.policy({
        Sid: 'own',
        Effect: 'Allow',
        Principal: '*',
        Action: 'events:PutEvents',
        Resource: N.BUS,
        Condition: {StringEquals: {'aws:PrincipalAccount': N.ACCOUNT}},
      })),
  },
  {
    name: 'a hub in another region',
    change: hub,
    baseline: {
      rule: {'dead-letter-queue': null},
      topic: {name: HUB_TOPIC, 'kms-key': null},
      recipients: [{protocol: 'email', endpoint: N.EMAIL}],
    },
  },
  {
    name: 'advanced selectors in halves, by a field that not every event has',
    change: advanced(
      {fields: [{Field: 'sessionCredentialFromConsole', Equals: ['true']}]},
      {fields: [{Field: 'sessionCredentialFromConsole', NotEquals: ['true']}]},
    ),
    baseline: {trail: {'management-events': 'write'}},
  },
  {
    name: 'a path that selects the whole event, declared raw',
    change: (account) => {
      for (const target of ruleOf(account).targets) target.InputPath = '$';
    },
    baseline: {rule: {message: 'raw'}},
  },
  {
    name: 'a template that gives the whole event, declared raw',
    change: (account) => {
      for (const target of ruleOf(account).targets)
        target.InputTransformer = {InputPathsMap: {}, InputTemplate: '<aws.events.event.json>'};
    },
    baseline: {rule: {message: 'raw'}},
  },
  {
    name: 'names of keys that were taken away and are told as empty',
    change: (account) => {
      for (const {trail} of account.trails) trail.KmsKeyId = '';
      home(account).key = '';
    },
    baseline: {trail: {'kms-key': null}},
  },
  {
    name: 'a body filter on a constant of the message',
    change: (account) => {
      for (const target of ruleOf(account).targets) target.InputTransformer = chatTransformer({});
      Object.assign(subscriptionOf(account, 'email').attributes, {
        FilterPolicyScope: 'MessageBody',
        FilterPolicy: '{"source":["custom"]}',
      });
    },
  },
  {
    name: 'a second target to the same topic, whose message says nothing',
    change: (account) => void ruleOf(account).targets.push({Id: 'test', Arn: N.TOPIC, Input: '"x"'}),
    baseline: {rule: {'dead-letter-queue': null}},
  },
  {
    name: 'a second target with a role that is gone',
    change: (account) =>
      void ruleOf(account).targets.push({Id: 'test', Arn: N.TOPIC, RoleArn: 'arn:aws:iam::111122223333:role/gone'}),
    baseline: {rule: {'dead-letter-queue': null}},
  },
  {
    name: 'a second target that leads where nobody can look',
    change: (account) =>
      void ruleOf(account).targets.push({Id: 'siem', Arn: `arn:aws:events:us-east-1:${N.STRANGER}:event-bus/siem`}),
    baseline: {'unexpected-recipients': 'allow'},
  },
  {
    name: 'a second rule whose pattern nobody can read',
    change: (account) => {
      const twin = rule('unreadable', {}, {Id: '1', Arn: N.TOPIC});
      twin.rule.EventPattern = '{"source":[{"unheard-of":"aws.iam"}]}';
      home(account).rules.push(twin);
    },
    baseline: NO_NAMES,
  },
  {
    name: 'an archive’s managed rule that matches every event',
    change: (account) => {
      const managed = rule(
        'Events-Archive-default-bus',
        {'replay-name': [{exists: false}]},
        {Id: 'archive', Arn: `arn:aws:events:us-east-1:${N.ACCOUNT}:archive/default-bus`},
      );
      managed.rule.ManagedBy = 'prod.vhs.events.aws.internal';
      home(account).rules.push(managed);
    },
    baseline: NO_NAMES,
  },
  {
    name: 'a disabled copy of the rule',
    change: (account) => {
      const copy = rule('iam-changes-old', {source: ['aws.iam']}, {Id: '1', Arn: N.TOPIC});
      copy.rule.State = 'DISABLED';
      home(account).rules.push(copy);
    },
  },
  {
    name: 'a mail address in another case',
    change: (account) => {
      const mail = subscriptionOf(account, 'email');
      mail.row.Endpoint = 'Security@Example.com';
    },
  },
  {
    name: 'a queue of a stranger beside, declared',
    change: (account) =>
      void (account.queues['arn:aws:sqs:us-east-1:111122223333:second'] = queue(
        'arn:aws:sqs:us-east-1:111122223333:second',
        P.queuePolicy('sns.amazonaws.com', 'arn:aws:sqs:us-east-1:111122223333:second', N.TOPIC),
      )),
  },
  {
    name: 'metrics and alarms that nobody may read',
    change: (account) => {
      refuse(account, 'cloudwatch:GetMetricStatistics');
      refuse(account, 'cloudwatch:DescribeAlarms');
      refuse(account, 'events:ListArchives');
    },
  },
];

const PARTITIONS = [
  ['aws-cn', 'cn-north-1'],
  ['aws-us-gov', 'us-gov-west-1'],
] as const;

function judge(account: World, judging: Judging): {verdict: string; exit: number; grave: string[]} {
  const proof = proofOf(account, judging);
  const {findings, verdict} = assess(CHECKS, proof);
  const grave = findings
    .filter(({status, severity}) => status !== 'pass' && !['low', 'info'].includes(severity))
    .map(({check, status, severity, message}) => `${check} ${status} ${severity}: ${message}`);
  return {verdict, grave, exit: exitOf(findings, true, {failOn: 'medium', failOnUnknown: true})};
}

describe('healthy accounts that look suspicious', () => {
  it.each(VARIANTS)('$name', ({change, baseline, judging}) => {
    const account = world(change);
    expect(judge(account, {...judging, ...(baseline === undefined ? {} : {baseline})})).toEqual({
      verdict: 'in-sync',
      exit: 0,
      grave: [],
    });
  });

  it.each(PARTITIONS)('the partition %s', (partition, region) => {
    const judging: Judging = {partition, eventRegion: region, baseline: elsewhereBaseline(partition, region)};
    expect(judge(elsewhere(partition, region), judging)).toEqual({verdict: 'in-sync', exit: 0, grave: []});
  });

  it('has at least thirty of them', () => {
    expect(VARIANTS.length).toBeGreaterThanOrEqual(30);
  });
});
