/**
 * `checks/shared/` holds what more than one check asks or says.
 *
 * Which topics a check speaks of, and what a fault in one weighs.
 */
import type {RuleNode, TargetNode} from '../../delivery/route/chain.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import {alarmNodes} from '../../delivery/hops/alarm/stage.js';
import {deliveryIntact, mayBeServed} from '../../delivery/coverage/outcome.js';
import type {Proof} from '../../delivery/proof.js';
import {allRules} from '../../delivery/route/chain.js';
import {severityRank, type Severity} from '../../findings/model.js';
import type {Outcome} from '../check.js';

export interface JudgedTopic {
  readonly topic: TopicAnswer;
  /** The baseline names it. */
  readonly declared: boolean;
  /** Others do the same work: what is wrong with its properties is worth an info. */
  readonly redundant: boolean;
}

/**
 * The declared topic; without a name, those behind which a declared recipient is. Where somebody is not reached, also those that nobody
 * can look behind: the recipient may be there.
 */
export function judgedTopics(proof: Proof): readonly JudgedTopic[] {
  const {serving, chain, coverage, context} = proof;
  if (context.baseline.topic.name !== undefined) {
    return chain.declaredTopic === null ? [] : [{topic: chain.declaredTopic, declared: true, redundant: false}];
  }
  const intact = deliveryIntact(coverage);
  const found = serving.topics.map(({what, redundant}) => ({
    topic: what,
    declared: false,
    redundant,
  }));
  if (intact) return found;
  const known = new Set(found.map(({topic}) => topic.arn));
  const hidden = targetedTopics(proof).filter((topic) => topic.listGate.state !== 'passes' && !known.has(topic.arn));
  return [...found, ...hidden.map((topic) => ({topic, declared: false, redundant: false}))];
}

/** Many checks ask, and an account has many rules. */
const targeted = new WeakMap<Proof, readonly TopicAnswer[]>();

/** Topics to which an enabled rule, or the declared one, sends IAM events. In one order, none twice. */
export function targetedTopics(proof: Proof): readonly TopicAnswer[] {
  let found = targeted.get(proof);
  if (found === undefined) {
    const topics = new Map(edgesOf(proof).map(({topic}) => [topic.arn, topic]));
    found = [...topics.values()].sort((a, b) => (a.arn < b.arn ? -1 : 1));
    targeted.set(proof, found);
  }
  return found;
}

/** Topics on which a declared recipient may hear of IAM changes: the declared one and those that rules send to. */
export function candidateTopics(proof: Proof): readonly TopicAnswer[] {
  const {declaredTopic} = proof.chain;
  const others = targetedTopics(proof).filter((topic) => topic.arn !== declaredTopic?.arn);
  return declaredTopic === null ? others : [declaredTopic, ...others];
}

/** Topics that alarms notify, where being noticed is enough: what such an alarm sends is an alert then. */
export function alarmedTopics({context, logs}: Proof): readonly TopicAnswer[] {
  if (context.baseline.alerts !== 'noticed') return [];
  const ringing = alarmNodes(logs).filter(({rings}) => rings.state !== 'blocks');
  const found = new Map(ringing.flatMap(({topics}) => topics.map(({topic}) => [topic.arn, topic] as const)));
  return [...found.values()].sort((a, b) => (a.arn < b.arn ? -1 : 1));
}

/**
 * Topics that carry alerts, of a rule or of an alarm: the declared one, and those that have a declared recipient. Where somebody is not
 * reached, also those of rules whose subscribers nobody can list.
 */
export function alertingTopics(proof: Proof): readonly TopicAnswer[] {
  const intact = deliveryIntact(proof.coverage);
  const candidates = candidateTopics(proof);
  const known = new Set(candidates.map(({arn}) => arn));
  const alarmed = alarmedTopics(proof).filter(
    ({arn, subscriptions}) => !known.has(arn) && subscriptions.some(({recipient}) => recipient !== null),
  );
  const ruled = candidates.filter(
    (topic) =>
      topic === proof.chain.declaredTopic ||
      topic.subscriptions.some(({recipient}) => recipient !== null) ||
      (!intact && topic.listGate.state === 'unknown'),
  );
  return [...ruled, ...alarmed];
}

/** A rule that sends to a topic. */
export interface Edge {
  readonly rule: RuleNode;
  readonly target: TargetNode;
  readonly topic: TopicAnswer;
}

export function edgesOf({chain}: Proof): readonly Edge[] {
  return allRules(chain)
    .filter(
      ({declared, meant, answer}) => declared || ((answer.relevant || meant) && answer.enabled.state !== 'blocks'),
    )
    .flatMap((rule) =>
      rule.targets.flatMap((target) => (target.topic === null ? [] : [{rule, target, topic: target.topic}])),
    );
}

/** How an outcome about a hop is to be weighed. */
export interface Weight {
  /** The baseline names it. */
  readonly declared: boolean;
  /** It loses some alerts and lets others pass, so that it takes part in what may still arrive. */
  readonly partly?: true;
}

/**
 * A hop that does not work, while every recipient still gets everything: drift if it is declared by name, else a remark. What nobody
 * knows of a hop on which nothing hangs is not worth a word. Where others may do the work of a hop that lets nothing pass, and that is not
 * known, the unknown has findings of its own, and nobody is known to miss anything by this one.
 */
export function weighed(
  proof: Proof,
  {declared, partly}: Weight,
  outcome: Outcome,
  worst: Severity,
): readonly Outcome[] {
  const {coverage} = proof;
  if (outcome.status === 'pass') return [outcome];
  if (!deliveryIntact(coverage)) {
    const spared =
      !declared && isStop(outcome, partly) && coverage.recipients.every((_, at) => mayBeServed(coverage, at));
    return [spared ? lighter(outcome, worst, 'info') : outcome];
  }
  if (outcome.status === 'unknown' && !declared) return [];
  return [lighter(outcome, worst, declared ? 'medium' : 'info')];
}

/** Does it say that nothing gets through? A doubt is light already. */
export function isStop({status, severity}: Outcome, partly: true | undefined): boolean {
  return status === 'fail' && partly !== true && severity !== 'low' && severity !== 'info';
}

/** At most `most`. */
export function lighter(outcome: Outcome, worst: Severity, most: Severity): Outcome {
  const severity = outcome.severity ?? worst;
  return {...outcome, severity: severityRank(severity) < severityRank(most) ? most : severity};
}
