/** A period instead of a day: the JSON block `period`. Plain data. */
import type {Severity} from '../../../findings/model.js';
import type {Verdict} from '../verdict.js';

export interface PeriodRun {
  readonly generatedAt: string;
  readonly verdict: Verdict;
  /** Findings that failed at medium or above. */
  readonly drift: number;
  /** Null for this run: a file cannot hold its own digest. */
  readonly sha256: string | null;
}

export interface DriftSpan {
  readonly check: string;
  readonly title: string;
  readonly resource: string | null;
  readonly severity: Severity;
  /** When the first run that had it looked. */
  readonly opened: string;
  /** When the first run without it looked; null where this run has it still. */
  readonly closed: string | null;
  /** It ended by a waiver, not by a repair. */
  readonly waived?: true;
}

/** What a period says of one account and of many alike. */
export interface Period<Run> {
  /** RFC 3339, of the first run and of this one. */
  readonly from: string;
  readonly to: string;
  /** The oldest first; the last one is this run. */
  readonly runs: readonly Run[];
  /** UTC dates between the first run and this one on which there was none. */
  readonly daysWithout: readonly string[];
  /** The newest of the earlier reports: whoever has its file can tell that it is the one that was meant. */
  readonly previous: {readonly generatedAt: string; readonly sha256: string};
  /** How many of the runs name a report before them that is not among these. */
  readonly missing: number;
  /** How many of them, but for the first, name none: between such a one and the one before it, a report may be missing unseen. */
  readonly unlinked: number;
}

export interface PeriodBlock extends Period<PeriodRun> {
  readonly drift: readonly DriftSpan[];
  /** By which version of the baseline runs were judged, each from the first such run on. */
  readonly baselines: readonly {readonly from: string; readonly sha256: string}[];
}
