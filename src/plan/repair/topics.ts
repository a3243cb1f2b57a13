/**
 * Which topics alerts are led to: the declared one; where none is declared, one that does the work, one that has recipients already, or
 * one that would do with little help; and where there is none, a new one under this tool's own name. A recipient that has confirmed its
 * subscription to a topic is never asked again elsewhere: alerts are led to where it is.
 */
import {deliveryIntact} from '../../delivery/coverage/outcome.js';
import type {Context} from '../../delivery/context.js';
import {isOpen} from '../../delivery/gate.js';
import {topicOf, type TopicAnswer} from '../../delivery/hops/topic.js';
import type {Proof} from '../../delivery/proof.js';
import {judgedTargets} from '../../delivery/redundancy/applies.js';
import {sharesEndpoint} from '../../delivery/recipients.js';
import {allRules, type Chain, type RuleNode} from '../../delivery/route/chain.js';
import type {Route} from '../../delivery/route/hop.js';
import {firstFree} from '../planning.js';
import {isForOthers} from './filtered.js';
import {isContent, undecided} from './undecided.js';

/** The topic to lead alerts to. Its facts are asked for where the walk has not met it. */
export function desiredTopic(proof: Proof): TopicAnswer {
  const {chain, context, serving} = proof;
  if (chain.declaredTopic !== null) return chain.declaredTopic;
  // A rule for something else may lead to a topic, too: that makes it no topic for IAM changes.
  const fed = serving.topics.filter(({what}) => isFedFor(chain, what));
  const serves = fed.find(({redundant}) => !redundant) ?? fed[0];
  if (serves !== undefined) return serves.what;
  const [joined] = topicsWith(proof, unserved(proof));
  if (joined !== undefined) return joined;
  const near = judgedTargets(proof).flatMap(({rule, node}) =>
    node.topic !== null && couldServe(context, rule, node.topic) ? [node.topic] : [],
  );
  const rank = ({exists, region}: TopicAnswer): number =>
    (isOpen(exists) ? 0 : 2) + (region === context.eventRegion ? 0 : 1);
  const [found] = [...near].sort((a, b) => rank(a) - rank(b));
  if (found !== undefined) return found;
  const [away] = judgedTargets(proof).flatMap(({node: {topic}}) =>
    topic !== null && isAway(context, topic) ? [topic] : [],
  );
  if (away !== undefined) return away;
  // In another region, where rules forward to.
  const [far] = topicsWith(proof, unserved(proof), 'anywhere');
  if (far !== undefined) return far;
  return newTopic(proof);
}

/** One under our name, where others have not taken it: who is subscribed there and not declared would get what was never asked for. */
function newTopic({chain, context}: Proof): TopicAnswer {
  const at = (name: string): TopicAnswer => {
    const arn = topicArn(context, name);
    return chain.topics.get(arn) ?? topicOf(context, arn);
  };
  return at(firstFree((name) => !isOfOthers(context, at(name))));
}

function isOfOthers({baseline}: Context, {subscriptions}: TopicAnswer): boolean {
  const left = subscriptions.filter(({row}) => row.SubscriptionArn !== 'Deleted');
  return (
    baseline['unexpected-recipients'] === 'fail' && left.length > 0 && left.every(({recipient}) => recipient === null)
  );
}

/** The same, and the topics of recipients that are not on it and do not get everything where they are. */
export function desiredTopics(proof: Proof): readonly [TopicAnswer, ...TopicAnswer[]] {
  const main = desiredTopic(proof);
  if (proof.chain.declaredTopic !== null) return [main];
  const more = new Set<TopicAnswer>();
  for (const index of unserved(proof)) {
    if ([main, ...more].some((topic) => listens(proof, topic, index))) continue;
    const [topic] = topicsWith(proof, [index]);
    if (topic !== undefined) more.add(topic);
  }
  return [main, ...more];
}

/** Recipients that are known not to get every required call, and for whom something may be built. */
export function unserved(proof: Proof): number[] {
  return proof.context.baseline.recipients.flatMap((_, index) => (isSettled(proof, index) ? [] : [index]));
}

/** For this one nothing is built: it gets what the baseline wants, or it is not known what it lacks. */
export function isSettled(proof: Proof, recipient: number): boolean {
  return isContent(proof, recipient) || undecided(proof, recipient) !== null;
}

