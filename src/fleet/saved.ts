/** Reports of single accounts that an earlier run left: which of them a run may take up. */
import * as z from 'zod';
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
  /** Milliseconds. */
  readonly maxAge: number;
}

/** What such a report holds besides what `merge` reads. */
const saved = z.object({
  organization: z.object({sha256: z.string()}),
  delivery: z
    .object({required: z.number(), delivered: z.number(), sometimes: z.number(), lost: z.number(), unknown: z.number()})
    .nullable(),
  plan: z.object({digest: z.string(), steps: z.array(z.unknown())}).nullable(),
  observation: z.object({
    observedAt: z.iso.datetime({offset: true}),
    unreadable: z.array(z.object({kind: z.string().exactOptional()})),
  }),
});

/** What may be gone in a minute is looked at again, whatever else the report says. */
const PASSING: ReadonlySet<string> = new Set(['throttled', 'timeout', 'unavailable']);

/** The report in a file; null where it is not whole, or was made for something else, or is too old, or says that it could not look. */
export function takenUp(text: string, fresh: Fresh): Report | null {
  const parsed = parseReport(text);
  if (!parsed.ok) return null;
  const {report} = parsed;
  const more = saved.safeParse(JSON.parse(text));
  if (!more.success) return null;
  const {organization, observation, delivery, plan} = more.data;
  const age = fresh.now - Date.parse(observation.observedAt);
  const same =
    report.command === fresh.command &&
    report.tool.version === fresh.version &&
    organization.sha256 === fresh.organization &&
    report.baseline.sha256 === fresh.baseline &&
    (report.target.account ?? report.target.pinned) === fresh.account;
  // A role that is refused is refused tomorrow too; credentials that have expired are had anew for the next run.
  const passing = observation.unreadable.some(
    ({kind = ''}) => PASSING.has(kind) || (kind === 'credentials' && report.cause?.kind !== 'role-refused'),
  );
  if (!same || passing || age < 0 || age > fresh.maxAge) return null;
  // Of these blocks the fold reads the numbers.
  return {
    ...report,
    delivery: report.delivery && delivery && {...report.delivery, ...delivery},
    plan: plan && {digest: plan.digest, steps: plan.steps as never},
  };
}
