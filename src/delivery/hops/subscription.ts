/**
 * A subscription: is it the declared recipient's, is it confirmed, and does its filter policy let the alert through?
 * https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html
 */
import type {Subscription} from '../../snapshot/nouns.js';
import type {Read} from '../../snapshot/reads.js';
import {parseFilterPolicy, PatternError, type Pattern} from '../../pattern/index.js';
import {ask, vouched, type Context} from '../context.js';
import {PASSES, blocks, every, unknown, unreadable, type Gate} from '../gate.js';
import type {ChannelAnswer} from './receiver/chat-channel.js';
import {endpointOf, type EndpointAnswer} from './receiver/endpoint.js';
import {keepsAll, queueOf, type QueueAnswer} from './receiver/queue.js';
import {parseArn} from '../arn.js';

export type FilterAnswer =
  | {readonly kind: 'none'}
  | {readonly kind: 'attributes'; readonly text: string; readonly gate: Gate}
  | {readonly kind: 'body'; readonly text: string; readonly filter: Pattern}
  | {readonly kind: 'unknown'; readonly gate: Gate};

export interface SubscriptionAnswer {
  readonly row: Subscription;
  readonly topicArn: string;
  /** Index of the declared recipient that it is, or null: nobody declared it. */
  readonly recipient: number | null;
  /** The chat channel behind it that is the recipient; null where it is the recipient's own. */
  readonly channel: ChannelAnswer | null;
  readonly confirmed: Gate;
  readonly pending: boolean;
  readonly attributes: Readonly<Record<string, string>> | null;
  readonly filter: FilterAnswer;
  readonly redrive: QueueAnswer | null;
  readonly endpoint: EndpointAnswer;
  /** Confirmed, attributes readable, endpoint reachable; the filter is a condition of its own. */
  readonly gate: Gate;
}

const NO_ENDPOINT: EndpointAnswer = {
  ...{kind: 'other', gate: PASSES, admits: PASSES},
  ...{queue: null, raw: null, policy: null, spoils: null, remedy: null},
};

function isArn(text: string): boolean {
  return text.startsWith('arn:');
}

/** `PendingConfirmation` and `Deleted` stand in place of the ARN: https://docs.aws.amazon.com/sns/latest/api/API_Subscription.html */
function rowState(row: Subscription): Gate {
  if (row.SubscriptionArn === 'PendingConfirmation') return blocks('it is pending confirmation');
  if (row.SubscriptionArn === 'Deleted') return blocks('it was deleted');
  return isArn(row.SubscriptionArn) ? PASSES : unknown(`SNS lists it as ${row.SubscriptionArn}`, 'open');
}

function filterOf(attributes: Readonly<Record<string, string>>): FilterAnswer {
  const text = attributes['FilterPolicy'];
  if (text === undefined || text === '' || text === '{}' || text === 'null') return {kind: 'none'};
  const scope = attributes['FilterPolicyScope'] ?? 'MessageAttributes';
  try {
    if (isEmptyObject(text)) return {kind: 'none'};
    if (scope === 'MessageBody') return {kind: 'body', text, filter: parseFilterPolicy(text, 'MessageBody')};
    if (scope !== 'MessageAttributes') {
      return {
        kind: 'unknown',
        gate: unknown(`its filter policy has the scope ${scope}, which this tool does not know`),
      };
    }
    // EventBridge publishes without message attributes, and then no filter on attributes matches, `exists: false` neither: "An empty set of
    // attributes results in the filter not matching" (https://docs.aws.amazon.com/sns/latest/dg/attribute-key-matching.html).
    parseFilterPolicy(text, 'MessageAttributes');
    return {
      kind: 'attributes',
      text,
      gate: blocks('its filter policy looks at message attributes, and EventBridge sends none: it never matches'),
    };
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return {kind: 'unknown', gate: unknown(`its filter policy cannot be read: ${error.message}`)};
  }
}

function isEmptyObject(text: string): boolean {
  return /^\s*\{\s*\}\s*$/.test(text);
}

