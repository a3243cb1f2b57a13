/** Roads of which nobody can say whether they bring a recipient its alerts. */
import type {CallOutcome} from '../coverage/model.js';
import {harmless, outcomesOf} from '../coverage/outcome.js';
import type {Proof} from '../model.js';
import {mayReach} from '../route/hop.js';

type Open = Extract<CallOutcome, {readonly verdict: 'unknown'}>;

/**
 * Why it is not known whether this recipient is alerted, where a road that needs no subscription (a Custom Event Bus, User Notifications that
 * cannot be read) may bring every call that is not delivered. Null where something is certainly lost, or nothing is open. What is missing on
 * the other roads is no loss then, and nothing is built on them.
 */
export function openRoad({coverage, routes}: Proof, index: number): Open | null {
  const open = routes.some((route) => route.road !== 'sns' && route.road !== 'chat' && mayReach(route, index));
  const outcomes = outcomesOf(coverage, index);
  if (!open || !outcomes.every((outcome) => outcome.verdict === 'unknown' || harmless(outcome))) return null;
  return outcomes.find((outcome) => outcome.verdict === 'unknown') ?? null;
}
