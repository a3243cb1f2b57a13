import {describe, expect, it} from '@jest/globals';
import {buildPlan} from '../../src/plan/build.js';
import {prove} from '../../src/delivery/proof.js';
import {Facts} from '../../src/snapshot/facts.js';
import {tagOf} from '../../src/delivery/subject.js';
import type {World} from '../support/account.js';
import {home, refuse, rule, ruleOf, subscribe, subscriptionOf, topicOf, unsubscribe} from '../support/account.js';
import {BUCKET, QUEUE, RULE, RULE_DLQ, TOPIC, TOPIC_KEY, TRAIL, TRAIL_KEY} from '../support/names.js';
import {keyPolicyForNobody, policy, topicPolicy} from '../support/policies.js';
import type {BaselineChange} from '../support/world.js';
import {emptied, judged, planAfter, planned, planOver, stepOf, words} from './support.js';

const NEW = {
  version: 1,
  account: '111122223333',
  trail: {bucket: 'acme-iam-trail', 'kms-key': 'alias/trail'},
  rule: {'dead-letter-queue': 'iam-dlq'},
  topic: {'kms-key': 'alias/iam-alerts'},
  recipients: [{protocol: 'email', endpoint: 'secops@example.com'}],
};

type Break = (account: World) => void;

const NEW_TOPIC = [
  ...['CreateTopic', 'PutTargets', 'Subscribe', 'ConfirmSubscription (a person)'],
  ...['Subscribe', 'SetQueueAttributes'],
];

const trailState = (account: World): World['trails'][number] => account.trails[0]!;

