/** A pull request in the GitHub stand-in, made of the two sides' files. */

/** Text by path; null where there must be no such file. */
export type Files = Readonly<Record<string, string | null>>;

/** One request as somebody. */
export type As = <T = Record<string, unknown>>(
  login: string,
  method: string,
  path: string,
  body?: unknown,
) => Promise<T>;

export interface PullRequest {
  readonly number: number;
  readonly baseSha: string;
  readonly headSha: string;
  readonly mergeSha: string;
}

/** Commits both sides, opens the pull request, and makes the merge commit that GitHub would check out for it. */
export async function openPullRequest(
  as: As,
  root: string,
  who: {readonly admin: string; readonly author: string},
  files: {readonly base: Files; readonly head: Files},
): Promise<PullRequest> {
  const branch = `change-${Date.now()}`;
  const tip = async (name: string): Promise<string> =>
    (await as<{object: {sha: string}}>(who.admin, 'GET', `${root}/git/ref/heads/${name}`)).object.sha;
  await put(as, root, who.admin, 'main', files.base);
  const baseSha = await tip('main');
  await as(who.admin, 'POST', `${root}/git/refs`, {ref: `refs/heads/${branch}`, sha: baseSha});
  await put(as, root, who.admin, branch, files.head);
  const headSha = await tip(branch);
  const pull = await as<{number: number}>(who.author, 'POST', `${root}/pulls`, {
    title: 'A change',
    head: branch,
    base: 'main',
  });
  const head = await as<{tree: {sha: string}}>(who.admin, 'GET', `${root}/git/commits/${headSha}`);
  const merge = await as<{sha: string}>(who.admin, 'POST', `${root}/git/commits`, {
    message: `Merge ${headSha} into ${baseSha}`,
    tree: head.tree.sha,
    parents: [baseSha, headSha],
  });
  return {number: pull.number, baseSha, headSha, mergeSha: merge.sha};
}

async function put(as: As, root: string, admin: string, branch: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const at = `${root}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
    const old = await as<{sha: string}>(admin, 'GET', `${at}?ref=${branch}`).catch(() => null);
    if (text === null) {
      if (old !== null) await as(admin, 'DELETE', at, {message: 'No file', branch, sha: old.sha});
      continue;
    }
    const content = Buffer.from(text).toString('base64');
    await as(admin, 'PUT', at, {message: 'A file', content, branch, ...(old === null ? {} : {sha: old.sha})});
  }
}
