/** What GitHub's refusals mean, and how long to be patient with them. */
import type {GitHubAnswer, GitHubTrouble} from '../../ports/github.js';

export interface Patience {
  /** A longer pause than this is not waited for. */
  readonly longestWaitMs: number;
  now(): number;
  sleep(ms: number): Promise<void>;
}

export interface Need {
  /** What did not happen, as the start of a sentence. */
  readonly what: string;
  /** As it stands in a workflow's `permissions`. */
  readonly permission: string;
}

/** A refusal of ours in the same form as GitHub's. */
export class Refusal extends Error {
  constructor(
    readonly trouble: GitHubTrouble,
    message: string,
  ) {
    super(message);
  }
}

/** A member that GitHub's description promises. A proxy that answers in GitHub's place keeps no promise. */
export function told<T>(value: T | null | undefined, member: string): T {
  if (value === undefined || value === null) throw new Refusal('unavailable', `GitHub's answer has no ${member}`);
  return value;
}

/** The same, of a list. */
export function listed<T>(value: readonly T[] | null | undefined, member: string): readonly T[] {
  const list: unknown = value;
  if (!Array.isArray(list)) throw new Refusal('unavailable', `GitHub's answer has no ${member}`);
  return list as readonly T[];
}

/**
 * Runs `work`; where GitHub's rate limit stops it, once more after the pause that GitHub names. `work` must be safe to begin again
 * from the start: it looks before it writes. A request stopped by the limit was not carried out.
 */
export async function attempt<T>(patience: Patience, need: Need, work: () => Promise<T>): Promise<GitHubAnswer<T>> {
  try {
    return {ok: true, value: await work()};
  } catch (error) {
    const pause = pauseOf(error, patience.now());
    if (pause === null || pause > patience.longestWaitMs) return trouble(error, need);
    await patience.sleep(pause);
  }
  try {
    return {ok: true, value: await work()};
  } catch (error) {
    return trouble(error, need);
  }
}

interface RequestError {
  readonly status: number;
  readonly response?: {readonly headers?: Readonly<Record<string, string | number | undefined>>};
  readonly message: string;
}

function asRequestError(error: unknown): RequestError | null {
  return error instanceof Error && typeof (error as {status?: unknown}).status === 'number'
    ? (error as unknown as RequestError)
    : null;
}

/**
 * Milliseconds until GitHub would listen again; null where it is no matter of rates. `retry-after`, else the reset of an exhausted
 * limit, else a minute:
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
function pauseOf(error: unknown, now: number): number | null {
  const refused = asRequestError(error);
  if (refused === null || (refused.status !== 403 && refused.status !== 429)) return null;
  const header = (name: string): string | null => {
    const value = refused.response?.headers?.[name];
    return value === undefined ? null : String(value);
  };
  const after = header('retry-after');
  if (after !== null) return (Number.isFinite(Number(after)) ? Number(after) : 60) * 1000;
  if (header('x-ratelimit-remaining') === '0') {
    return Math.max(Number(header('x-ratelimit-reset') ?? 0) * 1000 - now, 0);
  }
  return refused.status === 429 || /secondary rate limit/i.test(refused.message) ? 60_000 : null;
}

function trouble(error: unknown, need: Need): GitHubAnswer<never> {
  const {kind, why} = classify(error, need);
  return {ok: false, trouble: kind, note: `${need.what.charAt(0).toUpperCase()}${need.what.slice(1)}: ${why}.`};
}

/** GitHub's own sentences stay out of it: they may quote what a stranger wrote. */
function classify(error: unknown, need: Need): {kind: GitHubTrouble; why: string} {
  if (error instanceof Refusal) return {kind: error.trouble, why: error.message};
  const refused = asRequestError(error);
  if (refused === null) {
    // Not GitHub's doing: a defect of ours must not pass for an outage.
    if (!isNetwork(error)) throw error;
    return {kind: 'unavailable', why: 'GitHub gave no answer'};
  }
  const {status} = refused;
  if (pauseOf(error, 0) !== null)
    return {kind: 'rate-limited', why: "GitHub's rate limit is reached; the next run tries again"};
  if (status === 401 || status === 403) {
    return {
      kind: 'denied',
      why: `the token is not allowed to do this (HTTP ${status}); give the job '${need.permission}'. Pull requests from forks and from Dependabot never have it`,
    };
  }
  if (status === 404)
    return {kind: 'missing', why: `GitHub did not find it, or hides it (HTTP 404); the job needs '${need.permission}'`};
  if (status === 410) return {kind: 'missing', why: 'the repository has this feature switched off (HTTP 410)'};
  if (status === 422) return {kind: 'refused', why: 'GitHub refused the content (HTTP 422)'};
  return {kind: 'unavailable', why: `GitHub answered HTTP ${status}`};
}

/** octokit reports what `fetch` threw as status 500; what is neither is a time-out or a broken connection. */
function isNetwork(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError' || 'cause' in error);
}
