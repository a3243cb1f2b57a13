/**
 * `report/model/` holds the report as data: its shape, its order, and what is kept out of it.
 *
 * The Report: the only thing a renderer sees. It is plain data, already sorted, already free of secrets, and its JSON form is
 * public (schema `iam-alert-guard/report/1`). Strings that come from AWS, a baseline or a pull request are hostile: only
 * `report/markdown.ts` (or the Actions toolkit) may put them into a text with structure.
 */
import type {Finding, Json, RoadName} from '../../findings/model.js';
import type {Trouble, UnreadableKind} from '../../snapshot/model.js';
import type {Again} from './again.js';
import type {CanaryBlock} from './canary.js';
import type {Extent} from './extent.js';
import type {HistoryBlock} from './history.js';
import type {PeriodBlock} from './many/period-block.js';
import type {Verdict} from './verdict.js';
import type {ReviewBlock} from './review.js';

export type {ReviewBlock, ReviewChange, Touched} from './review.js';
export type {Verdict};
export type Command = 'check' | 'plan' | 'reconcile' | 'review' | 'history' | 'canary' | 'merge';

export interface Counts {
  readonly pass: number;
  readonly fail: number;
  readonly unknown: number;
  readonly waived: number;
}

export interface RecipientDelivery {
  readonly protocol: string;
  readonly endpoint: string;
  /** How many of the required calls would reach this recipient always. */
  readonly delivered: number;
  /** How many could not be followed to this recipient. */
  readonly unknown?: number;
  readonly state: 'confirmed' | 'pending' | 'absent' | 'unknown';
  /** How many would reach it only sometimes; left out where none. */
  readonly sometimes?: number;
  /** How many would only be noticed: something changed, and not what. */
  readonly noticed?: number;
  /** The roads that lead to it, whether or not they let anything through. */
  readonly roads?: readonly RecipientRoad[];
}

export interface RecipientRoad {
  readonly road: RoadName;
  /** What stands on it, in the order in which an event comes there: ARNs. */
  readonly resources: readonly string[];
  /** How many of the required calls would arrive by this road alone. */
  readonly delivered: number;
  readonly state: HopState;
}

/** What explains the run: it is said once, and what rests on it is counted. */
export interface Cause {
  readonly kind: Trouble['kind'] | 'throttled' | 'timeout' | 'unavailable';
  /** One sentence. */
  readonly said: string;
  /** What the SDK or AWS said, one line; hostile until escaped. */
  readonly message: string;
  readonly remedy: string;
  /** Whether nothing but the caller's name was read, or not even that. */
  readonly nothingRead: boolean;
  /** Reads that failed by it. */
  readonly reads: number;
  /** Fingerprints of the findings that rest on it. */
  readonly findings: readonly string[];
}

export interface Loss {
  /** `iam:TagRole`. */
  readonly event: string;
  readonly verdict: 'never' | 'sometimes' | 'unknown';
  /** The hop at which it is lost. */
  readonly hop: string;
  /** What stands there, where it is not what gives the hop its name: `metric filter`. */
  readonly place?: string;
  readonly reason: string;
  /** An alert is made, and does not say which call it was. No part of the JSON form. */
  readonly unnamed?: true;
  /** For which recipients, by their place in `Delivery.recipients`; absent where it is for all. No part of the JSON form. */
  readonly whom?: readonly number[];
  /** An event (as EventBridge carries it) that would be lost; null where it is lost whatever it holds, or where that could not be determined. */
  readonly counterExample: Json;
}

export interface Delivery {
  readonly required: number;
  readonly delivered: number;
  readonly sometimes: number;
  readonly lost: number;
  readonly unknown: number;
  /** Only noticed: an alarm that says that something changed, and not what. */
  readonly noticed?: number;
  readonly unverified: readonly string[];
  readonly universe: {readonly version: string; readonly sha256: string};
  /** Event patterns that may stay silent by declaration (`events.except`), as text. */
  readonly silentByDeclaration: readonly string[];
  /** Absent where only numbers are known. No part of the JSON form. */
  readonly extent?: Extent;
  readonly recipients: readonly RecipientDelivery[];
  /** Who receives required events, or some of them, and is no declared recipient. */
  readonly undeclared?: readonly string[];
  /** What rules for required events lead to and nobody followed: ARNs, with what they are. */
  readonly unfollowed?: readonly {readonly resource: string; readonly what: string}[];
  readonly losses: readonly Loss[];
}

/** `idle`: in order itself, and no alert comes to it. */
export type HopState = 'passes' | 'partly' | 'blocks' | 'unknown' | 'vouched' | 'idle';

/** The picture of the chain: drawn as Mermaid and told in words from the same nodes. */
export interface RoutePicture {
  readonly nodes: readonly {
    readonly id: string;
    /** trail | rule | target | topic | subscription | recipient ... */
    readonly kind: string;
    readonly label: string;
    readonly state: HopState;
    /** One short sentence: why it has that state. */
    readonly note: string;
  }[];
  readonly edges: readonly {readonly from: string; readonly to: string; readonly state: HopState}[];
}

