/** Whom else a resource policy lets in: strangers and everyone, by what they could do. */
import type {Json, Severity} from '../../findings/model.js';
import type {Proof} from '../../delivery/proof.js';
import {isMalformed, parsePolicy, whoElse, type Outsider} from '../../policy/index.js';
import type {Outcome} from '../check.js';
import {declaredOrganization, outsiderWords, trustedAccounts} from './outsiders.js';

/** Something that a policy can allow, what it is worth to a stranger, and how bad that is. */
export interface Door {
  readonly actions: readonly string[];
  readonly severity: Severity;
  /** The consequence: "Strangers can ...". */
  readonly consequence: string;
}

export interface Exposed {
  readonly policy: string;
  /** The account that owns the resource. */
  readonly owner: string;
  /** ARNs on which the actions might be done. */
  readonly resources: readonly string[];
  readonly doors: readonly Door[];
  readonly about: Pick<Outcome, 'resource' | 'region'>;
  readonly passed: string;
  /** `ignore`: what hangs on a condition that nobody can judge accuses nobody. A policy too large to be judged is in doubt all the same. */
  readonly doubts?: 'count' | 'ignore';
}

/**
 * One outcome for each stranger and door, or a pass. An organization that the baseline does not declare is a stranger: anybody can
 * found one.
 */
export function exposure(proof: Proof, exposed: Exposed): readonly Outcome[] {
  const {policy, owner, resources, doors, about, passed, doubts = 'count'} = exposed;
  const parsed = parsePolicy(policy, 'resource');
  if (isMalformed(parsed)) {
    return [{...about, status: 'unknown', message: `It is not known whom the policy admits: ${parsed.malformed}.`}];
  }
  const own = proof.context.account;
  const trusted = [...trustedAccounts(proof), ...(own === null ? [] : [own])];
  const outcomes = doors.flatMap((door) =>
    whoElse([parsed], {
      ...{account: owner, trusted, organization: declaredOrganization(proof)},
      ...{actions: door.actions, resources, now: proof.context.now},
    })
      .filter(({sure, unjudged}) => doubts === 'count' || sure || unjudged)
      .map((outsider) => outcomeOf(door, outsider, about)),
  );
  return outcomes.length === 0 ? [{...about, status: 'pass', message: passed}] : outcomes;
}

const TOO_MUCH = 'the statement distinguishes more callers than can be judged';

function outcomeOf({severity, consequence, actions}: Door, outsider: Outsider, about: Exposed['about']): Outcome {
  const {principal, via, sure, unjudged, actions: allowed, statements} = outsider;
  const observed: Json = {
    principal,
    via,
    actions: allowed,
    statements: statements.map(({sid, statement}) => sid ?? statement),
  };
  return {
    ...about,
    severity,
    observed,
    key: `${principal} ${via ?? ''} ${actions[0] ?? ''}`,
    ...(sure
      ? {status: 'fail', message: `${consequence}: ${outsiderWords(outsider)}.`}
      : {
          status: 'unknown',
          message: `It is not known whether ${outsiderWords(outsider)}: ${unjudged ? TOO_MUCH : 'a condition of the policy cannot be judged'}.`,
        }),
  };
}
