/**
 * Does a Principal or NotPrincipal element cover the principal of the request?
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 *
 * `"*"` and `{"AWS": "*"}` are everybody, AWS services among them, in both effects. The SNS guide says so for Allow: its example "Allow
 * any CloudWatch alarm to publish" names `{"AWS": "*"}`, and of the default policy, which does too, "grants access to your topic to all
 * other AWS services" (https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html). For Deny, the key
 * aws:PrincipalIsAWSService exists to exempt services from such a statement
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalisawsservice).
 */
import type {Principal, PrincipalSet, Statement} from './model.js';
import {any, not} from './truth.js';
import type {Truth} from './truth.js';

export interface ArnOfPrincipal {
  readonly service: string;
  readonly account: string;
  readonly name: string;
}

/** `arn:aws:iam::111122223333:role/x` -> its service, account and name; null where the text is no such ARN. */
export function principalArn(text: string): ArnOfPrincipal | null {
  const [arn, , service, region, account, ...name] = text.split(':');
  if (arn !== 'arn' || (service !== 'iam' && service !== 'sts') || region !== '' || !account) return null;
  return {service, account, name: name.join(':')};
}

/** The account of a bare account id or of a principal's ARN. */
export function accountOf(text: string): string | null {
  return /^\d{12}$/.test(text) ? text : (principalArn(text)?.account ?? null);
}

function namesAccount(text: string, account: string): boolean {
  return text === account || (accountOf(text) === account && principalArn(text)?.name === 'root');
}

const EVERY_ACCOUNT = /^arn:[a-z-]+:iam::\*:root$/;

/**
 * A role is covered by its own ARN, by a session of it (which, only the caller knows) and by its account. Part of an ARN cannot be
 * a wildcard; where one stands in it all the same, *maybe*. An id such as AROA... stands for a principal that was deleted.
 */
function awsCovers(name: string, principal: Principal): Truth {
  if (name === '*') return 'yes';
  if (principal.kind !== 'role' && principal.kind !== 'account') return 'no';
  if (namesAccount(name, principal.account)) return 'yes';
  // The root of every account, as PutPermission spells "*" where it spells it so, can mean nothing else than everybody.
  if (EVERY_ACCOUNT.test(name)) return 'yes';
  if (name.includes('*') || name.includes('?')) return 'maybe';
  const named = principalArn(name);
  if (named?.account !== principal.account) return 'no';
  if (principal.kind === 'account') return 'maybe';
  if (name === principal.arn) return 'yes';
  const role = principal.arn.slice(principal.arn.lastIndexOf('/') + 1);
  if (named.service !== 'sts' || !named.name.startsWith(`assumed-role/${role}/`)) return 'no';
  if (principal.session === undefined) return 'maybe';
  return named.name === `assumed-role/${role}/${principal.session}` ? 'yes' : 'no';
}

const NOBODY: readonly string[] = [];

function serviceCovers(name: string, principal: Principal): Truth {
  if (principal.kind !== 'service') return 'no';
  if (principal.names.includes(name)) return 'yes';
  const own = [...principal.names, ...(principal.perhaps ?? [])];
  // No page gives a meaning to a wildcard or to another case here, and none says that AWS refuses them.
  return name === '*' || own.some((known) => known.toLowerCase() === name.toLowerCase()) ? 'maybe' : 'no';
}

/** Names of accounts and of their principals by account, and the rest: a policy may name a thousand, and is asked about each. */
interface Names {
  readonly byAccount: ReadonlyMap<string, readonly string[]>;
  readonly rest: readonly string[];
}

const sorted = new WeakMap<readonly string[], Names>();

function namesFor(list: readonly string[], principal: Principal): readonly string[] {
  let names = sorted.get(list);
  if (names === undefined) {
    const byAccount = new Map<string, string[]>();
    const rest: string[] = [];
    for (const name of list) {
      const account = /[*?]/.test(name) ? null : accountOf(name);
      const same = account === null ? rest : (byAccount.get(account) ?? []);
      same.push(name);
      if (account !== null) byAccount.set(account, same);
    }
    names = {byAccount, rest};
    sorted.set(list, names);
  }
  if (principal.kind === 'role' && names.byAccount.get(principal.account)?.includes(principal.arn))
    return [principal.arn];
  const own = 'account' in principal ? (names.byAccount.get(principal.account) ?? []) : [];
  return own.length === 0 ? names.rest : [...own, ...names.rest];
}

function covers(set: PrincipalSet, principal: Principal): Truth {
  if (set === '*') return 'yes';
  return any([
    ...namesFor(set.AWS ?? NOBODY, principal).map((name) => awsCovers(name, principal)),
    ...(set.Service ?? []).map((name) => serviceCovers(name, principal)),
    // A canonical id is an account's, spelled so that nobody can tell whose.
    ...(set.CanonicalUser ?? []).map((): Truth =>
      principal.kind === 'role' || principal.kind === 'account' ? 'maybe' : 'no',
    ),
  ]);
}

/**
 * NotPrincipal exempts a role for certain only where the role and its account are both listed: "Otherwise, the policy might deny access
 * to the entire account containing the principal"
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html).
 */
function exempts(set: PrincipalSet, principal: Principal): Truth {
  const covered = covers(set, principal);
  if (covered !== 'yes' || principal.kind !== 'role' || set === '*') return covered;
  const listed = set.AWS ?? [];
  const account = listed.some((name) => name === '*' || namesAccount(name, principal.account));
  return account && listed.some((name) => name === '*' || name === principal.arn) ? 'yes' : 'maybe';
}

/** An identity policy has no principal: it speaks of whoever it is attached to. */
export function principalMatches(element: Statement['principal'], principal: Principal): Truth {
  if (!element) return 'yes';
  return element.except ? not(exempts(element.set, principal)) : covers(element.set, principal);
}

/** Does the statement name this role itself, or everybody, rather than only its account (which would merely let the account decide)? */
export function namesDirectly(element: Statement['principal'], principal: Principal): Truth {
  if (!element || element.except || element.set === '*') return principalMatches(element, principal);
  if (principal.kind !== 'role') return covers(element.set, principal);
  const direct = (element.set.AWS ?? []).filter((name) => !namesAccount(name, principal.account));
  return covers({...element.set, AWS: direct}, principal);
}
