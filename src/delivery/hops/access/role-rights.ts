/** What a role may do, from the texts of its policies. */
import {evaluateForRole, isMalformed, parsePolicy, type KeyValue, type ParsedPolicy} from '../../../policy/index.js';
import {askBy, askedAt, roleDoes} from '../../../policy/services.js';
import {toAnswer, type Place, type ServiceAnswer} from './admission.js';
import {parseArn} from '../../arn.js';

/** What a role would do. */
export interface RoleWish {
  readonly action: string;
  readonly resource: string;
  /** Condition keys of the service that is called. */
  readonly more?: Readonly<Record<string, KeyValue>>;
  /** The rule that EventBridge acts for. */
  readonly ruleArn?: string;
  /** The name of the session, where it is known. */
  readonly session?: string;
  /** KMS: nobody has a right that the key policy does not give or delegate. */
  readonly resourceDecides?: boolean;
}

/**
 * May a role do something: by its identity policies, within its boundary, with what the resource's own policy adds? Where that cannot be
 * read (`resource` undefined), the role's own side alone.
 */
export function roleMay(
  policies: {
    readonly identity: readonly string[];
    readonly boundary: string | null;
    /** Several count together. */
    readonly resource: string | readonly string[] | null | undefined;
  },
  {
    roleArn,
    action,
    resource,
    more,
    ruleArn,
    session,
    resourceDecides = false,
    now,
    account,
    organization = null,
  }: {readonly roleArn: string} & RoleWish & Place,
): ServiceAnswer {
  const parsed: ParsedPolicy[] = [];
  const texts = policies.boundary === null ? policies.identity : [...policies.identity, policies.boundary];
  for (const text of texts) {
    const policy = parsePolicy(text, 'identity');
    if (isMalformed(policy))
      return {answer: 'unknown', why: `a policy of the role cannot be read: ${policy.malformed}`};
    parsed.push(policy);
  }
  const boundary = policies.boundary === null ? null : (parsed.pop() ?? null);
  const own: ParsedPolicy[] = [];
  for (const text of [policies.resource ?? []].flat()) {
    const policy = parsePolicy(text, 'resource');
    if (isMalformed(policy))
      return {answer: 'unknown', why: `the policy of ${resource} cannot be read: ${policy.malformed}`};
    own.push(policy);
  }
  const home = parseArn(roleArn)?.account;
  const unread = policies.resource === undefined;
  const access = {
    identity: parsed,
    boundary,
    resource: own,
    sameAccount: unread || parseArn(resource)?.account === home,
    resourceDecides: resourceDecides && !unread,
  };
  const question = roleDoes(roleArn, action, resource, {
    organization: home === account ? organization : null,
    ...(more === undefined ? {} : {more}),
    ...(ruleArn === undefined ? {} : {ruleArn}),
    ...(session === undefined ? {} : {session}),
  });
  return toAnswer(askBy((request) => evaluateForRole(access, request), askedAt(question, now)));
}
