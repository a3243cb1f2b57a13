/** Recipients that a rule leads to without a topic. */
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

/** Is it over a topic that alerts are to come to this recipient? Not where it can only be a target, nor where it is one already. */
export function wantsTopic(chain: Chain, recipient: number): boolean {
  const declared = chain.context.baseline.recipients[recipient];
  if (declared === undefined || arrivalsOf(declared)[0] !== 'sns') return false;
  const subscribed = [...chain.topics.values()].some(({subscriptions}) =>
    subscriptions.some((one) => one.recipient === recipient),
  );
  return subscribed || endsAt(chain, recipient).length === 0;
}
