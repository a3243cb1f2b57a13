/**
 * Who else a resource policy admits: everybody, an organization, an account that nobody named. Judged by asking the policy what it
 * would answer to representatives (`strangers.ts`), so a statement for `"*"` that its conditions, or a Deny, close again accuses nobody.
 * The keys that make a statement not public are those of
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
import {remember} from './remember.js';
import {keys, timeKeys} from './context.js';
import {actionMatches, evaluate} from './evaluate.js';
import type {ParsedPolicy, PolicyAnswer, Statement, StatementRef} from './model.js';
import {accountOf} from './principal.js';
import {anonymous, deputy, person} from './strangers.js';
import type {Stranger} from './strangers.js';

export interface OpennessQuestion {
  /** The account that owns the resource. */
  readonly account: string;
  /** Accounts that may. */
  readonly trusted: readonly string[];
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
}

/** Everyone first, then organizations, then accounts and principals; each once. */
export function whoElse(policies: readonly ParsedPolicy[], question: OpennessQuestion): readonly Outsider[] {
  return outsiders(JSON.stringify([policies, question]), () => findOutsiders(policies, question));
}

const outsiders = remember<readonly Outsider[]>(200);

function findOutsiders(policies: readonly ParsedPolicy[], question: OpennessQuestion): readonly Outsider[] {
  const stranger = unusedAccount(policies, question);
  const everyone = admitted(policies, question, {kind: 'everyone', principal: 'everyone', via: null}, [
    ...anonymous(),
    ...person(stranger, `arn:aws:iam::${stranger}:role/stranger`, null),
    ...person(stranger, `arn:aws:iam::${stranger}:role/stranger`, 'o-strangerzz'),
    ...deputy('stranger.amazonaws.com', stranger, `arn:aws:stranger:us-east-1:${stranger}:thing`, null),
  ]);
  const open = everyone?.sure ? new Set(everyone.actions) : new Set<string>();
  const rest = {...question, actions: question.actions.filter((action) => !open.has(action))};
  const others = [...organizations(policies, rest, stranger), ...accounts(policies, rest)];
  return [...(everyone ? [everyone] : []), ...others];
}

/** A service that this policy lets act for anybody's resources: its statement does not say for whose. */
export interface OpenDeputy {
  readonly service: string;
  readonly actions: readonly string[];
  readonly statements: readonly StatementRef[];
}

/**
 * The services named by the policy that may act for a stranger's resource (the confused deputy,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html).
 */
export function openDeputies(policies: readonly ParsedPolicy[], question: OpennessQuestion): readonly OpenDeputy[] {
  const stranger = unusedAccount(policies, question);
  return serviceNames(policies).flatMap((service) => {
    const who = deputy(service, stranger, `arn:aws:${shortName(service)}:us-east-1:${stranger}:thing`, null);
    const found = admitted(policies, question, {kind: 'everyone', principal: 'everyone', via: service}, who);
    return found?.sure ? [{service, actions: found.actions, statements: found.statements}] : [];
  });
}

function organizations(
  policies: readonly ParsedPolicy[],
  question: OpennessQuestion,
  stranger: string,
): readonly Outsider[] {
  const ids = conditionValues(policies, (key) => key.includes('orgid') || key.includes('orgpaths'))
    .map((value) => value.split('/')[0] ?? '')
    .filter((id) => /^o-[a-z0-9]+$/.test(id));
  return [...new Set(ids)].sort().flatMap((id) => {
    const member = person(stranger, `arn:aws:iam::${stranger}:role/stranger`, id);
    const found = admitted(policies, question, {kind: 'organization', principal: id, via: null}, [
      ...member,
      ...deputy('stranger.amazonaws.com', stranger, `arn:aws:stranger:us-east-1:${stranger}:thing`, id),
    ]);
    return found ? [found] : [];
  });
}

function accounts(policies: readonly ParsedPolicy[], question: OpennessQuestion): readonly Outsider[] {
  const own = new Set([question.account, ...question.trusted]);
  const named = allowing(policies).flatMap((statement) => awsNames(statement));
  const values = conditionValues(policies, () => true);
  const ids = [...named, ...values].map(accountIn).filter((id): id is string => id !== null && !own.has(id));
  return [...new Set(ids)].sort().flatMap((account) => {
    const general = admitted(policies, question, {kind: 'account', principal: account, via: null}, [
      ...person(account, `arn:aws:iam::${account}:role/iam-alert-guard-example`, null),
    ]);
    if (general?.sure) return [general];
    const arns = [...new Set([...named, ...values])].filter(
      (text) => accountOf(text) === account && text.includes('/'),
    );
    const single = arns.sort().flatMap((arn) => {
      const found = admitted(
        policies,
        question,
        {kind: 'account', principal: arn, via: null},
        person(account, arn, null),
      );
      return found ? [found] : [];
    });
    const services = throughServices(policies, question, account, values);
    return [...single, ...services, ...(general && single.length + services.length === 0 ? [general] : [])];
  });
}

