/** A declared recipient's subscription as the last hop of the road over SNS. */
import {every} from '../gate.js';
import type {FilterAnswer, SubscriptionAnswer} from '../hops/subscription.js';
import type {ChatAnswer} from '../message/alert.js';
import type {Room} from '../hops/size.js';
import type {Filtered} from '../message/filter/body.js';
import {isChatEndpoint, type Event} from '../message/index.js';
import type {Hop} from '../route/hop.js';
import {CHANNEL, SUBSCRIPTION} from './kinds.js';

/** What a body filter lets through of what the target before it makes of the event. */
export type Filtering = (body: Extract<FilterAnswer, {kind: 'body'}>) => Filtered;

/** What the target has made of the event: one answer, which every later hop reads. */
export interface Message {
  readonly filtered: Filtering;
  readonly chat: ChatAnswer;
  /** Is it short enough for a topic? `limit`: its MaximumMessageSize, where it has one. */
  readonly atTopic: (limit: string | undefined) => Room;
  /** Is it short enough for a subscribed queue? `raw`: without what SNS writes around it; null where that is not known. */
  readonly atQueue: (limit: string | undefined, raw: boolean | null) => Room;
}

export function subscriptionHop(subscription: SubscriptionAnswer, {filtered, chat, atQueue}: Message): Hop {
  const {row, topicArn, filter, gate, recipient, endpoint, channel} = subscription;
  // A channel that discards the message has not received it.
  const shown = isChatEndpoint(row.Endpoint) ? [chat] : [];
  const seen = filter.kind === 'body' ? [filtered(filter)] : [];
  const room = atQueue(endpoint.queue?.attributes?.['MaximumMessageSize'], endpoint.raw);
  const all = [...shown, ...seen, room];
  const spoils = [endpoint, ...all].map((one) => one.spoils).find((one) => one !== null);
  const arn = row.SubscriptionArn.startsWith('arn:') ? row.SubscriptionArn : topicArn;
  return {
    kind: channel === null ? SUBSCRIPTION : CHANNEL,
    resource: channel?.arn ?? arn,
    gate: every(gate, ...all.map((one) => one.gate)),
    conditions: seen.flatMap((one) => one.conditions),
    sees: (event: Event) => every(...all.map((one) => one.sees(event))),
    ...(spoils === undefined ? {} : {spoils}),
    leads: () => [{recipient}],
  };
}
