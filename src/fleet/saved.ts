/** Reports of single accounts that an earlier run left: which of them a run may take up. */
import type {Report} from '../report/model/model.js';
import {parseReport} from '../report/model/parse.js';
import type {FleetCommand} from './model.js';

export interface Fresh {
  readonly command: FleetCommand;
  readonly version: string;
  /** Hash of the organization file. */
  readonly organization: string;
  /** Hash of the account's baseline. */
  readonly baseline: string;
  /** As the report names the account: an id, or a tag where it is redacted. */
  readonly account: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** When a snapshot that was observed then is judged: waivers and ages depend on it. */
  readonly judgedAt: (observedAt: string) => string;
  /** Milliseconds. */
  readonly maxAge: number;
}

/**
 * What may be gone with the next run is looked at again, whatever else the report says: credentials are had anew, and a role that was
 * refused is what somebody creates between two runs.
 */
const PASSING: ReadonlySet<string> = new Set(['throttled', 'timeout', 'unavailable', 'credentials']);

/** The report in a file; null where it is not whole, or was made for something else, or is too old, or says that it could not look. */
export function takenUp(text: string, fresh: Fresh): Report | null {
  const parsed = parseReport(text);
  if (!parsed.ok) return null;
  const {report, kept} = parsed;
  const {plan, observation} = kept;
  if (observation === null) return null;
  const age = fresh.now - Date.parse(observation.observedAt);
  const same =
    report.command === fresh.command &&
    report.tool.version === fresh.version &&
    report.organization?.sha256 === fresh.organization &&
    report.baseline.sha256 === fresh.baseline &&
    report.generatedAt === fresh.judgedAt(observation.observedAt) &&
    (report.target.account ?? report.target.pinned) === fresh.account;
  const passing = observation.unreadable.some(({kind = ''}) => PASSING.has(kind));
  if (!same || passing || age < 0 || age > fresh.maxAge) return null;
  // Of a plan the fold reads its digest and the number of its steps.
  return {...report, plan: plan && {digest: plan.digest, steps: plan.steps as never}};
}
