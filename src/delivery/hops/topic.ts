/**
 * The topic: is it there, may EventBridge publish to it, can it be encrypted for EventBridge, and who is subscribed?
 * https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html
 */
import type {Answer} from '../../snapshot/model.js';
import type {Subscription} from '../../snapshot/nouns.js';
import type {Read} from '../../snapshot/reads.js';
import {admissionGate, keyAdmitsEventBridge, topicAdmitsEventBridge} from './access/admission.js';
import {parseArn} from '../arn.js';
import {isChatEndpoint} from '../message/index.js';
import {recipientAt} from '../recipients.js';
import {ask, goneGate, isForeign, placeOf, vouched, type Context} from '../context.js';
import {publicationKeys} from '../../policy/services.js';
import {withheldDoubt} from '../doubt.js';
import {PASSES, blocks, disputed, disputeOf, every, unknown, unreadable, type Gate, type UnknownGate} from '../gate.js';
import {channels, channelsOf, type ChannelAnswer} from './receiver/chat-channel.js';
import {keyByRole} from './access/key-by-role.js';
import {keyNameOf, keyUsable, type KeyAnswer} from './access/key.js';
import {subscriptionOf, type SubscriptionAnswer} from './subscription.js';
import {protectionOf, UNPROTECTED, type ProtectionAnswer} from './protection.js';

export interface TopicAnswer {
  readonly arn: string;
  readonly region: string;
  readonly account: string;
  readonly attributes: Answer<Readonly<Record<string, string>>>;
  readonly exists: Gate;
  readonly standard: Gate;
  /** The key, asked for EventBridge in its own name; for a target with a role, see `Admission`. */
  readonly key: KeyAnswer | null;
  readonly keyGate: Gate;
  readonly protection: Gate;
  readonly listed: Answer<readonly Subscription[]>;
  /** Can its subscribers be listed? */
  readonly listGate: Gate;
  readonly subscriptions: readonly SubscriptionAnswer[];
  /** All but the policy, which depends on the rule that publishes. */
  readonly gate: Gate;
}

/** What the topic answers to one target: who publishes differs by target. */
export interface Admission {
  readonly gate: Gate;
  /** What AWS's documents disagree about, where this rests on it. */
  readonly disputed: string | null;
  /** The key, asked for who publishes. */
  readonly key: KeyAnswer | null;
  readonly keyGate: Gate;
  /** The data protection policy, asked for who publishes. */
  readonly protection: ProtectionAnswer;
}

const NO_TOPIC = {status: 'absent', code: 'NotFound'} as const;

/** "Topic names must include only" letters, digits, hyphens and underscores: https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html */
function subscriptionGate(arn: string): Gate | null {
  const end = arn.lastIndexOf(':');
  return parseArn(arn)?.resource.includes(':') === true
    ? blocks(`${arn} is a subscription and no topic: name its topic, ${arn.slice(0, end)}, instead`)
    : null;
}

export function topicOf(context: Context, arn: string): TopicAnswer {
  const parsed = parseArn(arn);
  const region = parsed?.region ?? context.eventRegion;
  const account = parsed?.account ?? '';
  const attributesRead = attributesOf(arn, region);
  const listRead: Read<'sns:ListSubscriptionsByTopic'> = {
    op: 'sns:ListSubscriptionsByTopic',
    region,
    params: {TopicArn: arn},
  };
  const mistaken = subscriptionGate(arn);
  const attributes = mistaken === null ? ask(context, attributesRead) : NO_TOPIC;
  const listed = mistaken === null ? ask(context, listRead) : NO_TOPIC;
  const foreign = isForeign(context, account);
  const gone = mistaken ?? goneGate(context, 'topic', arn, attributesRead, account);
  const settle = (gate: Gate): Gate => vouched(context, arn, gate);
  const exists =
    attributes.status === 'known'
      ? PASSES
      : attributes.status === 'absent'
        ? gone
        : unreadable(attributesRead, attributes);
  const value = attributes.status === 'known' ? attributes.value : {};
  // EventBridge cannot give a message group, which a FIFO topic demands; a FIFO topic takes no mail subscribers either:
  // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html, https://docs.aws.amazon.com/sns/latest/dg/sns-fifo-topics.html
  const fifo = value['FifoTopic']?.toLowerCase() === 'true' || arn.endsWith('.fifo');
  const standard = fifo
    ? blocks('it is a FIFO topic, to which EventBridge cannot publish and no mail can subscribe')
    : PASSES;
  const named = value['KmsMasterKeyId'];
  const key =
    named === undefined || named === ''
      ? null
      : keyUsable(context, keyNameOf(context, named, region, account), region, 'topic', (policy, keyArn) =>
          keyAdmitsEventBridge(policy, {keyArn, use: 'topic', topicArn: arn, ...placeOf(context, account)}),
        );
  // GetTopicAttributes leaves attributes out by the caller's rights, so the absence of a key is evidence only beside the policy.
  const trimmed = attributes.status === 'known' && value['Policy'] === undefined;
  const keyGate = settle(
    key?.gate ?? (trimmed ? unknown(`${HIDDEN}, so it may hide the key too`, withheldDoubt(attributesRead)) : PASSES),
  );
  const protection = exists.state === 'passes' && !foreign ? protectionOf(context, arn, region, null).gate : PASSES;
  const listGate = settle(
    listed.status === 'known' ? PASSES : listed.status === 'absent' ? gone : unreadable(listRead, listed),
  );
  const rows = listed.status === 'known' ? sortRows(listed.value) : [];
  return {
    arn,
    region,
    account,
    attributes,
    exists: settle(exists),
    standard,
    key,
    keyGate,
    protection: settle(protection),
    listed,
    listGate,
    subscriptions: rows.flatMap((row) => subscriptionsAt(context, row)),
    gate: every(settle(exists), standard, keyGate, settle(protection)),
  };
}

