/** Who may see what a run says, and the report as they may see it. */
import type {GitHub} from '../../ports/github.js';
import type {World} from '../../ports/world.js';
import type {Report} from '../../report/model/model.js';
import {withoutValues} from '../../report/words/command/again.js';
import {redactionApplies, redactReport} from '../../report/model/redaction/redact.js';
import type {CheckRequest} from '../../request/account.js';

/** Is this run's report to be redacted? Where nobody knows whether the repository is public, it is. */
export async function redacts({redact}: Pick<CheckRequest, 'redact'>, github: GitHub | null): Promise<boolean> {
  if (redact !== 'auto') return redact === 'true';
  const answer = github === null ? null : await github.visibility();
  return redactionApplies('auto', answer?.ok === true ? answer.value : 'unknown');
}

/**
 * The report as a terminal shows it: with the options that its commands repeat. Nothing there is public until somebody makes it so: only
 * what is asked for is redacted.
 */
export function forTerminal(
  report: Report,
  {redact}: Pick<CheckRequest, 'redact'>,
  {again}: Pick<World, 'again'> = {},
): Report {
  const hidden = redact === 'true' ? redactReport(report) : report;
  if (again === undefined) return hidden;
  const kept = {...again, prune: again.prune.filter((name) => report.plan?.unused?.includes(name) !== true)};
  return {...hidden, again: redact === 'true' ? withoutValues(kept) : kept};
}

/** The report as the readers of a workflow's run may see it. */
export async function forReaders(
  report: Report,
  {redacted}: {readonly redacted: () => Promise<boolean>},
): Promise<Report> {
  return (await redacted()) ? redactReport(report) : report;
}
