/** What a change of a baseline, or of the files of many accounts, does to the alert. */
import type {Location} from '../../findings/model.js';

export interface ReviewChange {
  readonly class: 'weakens' | 'strengthens' | 'neutral';
  /** `recipients[1].endpoint`. */
  readonly path: string;
  readonly effect: string;
  readonly location: Location;
  /** The check that a waiver is of, where the change is about one. No part of the JSON form. */
  readonly check?: string;
}

export interface ReviewBlock {
  readonly class: 'weakens' | 'strengthens' | 'neutral';
  readonly changes: readonly ReviewChange[];
  /** Who accepted the weakening, where somebody did. */
  readonly acceptedBy?: string | null;
  /** The commit that was accepted: a later one needs a new acceptance. */
  readonly acceptedCommit?: string;
  /** How many calls must alert, where the change makes that another number. */
  readonly required?: {readonly before: number; readonly after: number};
  /** Of an organization file: which accounts each changed baseline judges. */
  readonly touches?: readonly Touched[];
}

/** The accounts that a changed baseline judges. */
export interface Touched {
  /** The path of the baseline. */
  readonly baseline: string;
  readonly class: ReviewChange['class'];
  /** Sorted ids; null where the organization file does not list them and AWS was not asked. */
  readonly accounts: readonly string[] | null;
  /** Whom it judges, in words. */
  readonly whom: string;
}
