/** A run that ended before there was anything to report: exit 2 (the request or the baseline) or 4 (a defect of ours). */
import type {Problem} from '../../baseline/model.js';
import {code, text} from '../escape/markdown.js';
import {called} from '../words/command/commandline.js';
import {page} from '../sections/page.js';
import {LIMITS} from '../model/limits.js';
import {safeJson, shown} from '../escape/plain.js';
import {inert} from '../escape/terminal.js';

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

/**
 * The same in words: a line a problem as compilers write it, the hint below.
 * @param program what the reader calls this program, in hints
 */
export function renderErrorText(error: ErrorReport, program?: string): string {
  const lines =
    error.problems.length > 0
      ? error.problems.flatMap(({path, line, column, message, hint}) => [
          // What is wrong with the request itself stands in no file.
          `${path === '' ? 'iam-alert-guard' : `${shown(path)}:${line}:${column}`}: ${shown(message)}`,
          ...hintLine(hint, program),
        ])
      : [`iam-alert-guard: ${shown(error.message)}`, ...hintLine(error.hint, program)];
  return inert(`${lines.join('\n')}\n`);
}

const WHY: Readonly<Record<string, string>> = {
  baseline: 'The baseline is not valid.',
  internal: 'This is a defect of iam-alert-guard. It says nothing about the account.',
};

/** For the run's page: without it, a run that failed would look like one that was never made. */
export function renderErrorSummary(error: ErrorReport): string {
  const said = error.problems.length > 0 ? error.problems : [{...NOWHERE, message: error.message, hint: error.hint}];
  const rows = said.map(({path, line, column, message, hint}) =>
    [
      `- ${path === '' ? '' : `${code(`${path}:${line}:${column}`)} `}${text(message)}`,
      ...(hint === null ? [] : [`  <br>Hint: ${text(hint)}`]),
    ].join('\n'),
  );
  const opening = `## ❌ STOPPED: ${WHY[error.code] ?? 'The run could not go on.'}`;
  const section = {heading: null, intro: '', rows, gap: '\n', unit: 'problems'} as const;
  return page(opening, [section], '', LIMITS.summaryBytes);
}

const NOWHERE = {path: '', line: 0, column: 0};

function hintLine(hint: string | null, program: string | undefined): string[] {
  return hint === null ? [] : [`  hint: ${shown(program === undefined ? hint : called(hint, program))}`];
}
