/** What everything in the healthy account is called. */
import type {Account} from './accounts.js';

/** The names that the catalogue writes in braces. */
export type Placeholders = Readonly<Record<PlaceholderName, string>>;

export type PlaceholderName =
  | 'accountId'
  | 'otherAccountId'
  | 'iamRegion'
  | 'otherRegion'
  | 'bucketName'
  | 'trailKeyId'
  | 'trailName'
  | 'trailArn'
  | 'ruleName'
  | 'ruleArn'
  | 'targetId'
  | 'topicName'
  | 'topicArn'
  | 'topicKeyId'
  | 'topicKeyArn'
  | 'subscriptionArn'
  | 'queueSubscriptionArn'
  | 'queueArn'
  | 'queueUrl'
  | 'dlqArn'
  | 'dlqUrl'
  | 'subDlqArn'
  | 'subDlqUrl'
  | 'opsTopicArn'
  | 'alarmName'
  | 'topicAlarmName'
  | 'watchRuleName'
  | 'archiveName'
  | 'roleName'
  | 'roleArn'
  | 'functionName'
  | 'functionArn'
  | 'forwardBus'
  | 'forwardBusArn'
  | 'busKeyId'
  | 'busKeyArn'
  | 'asymmetricKeyArn';

/** Everything whose name does not depend on an answer of AWS. */
export type FixedNames = Omit<
  Placeholders,
  | 'trailKeyId'
  | 'topicKeyId'
  | 'topicKeyArn'
  | 'busKeyId'
  | 'busKeyArn'
  | 'asymmetricKeyArn'
  | 'subscriptionArn'
  | 'queueSubscriptionArn'
  | 'queueUrl'
  | 'dlqUrl'
  | 'subDlqUrl'
>;

/** The region of the forwarding bus: another one of the same partition. */
const OTHER_REGION: Readonly<Record<string, string>> = {
  'aws-cn': 'cn-northwest-1',
  'aws-us-gov': 'us-gov-east-1',
  // The only one there.
  'aws-eusc': 'eusc-de-east-1',
};

export function fixedNames(account: Account): FixedNames {
  const {id, region, partition} = account;
  const arn = (service: string, name: string, at = region): string => `arn:${partition}:${service}:${at}:${id}:${name}`;
  const otherRegion = OTHER_REGION[partition] ?? 'eu-west-1';
  return {
    accountId: id,
    otherAccountId: id === '999988887777' ? '888877776666' : '999988887777',
    iamRegion: region,
    otherRegion,
    bucketName: account.bucketName('org-trail'),
    trailName: 'org-main',
    trailArn: arn('cloudtrail', 'trail/org-main'),
    ruleName: 'iam-changes',
    ruleArn: arn('events', 'rule/iam-changes'),
    targetId: 'alerts',
    topicName: 'iam-alerts',
    topicArn: arn('sns', 'iam-alerts'),
    queueArn: arn('sqs', 'iam-alerts-queue'),
    dlqArn: arn('sqs', 'iam-dlq'),
    subDlqArn: arn('sqs', 'sub-dlq'),
    opsTopicArn: arn('sns', 'ops'),
    alarmName: 'iam-rule-fails',
    topicAlarmName: 'iam-topic-fails',
    watchRuleName: 'chain-watch',
    archiveName: 'default-bus',
    roleName: 'iam-alerts',
    roleArn: `arn:${partition}:iam::${id}:role/iam-alerts`,
    functionName: 'iam-alert-handler',
    functionArn: arn('lambda', 'function:iam-alert-handler'),
    forwardBus: 'security-hub',
    forwardBusArn: arn('events', 'event-bus/security-hub', otherRegion),
  };
}
