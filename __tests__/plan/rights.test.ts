/** A plan takes no right away: whose statement it was, and whatever it is called. */
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {buildPlan} from '../../src/plan/build.js';
import {tagOf} from '../../src/delivery/subject.js';
import {prove} from '../../src/delivery/proof.js';
import {Facts} from '../../src/snapshot/facts.js';
import {readKey} from '../../src/snapshot/model.js';
import {topicOf, type World, ruleOf} from '../support/account.js';
import {
  ACCOUNT,
  BUCKET,
  OPS_TOPIC,
  QUEUE,
  RULE,
  RULE_DLQ,
  STRANGER,
  TOPIC,
  TOPIC_KEY,
  TRAIL,
  TRAIL_KEY,
} from '../support/names.js';
import {allow, policy, topicPolicy, trailBucketPolicy} from '../support/policies.js';
import {runs} from '../support/runs.js';
import type {BaselineChange} from '../support/world.js';
import {BREAKS, breaking} from './breaks.js';
import {takenAway} from './rights.js';
import {planAfter, planned, stepOf, words, type Planned} from './support.js';

interface Statement {
  readonly Sid?: string;
}
const statements = (text: unknown): readonly Statement[] =>
  (JSON.parse(typeof text === 'string' ? text : '{"Statement":[]}') as {Statement: Statement[]}).Statement;

/** Every policy of the account, to be read and written. */
function policiesOf(account: World): {readonly get: () => string | null; readonly set: (text: string) => void}[] {
  const attribute = (of: Record<string, string>) => ({
    get: () => of['Policy'] ?? null,
    set: (text: string) => void (of['Policy'] = text),
  });
  return [
    ...Object.values(account.topics).map(({attributes}) => attribute(attributes)),
    ...Object.values(account.queues).map(attribute),
    ...Object.values(account.buckets).map((bucket) => ({
      get: () => bucket.policy,
      set: (text: string) => void (bucket.policy = text),
    })),
    ...account.keys.map((key) => ({get: () => key.policy, set: (text: string) => void (key.policy = text)})),
    ...Object.values(account.functions).map((one) => ({
      get: () => one.policy,
      set: (text: string) => void (one.policy = text),
    })),
  ];
}

const SUBJECTS = [RULE, TOPIC, TRAIL, `${RULE}-2`, `${TOPIC}-2`, `${TRAIL}-2`];
const PARTS = ['', '-acl', '-sns', '-events', '-trail', '-trail-describe', '-2', '-bus'];
const sids = fc.oneof(
  fc.constantFrom(undefined, 'ops', 'events', 'account'),
  fc
    .tuple(fc.constantFrom(...PARTS), fc.constantFrom('', ...SUBJECTS.map((subject) => `-${tagOf(subject)}`)))
    .map(([part, tag]) => `iam-alert-guard${part}${tag}`),
);
const foreign = fc.record({
  sid: sids,
  effect: fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny'),
  principal: fc.constantFrom<unknown>(
    {AWS: `arn:aws:iam::${ACCOUNT}:role/app`},
    {AWS: [`arn:aws:iam::${ACCOUNT}:root`, STRANGER]},
    {Service: 'events.amazonaws.com'},
    {Service: ['sns.amazonaws.com', 'cloudtrail.amazonaws.com']},
    '*',
  ),
  action: fc.constantFrom<unknown>(
    ['sns:Publish', 'sqs:SendMessage', 's3:PutObject', 'kms:Decrypt'],
    ['sns:*', 'sqs:*', 's3:*', 'kms:*', 'lambda:*'],
    ['kms:GenerateDataKey*', 's3:GetBucketAcl', 'lambda:InvokeFunction'],
  ),
  source: fc.constantFrom(undefined, ...SUBJECTS, OPS_TOPIC),
});

