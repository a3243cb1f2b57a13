/**
 * What stopped a request, from what the SDK, Node or AWS says of it. This is the one place that reads such words; where there is a code, it
 * decides.
 */
import type {Trouble, UnreadableKind} from '../../snapshot/model.js';

/** AWS's own names: https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
const EXPIRED: ReadonlySet<string> = new Set(['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired']);
const SKEWED: ReadonlySet<string> = new Set(['RequestExpired', 'RequestTimeTooSkewed']);

/** Node's names of system errors: https://nodejs.org/api/errors.html#common-system-errors, https://nodejs.org/api/dns.html#error-codes */
const NO_HOST: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN']);

export interface ErrorLike {
  readonly code?: unknown;
  readonly hostname?: unknown;
  readonly message?: unknown;
  readonly $metadata?: {readonly httpStatusCode?: number};
  /** Our own errors tell it themselves. */
  readonly trouble?: Trouble;
}

/** @param names those that the error goes by */
export function troubleOf(error: ErrorLike, kind: UnreadableKind, names: readonly string[]): Trouble | null {
  if (error.trouble !== undefined) return error.trouble;
  const said = typeof error.message === 'string' ? error.message : '';
  if (kind === 'credentials') {
    // SignatureDoesNotMatch is also the name for a wrong secret.
    if (names.some((name) => SKEWED.has(name)) || /signature (?:expired|not yet current)/i.test(said))
      return {kind: 'clock'};
    // The SDK's error for a sign-in that has ended has no name of its own.
    if (names.some((name) => EXPIRED.has(name)) || /\b(?:has|is|have) expired\b/i.test(said))
      return {kind: 'expired-credentials'};
    return {kind: names.includes('CredentialsProviderError') ? 'no-credentials' : 'refused-credentials'};
  }
  // Whoever answered with a status was there.
  if (kind !== 'unavailable' || error.$metadata?.httpStatusCode !== undefined) return null;
  const {code, hostname} = error;
  if (typeof code !== 'string' || !NO_HOST.has(code)) return {kind: 'no-connection'};
  return {kind: 'host-not-found', ...(typeof hostname === 'string' ? {name: hostname} : {})};
}
