/** What coverage answers: for each required call and each declared recipient, whether every such event gets through. */
import type {HopName, Json, RoadName} from '../../findings/model.js';
import type {CallVerdict} from '../../pattern/index.js';
import type {Doubt} from '../doubt.js';
import type {HopKind} from '../route/hop.js';

export type CallOutcome =
  | {readonly verdict: 'always'}
  /** An alarm would say that something changed, and not what: not delivered by the word of the baseline, and not lost. */
  | {readonly verdict: 'noticed'}
  | {
      readonly verdict: 'unknown';
      readonly hop: HopName;
      readonly reason: string;
      readonly doubt: Doubt;
    }
  | {
      readonly verdict: 'never' | 'sometimes';
      readonly hop: HopName;
      /** What stands there, where it is not what gives the hop its name: `metric filter`. */
      readonly place?: string;
      readonly reason: string;
      /** ARN of what loses it, where it is one thing. */
      readonly resource?: string;
      /** An alert is made, and does not say which call it was. */
      readonly unnamed?: true;
      /** The end of `reason`: in which events it is lost, for example. */
      readonly when?: string;
      /** The end of `reason` that a check of the hop tells as well: what of its pattern keeps every event out. */
      readonly clue?: string;
      readonly counterExample: Json;
      /** Only events that carry an errorCode are lost: failed attempts stay silent. */
      readonly onlyFailures: boolean;
    };

/**
 * `failures`: every event arrives but some of failed attempts, which do no harm. `sometimes`: some events are lost, whatever becomes of the
 * doubtful routes. `unknown`: the doubtful ones decide.
 */
export type Grade = 'always' | 'failures' | 'unknown' | 'sometimes' | 'never';

export type Loss = Exclude<CallOutcome, {readonly verdict: 'always' | 'noticed'}>;

export interface Coverage {
  /** By recipient index, then by call. */
  readonly recipients: readonly ReadonlyMap<string, CallOutcome>[];
  /** What the recipient's routes of one road let through, others aside. */
  readonly along: (recipient: number, road: RoadName) => ReadonlyMap<string, Grade>;
  /** What all routes let through up to their last hop of a kind, for each call. */
  readonly upTo: (kind: HopKind) => readonly CallVerdict[];
}
