/**
 * Would a topic beside the chain tell anybody: the one that an alarm notifies, or that a rule on changes of the chain sends to? What
 * cannot be read is taken for good: this is advice.
 */
import {topicAdmitsCloudWatch, topicAdmitsEventBridge} from './access/admission.js';
import {parseArn} from '../arn.js';
import {ask, isForeign, placeOf, type Context} from '../context.js';

/** Who publishes: an alarm, or a rule that acts by itself. */
export interface Publisher {
  readonly kind: 'alarm' | 'rule';
  readonly arn: string;
}

/**
 * Actions of alarms that do something to an instance or a group: recover and reboot, scaling
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/UsingAlarmActions.html).
 */
const DEEDS = ['automate', 'swf', 'autoscaling'];

/** null: it may. Otherwise why nobody hears of it. */
export function deafness(context: Context, topicArn: string, publisher: Publisher | null): string | null {
  const parsed = parseArn(topicArn);
  if (parsed !== null && DEEDS.includes(parsed.service)) return `${topicArn} is an action that notifies nobody`;
  if (parsed?.service !== 'sns') return null;
  const {region, account} = parsed;
  const attributes = ask(context, {op: 'sns:GetTopicAttributes', region, params: {TopicArn: topicArn}});
  const listed = ask(context, {op: 'sns:ListSubscriptionsByTopic', region, params: {TopicArn: topicArn}});
  if (isForeign(context, account)) return null;
  if (attributes.status === 'absent') return `the topic ${topicArn} does not exist`;
  const policy = attributes.status === 'known' ? attributes.value['Policy'] : undefined;
  if (policy !== undefined && publisher !== null && isRefused(context, policy, topicArn, publisher))
    return `the policy of ${topicArn} does not admit it`;
  const heard =
    listed.status !== 'known' || listed.value.some(({SubscriptionArn}) => SubscriptionArn.startsWith('arn:'));
  return heard ? null : `nobody is subscribed to ${topicArn}`;
}

function isRefused(context: Context, policy: string, topicArn: string, {kind, arn}: Publisher): boolean {
  const place = placeOf(context);
  const {answer} =
    kind === 'alarm'
      ? topicAdmitsCloudWatch(policy, {topicArn, alarmArn: arn, ...place})
      : topicAdmitsEventBridge(policy, {topicArn, ruleArn: arn, ...place});
  return answer === 'denied';
}
