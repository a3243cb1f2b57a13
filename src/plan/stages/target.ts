/**
 * `plan/stages/` plans each thing along the route, one file for each.
 * The rule's target: added beside the others, or put right in what the baseline declares of it.
 */
import {isOpen} from '../../delivery/gate.js';
import type {RuleNode, TargetNode} from '../../delivery/route/chain.js';
import {deadLetterOf, MOST_TARGETS, retriesLess} from '../../delivery/hops/target.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import type {Target} from '../../snapshot/nouns.js';
import {asJson} from '../facts.js';
import {desiredQueueArn, desiredRule, type DesiredRule} from '../desired.js';
import {desiredTopics, othersOn, othersWords} from '../repair/topics.js';
import {isForNobody} from '../repair/repair.js';
import {isUndecided} from '../repair/undecided.js';
import {sharing} from '../repair/sharing.js';
import {errand, grantFirst, isOwn, OUR_NAME, tagsOf, type Item, type Planning} from '../planning.js';
import {besideOthers, secondTopic} from './beside.js';
import {leavingAt} from '../waived.js';
import {change, difference} from './change.js';
import {routed} from '../repair/routed.js';
import {beforeAnybody} from './joining.js';
import {needsTopic} from '../../delivery/route/ends.js';
import {inputFor, withInput} from './target-input.js';
import {targetsRead} from './rule/rule-reads.js';
import {isOfOthers} from './rule/taken-over.js';
import {whereFirst} from './where-first.js';

export function targetItems(planning: Planning): Item[] {
  if (!needsTopic(planning.proof.chain)) return [];
  return [
    ...desiredTopics(planning.proof).flatMap((topic) => targetsTo(planning, topic)),
    ...sharing(planning).flatMap(({rule, target}) => mendTarget(planning, rule, target)),
  ];
}

function targetsTo(planning: Planning, topic: TopicAnswer): Item[] {
  const {proof, context} = planning;
  const rule = desiredRule(proof, topic);
  const {node} = rule;
  const named = context.baseline.rule.name !== undefined;
  // Where the rule itself waits for a person, so does its target.
  if (
    node === null ||
    (!named && node.targets.every((target) => target.topic !== topic) && routed(planning.proof, topic))
  )
    return [];
  if (!isOpen(node.listGate)) return [grantFirst('PutTargets', rule.arn, rule.bus.region, node.listGate)];
  const own = node.targets.filter((target) => target.topic?.arn === topic.arn);
  if (own.length > 0) return own.flatMap((target) => mendTarget(planning, rule, target));
  if (context.baseline.topic.name === undefined && isUndecided(proof))
    return named ? whereFirst(proof, 'PutTargets', rule) : [];
  if (named && isOfOthers(proof, node, topic)) return [];
  return leadsThroughBus(node, topic) ? [] : newTarget(planning, rule, node, topic);
}

/** The rule forwards to a bus, behind which another rule leads to the topic: what is wrong with that is told in the words of its check. */
function leadsThroughBus(node: RuleNode, topic: TopicAnswer): boolean {
  return node.targets.some(
    ({bus}) => bus?.rules.some((next) => next.targets.some((target) => target.topic?.arn === topic.arn)) === true,
  );
}

const NAME_FIRST =
  'If `topic.name` is not the name that was meant, correct it. Otherwise correct the topic first, then plan again.';

function whyNot({exists, standard}: TopicAnswer): string {
  const [gate] = [exists, standard].filter((each) => !isOpen(each));
  return gate !== undefined && gate.state !== 'passes' ? gate.reason : '';
}

function newTarget(planning: Planning, rule: DesiredRule, node: RuleNode, topic: TopicAnswer): Item[] {
  const {region} = rule.bus;
  const say = (text: string): Item[] => [errand('PutTargets', rule.arn, region, text, {waits: [topic.arn]})];
  if (!isOwn(planning, topic.arn)) return say(`The rule does not lead to ${topic.arn}. ${awayWords(topic)}`);
  if (!isOpen(topic.exists) || !isOpen(topic.standard))
    return say(`The topic ${topic.arn} cannot be a target now: ${whyNot(topic)}. ${NAME_FIRST}`);
  if (secondTopic(planning, topic) !== null)
    return say(`No declared recipient is subscribed to the topic ${topic.arn}. ${NAME_FIRST}`);
  if (topic.region !== region)
    return say(
      `The topic is in ${topic.region} and the rule in ${region}; a rule reaches topics of its own region alone. Declare a topic in ${region}, or forward to a bus in ${topic.region}.`,
    );
  if (node.answer.rule.ManagedBy !== undefined)
    return say(`The rule is managed by ${node.answer.rule.ManagedBy}, and nobody else can change it.`);
  if (beforeAnybody(planning, topic).length > 0) return [];
  const others = othersOn(planning.proof, topic);
  if (others.length > 0) return say(`With the topic as a target of the rule, ${othersWords(topic, others)}.`);
  if (node.targets.length >= MOST_TARGETS)
    return say(
      `The rule has ${String(MOST_TARGETS)} targets, and a rule takes no more: a person has to choose one to give up, or declare another rule.`,
    );
  const Id = newId(node.targets.map(({answer}) => answer.target.Id));
  const target = ourTarget(planning, rule, Id, topic.arn);
  const text = `${rule.node === null ? 'The new rule has no target yet.' : 'The rule does not lead to the topic.'}${besideOthers(planning)}`;
  const put = putTarget(planning, rule, node, text, null, target);
  // In place of what nothing can be sent to: that need not be made anew.
  const dangling = node.targets.filter((one) => one.topic !== null && isForNobody(one));
  return [dangling.length === 0 ? put : {...put, concerns: dangling.map(({answer}) => answer.target.Arn)}];
}

