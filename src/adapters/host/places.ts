/** Where a path leads, and how a file is opened there. */
import {constants, type Stats} from 'node:fs';
import {lstat, open, realpath, type FileHandle} from 'node:fs/promises';
import {dirname, isAbsolute, join, relative, resolve, sep} from 'node:path';

export function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

export function refusal(code: string): Error {
  return Object.assign(new Error(code), {code});
}

/** Windows has none of these flags, whatever the types say. */
const FLAGS: Readonly<Record<string, number | undefined>> = {...constants};
export const flag = (name: 'O_NONBLOCK' | 'O_NOFOLLOW'): number => FLAGS[name] ?? 0;

/**
 * Opening a pipe waits for its other end, unless the system is told not to: https://man7.org/linux/man-pages/man7/fifo.7.html. What is opened
 * is what a path inside a checkout leads to at that moment, and it is looked at once more: a link may change between check and opening.
 */
export async function openFile(
  confines: Confines,
  path: string,
  flags: number = constants.O_RDONLY,
): Promise<FileHandle> {
  const inside = await insideOf(confines, path);
  const how = flags | flag('O_NONBLOCK') | (inside === null ? 0 : flag('O_NOFOLLOW'));
  const file = await open(inside ?? path, how).catch((error: unknown) => {
    // A pipe without a reader, and a socket.
    throw codeOf(error) === 'ENXIO' ? refusal('ENOTFILE') : error;
  });
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) throw refusal('EISDIR');
    if (!stats.isFile()) throw refusal('ENOTFILE');
    if (inside !== null && !(await isStill(inside, stats))) throw refusal('EOUTSIDE');
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** The place is itself no link, nor below one, and holds the file that was opened. */
export async function isStill(place: string, {dev, ino}: Stats): Promise<boolean> {
  if ((await realpath(place)) !== place) return false;
  const there = await lstat(place);
  return there.dev === dev && there.ino === ino;
}

export async function withFile<T>(
  confines: Confines,
  path: string,
  flags: number,
  work: (file: FileHandle) => Promise<T>,
): Promise<T> {
  const file = await openFile(confines, path, flags);
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The folder that an absolute path must not leave by a link; null: it may lead anywhere. */
export type Confines = (path: string) => Promise<string | null>;

/** The workspace, where the path is in it as it is written; else the repository of git that it is in. */
export function confinesIn(workspace: string | null): Confines {
  const whole = workspace === null ? null : resolve(workspace);
  // Of thousands of log files most are in few folders.
  const known = new Map<string, Promise<string | null>>();
  const checkout = (folder: string): Promise<string | null> => {
    const found = known.get(folder) ?? checkoutOf(folder, checkout);
    known.set(folder, found);
    return found;
  };
  return (path) => (whole !== null && isInside(whole, path) ? Promise.resolve(whole) : checkout(dirname(path)));
}

/** The nearest folder with a `.git`, which is a file in a worktree or submodule: https://git-scm.com/docs/gitrepository-layout */
async function checkoutOf(folder: string, above: Confines): Promise<string | null> {
  if (await exists(join(folder, '.git'))) return folder;
  return dirname(folder) === folder ? null : above(dirname(folder));
}

/**
 * Where a path leads in truth; null where it may lead anywhere.
 *
 * @throws where one that is inside as it is written leads out
 */
export async function insideOf(confines: Confines, path: string): Promise<string | null> {
  const whole = resolve(path);
  const confine = await confines(whole);
  if (confine === null) return null;
  const root = await realpath(confine);
  const target = await realTarget(whole);
  if (!isInside(root, target)) throw refusal('EOUTSIDE');
  return target;
}

/** Where a path leads in truth; of what is not there yet, where it would be. A link to nothing would be made where it points. */
async function realTarget(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    const there = await lstat(path).catch(() => null);
    if (there?.isSymbolicLink() === true) throw refusal('EOUTSIDE');
    // Somebody has made it since: several reports go into one new folder at once.
    if (there !== null) return realTarget(path);
    return resolve(await realTarget(dirname(path)), relative(dirname(path), path));
  }
}