/** Statements of others in every policy that there is; `*` as a resource fits them all. */
function withForeign(
  account: World,
  more: readonly (typeof foreign extends fc.Arbitrary<infer T> ? T : never)[],
): void {
  const taken = new Set<string>();
  const added = more.flatMap(({sid, effect, principal, action, source}) => {
    if (sid !== undefined && taken.has(sid)) return [];
    taken.add(sid ?? '');
    const condition =
      source === undefined
        ? {}
        : {Condition: {ArnEquals: {'aws:SourceArn': source}, Bool: {n: '12345678901234567890'}}};
    const plain = {Effect: effect, Principal: principal, Action: action, Resource: '*', ...condition};
    return [sid === undefined ? plain : {Sid: sid, ...plain}];
  });
  for (const {get, set} of policiesOf(account)) {
    const text = get();
    const kept = text === null ? [] : statements(text).filter(({Sid}) => Sid === undefined || !taken.has(Sid));
    set(
      JSON.stringify({Version: '2012-10-17', Statement: [...kept, ...added]}).replaceAll(
        '"12345678901234567890"',
        '12345678901234567890',
      ),
    );
  }
}

const BASELINES: readonly BaselineChange[] = [
  {},
  {trail: {bucket: BUCKET}},
  {trail: {name: 'mistyped', bucket: BUCKET, 'kms-key': TRAIL_KEY}},
  {trail: {'kms-key': TOPIC_KEY, 'key-prefix': 'org'}, topic: {'kms-key': TOPIC_KEY}},
  {rule: {name: 'another', 'dead-letter-queue': QUEUE}},
  {topic: {name: 'ops', 'kms-key': TRAIL_KEY}},
];

describe('whatever is broken, and whatever statements others have', () => {
  it('every statement stays to the byte, and whoever was let in still is', () => {
    const broken = fc.shuffledSubarray(Object.keys(BREAKS), {maxLength: 6});
    fc.assert(
      fc.property(broken, fc.array(foreign, {maxLength: 4}), fc.constantFrom(...BASELINES), (names, more, baseline) => {
        const found = planned((account) => (breaking(names)(account), withForeign(account, more)), baseline);
        expect(takenAway(found)).toEqual([]);
        // Steps of one stage that change one document build on each other.
        for (const {write, fact} of found.plan.steps) expect(fact === null).toBe(write === null);
      }),
      {numRuns: runs(25, 75, 3000)},
    );
  });
});

describe('a trail that only a person may make', () => {
  const mistyped = {trail: {name: 'org-mian', bucket: BUCKET, 'kms-key': TRAIL_KEY}};

  it('gets no right in bucket and key, and the one that works keeps its own', () => {
    const found = planned(() => undefined, mistyped);
    expect(words(found.plan)).toEqual(['CreateTrail (a person)']);
    expect(takenAway(found)).toEqual([]);
  });

  it('gets none where the working one was let in by an earlier version either', () => {
    const found = planned((account) => {
      const [acl, write] = statements(trailBucketPolicy(BUCKET, TRAIL)) as object[];
      account.buckets[BUCKET]!.policy = policy(
        {Sid: 'iam-alert-guard-acl', ...acl},
        {Sid: 'iam-alert-guard', ...write},
      );
    }, mistyped);
    expect(words(found.plan)).toEqual(['CreateTrail (a person)']);
  });

  it('is made with its rights where this plan may make it', () => {
    const {plan} = planned((account) => {
      account.trails = [];
      account.buckets[BUCKET]!.policy = trailBucketPolicy(BUCKET, `${TRAIL}-old`);
    }, mistyped);
    expect(words(plan)).toEqual(['PutBucketPolicy', 'PutKeyPolicy', 'CreateTrail', 'StartLogging'].sort(inPlan(plan)));
    expect(statements(stepOf(plan, 'PutBucketPolicy').after)).toHaveLength(4);
  });
});

