/** Rules that share the work, or do it twice, where none is declared: no rule is made or widened, and each has what the baseline declares of targets. */
import {retriesLess} from '../../delivery/hops/target.js';
import type {TargetNode} from '../../delivery/route/chain.js';
import {desiredQueueArn, desiredRule, ruleAt, type DesiredRule} from '../desired.js';
import {isOwn, type Planning} from '../planning.js';
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
  const found = rules
    .filter(({what}) => isOwn(planning, what.answer.arn))
    .map(({what}) => {
      const rule = ruleAt(context, what);
      const own = what.targets.filter(({topic: leads}) =>
        leads?.subscriptions.some(({recipient}) => recipient !== null),
      );
      return own.map((target) => ({rule, target}));
    });
  // Of rules that each do all of the work one that is as declared is enough.
  const enough = needed.length === 0 && found.some((own) => own.length > 0 && own.every((one) => holds(planning, one)));
  return enough ? [] : found.flat();
}

/** Is the target as the baseline declares targets? */
function holds(
  {context}: Planning,
  {rule, target: {answer}}: {readonly rule: DesiredRule; readonly target: TargetNode},
): boolean {
  const queue = desiredQueueArn(context, rule.bus.region);
  const kept = queue === null || answer.deadLetter?.arn === queue;
  return kept && !retriesLess(answer.target, context.baseline.rule.retry);
}
