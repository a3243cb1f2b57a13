/**
 * `plan/policy/` changes documents that others own as well: policies of topics, keys, queues and buckets, statement by statement.
 * Policies are merged, never replaced: statements of others stay as they are and where they are, and what stands there already is not
 * written again. A statement of ours serves one subject and says so in its Sid; none is ever changed, so nobody loses a right by it.
 */
import {createHash} from 'node:crypto';
import {tagOf} from '../../delivery/subject.js';
import type {Json} from '../../findings/model.js';
import {canonical, exactly, isPlain} from '../facts.js';
import {closePolicy, openPolicy, type StatementText} from './text.js';

/** All Sids of ours begin with it. Versions before 0.2 wrote it bare, or with the part alone behind it. */
export const OUR_SID = 'iam-alert-guard';

/** A statement that is to stand in a policy, for one subject. */
export interface Statement {
  /** Tells two statements for one subject apart, e.g. `acl`. */
  readonly part?: string;
  /** Whom it serves: the ARN of the trail, rule, topic or bus. */
  readonly subject: string;
  /** The statement without its Sid. */
  readonly body: Readonly<Record<string, Json>>;
}

/**
 * The Sid for a statement of ours: never one that another statement bears already, since that one may serve somebody else.
 * Letters, digits and hyphens are what every service takes; Lambda takes 100 of them:
 * https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 */
export function freeSid({part, subject}: Statement, taken: ReadonlySet<Json>): string {
  const stem = part === undefined ? OUR_SID : `${OUR_SID}-${part}`;
  for (let number = 1; ; number++) {
    const sid = `${stem}${number === 1 ? '' : `-${String(number)}`}-${tagOf(subject)}`;
    if (!taken.has(sid)) return sid;
  }
}

/** null where it has none. */
export function sidOf(statement: Json): Json {
  return isPlain(statement) ? (statement['Sid'] ?? null) : null;
}

/** What a statement says, whatever it is called: in policies lists are sets, and one member is a list of one. */
function meaning(statement: Json): string {
  if (!isPlain(statement)) return canonical(statement);
  const {Sid: _, ...body} = statement;
  return canonical(asSets(body));
}

function asSets(value: Json): Json {
  if (Array.isArray(value)) {
    const members = [...new Map((value as readonly Json[]).map((each) => [canonical(each), each]))];
    const sorted = members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
    return sorted.length === 1 ? (sorted[0] ?? null) : sorted;
  }
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asSets(each)]));
}

/**
 * The policy with our statements in it, the same text where it holds them already, under whatever Sid; null where the text cannot be
 * read as a policy, so that nothing of it could be kept.
 */
export function withStatements(text: string | null, ours: readonly Statement[]): string | null {
  const policy = openPolicy(text);
  if (policy === null) return null;
  const held = new Set(policy.statements.map(({value}) => meaning(value)));
  const taken = new Set<Json>(policy.statements.map(({value}) => sidOf(value)));
  const fresh: StatementText[] = [];
  for (const statement of ours) {
    if (held.has(meaning(statement.body))) continue;
    const value = {Sid: freeSid(statement, taken), ...statement.body};
    held.add(meaning(value));
    taken.add(value.Sid);
    fresh.push({text: JSON.stringify(value), value});
  }
  if (fresh.length === 0 && text !== null && text.trim() !== '') return text;
  return closePolicy({...policy, statements: [...policy.statements, ...fresh]});
}

/** The name by which `--prune` takes a statement: the resource, then its Sid, or twelve digits of its hash where it has none. */
export function statementName(resource: string, statement: Json): string {
  const sid = sidOf(statement);
  const short =
    typeof sid === 'string' && sid !== ''
      ? sid
      : createHash('sha256').update(canonical(statement)).digest('hex').slice(0, 12);
  return `${resource}#${short}`;
}

export interface NamedStatement {
  readonly name: string;
  readonly statement: Json;
}

/** Every statement of a policy with its name; empty where the text is no policy. */
export function statementsOf(resource: string, text: string | null): readonly NamedStatement[] {
  return (openPolicy(text)?.statements ?? []).map(({value}) => ({
    name: statementName(resource, value),
    statement: value,
  }));
}

/** The policy without the statements of these names; the same text where it holds none of them. */
export function without(resource: string, text: string | null, names: ReadonlySet<string>): string | null {
  const policy = openPolicy(text);
  if (policy === null) return null;
  const statements = policy.statements.filter(({value}) => !names.has(statementName(resource, value)));
  return statements.length === policy.statements.length && text !== null ? text : closePolicy({...policy, statements});
}

/** The Deny statements that stand in the way: those without which `admits` would hold, all others left in place. */
export function blocking(
  resource: string,
  text: string | null,
  admits: (policy: string) => boolean,
): readonly string[] {
  const denies = statementsOf(resource, text).filter(
    ({statement}) => isPlain(statement) && statement['Effect'] === 'Deny',
  );
  const all = new Set(denies.map(({name}) => name));
  const bare = without(resource, text, all);
  if (all.size === 0 || bare === null || !admits(bare)) return [];
  return [...all].filter((name) => {
    const rest = without(resource, text, new Set([...all].filter((other) => other !== name)));
    return rest !== null && !admits(rest);
  });
}

/** How two texts of one policy differ, statement by statement, in whatever order they stand. */
export interface PolicyDifference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** null where one of the two is no policy, so that they cannot be compared by statement. */
export function policyDifference(before: string | null, after: string | null): PolicyDifference | null {
  const [a, b] = [openPolicy(before), openPolicy(after)];
  if (a?.stated !== true || b?.stated !== true) return null;
  return {added: notIn(b.statements, a.statements), removed: notIn(a.statements, b.statements)};
}

/** The texts of those that are not among the others; what stands there twice counts twice. */
function notIn(some: readonly StatementText[], others: readonly StatementText[]): readonly string[] {
  const key = ({text, value}: StatementText): string =>
    canonical([isPlain(value) ? (value['Sid'] ?? null) : null, asSets(exactly(text))]);
  const left = new Map<string, number>();
  for (const other of others) left.set(key(other), (left.get(key(other)) ?? 0) + 1);
  return some.flatMap((each) => {
    const count = left.get(key(each)) ?? 0;
    if (count === 0) return [each.text.trim()];
    left.set(key(each), count - 1);
    return [];
  });
}