/** In the order of the plan: what is asked is which steps there are. */
function inPlan(plan: Planned['plan']): (a: string, b: string) => number {
  const order = words(plan);
  return (a, b) => order.indexOf(a) - order.indexOf(b);
}

describe('two baselines that share a thing', () => {
  const other = {rule: `${RULE}-b`, topic: `${TOPIC}-b`, trail: `${TRAIL}-b`};
  const sends = (service: string, queue: string, source: string): object =>
    allow(service, 'sqs:SendMessage', queue, {ArnEquals: {'aws:SourceArn': source}});
  const CASES: readonly (readonly [string, string, (sid: string) => (account: World) => void, string, object])[] = [
    [
      'a dead-letter queue',
      'SetQueueAttributes',
      (Sid) => (account) =>
        void (account.queues[RULE_DLQ]!['Policy'] = policy({
          Sid,
          ...sends('events.amazonaws.com', RULE_DLQ, other.rule),
        })),
      RULE,
      sends('events.amazonaws.com', RULE_DLQ, RULE),
    ],
    [
      'the queue of a recipient',
      'SetQueueAttributes',
      (Sid) => (account) =>
        void (account.queues[QUEUE]!['Policy'] = policy({Sid, ...sends('sns.amazonaws.com', QUEUE, other.topic)})),
      TOPIC,
      sends('sns.amazonaws.com', QUEUE, TOPIC),
    ],
    [
      'a log bucket',
      'PutBucketPolicy',
      (Sid) => (account) =>
        void (account.buckets[BUCKET]!.policy = policy({
          Sid,
          ...(statements(trailBucketPolicy(BUCKET, other.trail))[1] as object),
        })),
      TRAIL,
      statements(trailBucketPolicy(BUCKET, TRAIL))[1] as object,
    ],
  ];
  it.each(CASES)(
    '%s: each has a statement of its own, and neither is changed again',
    (_, action, share, subject, mine) => {
      for (const sid of ['iam-alert-guard', 'iam-alert-guard-sns', `iam-alert-guard-${tagOf(subject)}`]) {
        const found = planned(share(sid));
        const after = statements(stepOf(found.plan, action).after);
        const [first] = statements(stepOf(found.plan, action).before);
        expect(after[0]).toEqual(first);
        expect(after).toContainEqual({...mine, Sid: expect.stringContaining(tagOf(subject))});
        expect(new Set(after.map(({Sid}) => Sid)).size).toBe(after.length);
        expect(words(planAfter(found))).toEqual([]);
      }
    },
  );

  it('what an earlier version wrote for this subject does, and is not written again', () => {
    const found = planned(
      (account) =>
        void (account.queues[RULE_DLQ]!['Policy'] = policy({
          Sid: 'iam-alert-guard',
          ...sends('events.amazonaws.com', RULE_DLQ, RULE),
        })),
    );
    expect(words(found.plan)).toEqual([]);
  });

  it('one key for bus, topic and queues: every step keeps what the one before it has written', () => {
    const found = planned((account) => {
      account.keys.find(({key}) => key.Arn === TOPIC_KEY)!.policy = policy({
        Sid: 'account',
        Effect: 'Allow',
        Principal: {AWS: `arn:aws:iam::${ACCOUNT}:root`},
        Action: 'kms:*',
        Resource: '*',
      });
      account.buses[0]!.key = TOPIC_KEY;
      for (const queue of [QUEUE, RULE_DLQ]) account.queues[queue]!['KmsMasterKeyId'] = TOPIC_KEY;
    });
    const steps = found.plan.steps.filter(({action}) => action === 'PutKeyPolicy');
    expect(steps.length).toBeGreaterThanOrEqual(2);
    steps.slice(1).forEach((step, index) => expect(step.before).toEqual(steps[index]?.after));
    expect(takenAway(found)).toEqual([]);
    expect(words(planAfter(found))).toEqual([]);
  });
});

