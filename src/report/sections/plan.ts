/** Markdown: what a change of the baseline means, and the steps that would restore it. */
import {count} from '../words/count.js';
import {stepChange} from '../words/change.js';
import {stepReason, stepRegion} from '../words/step.js';
import {acceptedCommit} from '../words/review.js';
import {LIMITS} from '../model/limits.js';
import {code, fence, instructed, row, signed, tableHead, text} from '../escape/markdown.js';
import {nothingRead} from '../model/cause.js';
import type {PlanStep, Report} from '../model/model.js';
import {CLASS_ORDER} from '../model/order.js';
import type {Section} from './page.js';

export function planSection(report: Report): Section {
  const plan = report.plan;
  const intro =
    plan === null
      ? ''
      : nothingRead(report)
        ? 'There is none: the account was not read.'
        : plan.steps.length === 0
          ? 'No step is needed.'
          : `${count(plan.steps.length, 'step')}, digest ${code(plan.digest)}.`;
  return {
    heading: 'Plan',
    intro,
    rows: (nothingRead(report) ? [] : (plan?.steps ?? [])).map((step, index) => stepBlock(step, index + 1)),
    gap: '\n\n',
    unit: 'steps',
  };
}

const OUTCOME = {
  done: signed('✅', 'done'),
  failed: signed('❌', 'failed'),
  'not-tried': signed('⏳', 'not tried'),
} as const;

function stepBlock(step: PlanStep, number: number): string {
  const who = step.by === 'reconcile' ? signed('🔧', 'reconcile') : signed('👤', 'a person');
  const outcome = step.outcome === undefined ? '' : ` · ${OUTCOME[step.outcome.state]}`;
  const where = stepRegion(step) === '' ? '' : ` in ${code(stepRegion(step))}`;
  const change = stepChange(step);
  const parts = [
    `**Step ${number}: ${code(step.action)}** · ${who}${outcome}<br>${code(step.resource)}${where}`,
    instructed('', stepReason(step)),
    step.costs === null ? '' : `Costs: ${text(step.costs)}`,
    step.reversible ? '' : 'This cannot be undone.',
    step.outcome?.error ? `Error: ${code(step.outcome.error)}` : '',
    change.length === 0 ? '' : fence('diff', change.join('\n'), LIMITS.blockLines + 1),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const CLASS = {
  weakens: signed('🔻', 'weakens'),
  strengthens: signed('🟢', 'strengthens'),
  neutral: signed('⚪', 'neutral'),
} as const;

/** Accounts that one row names; the JSON report has all. */
const MOST_ACCOUNTS = 100;

/** Which accounts each changed baseline judges. Nothing where one account is reviewed. */
export function touchesSection({review}: Report): Section {
  const rows = (review?.touches ?? []).map(({baseline, class: kind, accounts, whom}) => {
    const named = (accounts ?? []).slice(0, MOST_ACCOUNTS).map((account) => code(account));
    const left = (accounts?.length ?? 0) - named.length;
    const list = left > 0 ? [...named, `and ${String(left)} more`] : named;
    return row([CLASS[kind], code(baseline), text(whom), list.join(', ')]);
  });
  return {
    heading: rows.length > 0 ? 'Accounts that this change touches' : null,
    intro: rows.length > 0 ? tableHead(['', 'Baseline', 'Judges', 'Accounts']) : '',
    rows,
    gap: '\n',
    unit: 'baselines',
  };
}

export function reviewSection(report: Report): Section {
  const review = report.review;
  const changes = [...(review?.changes ?? [])].sort((a, b) => CLASS_ORDER[a.class] - CLASS_ORDER[b.class]);
  const commit = review === null ? null : acceptedCommit(review);
  const which = commit === null ? '' : ` for commit ${code(commit)}; a later commit needs a new acceptance`;
  const accepted = review?.acceptedBy ? `The weakening was accepted by ${code(review.acceptedBy)}${which}.\n\n` : '';
  return {
    heading: 'What this change means',
    intro:
      review === null
        ? ''
        : changes.length === 0
          ? `${accepted}Nothing that the baseline means has changed.`
          : `${accepted}${tableHead(['', 'Key', 'Effect', 'Where'])}`,
    rows: changes.map((change) =>
      row([
        CLASS[change.class],
        code(change.path),
        text(change.effect),
        code(`${change.location.path}:${change.location.line}`),
      ]),
    ),
    gap: '\n',
    unit: 'changes',
  };
}
