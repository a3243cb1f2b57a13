/**
 * May a recipient be alerted already, or be waiting on a topic, where nobody could look? It is asked once, for each recipient, and every stage
 * that would lead alerts to it by a call stands behind the answer: a second road alerts everybody twice, and a second subscription asks people to
 * confirm what they have confirmed (contract, section 9). What the baseline names itself is put right all the same.
 */
import {isForeign} from '../../delivery/context.js';
import {getsAll, isServed, mayBeServed, outcomesOf} from '../../delivery/coverage/outcome.js';
import type {Doubt} from '../../delivery/doubt.js';
import {isOpen, type UnknownGate} from '../../delivery/gate.js';
import {parseArn} from '../../delivery/arn.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import type {Proof} from '../../delivery/proof.js';
import {arrivalsOf} from '../../delivery/recipients.js';
import {openRoad} from '../../delivery/redundancy/open-road.js';
import {allRules} from '../../delivery/route/chain.js';
import {mayReach, type Route} from '../../delivery/route/hop.js';

/** Gets what the baseline wants: where alerts have to name the call, to be told that something changed is not enough. */
export function isContent({context, coverage}: Proof, recipient: number): boolean {
  return context.baseline.alerts === 'noticed' ? isServed(coverage, recipient) : getsAll(coverage, recipient);
}

const known = new WeakMap<Proof, readonly (UnknownGate | null)[]>();

/** Why nothing is built for this recipient, who is not known to get every required call; null where it is known what it lacks. */
export function undecided(proof: Proof, index: number): UnknownGate | null {
  const found =
    known.get(proof) ??
    proof.context.baseline.recipients.map((_, each) => (isContent(proof, each) ? null : whyUndecided(proof, each)));
  known.set(proof, found);
  return found[index] ?? null;
}

/** Nobody is known to lack anything, and of somebody that is not known. */
export function isUndecided(proof: Proof): boolean {
  const all = proof.context.baseline.recipients.map((_, index) => [isContent(proof, index), undecided(proof, index)]);
  return all.every(([content, open]) => content === true || open !== null) && all.some(([, open]) => open !== null);
}

/** Why nothing is built for somebody who certainly lacks calls, where nobody could look for what is there already. */
export function heldBack(proof: Proof): UnknownGate | null {
  const gates = proof.context.baseline.recipients.map((_, index) => unseenPlace(proof, index));
  return gates.find((gate) => gate !== null) ?? null;
}

/** The same, of one recipient. */
export function unseenPlace(proof: Proof, index: number): UnknownGate | null {
  return perhapsServed(proof, index) === null ? undecided(proof, index) : null;
}

function whyUndecided(proof: Proof, index: number): UnknownGate | null {
  return perhapsServed(proof, index) ?? unseenRoad(proof, index) ?? unseenTopic(proof, index);
}

/** No call is known to be lost. Of what AWS's pages leave open on its own road, a call may make it certain: that is no reason to wait. */
function perhapsServed(proof: Proof, index: number): UnknownGate | null {
  if (!mayBeServed(proof.coverage, index)) return null;
  for (const outcome of outcomesOf(proof.coverage, index))
    if (outcome.verdict === 'unknown' && isCurable(outcome.doubt)) return asGate(outcome);
  const open = openRoad(proof, index);
  return open === null ? null : asGate(open);
}

function asGate({reason, doubt}: Pick<UnknownGate, 'reason' | 'doubt'>): UnknownGate {
  return {state: 'unknown', reason, doubt};
}

/** Calls are lost on a road that may be the one of this recipient: to put that one right may be all that is needed. */
function unseenRoad(proof: Proof, index: number): UnknownGate | null {
  for (const route of proof.routes) {
    if (route.recipient !== null || !mayReach(route, index) || isForSomethingElse(route)) continue;
    const {hops} = route;
    // What hides whom it reaches is its last hop: a key that could not be read hides nobody.
    const last = hops.at(-1);
    if (last?.gate.state !== 'unknown' || !isCurable(last.gate.doubt)) continue;
    if (!isAway(proof, last.resource)) return last.gate;
    // No permission in this account shows it.
    const {gate} = last;
    if (!hops.some((hop) => hop.gate.state === 'blocks')) return {...gate, doubt: {...gate.doubt, permissions: []}};
  }
  return null;
}

function isForSomethingElse({hops}: Route): boolean {
  return hops.some(({forOthers}) => forOthers === true);
}

/** What nobody can read in another account, behind what lets nothing through, keeps nothing from being built here. */
function isAway({context}: Proof, resource: string): boolean {
  return isForeign(context, parseArn(resource)?.account);
}

/** A read would tell. What AWS's pages leave open stays so. */
function isCurable({kind}: Doubt): boolean {
  return kind === 'unread' || kind === 'foreign';
}

/** It may have a subscription to a topic that nobody has seen, or has one to a topic of which that is all that is known. */
function unseenTopic({chain, context}: Proof, index: number): UnknownGate | null {
  const recipient = context.baseline.recipients[index];
  if (chain.declaredTopic !== null || recipient === undefined || !arrivalsOf(recipient).includes('sns')) return null;
  const own = [...chain.topics.values()].filter((topic) => has(topic, index));
  const {topics, rules} = chain.searched;
  // One that could not be listed may be the topic meant.
  const lists = [...chain.topics.values()].flatMap(({account, listGate}) =>
    account === context.account && listGate.state === 'unknown' ? [listGate] : [],
  );
  const unlisted = lists[0] ?? null;
  if (own.length === 0) return topics.state === 'unknown' ? topics : unlisted;
  const there = own.some(({exists}) => isOpen(exists));
  // Where a rule leads to a topic of its own, that one is put right.
  const fed = allRules(chain).some(({targets}) => targets.some(({topic}) => topic !== null && own.includes(topic)));
  if (there && fed) return null;
  if (rules.state === 'unknown' && context.baseline.rule.name === undefined) return rules;
  if (there) return unlisted;
  return own.map(({exists}) => exists).find((gate) => gate.state === 'unknown') ?? null;
}

function has({subscriptions}: TopicAnswer, index: number): boolean {
  return subscriptions.some(({recipient, row}) => recipient === index && row.SubscriptionArn !== 'Deleted');
}