describe('statements that are called like ours', () => {
  const DENY = {Effect: 'Deny', Principal: '*', Action: 'sns:Publish', Resource: TOPIC};

  it('of somebody else are shown as the block, and go by the name that is shown', () => {
    for (const Sid of ['iam-alert-guard', 'iam-alert-guard-2', `iam-alert-guard-${tagOf(RULE)}`]) {
      const denied = (account: World): void =>
        void (topicOf(account).attributes['Policy'] = topicPolicy(TOPIC, {Sid, ...DENY}));
      expect(stepOf(planned(denied).plan, 'SetTopicAttributes').text).toContain(`--prune '${TOPIC}#${Sid}'`);
      const pruned = planned(denied, {}, {prune: [`${TOPIC}#${Sid}`]});
      expect(words(pruned.plan)).toEqual(['SetTopicAttributes']);
      expect(pruned.plan.notes).toEqual([]);
      expect(words(planAfter(pruned))).toEqual([]);
    }
  });

  it('of ours go by name where they serve nothing any more, and stay where they serve', () => {
    const policies = (account: World): void => {
      account.buckets[BUCKET]!.policy = policy(...(statements(trailBucketPolicy(BUCKET, TRAIL)) as object[]), {
        Sid: `iam-alert-guard-${tagOf(`${TRAIL}-old`)}`,
        ...(statements(trailBucketPolicy(BUCKET, `${TRAIL}-old`))[1] as object),
      });
      topicOf(account).attributes['Policy'] = policy({
        Sid: `iam-alert-guard-${tagOf(RULE)}`,
        ...allow('events.amazonaws.com', 'sns:Publish', TOPIC),
      });
    };
    const stale = `arn:aws:s3:::${BUCKET}#iam-alert-guard-${tagOf(`${TRAIL}-old`)}`;
    const used = `${TOPIC}#iam-alert-guard-${tagOf(RULE)}`;
    const {plan} = planned(policies, {}, {prune: [stale, used]});
    expect(words(plan)).toEqual(['PutBucketPolicy']);
    expect(statements(stepOf(plan, 'PutBucketPolicy').after)).toHaveLength(2);
    expect(plan.notes).toEqual([`Nothing that can be pruned has the name ${used}.`]);
  });

  it('a statement through which the rule publishes is taken by name, and ours takes its place', () => {
    const open = (account: World): void =>
      void (topicOf(account).attributes['Policy'] = policy({
        Sid: 'all',
        Effect: 'Allow',
        Principal: '*',
        Action: 'sns:*',
        Resource: TOPIC,
      }));
    const pruned = planned(open, {}, {prune: [`${TOPIC}#all`]});
    expect(words(pruned.plan)).toEqual(['SetTopicAttributes']);
    expect(statements(stepOf(pruned.plan, 'SetTopicAttributes').after)).toEqual([
      {Sid: `iam-alert-guard-${tagOf(RULE)}`, ...allow('events.amazonaws.com', 'sns:Publish', TOPIC)},
    ]);
    expect(words(planAfter(pruned))).toEqual([]);
  });

  it('several statements of the bus go one after the other, and one without a Sid is not promised to', () => {
    const open = (Sid?: string): object => ({
      ...(Sid === undefined ? {} : {Sid}),
      Effect: 'Allow',
      Principal: {AWS: `arn:aws:iam::${STRANGER}:root`},
      Action: 'events:PutEvents',
      Resource: `arn:aws:events:us-east-1:${ACCOUNT}:event-bus/default`,
    });
    const bus = `arn:aws:events:us-east-1:${ACCOUNT}:event-bus/default`;
    const two = (account: World): void => void (account.buses[0]!.policy = policy(open('a'), open('iam-alert-guard')));
    const pruned = planned(two, {}, {prune: [`${bus}#a`, `${bus}#iam-alert-guard`]});
    expect(words(pruned.plan)).toEqual(['RemovePermission', 'RemovePermission']);
    const [first, second] = pruned.plan.steps;
    expect(second?.fact?.before).toEqual(first?.fact?.after);
    const nameless = planned((account) => void (account.buses[0]!.policy = policy(open())));
    expect(stepOf(nameless.plan, 'RemovePermission').text).not.toContain('--prune');
    expect(stepOf(nameless.plan, 'RemovePermission').text).toContain('put-permission');
  });
});