function sortRows(rows: readonly Subscription[]): Subscription[] {
  const key = (row: Subscription): string => `${row.Protocol} ${row.Endpoint} ${row.SubscriptionArn}`;
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** One for whoever is declared behind it: several chat channels can be. */
function subscriptionsAt(context: Context, row: Subscription): readonly SubscriptionAnswer[] {
  const recipient = recipientOf(context, row);
  const behind = channelsBehind(context, row);
  const own = recipient === null && behind.length > 0 ? [] : [subscriptionOf(context, row, recipient)];
  return [...own, ...behind.map((channel) => subscriptionOf(context, row, channel.recipient, channel))];
}

function channelsBehind(context: Context, {Endpoint, TopicArn}: Subscription): readonly ChannelAnswer[] {
  return isChatEndpoint(Endpoint) ? channelsOf(channels(context), TopicArn) : [];
}

/** The declared recipient that a subscription is, by index. */
function recipientOf(context: Context, {Protocol: protocol, Endpoint: endpoint}: Subscription): number | null {
  return recipientAt(context, {protocol, endpoint}, 'sns');
}

/** Is a declared recipient behind the subscription? */
export function isDeclared(context: Context, row: Subscription): boolean {
  return recipientOf(context, row) !== null || channelsBehind(context, row).length > 0;
}

/** Whom the topic admits, where SNS left the policy out of its answer. */
export function hiddenPolicy({arn, region}: Pick<TopicAnswer, 'arn' | 'region'>): UnknownGate {
  return unknown(HIDDEN, withheldDoubt(attributesOf(arn, region)));
}

const HIDDEN = 'sns:GetTopicAttributes answered without the policy';

export function attributesOf(arn: string, region: string): Read<'sns:GetTopicAttributes'> {
  return {op: 'sns:GetTopicAttributes', region, params: {TopicArn: arn}};
}

/** May EventBridge publish to the topic in its own name, on behalf of this rule? */
function admitsService(context: Context, topic: TopicAnswer, ruleArn: string): Gate {
  // An absent or unreadable topic is said once, by `exists`.
  if (topic.attributes.status !== 'known') return PASSES;
  const policy = topic.attributes.value['Policy'];
  if (policy === undefined) return hiddenPolicy(topic);
  return admissionGate(
    topicAdmitsEventBridge(policy, {topicArn: topic.arn, ruleArn, ...placeOf(context, topic.account)}),
  );
}

const ROLE_PAGES = [
  'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-iam-roles.html',
  'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html',
];

/**
 * With a role EventBridge publishes as the role, and its rights count in place of the topic's policy and of what the key admits of the
 * service. Older pages have it that a topic as target takes no role, so that the policy would count after all: where that admits
 * nobody, the passing is disputed.
 */
export function admissionOf(
  context: Context,
  topic: TopicAnswer,
  {ruleArn, roleArn}: {readonly ruleArn: string; readonly roleArn: string | null},
): Admission {
  const settle = (gate: Gate): Gate => vouched(context, topic.arn, gate);
  const service = admitsService(context, topic, ruleArn);
  const guarded = topic.attributes.status === 'known' && topic.account === (context.account ?? topic.account);
  const found = guarded ? protectionOf(context, topic.arn, topic.region, roleArn) : UNPROTECTED;
  const protection = {...found, gate: settle(found.gate)};
  if (roleArn === null) {
    const gate = settle(service);
    return {gate, disputed: disputeOf(gate), key: topic.key, keyGate: topic.keyGate, protection};
  }
  const asked = service.state === 'blocks' && topic.account === parseArn(ruleArn)?.account;
  const older = `AWS's documents disagree whether a topic as target uses the role, or also needs a topic policy for events.amazonaws.com (${ROLE_PAGES.join(', ')})`;
  const gate = asked ? disputed(older) : PASSES;
  const key = keyForRole(context, topic, roleArn);
  return {
    gate,
    disputed: disputeOf(gate),
    key,
    keyGate: key === null ? topic.keyGate : settle(key.gate),
    protection,
  };
}

/**
 * SNS asks the key in the name of who publishes: kms:GenerateDataKey and kms:Decrypt, by the key policy or, where that delegates to the
 * account, by the role's own policies (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-target-sns.html,
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html).
 */
function keyForRole(context: Context, topic: TopicAnswer, roleArn: string): KeyAnswer | null {
  const named = topic.key?.named;
  if (named === undefined) return null;
  const more = publicationKeys(topic.arn, parseArn(roleArn)?.account ?? '');
  return keyByRole(context, {named, region: topic.region, noun: 'topic'}, roleArn, more);
}