/** https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html: `true` while it is not confirmed. */
function confirmation(
  {PendingConfirmation: word = 'false'}: Readonly<Record<string, string>>,
  state: Gate,
): {readonly pending: boolean; readonly gate: Gate} {
  switch (word.toLowerCase()) {
    case 'true':
      return {pending: true, gate: blocks('it is pending confirmation')};
    case 'false':
      return {pending: false, gate: state};
    default:
      return {pending: false, gate: every(state, unknown(`SNS gives its confirmation as "${word}"`, 'open'))};
  }
}

/** @param channel the declared chat channel that the row is looked at for */
export function subscriptionOf(
  context: Context,
  row: Subscription,
  recipient: number | null,
  channel: ChannelAnswer | null = null,
): SubscriptionAnswer {
  const state = rowState(row);
  const region = parseArn(row.TopicArn)?.region ?? context.eventRegion;
  const base = {
    row,
    topicArn: row.TopicArn,
    recipient,
    channel,
    pending: row.SubscriptionArn === 'PendingConfirmation',
  };
  // A stranger's subscription is judged by being there; nobody's alert depends on its filter.
  if (recipient === null || !isArn(row.SubscriptionArn)) {
    return {
      ...base,
      confirmed: state,
      attributes: null,
      filter: {kind: 'none'},
      redrive: null,
      endpoint: NO_ENDPOINT,
      gate: state,
    };
  }
  const read: Read<'sns:GetSubscriptionAttributes'> = {
    op: 'sns:GetSubscriptionAttributes',
    region,
    params: {SubscriptionArn: row.SubscriptionArn},
  };
  const answer = ask(context, read);
  const endpoint = endpointOf(context, row, answer.status === 'known' ? answer.value : null);
  if (answer.status !== 'known') {
    const doubt = vouched(
      context,
      row.SubscriptionArn,
      answer.status === 'unreadable' ? unreadable(read, answer) : blocks('it is listed but no longer exists'),
    );
    return {
      ...base,
      confirmed: state,
      attributes: null,
      filter: {kind: 'unknown', gate: doubt},
      redrive: null,
      endpoint,
      gate: every(state, doubt, endpoint.gate, channel?.gate ?? PASSES),
    };
  }
  const attributes = answer.value;
  const {pending, gate: confirmed} = confirmation(attributes, state);
  const filter = filterOf(attributes);
  const filterGate = filter.kind === 'attributes' || filter.kind === 'unknown' ? filter.gate : PASSES;
  return {
    ...base,
    pending: base.pending || pending,
    confirmed,
    attributes,
    filter,
    redrive: redriveOf(context, attributes, row.TopicArn),
    endpoint,
    gate: every(confirmed, filterGate, endpoint.gate, ...(channel === null ? [] : [channel.gate, wrapped(attributes)])),
  };
}

/** The service reads what SNS writes around a message: https://docs.aws.amazon.com/sns/latest/dg/sns-large-payload-raw-message-delivery.html */
function wrapped({RawMessageDelivery: raw = 'false'}: Readonly<Record<string, string>>): Gate {
  return raw.toLowerCase() === 'false'
    ? PASSES
    : unknown(
        'raw message delivery is on, and AWS does not document whether a chat channel shows such a message',
        'undocumented',
      );
}

/** https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html: same account and region as the subscription. */
function redriveOf(
  context: Context,
  attributes: Readonly<Record<string, string>>,
  topicArn: string,
): QueueAnswer | null {
  const text = attributes['RedrivePolicy'];
  if (text === undefined || text === '') return null;
  let arn: unknown;
  try {
    arn = (JSON.parse(text) as {deadLetterTargetArn?: unknown} | null)?.deadLetterTargetArn;
  } catch {
    return null;
  }
  if (typeof arn !== 'string') return null;
  const queue = queueOf(context, arn, {service: 'sns', sourceArn: topicArn});
  return {...queue, gate: every(queue.gate, keepsAll(queue))};
}
