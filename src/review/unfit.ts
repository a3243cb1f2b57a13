/**
 * Values that a setting may have and that serve nobody, or somebody else: the declared thing would be there, and no alert would arrive by
 * it, or it would be in other hands. To go to such a value weakens, to leave it strengthens, whatever the setting is worth otherwise.
 */
import type {BaselinePath} from '../baseline/model.js';
import type {Baseline} from '../baseline/schema/schema.js';
import {partitionFacts} from '../data/partitions.js';
import {parseArn} from '../delivery/arn.js';
import {isChatEndpoint} from '../delivery/message/chat/chat.js';

/** Why the value does not serve, as the end of a sentence; null where it does, as far as a file can tell. */
export function unfit([section, key]: BaselinePath, value: unknown, baseline: Baseline): string | null {
  if (typeof value !== 'string') return null;
  if (key === 'message') return discarded(value, baseline);
  if (key === 'kms-key')
    return (
      managed(section, value) ?? foreign(value, baseline) ?? (section === 'topic' ? abroad(key, value, baseline) : null)
    );
  if (section === 'topic' && value.endsWith('.fifo')) return 'a FIFO topic, to which EventBridge sends nothing';
  return isPlace(section, key) ? (foreign(value, baseline) ?? abroad(key, value, baseline)) : null;
}

function isPlace(section: string | number | undefined, key: string | number | undefined): boolean {
  return (
    (section === 'rule' && (key === 'bus' || key === 'dead-letter-queue')) || (section === 'topic' && key === 'name')
  );
}

/**
 * Nobody can change the policy of a key that AWS manages, and it admits neither EventBridge nor CloudTrail:
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services,
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html
 */
function managed(section: string | number | undefined, value: string): string | null {
  const alias = value.startsWith('arn:') ? (parseArn(value)?.resource ?? '') : value;
  if (!alias.startsWith('alias/aws/')) return null;
  return section === 'topic'
    ? 'a key that AWS manages and EventBridge cannot use: no alert would arrive'
    : 'a key that AWS manages and CloudTrail cannot use: no log file would be written';
}

/** An ARN says whose the thing is. What is named without one is the checked account's own. */
function foreign(value: string, {account}: Baseline): string | null {
  const owner = parseArn(value)?.account ?? '';
  if (owner === '' || owner === account) return null;
  return account === undefined
    ? `which belongs to account ${owner}, and the baseline pins no account`
    : `which belongs to account ${owner}, not to ${account}`;
}

/**
 * A rule sends to topics and queues of its own Region, and a topic uses keys of its own
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-region.html). The rule is where the bus is, else where IAM's events are.
 */
function abroad(key: string | number | undefined, value: string, {partition, rule}: Baseline): string | null {
  const at = parseArn(value)?.region ?? '';
  const home = parseArn(rule.bus)?.region ?? partitionFacts(partition ?? 'aws')?.eventRegion;
  if (key === 'bus' || at === '' || home === undefined || at === home) return null;
  return `which is in ${at}, and the rule is in ${home}`;
}

/** https://docs.aws.amazon.com/chatbot/latest/adminguide/custom-notifs.html */
function discarded(message: string, {recipients}: Baseline): string | null {
  const chats = recipients.some(({protocol, public: form}) => (protocol as string) === 'chat' || isChatEndpoint(form));
  return message === 'readable' && chats ? 'which the declared chat channel discards silently' : null;
}
