/**
 * One way to plan a policy: take out what is named, merge our statements where it does not admit without them, and say who denies it where
 * that is not enough.
 */
import type {Read} from '../../snapshot/reads.js';
import type {FactPath} from '../model.js';
import {
  blocking,
  policyDifference,
  statementsOf,
  withStatements,
  without,
  type NamedStatement,
  type Statement,
} from '../policy/merge.js';
import {errand, pruneWith, type Draft, type Item, type Ownership, type Planning} from '../planning.js';
import {statementWords} from '../policy/statement-words.js';
import type {Write} from '../calls/writes.js';
import {change} from './change.js';

export interface PolicyPlan {
  readonly resource: string;
  readonly region: string;
  readonly text: string;
  readonly policy: string | null;
  readonly ours: readonly Statement[];
  readonly admits: (policy: string) => boolean;
  readonly write: (policy: string) => Write;
  readonly read: Read;
  readonly at: FactPath;
  readonly owner: Ownership;
}

/** The step that makes a policy admit and takes out of it what is named; none where it admits already and nothing is named. */
export function policyItems(planning: Planning, plan: PolicyPlan): Item[] {
  const {resource, region, policy, ours, admits, write} = plan;
  const named = statementsOf(resource, policy).filter(({name}) => planning.prune.has(name));
  if (named.length === 0 && policy !== null && admits(policy)) return [];
  const action = write('').op.slice(write('').op.indexOf(':') + 1);
  const bare = without(resource, policy, new Set(named.map(({name}) => name)));
  const merged = bare === null || (policy !== null && admits(bare)) ? bare : withStatements(bare, ours);
  if (merged === null) {
    const text = `${plan.text} The present policy could not be parsed, so reconcile does not change it: write a policy by hand, then plan again.`;
    return [errand(action, resource, region, text, {before: policy, after: withStatements(null, ours)})];
  }
  if (admits(merged)) return isSamePolicy(policy, merged) ? [] : [draft(planning, plan, merged, named)];
  const denies = blocking(resource, merged, admits);
  const deniesWords = statementsOf(resource, merged)
    .filter(({name}) => denies.includes(name))
    .map(({statement}) => statementWords(statement))
    .join('; ');
  const how =
    denies.length === 0
      ? 'Even with these statements the policy would not admit it. A person has to change the policy.'
      : `A statement that this tool did not write denies it (${deniesWords}). If it is not intended:${pruneWith(...denies)}`;
  return [errand(action, resource, region, `${plan.text} ${how}`, {before: policy, after: merged})];
}

/** A statement of ours that is named and still needed goes and comes back: nothing is to be done then. */
function isSamePolicy(before: string | null, after: string): boolean {
  const difference = policyDifference(before, after);
  return before !== null && difference?.added.length === 0 && difference.removed.length === 0;
}

function draft(
  planning: Planning,
  {resource, text, policy, admits, write, read, at, owner}: PolicyPlan,
  after: string,
  named: readonly NamedStatement[],
): Draft {
  const why = policy !== null && admits(policy) ? [] : [text];
  return {
    kind: 'call',
    write: write(after),
    resource,
    text: [
      ...why,
      ...named.map(({statement}) => `This removes the statement that --prune names: ${statementWords(statement)}.`),
    ].join(' '),
    before: policy,
    after,
    fact: change(planning, read, at, after),
    owner,
  };
}