function throughServices(
  policies: readonly ParsedPolicy[],
  question: OpennessQuestion,
  account: string,
  values: readonly string[],
): readonly Outsider[] {
  const sources = values.filter((value) => value.startsWith('arn:') && accountIn(value) === account);
  return [...serviceNames(policies), 'stranger.amazonaws.com'].flatMap((service) => {
    const own = `arn:aws:${shortName(service)}:us-east-1:${account}:thing`;
    const who = [own, ...sources.map(example)].flatMap((arn) => deputy(service, account, arn, null));
    const via = service === 'stranger.amazonaws.com' ? 'any AWS service' : service;
    const found = admitted(policies, question, {kind: 'account', principal: account, via}, who);
    // A service that acts for anybody is an open deputy, not this account's door.
    return found && found.conditioned ? [found] : [];
  });
}

function admitted(
  policies: readonly ParsedPolicy[],
  question: OpennessQuestion,
  who: Pick<Outsider, 'kind' | 'principal' | 'via'>,
  strangers: readonly Stranger[],
): Outsider | null {
  const asked = alike(policies, question.actions).flatMap((actions) => {
    const found = answers(policies, question, actions[0], strangers);
    return actions.map((action) => ({action, answers: found}));
  });
  const effect = (effect: PolicyAnswer['effect']): typeof asked =>
    asked.filter((entry) => entry.answers.some((answer) => answer.effect === effect));
  const sure = effect('allow');
  const found = sure.length > 0 ? sure : effect('unknown');
  if (found.length === 0) return null;
  const wanted = sure.length > 0 ? 'allow' : 'unknown';
  const by = found.flatMap((entry) =>
    entry.answers.filter((answer) => answer.effect === wanted).flatMap((answer) => answer.by),
  );
  const statements = distinct(by);
  const actions = new Set(found.map((entry) => entry.action));
  return {
    ...who,
    actions: question.actions.filter((action) => actions.has(action)),
    statements,
    conditioned: statements.some((ref) => (at(policies, ref)?.conditions.length ?? 0) > 0),
    sure: sure.length > 0,
  };
}

/** Actions that each statement names or leaves out together get one answer. Those that no statement allows are nobody's. */
function alike(
  policies: readonly ParsedPolicy[],
  actions: readonly string[],
): readonly (readonly [string, ...string[]])[] {
  const statements = policies.flatMap((policy) => policy.statements);
  const groups = new Map<string, [string, ...string[]]>();
  for (const action of actions) {
    const matched = statements.map((statement) => actionMatches(statement.action, action));
    if (!statements.some(({effect}, at) => effect === 'Allow' && matched[at] !== 'no')) continue;
    const key = matched.join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [action]);
    else group.push(action);
  }
  return [...groups.values()];
}

function answers(
  policies: readonly ParsedPolicy[],
  {resources, now}: OpennessQuestion,
  action: string,
  strangers: readonly Stranger[],
): readonly PolicyAnswer[] {
  const asking = strangers.map((stranger) => ({
    principal: stranger.principal,
    keys: keys(stranger.keys, timeKeys(now)),
  }));
  return resources.flatMap((resource) => asking.map((who) => evaluate(policies, {...who, action, resource})));
}

function at(policies: readonly ParsedPolicy[], ref: StatementRef): Statement | undefined {
  return policies[ref.policy]?.statements[ref.statement];
}

function distinct(refs: readonly StatementRef[]): readonly StatementRef[] {
  const seen = new Map(refs.map((ref) => [`${ref.policy}.${ref.statement}`, ref]));
  return [...seen.values()].sort((a, b) => a.policy - b.policy || a.statement - b.statement);
}

function allowing(policies: readonly ParsedPolicy[]): readonly Statement[] {
  return policies.flatMap((policy) => policy.statements).filter((statement) => statement.effect === 'Allow');
}

function awsNames(statement: Statement): readonly string[] {
  const set = statement.principal?.set;
  return set === undefined || set === '*' ? [] : (set.AWS ?? []);
}

function serviceNames(policies: readonly ParsedPolicy[]): readonly string[] {
  const names = allowing(policies).flatMap((statement) => {
    const set = statement.principal?.set;
    return set === undefined || set === '*' || statement.principal?.except ? [] : (set.Service ?? []);
  });
  return [...new Set(names)].sort();
}

function conditionValues(policies: readonly ParsedPolicy[], wanted: (key: string) => boolean): readonly string[] {
  const tests = allowing(policies).flatMap((statement) => statement.conditions);
  return tests.filter((test) => wanted(test.key.toLowerCase())).flatMap((test) => test.values);
}

/** The account that an id, a principal's ARN or any other ARN names. */
function accountIn(text: string): string | null {
  const direct = accountOf(text);
  if (direct !== null) return /^\d{12}$/.test(direct) ? direct : null;
  const account = text.startsWith('arn:') ? text.split(':')[4] : undefined;
  return account !== undefined && /^\d{12}$/.test(account) ? account : null;
}

/** An ARN that a pattern of ARNs matches. */
function example(pattern: string): string {
  return pattern.replaceAll('*', 'example').replaceAll('?', 'x');
}

function shortName(service: string): string {
  return service.split('.')[0] ?? service;
}

/** An account id that nobody involved has and that the policies do not mention. */
function unusedAccount(policies: readonly ParsedPolicy[], question: OpennessQuestion): string {
  const mentioned = JSON.stringify([policies, question]);
  for (let id = 770_000_000_001; ; id += 1) {
    if (!mentioned.includes(String(id))) return String(id);
  }
}
