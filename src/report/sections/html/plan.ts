/** What a change of the baseline means, and the steps that would restore it. */
import {all, block, code, el, instructed, prose, type Html} from '../../escape/html.js';
import {nothingRead} from '../../model/cause.js';
import type {PlanStep, ReviewBlock} from '../../model/model.js';
import {CLASS_ORDER} from '../../model/order.js';
import {stepChange} from '../../words/change.js';
import {count} from '../../words/count.js';
import {acceptedCommit} from '../../words/review.js';
import {stepReason, stepRegion} from '../../words/step.js';
import {section, table, type Part} from './part.js';

export const reviewPart: Part = ({review}) => {
  if (review === null) return null;
  const commit = acceptedCommit(review);
  const changes = [...review.changes].sort((a, b) => CLASS_ORDER[a.class] - CLASS_ORDER[b.class]);
  return section(
    'What this change means',
    review.acceptedBy
      ? el(
          'p',
          {},
          'The weakening was accepted by ',
          code(review.acceptedBy),
          commit === null ? '.' : all(' for commit ', code(commit), '; a later commit needs a new acceptance.'),
        )
      : null,
    changes.length === 0
      ? el('p', {}, 'Nothing that the baseline means has changed.')
      : table(
          ['Class', 'Key', 'Effect', 'Where'],
          changes.map((change) => [
            el('span', {class: change.class === 'weakens' ? 'bad-text' : ''}, change.class),
            code(change.path),
            prose(change.effect),
            code(`${change.location.path}:${change.location.line}`),
          ]),
        ),
    ...touched(review),
  );
};

function touched({touches = []}: ReviewBlock): Html[] {
  if (touches.length === 0) return [];
  const rows = touches.map(({baseline, class: kind, accounts, whom}) => [
    code(baseline),
    kind,
    prose(whom),
    (accounts ?? []).join(', '),
  ]);
  return [el('h3', {}, 'Accounts that this change touches'), table(['Baseline', 'Class', 'Judges', 'Accounts'], rows)];
}

const OUTCOME = {done: 'done', failed: 'failed', 'not-tried': 'not tried'} as const;

export const planPart: Part = (report) => {
  const {plan} = report;
  if (plan === null) return null;
  if (nothingRead(report)) return section('Plan', el('p', {}, 'There is none: the account was not read.'));
  if (plan.steps.length === 0) return section('Plan', el('p', {}, 'No step is needed.'));
  return section(
    'Plan',
    el('p', {}, `${count(plan.steps.length, 'step')}, digest `, code(plan.digest), '.'),
    ...plan.steps.map(stepBlock),
  );
};

function stepBlock(step: PlanStep, index: number): Html {
  const by = step.by === 'reconcile' ? 'reconcile' : 'a person';
  const outcome = step.outcome === undefined ? '' : `, ${OUTCOME[step.outcome.state]}`;
  const change = stepChange(step);
  return el(
    'div',
    {class: 'step'},
    el('h3', {}, `Step ${index + 1}: ${step.action} (${by}${outcome})`),
    el('p', {}, code(step.resource), stepRegion(step) === '' ? null : all(' in ', code(stepRegion(step)))),
    step.text === '' ? null : instructed(null, stepReason(step)),
    step.costs === null ? null : el('p', {}, 'Costs: ', prose(step.costs)),
    step.reversible ? null : el('p', {}, 'This cannot be undone.'),
    step.outcome?.error ? el('p', {}, 'Error: ', code(step.outcome.error)) : null,
    change.length === 0 ? null : block(change.join('\n')),
  );
}
