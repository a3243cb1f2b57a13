import {describe, expect, it} from '@jest/globals';
import type {ReadOp} from '../../src/snapshot/reads.js';
import {TAG_READS} from '../../src/plan/ownership.js';
import {refuse, ruleOf, topicOf, type World} from '../support/account.js';
import {BUCKET, QUEUE, RULE_DLQ, TOPIC_KEY, TRAIL_KEY} from '../support/names.js';
import {keyPolicyForNobody, topicPolicy} from '../support/policies.js';
import type {BaselineChange} from '../support/world.js';
import {emptied, judged, planAfter, planned, words} from './support.js';

type Break = (account: World) => void;

const STACK = 'arn:aws:cloudformation:us-east-1:111122223333:stack/alerts/1';
const keyOf = (account: World, arn: string): World['keys'][number] =>
  account.keys.find(({key}) => key.Arn === arn) as World['keys'][number];

/** What is broken on which resource, the step that would mend it, and the read that tells whose it is. */
const CASES: readonly (readonly [title: string, break_: Break, step: string, tags: ReadOp, resource: string])[] = [
  [
    'trail',
    (account) => void (account.trails[0]!.status = {IsLogging: false}),
    'StartLogging',
    'cloudtrail:ListTags',
    'org-main',
  ],
  [
    'rule',
    (account) => void (ruleOf(account).rule.State = 'DISABLED'),
    'PutRule',
    'events:ListTagsForResource',
    'iam-changes',
  ],
  [
    'topic',
    (account) => void (topicOf(account).attributes['Policy'] = topicPolicy('arn:aws:sns:us-east-1:111122223333:other')),
    'SetTopicAttributes',
    'sns:ListTagsForResource',
    'iam-alerts',
  ],
  [
    'bucket',
    (account) => void (account.buckets[BUCKET]!.policy = null),
    'PutBucketPolicy',
    's3:GetBucketTagging',
    BUCKET,
  ],
  [
    'key of the trail',
    (account) => void (keyOf(account, TRAIL_KEY).policy = keyPolicyForNobody()),
    'PutKeyPolicy',
    'kms:ListResourceTags',
    TRAIL_KEY,
  ],
  [
    'key of the topic',
    (account) => void Object.assign(keyOf(account, TOPIC_KEY).key, {Enabled: false, KeyState: 'Disabled'}),
    'EnableKey',
    'kms:ListResourceTags',
    TOPIC_KEY,
  ],
  [
    'dead-letter queue',
    (account) => void delete account.queues[RULE_DLQ]!['Policy'],
    'SetQueueAttributes',
    'sqs:ListQueueTags',
    RULE_DLQ,
  ],
  [
    'queue of a recipient',
    (account) => void delete account.queues[QUEUE]!['Policy'],
    'SetQueueAttributes',
    'sqs:ListQueueTags',
    QUEUE,
  ],
];

const tagged = (account: World, op: ReadOp, where: string): void =>
  void account.refusals.push({
    op,
    where,
    answer: {status: 'known', value: [{Key: 'aws:cloudformation:stack-id', Value: STACK}]} as never,
  });

describe.each(CASES)('the %s', (_, breaks, step, tags, resource) => {
  it('of nobody else is mended, and stays so', () => {
    const found = planned(breaks);
    expect(words(found.plan)).toEqual([step]);
    expect(words(planAfter(found))).toEqual([]);
  });

  it('of a CloudFormation stack is left to its template, with the call and the Terraform text', () => {
    const {plan} = planned((account) => (breaks(account), tagged(account, tags, resource)));
    expect(words(plan)).toEqual([`${step} (a person)`]);
    expect(plan.steps[0]).toMatchObject({
      write: null,
      text: expect.stringContaining(`The CloudFormation stack ${STACK} owns it: change its template.`),
    });
    expect(plan.steps[0]?.text).toContain('With the AWS CLI:\n  aws ');
  });

  it('of a stack that is known by its name alone is left as well', () => {
    const answer = {status: 'known', value: [{Key: 'aws:cloudformation:stack-name', Value: 'alerts'}]} as never;
    const {plan} = planned(
      (account) => (breaks(account), void account.refusals.push({op: tags, where: resource, answer})),
    );
    expect(words(plan)).toEqual([`${step} (a person)`]);
    expect(plan.steps[0]?.text).toContain('The CloudFormation stack alerts owns it: change its template.');
  });

  it('with a tag of Terraform, which anybody may set, is mended', () => {
    const answer = {status: 'known', value: [{Key: 'ManagedBy', Value: 'terraform'}]} as never;
    const {plan} = planned(
      (account) => (breaks(account), void account.refusals.push({op: tags, where: resource, answer})),
    );
    expect(words(plan)).toEqual([step]);
  });

  it('of nobody knows whom is not touched, and the plan says what to grant', () => {
    const {plan} = planned((account) => (breaks(account), refuse(account, tags, 'denied', resource)));
    expect(words(plan)).toEqual([`${step} (a person)`]);
    expect(plan.steps[0]?.text).toContain(
      `Whether a CloudFormation stack owns it could not be determined: ${tags} in us-east-1 was denied.`,
    );
    expect(plan.steps[0]?.text).toContain(`Grant ${tags}, then plan again.`);
    expect(plan.unseen).toEqual([expect.stringContaining(tags)]);
  });

  it('is asked about only where a step would change it', () => {
    const asked = (change: Break): ReadOp[] => [
      ...new Set(planned(change).snapshot.observed.flatMap(({read}) => (TAG_READS.has(read.op) ? [read.op] : []))),
    ];
    expect(asked(() => undefined)).toEqual([]);
    expect(asked(breaks)).toEqual([tags]);
  });
});

describe('what a plan makes', () => {
  const everything: BaselineChange = JSON.stringify({
    version: 1,
    account: '111122223333',
    trail: {bucket: 'acme-iam-trail', 'kms-key': 'alias/shared'},
    rule: {'dead-letter-queue': 'iam-dlq'},
    topic: {'kms-key': 'alias/shared'},
    recipients: [{protocol: 'email', endpoint: 'secops@example.com'}],
  });

  it('is asked about by nobody: it is not there yet', () => {
    const {snapshot} = planned(emptied, everything);
    expect(snapshot.observed.filter(({read}) => TAG_READS.has(read.op))).toEqual([]);
  });

  it('is ours, also where one key serves two', () => {
    const found = planned(emptied, everything, {findings: judged});
    expect(words(found.plan)).toEqual([
      ...['CreateKey', 'CreateBucket', 'PutBucketPolicy', 'CreateTrail', 'StartLogging'],
      ...['CreateTopic', 'CreateQueue', 'PutRule', 'PutTargets', 'Subscribe', 'ConfirmSubscription (a person)'],
    ]);
    expect(JSON.stringify(found.plan.steps.map(({write}) => write))).not.toContain('planned-');
    expect(words(planAfter(found))).toEqual(['ConfirmSubscription (a person)']);
  });

  it('opens one key to both of its users', () => {
    const shared = planned(
      (account) => {
        keyOf(account, TOPIC_KEY).policy = keyPolicyForNobody();
        account.trails[0]!.trail = {...account.trails[0]!.trail, KmsKeyId: TOPIC_KEY};
      },
      {trail: {'kms-key': TOPIC_KEY}, topic: {'kms-key': TOPIC_KEY}},
    );
    expect(words(shared.plan)).toEqual(['PutKeyPolicy', 'PutKeyPolicy']);
    expect(words(planAfter(shared))).toEqual([]);
  });
});
