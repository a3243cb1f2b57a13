/** The ways that an event could take through a planned account, whether or not it does. */
import type {Plan, PlannedRule, PlannedSubscription, PlannedTarget} from './plan.js';

export interface Way {
  /** From the default bus on. */
  readonly rules: readonly PlannedRule[];
  /** The last rule's target, which leads to the topic. */
  readonly target: PlannedTarget;
  readonly subscription: PlannedSubscription;
}

export function waysTo(plan: Plan, queue: number): readonly Way[] {
  return waysFrom(plan, 'default', []).filter(({subscription}) => subscription.queue === queue);
}

function waysFrom(plan: Plan, bus: string, before: readonly PlannedRule[]): Way[] {
  return plan.rules
    .filter((rule) => rule.bus === bus)
    .flatMap((rule) => {
      const rules = [...before, rule];
      return rule.targets.flatMap((target): Way[] => {
        if ('bus' in target.to) return before.length > 0 ? [] : waysFrom(plan, target.to.bus, rules);
        const {topic} = target.to;
        return plan.subscriptions
          .filter((subscription) => subscription.topic === topic)
          .map((subscription) => ({rules, target, subscription}));
      });
    });
}
