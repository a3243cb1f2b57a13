/**
 * The evaluation rules: an explicit Deny beats every Allow; without an Allow the answer is no.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 * An unknown fact makes the answer unknown only where it could change it.
 */
import {conditionHolds} from './condition.js';
import {remember} from '../remember.js';
import {globMatches, foldCase, resourceMatches, tokens} from './glob.js';
import type {Token} from './glob.js';
import {describe} from './keys.js';
import type {ParsedPolicy, PolicyAnswer, RequestContext, Statement, StatementRef} from './model.js';
import {namesDirectly, principalMatches} from './principal.js';
import {statementName} from './statement-name.js';
import {all, any, not} from './truth.js';
import type {Truth} from './truth.js';
import {chosenMatches, resolve} from './variables.js';

/** How one statement meets the request. `blocked`: the conditions that keep it from applying, or leave it open. */
interface Match {
  readonly ref: StatementRef;
  readonly effect: Statement['effect'];
  readonly applies: Truth;
  /** Principal, action and resource alone. */
  readonly concerns: Truth;
  readonly blocked: () => readonly string[];
  /** The keys of these conditions. */
  readonly keys: () => readonly string[];
}

/** Which of the grants count: `any`, or `direct`, those that name more than the principal's account. */
export type Grants = 'any' | 'direct';

const folded = remember<readonly Token[]>(5_000);

/**
 * Wildcards stand in the name of the action; `*` alone is every action. In the service's part no page has them, and IAM refuses them
 * (policy validation): where one matches all the same, *maybe*.
 */
function actionPattern(pattern: string, action: string): Truth {
  if (pattern === '*') return 'yes';
  if (
    !globMatches(
      folded(pattern, () => foldCase(tokens(pattern))),
      action,
    )
  )
    return 'no';
  const [service = '', name] = pattern.split(':');
  return name !== undefined && !service.includes('*') && !service.includes('?') ? 'yes' : 'maybe';
}

export function actionMatches(element: Statement['action'], action: string): Truth {
  const matched = any(element.patterns.map((pattern) => actionPattern(pattern, action.toLowerCase())));
  return element.except ? not(matched) : matched;
}

export function resourceApplies(
  element: Statement['resource'],
  request: RequestContext,
  version: ParsedPolicy['version'],
  effect: Statement['effect'] = 'Allow',
): Truth {
  if (!element) return 'yes';
  const matched = any(
    element.patterns.map((text): Truth => {
      const {pattern, state} = resolve(text, request, {wildcards: true, variables: version === '2012-10-17'});
      if (state === 'unresolved') return element.except ? 'maybe' : 'no';
      if (state === 'perhaps' && element.except) return 'maybe';
      const held = resourceMatches(pattern, request.resource);
      if (held === 'yes' && state === 'chosen') return chosenMatches(effect, element.except);
      return held === 'yes' && state !== 'exact' ? 'maybe' : held;
    }),
  );
  return element.except ? not(matched) : matched;
}

/** A service may come under the name of its Region; which one does, no page says. */
function spelledOtherwise({principal}: RequestContext): string[] {
  if (principal.kind !== 'service') return [];
  return [
    `its principal is not ${principal.names.join(' or ')}, and AWS does not document whether another spelling admits it`,
  ];
}

function match(
  statement: Statement,
  ref: StatementRef,
  request: RequestContext,
  policy: ParsedPolicy,
  grants: Grants,
): Match {
  const direct = grants === 'direct' && statement.effect === 'Allow';
  const named = (direct ? namesDirectly : principalMatches)(statement.principal, request.principal);
  // Most statements are about somebody or something else: the rest is asked only where it can matter.
  const done = named === 'no' ? 'no' : all([named, actionMatches(statement.action, request.action)]);
  const concerns =
    done === 'no' ? 'no' : all([done, resourceApplies(statement.resource, request, policy.version, statement.effect)]);
  if (concerns === 'no')
    return {ref, effect: statement.effect, applies: 'no', concerns, blocked: () => [], keys: () => []};
  const lines = statement.conditions.map((test) => ({
    test,
    held: conditionHolds(test, request, policy.version, statement.effect),
  }));
  return {
    ref,
    effect: statement.effect,
    concerns,
    applies: all([concerns, ...lines.map((line) => line.held)]),
    // Words are only for answers that are shown.
    blocked: () => [
      ...(named === 'maybe' ? spelledOtherwise(request) : []),
      ...lines.filter((line) => line.held !== 'yes').map((line) => describe(request, line.test.written, line.test.key)),
    ],
    keys: () => lines.flatMap(({test, held}) => (held === 'yes' ? [] : [test.key])),
  };
}

function names(matches: readonly Match[]): string {
  return matches.map((found) => statementName(found.ref)).join(', ');
}

/** What a set of policies says, before the two sides are weighed against each other. */
export interface Weighing {
  readonly allow: Truth;
  readonly deny: Truth;
  readonly answer: PolicyAnswer;
  /** Why nobody can say whether it denies; only where `deny` is *maybe*. */
  readonly doubt: PolicyAnswer | null;
}

