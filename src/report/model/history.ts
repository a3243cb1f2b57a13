/** What became of real changes: the JSON block `history` (contract, section 6). Plain data without anybody's name in it, unless records were asked for. */
import type {Json} from '../../findings/model.js';

export interface HistoryCall {
  /** `iam:TagRole`. */
  readonly event: string;
  readonly changes: number;
  readonly alerted: number;
  /** Of the silent ones, or else of those that could not be followed: the hop where most of them end, and why. Null where all alert. */
  readonly hop: string | null;
  readonly reason: string | null;
  /** One of them. Null where all alert. */
  readonly example: Json;
  readonly failed: number;
  readonly silent: number;
  readonly unknown: number;
  readonly noticed: number;
  /** Recipients who would not have heard of the silent ones, as the baseline writes them. */
  readonly missedBy: readonly string[];
  /** Of the silent ones: those that another declared recipient would have got. No part of the JSON form. */
  readonly partly?: number;
}

export interface HistoryGap {
  /** RFC 3339. */
  readonly at: string;
  /** `cloudtrail:StopLogging`. */
  readonly event: string;
  readonly resource: string;
  /** When the same thing was put back inside the window; null where no record says so. */
  readonly until: string | null;
  /** Changes of IAM between the two; null where the end is not known, or the record is only a change that may cut. */
  readonly changes: number | null;
  /** The thing lets alerts through today, whatever the records show. No part of the JSON form. */
  readonly works?: true;
}

export interface HistoryNoise {
  /** Messages a day that the recipient who gets most would have got, required calls included. */
  readonly perDay: number;
  /** The most of them in one minute, and in one second: SNS suspends a mail subscription above ten a second. */
  readonly peakPerMinute: number;
  readonly peakPerSecond: number;
  /** Events besides the required calls that would have been sent: calls that only read, and all others. Null: not looked at. */
  readonly reads: number | null;
  readonly others: number | null;
  /** Messages by who made the call (`userIdentity.type`), most first. */
  readonly actors: readonly {readonly type: string; readonly messages: number}[];
}

/** A record that contradicts what this tool believes of events. */
export interface ModelError {
  /** What it believes: one sentence. */
  readonly belief: string;
  readonly records: number;
  /** Field and value of one record, without anything of anybody. */
  readonly example: string;
}

export interface HistoryDay {
  /** `2026-11-23`. */
  readonly day: string;
  readonly changes: number;
  readonly silent: number;
  readonly unknown: number;
}

export interface HistoryBlock {
  /** RFC 3339; with files and no window the times of the first and the last record. Null where there is none. */
  readonly since: string | null;
  readonly until: string | null;
  /** Was everything in the window read, and could all of it be understood? */
  readonly complete: boolean;
  readonly changes: number;
  readonly failed: number;
  readonly alerted: number;
  readonly noticed: number;
  readonly silent: number;
  readonly unknown: number;
  /** Worst first. */
  readonly calls: readonly HistoryCall[];
  readonly noise: HistoryNoise;
  readonly neverSeen: readonly string[];
  readonly gaps: readonly HistoryGap[];
  readonly source: 'cloudtrail' | 'files';
  /** Records read, of whatever call. */
  readonly records: number;
  /** Pieces that were no record that could be understood. */
  readonly unreadable: number;
  /** Records of other accounts, which are not judged. */
  readonly foreign: number;
  /** Changes that may stay silent by declaration (`events.except`), not among `changes`. */
  readonly excepted: number;
  /** Records that stood in more than one place: counted among `records`, and judged once. */
  readonly duplicates: number;
  /** Why reading ended early, and with what it goes on: one sentence each. Null where it did not. */
  readonly stopped: {
    readonly reason: string;
    readonly resume: string | null;
    /** What helps, where waiting or `resume` does not. No part of the JSON form. */
    readonly remedy?: string;
  } | null;
  /** By day of UTC. */
  readonly days: readonly HistoryDay[];
  readonly modelErrors: readonly ModelError[];
}

/** Records were read, and each is of another account: nothing is known of the one that was to be judged. */
export function onlyForeign({records, foreign}: Pick<HistoryBlock, 'records' | 'foreign'>): boolean {
  return records > 0 && foreign === records;
}
