/**
 * How a subscription's endpoint may be spoken of. The URL of a webhook is a password: whoever has it can write to the channel, or
 * read that it exists. So for http(s) endpoints with more than a host, only scheme and host leave the process, followed by `#` and
 * the first 12 hex digits of the SHA-256 of the whole; two endpoints are compared by that public form.
 */
import {createHash} from 'node:crypto';
import {receiverAt} from '../data/receivers.js';

/** SHA-256 of bytes, or of a text as UTF-8: 64 lower-case hex digits. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The public form of an endpoint known only by its digest (`endpoint-sha256`): scheme and host stay unknown. */
export function publicDigest(sha256: string): string {
  return `#${sha256.toLowerCase().slice(0, 12)}`;
}

/**
 * The form in which an endpoint may stand in a snapshot or a report. Total: any text has one.
 *
 * Give it a raw endpoint once. The public form of a public form is another one, which is what keeps a subscriber from posing as a
 * declared one by calling itself `https://host#0123456789ab`.
 */
export function publicEndpoint(protocol: string, endpoint: string): string {
  if (!isWeb(protocol, endpoint)) return endpoint;
  const url = parseUrl(endpoint);
  const digest = publicDigest(sha256Hex(endpoint));
  if (url === null) return digest;
  return isBareHost(url, endpoint) ? endpoint : `${url.protocol}//${url.host}${digest}`;
}

/**
 * The InvocationEndpoint of an API destination as it may be spoken of: host and, where the service behind it is known, what of its path
 * is no password; then the digest of the whole. No query and no user part.
 */
export function publicDestination(endpoint: string): string {
  const url = parseUrl(endpoint);
  return `${url === null ? '' : shownOf(url)}${publicDigest(sha256Hex(endpoint))}`;
}

function shownOf(url: URL): string {
  const receiver = receiverAt(url.hostname.toLowerCase(), url.pathname);
  const path = receiver === null ? '' : (receiver.shown ?? url.pathname);
  return `${url.protocol}//${url.host}${path}`;
}

/** What a saved snapshot has: the public form stays as it is, and of anything else it is made. */
export function asPublicEndpoint(protocol: string, endpoint: string): string {
  const isPublic = /^(?:https?:\/\/[^\s/\\?#@]+)?#[0-9a-f]{12}$/.test(endpoint);
  return isPublic ? endpoint : publicEndpoint(protocol, endpoint);
}

/** The same of an API destination. */
export function asPublicDestination(endpoint: string): string {
  const before = /^(.*)#[0-9a-f]{12}$/s.exec(endpoint)?.[1];
  const url = before === undefined ? null : parseUrl(before);
  const isPublic = before === '' || (url !== null && before === shownOf(url));
  return isPublic ? endpoint : publicDestination(endpoint);
}

/**
 * Do two public forms name one endpoint? E-mail addresses are compared without case: AWS's pages do not say how SNS
 * compares them; SMTP leaves the part before the @ to the host of the mailbox and discourages hosts from telling case apart
 * (https://www.rfc-editor.org/rfc/rfc5321#section-2.4), and a second subscription of one mailbox would send each alert twice. A bare host with and without a closing slash is one, all else is compared exactly. A form that is only a digest
 * (`#0123456789ab`) is compared by digest.
 */
export function sameEndpoint(protocol: string, a: string, b: string): boolean {
  if (a.startsWith('#') || b.startsWith('#')) return endpointDigest(protocol, a) === endpointDigest(protocol, b);
  // Named by its name it is the one of that name that a rule leads to: a rule has only those of its own account and Region.
  if (protocol === 'api-destination' && !(a.startsWith('arn:') && b.startsWith('arn:')))
    return destinationName(a) === destinationName(b);
  return canonical(protocol, a) === canonical(protocol, b);
}

/** `arn:aws:events:REGION:ACCOUNT:api-destination/NAME/UUID` */
function destinationName(nameOrArn: string): string {
  return nameOrArn.startsWith('arn:') ? (nameOrArn.split('/')[1] ?? '') : nameOrArn;
}

/** The identity of a subscription of one topic: protocol and public endpoint, equal for endpoints that are the same. */
export function recipientKey(protocol: string, publicForm: string): string {
  return `${protocol} ${canonical(protocol, publicForm)}`;
}

/**
 * The endpoint as SNS shows it to those who list subscriptions, where that may differ from what was subscribed: the password of a
 * URL with a user part may come back as asterisks. Null where there is no password.
 */
export function withMaskedPassword(endpoint: string): string | null {
  const url = parseUrl(endpoint);
  if (url === null || url.password === '') return null;
  const at = endpoint.indexOf('@');
  const colon = endpoint.indexOf(':', endpoint.indexOf('//') + 2);
  return `${endpoint.slice(0, colon + 1)}****${endpoint.slice(at)}`;
}

function isWeb(protocol: string, endpoint: string): boolean {
  const name = protocol.toLowerCase();
  const text = endpoint.trimStart().slice(0, 8).toLowerCase();
  return name === 'http' || name === 'https' || text.startsWith('http://') || text === 'https://';
}

function parseUrl(text: string): URL | null {
  try {
    const url = new URL(text);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

/** Nothing but scheme, host and port, and written plainly (a URL parser forgives odd spellings, which may hide something). */
function isBareHost(url: URL, endpoint: string): boolean {
  const text = endpoint.toLowerCase();
  return ['', '/'].some((end) => text === `${url.protocol}//${url.host}${end}`);
}

function canonical(protocol: string, publicForm: string): string {
  if (protocol === 'email' || protocol === 'email-json') return publicForm.toLowerCase();
  // A log group's ARN is written with and without a closing `:*`:
  // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogGroup.html
  if (protocol === 'logs') return publicForm.replace(/:\*$/, '');
  if (!isWeb(protocol, publicForm) || publicForm.includes('#')) return publicForm;
  return publicForm.toLowerCase().replace(/\/$/, '');
}

/** `#` and the 12 digits by which a public form is compared where one of two is only a digest. */
export function endpointDigest(protocol: string, publicForm: string): string {
  if (publicForm.startsWith('#')) return publicForm;
  const hash = isWeb(protocol, publicForm) ? publicForm.lastIndexOf('#') : -1;
  return hash >= 0 ? publicForm.slice(hash) : publicDigest(sha256Hex(publicForm));
}
