/**
 * The baseline as it was before a pull request, read through GitHub and never from the checkout, which the pull request wrote. That there
 * was none is a claim like any other, and the easiest one to make true by accident: a checkout in a sub-folder, another repository, a file
 * that moved, an answer of 404 that means something else. So it is believed only where the trees of both commits say it.
 */
import type {UsageError} from '../../../errors.js';
import type {GitHub} from '../../../ports/github.js';
import type {World} from '../../../ports/world.js';
import {looksLikeOrganization} from '../../../fleet/organization/parse.js';
import {looksLikeBaseline, type ReviewFile} from '../../../review/classify.js';
import {checkedOut} from './checkout.js';
import type {PullRequest} from './event.js';
import {told, unread} from './github-answers.js';
import {replacedFiles, type Commits} from './replaced.js';

export interface Base {
  /** As it was; more than one where several baselines go, or are no longer named, and this one comes; empty where there was none. */
  readonly files: readonly ReviewFile[];
  /** What goes, or is no longer named, and is of the other kind: an organization file for a baseline, baselines for such a file. */
  readonly others: readonly ReviewFile[];
  readonly notes: readonly string[];
}

/** The kinds of files that take each other's place. */
export type Kind = 'baseline' | 'organization';

function kindOf({bytes, path}: ReviewFile): Kind | null {
  if (looksLikeBaseline(bytes)) return 'baseline';
  return looksLikeOrganization(bytes, path) ? 'organization' : null;
}

interface Reading {
  readonly github: GitHub | null;
  readonly world: World;
  readonly cwd: string;
}

/** @throws UsageError where it cannot be read: what was not compared is never neutral */
export async function baseVersion(
  pull: PullRequest,
  path: string,
  head: ReviewFile | null,
  reading: Reading,
  kind: Kind = 'baseline',
): Promise<Base> {
  const {github, commit} = await beforeThis(pull, path, reading);
  const bytes = await told(github.fileAt(commit, path));
  // Removed and never there: nothing to compare, which the review says.
  if (head === null) return {files: bytes === null ? [] : [{bytes, path}], others: [], notes: []};
  const commits = {base: commit, head: pull.headSha};
  const replaced = await replacedFiles(github, commits, path, reading.world.env);
  const own = bytes === null ? await newcomer(github, commits, path) : [{bytes, path}];
  const before = replaced.filter((file) => own.every((each) => each.path !== file.path));
  const its = (files: readonly ReviewFile[]): ReviewFile[] => files.filter((file) => kindOf(file) === kind);
  const notes = [
    ...(bytes === null
      ? its(own).map((each) => `The baseline was at ${each.path} before: it is compared with that.`)
      : []),
    ...its(before).map((each) => `The workflow named ${each.path} before: it is compared with that.`),
  ];
  const all = [...before, ...own];
  const other: Kind = kind === 'baseline' ? 'organization' : 'baseline';
  const others = all.filter((file) => kindOf(file) === other);
  // What stands at the very path is compared, whatever it is, unless it is plainly of the other kind.
  const files = all.filter((file) => (file.path === path ? !others.includes(file) : kindOf(file) === kind));
  return {files, others, notes};
}

/**
 * A file that the base or the head names, as it was; null where the trees say that there was none.
 *
 * @throws UsageError where it cannot be read
 */
export async function fileBefore(pull: PullRequest, path: string, reading: Reading): Promise<ReviewFile | null> {
  const {github, commit} = await beforeThis(pull, path, reading);
  const bytes = await told(github.fileAt(commit, path));
  if (bytes !== null) return {bytes, path};
  if (await told(github.hasFile(commit, path))) throw noContent(path, commit);
  return null;
}

async function beforeThis(
  pull: PullRequest,
  path: string,
  {github, world, cwd}: Reading,
): Promise<{readonly github: GitHub; readonly commit: string}> {
  if (github === null) throw unread('there is no token to read the base version of the baseline with');
  if (path.startsWith('/') || path.startsWith('../') || /^[A-Za-z]:/.test(path))
    throw unread(`the baseline ${path} is outside the repository`);
  const {headSha, baseSha} = pull;
  const commit = await told(github.baseOf({sha: await checkedOut(pull, world, cwd), headSha, baseSha}));
  return {github, commit};
}

function noContent(path: string, commit: string): UsageError {
  return unread(`GitHub lists ${path} in commit ${commit.slice(0, 12)} and gives no content of it`);
}

/** Names that a baseline usually has. Whatever else went is read too: a baseline may have any name, and a weakening could hide behind a move. */
const USUAL = /\.(?:ya?ml|json|txt|conf|cfg)$|(?:^|\/)\.?[^./]+$/i;

/** Files of unusual names that are read: each is a request. */
const MOST_UNUSUAL = 100;

/**
 * What a baseline that the base does not have may have been: every file that went.
 *
 * @throws UsageError where it cannot be read, or where too many went
 */
export async function newcomer(github: GitHub, {base, head}: Commits, path: string): Promise<ReviewFile[]> {
  if (await told(github.hasFile(base, path))) throw noContent(path, base);
  if (!(await told(github.hasFile(head, path)))) {
    throw unread(
      `the baseline was read at ${path}, and commit ${head.slice(0, 12)} of this repository has no such file`,
      'check out this repository, and name the baseline by its path in that checkout',
    );
  }
  const changes = await told(github.changesBetween(base, head));
  if (changes === null)
    throw unread(
      'it changes 300 files or more, so it could not be determined whether the baseline was moved',
      'add the baseline in a pull request of its own',
    );
  const files: ReviewFile[] = [];
  const unusual = changes.gone.filter((each) => !USUAL.test(each));
  if (unusual.length > MOST_UNUSUAL)
    throw unread(
      `it removes ${String(changes.gone.length)} files, so it could not be determined whether the baseline was moved`,
      'add the baseline in a pull request of its own',
    );
  for (const old of changes.gone) {
    const bytes = await told(github.fileAt(base, old));
    // The base may have lost it meanwhile. Only its own trees say so. GitHub gives no content of a file that is too large for a baseline.
    if (bytes === null && USUAL.test(old) && (await told(github.hasFile(base, old)))) throw noContent(old, base);
    if (bytes !== null) files.push({bytes, path: old});
  }
  return files;
}