/** It is subscribed there, and not with a filter policy for other messages. */
export function listens(proof: Proof, topic: TopicAnswer, index: number): boolean {
  return topic.subscriptions.some(
    (one) => one.recipient === index && one.row.SubscriptionArn !== 'Deleted' && !isForOthers(proof, topic, one),
  );
}

/** Own topics that have some of the recipients, in the event region: with the most who have confirmed first, then by name. */
function topicsWith(proof: Proof, recipients: readonly number[], where?: 'anywhere'): TopicAnswer[] {
  const {chain, context} = proof;
  const confirmed = (topic: TopicAnswer): number =>
    recipients.filter((index) =>
      topic.subscriptions.some((one) => one.recipient === index && one.confirmed.state === 'passes'),
    ).length;
  return [...chain.topics.values()]
    .filter((topic) => topic.account === context.account && isOpen(topic.standard) && isOpen(topic.exists))
    .filter(({region}) => where === 'anywhere' || region === context.eventRegion)
    .filter((topic) => recipients.some((index) => listens(proof, topic, index)))
    .sort((a, b) => confirmed(b) - confirmed(a) || (a.arn < b.arn ? -1 : 1));
}

function topicArn({partition, eventRegion, account}: Context, name: string): string {
  return `arn:${partition}:sns:${eventRegion}:${account ?? ''}:${name}`;
}

/** A topic that some rule feeds with IAM events, in the event Region or where they are forwarded to, is ours to use if nobody undeclared reads it. */
function couldServe(context: Context, {answer}: RuleNode, topic: TopicAnswer): boolean {
  const {account, eventRegion} = context;
  if (topic.account !== account || topic.region !== answer.region || !isOpen(topic.standard)) return false;
  if (topic.region !== eventRegion && !isOpen(topic.exists)) return false;
  return (
    isOpen(topic.listGate) && topic.subscriptions.every((one) => one.recipient !== null || sharesEndpoint(context, one))
  );
}

/** What a rule leads to in another account, as its snapshot shows it: somebody over there subscribes to it who is missing. */
function isAway(context: Context, {account, exists, standard, listGate, subscriptions}: TopicAnswer): boolean {
  if (account === context.account || !isOpen(standard)) return false;
  const seen = exists.state === 'passes' && listGate.state === 'passes';
  return seen && subscriptions.every(({recipient}) => recipient !== null);
}

/**
 * Does a route do the work that is asked of this topic? Another topic may do it too, for recipients that miss something. But a declared
 * topic has to be led to, and so has each where several are needed.
 */
export function worksFor(proof: Proof, topic: TopicAnswer): (route: Route) => boolean {
  const missing = new Set(unserved(proof));
  const alone = proof.chain.declaredTopic === null && desiredTopics(proof).length === 1;
  // A vouched end beside routes that can be seen is no repair of them.
  const intact = deliveryIntact(proof.coverage);
  return ({destination, recipient, beside}) => {
    if (destination === topic.arn) return true;
    if (!alone || recipient === null || (beside === true && !intact)) return false;
    return missing.size === 0 || missing.has(recipient);
  };
}

/** Does a rule whose pattern speaks of IAM, or that is declared, lead to it? */
function isFedFor(chain: Chain, {arn}: TopicAnswer, counts: (rule: RuleNode) => boolean = () => true): boolean {
  return allRules(chain).some(
    (rule) =>
      (rule.answer.relevant || rule.answer.meant || rule.declared) &&
      counts(rule) &&
      rule.targets.some((target) => target.topic?.arn === arn),
  );
}

/**
 * Who else is subscribed to a topic to which no rule sends IAM events yet, where the baseline does not allow them: a new target there would
 * tell them what they never asked for.
 */
export function othersOn({chain, context}: Proof, topic: TopicAnswer): readonly string[] {
  if (context.baseline['unexpected-recipients'] !== 'fail' || topic === chain.declaredTopic) return [];
  if (isFedFor(chain, topic, (rule) => rule.answer.enabled.state !== 'blocks')) return [];
  return topic.subscriptions.flatMap(({recipient, row}) =>
    recipient === null && row.SubscriptionArn !== 'Deleted' ? [`${row.Protocol} ${row.Endpoint}`] : [],
  );
}

/** What a person has to decide of them. */
export function othersWords({arn}: TopicAnswer, others: readonly string[]): string {
  return `${others.join(', ')} would get the alerts too: ${others.length === 1 ? 'it is' : 'they are'} subscribed to ${arn}, and not declared. Declare ${others.length === 1 ? 'it' : 'them'}, set \`unexpected-recipients: allow\`, or declare another topic`;
}
