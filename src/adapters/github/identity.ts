import type {Repository} from './client.js';

/**
 * The login under which this token writes: only what it wrote itself is ours to change. `viewer` answers every kind of token, an
 * app's and the job's own too (https://docs.github.com/en/graphql/reference/queries#viewer); REST's `/user` answers people only.
 * The job's own token writes as github-actions[bot]:
 * https://docs.github.com/en/actions/concepts/security/github_token
 */
export async function ownLogin({octokit}: Repository): Promise<string> {
  const viewer = await octokit.graphql<{viewer?: {login?: string}}>('query { viewer { login } }').catch(() => null);
  if (viewer?.viewer?.login) return viewer.viewer.login;
  const user = await octokit.rest.users.getAuthenticated().catch(() => null);
  return user?.data.login ?? 'github-actions[bot]';
}

/** GraphQL names an app's account without the suffix that REST gives it, in some places. */
export function isOwn(author: {readonly login?: string} | null | undefined, own: string): boolean {
  const login = author?.login;
  return login !== undefined && (login === own || login === `${own}[bot]`);
}

/** The first line decides, whole: a quotation of it further down does not. */
export function carries(body: string | null | undefined, marker: string): boolean {
  return firstLine(body) === marker;
}

export function firstLine(body: string | null | undefined): string {
  return /^[^\r\n]*/.exec(body ?? '')?.[0] ?? '';
}
