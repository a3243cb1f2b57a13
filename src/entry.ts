/** How a run ends, whichever entry began it: 2 for what the user can mend, 4 for what only we can. Nothing else leaves the process. */
import {UsageError} from './errors.js';
import type {ErrorReport} from './report/forms/error.js';

export interface Ending {
  readonly exit: 2 | 4;
  readonly report: ErrorReport;
  /** For a defect: where it happened, to be told with it. */
  readonly stack: string | null;
}

export const REPORT_A_BUG = 'this is a defect of iam-alert-guard: please report it with the lines above';

export function endingOf(error: unknown): Ending {
  if (error instanceof UsageError) {
    const {code, message, hint, problems} = error;
    return {exit: 2, report: {code, message, hint, problems}, stack: null};
  }
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? null) : null;
  return {exit: 4, report: {code: 'internal', message, hint: REPORT_A_BUG, problems: []}, stack};
}
