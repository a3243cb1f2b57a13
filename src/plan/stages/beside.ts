/** What is said, or done otherwise, where a declared thing is missing beside others that do its work, or would not do its own. */
import type {Recipient} from '../../baseline/schema/schema.js';
import {parseArn} from '../../delivery/arn.js';
import {deliveryIntact} from '../../delivery/coverage/outcome.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import {needsTopic} from '../../delivery/route/ends.js';
import {otherReceivers} from '../../delivery/views/undeclared.js';
import {desiredRule, type DesiredRule} from '../desired.js';
import type {Planning} from '../planning.js';

/**
 * A declared topic to which no rule could lead, once it is made: subscribers would wait there in vain
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html: targets of a rule are of its own Region).
 */
export function unfitAsTarget({proof}: Planning, topic: TopicAnswer): string | null {
  if (topic.arn.endsWith('.fifo'))
    return 'The declared topic does not exist, and a FIFO topic takes nothing from EventBridge: declare another one.';
  const {bus} = desiredRule(proof, topic);
  return topic.region === bus.region
    ? null
    : `The declared topic does not exist, and a rule in ${bus.region} reaches topics of its own Region alone. Declare a topic in ${bus.region}, or make this one where a rule forwards to.`;
}

/** https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html: whose owner has to confirm. */
export function mustConfirm({protocol, public: endpoint}: Recipient, account: string): boolean {
  const owner = parseArn(endpoint)?.account;
  return (
    ['email', 'email-json', 'http', 'https'].includes(protocol) ||
    (owner !== undefined && owner !== '' && owner !== account)
  );
}

/**
 * Why nothing is led to the declared topic: none of the declared recipients is subscribed to it, and all get the alerts by another way. Who is
 * confirmed there is not asked to confirm a second time elsewhere. Null where it is called for, or where nobody would have to confirm (a queue that two
 * chains share).
 */
export function secondTopic({proof, context, account}: Planning, topic: TopicAnswer): string | null {
  const {attributes, listed, subscriptions} = topic;
  if (context.baseline.topic.name === undefined || !deliveryIntact(proof.coverage)) return null;
  if (!context.baseline.recipients.some((recipient) => mustConfirm(recipient, account))) return null;
  const absent = attributes.status === 'absent';
  if (!absent && (listed.status !== 'known' || subscriptions.some(({recipient}) => recipient !== null))) return null;
  const fact = absent
    ? 'The declared topic does not exist'
    : 'No declared recipient is subscribed to the declared topic';
  return `${fact}, and every declared recipient gets the alerts by another way. A second subscription would alert them twice. If the name is not the one that was meant, correct it. To move to the declared topic, give it the target and the subscriptions, and remove the others.`;
}

/**
 * Why the declared rule is not made: all get the alerts without it, and a second rule would alert them twice. Null where it is there, is needed,
 * or no person is alerted over a topic (a queue that two chains share).
 */
export function secondRule({proof, context, account}: Planning, {node}: Pick<DesiredRule, 'node'>): string | null {
  if (context.baseline.rule.name === undefined || node !== null || !deliveryIntact(proof.coverage)) return null;
  const shares = !context.baseline.recipients.some((recipient) => mustConfirm(recipient, account));
  if (shares && needsTopic(proof.chain)) return null;
  return 'The declared rule does not exist, and every declared recipient gets the alerts by another way. A second rule would alert them twice. If the name is not the one that was meant, correct it. To move to the declared rule, create it with the targets of the other one, and disable that one.';
}

/** Whom the events reach without being declared: to declare them may be what was meant, in place of a second road. */
export function besideOthers({proof}: Planning): string {
  const [first, ...more] = otherReceivers(proof).undeclared;
  if (first === undefined) return '';
  // Nothing is read of a queue or function that nobody declared (`words.ts` of the report says of it that IAM changes may reach it).
  if (more.length === 0 && first.startsWith('arn:'))
    return ` A rule already sends IAM changes to ${first}, which is not declared and was not read: it may not exist. If it should get the alerts, declare it in \`recipients\` and plan again, and do not add this target. If a recipient has replaced it, make that recipient the target of the rule in its place.`;
  if (more.length === 0)
    return ` IAM changes already go to ${first}, which is not declared. If it should get the alerts, declare it in \`recipients\` and plan again, and do not add this target.`;
  return ` IAM changes already go to ${String(more.length + 1)} receivers that are not declared, ${first} among them. If one of them should get the alerts, declare it in \`recipients\` and plan again, and do not add this target.`;
}
