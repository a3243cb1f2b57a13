/** The checkout that a run works on: where it lies, how paths in it are named, and which commit it is. */
import {UsageError} from '../../../errors.js';
import type {World} from '../../../ports/world.js';
import type {PullRequest} from './event.js';

/** With `/`, on every system, and without `.` and `..`. */
function absolutePath(path: string, cwd: string): string {
  const forward = path.replaceAll('\\', '/');
  const absolute =
    forward.startsWith('/') || /^[A-Za-z]:\//.test(forward)
      ? forward
      : `${cwd.replaceAll('\\', '/').replace(/\/$/, '')}/${forward}`;
  const parts: string[] = [];
  for (const part of absolute.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && !(part === '' && parts.length > 0)) parts.push(part);
  }
  return parts.join('/');
}

function workspaceOf(env: World['env']): string {
  return (env['GITHUB_WORKSPACE'] ?? '').replaceAll('\\', '/').replace(/\/$/, '');
}

/** A path as reports name it: relative to the repository root, with `/`, on every system. */
export function repositoryPath(path: string, env: World['env'], cwd: string): string {
  const forward = path.replaceAll('\\', '/');
  const root = workspaceOf(env);
  const clean = absolutePath(path, cwd);
  if (root !== '' && clean.startsWith(`${root}/`)) return clean.slice(root.length + 1);
  return forward.startsWith('./') ? forward.slice(2) : forward;
}

/**
 * The world as seen from the repository that holds the baseline: `actions/checkout` with `path` puts it into a folder of the workspace,
 * and paths in annotations, reports and GitHub's API begin at its root (https://github.com/actions/checkout#usage).
 */
export async function inRepository(baseline: string, world: World, cwd: string): Promise<World> {
  const workspace = workspaceOf(world.env);
  const parts = absolutePath(baseline, cwd).split('/');
  while (parts.length > 1) {
    parts.pop();
    const folder = parts.join('/');
    if (workspace === '' || !folder.startsWith(`${workspace}/`)) break;
    const head = await world.files.read(`${folder}/.git/HEAD`, HEAD_LIMIT).catch(() => null);
    if (head !== null) return {...world, env: {...world.env, GITHUB_WORKSPACE: folder}};
  }
  return world;
}

/**
 * The commit that was checked out: GitHub's merge commit, unless the workflow took another. `actions/checkout` leaves a commit where it
 * was given none or a commit, and a branch where it was given a branch, which is never the merge commit:
 * https://github.com/actions/checkout#usage, https://git-scm.com/docs/gitrepository-layout#Documentation/gitrepository-layout.txt-HEAD
 */
export async function checkedOut(pull: PullRequest, world: World, cwd: string): Promise<string> {
  const head = await headOf(world, cwd);
  if (head === null) return world.env['GITHUB_SHA'] || pull.headSha;
  return COMMIT.test(head) ? head : pull.headSha;
}

/**
 * What is proposed is read from the checkout, so the checkout must not be what it is proposed to: with `ref: main` every pull request
 * would change nothing.
 *
 * @throws UsageError where the checkout is the base
 */
export async function refuseBase(pull: PullRequest, world: World, cwd: string): Promise<void> {
  const {headSha, baseSha, baseRef, queued} = pull;
  const head = queued ? null : await headOf(world, cwd);
  if (head === null) return;
  const onBase = COMMIT.test(head) ? head === baseSha && head !== headSha : head === `ref: refs/heads/${baseRef}`;
  if (!onBase) return;
  throw new UsageError(
    'the checkout is the base of this pull request, not what it proposes, so nothing was compared',
    'checkout',
    [],
    'check out the pull request: leave `ref` out of actions/checkout',
  );
}

const COMMIT = /^[0-9a-f]{40,64}$/;

async function headOf(world: World, cwd: string): Promise<string | null> {
  const root = world.env['GITHUB_WORKSPACE'] || cwd;
  const bytes = await world.files.read(`${root}/.git/HEAD`, HEAD_LIMIT).catch(() => null);
  return bytes === null ? null : new TextDecoder().decode(bytes).trim();
}

const HEAD_LIMIT = 4096;
