/**
 * What one hop answers to one question: it lets the event pass, blocks it, or it is not known which. *Vouched* is an unknown that the
 * baseline's `elsewhere` takes on itself: it counts as passing and is shown as "not seen". *Disputed* is a passing about which AWS's own
 * pages disagree: it passes, and one low finding names the pages.
 */
import type {DoubtKind} from '../findings/model.js';
import type {Hinge} from '../policy/services.js';
import type {Answer} from '../snapshot/model.js';
import type {Read} from '../snapshot/reads.js';
import {doubtOf, unreadDoubt, type Doubt} from './doubt.js';

export type Gate =
  /** `hinges`: in which readings of the pages it does. */
  | {readonly state: 'passes'; readonly disputed?: string; readonly hinges?: readonly Hinge[]}
  | {
      readonly state: 'blocks';
      readonly reason: string;
      /** The same in short, where a finding of its own says the whole. */
      readonly brief?: string;
      /** A message is made, and does not say which call it was. */
      readonly unnamed?: true;
      /** The Deny statements of a policy because of which it blocks, in words. No Allow helps against them. */
      readonly denies?: readonly string[];
    }
  | {readonly state: 'unknown'; readonly reason: string; readonly doubt: Doubt}
  | {readonly state: 'vouched'; readonly reason: string};

export type UnknownGate = Extract<Gate, {state: 'unknown'}>;

export const PASSES: Gate = {state: 'passes'};

/** It passes by one page of AWS and not by another. @param why what the pages disagree about, with their addresses */
export function disputed(why: string, hinges: readonly Hinge[] = []): Gate {
  return {state: 'passes', disputed: why, ...(hinges.length === 0 ? {} : {hinges})};
}

/** In which readings of AWS's pages the gate passes. */
export function hingesOf(gate: Gate): readonly Hinge[] {
  return gate.state === 'passes' ? (gate.hinges ?? []) : [];
}

/** What AWS's pages disagree about, where the gate passes by one of them. */
export function disputeOf(gate: Gate): string | null {
  return gate.state === 'passes' ? (gate.disputed ?? null) : null;
}

export function blocks(
  reason: string,
  {
    denies = [],
    brief,
    unnamed = false,
  }: {readonly denies?: readonly string[]; readonly brief?: string; readonly unnamed?: boolean} = {},
): Gate {
  return {
    state: 'blocks',
    reason,
    ...(brief === undefined ? {} : {brief}),
    ...(unnamed ? {unnamed} : {}),
    ...(denies.length === 0 ? {} : {denies}),
  };
}

/** Why a gate does not pass, in as few words as it has; empty where it passes. */
export function briefly(gate: Gate): string {
  if (gate.state === 'blocks') return gate.brief ?? gate.reason;
  return gate.state === 'passes' ? '' : gate.reason;
}

/** @param why of which kind the doubt is, and the reads that it rests on */
export function unknown(reason: string, why: Doubt | Exclude<DoubtKind, 'unread'> = 'not-evaluated'): UnknownGate {
  return {state: 'unknown', reason, doubt: typeof why === 'string' ? doubtOf(why) : why};
}

const ORDER = {blocks: 0, unknown: 1, vouched: 2, passes: 3} as const;

/** All must let it pass: a certain block decides, then a doubt, then what is disputed. */
export function every(...gates: readonly Gate[]): Gate {
  const worst = gates.reduce((found, gate) => (rank(gate) < rank(found) ? gate : found), PASSES);
  const why = disputeOf(worst);
  const hinges = gates.flatMap(hingesOf);
  return why === null || hinges.length === hingesOf(worst).length ? worst : disputed(why, hinges);
}

function rank(gate: Gate): number {
  return ORDER[gate.state] - (disputeOf(gate) === null ? 0 : 0.5);
}

/** One that lets it pass is enough. Without any, `none` says why nothing does. */
export function some(gates: readonly Gate[], none: Gate): Gate {
  const [first, ...rest] = gates;
  if (first === undefined) return none;
  return rest.reduce((best, gate) => (rank(gate) > rank(best) ? gate : best), first);
}

/** The Deny statements of a policy because of which the gate blocks, in words. */
export function deniesOf(gate: Gate): readonly string[] {
  return gate.state === 'blocks' ? (gate.denies ?? []) : [];
}

export function isOpen(gate: Gate): boolean {
  return gate.state === 'passes' || gate.state === 'vouched';
}

type Unreadable = Extract<Answer<unknown>, {status: 'unreadable'}>;

/** "events:ListRules in us-east-1 was denied": why a read gave no answer, in words. */
export function whyUnreadable(read: Read, answer: Unreadable): string {
  const call = `${read.op} in ${read.region}`;
  switch (answer.kind) {
    case 'denied':
      return `${call} was denied`;
    case 'throttled':
      return `${call} was throttled, and again when it was retried`;
    case 'timeout':
      return `${call} did not answer in time`;
    case 'credentials':
      return `${call} was refused because of the credentials (${answer.code})`;
    case 'foreign':
      return `${call} is not available to this account (${answer.code})`;
    case 'malformed':
      return `${call} gave a malformed answer`;
    case 'unavailable':
      return `${call} failed (${answer.code})`;
    case 'not-observed':
      return `${call} is not in this snapshot`;
  }
}

/** An unreadable answer as a gate. */
export function unreadable(read: Read, answer: Unreadable): UnknownGate {
  return unknown(whyUnreadable(read, answer), unreadDoubt(read, answer));
}