/**
 * A topic of another account takes events of a role only, and this tool makes no roles.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-cross-account.html
 */
export function awayWords({account, arn}: Pick<TopicAnswer, 'account' | 'arn'>): string {
  return `The topic belongs to account ${account}. A target in another account needs an execution role that may sns:Publish to ${arn}, and the policy of the topic has to allow that role. If account ${account} receives events on an event bus, lead the rule to that bus instead, with a role that may events:PutEvents.`;
}

/** A target that this tool makes, with what the baseline declares of it. */
export function ourTarget(planning: Planning, rule: DesiredRule, Id: string, arn: string): Target {
  const {context} = planning;
  const {retry, message} = context.baseline.rule;
  const queue = desiredQueueArn(context, rule.bus.region);
  return {
    Id,
    Arn: arn,
    ...inputFor(planning, message, arn),
    ...(arn.endsWith('.fifo') ? IN_ORDER : {}),
    ...(queue === null || !takesDeadLetters(planning, rule, queue) ? {} : {DeadLetterConfig: {Arn: queue}}),
    ...(retry === undefined ? {} : {RetryPolicy: retryPolicy({}, retry)}),
  };
}

/** A queue that refuses what cannot be delivered, or of which nobody knows, is not put in the place of one that works. */
function takesDeadLetters({context}: Planning, {arn, bus: {region}}: DesiredRule, queue: string): boolean {
  return isOpen(deadLetterOf(context, {arn, region}, queue).gate);
}

/** A FIFO queue takes nothing without a group: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_SqsParameters.html */
const IN_ORDER = {SqsParameters: {MessageGroupId: OUR_NAME}} as const;

/** An id that no target of the rule has. */
export function newId(taken: readonly string[]): string {
  return (
    [OUR_NAME, ...[2, 3, 4, 5, 6].map((n) => `${OUR_NAME}-${String(n)}`)].find((id) => !taken.includes(id)) ?? OUR_NAME
  );
}

type Retry = NonNullable<Planning['context']['baseline']['rule']['retry']>;

/** More than declared stays. */
function retryPolicy(
  now: NonNullable<Target['RetryPolicy']>,
  {attempts, 'max-age-seconds': age}: Retry,
): NonNullable<Target['RetryPolicy']> {
  return {
    ...now,
    ...(attempts === undefined ? {} : {MaximumRetryAttempts: Math.max(attempts, now.MaximumRetryAttempts ?? attempts)}),
    ...(age === undefined ? {} : {MaximumEventAgeInSeconds: Math.max(age, now.MaximumEventAgeInSeconds ?? age)}),
  };
}

export function putTarget(
  planning: Planning,
  rule: DesiredRule,
  node: RuleNode,
  text: string,
  was: Target | null,
  target: Target,
): Item {
  const {OtherParameters: other = [], ...params} = target;
  const [before, after] = was === null ? [null, asJson(target)] : difference(asJson(was), asJson(target));
  if (other.length > 0) {
    return errand(
      'PutTargets',
      node.answer.arn,
      rule.bus.region,
      `${text} The target has ${other.join(', ')}, which this tool cannot write back: change it by hand.`,
      {before, after},
    );
  }
  return {
    kind: 'call',
    write: {
      op: 'events:PutTargets',
      region: rule.bus.region,
      params: {Rule: rule.name, EventBusName: rule.busName, Targets: [params]},
    },
    resource: rule.arn,
    text,
    before,
    after,
    fact: change(planning, targetsRead(rule, rule.name), [{Id: target.Id}], target),
    owner: {section: 'rule', tags: tagsOf.rule(rule.arn, rule.bus.region)},
  };
}

/** What the baseline declares of a target, what would keep it from alerting, and no more. */
export function mendTarget(planning: Planning, rule: DesiredRule, target: TargetNode): Item[] {
  const {context, waived} = leavingAt(planning, rule.arn);
  const {node} = rule;
  const now = target.answer.target;
  if (node === null) return [];
  const {items, next: spoken} = waived.has('target-message')
    ? {items: [], next: now}
    : withInput(planning, rule, node, target);
  let next = withRole(planning, target, spoken);
  const queue = desiredQueueArn(context, rule.bus.region);
  if (queue !== null && now.DeadLetterConfig?.Arn !== queue && takesDeadLetters(planning, rule, queue))
    next = {...next, DeadLetterConfig: {Arn: queue}};
  const retry = context.baseline.rule.retry;
  if (retry !== undefined && retriesLess(now, retry))
    next = {...next, RetryPolicy: retryPolicy(now.RetryPolicy ?? {}, retry)};
  const fifo = now.Arn.endsWith('.fifo') && target.end !== null && !now.SqsParameters?.MessageGroupId;
  if (fifo && !now.OtherParameters?.includes('SqsParameters')) next = {...next, ...IN_ORDER};
  const lost = now.RoleArn !== undefined && next.RoleArn === undefined;
  const text = lost
    ? `The role of the target "${now.Id}" does not work, and a topic of the same account needs none.`
    : `The target "${now.Id}" is not as declared.`;
  return next === now ? items : [...items, putTarget(planning, rule, node, text, now, next)];
}

/**
 * A topic of the same account needs no role: EventBridge publishes by the topic's own policy. One that does not work is taken off. What a
 * person does about another one, its check says.
 */
function withRole(planning: Planning, {answer, topic}: TargetNode, target: Target): Target {
  const {RoleArn: _, ...bare} = target;
  return topic !== null && answer.role?.gate.state === 'blocks' && isOwn(planning, topic.arn) ? bare : target;
}
