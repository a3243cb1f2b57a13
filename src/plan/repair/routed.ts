/** What the open routes let through between the bus and the topic, or where none is declared, a declared recipient by another way. */
import {isOpen} from '../../delivery/gate.js';
import {envelopeOf} from '../../delivery/envelope.js';
import {harmlessVerdict} from '../../delivery/coverage/outcome.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import type {Proof} from '../../delivery/proof.js';
import {CONTACT, NOTIFICATION, RULE, TARGET} from '../../delivery/roads/kinds.js';
import type {RuleNode} from '../../delivery/route/chain.js';
import type {HopKind, Route} from '../../delivery/route/hop.js';
import {coverRoutes, type CallVerdict, type Pattern} from '../../pattern/index.js';
import {worksFor} from './topics.js';

/** A rule taken as it would be after a change. */
export interface Instead {
  readonly rule: RuleNode;
  readonly conditions: readonly Pattern[];
}

/** Of User Notifications all: what it does not let through, no step puts right. */
const BEFORE: readonly HopKind[] = [RULE, TARGET, NOTIFICATION, CONTACT];

/** For each required call, whatever stands before the bus and behind the topic. @param instead rules as they would be @param to which routes count */
export function routedCalls(
  proof: Proof,
  topic: TopicAnswer,
  instead: readonly Instead[] = [],
  to: (route: Route) => boolean = () => true,
): ReadonlyMap<string, CallVerdict> {
  const {context} = proof;
  const changed = new Map(instead.map(({rule, conditions}) => [rule.answer.arn, conditions]));
  const onNoRoute = new Set(changed.keys());
  const works = worksFor(proof, topic);
  const routes: (readonly Pattern[])[] = [];
  for (const route of proof.routes) {
    if (!works(route) || !to(route)) continue;
    const passed = route.hops.filter(({kind}) => BEFORE.includes(kind));
    if (!passed.every(({resource, gate}) => changed.has(resource) || isOpen(gate))) continue;
    for (const {resource} of passed) onNoRoute.delete(resource);
    routes.push(passed.flatMap(({resource, conditions}) => changed.get(resource) ?? conditions));
  }
  for (const arn of onNoRoute) routes.push(changed.get(arn) ?? []);
  return coverRoutes(routes, context.calls, envelopeOf(context), {except: proof.except});
}

/** Does every required call get there? Silence on failed attempts is no harm. @param instead rules as they would be */
export function routed(proof: Proof, topic: TopicAnswer, instead: readonly Instead[] = []): boolean {
  return [...routedCalls(proof, topic, instead).values()].every(
    (verdict) => verdict.verdict === 'always' || harmlessVerdict(verdict),
  );
}
