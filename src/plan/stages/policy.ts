/** One way to plan a policy: merge our statements, see whether that is enough, and say who denies it where it is not. */
import type {Json} from '../../findings/model.js';
import type {Read} from '../../snapshot/reads.js';
import type {FactPath} from '../model.js';
import {blocking, withStatements, without, type Statement} from '../merge.js';
import {errand, pruneWith, type Draft, type Item, type Ownership, type Planning} from '../planning.js';
import type {Write} from '../writes.js';
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

/** The step that makes a policy admit; none where it admits already. */
export function policyItems(planning: Planning, plan: PolicyPlan): Item[] {
  const {resource, region, policy, ours, admits, write} = plan;
  if (policy !== null && admits(policy)) return [];
  const action = write('').op.slice(write('').op.indexOf(':') + 1);
  const merged = withStatements(policy, ours);
  if (merged === null) {
    const text = `${plan.text} What stands there now cannot be read as a policy, so nothing of it could be kept: write one by hand, then plan again.`;
    return [
      errand(action, resource, region, text, {
        before: policy,
        after: JSON.stringify({Version: '2012-10-17', Statement: ours}),
      }),
    ];
  }
  if (admits(merged)) return [draft(planning, plan, merged)];
  const denies = blocking(resource, merged, admits);
  const rest = without(resource, merged, new Set(denies));
  if (denies.length > 0 && rest !== null && denies.every((name) => planning.prune.has(name)))
    return [draft(planning, plan, rest)];
  const how =
    denies.length === 0
      ? 'The policy would still not admit it; it has to be looked at by a person.'
      : `A statement of somebody else denies it. If it is not meant:${pruneWith(...denies)}`;
  return [errand(action, resource, region, `${plan.text} ${how}`, {before: policy, after: merged})];
}

function draft(planning: Planning, {resource, text, policy, write, read, at, owner}: PolicyPlan, after: string): Draft {
  const before: Json = policy;
  return {
    kind: 'call',
    write: write(after),
    resource,
    text,
    before,
    after,
    fact: change(planning, read, at, after),
    owner,
  };
}
