/** From entries of the file to recipients: each named in one way, reachable by shape, declared once, and free of its secret. */
import {
  endpointDigest,
  publicDigest,
  publicEndpoint,
  recipientKey,
  sameEndpoint,
  sha256Hex,
  withMaskedPassword,
} from '../snapshot/endpoint.js';
import {valueAt} from './issues.js';
import type {BaselinePath} from './model.js';
import type {Protocol, Recipient} from './schema/schema.js';
import {ENDPOINTS} from './schema/shapes.js';
import {issue, type Issue} from './file/source.js';
import {quote} from './file/text.js';

export interface ReadRecipients {
  readonly recipients: readonly Recipient[];
  /** The raw endpoint of each, where it is known. Never part of a model. */
  readonly endpoints: readonly (string | null)[];
  readonly issues: readonly Issue[];
}

/** Looks up an environment variable: its value, or undefined where it is not set. */
export type Lookup = (name: string) => string | undefined;

const WAYS = ['endpoint', 'endpoint-env', 'endpoint-sha256'] as const;

export interface LookupOptions {
  /** Looks up `endpoint-env` variables. Left out (a schema check), recipients named by a variable stay unresolved. */
  readonly env?: Lookup;
  /** What a variable is that does not hold an endpoint: a problem (default), or left unresolved, as in a review without secrets. */
  readonly unset?: 'problem' | 'unresolved';
}

/** Reads every entry of `recipients`; what is wrong with one does not hide the others. */
export function readRecipients(
  root: unknown,
  clean: (path: BaselinePath) => boolean,
  options: LookupOptions,
): ReadRecipients {
  const list = valueAt(root, ['recipients']);
  const recipients: Recipient[] = [];
  const endpoints: (string | null)[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const index of Array.isArray(list) ? list.keys() : []) {
    const at: BaselinePath = ['recipients', index];
    const read = readRecipient(root, at, clean, options);
    issues.push(...read.issues);
    if (read.recipient === null) continue;
    const {recipient} = read;
    const keys = identities(recipient);
    if (keys.some((key) => seen.has(key)))
      issues.push(
        issue(
          at,
          `the same recipient is declared twice: ${recipient.protocol} ${quote(recipient.public)}`,
          'remove one of the two',
        ),
      );
    for (const key of keys) seen.add(key);
    recipients.push(recipient);
    endpoints.push(read.endpoint);
  }
  return {recipients, endpoints, issues};
}

/** Is this what a subscription seen in AWS (in its public form) was declared as? */
export function recipientMatches(recipient: Recipient, protocol: string, publicForm: string): boolean {
  return recipient.protocol === protocol && recipient.matches.some((form) => sameEndpoint(protocol, form, publicForm));
}

/** Two recipients that share one of these are one. */
function identities({protocol, public: form, matches}: Recipient): string[] {
  return matches.length === 0
    ? [`${protocol} ${form}`]
    : [recipientKey(protocol, form), `${protocol} ${endpointDigest(protocol, form)}`];
}

interface ReadRecipient {
  readonly recipient: Recipient | null;
  readonly endpoint: string | null;
  readonly issues: readonly Issue[];
}

function readRecipient(
  root: unknown,
  at: BaselinePath,
  clean: (path: BaselinePath) => boolean,
  options: LookupOptions,
): ReadRecipient {
  const refuse = (...issues: Issue[]): ReadRecipient => ({recipient: null, endpoint: null, issues});
  const entry = valueAt(root, at);
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return refuse();
  const named = WAYS.filter((way) => valueAt(entry, [way]) !== undefined);
  const [from, second] = named;
  if (from === undefined)
    return refuse(issue(at, 'the recipient has no endpoint', 'write "endpoint", "endpoint-env" or "endpoint-sha256"'));
  if (second !== undefined)
    return refuse(
      issue(
        [...at, second],
        `the recipient names its endpoint twice: ${named.join(' and ')}`,
        'keep one of them',
        'key',
      ),
    );
  const protocol = valueAt(entry, ['protocol']);
  if (
    !clean([...at, 'protocol']) ||
    !clean([...at, from]) ||
    typeof protocol !== 'string' ||
    !Object.hasOwn(ENDPOINTS, protocol)
  )
    return refuse();
  const read = resolve(protocol as Protocol, from, String(valueAt(entry, [from])), [...at, from], options);
  const via = valueAt(entry, ['via']);
  return read.recipient === null || !clean([...at, 'via']) || (via !== 'sns' && via !== 'direct')
    ? read
    : {...read, recipient: {...read.recipient, via}};
}

function resolve(
  protocol: Protocol,
  from: Recipient['from'],
  written: string,
  at: BaselinePath,
  {env, unset = 'problem'}: LookupOptions,
): ReadRecipient {
  if (from === 'endpoint-sha256') {
    const form = publicDigest(written);
    const sha256 = written.toLowerCase();
    return {recipient: {protocol, public: form, matches: [form], sha256, from}, endpoint: null, issues: []};
  }
  const endpoint = from === 'endpoint' ? written : (env?.(written) ?? '');
  const {shape, words} = ENDPOINTS[protocol];
  const callable = shape.test(endpoint) && (!protocol.startsWith('http') || URL.canParse(endpoint));
  if (from === 'endpoint-env' && !callable && (env === undefined || unset === 'unresolved')) {
    return {recipient: {protocol, public: `$${written}`, matches: [], from}, endpoint: null, issues: []};
  }
  if (endpoint === '') {
    const message = `the environment variable ${quote(written)} is not set`;
    return {recipient: null, endpoint: null, issues: [issue(at, message, 'pass it to the run, e.g. from a secret')]};
  }
  if (!callable) {
    const message =
      from === 'endpoint'
        ? `not a URL that can be called`
        : `the environment variable ${quote(written)} does not hold ${words}`;
    return {recipient: null, endpoint: null, issues: [issue(at, message)]};
  }
  const form = publicEndpoint(protocol, endpoint);
  const masked = withMaskedPassword(endpoint);
  const matches = masked === null ? [form] : [form, publicEndpoint(protocol, masked)];
  return {recipient: {protocol, public: form, matches, sha256: sha256Hex(endpoint), from}, endpoint, issues: []};
}
