/** A plan: ordered steps, each with the call that it is, the facts it rests on and what it makes of them. */
import type {HopName, Json} from '../findings/model.js';
import type {PlanStep} from '../report/model/model.js';
import type {Read} from '../snapshot/reads.js';
import type {Write} from './calls/writes.js';

/** Where in an answer a fact stands: members by name, rows of a list by the member (and its value) that names them. */
export type FactPath = readonly (string | Readonly<Record<string, string>>)[];

/**
 * One fact before and after a step; null where it is not there. Right before the call the fact is read again: it must be as `before`
 * says, or the step rests on nothing. Where it is already as `after` says, the step is done.
 */
export interface FactChange {
  readonly read: Read;
  readonly at: FactPath;
  readonly before: Json;
  readonly after: Json;
}

export interface Step extends PlanStep {
  /** null for a step that only a person can take. */
  readonly write: Write | null;
  /** What the step rests on and changes. null only where `write` is. */
  readonly fact: FactChange | null;
  /** What else will be so then. Promised, not looked at: for planning what comes after. */
  readonly also: readonly FactChange[];
  /** Of a step for a person: resources without which it cannot be taken. */
  readonly waits?: readonly string[];
  /** What else it is about, by ARN or as AWS names it. */
  readonly concerns?: readonly string[];
  /** Of a step for a person that a stage planned: the joints of the chain to whose faults it is the answer. */
  readonly answers?: readonly HopName[];
  /** Of a step that no stage planned: the part of its text that says what to do. */
  readonly advice?: string;
}

export interface Plan {
  readonly digest: string;
  readonly steps: readonly Step[];
  /** Reads that the plan would have rested on and that gave no answer, with the reason: a role that sees more plans otherwise. */
  readonly unseen: readonly string[];
  /** What deserves a word and is no step, e.g. a name in `--prune` that nothing bears. */
  readonly notes: readonly string[];
  /** The names in `--prune` that nothing bears. */
  readonly unused: readonly string[];
}
