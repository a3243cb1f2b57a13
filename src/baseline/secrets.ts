/** Literals that look like secrets: a baseline is read by everyone who can read the repository. */

/** Path segments and query values from this length on, with letters and digits mixed, are taken for tokens. */
const TOKEN_LENGTH = 16;

/** Beginnings that their issuers chose so that scanners find them. */
const KNOWN_TOKENS: readonly RegExp[] = [
  /\bA(?:KIA|SIA)[0-9A-Z]{16}\b/,
  /\bgh[oprsu]_[0-9A-Za-z]{36}\b/,
  /\bgithub_pat_[0-9A-Za-z_]{40}/,
  /\bxox[abeoprs]-[0-9A-Za-z-]{10}/,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/,
];

const TELLING_NAME = /^(?:.*[_-])?(?:token|key|apikey|secret|sig|signature|password|passwd|pwd|auth|code)$/i;

/** Why a literal looks like a secret; null where it does not. Never quotes it. */
export function secretLooking(text: string): string | null {
  if (KNOWN_TOKENS.some((token) => token.test(text))) return 'has the form of an access key or token';
  return /^https?:\/\//i.test(text) ? secretInUrl(text) : null;
}

function secretInUrl(text: string): string | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  if (url.password !== '') return 'is a URL with a password in it';
  if (url.pathname.split('/').some(isTokenLike)) return 'is a URL with what looks like a token in its path';
  for (const [name, value] of url.searchParams) {
    if (isTokenLike(value) || (value !== '' && TELLING_NAME.test(name)))
      return 'is a URL with what looks like a token in its query';
  }
  return null;
}

function isTokenLike(segment: string): boolean {
  // Words joined by hyphens are names; tokens have no vowels to speak of and mix digits with letters in one run.
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(segment)) return true;
  return segment
    .split(/[-._~%]/)
    .some((run) => run.length >= TOKEN_LENGTH && /[0-9]/.test(run) && /[A-Za-z]/.test(run));
}