/** What goes wrong, and the steps that put it right. */
const CASES: readonly (readonly [
  title: string,
  change: Break,
  expected: readonly string[],
  baseline?: BaselineChange,
])[] = [
  ['nothing', () => undefined, []],
  [
    'a declared topic is not there, and another delivers',
    () => undefined,
    ['CreateTopic (a person)', 'PutTargets (a person)'],
    {topic: {name: 'nope'}},
  ],
  [
    'a declared topic is not there, and nothing delivers',
    (account) => void (ruleOf(account).targets = []),
    NEW_TOPIC,
    {topic: {name: 'nope'}},
  ],
  [
    'no trail, bucket kept',
    (account) => void (account.trails = []),
    ['CreateTrail', 'StartLogging'],
    {trail: {bucket: BUCKET}},
  ],
  ['logging is off', (account) => void (trailState(account).status = {IsLogging: false}), ['StartLogging']],
  [
    'a trail of one region',
    (account) =>
      Object.assign(trailState(account).trail, {IsMultiRegionTrail: false, IncludeGlobalServiceEvents: false}),
    ['UpdateTrail'],
  ],
  [
    'selectors for reads',
    (account) =>
      void (trailState(account).selectors = {
        EventSelectors: [{ReadWriteType: 'ReadOnly', IncludeManagementEvents: true}],
        AdvancedEventSelectors: [],
      }),
    ['PutEventSelectors'],
  ],
  [
    'advanced selectors for data alone',
    (account) =>
      void (trailState(account).selectors = {
        EventSelectors: [],
        AdvancedEventSelectors: [{Name: 'data', FieldSelectors: [{Field: 'eventCategory', Equals: ['Data']}]}],
      }),
    ['PutEventSelectors'],
  ],
  ['the bucket admits nobody', (account) => void (account.buckets[BUCKET]!.policy = null), ['PutBucketPolicy']],
  [
    'the trail key admits nobody',
    (account) => void (account.keys.find(({key}) => key.Arn === TRAIL_KEY)!.policy = keyPolicyForNobody()),
    ['PutKeyPolicy'],
  ],
  ['no rule', (account) => void (home(account).rules = []), ['PutRule', 'PutTargets']],
  ['the rule is disabled', (account) => void (ruleOf(account).rule.State = 'DISABLED'), ['PutRule']],
  [
    'the pattern is narrow',
    (account) =>
      void (ruleOf(account).rule.EventPattern = '{"source":["aws.iam"],"detail":{"eventName":["CreateUser"]}}'),
    ['PutRule'],
  ],
  ['the pattern is wider', (account) => void (ruleOf(account).rule.EventPattern = '{"source":["aws.iam"]}'), []],
  ['no target', (account) => void (ruleOf(account).targets = []), ['PutTargets']],
  ['the target lost its queue', (account) => void delete ruleOf(account).targets[0]!.DeadLetterConfig, ['PutTargets']],
  ['no queue', (account) => void delete account.queues[RULE_DLQ], ['CreateQueue']],
  ['the queue admits nobody', (account) => void delete account.queues[RULE_DLQ]!['Policy'], ['SetQueueAttributes']],
  [
    'no topic',
    (account) => void delete account.topics[TOPIC],
    ['CreateTopic', 'Subscribe', 'ConfirmSubscription (a person)', 'Subscribe'],
  ],
  [
    'the topic admits nobody',
    (account) =>
      void (topicOf(account).attributes['Policy'] = policy({
        Effect: 'Allow',
        Principal: {AWS: '111122223333'},
        Action: 'sns:*',
        Resource: TOPIC,
      })),
    ['SetTopicAttributes'],
  ],
  [
    'the topic is not encrypted',
    (account) => void delete topicOf(account).attributes['KmsMasterKeyId'],
    ['SetTopicAttributes'],
  ],
  [
    'the topic key is disabled',
    (account) =>
      Object.assign(account.keys.find(({key}) => key.Arn === TOPIC_KEY)!.key, {Enabled: false, KeyState: 'Disabled'}),
    ['EnableKey'],
  ],
  [
    'the topic key is about to go',
    (account) =>
      Object.assign(account.keys.find(({key}) => key.Arn === TOPIC_KEY)!.key, {
        Enabled: false,
        KeyState: 'PendingDeletion',
      }),
    ['CancelKeyDeletion', 'EnableKey'],
  ],
  [
    'the topic key admits nobody',
    (account) => void (account.keys.find(({key}) => key.Arn === TOPIC_KEY)!.policy = keyPolicyForNobody()),
    ['PutKeyPolicy'],
  ],
  [
    'the topic key, named by its id, admits nobody',
    (account) => {
      topicOf(account).attributes['KmsMasterKeyId'] = TOPIC_KEY.slice(TOPIC_KEY.indexOf('key/') + 4);
      account.keys.find(({key}) => key.Arn === TOPIC_KEY)!.policy = keyPolicyForNobody();
    },
    ['PutKeyPolicy'],
  ],
  [
    'nobody subscribed',
    (account) => void (topicOf(account).subscriptions = []),
    ['Subscribe', 'ConfirmSubscription (a person)', 'Subscribe'],
  ],
  [
    'the mail waits for its click',
    (account) => Object.assign(subscriptionOf(account, 'email').row, {SubscriptionArn: 'PendingConfirmation'}),
    ['ConfirmSubscription (a person)'],
  ],
  [
    'a filter drops some',
    (account) =>
      Object.assign(subscriptionOf(account, 'email').attributes, {
        FilterPolicyScope: 'MessageBody',
        FilterPolicy: '{"detail":{"eventName":["CreateUser"]}}',
      }),
    ['SetSubscriptionAttributes'],
  ],
  [
    'the subscribed queue admits nobody',
    (account) => void delete account.queues[QUEUE]!['Policy'],
    ['SetQueueAttributes'],
  ],
  [
    'a stranger listens',
    (account) => void subscribe(account, 'email', 'intruder@evil.example'),
    ['Unsubscribe (a person)'],
  ],
  [
    'everything is gone',
    emptied,
    [
      'CreateKey',
      'CreateBucket',
      'PutBucketPolicy',
      'CreateTrail',
      'StartLogging',
      'CreateKey',
      'CreateTopic',
      'CreateQueue',
      'PutRule',
      'PutTargets',
      'Subscribe',
      'ConfirmSubscription (a person)',
    ],
    JSON.stringify(NEW),
  ],
];

