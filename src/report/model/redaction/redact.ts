/**
 * `report/model/redaction/` replaces account ids and addresses in a report that others may read.
 * `redact`: a report in which e-mail addresses, phone numbers, account ids and web endpoints are short tags. A tag is the same
 * in every run, so that two things stay two and one stays one; it hides a value from readers and search engines, not from somebody
 * who has a guess and checks it. Secrets are not redaction's business: they never reach a Report.
 */
import {createHash} from 'node:crypto';
import {isIP} from 'node:net';
import type {Json} from '../../../findings/model.js';
import type {ErrorReport} from '../../forms/error.js';
import type {Report} from '../model.js';
import {compare} from '../order.js';

export type TagKind = 'email' | 'phone' | 'endpoint' | 'account' | 'address' | 'key' | 'session' | 'user';

/** `email-3f9a1c`. Six digits: enough to tell some thousand values apart, too few to find an account id by trying all of them. */
export function tag(kind: TagKind, value: string): string {
  return `${kind}-${createHash('sha256').update(`iam-alert-guard ${kind} ${value}`).digest('hex').slice(0, 6)}`;
}

/** Is a value in it hidden? */
export function hasTag(text: string): boolean {
  return /(?<![\w-])(?:email|phone|endpoint|account|address|key|session|user)-[0-9a-f]{6}(?![\w-])/.test(text);
}

/** `auto`: on where the repository is public, or where its visibility is not known. */
export function redactionApplies(
  setting: 'auto' | 'true' | 'false',
  visibility: 'public' | 'private' | 'unknown',
): boolean {
  return setting === 'auto' ? visibility !== 'private' : setting === 'true';
}

/** Documentation that this project's texts point to: no endpoint of anybody. */
const DOCUMENTATION = new Set(['docs.aws.amazon.com', 'aws.amazon.com', 'repost.aws', 'docs.github.com']);

const URL_TEXT = /\bhttps?:\/\/[^\s"'`<>\\]{1,2048}/gi;
const EMAIL = /[^\s@"'`<>()[\]{},;:|\\/=]{1,64}@[^\s@"'`<>()[\]{},;:|\\/=]{1,255}/g;
const PHONE = /\+[1-9]\d{6,14}(?!\d)/g;
/** Twelve digits, or a whole digest: a run of digits in one is no account. */
const ACCOUNT = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])|(?<!\d)\d{12}(?!\d)/g;
/** Four numbers up to 255, and no fifth: https://www.rfc-editor.org/rfc/rfc5952 has the other form. */
const IPV4 = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\w)/g;
const IPV6 = /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])/gi;
/** Access keys and the ids of principals: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids */
const KEY = /\b(?:ABIA|ACCA|AGPA|AIDA|AIPA|AKIA|ANPA|ANVA|APKA|AROA|ASCA|ASIA)[A-Z0-9]{12,124}\b/g;
/** The id of a role and, behind it, what people chose: as CloudTrail writes `principalId`. */
const PRINCIPAL = /\b(AROA[A-Z0-9]{12,124}:)([\w+=,.@-]{1,64})/g;
/** What people chose, or are called, at the end of an ARN: a session of a role, a user. */
const SESSION = /(:sts::[^:\s]{0,30}:(?:assumed-role\/[\w+=,.@-]{1,64}|federated-user)\/)([\w+=,.@-]{1,64})/g;
const USER = /(:iam::[^:\s]{0,30}:user\/)([\w+=,.@/-]{1,576})/g;
/** What ends a sentence is no part of the address before it. */
const TAIL = /[.,;:!?)]+$/;

/** Where an example is given to copy. Nobody's: https://www.rfc-editor.org/rfc/rfc2606#section-3 */
const EXAMPLE = 'secops@example.com';