describe('what belongs to another account', () => {
  const foreignArn = (arn: string): string => arn.replace(ACCOUNT, STRANGER);
  const bus = `arn:aws:events:us-east-1:${STRANGER}:event-bus/central`;
  const CASES: readonly (readonly [string, BaselineChange, (account: World) => void])[] = [
    ['a bus', {rule: {bus}}, () => undefined],
    ['a bus, and nothing else works', {rule: {bus, name: 'x'}}, breaking(Object.keys(BREAKS))],
    ['a topic', {topic: {name: foreignArn(TOPIC), 'kms-key': TOPIC_KEY}}, () => undefined],
    ['a dead-letter queue', {rule: {'dead-letter-queue': foreignArn(RULE_DLQ)}}, () => undefined],
    ['the key of the topic', {topic: {'kms-key': foreignArn(TOPIC_KEY)}}, () => undefined],
    ['the key of the trail', {trail: {'kms-key': foreignArn(TRAIL_KEY)}}, () => undefined],
    ['the queue of a recipient', {recipients: [{protocol: 'sqs', endpoint: foreignArn(QUEUE)}]}, () => undefined],
  ];
  /** What stands there may be read, and says nothing in our favour. */
  const readable = (account: World): void => {
    const known = (op: string, value: unknown): void =>
      void account.refusals.push({op, where: STRANGER, answer: {status: 'known', value} as never});
    known('events:DescribeEventBus', {Name: 'central', Arn: bus});
    known('events:ListRules', []);
    known('events:ListTargetsByRule', []);
    known('sns:GetTopicAttributes', {TopicArn: foreignArn(TOPIC), Owner: STRANGER, Policy: '{"Statement":[]}'});
    known('sns:ListSubscriptionsByTopic', []);
    known('sqs:GetQueueAttributes', {QueueArn: foreignArn(QUEUE)});
    known('kms:DescribeKey', {KeyId: foreignArn(TOPIC_KEY), Arn: foreignArn(TOPIC_KEY), KeyState: 'Disabled'});
    known('kms:GetKeyPolicy', '{"Statement":[]}');
  };

  it.each(CASES)('%s is never written to', (_, baseline, change) => {
    for (const seen of [() => undefined, readable]) {
      const {plan} = planned((account) => (change(account), seen(account)), baseline);
      for (const {write} of plan.steps) {
        const {
          Targets: __,
          Attributes: ___,
          AttributeValue: ____,
          Endpoint: _____,
          Policy: ______,
          KmsKeyId: _______,
          ...named
        } = (write?.params ?? {}) as Readonly<Record<string, unknown>>;
        expect(JSON.stringify(named)).not.toContain(STRANGER);
      }
    }
  });

  it('is told whose it is', () => {
    const {plan} = planned(
      (account) => {
        readable(account);
        ruleOf(account).rule.State = 'DISABLED';
      },
      {rule: {bus}},
    );
    expect(stepOf(plan, 'PutRule')).toMatchObject({
      by: 'human',
      text: expect.stringContaining(
        `It belongs to account ${STRANGER}, and this tool changes nothing in another account`,
      ),
    });
  });
});

it('planning asks the same of a proof that is made anew', () => {
  const {setting, snapshot, plan} = planned((account) => void (account.queues[RULE_DLQ]!['Policy'] = policy()));
  expect(buildPlan(setting, prove(setting, new Facts(snapshot))).digest).toBe(plan.digest);
  expect(plan.steps.map(({fact}) => fact && readKey(fact.read))).toHaveLength(1);
});
