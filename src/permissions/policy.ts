/** The least-privilege policy documents: actions, put together by what they are granted on. */
import {actionsFor, type Purpose} from './actions.js';
import type {Place} from './place.js';
import {SCOPES, arnsOf, conditionOf, scopeOf, sidOf, type Conditions} from './scopes.js';

export interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Conditions;
}

export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

function one(arns: readonly string[]): string | readonly string[] {
  const [first, ...others] = arns;
  return first !== undefined && others.length === 0 ? first : arns;
}

/** One statement for each kind of resource, in the order of the chain; the same input gives the same bytes. */
export function policyOf(actions: readonly string[], place: Place): PolicyDocument {
  const Statement = SCOPES.flatMap((scope): Statement[] => {
    const Action = actions.filter((action) => scopeOf(action) === scope).sort();
    if (Action.length === 0) return [];
    const condition = conditionOf(scope, place);
    return [
      {
        Sid: sidOf(scope),
        Effect: 'Allow',
        Action,
        Resource: one(arnsOf(scope, place)),
        ...(condition === null ? {} : {Condition: condition}),
      },
    ];
  });
  return {Version: '2012-10-17', Statement};
}

export function policyFor(purpose: Purpose, place: Place): PolicyDocument {
  return policyOf(actionsFor(purpose), place);
}
