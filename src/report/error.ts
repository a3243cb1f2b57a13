/** A run that ended before there was anything to report: exit 2 (the request or the baseline) or 4 (a defect of ours). */
import type {Problem} from '../baseline/model.js';
import {safeJson, shown} from './plain.js';
import {inert} from './terminal.js';

export interface ErrorReport {
  /** `usage`, `baseline`, `account`, `internal`, ...: for programs. */
  readonly code: string;
  /** What went wrong, for a person; used where there are no problems with a place. */
  readonly message: string;
  readonly hint: string | null;
  readonly problems: readonly Problem[];
}

/** Schema `iam-alert-guard/error/1`. A failure without a place is one problem with an empty path at line 0. */
export function renderErrorJson(error: ErrorReport): string {
  const problems =
    error.problems.length > 0 ? error.problems : [{...NOWHERE, message: error.message, hint: error.hint}];
  const shape = {
    schema: 'iam-alert-guard/error/1',
    code: error.code,
    problems: problems.map(({path, line, column, message, hint}) => ({path, line, column, message, hint})),
  };
  return `${safeJson(JSON.stringify(shape, null, 2))}\n`;
}

/** The same in words: a line a problem as compilers write it, the hint below. */
export function renderErrorText(error: ErrorReport): string {
  const lines =
    error.problems.length > 0
      ? error.problems.flatMap(({path, line, column, message, hint}) => [
          `${shown(path)}:${line}:${column}: ${shown(message)}`,
          ...hintLine(hint),
        ])
      : [`iam-alert-guard: ${shown(error.message)}`, ...hintLine(error.hint)];
  return inert(`${lines.join('\n')}\n`);
}

const NOWHERE = {path: '', line: 0, column: 0};

function hintLine(hint: string | null): string[] {
  return hint === null ? [] : [`  hint: ${shown(hint)}`];
}
