/** What the open routes let through between the bus and the topic, or where none is declared, a declared recipient by another way. */
import {isOpen} from '../delivery/gate.js';
import {envelopeOf} from '../delivery/envelope.js';
import {harmlessVerdict} from '../delivery/coverage/outcome.js';
import type {TopicAnswer} from '../delivery/hops/topic.js';
import type {Proof} from '../delivery/proof.js';
import {CONTACT, NOTIFICATION, RULE, TARGET} from '../delivery/roads/kinds.js';
import type {RuleNode} from '../delivery/route/chain.js';
import type {HopKind} from '../delivery/route/hop.js';
import {coverRoutes, type CallVerdict, type Pattern} from '../pattern/index.js';
import {worksFor} from './topics.js';

/** A rule taken as it would be after a change. */
export interface Instead {
  readonly rule: RuleNode;
  readonly conditions: readonly Pattern[];
}

/** Of User Notifications all: what it does not let through, no step puts right. */
const BEFORE: readonly HopKind[] = [RULE, TARGET, NOTIFICATION, CONTACT];

/** For each required call, whatever stands before the bus and behind the topic. */
export function routedCalls(proof: Proof, topic: TopicAnswer, instead?: Instead): ReadonlyMap<string, CallVerdict> {
  const {context} = proof;
  const changed = instead?.rule.answer.arn;
  const works = worksFor(proof, topic);
  const routes: (readonly Pattern[])[] = [];
  let replaced = false;
  for (const route of proof.routes) {
    if (!works(route)) continue;
    const passed = route.hops.filter(({kind}) => BEFORE.includes(kind));
    if (!passed.every(({resource, gate}) => resource === changed || isOpen(gate))) continue;
    replaced ||= passed.some(({resource}) => resource === changed);
    routes.push(
      passed.flatMap(({resource, conditions}) =>
        resource === changed ? (instead?.conditions ?? conditions) : conditions,
      ),
    );
  }
  if (instead !== undefined && !replaced) routes.push(instead.conditions);
  return coverRoutes(routes, context.calls, envelopeOf(context), {except: proof.except});
}

/** Does every required call get there? Silence on failed attempts is no harm. */
export function routed(proof: Proof, topic: TopicAnswer, instead?: Instead): boolean {
  return [...routedCalls(proof, topic, instead).values()].every(
    (verdict) => verdict.verdict === 'always' || harmlessVerdict(verdict),
  );
}
