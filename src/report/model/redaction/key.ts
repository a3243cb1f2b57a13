/**
 * Which comment, issue or SARIF category is this report's own: one for each baseline path and account. The account stands in them
 * as a short tag, so that a public page does not name it, and the tag is the same whether the report is redacted or not.
 */
import {sha256Hex} from '../../../snapshot/endpoint.js';
import {tag} from './redact.js';
import type {ReviewBlock} from '../review.js';

export interface ReportKey {
  /** The baseline's path, relative to the repository root. */
  readonly path: string;
  /** Twelve digits, or as redacted; null where it is not known. A pinned account is better than the observed one: it never changes. */
  readonly account: string | null;
  /** The baseline pins the account, so that its path is never another account's too. */
  readonly pinned?: boolean;
}

/** `none`, or six hex digits. */
export function accountTag(account: string | null): string {
  if (account === null) return 'none';
  return /^account-[0-9a-f]{6}$/.test(account) ? account.slice(-6) : tag('account', account).slice(-6);
}

/** The first line of a comment or an issue: an HTML comment that no reader sees. The path is encoded, so that it cannot end it. */
export function marker(kind: 'comment' | 'issue', key: ReportKey): string {
  return `<!-- iam-alert-guard:${kind} baseline=${encodedPath(key.path)} account=${accountTag(key.account)} -->`;
}

/** An acceptance by the label: for which commit, and by whom. */
export interface Acceptance {
  readonly commit: string;
  /** Of what it weakens: `weakeningDigest`. The base of a pull request can be changed, and the same commit then weakens something else. */
  readonly changes: string;
  readonly login: string;
}

/** The second line of a comment, which no reader sees either: runs of the same commit find the acceptance here. */
export function acceptanceLine({commit, changes, login}: Acceptance): string {
  return `<!-- iam-alert-guard:accepted commit=${commit} changes=${changes} by=${encodedPath(login)} -->`;
}

/** What a change weakens, in 16 hex digits: the same for the same words, in any order. */
export function weakeningDigest({changes}: Pick<ReviewBlock, 'changes'>): string {
  const told = changes.filter((change) => change.class === 'weakens').map(({path, effect}) => `${path} ${effect}`);
  return sha256Hex(JSON.stringify(told.sort())).slice(0, 16);
}

/** What the second line records; null where it records nothing. Nothing that somebody else wrote ever stands in that line. */
export function acceptanceIn(body: string): Acceptance | null {
  const [, second = ''] = body.split(/\r?\n/, 2);
  const [, commit, changes, by] =
    /^<!-- iam-alert-guard:accepted commit=([0-9a-f]{40,64}) changes=([0-9a-f]{16}) by=([\w.%~-]{1,200}) -->$/.exec(
      second,
    ) ?? [];
  if (commit === undefined || changes === undefined || by === undefined) return null;
  try {
    return {commit, changes, login: decodeURIComponent(by)};
  } catch {
    return null;
  }
}

/**
 * Does this comment's first line belong to the same pull request comment as the key's own? One account's runs, with credentials and
 * without, go on in one comment; several accounts that share a baseline keep one each.
 */
export function sameComment(key: ReportKey, firstLine: string): boolean {
  const anyAccount = marker('comment', {...key, account: null}).replace(/none -->$/, '');
  const stands = /^(none|[0-9a-f]{6}) -->$/.exec(
    firstLine.startsWith(anyAccount) ? firstLine.slice(anyAccount.length) : '',
  );
  const own = accountTag(key.account);
  return stands !== null && (stands[1] === own || stands[1] === 'none' || own === 'none' || key.pinned === true);
}

/** SARIF `automationDetails.id`; GitHub takes what stands before the last `/` as the category. */
export function sarifCategory(key: ReportKey): string {
  return `iam-alert-guard/${encodedPath(key.path)}/${accountTag(key.account)}/`;
}

/** A relative path as a URI reference; `--` would end an HTML comment in some readers. */
export function encodedPath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replaceAll('--', '-%2D');
}
