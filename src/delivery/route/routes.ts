/**
 * Every way that an event can take through the chain, joint by joint, towards a declared recipient. A blocked joint stays in its
 * path with its reason, so that a loss can be laid to it.
 */
import type {Pattern} from '../../pattern/index.js';
import type {HopName, Json} from '../../findings/model.js';
import type {BusNode, Chain, RuleNode, TargetNode} from './walk.js';
import {targetGate, targetKey} from './walk.js';
import {PASSES, blocks, every, type Gate} from '../gate.js';
import type {FilterAnswer, SubscriptionAnswer} from '../hops/subscription.js';
import type {TopicAnswer} from '../hops/topic.js';
import type {Alerts} from '../message/alert.js';
import {throughFilter, type Filtered} from '../message/body-filter.js';
import type {Context} from '../context.js';
import type {Event} from '../message/index.js';

/** The order of the joints, in which a loss is looked for. */
export const STAGES = ['trail', 'rule', 'target', 'topic', 'key', 'subscription'] as const satisfies readonly HopName[];
export type Stage = (typeof STAGES)[number];

export interface Step {
  readonly stage: Stage;
  /** ARN of what answers here. */
  readonly resource: string;
  readonly gate: Gate;
  /** Patterns that an event must all match to pass. */
  readonly conditions: readonly Pattern[];
  /** It passes most events and spoils some: such an event. */
  readonly spoils?: {readonly reason: string; readonly example: Json};
  /** What it does with one event, beyond gate and conditions; in place of `spoils` where an event is at hand. */
  readonly sees?: (event: Event) => Gate;
  /** Of a target: which one it is (`targetKey`). */
  readonly target?: string;
}

export interface Path {
  /** From the first rule on; the trails stand before all of them. */
  readonly steps: readonly Step[];
  /** The declared recipient it reaches; null where it ends before a subscription, so that nobody can say whom it would reach. */
  readonly recipient: number | null;
  /** The topic it leads to, if it comes that far. */
  readonly topic: string | null;
  /** A vouched end towards a recipient who is subscribed in sight: it counts as `coverage/vouched-end.ts` says. */
  readonly beside?: true;
}

interface Making {
  readonly context: Context;
  readonly alerts: Alerts;
  /** Whom a vouched end may lead to. */
  readonly believed: readonly Pick<Path, 'recipient' | 'beside'>[];
}

/**
 * What lies behind a joint that cannot be looked into. Where the baseline vouches for it, it leads to the recipients, to one that is
 * subscribed in sight only beside its own routes. Without a word for it nobody can say whom it reaches.
 */
function unseen({believed}: Making, gate: Gate, steps: readonly Step[], topic: string | null): Path[] {
  if (gate.state !== 'vouched' || believed.length === 0) return [{steps, recipient: null, topic}];
  return believed.map((whom) => ({...whom, steps, topic}));
}

export function pathsOf(chain: Chain, alerts: Alerts): Path[] {
  return busPaths({context: chain.context, alerts, believed: believedFor(chain)}, chain.bus, []);
}

/** Where the declared topic can be looked into, a recipient has to be there: no word about another place makes up for that. */
function believedFor({context, declaredTopic, topics}: Chain): Making['believed'] {
  const listed = (topic: TopicAnswer, index: number): boolean =>
    topic.subscriptions.some(({recipient}) => recipient === index);
  return context.baseline.recipients.flatMap((_, recipient) => {
    if (declaredTopic?.listGate.state === 'passes' && !listed(declaredTopic, recipient)) return [];
    return [...topics.values()].some((topic) => listed(topic, recipient))
      ? [{recipient, beside: true as const}]
      : [{recipient}];
  });
}

function busPaths(making: Making, bus: BusNode, before: readonly Step[]): Path[] {
  const {answer} = bus;
  // Rules that cannot be listed may lead anywhere.
  if (answer.rulesGate.state !== 'passes') {
    const step: Step = {stage: 'rule', resource: answer.ref.arn, gate: answer.gate, conditions: []};
    return unseen(making, answer.rulesGate, [...before, step], null);
  }
  return bus.rules.flatMap((rule) => rulePaths(making, bus, rule, before));
}

