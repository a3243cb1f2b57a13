/**
 * `history/` judges records of changes that were really made: would each of them reach somebody by the configuration of today.
 *
 * What becomes of one event by today's configuration, from the proof alone.
 */
import type {HopName} from '../findings/model.js';
import {matchEvent} from '../pattern/index.js';
import {isOpen, type Gate} from '../delivery/gate.js';
import type {Event} from '../delivery/message/index.js';
import type {Proof} from '../delivery/model.js';
import {traceEvent, type Trace} from '../delivery/views/trace.js';
import {Shapes} from './shapes.js';

export type Outcome = 'alerted' | 'noticed' | 'silent' | 'unknown';

export interface Judged {
  readonly outcome: Outcome;
  /** Declared to stay silent. */
  readonly excepted: boolean;
  /** The first recipient who does not hear of it: where it ends, and why. Null where all hear of it. */
  readonly loss: {readonly hop: HopName; readonly reason: string} | null;
  /** Recipients who do not hear of it, by their place in the baseline. */
  readonly missed: readonly number[];
  /** Messages that each recipient would get of it: one for each route that lets it through. */
  readonly messages: readonly number[];
}

/** Judges events by their shapes: see `shapes.ts`. */
export function judging(proof: Proof): Shapes<Judged> {
  return new Shapes((event) => judge(proof, event));
}

export function judge(proof: Proof, event: Event): Judged {
  const trace = traceEvent(proof, event);
  const {recipients} = trace;
  const closed = recipients.flatMap((gate, index) => (isOpen(gate) ? [] : [index]));
  // An alarm would tell them that something changed (contract, section 5).
  const unheard = closed.filter((index) => proof.coverage.recipients[index]?.get(callOf(event))?.verdict !== 'noticed');
  const blocked = unheard.filter((index) => recipients[index]?.state === 'blocks');
  const missed = blocked.length > 0 ? blocked : unheard;
  const [first] = missed;
  return {
    outcome: outcomeOf(closed.length, unheard.length, blocked.length > 0),
    excepted: proof.except.some((pattern) => matchEvent(pattern, event)),
    loss: first === undefined ? null : lossOf(proof, trace, first, event),
    missed,
    messages: recipients.map((gate, index) => (isOpen(gate) ? messagesTo(trace, index) : 0)),
  };
}

function outcomeOf(closed: number, unheard: number, blocked: boolean): Outcome {
  if (closed === 0) return 'alerted';
  if (unheard === 0) return 'noticed';
  return blocked ? 'silent' : 'unknown';
}

function callOf({detail}: Event): string {
  const call = typeof detail === 'object' && detail !== null ? (detail as Event)['eventName'] : undefined;
  return typeof call === 'string' ? call : '';
}

function messagesTo({paths}: Trace, index: number): number {
  return Math.max(1, paths.filter(({recipient, gate}) => recipient === index && isOpen(gate)).length);
}

/** Where the event ends on its way to a recipient. What is said of all events of the call is said of this one in the same words. */
function lossOf(proof: Proof, trace: Trace, recipient: number, event: Event): NonNullable<Judged['loss']> {
  const gate = trace.recipients[recipient];
  const general = proof.coverage.recipients[recipient]?.get(callOf(event));
  if (general?.verdict === (gate?.state === 'blocks' ? 'never' : 'unknown'))
    return {hop: general.hop, reason: general.reason};
  const reason = reasonOf(gate);
  if (!isOpen(trace.trail)) return {hop: proof.bus.kind.at, reason};
  return {hop: furthest(proof, trace, recipient, gate?.state) ?? 'subscription', reason};
}

function reasonOf(gate: Gate | undefined): string {
  return gate === undefined || gate.state === 'passes' ? '' : gate.reason;
}

/** The hop that ends the route on which the event gets furthest, or that leaves it in doubt. */
function furthest(proof: Proof, trace: Trace, recipient: number, state: Gate['state'] | undefined): HopName | null {
  let best: {readonly passed: number; readonly hop: HopName} | null = null;
  trace.paths.forEach(({recipient: to, steps}, at) => {
    if (to !== recipient && to !== null) return;
    const ends = steps.findIndex((step) => step.gate.state === state);
    const hop = proof.routes[at]?.hops[ends]?.kind.at;
    if (hop !== undefined && (best === null || ends > best.passed)) best = {passed: ends, hop};
  });
  return (best as {readonly hop: HopName} | null)?.hop ?? null;
}
