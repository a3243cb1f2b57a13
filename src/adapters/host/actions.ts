/** The Action's host, through the toolkit: it alone writes workflow commands, and escapes what they carry. */
import * as core from '@actions/core';
import type {Problem} from '../../baseline/model.js';
import type {Host} from '../../ports/host.js';
import type {Annotation} from '../../report/forms/annotations.js';
import {inert, logText} from '../../report/escape/terminal.js';

export function actionsHost(env: Readonly<Record<string, string | undefined>>): Host {
  return {
    // The log of a run shows ANSI colours; it is no TTY.
    color: env['NO_COLOR'] === undefined || env['NO_COLOR'] === '',
    log: (message) => core.info(logText(message)),
    progress() {},
    lasting: true,
    group: (title, work) => core.group(logText(title), work),
    async report(text) {
      // Already inert where a renderer made it; once more costs nothing and nobody can forget it.
      core.info(inert(text.trimEnd()));
    },
    async summary(markdown) {
      if (!env['GITHUB_STEP_SUMMARY']) return;
      await core.summary.addRaw(markdown, true).write();
    },
    annotate: (annotations) => annotations.forEach(annotate),
    output: (name, value) => core.setOutput(name, value),
    mask: (secret) => core.setSecret(secret),
    now: () => new Date(),
  };
}

const EMIT = {error: core.error, warning: core.warning, notice: core.notice} as const;

function annotate({level, title, message, file, line, column}: Annotation): void {
  EMIT[level](message, {title, file, startLine: line, startColumn: column});
}

/** The inputs by name, as the runner hands them over; an input left empty is left out. */
export function inputs(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    // The toolkit's own spelling: https://github.com/actions/toolkit/blob/main/packages/core/src/core.ts (getInput)
    if (name.startsWith('INPUT_') && value !== undefined && value.trim() !== '')
      found[name.slice(6).toLowerCase()] = value.trim();
  }
  return found;
}

/** Ends a run that could not begin: one annotation a problem, where it stands in a file. */
export function failRun(text: string, problems: readonly Problem[]): void {
  core.info(inert(text.trimEnd()));
  const placed = problems.filter(({path}) => path !== '');
  for (const {path, line, column, message, hint} of placed.slice(0, MOST_ANNOTATIONS)) {
    core.error(hint === null ? message : `${message}\n${hint}`, {
      title: 'iam-alert-guard',
      file: path,
      startLine: line,
      startColumn: column,
    });
  }
  if (placed.length === 0) core.error(inert(text.trimEnd()), {title: 'iam-alert-guard'});
}

/** The runner shows ten errors of a step: https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations */
const MOST_ANNOTATIONS = 9;
