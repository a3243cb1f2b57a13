/**
 * Which trails, rules and topics a declaration without a name applies to: those that deliver a required event to a declared recipient
 * and would be missed if they were gone. What would not be missed is redundant, and is judged with info only.
 */
import type {Covering} from '../coverage/coverage.js';
import type {Coverage} from '../coverage/model.js';
import {deliveryIntact, mayBeServed} from '../coverage/outcome.js';
import {isOpen} from '../gate.js';
import {groupBy} from '../group.js';
import {RULE} from '../roads/kinds.js';
import type {TopicAnswer} from '../hops/topic.js';
import {isDeclared, type TrailAnswer} from '../hops/trail/trail.js';
import type {Proof} from '../model.js';
import {allRules, targetKey, type Chain, type RuleNode, type TargetNode} from '../route/chain.js';
import {mayReach, type Route} from '../route/hop.js';
import {isForOthers} from '../roads/rule.js';
import {passedBy} from '../route/routes.js';
import {Weigher} from './missed.js';
import type {Judged, Serving} from './model.js';

export function servingOf(chain: Chain, routes: readonly Route[], covering: Covering, whole: Coverage): Serving {
  const weigher = new Weigher(chain, routes, covering);
  // What is unread upstream takes nothing from a spare part: nobody is known to miss anything, and the unread has findings of its own.
  const served = chain.context.baseline.recipients.map((_, recipient) => mayBeServed(whole, recipient));
  const asking: Asking = {
    chain,
    routes,
    weigher,
    hopeful: (route) => served.every((is, recipient) => is || !mayReach(route, recipient)),
  };
  return {
    trails: servingTrails(chain, whole, weigher),
    rules: servingRules(asking),
    topics: servingTopics(asking),
    redundantTargets: redundantTargets(asking),
  };
}

interface Asking {
  readonly chain: Chain;
  readonly routes: readonly Route[];
  readonly weigher: Weigher;
  /** Whoever a route leads to is served, by this route or by others, as far as anybody can tell. */
  readonly hopeful: (route: Route) => boolean;
}

/** Others do their work: two that are broken do not make each other redundant, so whoever they lead to must be served. */
function redundant({weigher, hopeful}: Asking, through: readonly Route[], left = weigher.whole): boolean {
  return through.every(hopeful) && !weigher.missed(through, left);
}

function servingRules(asking: Asking): Judged<RuleNode>[] {
  const {chain, routes} = asking;
  const all = allRules(chain);
  if (chain.context.baseline.rule.name !== undefined)
    return all.flatMap((what) => (what.declared ? [{what, redundant: false}] : []));
  const through = groupBy(routes, (route) => passedBy(route, RULE));
  const alive = ({recipient, hops}: Route): boolean =>
    recipient !== null && hops.every(({gate}) => gate.state !== 'blocks');
  // What an AWS service manages is not ours to declare anything of, also where it carries alerts.
  const found = all.filter(
    ({answer}) => answer.relevant && answer.rule.ManagedBy === undefined && through.get(answer.arn)?.some(alive),
  );
  // Beside a whole alarm road, where that is enough, a single rule is a spare one.
  const alarms = routes.some(({road, recipient}) => road === 'alarm' && recipient !== null);
  return found.map((what) => ({
    what,
    redundant: (found.length > 1 || alarms) && redundant(asking, through.get(what.answer.arn) ?? []),
  }));
}

function servingTopics(asking: Asking): Judged<TopicAnswer>[] {
  const {chain, routes} = asking;
  if (chain.declaredTopic !== null) return [{what: chain.declaredTopic, redundant: false}];
  const through = groupBy(routes, ({destination}) => (destination === null ? [] : [destination]));
  const found = [...chain.topics.values()].filter(({arn}) =>
    through.get(arn)?.some(({recipient}) => recipient !== null),
  );
  return found.map((what) => ({
    what,
    redundant: found.length > 1 && redundant(asking, through.get(what.arn) ?? []),
  }));
}

/**
 * Of a rule with several targets that lead on, those without which nothing would be missed: one after the other, so that of two that do
 * the same work one is needed. The first by id are kept, broken ones never.
 */
function redundantTargets(asking: Asking): Set<string> {
  const {chain, routes, weigher} = asking;
  const gone = new Set<string>();
  const through = groupBy(routes, ({hops}) => hops.flatMap(({key}) => key ?? []));
  let left = weigher.whole;
  for (const rule of allRules(chain)) {
    const leading = rule.targets.filter(({end}) => end === null || end.recipient !== null);
    if (leading.length < 2) continue;
    for (const node of leading.toReversed()) {
      const key = targetKey(rule, node);
      // A route may go through two targets; what is gone with the first is gone.
      const going = (through.get(key) ?? []).filter(({hops}) => !hops.some((hop) => gone.has(hop.key ?? '')));
      if (!redundant(asking, going, left)) continue;
      gone.add(key);
      left = weigher.without(going, left);
    }
  }
  return gone;
}

/** The trails that write IAM events, or may. */
export function carryingTrails({trails: {trails}}: Chain): TrailAnswer[] {
  return trails.filter(
    ({gate, admitted}) => gate.state !== 'blocks' && (admitted.gate.state !== 'passes' || admitted.any.length > 0),
  );
}

