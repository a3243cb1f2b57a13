/**
 * The topic: is it there, may EventBridge publish to it, can it be encrypted for EventBridge, and who is subscribed?
 * https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html
 */
import {sameEndpoint} from '../../snapshot/endpoint.js';
import type {Answer} from '../../snapshot/model.js';
import type {Subscription} from '../../snapshot/nouns.js';
import type {Read} from '../../snapshot/reads.js';
import {admissionGate, keyAdmitsEventBridge, topicAdmitsEventBridge, type ServiceAnswer} from './admission.js';
import {parseArn} from '../arn.js';
import {ask, vouched, type Context} from '../context.js';
import {PASSES, blocks, every, unknown, unreadable, type Gate} from '../gate.js';
import {keyUsable, type KeyAnswer} from './key.js';
import {subscriptionOf, type SubscriptionAnswer} from './subscription.js';
import {protectionGate} from './protection.js';

export interface TopicAnswer {
  readonly arn: string;
  readonly region: string;
  readonly account: string;
  readonly attributes: Answer<Readonly<Record<string, string>>>;
  readonly exists: Gate;
  readonly standard: Gate;
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

export interface Admission {
  readonly gate: Gate;
  /** AWS's documents disagree about the condition that this rests on. */
  readonly disputed: string | null;
}

export function topicOf(context: Context, arn: string): TopicAnswer {
  const parsed = parseArn(arn);
  const region = parsed?.region ?? context.eventRegion;
  const account = parsed?.account ?? '';
  const attributesRead: Read<'sns:GetTopicAttributes'> = {
    op: 'sns:GetTopicAttributes',
    region,
    params: {TopicArn: arn},
  };
  const listRead: Read<'sns:ListSubscriptionsByTopic'> = {
    op: 'sns:ListSubscriptionsByTopic',
    region,
    params: {TopicArn: arn},
  };
  const attributes = ask(context, attributesRead);
  const listed = ask(context, listRead);
  const foreign = context.account !== null && account !== context.account;
  const gone = foreign
    ? unknown(`the topic ${arn} belongs to another account and is not visible from this one`)
    : blocks(`the topic ${arn} does not exist`);
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
      : keyUsable(context, named, region, 'topic', (policy, keyArn) =>
          keyAdmitsEventBridge(policy, {
            keyArn,
            use: 'topic',
            topicArn: arn,
            account: context.account ?? account,
            partition: context.partition,
            now: context.now,
          }),
        );
  // GetTopicAttributes leaves attributes out by the caller's rights, so the absence of a key is evidence only beside the policy.
  const trimmed = attributes.status === 'known' && value['Policy'] === undefined;
  const keyGate = settle(
    key?.gate ??
      (trimmed
        ? unknown('sns:GetTopicAttributes answered without the policy, so it may hide the key too', [
            'sns:GetTopicAttributes',
          ])
        : PASSES),
  );
  const protection = exists.state === 'passes' && !foreign ? protectionGate(context, arn, region) : PASSES;
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
    subscriptions: rows.map((row) => subscriptionOf(context, row, recipientOf(context, row))),
    gate: every(settle(exists), standard, keyGate, settle(protection)),
  };
}

function sortRows(rows: readonly Subscription[]): Subscription[] {
  const key = (row: Subscription): string => `${row.Protocol} ${row.Endpoint} ${row.SubscriptionArn}`;
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The declared recipient that a subscription is, by index. */
export function recipientOf(context: Context, row: Subscription): number | null {
  const index = context.baseline.recipients.findIndex(
    ({protocol, matches}) =>
      protocol === row.Protocol && matches.some((endpoint) => sameEndpoint(row.Protocol, endpoint, row.Endpoint)),
  );
  return index < 0 ? null : index;
}

/** May EventBridge publish to the topic on behalf of this rule? */
export function admissionOf(context: Context, topic: TopicAnswer, ruleArn: string): Admission {
  const settle = (gate: Gate): Gate => vouched(context, topic.arn, gate);
  // An absent or unreadable topic is said once, by `exists`.
  if (topic.attributes.status !== 'known') return {gate: PASSES, disputed: null};
  const policy = topic.attributes.value['Policy'];
  if (policy === undefined) {
    return {
      gate: settle(unknown('sns:GetTopicAttributes answered without the policy', ['sns:GetTopicAttributes'])),
      disputed: null,
    };
  }
  const answer: ServiceAnswer = topicAdmitsEventBridge(policy, {
    topicArn: topic.arn,
    ruleArn,
    account: context.account ?? topic.account,
    partition: context.partition,
    now: context.now,
  });
  if (answer.answer === 'allowed') return {gate: PASSES, disputed: answer.disputed ?? null};
  return {gate: settle(admissionGate(answer)), disputed: null};
}
