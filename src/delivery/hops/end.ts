/**
 * What a target leads to and what is not followed further: a recipient itself (a queue, a function, an API destination), or something
 * behind which no model of this tool reaches (a state machine). Which it is, and what of it was looked at, is data: whatever walks hops,
 * tells or repairs knows ends by this shape alone.
 */
import type {Json} from '../../findings/model.js';
import type {Protocol} from '../../baseline/schema/schema.js';
import type {Pattern} from '../../pattern/index.js';
import {every, type Gate} from '../gate.js';
import type {Event} from '../message/index.js';

export interface EndAnswer {
  /** With its article: `a Lambda function`. */
  readonly noun: string;
  /** ARN. */
  readonly resource: string;
  /** The protocol by which a baseline declares it; null where none does, since it is not followed. */
  readonly protocol: Protocol | null;
  /** The declared recipient that it is, by index. */
  readonly recipient: number | null;
  /** What a role by which EventBridge comes has to be allowed there; none where a role does not count. */
  readonly actions: readonly string[];
  /** What comes there has to have a form of its own, so that no input of this tool's fits. */
  readonly ownForm: boolean;
  /** What was looked at of it. Nothing of what nobody declared: no alert for a recipient depends on it. */
  readonly parts: readonly Part[];
  /** The text of its own policy: null where it has none or none is looked at, undefined where nobody can read it. */
  readonly policy: string | null | undefined;
  readonly gate: Gate;
}

/** One thing that decides whether it takes the event. */
export interface Part {
  /** `policy`, `key`, `state`: what a person would look at. */
  readonly name: string;
  readonly gate: Gate;
  /** Patterns that an event must match besides. */
  readonly conditions?: readonly Pattern[];
  /** Why `conditions` let only some events through, where their own words would not say it. */
  readonly because?: string;
  /** It takes most events and spoils some: such an event. */
  readonly spoils?: {readonly reason: string; readonly example: Json};
  /** What it does with one event, in place of `spoils`. */
  readonly sees?: (event: Event) => Gate;
  /** What puts it right where it does not pass. Left out: nothing does, or what is written where the gate stands. */
  readonly remedy?: Remedy;
}

/** It stops alerts, or some of them. What is not known is told by its check. */
export function fails({gate, spoils}: Part): boolean {
  return gate.state === 'blocks' || (gate.state !== 'unknown' && spoils !== undefined);
}

/** Why it stops them. */
export function failureOf({gate, spoils}: Part): string {
  return gate.state === 'passes' ? (spoils?.reason ?? '') : gate.reason;
}

/** What of an end a call can put right: the planner has the call for each of these names. */
export type Cure = 'function policy' | 'function concurrency' | 'queue policy' | 'queue key' | 'message group';

/** A part is put right by calls of this tool, or by a person. */
export type Remedy = {readonly cure: Cure} | Todo;

/** `action`: the call that it comes to. `todo`: what to do, as sentences or commands that can be followed. */
export interface Todo {
  readonly action: string;
  readonly todo: string;
}

/** What only a person can do. */
export function todo(action: string, words: string): Todo {
  return {action, todo: words};
}

export function endOf(found: Omit<EndAnswer, 'gate'>): EndAnswer {
  return {...found, gate: every(...found.parts.map(({gate}) => gate))};
}

/** Nothing of it is looked at, and no baseline can declare it. */
export function unfollowedEnd(noun: string, resource: string): EndAnswer {
  return endOf({
    ...{noun, resource, protocol: null, recipient: null},
    ...{actions: [], ownForm: false, parts: [], policy: null},
  });
}

/** The part of a target that has no role and needs one. Which role that is, follows from `actions`. */
export const ROLE = 'role';
