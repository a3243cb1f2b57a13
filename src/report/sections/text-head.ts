/** Terminal: what every report begins with, and how its blocks are put together. */
import type {Ink} from '../escape/ink.js';
import {shown} from '../escape/plain.js';
import {hang, inert, TEXT_WIDTH, wrap} from '../escape/terminal.js';
import type {Report} from '../model/model.js';
import {savedLine} from '../words/scope.js';
import {badge, beside, headline, stateOf} from '../words/words.js';

/** The state, and what follows from it. */
function stated(report: Report, line: string, ink: Ink): string[] {
  const state = stateOf(report);
  const [first = '', ...rest] = wrap(shown(line), TEXT_WIDTH - badge(report).length - 4);
  const indent = ' '.repeat(badge(report).length + 4);
  return [
    `${ink.state(state, `${MARKS[state]} ${badge(report)}`)}  ${ink.bold(first)}`,
    ...rest.map((line) => `${indent}${ink.bold(line)}`),
  ];
}

export function head(report: Report, ink: Ink): string[] {
  const account = beside(report);
  const {account: id, pinned, partition, eventRegion} = report.target;
  const whose = id ?? (pinned === undefined ? 'unknown' : `${pinned} (pinned in the baseline)`);
  const about = [
    report.accounts === undefined && report.verdict !== null ? `account ${whose}` : null,
    partition !== null && partition !== 'aws' ? `partition ${partition}` : null,
    eventRegion === null ? null : `IAM events in ${eventRegion}`,
    report.baseline.path === '' ? null : `baseline ${report.baseline.path}`,
    savedLine(report),
  ].filter((each) => each !== null);
  return [
    ...stated(report, headline(report), ink),
    ...(account === null
      ? []
      : [
          '  The account as it is now, judged by this baseline:',
          ...stated(account.now, account.line, ink).map((line) => `  ${line}`),
        ]),
    ...(about.length === 0 ? [] : wrap(shown(about.join(', ')), TEXT_WIDTH - 2)).map((line) => ink.dim(`  ${line}`)),
  ];
}

/** What explains the run; of a run that drifted all the same, the sentence and the remedy too. */
export function causeLines({cause, verdict}: Report, ink: Ink): string[] {
  if (cause === undefined) return [];
  const also = verdict === 'drifted' ? [...hang('  ', shown(cause.said)), ...hang('  ', shown(cause.remedy))] : [];
  return section('Cause', [...also, ...hang('  ', shown(cause.message))], ink);
}

export const MARKS = {good: '✓', bad: '✗', unknown: '?'} as const;

export function section(title: string, lines: readonly string[], ink: Ink): string[] {
  return lines.length === 0 ? [] : [ink.bold(title), ...lines];
}

/** Blocks with an empty line between them; those without lines are left out. */
export function joined(blocks: readonly (readonly string[])[]): string {
  const filled = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return inert(`${filled.join('\n\n')}\n`);
}
