/** Whom else a resource policy lets in: strangers and everyone, by what they could do. */
import type {Json, Severity} from '../../findings/model.js';
import type {Proof} from '../../delivery/proof.js';
import {isMalformed, parsePolicy, whoElse, type Outsider} from '../../policy/index.js';
import type {Outcome} from '../check.js';
import {outsiderWords, trustedAccounts} from './outsiders.js';

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
}

/**
 * One outcome for each stranger and door, or a pass. An organization that a condition names is no stranger: whoever wrote it chose
 * whom to admit.
 */
export function exposure(proof: Proof, {policy, owner, resources, doors, about, passed}: Exposed): readonly Outcome[] {
  const parsed = parsePolicy(policy, 'resource');
  if (isMalformed(parsed)) {
    return [{...about, status: 'unknown', message: `Nobody knows whom the policy admits: ${parsed.malformed}.`}];
  }
  const own = proof.context.account;
  const trusted = [...trustedAccounts(proof), ...(own === null ? [] : [own])];
  const outcomes = doors.flatMap((door) =>
    whoElse([parsed], {account: owner, trusted, actions: door.actions, resources, now: proof.context.now})
      .filter(({kind}) => kind !== 'organization')
      .map((outsider) => outcomeOf(door, outsider, about)),
  );
  return outcomes.length === 0 ? [{...about, status: 'pass', message: passed}] : outcomes;
}

function outcomeOf({severity, consequence, actions}: Door, outsider: Outsider, about: Exposed['about']): Outcome {
  const {principal, via, sure, actions: allowed, statements} = outsider;
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
          message: `Nobody knows whether ${outsiderWords(outsider)}: a condition of the policy cannot be judged.`,
        }),
  };
}
