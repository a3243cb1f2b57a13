/** Which commit is checked out, read from the files of git: no program is started. Undefined where that cannot be said. */
import type {World} from '../../../ports/world.js';

const HEAD_LIMIT = 4096;
const PACKED_LIMIT = 16 * 1024 * 1024;
/** Folders above the working directory that are looked at. */
const HIGHEST = 12;

/** https://git-scm.com/docs/gitrepository-layout */
export async function checkedOutCommit({env, files}: Pick<World, 'env' | 'files'>): Promise<string | undefined> {
  const read = async (path: string, limit: number): Promise<string | null> => {
    const bytes = await files.read(path, limit).catch(() => null);
    return bytes === null ? null : new TextDecoder().decode(bytes).trim();
  };
  const workspace = (env['GITHUB_WORKSPACE'] ?? '').replaceAll('\\', '/').replace(/\/$/, '');
  const roots =
    workspace === '' ? ['.', ...Array.from({length: HIGHEST}, (_, up) => `..${'/..'.repeat(up)}`)] : [workspace];
  for (const root of roots) {
    const head = await read(`${root}/.git/HEAD`, HEAD_LIMIT);
    if (head !== null) return commitOf(head, (path, limit) => read(`${root}/.git/${path}`, limit));
    // A worktree and a submodule keep their files elsewhere.
    if ((await read(`${root}/.git`, HEAD_LIMIT)) !== null) return undefined;
  }
  return undefined;
}

async function commitOf(
  head: string,
  read: (path: string, limit: number) => Promise<string | null>,
): Promise<string | undefined> {
  if (isCommit(head)) return head;
  const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
  if (ref === undefined || ref.includes('..')) return undefined;
  const loose = await read(ref, HEAD_LIMIT);
  if (loose !== null) return isCommit(loose) ? loose : undefined;
  const packed = (await read('packed-refs', PACKED_LIMIT)) ?? '';
  const [commit] = packed
    .split('\n')
    .flatMap((line) => (line.endsWith(` ${ref}`) ? [line.slice(0, -ref.length - 1)] : []));
  return commit !== undefined && isCommit(commit) ? commit : undefined;
}

function isCommit(text: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}