/** Asks policies of one kind, taken together: the resource's, or the identity's. */
export function evaluate(policies: readonly ParsedPolicy[], request: RequestContext): PolicyAnswer {
  return weigh(policies, request).answer;
}

/** The effect alone, without the words. */
export function effectOf(policies: readonly ParsedPolicy[], request: RequestContext): PolicyAnswer['effect'] {
  let [allow, deny]: [Truth, Truth] = ['no', 'no'];
  for (const policy of policies) {
    for (const statement of policy.statements) {
      const {applies} = match(statement, NO_REF, request, policy, 'any');
      if (statement.effect === 'Allow') allow = any([allow, applies]);
      else deny = any([deny, applies]);
    }
  }
  if (deny === 'yes') return 'explicit-deny';
  if (allow === 'no') return 'implicit-deny';
  return allow === 'yes' && deny === 'no' ? 'allow' : 'unknown';
}

const NO_REF: StatementRef = {policy: 0, statement: 0, sid: null};

/** Whose policies are asked. */
export type Side = 'resource' | 'identity' | 'boundary';

/** What AWS calls the policy of a resource, by the service of the action. */
const NOUNS: Readonly<Record<string, string>> = {
  events: 'policy of the event bus',
  kinesis: 'policy of the stream',
  kms: 'key policy',
  lambda: 'policy of the function',
  logs: 'resource policy of CloudWatch Logs',
  s3: 'bucket policy',
  sns: 'topic policy',
  sqs: 'queue policy',
  sts: 'trust policy of the role',
};

function nounOf(side: Side, {action}: RequestContext): string {
  if (side === 'boundary') return 'permissions boundary of the role';
  return side === 'identity' ? 'policies of the role' : (NOUNS[action.split(':')[0] ?? ''] ?? 'policy');
}

export function weigh(
  policies: readonly ParsedPolicy[],
  request: RequestContext,
  {grants = 'any', side: whose = 'resource'}: {readonly grants?: Grants; readonly side?: Side} = {},
): Weighing {
  const matches = policies.flatMap((policy, index) =>
    policy.statements.map((statement, at) =>
      match(statement, {policy: index, statement: at, sid: statement.sid}, request, policy, grants),
    ),
  );
  const side = (effect: Statement['effect']): Truth =>
    any(matches.filter((found) => found.effect === effect).map((found) => found.applies));
  const [allow, deny] = [side('Allow'), side('Deny')];
  const doubts = matches.filter((found) => found.effect === 'Deny' && found.applies === 'maybe');
  return {
    allow,
    deny,
    answer: decide(matches, request, whose),
    doubt: deny === 'maybe' ? mayDeny(doubts, request) : null,
  };
}

function mayDeny(doubts: readonly Match[], request: RequestContext): PolicyAnswer {
  return answer('unknown', doubts, `${names(doubts)} may deny ${request.action}${because(doubts)}`);
}

function decide(matches: readonly Match[], request: RequestContext, side: Side): PolicyAnswer {
  const pick = (effect: Statement['effect'], applies: Truth): readonly Match[] =>
    matches.filter((found) => found.effect === effect && found.applies === applies);
  const denies = pick('Deny', 'yes');
  if (denies.length > 0)
    return answer(
      'explicit-deny',
      denies,
      `${request.action} is denied by ${names(denies)} of the ${nounOf(side, request)}`,
    );
  const allows = pick('Allow', 'yes');
  const perhaps = pick('Allow', 'maybe');
  if (allows.length + perhaps.length === 0)
    return notAllowed(
      matches,
      `the ${nounOf(side, request)} ${side === 'identity' ? 'do' : 'does'} not allow ${request.action}`,
    );
  const doubts = pick('Deny', 'maybe');
  if (doubts.length > 0) return mayDeny(doubts, request);
  if (allows.length > 0) return answer('allow', allows, `${request.action} is allowed by ${names(allows)}`);
  return answer('unknown', perhaps, `${names(perhaps)} may allow ${request.action}${because(perhaps)}`);
}

function answer(effect: PolicyAnswer['effect'], by: readonly Match[], why: string): PolicyAnswer {
  const openKeys = effect === 'unknown' ? {openKeys: by.flatMap(({keys}) => keys())} : {};
  return {effect, by: by.map((found) => found.ref), why, ...openKeys};
}

function notAllowed(matches: readonly Match[], brief: string): PolicyAnswer {
  const near = matches.filter((found) => found.effect === 'Allow' && found.concerns !== 'no');
  if (near.length === 0) return answer('implicit-deny', [], brief);
  const why = `${brief}: a condition of ${names(near)} is not met${because(near)}`;
  return {...answer('implicit-deny', near, why), brief};
}

function because(matches: readonly Match[]): string {
  const reasons = [...new Set(matches.flatMap((found) => found.blocked()))];
  return reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
}
