/** Terminal: what a change of the baseline means, and the steps that would restore it. */
import {count} from '../words/count.js';
import {acceptedCommit} from '../words/review.js';
import {nothingRead} from '../model/cause.js';
import type {PlanStep, Report} from '../model/model.js';
import {stepChange} from '../words/change.js';
import {stepReason, stepRegion} from '../words/step.js';
import type {Ink} from '../escape/ink.js';
import {LIMITS} from '../model/limits.js';
import {clip, shown} from '../escape/plain.js';
import {hang, TEXT_WIDTH} from '../escape/terminal.js';

const MAX_STEPS = 100;
const MAX_CHANGES = 200;
const MAX_ACCOUNTS = 20;

export function reviewLines(report: Report, ink: Ink): string[] {
  const review = report.review;
  if (review === null) return [];
  const lines = review.changes.slice(0, MAX_CHANGES).flatMap((change) => {
    const mark = {weakens: ink.bad('-'), strengthens: ink.good('+'), neutral: ink.dim('=')}[change.class];
    const where = shown(`${change.location.path}:${change.location.line}`, 120);
    return [
      `  ${mark} ${change.class.padEnd(11)} ${ink.bold(shown(change.path, 120))}  ${ink.dim(where)}`,
      ...hang('      ', shown(change.effect)),
    ];
  });
  const left = review.changes.length - MAX_CHANGES;
  if (left > 0) lines.push(`  … ${count(left, 'more change')}: see --format json`);
  if (review.changes.length === 0) lines.push('  nothing changed');
  for (const {baseline, class: kind, accounts, whom} of review.touches ?? []) {
    const named = (accounts ?? []).slice(0, MAX_ACCOUNTS);
    const more = (accounts?.length ?? 0) - named.length;
    const list = named.length === 0 ? '' : `: ${named.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
    lines.push(...hang('  ', shown(`${baseline} (${kind}) judges ${whom}${list}`)));
  }
  const commit = acceptedCommit(review);
  const which = commit === null ? '' : ` for commit ${shown(commit)}`;
  if (review.acceptedBy) lines.push(...hang('  ', `the weakening was accepted by ${shown(review.acceptedBy)}${which}`));
  return lines;
}

export function planLines(report: Report, ink: Ink): string[] {
  const plan = report.plan;
  if (plan === null) return [];
  if (nothingRead(report)) return ['  none: the account was not read'];
  if (plan.steps.length === 0) return ['  no step is needed'];
  const left = plan.steps.length - MAX_STEPS;
  return [
    ...plan.steps.slice(0, MAX_STEPS).flatMap((step, index) => stepLines(step, index + 1, ink)),
    ...(left > 0 ? [`  … ${count(left, 'more step')}: see --format json`] : []),
    `  digest ${shown(plan.digest)}`,
  ];
}

const OUTCOME = {done: '✓ done', failed: '✗ failed', 'not-tried': '- not tried'} as const;

function stepLines(step: PlanStep, number: number, ink: Ink): string[] {
  const who = step.by === 'reconcile' ? ink.dim('(reconcile)') : ink.state('unknown', '(a person)');
  const outcome = step.outcome === undefined ? '' : `  ${OUTCOME[step.outcome.state]}`;
  const diff = stepChange(step).map((line) => {
    const shownLine = `      ${shown(line, LIMITS.codeChars)}`;
    const cut = shownLine.length > TEXT_WIDTH ? `${clip(shownLine, TEXT_WIDTH - 1)}…` : shownLine;
    return line.startsWith('+') ? ink.good(cut) : line.startsWith('-') ? ink.bad(cut) : ink.dim(cut);
  });
  return [
    `  ${String(number).padStart(2)}. ${ink.bold(shown(step.action, 60))} ${who}${outcome}`,
    ...hang(
      '      ',
      shown(`${step.resource}${stepRegion(step) === '' ? '' : ` in ${stepRegion(step)}`}`, LIMITS.codeChars),
    ).map((line) => ink.dim(line)),
    ...stepReason(step)
      .split(/\r?\n/)
      .slice(0, LIMITS.blockLines)
      .flatMap((line) => indented(line)),
    ...(step.costs === null ? [] : hang('      ', `costs: ${shown(step.costs)}`)),
    ...(step.reversible ? [] : ['      cannot be undone']),
    ...(step.outcome?.error ? hang('      ', `error: ${shown(step.outcome.error)}`) : []),
    ...diff,
  ];
}

/** Instructions keep their own indentation: they may be commands or Terraform to copy. */
function indented(line: string): string[] {
  const own = /^ */.exec(line)?.[0].length ?? 0;
  return own > 0
    ? [`      ${' '.repeat(Math.min(own, 40))}${shown(line.slice(own), own > 1 ? Infinity : LIMITS.textChars)}`]
    : hang('      ', shown(line));
}
