/**
 * What a target leads to and what is not followed further: a recipient itself (a queue, a function, an API destination), or something
 * behind which no model of this tool reaches (a state machine). Which it is, and what of it was looked at, is data: whatever walks hops,
 * tells or repairs knows ends by this shape alone.
 */
import type {Json} from '../../findings/model.js';
import type {Protocol} from '../../baseline/schema.js';
import type {Pattern} from '../../pattern/index.js';
import {PASSES, blocks, every, type Gate} from '../gate.js';
import type {Event} from '../message/index.js';
import type {Target} from '../../snapshot/nouns.js';

export interface EndAnswer {
  /** With its article: `a Lambda function`. */
  readonly noun: string;
  /** ARN. */
  readonly resource: string;
  /** The protocol by which a baseline declares it; null where none does, since it is not followed. */
  readonly protocol: Protocol | null;
  /** The declared recipient that it is, by index. */
  readonly recipient: number | null;
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
}

export function endOf(found: Omit<EndAnswer, 'gate'>): EndAnswer {
  return {...found, gate: every(...found.parts.map(({gate}) => gate))};
}

/** What EventBridge reaches by a role and in no other way: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html */
export function roleRequired({RoleArn}: Target, noun: string): Part {
  const gate = RoleArn ? PASSES : blocks(`the target has no role, and EventBridge writes to ${noun} only with a role`);
  return {name: 'role', gate};
}
