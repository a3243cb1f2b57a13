/**
 * Policies are merged, never replaced: statements of others stay as they are and where they are; ours bear a Sid of their own, by
 * which they are found and brought up to date.
 */
import {createHash} from 'node:crypto';
import type {Json} from '../findings/model.js';
import {canonical, isPlain} from './facts.js';

export const OUR_SID = 'iam-alert-guard';

export type Statement = {readonly Sid: string} & Readonly<Record<string, Json>>;

interface Document {
  readonly whole: Readonly<Record<string, Json>>;
  readonly statements: readonly Json[];
}

/** null where the text is no policy document that could be written back. */
function open(text: string | null): Document | null {
  if (text === null || text.trim() === '') return {whole: {Version: '2012-10-17'}, statements: []};
  let json: Json;
  try {
    json = JSON.parse(text) as Json;
  } catch {
    return null;
  }
  if (!isPlain(json)) return null;
  const statement = json['Statement'] ?? [];
  return {whole: json, statements: Array.isArray(statement) ? (statement as readonly Json[]) : [statement]};
}

/** The policy with our statements in it; null where the text cannot be read as a policy, so that nothing of it could be kept. */
export function withStatements(text: string | null, ours: readonly Statement[]): string | null {
  const document = open(text);
  if (document === null) return null;
  const sids = new Set<Json>(ours.map(({Sid}) => Sid));
  const fresh = new Map<Json, Json>(ours.map((statement) => [statement.Sid, statement]));
  const kept: Json[] = [];
  for (const statement of document.statements) {
    const sid = isPlain(statement) ? (statement['Sid'] ?? null) : null;
    if (!sids.has(sid)) kept.push(statement);
    else if (fresh.has(sid)) {
      // In its old place, so that nothing else moves.
      kept.push(fresh.get(sid) ?? null);
      fresh.delete(sid);
    }
  }
  return JSON.stringify({...document.whole, Statement: [...kept, ...fresh.values()]});
}

/** The name by which `--prune` takes a statement: the resource, then its Sid, or twelve digits of its hash where it has none. */
export function statementName(resource: string, statement: Json): string {
  const sid = isPlain(statement) ? statement['Sid'] : undefined;
  const short =
    typeof sid === 'string' && sid !== ''
      ? sid
      : createHash('sha256').update(canonical(statement)).digest('hex').slice(0, 12);
  return `${resource}#${short}`;
}

export interface NamedStatement {
  readonly name: string;
  readonly statement: Json;
  readonly ours: boolean;
}

/** Every statement of a policy with its name; empty where the text is no policy. */
export function statementsOf(resource: string, text: string | null): readonly NamedStatement[] {
  return (open(text)?.statements ?? []).map((statement) => {
    const sid = isPlain(statement) ? statement['Sid'] : null;
    return {
      name: statementName(resource, statement),
      statement,
      ours: typeof sid === 'string' && sid.startsWith(OUR_SID),
    };
  });
}

/** The policy without the statements of these names. */
export function without(resource: string, text: string | null, names: ReadonlySet<string>): string | null {
  const document = open(text);
  if (document === null) return null;
  return JSON.stringify({
    ...document.whole,
    Statement: document.statements.filter((statement) => !names.has(statementName(resource, statement))),
  });
}

/** The Deny statements of others that stand in the way: those without which `admits` would hold, all others left in place. */
export function blocking(
  resource: string,
  text: string | null,
  admits: (policy: string) => boolean,
): readonly string[] {
  const denies = statementsOf(resource, text).filter(
    ({statement, ours}) => !ours && isPlain(statement) && statement['Effect'] === 'Deny',
  );
  const all = new Set(denies.map(({name}) => name));
  const bare = without(resource, text, all);
  if (all.size === 0 || bare === null || !admits(bare)) return [];
  return [...all].filter((name) => {
    const rest = without(resource, text, new Set([...all].filter((other) => other !== name)));
    return rest !== null && !admits(rest);
  });
}
