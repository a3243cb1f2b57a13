/** The kinds of hops, and the roads that they make: a road is the order in which an event meets them. */
import type {HopKind} from '../route/hop.js';

export const TRAIL: HopKind = {
  name: 'trail',
  at: 'trail',
  words: {
    narrowed: (names) => `${names}: the event selectors do not record it`,
    missing: 'there is no trail',
    traced: 'the event selectors do not record it',
    asks: 'the event selector',
  },
};

export const RULE: HopKind = {
  name: 'rule',
  at: 'rule',
  words: {
    narrowed: (names) => `the pattern of ${names} does not match it`,
    missing: 'no enabled rule on the event bus matches it',
    traced: 'the pattern does not match it',
    asks: 'the pattern',
  },
};

export const TARGET: HopKind = {
  name: 'target',
  at: 'target',
  words: {
    narrowed: (names) => `the pattern of ${names} does not match it`,
    missing: 'no rule that matches it has a target that leads to the recipient',
    traced: 'the target does not take it',
    asks: 'the target',
  },
};

export const TOPIC: HopKind = {
  name: 'topic',
  at: 'topic',
  destination: true,
  words: {
    narrowed: (names) => `the pattern of ${names} does not match it`,
    missing: 'no topic behind the rules admits it',
    traced: 'the topic does not take it',
    asks: 'the topic',
  },
};

export const KEY: HopKind = {
  name: 'key',
  at: 'key',
  words: {
    narrowed: (names) => `the pattern of ${names} does not match it`,
    missing: 'no topic behind the rules can be encrypted for EventBridge',
    traced: 'it cannot be encrypted',
    asks: 'the key',
  },
};

export const SUBSCRIPTION: HopKind = {
  name: 'subscription',
  at: 'subscription',
  personal: true,
  words: {
    narrowed: (names) => `the filter policy of ${names} does not let it through`,
    missing: 'the recipient has no subscription to a topic that it reaches',
    traced: 'the filter policy does not let it through',
    asks: 'the filter policy',
  },
};

/** Where a loss is looked for is the order of the routes found; this is the order for what is missing from them. */
export const SNS_ROAD: readonly HopKind[] = [RULE, TARGET, TOPIC, KEY, SUBSCRIPTION];
