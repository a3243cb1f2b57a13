/** What a review reads of the repository: the base, the baseline in it, and where else it may have been. */
import type {Changes, PullCommits, PullHead} from '../../ports/github.js';
import {listed, Refusal, told} from './attempt.js';
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
  return told(told(compared.data.merge_base_commit, 'merge base').sha, 'merge base');
}

/** None of a commit that GitHub does not have: one that was made in the checkout is not its merge commit. */
async function parentsOf({octokit, owner, repo}: Repository, commit: string): Promise<string[]> {
  try {
    const {data} = await octokit.rest.git.getCommit({owner, repo, commit_sha: commit});
    return listed(data.parents, 'parents').map(({sha}) => told(sha, 'parents'));
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
    return Buffer.from(told(data.content, 'content'), 'base64');
  } catch (error) {
    const {status, message} = error as {status?: number; message?: string};
    // "No commit found for the ref" is a 404 too, and says nothing about the file.
    if (status === 404 && !/commit/i.test(message ?? '')) return null;
    throw error;
  }
}

/**
 * Walks the trees of a commit, one for each folder of the path: an answer about the very folder that would hold the file.
 * https://docs.github.com/en/rest/git/trees#get-a-tree
 */
export async function hasFile({octokit, owner, repo}: Repository, commit: string, path: string): Promise<boolean> {
  const {data: of} = await octokit.rest.git.getCommit({owner, repo, commit_sha: commit});
  let tree = told(told(of.tree, 'tree').sha, 'tree');
  const names = path.split('/');
  for (const [index, name] of names.entries()) {
    const {data} = await octokit.rest.git.getTree({owner, repo, tree_sha: tree});
    const found = listed(data.tree, 'tree').find((entry) => entry.path === name);
    // A folder of so many entries that GitHub leaves some out proves nothing.
    if (found === undefined && data.truncated) throw new Refusal('unavailable', 'a folder there is too large to list');
    if (found === undefined) return false;
    if (index === names.length - 1) return found.type === 'blob';
    if (found.type !== 'tree') return false;
    tree = told(found.sha, 'tree');
  }
  return false;
}

/**
 * A comparison lists 300 files at most, on its first page: https://docs.github.com/en/rest/commits/commits#compare-two-commits. A
 * renamed file is one that its old path no longer has.
 */
export async function changesBetween(
  {octokit, owner, repo}: Repository,
  baseSha: string,
  headSha: string,
): Promise<Changes | null> {
  const basehead = `${baseSha}...${headSha}`;
  const {data} = await octokit.rest.repos.compareCommitsWithBasehead({owner, repo, basehead, per_page: 1});
  const files = listed(data.files, 'files');
  if (files.length >= MOST_COMPARED) return null;
  const gone = files.flatMap(({status, filename, previous_filename: before}) =>
    status === 'removed' ? [filename] : status === 'renamed' && before !== undefined ? [before] : [],
  );
  const altered = files.flatMap(({status, filename}) => (status === 'modified' ? [filename] : []));
  return {gone, altered};
}

const MOST_COMPARED = 300;

export async function headOf({octokit, owner, repo}: Repository, pull: number): Promise<PullHead> {
  const {data} = await octokit.rest.pulls.get({owner, repo, pull_number: pull});
  return {sha: told(told(data.head, 'head').sha, 'head')};
}
