/**
 * How a run ends that has no report, whichever entry began it: 2 for what the user can mend, 3 where AWS could not be asked, 4 for what only
 * we can mend. Nothing else leaves the process.
 */
import {UnansweredError, UsageError} from './errors.js';
import type {ErrorReport} from './report/forms/error.js';

export interface Ending {
  readonly exit: 2 | 3 | 4;
  readonly report: ErrorReport;
  /** For a defect: where it happened, to be told with it. */
  readonly stack: string | null;
}

export const REPORT_A_BUG = 'this is a defect of iam-alert-guard: please report it with the lines above';

export function endingOf(error: unknown): Ending {
  if (error instanceof UsageError) {
    const {code, message, hint, problems} = error;
    return {exit: error instanceof UnansweredError ? 3 : 2, report: {code, message, hint, problems}, stack: null};
  }
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? null) : null;
  return {exit: 4, report: {code: 'internal', message, hint: REPORT_A_BUG, problems: []}, stack};
}
