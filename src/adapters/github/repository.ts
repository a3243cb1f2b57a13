/** What a review reads of the repository: the base, the baseline in it, and who accepted a weakening. */
import type {Labelling, PullCommits} from '../../ports/github.js';
import {Refusal} from './attempt.js';
import type {Repository} from './client.js';

export async function visibility({octokit, owner, repo}: Repository): Promise<'public' | 'private'> {
  const {data} = await octokit.rest.repos.get({owner, repo});
  return data.private ? 'private' : 'public';
}

/**
 * GitHub's merge commit (`refs/pull/N/merge`) has the base's tip and the head as parents, in this order:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
export async function baseOf({octokit, owner, repo}: Repository, commits: PullCommits): Promise<string> {
  const [first, second] = await parentsOf({octokit, owner, repo}, commits.sha);
  if (first !== undefined && second === commits.headSha) return first;
  const basehead = `${commits.baseSha}...${commits.headSha}`;
  const compared = await octokit.rest.repos.compareCommitsWithBasehead({owner, repo, basehead, per_page: 1});
  return compared.data.merge_base_commit.sha;
}

/** None of a commit that GitHub does not have: one that was made in the checkout is not its merge commit. */
async function parentsOf({octokit, owner, repo}: Repository, commit: string): Promise<string[]> {
  try {
    const {data} = await octokit.rest.git.getCommit({owner, repo, commit_sha: commit});
    return data.parents.map(({sha}) => sha);
  } catch (error) {
    const {status} = error as {status?: number};
    if (status === 404 || status === 422) return [];
    throw error;
  }
}

/**
 * The contents API gives files up to 1 MB with their bytes, which is what a baseline may have at most:
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export async function fileAt(
  {octokit, owner, repo}: Repository,
  commit: string,
  path: string,
): Promise<Uint8Array | null> {
  try {
    const {data} = await octokit.rest.repos.getContent({owner, repo, path, ref: commit});
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) {
      throw new Refusal('missing', 'the path names no file there');
    }
    if (data.encoding !== 'base64') throw new Refusal('refused', 'the file is larger than 1 MB');
    return Buffer.from(data.content, 'base64');
  } catch (error) {
    const {status, message} = error as {status?: number; message?: string};
    // "No commit found for the ref" is a 404 too, and says nothing about the file.
    if (status === 404 && !/commit/i.test(message ?? '')) return null;
    throw error;
  }
}

/**
 * The events of a pull request tell who set a label; it counts only as long as the label is there, and only the last time it was set.
 * https://docs.github.com/en/rest/using-the-rest-api/issue-event-types#labeled
 */
export async function labelling(
  {octokit, owner, repo}: Repository,
  pull: number,
  label: string,
): Promise<Labelling | null> {
  const issue = {owner, repo, issue_number: pull, per_page: 100};
  const labels = await octokit.paginate(octokit.rest.issues.listLabelsOnIssue, issue);
  if (!labels.some((each) => sameLabel(each.name, label))) return null;
  const events = await octokit.paginate(octokit.rest.issues.listEvents, issue);
  const last = events
    .filter((event) => event.event === 'labeled' && sameLabel(labelOf(event), label))
    .sort((a, b) => a.id - b.id)
    .at(-1);
  // Null where the account is gone, whatever the types say.
  const login = (last?.actor as {readonly login: string} | null | undefined)?.login;
  if (login === undefined) return null;
  return {login, mayWrite: await mayWrite({octokit, owner, repo}, login)};
}

function labelOf(event: object): string {
  return (event as {label?: {name?: string}}).label?.name ?? '';
}

/** GitHub's labels do not differ by case. */
function sameLabel(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * `permission` folds maintain into write and triage into read:
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
async function mayWrite({octokit, owner, repo}: Repository, username: string): Promise<boolean> {
  try {
    const {data} = await octokit.rest.repos.getCollaboratorPermissionLevel({owner, repo, username});
    return data.permission === 'admin' || data.permission === 'write';
  } catch (error) {
    // Nobody of this repository: an app, or an account that is gone.
    if ((error as {status?: number}).status === 404) return false;
    throw error;
  }
}
