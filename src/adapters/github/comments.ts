/** The sticky comment: one for each pull request and marker, ours alone. */
import type {CommentOutcome, CommentRequest} from '../../ports/github.js';
import {carries, firstLine, isOwn, ownLogin} from './identity.js';
import type {Repository} from './client.js';

/**
 * Finds our comment over all pages and changes it where it differs. A stranger's comment with our marker is left alone. If two runs
 * began one at the same moment, the older stays.
 */
export async function upsertComment(repository: Repository, request: CommentRequest): Promise<CommentOutcome> {
  const {octokit, owner, repo} = repository;
  const own = await ownLogin(repository);
  const standing = await ours(repository, request, own);
  const found = standing.find(({body}) => carries(body, request.marker)) ?? standing[0];
  if (found !== undefined) return await bring(repository, found, request.body);
  if (!request.create) return 'none';
  const created = await octokit.rest.issues.createComment({
    owner,
    repo,
    issue_number: request.pull,
    body: request.body,
  });
  const [oldest] = await ours(repository, request, own);
  if (oldest === undefined || oldest.id === created.data.id) return 'created';
  await octokit.rest.issues.deleteComment({owner, repo, comment_id: created.data.id});
  return await bring(repository, oldest, request.body);
}

/** The one that `upsertComment` would change. Whoever may write here may edit it, and may accept a weakening as well. */
export async function ownComment(
  repository: Repository,
  request: Pick<CommentRequest, 'pull' | 'marker' | 'continues'>,
): Promise<string | null> {
  const standing = await ours(repository, request, await ownLogin(repository));
  return (standing.find(({body}) => carries(body, request.marker)) ?? standing[0])?.body ?? null;
}

interface Comment {
  readonly id: number;
  readonly body: string;
}

/** Oldest first. */
async function ours(
  {octokit, owner, repo}: Repository,
  request: Pick<CommentRequest, 'pull' | 'marker' | 'continues'>,
  own: string,
): Promise<Comment[]> {
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: request.pull,
    per_page: 100,
  });
  return comments
    .filter(({user, body}) => isOwn(user, own) && (carries(body, request.marker) || request.continues(firstLine(body))))
    .map(({id, body}) => ({id, body: body ?? ''}))
    .sort((a, b) => a.id - b.id);
}

async function bring({octokit, owner, repo}: Repository, comment: Comment, body: string): Promise<CommentOutcome> {
  if (sameText(comment.body, body)) return 'unchanged';
  await octokit.rest.issues.updateComment({owner, repo, comment_id: comment.id, body});
  return 'updated';
}

/** GitHub may store other line ends and no trailing newline. */
export function sameText(stored: string, fresh: string): boolean {
  return stored.replace(/\r\n/g, '\n').trimEnd() === fresh.trimEnd();
}