function rulePaths(making: Making, bus: BusNode, rule: RuleNode, before: readonly Step[]): Path[] {
  if (!rule.answer.relevant && !rule.declared) return [];
  const step: Step = {
    stage: 'rule',
    resource: rule.answer.arn,
    gate: every(bus.answer.gate, rule.answer.gate),
    conditions: rule.answer.conditions,
  };
  if (rule.listGate.state !== 'passes') {
    const unknownTargets: Step = {stage: 'target', resource: rule.answer.arn, gate: rule.listGate, conditions: []};
    return [{steps: [...before, step, unknownTargets], recipient: null, topic: null}];
  }
  const paths = rule.targets.flatMap((target) => targetPaths(making, rule, target, [...before, step]));
  if (paths.length > 0 || servesOthers(making, rule)) return paths;
  const reason = rule.targets.length === 0 ? 'the rule has no target' : 'no target of the rule is a topic';
  const nowhere: Step = {stage: 'target', resource: rule.answer.arn, gate: blocks(reason), conditions: []};
  return [{steps: [...before, step, nowhere], recipient: null, topic: null}];
}

/** A rule that leads to no topic and was not meant to: no loss is its fault. */
function servesOthers({context}: Making, {answer, declared, targets}: RuleNode): boolean {
  // An archive's rule, say, which matches everything and belongs to EventBridge.
  if (answer.rule.ManagedBy !== undefined) return true;
  return !declared && context.baseline.rule.name !== undefined && targets.length > 0;
}

function targetPaths(making: Making, rule: RuleNode, node: TargetNode, before: readonly Step[]): Path[] {
  const {target} = node.answer;
  const gate = targetGate(node);
  const base = {stage: 'target', resource: target.Arn, conditions: [], target: targetKey(rule, node)} as const;
  if (node.bus !== null) return busPaths(making, node.bus, [...before, {...base, gate}]);
  if (node.topic === null) {
    // A target that is no topic reaches no recipient; one that forwards too far is said to block.
    if (node.answer.kind === 'other') return [];
    return [{steps: [...before, {...base, gate}], recipient: null, topic: null}];
  }
  const alert = making.alerts(rule, node);
  const step: Step = {
    ...base,
    gate: every(gate, alert.gate),
    sees: alert.sees,
    ...(alert.spoils === null ? {} : {spoils: alert.spoils}),
  };
  const filtered: Filtering = (body) => throughFilter(target, rule.answer.arn, making.context, body);
  return topicPaths(making, node, node.topic, filtered, [...before, step]);
}

/** What a body filter lets through of what the target before it makes of the event. */
type Filtering = (body: Extract<FilterAnswer, {kind: 'body'}>) => Filtered;

function topicPaths(
  making: Making,
  node: TargetNode,
  topic: TopicAnswer,
  filtered: Filtering,
  before: readonly Step[],
): Path[] {
  const admission = node.admission?.gate ?? PASSES;
  const steps: Step[] = [
    ...before,
    {
      stage: 'topic',
      resource: topic.arn,
      gate: every(topic.exists, topic.standard, admission, topic.protection),
      conditions: [],
    },
    {stage: 'key', resource: topic.key?.named ?? topic.arn, gate: topic.keyGate, conditions: []},
  ];
  if (topic.listGate.state !== 'passes') {
    const unlisted: Step = {stage: 'subscription', resource: topic.arn, gate: topic.listGate, conditions: []};
    return unseen(making, topic.listGate, [...steps, unlisted], topic.arn);
  }
  const declared = topic.subscriptions.filter((subscription) => subscription.recipient !== null);
  if (declared.length === 0) return [{steps, recipient: null, topic: topic.arn}].map(withoutRecipient);
  return declared.map((subscription) => ({
    steps: [...steps, subscriptionStep(subscription, filtered)],
    recipient: subscription.recipient,
    topic: topic.arn,
  }));
}

/** A topic without any declared recipient certainly reaches none. */
function withoutRecipient(path: Path): Path {
  const {topic} = path;
  const nobody: Step = {
    stage: 'subscription',
    resource: topic ?? '',
    gate: blocks('no declared recipient is subscribed to the topic'),
    conditions: [],
  };
  return {...path, steps: [...path.steps, nobody]};
}

function subscriptionStep(subscription: SubscriptionAnswer, filtered: Filtering): Step {
  const resource = subscription.row.SubscriptionArn.startsWith('arn:')
    ? subscription.row.SubscriptionArn
    : subscription.topicArn;
  const {filter} = subscription;
  if (filter.kind !== 'body') return {stage: 'subscription', resource, gate: subscription.gate, conditions: []};
  const seen = filtered(filter);
  return {
    stage: 'subscription',
    resource,
    gate: every(subscription.gate, seen.gate),
    conditions: seen.conditions,
    sees: seen.sees,
    ...(seen.spoils === null ? {} : {spoils: seen.spoils}),
  };
}
