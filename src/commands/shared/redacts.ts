import type {GitHub} from '../../ports/github.js';
import {redactionApplies} from '../../report/model/redact.js';
import type {CheckRequest} from '../../request.js';

/** Is this run's report to be redacted? Where nobody knows whether the repository is public, it is. */
export async function redacts({redact}: Pick<CheckRequest, 'redact'>, github: GitHub | null): Promise<boolean> {
  if (redact !== 'auto') return redact === 'true';
  const answer = github === null ? null : await github.visibility();
  return redactionApplies('auto', answer?.ok === true ? answer.value : 'unknown');
}
