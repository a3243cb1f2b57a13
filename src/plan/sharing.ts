/** Rules that share the work, or do it twice, where none is declared: no rule is made or widened, and each has what the baseline declares of targets. */
import type {TargetNode} from '../delivery/route/chain.js';
import {desiredRule, ruleAt, type DesiredRule} from './desired.js';
import {isOwn, type Planning} from './planning.js';
import {routed} from './routed.js';
import {desiredTopic} from './topics.js';

/** Their targets that lead to topics with declared recipients; none where one rule is put right. */
export function sharing(planning: Planning): readonly {readonly rule: DesiredRule; readonly target: TargetNode}[] {
  const {proof, context} = planning;
  const topic = desiredTopic(proof);
  if (context.baseline.rule.name !== undefined || desiredRule(proof, topic).node !== null || !routed(proof, topic))
    return [];
  const needed = proof.serving.rules.filter(({redundant}) => !redundant);
  const rules = needed.length > 0 ? needed : proof.serving.rules;
  return rules
    .filter(({what}) => isOwn(planning, what.answer.arn))
    .flatMap(({what}) =>
      what.targets
        .filter(({topic: leads}) => leads?.subscriptions.some(({recipient}) => recipient !== null))
        .map((target) => ({rule: ruleAt(context, what), target})),
    );
}
