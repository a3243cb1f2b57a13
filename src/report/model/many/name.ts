/** Whose report it is, among those of other accounts. */

/** Where AWS did not say which account it is, the one that the baseline pins; null where neither tells. */
export function nameOf({account, pinned}: {readonly account: string | null; readonly pinned?: string}): string | null {
  return account ?? pinned ?? null;
}