export interface PlanStep {
  readonly action: string;
  readonly resource: string;
  readonly region: string;
  readonly before: Json;
  readonly after: Json;
  readonly by: 'reconcile' | 'human';
  /** Why this step: one sentence; for `by: human` the exact instructions. */
  readonly text: string;
  readonly reversible: boolean;
  readonly permission: string;
  /** Fingerprints of the findings that the step cures. */
  readonly cures: readonly string[];
  readonly costs: string | null;
  /** After execution: done, failed or not tried, with the error where it failed. */
  readonly outcome?: {readonly state: 'done' | 'failed' | 'not-tried'; readonly error: string | null};
}

export interface PlanBlock {
  readonly digest: string;
  readonly steps: readonly PlanStep[];
  /** Names of `--prune` that nothing bears: no command repeats them. No part of the JSON form. */
  readonly unused?: readonly string[];
}

/** What was looked at: so that a green report says on how much it rests. */
export interface Observation {
  readonly observedAt: string;
  /** AWS reads answered (known or absent), and those that were not. */
  readonly known: number;
  readonly unreadable: readonly {
    readonly read: string;
    readonly region: string;
    readonly reason: string;
    readonly permission: string | null;
    /** Why, for programs: `throttled`, `timeout` and `unavailable` may be gone in a minute. */
    readonly kind?: UnreadableKind;
    /** The account that what was to be read belongs to, where that is another one. No part of the JSON form. */
    readonly owner?: string;
  }[];
  /** Hops vouched for by `elsewhere`, not seen. */
  readonly vouched: readonly string[];
}

/** One account of a merged report, or one review. */
export interface AccountSummary {
  readonly account: string | null;
  /** The account that the baseline pins, where AWS did not say which one it is. */
  readonly pinned?: string;
  /** The baseline's path; empty where it is not known. */
  readonly baseline: string;
  /** Null where there is no report. */
  readonly generatedAt: string | null;
  readonly verdict: Verdict | null;
  readonly counts: Counts;
  /** Required calls, and those that reach every declared recipient; null where it was not computed. */
  readonly required: number | null;
  readonly delivered: number | null;
  /** What the change of a pull request does. */
  readonly review?: Pick<ReviewBlock, 'class' | 'acceptedBy'>;
  /** What explains its run, where something does. */
  readonly cause?: Cause;
  /** Why there is no report. */
  readonly error?: string;
}

export interface Report {
  readonly schema: 'iam-alert-guard/report/1';
  readonly tool: {readonly name: 'iam-alert-guard'; readonly version: string};
  readonly command: Command;
  readonly generatedAt: string;
  readonly baseline: {
    readonly path: string;
    readonly sha256: string;
    /** Where the people that an alert reaches read what to do. */
    readonly runbook?: string;
  };
  readonly target: {
    readonly account: string | null;
    /** The account that the baseline pins, where AWS did not say which one it is. */
    readonly pinned?: string;
    readonly partition: string | null;
    readonly eventRegion: string | null;
  };
  /** What explains the run, where something does. */
  readonly cause?: Cause;
  /** Null in a pure review. */
  readonly verdict: Verdict | null;
  readonly counts: Counts;
  readonly findings: readonly Finding[];
  /** Null in a pure review. */
  readonly delivery: Delivery | null;
  readonly plan: PlanBlock | null;
  /** How many steps a plan would have, and how many of them reconcile takes. No part of the JSON form. */
  readonly hands?: {readonly own: number; readonly all: number};
  readonly review: ReviewBlock | null;
  readonly route: RoutePicture | null;
  readonly observation: Observation | null;
  /** What became of real changes, where it was asked for. */
  readonly history?: HistoryBlock;
  /** Whether a change that was made was seen to arrive, where one was made. */
  readonly canary?: CanaryBlock;
  /** The reports of earlier runs beside this one, where they were given. */
  readonly period?: PeriodBlock;
  /** Reconcile only: did the verification find the baseline restored? */
  readonly converged?: boolean | null;
  /** Remarks of the run itself ("this run had no credentials: review only"). */
  readonly notes: readonly string[];
  /** The organization file by which the account was looked at, where one was. */
  readonly organization?: {readonly path: string; readonly sha256: string};
  /** Merged reports only: one entry an account. */
  readonly accounts?: readonly AccountSummary[];
  /** Was it judged from saved snapshots, without asking AWS? No part of the JSON form: the same facts give the same bytes. */
  readonly saved?: boolean;
  /** Are addresses and account ids in it short tags? */
  readonly redacted?: true;
  /** The options that the commands in it repeat. No part of the JSON form. */
  readonly again?: Again;
}