describe('a plan', () => {
  it.each(CASES)('%s', (_, change, expected, baseline = {}) => {
    expect(words(planned(change, baseline).plan)).toEqual(expected);
  });

  it.each(CASES)(
    'planned again over what it promises is empty, but for people: %s',
    (_, change, _expected, baseline = {}) => {
      const made = planned(change, baseline);
      const again = words(planAfter(made));
      const people = words(made.plan).filter((word) => word.endsWith('(a person)'));
      const asked = made.plan.steps.some(
        ({write}) => write?.op === 'sns:Subscribe' && write.params.Protocol === 'email',
      )
        ? ['ConfirmSubscription (a person)']
        : [];
      expect(again).toEqual([...new Set([...people, ...asked])]);
    },
  );

  it('is the same however often it is made', () => {
    const [a, b] = [planned(emptied, JSON.stringify(NEW)), planned(emptied, JSON.stringify(NEW))];
    expect(a.plan).toEqual(b.plan);
    expect(a.plan.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('names the findings that each step cures, the last of them that alerts arrive', () => {
    const {plan} = planned((account) => void (home(account).rules = []), {}, {findings: judged});
    const last = plan.steps.at(-1);
    expect(plan.steps.map(({cures}) => cures.length > 0)).toEqual([true, true]);
    expect(last?.cures.length).toBeGreaterThan(1);
  });

  it('says what a step costs and what it needs', () => {
    const {plan} = planned(emptied, JSON.stringify(NEW));
    expect(stepOf(plan, 'CreateTrail')).toMatchObject({
      permission: 'cloudtrail:CreateTrail, cloudtrail:AddTags',
      reversible: true,
      costs: expect.stringContaining('S3'),
    });
    expect(stepOf(plan, 'CreateKey').costs).toContain('dollar');
    expect(stepOf(plan, 'PutRule')).toMatchObject({permission: 'events:PutRule, events:TagResource', costs: null});
  });
});

describe('what a plan leaves alone', () => {
  it('keeps statements of others, those that bear the bare Sid for something else as well', () => {
    const foreign = {
      Sid: 'ops',
      Effect: 'Allow',
      Principal: {AWS: 'arn:aws:iam::111122223333:role/ops'},
      Action: 'sns:Publish',
      Resource: TOPIC,
    };
    const stale = {
      Sid: 'iam-alert-guard',
      Effect: 'Allow',
      Principal: {Service: 'events.amazonaws.com'},
      Action: 'sns:Publish',
      Resource: 'arn:aws:sns:us-east-1:111122223333:old',
    };
    const {plan} = planned(
      (account) =>
        void (topicOf(account).attributes['Policy'] = JSON.stringify({
          Version: '2008-10-17',
          Id: 'theirs',
          Statement: [stale, foreign],
        })),
    );
    const after = JSON.parse(stepOf(plan, 'SetTopicAttributes').after as string) as unknown;
    expect(after).toEqual({
      Version: '2008-10-17',
      Id: 'theirs',
      Statement: [stale, foreign, {...stale, Sid: `iam-alert-guard-${tagOf(RULE)}`, Resource: TOPIC}],
    });
  });

  it('writes a rule back whole', () => {
    const {plan} = planned((account) =>
      Object.assign(ruleOf(account).rule, {
        State: 'DISABLED',
        Description: 'theirs',
        RoleArn: 'arn:aws:iam::111122223333:role/x',
        ScheduleExpression: 'rate(1 day)',
      }),
    );
    expect(stepOf(plan, 'PutRule').write).toMatchObject({
      params: {
        Name: 'iam-changes',
        State: 'ENABLED',
        Description: 'theirs',
        RoleArn: 'arn:aws:iam::111122223333:role/x',
        ScheduleExpression: 'rate(1 day)',
        EventPattern: expect.any(String),
      },
    });
    expect(stepOf(plan, 'PutRule').write).not.toHaveProperty('params.Tags');
  });

  it('takes another id where its own is taken, and never more than five targets', () => {
    const others = [1, 2, 3, 4].map((n) => ({
      Id: n === 1 ? 'iam-alert-guard' : `t${String(n)}`,
      Arn: `arn:aws:sqs:us-east-1:111122223333:q${String(n)}`,
    }));
    const four = planned((account) => void (ruleOf(account).targets = others));
    expect(stepOf(four.plan, 'PutTargets').write).toMatchObject({
      params: {Targets: [{Id: 'iam-alert-guard-2', Arn: TOPIC}]},
    });
    const five = planned(
      (account) =>
        void (ruleOf(account).targets = [...others, {Id: 't5', Arn: 'arn:aws:sqs:us-east-1:111122223333:q5'}]),
    );
    expect(words(five.plan)).toEqual(['PutTargets (a person)']);
  });

  it('keeps data events and the kind of selectors', () => {
    const data = {
      ReadWriteType: 'ReadOnly',
      IncludeManagementEvents: false,
      DataResources: [{Type: 'AWS::S3::Object', Values: ['arn:aws:s3']}],
    };
    const basic = planned(
      (account) => void (trailState(account).selectors = {EventSelectors: [data], AdvancedEventSelectors: []}),
    );
    expect(stepOf(basic.plan, 'PutEventSelectors').after).toEqual([
      data,
      expect.objectContaining({ReadWriteType: 'All', IncludeManagementEvents: true, DataResources: []}),
    ]);
    const row = {
      Name: 'data',
      FieldSelectors: [
        {Field: 'eventCategory', Equals: ['Data']},
        {Field: 'resources.type', Equals: ['AWS::S3::Object']},
      ],
    };
    const advanced = planned(
      (account) => void (trailState(account).selectors = {EventSelectors: [], AdvancedEventSelectors: [row]}),
    );
    expect(stepOf(advanced.plan, 'PutEventSelectors').after).toEqual([
      row,
      expect.objectContaining({Name: 'iam-alert-guard'}),
    ]);
  });

  it('changes the input of a target only where the message is declared', () => {
    const silent: Break = (account) => void (ruleOf(account).targets[0]!.Input = '"OK"');
    const untouched = planned(silent);
    expect(words(untouched.plan)).toEqual(['PutTargets (a person)']);
    expect(stepOf(untouched.plan, 'PutTargets').text).toContain('declare `rule.message: ');
    const declared = planned(silent, {rule: {message: 'readable'}});
    expect(words(declared.plan)).toEqual(['PutTargets']);
    expect(stepOf(declared.plan, 'PutTargets').write).toMatchObject({
      params: {Targets: [{Id: 'alerts', DeadLetterConfig: {Arn: RULE_DLQ}, InputTransformer: expect.anything()}]},
    });
    expect(stepOf(declared.plan, 'PutTargets').write).not.toHaveProperty('params.Targets.0.Input');
    expect(words(planned(() => undefined, {rule: {message: 'readable'}}).plan)).toEqual(['PutTargets']);
  });

  it('leaves to a person a target with parameters that it could not write back', () => {
    const {plan} = planned((account) =>
      Object.assign(ruleOf(account).targets[0]!, {OtherParameters: ['SqsParameters'], DeadLetterConfig: undefined}),
    );
    expect(words(plan)).toEqual(['PutTargets (a person)']);
  });

  it('leaves to CloudFormation what is CloudFormation’s, and to others what the baseline gives them', () => {
    const broken: Break = (account) => void (ruleOf(account).rule.State = 'DISABLED');
    const elsewhere = planned(broken, {rule: {'managed-by': 'elsewhere'}});
    expect(words(elsewhere.plan)).toEqual(['PutRule (a person)']);
    expect(stepOf(elsewhere.plan, 'PutRule').text).toMatch(
      /aws events put-rule --region us-east-1 --cli-input-json '\{.*"State":"ENABLED"[\s\S]*resource "aws_cloudwatch_event_rule"/,
    );
    const {setting, snapshot} = planned(broken);
    const tagged = {
      ...snapshot,
      observed: snapshot.observed.map((entry) =>
        entry.read.op === 'events:ListTagsForResource'
          ? {
              ...entry,
              answer: {
                status: 'known',
                value: [
                  {
                    Key: 'aws:cloudformation:stack-id',
                    Value: 'arn:aws:cloudformation:us-east-1:111122223333:stack/alerts/1',
                  },
                ],
              },
            }
          : entry,
      ),
    } as typeof snapshot;
    const step = stepOf(planOver(tagged, setting), 'PutRule');
    expect(step).toMatchObject({by: 'human', write: null});
    expect(step.text).toContain('stack/alerts/1');
  });

  it('makes no second trail while one may do the work', () => {
    const second: BaselineChange = {trail: {name: 'mine', bucket: BUCKET}};
    expect(stepOf(planned(() => undefined, second).plan, 'CreateTrail')).toMatchObject({
      by: 'human',
      text: expect.stringContaining('org-main does the work'),
    });
    const organization = planned(
      (account) =>
        void (account.trails = [
          {
            ...trailState(account),
            trail: {
              ...trailState(account).trail,
              Name: 'org',
              TrailARN: TRAIL.replace('111122223333', '999988887777').replace('org-main', 'org'),
              IsOrganizationTrail: true,
            },
          },
        ]),
      second,
    );
    expect(words(organization.plan).filter((word) => word.startsWith('CreateTrail'))).toEqual([
      'CreateTrail (a person)',
    ]);
    const unreadable = planned((account) => refuse(account, 'cloudtrail:GetTrailStatus'), second);
    expect(stepOf(unreadable.plan, 'GrantPermission')).toMatchObject({
      by: 'human',
      permission: 'cloudtrail:GetTrailStatus',
    });
    const nowhere = planned(emptied, JSON.stringify({...NEW, trail: {}}));
    expect(stepOf(nowhere.plan, 'CreateTrail')).toMatchObject({
      by: 'human',
      text: expect.stringContaining('trail.bucket'),
    });
  });
});

describe('what cannot be seen', () => {
  it.each([
    ['cloudtrail:DescribeTrails', 'CreateTrail'],
    ['cloudtrail:GetTrailStatus', 'StartLogging'],
    ['cloudtrail:GetEventSelectors', 'PutEventSelectors'],
    ['events:ListRules', 'PutRule'],
    ['events:ListTargetsByRule', 'PutTargets'],
    ['sns:GetTopicAttributes', 'CreateTopic'],
    ['sns:ListSubscriptionsByTopic', 'Subscribe'],
  ])('%s denied: a person has to grant it, and nothing is changed there', (op, action) => {
    const {plan} = planned((account) => refuse(account, op));
    expect(words(plan)).toEqual(['GrantPermission (a person)']);
    const {text} = stepOf(plan, 'GrantPermission');
    expect(text).toContain(`Whether ${action} is needed could not be determined`);
    expect(text).toContain(`Grant ${op}, then plan again`);
  });

  it('is asked for once, with all that depends on it', () => {
    const {plan} = planned((account) => refuse(account, 'sqs:GetQueueAttributes'));
    expect(words(plan)).toEqual(['GrantPermission (a person)']);
    const {resource, text} = stepOf(plan, 'GrantPermission');
    expect([resource, text].join(' ')).toContain(QUEUE);
    expect(text).toContain('depends on the same permission');
  });

  it('has another digest than what is seen, even where the steps are the same', () => {
    const broken: Break = (account) => void (ruleOf(account).rule.State = 'DISABLED');
    const [all, less] = [
      planned(broken),
      planned((account) => (broken(account), refuse(account, 'sns:GetDataProtectionPolicy'))),
    ];
    expect(words(less.plan)).toEqual(words(all.plan));
    expect(less.plan.digest).not.toBe(all.plan.digest);
    expect(less.plan.unseen).toEqual([expect.stringContaining('sns:GetDataProtectionPolicy')]);
  });

  it('who owns a thing has to be known before it is changed', () => {
    const {plan} = planned(
      (account) => (refuse(account, 'events:ListTagsForResource'), void (ruleOf(account).rule.State = 'DISABLED')),
    );
    expect(stepOf(plan, 'PutRule')).toMatchObject({
      by: 'human',
      text: expect.stringContaining('Grant events:ListTagsForResource'),
    });
  });

  it('an account that nobody knows is not planned for', () => {
    const {plan} = planned((account) => void (account.identified = false));
    expect(words(plan)).toEqual(['GetCallerIdentity (a person)']);
  });
});

describe('what was named to go', () => {
  it('a stranger is unsubscribed only by name', () => {
    let arn = '';
    const stranger: Break = (account) =>
      void (arn = subscribe(account, 'https', 'https://evil.example').row.SubscriptionArn);
    const {plan} = planned(stranger);
    expect(stepOf(plan, 'Unsubscribe').text).toContain(`--prune '${arn}'`);
    const pruned = planned(stranger, {}, {prune: [arn, 'arn:aws:sns:us-east-1:111122223333:nothing']});
    expect(stepOf(pruned.plan, 'Unsubscribe')).toMatchObject({by: 'reconcile', reversible: false});
    expect(pruned.plan.notes).toEqual([expect.stringContaining('nothing')]);
    expect(words(planAfter(pruned))).toEqual([]);
  });

  it('a declared recipient is never unsubscribed, by whatever name', () => {
    const {plan} = planned(
      (account) => void account,
      {},
      {prune: [RULE, TOPIC, `${TOPIC}:5c0ffee0-0000-4000-8000-000000000001`]},
    );
    expect(words(plan)).toEqual([]);
  });

  it('a foreign Deny goes by name, and by no other way', () => {
    const deny = {Sid: 'block', Effect: 'Deny', Principal: '*', Action: 'sns:Publish', Resource: TOPIC};
    const denied: Break = (account) => void (topicOf(account).attributes['Policy'] = topicPolicy(TOPIC, deny));
    expect(stepOf(planned(denied).plan, 'SetTopicAttributes')).toMatchObject({
      by: 'human',
      text: expect.stringContaining(`--prune '${TOPIC}#block'`),
    });
    const pruned = planned(denied, {}, {prune: [`${TOPIC}#block`]});
    expect(stepOf(pruned.plan, 'SetTopicAttributes').by).toBe('reconcile');
    expect(stepOf(pruned.plan, 'SetTopicAttributes').text).toContain(
      'This removes the statement that --prune names: Deny, ',
    );
    expect(stepOf(pruned.plan, 'SetTopicAttributes').after).not.toContain('Deny');
    expect(words(planAfter(pruned))).toEqual([]);
  });
});

describe('waivers', () => {
  it('leave alone what their owner accepts', () => {
    const disabled: Break = (account) => void (trailState(account).trail.LogFileValidationEnabled = false);
    const waived = {waivers: [{check: 'trail-validation', reason: 'PLAT-812', expires: '2027-03-31'}]};
    expect(words(planned(disabled, {}, {findings: judged}).plan)).toEqual(['UpdateTrail']);
    expect(words(planned(disabled, waived, {findings: judged}).plan)).toEqual([]);
  });
});

describe('an undeclared chain', () => {
  const plain = JSON.stringify({
    version: 1,
    account: '111122223333',
    recipients: [{protocol: 'email', endpoint: 'security@example.com'}],
    'unexpected-recipients': 'allow',
  });

  it('is left alone where it works, and mended where it does not', () => {
    expect(words(planned(() => undefined, plain).plan)).toEqual([]);
    expect(
      words(
        planned(
          (account) =>
            void (ruleOf(account).rule.EventPattern = '{"source":["aws.iam"],"detail":{"eventName":["CreateUser"]}}'),
          plain,
        ).plan,
      ),
    ).toEqual(['PutRule']);
  });

  it('is not built on a topic that others read', () => {
    const {plan} = planned((account) => unsubscribe(account, 'email'), plain);
    expect(words(plan)).toEqual([
      'CreateTopic',
      'PutRule',
      'PutTargets',
      'Subscribe',
      'ConfirmSubscription (a person)',
    ]);
    expect(stepOf(plan, 'CreateTopic').resource).toBe('arn:aws:sns:us-east-1:111122223333:iam-alert-guard');
  });

  it('does not take over a rule that leads elsewhere', () => {
    const {plan} = planned((account) => {
      home(account).rules = [
        rule('siem', {source: ['aws.iam']}, {Id: '1', Arn: 'arn:aws:sqs:us-east-1:111122223333:siem'}),
      ];
    }, plain);
    expect(stepOf(plan, 'PutRule').resource).toBe('arn:aws:events:us-east-1:111122223333:rule/iam-alert-guard');
  });
});

describe('what no stage mends', () => {
  const open: Break = (account) => {
    const bucket = account.buckets[BUCKET]!;
    const {Version, Statement} = JSON.parse(bucket.policy ?? '') as {Version: string; Statement: object[]};
    const readers = ['arn:aws:iam::444455556666:root', 'arn:aws:iam::777788889999:root'].map((AWS) => ({
      Effect: 'Allow',
      Principal: {AWS},
      Action: 's3:GetObject',
      Resource: `arn:aws:s3:::${BUCKET}/*`,
    }));
    bucket.policy = JSON.stringify({Version, Statement: [...Statement, ...readers]});
  };

  it('is told once where one deed cures it', () => {
    const {plan} = planned(open, {}, {findings: judged});
    expect(words(plan)).toEqual(['PutBucketPolicy (a person)']);
    const {resource, text, before} = stepOf(plan, 'PutBucketPolicy');
    expect(resource).toBe(`arn:aws:s3:::${BUCKET}`);
    for (const reader of ['444455556666', '777788889999']) expect(text).toContain(reader);
    expect(text.match(/put-bucket-policy/g)).toHaveLength(1);
    // Nothing is put in the place of what was observed.
    expect(before).toBeNull();
  });

  it('is not told beside the step that speaks of the same thing by its ARN', () => {
    const gone: Break = (account) => {
      account.trails = [];
      refuse(account, 's3:HeadBucket');
      refuse(account, 's3:GetBucketPolicy');
    };
    const {plan} = planned(gone, {}, {findings: judged});
    expect(words(plan)).toEqual(['GrantPermission (a person)']);
  });
});

it('buildPlan needs no findings, and takes a proof as it is', () => {
  const {setting, snapshot} = planned();
  expect(buildPlan(setting, prove(setting, new Facts(snapshot))).steps).toEqual([]);
});
