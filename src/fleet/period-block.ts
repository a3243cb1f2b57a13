/** A period of many accounts: the JSON block `period` of their report. Plain data. */
import type {Severity} from '../findings/model.js';
import type {Period} from '../report/model/many/period-block.js';
import type {Verdict} from '../report/model/verdict.js';

export interface FleetPeriodRun {
  readonly generatedAt: string;
  readonly verdict: Verdict;
  /** How many accounts had which verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Null for this run: a file cannot hold its own digest. */
  readonly sha256: string | null;
}

interface Span {
  /** When the first run that had it looked. */
  readonly opened: string;
  /** When the first run looked that had it nowhere any more; null where no run has shown that. */
  readonly closed: string | null;
  /** It ended by a waiver, not by a repair. */
  readonly waived?: true;
  /** It was never seen to end: this run does not look at the accounts any more. */
  readonly gone?: true;
}

export interface AccountSpan extends Span {
  readonly account: string;
}

export interface GroupSpan extends Span {
  readonly check: string;
  readonly title: string;
  /** As the newest run told it that had it. */
  readonly cause: string;
  readonly severity: Severity;
  /** All in which a run of the period found it, sorted. */
  readonly accounts: readonly string[];
}

export interface FleetPeriod extends Period<FleetPeriodRun> {
  /** Accounts that drifted, from the first run that said so to the first that found them in sync. In the order in which they opened. */
  readonly accounts: readonly AccountSpan[];
  /** What was found in them, of medium or above. */
  readonly groups: readonly GroupSpan[];
  /** The organization file and each baseline: by which version runs were judged, each from the first such run on. */
  readonly files: readonly {readonly path: string; readonly from: string; readonly sha256: string}[];
}
