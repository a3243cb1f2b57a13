/**
 * Policy text -> statements, strict about shape: what the grammar does not have, AWS would not have stored, so such a text is
 * malformed and nobody can say what it allows.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 *
 * Refused: text that is no JSON object, a key twice in one object, unknown element names, a Version that is not one of the two, an
 * Effect that is not Allow or Deny, no Action, an element together with its Not form, values that are not strings, condition operators
 * that do not exist, `Null` with IfExists or a set operator, a Principal in an identity policy or none in a resource policy.
 * Accepted beyond the grammar, because AWS stores it and its meaning is plain: one statement without the array, an empty array
 * (matches nothing), no Resource in a resource policy (the resource itself), operator names in any case.
 */
import {remember} from '../remember.js';
import {duplicateKey} from './json.js';
import {canonicalOperator} from './operators.js';
import {statementName} from './statement-name.js';
import type {ConditionTest, Malformed, ParsedPolicy, PrincipalSet, PrincipalType, Statement} from './model.js';

/** `resource`: attached to a thing (a role's trust policy too). `identity`: attached to a principal. */
export type PolicyKind = 'resource' | 'identity';

const PRINCIPAL_TYPES: readonly PrincipalType[] = ['AWS', 'Service', 'Federated', 'CanonicalUser'];
const POLICY_KEYS = ['Version', 'Id', 'Statement'];
const STATEMENT_KEYS = [
  ...['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'],
];

type JsonObject = Readonly<Record<string, unknown>>;

class Refused extends Error {}

const parsed = remember<ParsedPolicy | Malformed>(200);

export function parsePolicy(text: string, kind: PolicyKind = 'resource'): ParsedPolicy | Malformed {
  return parsed(`${kind} ${text}`, () => parse(text, kind));
}

function parse(text: string, kind: PolicyKind): ParsedPolicy | Malformed {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return {malformed: 'it is not JSON'};
  }
  const twice = duplicateKey(text);
  if (twice !== null) return {malformed: `the key ${quote(twice)} appears twice in one object`};
  try {
    return policy(json, kind);
  } catch (error) {
    if (error instanceof Refused) return {malformed: error.message};
    throw error;
  }
}

export function isMalformed(parsed: ParsedPolicy | Malformed): parsed is Malformed {
  return 'malformed' in parsed;
}

function policy(json: unknown, kind: PolicyKind): ParsedPolicy {
  const body = object(json, 'the policy');
  onlyKeys(body, POLICY_KEYS, 'the policy');
  const version = body['Version'] ?? '2008-10-17';
  if (version !== '2008-10-17' && version !== '2012-10-17')
    throw new Refused(`Version ${quote(version)} does not exist`);
  if (body['Id'] !== undefined && typeof body['Id'] !== 'string') throw new Refused('Id is not a string');
  if (body['Statement'] === undefined) throw new Refused('it has no Statement');
  const list: readonly unknown[] = Array.isArray(body['Statement']) ? body['Statement'] : [body['Statement']];
  return {version, statements: list.map((entry, index) => statement(entry, index, kind))};
}

function statement(json: unknown, index: number, kind: PolicyKind): Statement {
  const body = object(json, statementName({sid: null, statement: index}));
  const {Sid: sid = null, Effect: effect} = body;
  const where = statementName({sid: typeof sid === 'string' ? sid : null, statement: index});
  onlyKeys(body, STATEMENT_KEYS, where);
  if (sid !== null && typeof sid !== 'string') throw new Refused(`${where}: Sid is not a string`);
  if (effect !== 'Allow' && effect !== 'Deny') throw new Refused(`${where}: Effect is ${quote(effect)}`);
  const action = either(body, 'Action', where);
  if (!action) throw new Refused(`${where} has no Action`);
  const resource = either(body, 'Resource', where);
  if (!resource && kind === 'identity') throw new Refused(`${where} has no Resource`);
  return {
    sid,
    effect,
    principal: principal(body, where, kind),
    action: {except: action.except, patterns: strings(action.value, `${where}: Action`)},
    resource: resource && {except: resource.except, patterns: strings(resource.value, `${where}: Resource`)},
    conditions: body['Condition'] === undefined ? [] : conditions(body['Condition'], where),
  };
}

function principal(body: JsonObject, where: string, kind: PolicyKind): Statement['principal'] {
  const found = either(body, 'Principal', where);
  if (kind === 'identity') {
    if (found) throw new Refused(`${where} of an identity policy has a Principal`);
    return null;
  }
  if (!found) throw new Refused(`${where} has no Principal`);
  if (found.value === '*') return {except: found.except, set: '*'};
  const map = object(found.value, `${where}: Principal`);
  onlyKeys(map, PRINCIPAL_TYPES, `${where}: Principal`);
  const set: Partial<Record<PrincipalType, readonly string[]>> = {};
  for (const type of PRINCIPAL_TYPES) {
    if (map[type] !== undefined) set[type] = strings(map[type], `${where}: Principal.${type}`);
  }
  return {except: found.except, set: set satisfies PrincipalSet};
}

function conditions(json: unknown, where: string): readonly ConditionTest[] {
  return Object.entries(object(json, `${where}: Condition`)).flatMap(([written, block]) => {
    const operator = canonicalOperator(written);
    if (!operator) throw new Refused(`${where}: the condition operator ${quote(written)} does not exist`);
    return Object.entries(object(block, `${where}: Condition.${written}`)).map(([key, values]) => ({
      written,
      ...operator,
      key,
      values: scalars(values, `${where}: ${written} ${key}`),
    }));
  });
}

/** The element or its Not form; not both. */
function either(body: JsonObject, name: string, where: string): {except: boolean; value: unknown} | null {
  const plain = body[name];
  const except = body[`Not${name}`];
  if (plain !== undefined && except !== undefined) throw new Refused(`${where} has both ${name} and Not${name}`);
  if (plain !== undefined) return {except: false, value: plain};
  return except === undefined ? null : {except: true, value: except};
}

function object(json: unknown, what: string): JsonObject {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new Refused(`${what} is not an object`);
  return json as JsonObject;
}

function onlyKeys(body: JsonObject, known: readonly string[], what: string): void {
  const odd = Object.keys(body).find((key) => !known.includes(key));
  if (odd !== undefined)
    throw new Refused(`${what} has an element ${quote(odd)} that the policy language does not have`);
}

function strings(json: unknown, what: string): readonly string[] {
  const list: readonly unknown[] = Array.isArray(json) ? json : [json];
  return list.map((value) => {
    if (typeof value !== 'string') throw new Refused(`${what} is not a string or a list of strings`);
    return value;
  });
}

/** Quotation marks are optional for numbers and Booleans in condition values. */
function scalars(json: unknown, what: string): readonly string[] {
  const list: readonly unknown[] = Array.isArray(json) ? json : [json];
  return list.map((value) => {
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    throw new Refused(`${what}: a value is not a string, a number or a Boolean`);
  });
}

function quote(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 80);
}
