/**
 * What the declared pattern (`rule.pattern`) leaves out of what `events` asks for, as far as the file alone can tell. A rule with such a
 * pattern is what the baseline declares, and loses alerts: so the baseline contradicts itself.
 */
import {PARTITIONS, partitionFacts} from '../data/partitions.js';
import {leftOut, parsePattern, type LeftOut, type Pattern} from '../pattern/index.js';
import {remember} from '../remember.js';
import {requiredCalls} from './calls.js';
import {valueAt} from './issues.js';
import type {BaselinePath} from './model.js';
import type {DeclaredEvents} from './schema/schema.js';
import {issue, type Issue} from './file/source.js';

export interface PatternDeclared {
  /** A pattern that EventBridge accepts. */
  readonly pattern: unknown;
  readonly events: DeclaredEvents;
  readonly account: string | null;
  readonly partition: string | null;
}

const known = remember<LeftOut | null>(8);

/** @returns null where it leaves nothing out in some account or partition that the file may be about */
export function leftOutByFile(declared: PatternDeclared): LeftOut | null {
  return known(JSON.stringify(declared), () => {
    const {calls} = requiredCalls(declared);
    if (calls.length === 0) return null;
    const pattern = parsePattern(JSON.stringify(declared.pattern));
    const account = declared.account ?? accountIn(pattern);
    if (account === null) return null;
    const except = declared.events.except.map((one) => parsePattern(JSON.stringify(one)));
    const found = regionsOf(declared.partition).map((eventRegion) =>
      leftOut(pattern, calls, {account, eventRegion}, {except}),
    );
    const [first = null] = found;
    return found.includes(null) ? null : (found.find((one) => one?.all !== true) ?? first);
  });
}

function regionsOf(partition: string | null): readonly string[] {
  const facts = partition === null ? null : partitionFacts(partition);
  return (facts === null ? PARTITIONS : [facts]).map(({eventRegion}) => eventRegion);
}

const ACCOUNT_FIELDS: ReadonlySet<string> = new Set(['account', 'detail.recipientAccountId']);

/** An account that a pattern without a word of accounts lets through; null where only the account of a run tells. */
function accountIn({combinations}: Pattern): string | null {
  return combinations.flat().some(({path}) => ACCOUNT_FIELDS.has(path)) ? null : '000000000000';
}

export const RULE_PATTERN: BaselinePath = ['rule', 'pattern'];

/** A rule with such a pattern alerts nobody, so no account could ever be as declared. */
export function silentIssues(
  root: unknown,
  clean: (path: BaselinePath) => boolean,
  events: DeclaredEvents | null,
): Issue[] {
  const pattern = valueAt(root, RULE_PATTERN);
  const needed: readonly BaselinePath[] = [RULE_PATTERN, ['events'], ['account'], ['partition']];
  if (pattern === undefined || events === null || !needed.every(clean)) return [];
  const text = (key: string): string | null => {
    const value = valueAt(root, [key]);
    return typeof value === 'string' ? value : null;
  };
  const lost = leftOutByFile({pattern, events, account: text('account'), partition: text('partition')});
  if (lost?.all !== true) return [];
  const inner = lost.path?.split('.') ?? [];
  const at = valueAt(pattern, inner) === undefined ? RULE_PATTERN : [...RULE_PATTERN, ...inner];
  return [
    issue(
      at,
      `a rule with this pattern alerts nobody: it ${lost.words}`,
      'correct it, or leave `rule.pattern` out: then the pattern is generated from `events`',
    ),
  ];
}
