/**
 * Which trail, rule and topic the plan is about: the declared ones; where none is declared, those that do the work or would with little
 * help; and where there are none, new ones under this tool's own name.
 */
import {judgedTargets, judgedTrails} from '../delivery/redundancy/applies.js';
import {allRules} from '../delivery/route/chain.js';
import {parseArn} from '../delivery/arn.js';
import type {RuleNode} from '../delivery/route/chain.js';
import type {Context} from '../delivery/context.js';
import {isOpen} from '../delivery/gate.js';
import {busParam, busRef, type BusRef} from '../delivery/hops/bus.js';
import {topicOf, type TopicAnswer} from '../delivery/hops/topic.js';
import {isDeclared, type TrailAnswer} from '../delivery/hops/trail.js';
import type {Proof} from '../delivery/proof.js';
import {OUR_NAME} from './planning.js';
import {repairOf} from './repair.js';

/** The topic to lead alerts to. Its facts are asked for where the walk has not met it. */
export function desiredTopic(proof: Proof): TopicAnswer {
  const {chain, context, serving} = proof;
  if (chain.declaredTopic !== null) return chain.declaredTopic;
  const serves = serving.topics.find(({redundant}) => !redundant) ?? serving.topics[0];
  if (serves !== undefined) return serves.what;
  const near = judgedTargets(proof).flatMap(({node}) =>
    node.topic !== null && couldServe(context, node.topic) ? [node.topic] : [],
  );
  const [found] = [...near].sort((a, b) => Number(!isOpen(a.exists)) - Number(!isOpen(b.exists)));
  if (found !== undefined) return found;
  // A confirmed recipient is not asked to confirm again elsewhere.
  const standing = [...chain.topics.values()].filter(
    (topic) => couldServe(context, topic) && topic.subscriptions.some(({confirmed}) => isOpen(confirmed)),
  );
  const [most] = standing.sort((a, b) => b.subscriptions.length - a.subscriptions.length || (a.arn < b.arn ? -1 : 1));
  if (most !== undefined) return most;
  const arn = defaultTopicArn(context);
  return chain.topics.get(arn) ?? topicOf(context, arn);
}

export function defaultTopicArn({partition, eventRegion, account}: Context): string {
  return `arn:${partition}:sns:${eventRegion}:${account ?? ''}:${OUR_NAME}`;
}

/**
 * Where declared recipients are confirmed, and others read along: alerts would go to these too, and a second topic would ask the recipients
 * to confirm again. So somebody has to decide. null where that is not so.
 */
export function sharedTopic({
  chain,
  context,
}: Proof): {readonly topic: TopicAnswer; readonly others: readonly string[]} | null {
  if (context.baseline.topic.name !== undefined) return null;
  const own = [...chain.topics.values()].filter(
    ({account, region, subscriptions}) =>
      account === context.account &&
      region === context.eventRegion &&
      subscriptions.some(({recipient, confirmed}) => recipient !== null && isOpen(confirmed)),
  );
  const [topic] = own;
  if (topic === undefined || own.some((each) => couldServe(context, each))) return null;
  const others = topic.subscriptions.flatMap(({recipient, row}) =>
    recipient === null ? [`${row.Protocol} ${row.Endpoint}`] : [],
  );
  return {topic, others};
}

/** A topic that some rule feeds with IAM events is ours to use if nobody undeclared reads it. */
function couldServe(context: Context, topic: TopicAnswer): boolean {
  if (topic.account !== context.account || topic.region !== context.eventRegion || !isOpen(topic.standard))
    return false;
  return isOpen(topic.listGate) && topic.subscriptions.every(({recipient}) => recipient !== null);
}

export interface DesiredRule {
  readonly node: RuleNode | null;
  readonly name: string;
  readonly arn: string;
  readonly bus: BusRef;
  /** The bus as calls name it. */
  readonly busName: string;
  /** ARN of the rule that sends to the topic: behind a bus that events are forwarded to, another one. */
  readonly publisher: string;
}

export function desiredRule(proof: Proof, topic: TopicAnswer): DesiredRule {
  const {context} = proof;
  const declared = context.baseline.rule.name;
  const bus = busRef(context, declared === undefined ? 'default' : context.baseline.rule.bus, context.eventRegion);
  const node =
    declared === undefined
      ? undeclaredRule(proof, topic)
      : (allRules(proof.chain).find((rule) => rule.declared) ?? null);
  const name = declared ?? node?.answer.rule.Name ?? OUR_NAME;
  const path = bus.name === 'default' ? name : `${bus.name}/${name}`;
  const arn = node?.answer.arn ?? `arn:${context.partition}:events:${bus.region}:${bus.account ?? ''}:rule/${path}`;
  const behind = node?.targets.flatMap((target) => target.bus?.rules ?? []) ?? [];
  const leads = (rule: RuleNode): boolean => rule.targets.some((target) => target.topic?.arn === topic.arn);
  const publisher = node === null || leads(node) ? arn : (behind.find(leads)?.answer.arn ?? arn);
  return {node, name, arn, bus, busName: busParam(context, bus), publisher};
}

/** The rule that is put right; where those that are there are left alone, the one that bears our name. */
function undeclaredRule(proof: Proof, topic: TopicAnswer): RuleNode | null {
  const repair = repairOf(proof, topic);
  if (repair.kind === 'mend') return repair.first;
  return (
    proof.chain.bus.rules.find(({answer}) => answer.rule.Name === OUR_NAME && answer.rule.ManagedBy === undefined) ??
    null
  );
}

export interface DesiredTrail {
  readonly answer: TrailAnswer | null;
  readonly name: string;
  readonly home: string;
  readonly arn: string;
}

/** null: every trail that could do it belongs to another account, or none is needed. */
export function desiredTrail(proof: Proof): DesiredTrail {
  const {context, chain} = proof;
  const {name, 'home-region': homeRegion} = context.baseline.trail;
  const found =
    name === undefined
      ? (judgedTrails(proof).trails.find(({foreign}) => !foreign) ??
        chain.trails.trails.find(({trail}) => trail.Name === OUR_NAME) ??
        null)
      : (chain.trails.trails.find(({trail}) => isDeclared(context, trail)) ?? null);
  const home = found?.home ?? homeRegion ?? context.eventRegion;
  const called = found?.trail.Name ?? name ?? OUR_NAME;
  return {
    answer: found,
    name: called,
    home,
    arn:
      found?.trail.TrailARN ?? `arn:${context.partition}:cloudtrail:${home}:${context.account ?? ''}:trail/${called}`,
  };
}

/** The declared dead-letter queue's ARN: as given, or by name beside the rule. */
export function desiredQueueArn({baseline, partition, account}: Context, region: string): string | null {
  const named = baseline.rule['dead-letter-queue'];
  if (named === undefined) return null;
  return parseArn(named) === null ? `arn:${partition}:sqs:${region}:${account ?? ''}:${named}` : named;
}
