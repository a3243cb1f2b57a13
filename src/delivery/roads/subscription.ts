/** A declared recipient's subscription as the last hop of the road over SNS. */
import {every} from '../gate.js';
import type {FilterAnswer, SubscriptionAnswer} from '../hops/subscription.js';
import type {Filtered} from '../message/body-filter.js';
import type {Hop} from '../route/hop.js';
import {SUBSCRIPTION} from './kinds.js';

/** What a body filter lets through of what the target before it makes of the event. */
export type Filtering = (body: Extract<FilterAnswer, {kind: 'body'}>) => Filtered;

export function subscriptionHop(subscription: SubscriptionAnswer, filtered: Filtering): Hop {
  const {row, topicArn, filter, gate, recipient} = subscription;
  const hop: Hop = {
    kind: SUBSCRIPTION,
    resource: row.SubscriptionArn.startsWith('arn:') ? row.SubscriptionArn : topicArn,
    gate,
    conditions: [],
    leads: () => [{recipient}],
  };
  if (filter.kind !== 'body') return hop;
  const seen = filtered(filter);
  return {
    ...hop,
    gate: every(gate, seen.gate),
    conditions: seen.conditions,
    sees: seen.sees,
    ...(seen.spoils === null ? {} : {spoils: seen.spoils}),
  };
}
