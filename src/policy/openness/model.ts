/**
 * `policy/openness/` answers whom outside the account a policy lets in.
 *
 * What is asked about openness, and what is answered.
 */
import type {StatementRef} from '../model.js';

export interface OpennessQuestion {
  /** The account that owns the resource. */
  readonly account: string;
  /** Accounts that may. */
  readonly trusted: readonly string[];
  /** The organization whose accounts may, by its id. */
  readonly organization?: string | undefined;
  /** The organization of the owner's account, which need not be one whose accounts may; left out: as `organization`. */
  readonly home?: string | undefined;
  /** Whose endpoints a stranger may subscribe to a topic: its own (the default), or also those that are somebody else's. */
  readonly endpoints?: 'own' | 'any';
  /** Actions, and the ARNs on which they might be done: any pair counts. */
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** RFC 3339: when they ask. */
  readonly now: string;
}

export interface Outsider {
  readonly kind: 'everyone' | 'organization' | 'account';
  /** `everyone`, an organization's id, an account id, or the ARN of a principal of a foreign account. */
  readonly principal: string;
  /** The AWS service through which the outsider's resources reach this one; null for a call of its own. */
  readonly via: string | null;
  /** Those of the question that it may do, in the question's order. */
  readonly actions: readonly string[];
  readonly statements: readonly StatementRef[];
  /** A statement that admits it has a Condition. */
  readonly conditioned: boolean;
  /** false: it hangs on something that nobody knows. */
  readonly sure: boolean;
  /** The statement is too large to be judged; `sure` is false. */
  readonly unjudged: boolean;
}

/** A service that this policy lets act for anybody's resources: its statement does not say for whose. */
export interface OpenDeputy {
  readonly service: string;
  readonly actions: readonly string[];
  readonly statements: readonly StatementRef[];
}