function servingTrails(chain: Chain, whole: Coverage, weigher: Weigher): Judged<TrailAnswer>[] {
  const {context, trails} = chain;
  if (context.baseline.trail.name !== undefined)
    return trails.trails.flatMap((what) => (isDeclared(context, what.trail) ? [{what, redundant: false}] : []));
  const carrying = carryingTrails(chain);
  const judged = carrying.map((what) => ({
    what,
    redundant: carrying.length > 1 && !weigher.missedTrail(what),
  }));
  // Where none would be missed and something is lost all the same, each may be the one to mend.
  return judged.every(({redundant}) => redundant) && !deliveryIntact(whole)
    ? judged.map(({what}) => ({what, redundant: false}))
    : judged;
}

export interface JudgedTrails {
  readonly trails: readonly TrailAnswer[];
  /** None of them would be missed: what is wrong with them is worth an info. */
  readonly redundant: boolean;
}

/**
 * The trails that declarations speak of: the named one; without a name those that carry the events and would be missed. Where no trail
 * carries anything, those that could if they were repaired.
 */
export function judgedTrails({serving, chain, context}: Proof): JudgedTrails {
  if (context.baseline.trail.name !== undefined) {
    const trails = serving.trails.map(({what}) => what);
    // A named trail that is broken beside one that works is drift, and the delivery is intact: never redundant.
    return {trails, redundant: false};
  }
  const needed = serving.trails.filter(({redundant}) => !redundant).map(({what}) => what);
  if (needed.length > 0) return {trails: needed, redundant: false};
  if (serving.trails.length > 0) return {trails: serving.trails.map(({what}) => what), redundant: true};
  return {trails: chain.trails.trails.filter((trail) => isOpen(trail.reaches)), redundant: false};
}

/**
 * The rules that declarations speak of: the named one; without a name those that carry alerts. Where none does, those that were meant
 * to: they speak of IAM or could see its events and lead to a declared recipient, or to a topic; else they could see IAM events, or speak of
 * them. A rule for other events (findings, say) that leads to a recipient is nobody's fault, and stays as it is.
 */
export function judgedRules(proof: Proof): readonly Judged<RuleNode>[] {
  const {serving, chain, context} = proof;
  if (context.baseline.rule.name !== undefined || serving.rules.length > 0) return serving.rules;
  // Rules that an AWS service manages (an archive's, say) serve that service.
  const rules = allRules(chain).filter((rule) => rule.answer.rule.ManagedBy === undefined && !isForOthers(rule));
  const ways: readonly (readonly RuleNode[])[] = [
    rules.filter((rule) => rule.meant && leadsToRecipient(proof, rule)),
    rules.filter((rule) => rule.targets.some(({topic}) => topic !== null)),
    chain.bus.rules.filter(({answer}) => answer.relevant && answer.rule.ManagedBy === undefined),
    rules.filter(({meant}) => meant),
  ];
  return (ways.find(({length}) => length > 0) ?? []).map((what) => ({what, redundant: isIdle(proof, what)}));
}

/** Nothing comes through it, and nobody is known to miss anything: others do the work, or what may do it is unread. */
function isIdle({routes, coverage}: Proof, {answer}: RuleNode): boolean {
  const through = routes.filter((route) => passedBy(route, RULE).includes(answer.arn));
  const blocked = through.every(({hops}) => hops.some(({gate}) => gate.state === 'blocks'));
  return through.length > 0 && blocked && coverage.recipients.every((_, recipient) => mayBeServed(coverage, recipient));
}

export interface JudgedTarget {
  readonly rule: RuleNode;
  readonly node: TargetNode;
  readonly redundant: boolean;
}

/**
 * The targets that matter: of the judged rules, and of the rules behind a bus that they forward to, those that lead to the declared
 * topic, to a declared recipient, or on to another bus. Where a rule has none such, all that could have been meant.
 */
export function judgedTargets(proof: Proof): JudgedTarget[] {
  const seen = new Set<string>();
  const found: JudgedTarget[] = [];
  const visit = (rule: RuleNode, redundant: boolean): void => {
    if (seen.has(rule.answer.arn)) return;
    seen.add(rule.answer.arn);
    const matters = rule.targets.filter((node) => leadsOn(proof, rule, node));
    for (const node of matters.length > 0 ? matters : rule.targets.filter(({topic}) => topic !== null)) {
      const spare = redundant || proof.serving.redundantTargets.has(targetKey(rule, node));
      found.push({rule, node, redundant: spare});
      for (const next of node.bus?.rules ?? []) if (next.answer.relevant) visit(next, redundant);
    }
  };
  for (const {what, redundant} of judgedRules(proof)) visit(what, redundant);
  return found;
}

function leadsOn(proof: Proof, rule: RuleNode, node: TargetNode): boolean {
  const {topic, destination} = node;
  if (destination === 'bus') return true;
  if (topic === null) return reaching(proof).has(targetKey(rule, node));
  const {chain} = proof;
  return topic === chain.declaredTopic || topic.subscriptions.some(({recipient}) => recipient !== null);
}

const targetsThatReach = new WeakMap<Proof, ReadonlySet<string>>();

/** Targets on routes to a declared recipient, by `targetKey`. */
function reaching(proof: Proof): ReadonlySet<string> {
  const known = targetsThatReach.get(proof);
  if (known !== undefined) return known;
  const routes = proof.routes.filter(({recipient}) => recipient !== null);
  const found = new Set(routes.flatMap(({hops}) => hops.flatMap(({key}) => key ?? [])));
  targetsThatReach.set(proof, found);
  return found;
}

/** Whatever it matches. */
function leadsToRecipient({routes}: Proof, {answer}: RuleNode): boolean {
  return routes.some((route) => route.recipient !== null && passedBy(route, RULE).includes(answer.arn));
}
