/** Recipients that a rule leads to without a topic. */
import {tellsDeclared} from '../hops/receiver/notifications.js';
import {arrivalsOf} from '../recipients.js';
import {allRules, type Chain, type RuleNode, type TargetNode} from './chain.js';

/** A target that is a declared recipient itself. */
export interface EndAt {
  readonly rule: RuleNode;
  readonly node: TargetNode;
  readonly end: NonNullable<TargetNode['end']>;
}

/** Every target that is this recipient, whatever its rule matches. */
export function endsAt(chain: Chain, recipient: number): EndAt[] {
  return allRules(chain).flatMap((rule) =>
    rule.targets.flatMap((node) => (node.end?.recipient === recipient ? [{rule, node, end: node.end}] : [])),
  );
}

/** Is a topic needed at all: declared, or the way to some recipient? */
export function needsTopic(chain: Chain): boolean {
  const {baseline} = chain.context;
  return baseline.topic.name !== undefined || baseline.recipients.some((_, index) => wantsTopic(chain, index));
}

/** User Notifications has it as a contact or channel, well or badly. */
export function isNotified(chain: Chain, recipient: number): boolean {
  return allRules(chain).some(({notifications}) => tellsDeclared(notifications, recipient));
}

/**
 * Is it over a topic that alerts are to come to this recipient? Not where it can only be a target, nor where it is one already, or User
 * Notifications tells it: a road of which only a person can put right what is wrong is no reason for a second one.
 */
export function wantsTopic(chain: Chain, recipient: number): boolean {
  const declared = chain.context.baseline.recipients[recipient];
  if (declared === undefined || arrivalsOf(declared)[0] !== 'sns') return false;
  const subscribed = [...chain.topics.values()].some(({subscriptions}) =>
    subscriptions.some((one) => one.recipient === recipient),
  );
  return subscribed || (endsAt(chain, recipient).length === 0 && !isNotified(chain, recipient));
}
