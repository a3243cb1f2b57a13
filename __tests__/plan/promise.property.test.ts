/** Whatever is broken at once: planning over what a plan promises gives no call any more, and promises are kept in one round. */
import {expect, it} from '@jest/globals';
import fc from 'fast-check';
import {home, ruleOf, subscribe, subscriptionOf, topicOf, type World} from '../support/account.js';
import {BUCKET, QUEUE, RULE_DLQ, TOPIC, TOPIC_KEY, TRAIL_KEY} from '../support/names.js';
import {keyPolicyForNobody} from '../support/policies.js';
import {runs} from '../support/runs.js';
import {planAfter, planned} from './support.js';

const keyOf = (account: World, arn: string): World['keys'][number] => account.keys.find(({key}) => key.Arn === arn)!;

/** Each breaks one thing; where an earlier one has taken it away already, there is nothing left to break. */
const BREAKS: Readonly<Record<string, (account: World) => void>> = {
  trails: (account) => (account.trails = []),
  logging: (account) => (account.trails[0]!.status.IsLogging = false),
  region: (account) =>
    Object.assign(account.trails[0]!.trail, {IsMultiRegionTrail: false, IncludeGlobalServiceEvents: false}),
  selectors: (account) =>
    (account.trails[0]!.selectors = {
      EventSelectors: [
        {
          ReadWriteType: 'ReadOnly',
          IncludeManagementEvents: true,
          DataResources: [{Type: 'AWS::S3::Object', Values: []}],
        },
      ],
      AdvancedEventSelectors: [],
    }),
  bucketPolicy: (account) => (account.buckets[BUCKET]!.policy = null),
  bucket: (account) => delete account.buckets[BUCKET],
  trailKey: (account) => (keyOf(account, TRAIL_KEY).policy = keyPolicyForNobody()),
  topicKey: (account) => (keyOf(account, TOPIC_KEY).policy = keyPolicyForNobody()),
  topicKeyState: (account) =>
    Object.assign(keyOf(account, TOPIC_KEY).key, {Enabled: false, KeyState: 'PendingDeletion'}),
  rules: (account) => (home(account).rules = []),
  state: (account) => (ruleOf(account).rule.State = 'DISABLED'),
  pattern: (account) =>
    (ruleOf(account).rule.EventPattern = '{"source":["aws.iam"],"detail":{"eventName":["CreateUser"]}}'),
  schedule: (account) =>
    Object.assign(ruleOf(account).rule, {EventPattern: undefined, ScheduleExpression: 'rate(1 day)'}),
  targets: (account) => (ruleOf(account).targets = []),
  targetQueue: (account) => delete ruleOf(account).targets[0]!.DeadLetterConfig,
  queue: (account) => delete account.queues[RULE_DLQ],
  queuePolicy: (account) => delete account.queues[RULE_DLQ]!['Policy'],
  topic: (account) => delete account.topics[TOPIC],
  topicPolicy: (account) => (topicOf(account).attributes['Policy'] = '{"Version":"2012-10-17","Statement":[]}'),
  encryption: (account) => delete topicOf(account).attributes['KmsMasterKeyId'],
  subscriptions: (account) => (topicOf(account).subscriptions = []),
  pending: (account) => Object.assign(subscriptionOf(account, 'email').row, {SubscriptionArn: 'PendingConfirmation'}),
  filter: (account) =>
    Object.assign(subscriptionOf(account, 'email').attributes, {
      FilterPolicyScope: 'MessageBody',
      FilterPolicy: '{"detail":{"eventName":["CreateUser"]}}',
    }),
  endpoint: (account) => delete account.queues[QUEUE]!['Policy'],
  stranger: (account) => subscribe(account, 'email', 'intruder@evil.example'),
};

function breaking(names: readonly string[]): (account: World) => void {
  return (account) => {
    for (const name of names) {
      try {
        BREAKS[name]?.(account);
      } catch (error) {
        // The thing is gone already.
        if (!(error instanceof Error)) throw error;
      }
    }
  };
}

it('planning over what a plan promises leaves no call to be made', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.keys(BREAKS), {minLength: 1}), (names) => {
      const made = planned(breaking(names), {trail: {bucket: BUCKET}});
      const again = planAfter(made).steps.filter(({by}) => by === 'reconcile');
      expect(again.map(({action, resource}) => `${action} ${resource}`)).toEqual([]);
      // Every fact that a step rests on is one that was seen, or that an earlier step promises.
      for (const {write, fact} of made.plan.steps) expect(fact === null).toBe(write === null);
    }),
    {numRuns: runs(10, 80)},
  );
}, 60_000);
