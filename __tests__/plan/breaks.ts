/** Ways to break the healthy account, one thing each. */
import {home, ruleOf, subscribe, subscriptionOf, topicOf, type World} from '../support/account.js';
import {BUCKET, QUEUE, RULE_DLQ, TOPIC, TOPIC_KEY, TRAIL_KEY} from '../support/names.js';
import {keyPolicyForNobody} from '../support/policies.js';

const keyOf = (account: World, arn: string): World['keys'][number] => account.keys.find(({key}) => key.Arn === arn)!;

/** Each breaks one thing; where an earlier one has taken it away already, there is nothing left to break. */
export const BREAKS: Readonly<Record<string, (account: World) => void>> = {
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

/** All of these broken at once. */
export function breaking(names: readonly string[]): (account: World) => void {
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