/** One text with every such value replaced, but for `kept`. Doing it twice changes nothing more. */
export function redactText(value: string, kept?: string): string {
  return value
    .replace(SESSION, (_, before: string, name: string) => before + tagged('session', name))
    .replace(USER, (_, before: string, name: string) => before + tagged('user', name))
    .replace(PRINCIPAL, (_, before: string, name: string) => before + tagged('session', name))
    .replace(KEY, (key) => tag('key', key))
    .replace(URL_TEXT, (url) => replaced(url, (bare) => (isDocumentation(bare) ? bare : tag('endpoint', bare))))
    .replace(EMAIL, (address) =>
      replaced(address, (bare) => (bare.includes('@') && bare !== kept ? tag('email', bare) : bare)),
    )
    .replace(PHONE, (number) => tag('phone', number))
    .replace(IPV4, (address) => (isIP(address) === 0 ? address : tag('address', address)))
    .replace(IPV6, (address) => (isIP(address) === 0 ? address : tag('address', address)))
    .replace(ACCOUNT, (account) => (account.length === 64 ? account : tag('account', account)));
}

/** Where the name is a tag already, it stays. */
function tagged(kind: TagKind, name: string): string {
  return /^(?:email|session|user)-[0-9a-f]{6}$/.test(name) ? name : tag(kind, name);
}

function replaced(match: string, by: (bare: string) => string): string {
  const tail = TAIL.exec(match)?.[0] ?? '';
  return by(match.slice(0, match.length - tail.length)) + tail;
}

function isDocumentation(url: string): boolean {
  return URL.canParse(url) && DOCUMENTATION.has(new URL(url).hostname);
}

/** Ids, digests and names of ours: no value of anybody's, and a run of digits in them is no account. */
const OURS = new Set([
  'schema',
  'sha256',
  'digest',
  'fingerprint',
  'cures',
  'check',
  'docs',
  'permission',
  'location',
  'acceptedCommit',
  'key',
]);

export function redactReport(report: Report): Report {
  // The walk keeps every shape: it only replaces strings, and the baseline's own path stays.
  return {...(walk(report as unknown as Json, OURS) as unknown as Report), baseline: report.baseline, redacted: true};
}

/** The same for other data of ours. */
export function redactJson(value: Json): Json {
  return walk(value, OURS);
}

/** The same for a run that ended before there was a report; a UsageError has this shape. */
export function redactError({code, message, hint, problems}: ErrorReport): ErrorReport {
  const each = (text: string | null): string | null => (text === null ? null : redactText(text, EXAMPLE));
  return {
    code,
    message: redactText(message),
    hint: each(hint),
    problems: problems.map((problem) => ({...problem, message: redactText(problem.message), hint: each(problem.hint)})),
  };
}

/** JSON that AWS or a baseline filled: nothing in it is ours, its keys are not either. */
const FOREIGN = new Set(['declared', 'observed', 'before', 'after', 'counterExample', 'example']);
const NOTHING: ReadonlySet<string> = new Set();

/**
 * Where a record of CloudTrail names a user or a session by name alone, in `userIdentity`, parameters and answers alike.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 */
const PERSONS: ReadonlySet<string> = new Set(['userName', 'newUserName', 'sourceIdentity', 'roleSessionName']);

function isPerson(key: string, value: Json): value is string {
  return typeof value === 'string' && value !== '' && PERSONS.has(key);
}

function kindOf(key: string): TagKind {
  return key === 'roleSessionName' || key === 'sourceIdentity' ? 'session' : 'user';
}

function walk(value: Json, skip: ReadonlySet<string>): Json {
  if (typeof value === 'string') return redactText(value);
  // An account id that somebody wrote without quotes.
  if (typeof value === 'number')
    return skip === NOTHING && /^\d{12}$/.test(String(value)) ? redactText(String(value)) : value;
  if (Array.isArray(value)) return value.map((each: Json) => walk(each, skip));
  if (value === null || typeof value !== 'object') return value; // An absent optional field too.
  const entries = Object.entries(value as Readonly<Record<string, Json>>);
  if (skip === NOTHING) {
    return Object.fromEntries(
      entries
        .map(
          ([key, inner]) =>
            [redactText(key), isPerson(key, inner) ? tagged(kindOf(key), inner) : walk(inner, NOTHING)] as const,
        )
        .sort(([a], [b]) => compare(a, b)),
    );
  }
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, skip.has(key) ? inner : walk(inner, FOREIGN.has(key) ? NOTHING : skip)]),
  );
}
