/** The pattern of a rule: the one that is wanted, and whether what is there brings every required call to the topic without it. */
import {lossByDeclaration} from '../../../delivery/declared-pattern.js';
import {judgeRule} from '../../../delivery/hops/rule.js';
import type {TopicAnswer} from '../../../delivery/hops/topic.js';
import type {Proof} from '../../../delivery/proof.js';
import {wantsTopic} from '../../../delivery/route/ends.js';
import type {RuleNode} from '../../../delivery/route/chain.js';
import {patternWithout, wantedPattern} from '../../../delivery/wanted-pattern.js';
import {decideCoverage, parsePattern, type Generated, type LeftOut} from '../../../pattern/index.js';
import {errand, type Errand, type Planning} from '../../planning.js';
import {covers} from '../../repair/covers.js';
import {repairOf, type Repair} from '../../repair/repair.js';
import {routed, routedCalls} from '../../repair/routed.js';
import {desiredTopics, unserved} from '../../repair/topics.js';
import {withNames} from '../../repair/with-names.js';

type Judged = Pick<Planning, 'proof' | 'context'>;

/** What would be lost if the declared pattern were written. @param node the rule whose pattern it would replace; null for a new rule */
export function lossIfWritten({proof}: Judged, node: RuleNode | null): LeftOut | null {
  const pattern = node?.answer.pattern ?? null;
  return lossByDeclaration(proof, pattern === null ? [] : [pattern]);
}

/** The pattern that may be written: its own with more names, where another one would end alerts. A declared one that loses alerts never is. */
export function writablePattern(planning: Judged, node: RuleNode | null): Generated {
  const more = node === null ? null : withNames(planning.proof, node);
  if (more !== null) return {pattern: more};
  const lost = lossIfWritten(planning, node);
  return lost === null ? wantedPattern(planning.context) : {cannot: `the declared pattern ${lost.words}`};
}

/** Instead of writing it. */
export function correctFirst({words}: LeftOut): Errand {
  const text = `Correct \`rule.pattern\` in the baseline, or leave it out, then plan again. A rule with the declared pattern would lose alerts: it ${words}. Until then, reconcile does not write this pattern.`;
  return errand('CorrectBaseline', 'rule.pattern', '', text);
}

/** Beside rules that are left alone: what they leave out, and new kinds of calls; else everything. `why`: a sentence for the step. */
export function besidePattern(
  planning: Judged,
  topic: TopicAnswer,
  repair: Repair | null,
): {readonly pattern: string; readonly why: string} | {readonly cannot: string} {
  const whole = writablePattern(planning, null);
  if ('cannot' in whole || repair?.kind !== 'beside') return 'cannot' in whole ? whole : {...whole, why: ''};
  const left = ` ${repair.why}, so what is there is left as it is.`;
  const {rule, events} = planning.context.baseline;
  // A new rule that leads to several topics serves each of them.
  if (desiredTopics(planning.proof).length > 1) return {...whole, why: left};
  const handled = handledCalls(planning.proof, topic);
  if (handled.length === 0) return {...whole, why: left};
  const include = events.include;
  const rest = rule.pattern === undefined ? patternWithout(planning.context, include, handled) : {cannot: ''};
  if ('pattern' in rest) return {...rest, why: `${left} The new rule takes the calls that they leave out.`};
  const twice = `${String(handled.length)} ${handled.length === 1 ? 'call' : 'calls'} will alert twice`;
  return {...whole, why: `${left} The new rule takes all calls, and ${twice}.`};
}

/** What each of those who miss something gets already, by the rules that are left alone. */
function handledCalls(proof: Proof, topic: TopicAnswer): readonly string[] {
  const missing = unserved(proof);
  const each = missing.map((index) =>
    routedCalls(
      proof,
      topic,
      [],
      ({recipient, destination}) =>
        recipient === index || (destination === topic.arn && wantsTopic(proof.chain, index)),
    ),
  );
  const all = each.length === 0 ? [routedCalls(proof, topic)] : each;
  return proof.context.calls.filter((call) => all.every((verdicts) => verdicts.get(call)?.verdict === 'always'));
}

/** undefined: the one it has will do, by itself or together with other rules. */
export function neededPattern(
  planning: Planning,
  node: RuleNode,
  state: string,
  topic: TopicAnswer,
): Generated | undefined {
  const {context} = planning;
  const {pattern, rule, region} = node.answer;
  if (pattern === null) return writablePattern(planning, node);
  const declared = context.baseline.rule.pattern;
  if (declared !== undefined) {
    const missed = decideCoverage(parsePattern(JSON.stringify(declared)), [pattern]);
    if (missed.verdict === 'not-covered') return writablePattern(planning, node);
    if (missed.verdict === 'unknown') return {cannot: missed.reason};
  }
  const shared = asShared(planning, node, topic);
  if (shared !== null) return shared.pattern === undefined ? undefined : {pattern: shared.pattern};
  const conditions = judgeRule({...rule, State: state}, region, context.account, context.patterns).conditions;
  // What the target makes of events may still lose some: no pattern of the rule helps there.
  if (covers(planning.proof, conditions) || routed(planning.proof, topic, [{rule: node, conditions}])) return undefined;
  const wanted = writablePattern(planning, node);
  // A declared pattern that misses required calls is the baseline's own doing.
  return 'pattern' in wanted && wanted.pattern === rule.EventPattern ? undefined : wanted;
}

/** One of several that share the work, with which nothing is lost once it is switched on or has its wrong word put right: null for any other. */
function asShared({proof}: Planning, node: RuleNode, topic: TopicAnswer): {readonly pattern?: string} | null {
  if (proof.context.baseline.rule.name !== undefined) return null;
  const repair = repairOf(proof, topic);
  if (repair.kind !== 'mend' || !repair.faults.includes(node)) return null;
  if (repair.asleep === true) return {};
  const pattern = repair.words?.get(node);
  return pattern === undefined ? null : {pattern};
}
