/** A declared recipient's subscription as the last hop of the road over SNS. */
import {every} from '../gate.js';
import type {FilterAnswer, SubscriptionAnswer} from '../hops/subscription.js';
import type {ChatAnswer} from '../message/alert.js';
import type {Filtered} from '../message/body-filter.js';
import {isChatEndpoint, type Event} from '../message/index.js';
import type {Hop} from '../route/hop.js';
import {SUBSCRIPTION} from './kinds.js';

/** What a body filter lets through of what the target before it makes of the event. */
export type Filtering = (body: Extract<FilterAnswer, {kind: 'body'}>) => Filtered;

/** What a subscription is given to judge: what the target has made of the event. */
export interface Receiving {
  readonly filtered: Filtering;
  readonly chat: ChatAnswer;
}

export function subscriptionHop(subscription: SubscriptionAnswer, {filtered, chat}: Receiving): Hop {
  const {row, topicArn, filter, gate, recipient} = subscription;
  // A channel that discards the message has not received it.
  const shown = isChatEndpoint(row.Endpoint) ? [chat] : [];
  const seen = filter.kind === 'body' ? [filtered(filter)] : [];
  const all = [...shown, ...seen];
  const spoils = all.map((one) => one.spoils).find((one) => one !== null);
  return {
    kind: SUBSCRIPTION,
    resource: row.SubscriptionArn.startsWith('arn:') ? row.SubscriptionArn : topicArn,
    gate: every(gate, ...all.map((one) => one.gate)),
    conditions: seen.flatMap((one) => one.conditions),
    ...(all.length === 0 ? {} : {sees: (event: Event) => every(...all.map((one) => one.sees(event)))}),
    ...(spoils === undefined ? {} : {spoils}),
    leads: () => [{recipient}],
  };
}
