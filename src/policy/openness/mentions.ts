/** What the statements in question say of callers: the lines of their conditions by key, and what the values are as patterns. */
import {resourceOrganization, timeKeys} from '../context.js';
import type {Keys} from '../context.js';
import {ARN_PARTS, arnMatches, globMatches, tokens} from '../glob.js';
import type {Token} from '../glob.js';
import type {ConditionTest, ParsedPolicy, Statement, StatementRef} from '../model.js';
import {OPERATORS} from '../operators.js';
import type {Pattern} from './examples.js';

/** A statement in its policy. */
export interface Placed {
  readonly version: ParsedPolicy['version'];
  readonly statement: Statement;
  readonly ref: StatementRef;
}

export function placed(policies: readonly ParsedPolicy[]): readonly Placed[] {
  return policies.flatMap(({version, statements}, policy) =>
    statements.map((statement, at) => ({version, statement, ref: {policy, statement: at, sid: statement.sid}})),
  );
}

export interface Line {
  readonly test: ConditionTest;
  readonly version: ParsedPolicy['version'];
}

/** Lines on one of the keys (lower case). */
export function linesOn(statements: readonly Placed[], keys: readonly string[]): readonly Line[] {
  return statements.flatMap(({statement, version}) =>
    statement.conditions.filter(({key}) => keys.includes(key.toLowerCase())).map((test) => ({test, version})),
  );
}

export function valuesOf(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({test}) => test.values);
}

/** AWS principals that the statement names, or exempts. */
export function awsNames(statement: Statement): readonly string[] {
  const set = statement.principal?.set;
  return set === undefined || set === '*' ? [] : (set.AWS ?? []);
}

export function serviceNames(statement: Statement): readonly string[] {
  const set = statement.principal?.set;
  return set === undefined || set === '*' ? [] : (set.Service ?? []);
}

/** Every twelve digits that stand by themselves in the text. */
export function accountsIn(text: string): readonly string[] {
  return text.split(/[^0-9]+/).filter((digits) => digits.length === 12);
}

/** A policy variable can be anything here: the evaluator knows better when it is asked. */
function openTokens(text: string, wildcards: boolean, variables: boolean): readonly Token[] {
  if (!variables || !text.includes('${')) return tokens(text, wildcards);
  const [first = '', ...rest] = text.split('${');
  return [
    ...tokens(first, wildcards),
    ...rest.flatMap((piece): readonly Token[] => {
      const end = piece.indexOf('}');
      return end < 0 ? tokens(`\${${piece}`, wildcards) : ['*', ...tokens(piece.slice(end + 1), wildcards)];
    }),
  ];
}

/** The values of the lines, as what they are compared with. */
export function patternsOf(lines: readonly Line[], scope: Pattern['scope']): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  for (const {test, version} of lines) {
    const operator = OPERATORS.get(test.operator);
    if (operator === undefined) continue;
    const variables = operator.variables && version === '2012-10-17';
    const arn = test.operator.startsWith('Arn');
    const fold = test.operator.endsWith('IgnoreCase');
    for (const value of test.values) {
      const key = `${String(operator.wildcards)} ${String(variables)} ${String(arn)} ${String(fold)} ${value}`;
      if (found.has(key)) continue;
      const list = openTokens(value, operator.wildcards, variables);
      const parts = list.filter((token) => typeof token === 'object' && token.char === ':').length + 1;
      found.set(key, {tokens: list, scope, arn: arn && parts >= ARN_PARTS, fold});
    }
  }
  return [...found.values()];
}

/** What the Resource and NotResource elements of the statements are compared with. */
export function patternsOfResources(statements: readonly Placed[]): readonly Pattern[] {
  return statements.flatMap(({statement, version}) =>
    (statement.resource?.patterns ?? []).map((value): Pattern => {
      const list = openTokens(value, true, version === '2012-10-17');
      const parts = list.filter((token) => typeof token === 'object' && token.char === ':').length + 1;
      return {tokens: list, scope: 'whole', arn: parts >= ARN_PARTS, fold: false};
    }),
  );
}

/** The characters before the first wildcard. */
export function fixedStart({tokens: list}: Pattern): string {
  const end = list.findIndex((token) => typeof token === 'string');
  return (end < 0 ? list : list.slice(0, end))
    .map((token) => (typeof token === 'object' ? token.char : token))
    .join('');
}

export function isFixed({tokens: list}: Pattern): boolean {
  return list.every((token) => typeof token === 'object');
}

/** What is the same for all who ask. */
export function fixedKeys(account: string, organization: string | null, now: string): Keys {
  return new Map([
    ...Object.entries(timeKeys(now)),
    ['aws:resourceaccount', [account]],
    ['s3:resourceaccount', [account]],
    ...(organization === null ? [] : Object.entries(resourceOrganization(organization))),
  ]);
}

/** Those of the values that match the ARN, as they are written. */
export function spellingsOf(lines: readonly Line[], arn: string): readonly string[] {
  return lines.flatMap((line) =>
    line.test.values.filter((value) =>
      patternsOf([{...line, test: {...line.test, values: [value]}}], 'whole').some(({tokens, arn: parts}) =>
        parts ? arnMatches(tokens, arn) !== 'no' : globMatches(tokens, arn),
      ),
    ),
  );
}
