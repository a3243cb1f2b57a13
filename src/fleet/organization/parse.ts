/**
 * `fleet/organization/` reads the organization file, which declares the accounts to look at.
 *
 * The organization file: bytes -> model, or every problem at once, each with its place. Nothing is thrown for any bytes.
 */
import {schemaIssues, valueAt} from '../../baseline/issues.js';
import type {BaselinePath, Problem, SourceMap} from '../../baseline/model.js';
import {inOrder, notOfItsKind, openBaseline} from '../../baseline/parse.js';
import {salvaged} from '../../baseline/partial.js';
import {issue, type Issue} from '../../baseline/file/source.js';
import {organizationSchema, selectionOf, type Organization} from './schema.js';

export interface ParsedOrganization {
  readonly ok: true;
  readonly organization: Organization;
  readonly source: SourceMap;
}

export interface RefusedOrganization {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

const GRAMMAR = {schema: organizationSchema, noun: 'the organization file', one: 'an organization file'};

/**
 * @param bytes the file, at most 1 MiB
 * @param path as problems and locations name it: relative to the repository root, with `/`
 */
export function parseOrganization(bytes: Uint8Array | string, path: string): ParsedOrganization | RefusedOrganization {
  const file = openBaseline(bytes, path);
  if (!file.ok) return file;
  const {value, source} = file;
  const strange = notOfItsKind(file, GRAMMAR);
  if (strange !== null) return {ok: false, problems: [strange]};
  const {organization, issues} = judged(value, (at) => source.spelling(at));
  const problems = inOrder([...file.problems, ...issues.map((found) => source.problem(found))]);
  if (problems.length > 0 || organization === null) return {ok: false, problems};
  return {ok: true, organization, source};
}

function judged(
  value: unknown,
  spelling: (at: BaselinePath) => string | null,
): {readonly organization: Organization | null; readonly issues: readonly Issue[]} {
  const declared = organizationSchema.safeParse(value, {jitless: true});
  const semantic = semanticIssues(value);
  if (!declared.success)
    return {
      organization: null,
      issues: [...schemaIssues(declared.error.issues, value, spelling, GRAMMAR), ...semantic],
    };
  const {$schema: _, accounts, ...rest} = declared.data;
  return {organization: {...rest, accounts: selectionOf(accounts)}, issues: semantic};
}

export interface PartialOrganization {
  /** Null where nothing can be read. */
  readonly organization: Organization | null;
  readonly source: SourceMap | null;
  /** Why it is not valid; empty where it is. */
  readonly problems: readonly Problem[];
}

/**
 * Reads what is valid of an organization file, for comparing with one that is valid: parts with problems are left out, as if their author
 * had not written them.
 *
 * @param role stands in where the file names none
 */
export function parseOrganizationPartially(
  bytes: Uint8Array | string,
  path: string,
  role: string,
): PartialOrganization {
  const whole = parseOrganization(bytes, path);
  if (whole.ok) return {organization: whole.organization, source: whole.source, problems: []};
  const {problems} = whole;
  const left = salvaged<Organization>(bytes, path, {
    judge(root) {
      const {organization, issues} = judged(root, () => null);
      return {value: organization, issues};
    },
    complete(root) {
      if (Object.hasOwn(root, 'role')) return false;
      root['role'] = role;
      return true;
    },
  });
  return {organization: left?.value ?? null, source: left?.source ?? null, problems};
}

/** Keys that an organization file has and a baseline has not. */
const OWN_KEYS = ['accounts', 'role', 'baseline', 'overrides', 'hubs', 'external-id', 'reconcile-role'] as const;

/** Is this meant as an organization file rather than a baseline? Told by its keys; where it has none, by its name. */
export function looksLikeOrganization(bytes: Uint8Array | string, path: string): boolean {
  const file = openBaseline(bytes, path);
  const named = /\.org\.(?:ya?ml|json)$/i.test(path);
  if (!file.ok || typeof file.value !== 'object' || file.value === null || Array.isArray(file.value)) return named;
  if (Object.hasOwn(file.value, 'recipients')) return false;
  const {value} = file;
  return named || OWN_KEYS.some((key) => Object.hasOwn(value, key));
}

function listAt(root: unknown, path: BaselinePath): readonly unknown[] {
  const value = valueAt(root, path);
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** What takes more than one value to judge. */
function semanticIssues(root: unknown): Issue[] {
  const lists: BaselinePath[] = [['accounts'], ['accounts', 'units'], ['accounts', 'exclude'], ['hubs']];
  return [...lists.flatMap((path) => repeated(root, path)), ...idleOverrides(root)];
}

function repeated(root: unknown, path: BaselinePath): Issue[] {
  const seen = new Map<unknown, number>();
  return listAt(root, path).flatMap((each, index) => {
    const first = seen.get(each);
    if (first === undefined) {
      seen.set(each, index);
      return [];
    }
    return [issue([...path, index], `${String(each)} is already in this list`, 'remove one of the two')];
  });
}

/** An override of an account that no run looks at is a slip, and would be believed to hold. */
function idleOverrides(root: unknown): Issue[] {
  const overrides = valueAt(root, ['overrides']);
  if (typeof overrides !== 'object' || overrides === null) return [];
  const listed = listAt(root, ['accounts']).map(String);
  const excluded = listAt(root, ['accounts', 'exclude']);
  const named = Object.keys(overrides).filter((account) => /^\d{12}$/.test(account));
  return named.flatMap((account): Issue[] => {
    const why = excluded.includes(account)
      ? '`accounts` excludes it'
      : listed.length > 0 && !listed.includes(account)
        ? '`accounts` does not list it'
        : null;
    return why === null ? [] : [issue(['overrides', account], `no run looks at ${account}: ${why}`, null, 'key')];
  });
}
