/**
 * A file that is not in the working directory. That the change removed it is told by the trees of its commit alone: a job without a
 * checkout, one in a folder (https://github.com/actions/checkout#usage, `path`) or a sparse one that leaves it out looks the same.
 */
import type {GitHub} from '../../../ports/github.js';
import type {World} from '../../../ports/world.js';
import type {ReviewFile} from '../../../review/classify.js';
import {readVersion} from '../review.js';
import {checkedOut, repositoryPath} from './checkout.js';
import type {PullRequest} from './event.js';
import {told, unread} from './github-answers.js';
import {whyUnseen, type NamedBy} from './unseen-why.js';

export interface Looking {
  readonly github: GitHub | null;
  readonly world: World;
  readonly cwd: string;
}

/**
 * What a pull request proposes, as it was checked out; null where its commit has no such file.
 *
 * @throws UsageError where the commit has it and the working directory has not
 */
export async function proposed(
  file: string,
  by: NamedBy,
  pull: PullRequest,
  {github, world, cwd}: Looking,
): Promise<ReviewFile | null> {
  const path = repositoryPath(file, world.env, cwd);
  const found = await readVersion(file, path, world);
  // Without a token nothing can be compared at all, which the reading of the base says.
  if (found !== null || github === null) return found;
  const commit = await committing(github, pull, path, {world, cwd});
  if (commit === null) return null;
  const {why, hint} = await whyUnseen(file, by, world, cwd);
  throw unread(`${path} is in commit ${commit.slice(0, 12)} and could not be seen, since ${why}`, hint);
}

/** The commit that has the file; null where it has none. One that GitHub does not have was made in the checkout: then the head decides. */
async function committing(
  github: GitHub,
  pull: PullRequest,
  path: string,
  {world, cwd}: Omit<Looking, 'github'>,
): Promise<string | null> {
  if (path.startsWith('/') || path.startsWith('../') || /^[A-Za-z]:/.test(path)) return null;
  const commit = await checkedOut(pull, world, cwd);
  const there = await github.hasFile(commit, path);
  if (there.ok || there.trouble !== 'missing') return (await told(Promise.resolve(there))) ? commit : null;
  return (await told(github.hasFile(pull.headSha, path))) ? pull.headSha : null;
}
