/** Who accepts a weakening: labels, approving reviews, and whether somebody may write. */
import type {Repository} from './client.js';

export async function carriesLabel({octokit, owner, repo}: Repository, pull: number, label: string): Promise<boolean> {
  const issue = {owner, repo, issue_number: pull, per_page: 100};
  const labels = await octokit.paginate(octokit.rest.issues.listLabelsOnIssue, issue);
  // GitHub's labels do not differ by case.
  return labels.some(({name}) => name.toLowerCase() === label.toLowerCase());
}

/**
 * Reviews come in the order in which they were made, and a comment leaves the verdict before it as it was. A dismissed review has the
 * state DISMISSED: https://docs.github.com/en/rest/pulls/reviews#list-reviews-for-a-pull-request
 */
export async function approvals({octokit, owner, repo}: Repository, pull: number, headSha: string): Promise<string[]> {
  const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, {
    owner,
    repo,
    pull_number: pull,
    per_page: 100,
  });
  const last = new Map<string, boolean>();
  for (const {user, state, commit_id: commit} of reviews) {
    if (user !== null && ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(state))
      last.set(user.login, state === 'APPROVED' && commit === headSha);
  }
  return [...last].flatMap(([login, approves]) => (approves ? [login] : []));
}

/**
 * `permission` folds maintain into write and triage into read:
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
export async function mayWrite({octokit, owner, repo}: Repository, username: string): Promise<boolean> {
  try {
    const {data} = await octokit.rest.repos.getCollaboratorPermissionLevel({owner, repo, username});
    return data.permission === 'admin' || data.permission === 'write';
  } catch (error) {
    // Nobody of this repository: an app, or an account that is gone.
    if ((error as {status?: number}).status === 404) return false;
    throw error;
  }
}
