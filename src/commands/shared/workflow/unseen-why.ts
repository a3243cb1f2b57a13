/** Why a file that a commit has is not in the working directory, told by what git left there. */
import {UsageError} from '../../../errors.js';
import type {World} from '../../../ports/world.js';
import {repositoryPath} from './checkout.js';

/** Who names the file: an input of the Action, or the organization file. */
export type NamedBy = 'baseline' | 'organization' | 'file';

export interface Unseen {
  readonly kind: 'folder' | 'nothing' | 'sparse' | 'removed';
  /** Ends a sentence. */
  readonly why: string;
  readonly hint: string;
}

export async function whyUnseen(file: string, by: NamedBy, world: World, cwd: string): Promise<Unseen> {
  const path = repositoryPath(file, world.env, cwd);
  const root = forward(world.env['GITHUB_WORKSPACE'] || cwd);
  const folder = await folderOf(path, root, world, cwd);
  if (folder !== null) {
    const hint =
      by === 'file' ? `name it ${folder}/${path} in the organization file` : `set the input ${by} to ${folder}/${path}`;
    return {kind: 'folder', why: `the checkout is in the folder ${folder}`, hint};
  }
  if ((await textOf(`${root}/.git/HEAD`, world)) === null) {
    const why = 'the working directory holds no checkout';
    return {kind: 'nothing', why, hint: 'add actions/checkout before this step'};
  }
  if (await isSparse(root, world)) {
    const why = 'the sparse checkout leaves it out';
    return {kind: 'sparse', why, hint: `add ${folderIn(path)} to the input sparse-checkout of actions/checkout`};
  }
  const why = 'an earlier step of this job removed it';
  return {kind: 'removed', why, hint: 'run this step directly after actions/checkout'};
}

function forward(path: string): string {
  return path.replaceAll('\\', '/').replace(/\/$/, '');
}

/** A folder with all that is in it, which both kinds of patterns take: https://git-scm.com/docs/git-sparse-checkout */
function folderIn(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? `/${path}` : path.slice(0, end);
}

/** The folder of the working directory in which the commit of this run, or the file, was checked out; null where none is. */
async function folderOf(path: string, root: string, world: World, cwd: string): Promise<string | null> {
  const top = forward(cwd);
  const folders = root.startsWith(`${top}/`) ? [root.slice(top.length + 1)] : await checkoutsBelow(root, world);
  for (const folder of folders) if ((await textOf(`${top}/${folder}/${path}`, world)) !== null) return folder;
  for (const folder of root === top ? folders : []) {
    const head = await textOf(`${top}/${folder}/.git/HEAD`, world);
    if (head !== null && head.trim() === world.env['GITHUB_SHA']) return folder;
  }
  return null;
}

async function checkoutsBelow(root: string, {files}: World): Promise<string[]> {
  const globs = [`${root}/*/.git/HEAD`, `${root}/*/*/.git/HEAD`];
  const found = await Promise.all(globs.map(async (glob) => (await files.find?.(glob)) ?? [])).catch(() => []);
  const heads = found.flat();
  return heads.map((head) => forward(head).slice(root.length + 1, -'/.git/HEAD'.length)).sort();
}

/** The file of patterns stays where it is switched off: the setting decides. https://git-scm.com/docs/git-sparse-checkout#_internalssparse_checkout */
async function isSparse(root: string, world: World): Promise<boolean> {
  const configs = await Promise.all(['config.worktree', 'config'].map((name) => textOf(`${root}/.git/${name}`, world)));
  const first = configs.map((text) => SPARSE.exec(text ?? '')?.[1]).find((value) => value !== undefined);
  return first?.toLowerCase() === 'true';
}

const SPARSE = /^\s*sparsecheckout\s*=\s*(\w+)\s*$/im;

const LIMIT = 64 * 1024;

async function textOf(file: string, {files}: World): Promise<string | null> {
  const bytes = await files.read(file, LIMIT).catch(() => null);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

/** A baseline of a run that judges an account by it. No commit is looked at: what may be missing is said beside what else may be done. */
export async function baselineUnseen(error: UsageError, file: string, world: World, cwd: string): Promise<UsageError> {
  const {hint, kind} = await whyUnseen(file, 'baseline', world, cwd);
  if (error.code !== 'file' || kind === 'removed') return error;
  const both = kind === 'folder' || error.hint === null ? hint : `${hint}, or ${error.hint}`;
  const problems = error.problems.map((problem) => ({...problem, hint: both}));
  return new UsageError(error.message, error.code, problems, both);
}
