/** A policy document after parsing, and the request that it is asked about. Plain data. */

export type PrincipalType = 'AWS' | 'Service' | 'Federated' | 'CanonicalUser';

/** `"*"`, or names by type. `{"AWS": "*"}` stays a name: it is the same set of principals, spelled otherwise. */
export type PrincipalSet = '*' | Readonly<Partial<Record<PrincipalType, readonly string[]>>>;

/** One `operator: {key: values}` line of a Condition. */
export interface ConditionTest {
  /** As written, for messages. */
  readonly written: string;
  /** Canonical operator without prefix and suffix, e.g. `StringNotLike`. */
  readonly operator: string;
  readonly set: 'ForAllValues' | 'ForAnyValue' | null;
  readonly ifExists: boolean;
  /** As written; keys compare without regard to case. */
  readonly key: string;
  readonly values: readonly string[];
}

export interface Statement {
  readonly sid: string | null;
  readonly effect: 'Allow' | 'Deny';
  /** null in an identity policy. `except` is NotPrincipal. */
  readonly principal: {readonly except: boolean; readonly set: PrincipalSet} | null;
  /** `except` is NotAction. */
  readonly action: {readonly except: boolean; readonly patterns: readonly string[]};
  /** null where a resource policy names none: the resource it is attached to. `except` is NotResource. */
  readonly resource: {readonly except: boolean; readonly patterns: readonly string[]} | null;
  readonly conditions: readonly ConditionTest[];
}

export interface ParsedPolicy {
  /** Policy variables are text in 2008-10-17, which is also what a policy without a Version is. */
  readonly version: '2008-10-17' | '2012-10-17';
  readonly statements: readonly Statement[];
}

/** A text that AWS would not accept as a policy of this kind, so that nobody can say what it allows. */
export interface Malformed {
  readonly malformed: string;
}

/**
 * Who asks.
 * - `service`: an AWS service under its own name. `names` are its documented spellings; `perhaps` are spellings that may be its
 *   own (a regional one) and that no page settles.
 * - `role`: a session of a role. `arn` is the role's own ARN; `session` the name of the session, where the service is known to choose it.
 * - `account`: somebody of an account, whom the account's own policies let act.
 * - `anonymous`: an unsigned request.
 */
export type Principal =
  | {readonly kind: 'service'; readonly names: readonly string[]; readonly perhaps?: readonly string[]}
  | {readonly kind: 'role'; readonly account: string; readonly arn: string; readonly session?: string}
  | {readonly kind: 'account'; readonly account: string}
  | {readonly kind: 'anonymous'};

/**
 * What is known of a context key. An array: its values. `absent`: the request does not carry it. `present`: it carries a value that
 * nobody knows. `unknown`: nobody knows even whether. `free`: the caller chooses, so an Allow can be satisfied and a Deny avoided.
 * `atLeast`: a list that holds these, and perhaps more. `begins`: one text or more that begin so and go on in a way that nobody knows.
 * `between`: one time from the first on, to the second at the latest. `perhaps`: this value, or none. `aws-network`: no value, or an address
 * in a network of AWS.
 */
export type KeyValue =
  | readonly string[]
  | {readonly atLeast: readonly string[]}
  | {readonly begins: string}
  | {readonly between: readonly [string, string]}
  | {readonly perhaps: string}
  | 'absent'
  | 'present'
  | 'unknown'
  | 'aws-network'
  | 'free';

/** Known to the last value. */
export function isWhole(value: KeyValue): value is readonly string[] {
  return Array.isArray(value);
}

export interface RequestContext {
  readonly principal: Principal;
  /** `service:Action`; compared without regard to case. */
  readonly action: string;
  /** ARN. */
  readonly resource: string;
  /** By lower-case key. A key that ends in `/` or `:` stands for every key that begins so. Unlisted keys are `unknown`. */
  readonly keys: ReadonlyMap<string, KeyValue>;
}

/** A statement, by its place among the policies given (both from 0) and its Sid. */
export interface StatementRef {
  readonly policy: number;
  readonly statement: number;
  readonly sid: string | null;
}

/**
 * `allow` and `explicit-deny` name the statements that decide. `implicit-deny`: nothing allows; `by` names statements that would, but
 * for a condition. `unknown`: it hangs on something that nobody knows, which `why` names. `why` is one sentence of plain text with
 * parts of the policy in it: hostile until escaped.
 */
export interface PolicyAnswer {
  readonly effect: 'allow' | 'explicit-deny' | 'implicit-deny' | 'unknown';
  readonly by: readonly StatementRef[];
  readonly why: string;
  /** Of an unknown: the condition keys on whose values it hangs, as written. Empty where it hangs on something else. */
  readonly openKeys?: readonly string[];
  /** `why` without the conditions that are not met; only where it has some. */
  readonly brief?: string;
}
