/**
 * `delivery/roads/` makes of each thing that was found a hop: which events it lets pass, and where it leads.
 *
 * The kinds of hops, and the roads that they make: a road is the order in which an event meets them.
 */
import type {RoadName} from '../../findings/model.js';
import type {HopKind} from '../route/hop.js';

export const TRAIL: HopKind = {
  name: 'trail',
  at: 'trail',
  words: {
    narrowed: (names) => `not recorded by the event selectors of ${names}`,
    missing: 'there is no trail',
    traced: 'the event selectors do not record it',
    asks: 'the event selector',
  },
};

export const RULE: HopKind = {
  name: 'rule',
  at: 'rule',
  words: {
    narrowed: (names) => `not matched by the pattern of ${names}`,
    missing: 'not matched by any enabled rule on the event bus',
    traced: 'the pattern does not match it',
    asks: 'the pattern',
  },
};

export const TARGET: HopKind = {
  name: 'target',
  at: 'target',
  words: {
    narrowed: (names) => `not matched by the pattern of ${names}`,
    missing: 'no matching rule has a target that leads to the recipient',
    traced: 'the target does not accept it',
    asks: 'the target',
  },
};

export const TOPIC: HopKind = {
  name: 'topic',
  at: 'topic',
  destination: true,
  words: {
    narrowed: (names) => `not matched by the pattern of ${names}`,
    missing: 'not admitted by any topic behind the rules',
    traced: 'the topic does not accept it',
    asks: 'the topic',
  },
};

export const KEY: HopKind = {
  name: 'key',
  at: 'key',
  words: {
    narrowed: (names) => `not matched by the pattern of ${names}`,
    missing: 'no topic behind the rules can be encrypted for EventBridge',
    traced: 'it cannot be encrypted',
    asks: 'the key',
  },
};

export const SUBSCRIPTION: HopKind = {
  name: 'subscription',
  at: 'subscription',
  personal: true,
  road: 'sns',
  words: {
    narrowed: (names) => `not let through by the filter policy of ${names}`,
    missing: 'the recipient has no subscription to a topic behind the rules',
    traced: 'the filter policy does not let it through',
    asks: 'the filter policy',
  },
};

/** A chat channel behind the subscription of its service. */
export const CHANNEL: HopKind = {
  name: 'chat channel',
  at: 'subscription',
  personal: true,
  road: 'chat',
  words: {
    narrowed: (names) => `not let through by the filter policy before ${names}`,
    missing: 'no topic behind the rules leads to the chat channel',
    traced: 'the filter policy does not let it through',
    asks: 'the filter policy',
  },
};

/** An event rule of User Notifications, behind the rule of EventBridge that feeds it. */
export const NOTIFICATION: HopKind = {
  name: 'notification',
  at: 'rule',
  words: {
    narrowed: (names) => `not matched by the pattern of the event rule ${names}`,
    missing: 'not matched by any event rule of User Notifications',
    traced: 'the event rule does not match it',
    asks: 'the event rule',
  },
};

/** Whom User Notifications tells: a confirmed address, a chat channel. */
export const CONTACT: HopKind = {
  name: 'contact',
  at: 'subscription',
  personal: true,
  road: 'user-notifications',
  words: {
    narrowed: (names) => `not accepted by ${names}`,
    missing: 'the recipient is no channel of the notification configuration',
    traced: 'the contact does not accept it',
    asks: 'the contact',
  },
};

/** Where a loss is looked for is the order of the routes found; this is the order for what is missing from them. */
export const SNS_ROAD: readonly HopKind[] = [RULE, TARGET, TOPIC, KEY, SUBSCRIPTION];

/** What a target leads to and is a recipient itself: nothing stands behind it. */
const END_WORDS: HopKind['words'] = {
  narrowed: (names) => `not accepted by ${names}`,
  missing: 'no matching rule has the recipient as a target',
  traced: 'the target does not accept it',
  asks: 'the target',
};
export interface EndKind extends HopKind {
  readonly road: RoadName;
}

const endKind = (name: string, road: RoadName): EndKind => ({
  name,
  at: 'target',
  personal: true,
  destination: true,
  road,
  words: END_WORDS,
});

/** A queue, function, stream or log group that a rule leads to directly. */
export const DIRECT_END: EndKind = endKind('recipient', 'direct');
export const HANDOFF_END: EndKind = endKind('api destination', 'api-destination');

const DIRECT_ROAD: readonly HopKind[] = [RULE, TARGET, DIRECT_END];
const CHAT_ROAD: readonly HopKind[] = [RULE, TARGET, TOPIC, KEY, CHANNEL];
const NOTIFICATION_ROAD: readonly HopKind[] = [RULE, NOTIFICATION, CONTACT];
const HANDOFF_ROAD: readonly HopKind[] = [RULE, TARGET, HANDOFF_END];

/** The hops of a road that begins at the event bus, in order: where what is missing from it would stand. */
const ORDERS: {readonly [R in RoadName]?: readonly HopKind[]} = {
  direct: DIRECT_ROAD,
  'api-destination': HANDOFF_ROAD,
  chat: CHAT_ROAD,
  'user-notifications': NOTIFICATION_ROAD,
};

/** The order of the road by which a recipient would be reached. */
export function orderOf(road: RoadName): readonly HopKind[] {
  return ORDERS[road] ?? SNS_ROAD;
}
