/** A rule beside those that are there: one that serves something else as well is never replaced. */
import type {ByHand} from '../../delivery/command.js';
import type {Proof} from '../../delivery/proof.js';
import type {RuleNode} from '../../delivery/route/chain.js';
import {patternBlank} from '../../delivery/wanted-pattern.js';

/** `put-rule` replaces what bears the name: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html */
export const NEW_RULE = [
  'aws events put-rule --name RULE_NAME --event-pattern PATTERN',
  'aws events put-targets --rule RULE_NAME --targets Id=1,Arn=TOPIC_ARN',
];

/** What the commands of `NEW_RULE` stand for: a name that no rule bears, and the topic, where there is one for it. */
export function newRuleBlanks({chain, context}: Proof): Readonly<Record<string, string>> {
  const taken = new Set([...chain.bus.rules, ...chain.declaredBus.rules].map(({answer}) => answer.rule.Name));
  const names = ['iam-alert-guard', ...Array.from(taken, (_, at) => `iam-alert-guard-${String(at + 2)}`)];
  const told = [...chain.topics.values()].filter(
    ({region, subscriptions}) =>
      region === context.eventRegion && subscriptions.some(({recipient}) => recipient !== null),
  );
  const topic = chain.declaredTopic ?? (told.length === 1 ? told[0] : undefined);
  return {
    RULE_NAME: names.find((name) => !taken.has(name)) ?? 'RULE_NAME',
    ...(topic === undefined ? {} : {TOPIC_ARN: topic.arn}),
    ...patternBlank(context),
  };
}

/** Has it targets that are neither a declared recipient nor the topic of one? They would get what they never asked for. */
export function hasOtherTargets({chain}: Proof, {targets}: RuleNode): boolean {
  return targets.some(({topic, end}) =>
    topic === null
      ? end !== null && end.recipient === null
      : topic !== chain.declaredTopic && !topic.subscriptions.some(({recipient}) => recipient !== null),
  );
}

/** What is done in place of widening such a rule. */
export function ruleBeside(names: string): ByHand {
  return {
    say: `${names} has other targets, which a wider pattern would send more to: leave it as it is, and make a rule beside it:`,
    run: NEW_RULE,
  };
}
