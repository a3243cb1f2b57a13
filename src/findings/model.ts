/**
 * `findings/` holds the shape of a finding and its fingerprint.
 *
 * A finding is one answer of one check about one resource. Passes are findings too: a report says what it looked at.
 * The shapes are public (the JSON report, `docs/reports.md`); names and values here may be added to, never changed.
 */

/** Anything `JSON.stringify` renders without loss. */
export type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json};

/** Do objects and lists stand in each other at most `most` deep? What looks into a value does so with as many calls. */
export function isShallow(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return most > 0 && Object.values(value).every((inner) => isShallow(inner, most - 1));
}

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';
export type Status = 'pass' | 'fail' | 'unknown' | 'waived';

/** The joint of the chain that a finding speaks of. */
export type HopName =
  'account' | 'trail' | 'storage' | 'rule' | 'target' | 'topic' | 'key' | 'subscription' | 'baseline';

/** A kind of route that an alert may take (`docs/reports.md`). */
export type RoadName = 'sns' | 'direct' | 'api-destination' | 'chat' | 'alarm' | 'user-notifications' | 'other';

/** A place in the baseline file: `path` relative to the repository root with `/`, line and column counted from 1. */
export interface Location {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Who can cure it: `reconcile` can, only a person can, or somebody must first grant a permission so that we can look. */
export interface Remediation {
  readonly by: 'reconcile' | 'human' | 'grant-permission';
  readonly text: string;
  /** The call that it comes to, where one is known: plans name their step by it. */
  readonly action?: string;
}

/**
 * Why something is not known.
 * - `unread`: a read gave no answer, or not all of it
 * - `foreign`: it belongs to another account, which shows nothing of it to this one
 * - `undocumented`: AWS's pages disagree, or none says
 * - `disputed-deny`: a Deny keeps a service out by one page of AWS and not by another
 * - `not-evaluated`: this version does not work it out
 * - `too-complex`: it takes more work than is allowed
 * - `open`: it hangs on a value that the configuration does not hold, or on what is still to come
 */
export type DoubtKind =
  'unread' | 'foreign' | 'undocumented' | 'disputed-deny' | 'not-evaluated' | 'too-complex' | 'open';

export interface Finding {
  /** Permanent kebab-case id of the check. */
  readonly check: string;
  readonly hop: HopName;
  readonly status: Status;
  readonly severity: Severity;
  /** The property that should hold, e.g. "Every declared recipient is confirmed". */
  readonly title: string;
  /** Consequence first, then the fact, then the fix. Plain text; hostile until escaped by a renderer. */
  readonly message: string;
  /** ARN (or another stable name) of what the finding speaks of; null where there is none. */
  readonly resource: string | null;
  readonly region: string | null;
  readonly declared: Json;
  readonly observed: Json;
  readonly remediation: Remediation | null;
  readonly location: Location;
  /** Path of the check's page in this repository. */
  readonly docs: string;
  /** Stable across runs: check, resource and discriminator, never the wording. 32 hex digits. */
  readonly fingerprint: string;
  /** Why it is unknown, and the reads without which it is: no part of the JSON form, the message says it in words. */
  readonly doubt?: {
    readonly kind: DoubtKind;
    readonly reads: readonly {readonly op: string; readonly region: string}[];
    readonly permissions: readonly string[];
  };
  /** What `remediation` says in full, where it points to another finding: no part of the JSON form. */
  readonly advice?: string;
  /** What a step may be about that cures it, where AWS tells of the cure only later, by ARN: no part of the JSON form. */
  readonly concerns?: readonly string[];
  /** Present where status is `waived`. */
  readonly waiver?: {readonly reason: string; readonly expires: string};
  /** In merged reports only: the account it was found in. */
  readonly account?: string | null;
}

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

/** 0 is the worst. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** Is `severity` as bad as `threshold` or worse? */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severityRank(severity) <= severityRank(threshold);
}
