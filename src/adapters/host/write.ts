/** A file is written whole, or not at all: a run that is killed leaves what was there before. */
import {randomUUID} from 'node:crypto';
import {constants, type Stats} from 'node:fs';
import {mkdir, realpath, rename, unlink, type FileHandle} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {codeOf, exists, flag, insideOf, isStill, openFile, withFile, type Confines} from './places.js';

/** @throws what the system refuses, and what is no file */
export async function writeWhole(confines: Confines, path: string, text: string): Promise<void> {
  await insideOf(confines, path);
  await makeFolder(dirname(resolve(path)));
  const old = await present(confines, path);
  if (!(await replaced(confines, path, text, old))) await overwritten(confines, path, text);
}

/** What is there now; null where nothing is. It must be a file that may be written, and the one that is meant. */
async function present(confines: Confines, path: string): Promise<Stats | null> {
  try {
    return await withFile(confines, path, constants.O_WRONLY, (file) => file.stat());
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Where a folder admits no new file, or a file cannot be exchanged (a mount of its own), it is written in its place. */
const IN_PLACE: ReadonlySet<string | undefined> = new Set(['EACCES', 'EPERM', 'EBUSY', 'EXDEV', 'ENOTSUP', 'ENOSYS']);

/**
 * A new file beside the old one takes its name: who looks sees the old one or the new one (https://man7.org/linux/man-pages/man2/rename.2.html).
 *
 * @returns false where that cannot be done here
 */
async function replaced(confines: Confines, path: string, text: string, old: Stats | null): Promise<boolean> {
  const target = await placeOf(confines, path);
  // Of one that has other names too, or is a link to nothing, all are to change.
  if (target === null || (old !== null && old.nlink > 1)) return false;
  const beside = join(dirname(target), `.iam-alert-guard-${randomUUID()}.tmp`);
  try {
    const how = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | flag('O_NOFOLLOW');
    const file = await openFile(confines, beside, how);
    try {
      if (!(await isStill(beside, await file.stat())) || !(await alike(file, old))) return await dropped(beside);
      await file.writeFile(text, 'utf8');
    } finally {
      await file.close();
    }
    await rename(beside, target);
    return true;
  } catch (error) {
    await dropped(beside);
    if (IN_PLACE.has(codeOf(error))) return false;
    throw error;
  }
}

async function dropped(beside: string): Promise<false> {
  await unlink(beside).catch(() => undefined);
  return false;
}

/** The place itself, no link: of what is not there yet in a folder that is. Null where a link leads to nothing. */
async function placeOf(confines: Confines, path: string): Promise<string | null> {
  const inside = await insideOf(confines, path);
  if (inside !== null) return inside;
  const there = await realpath(path).catch(() => null);
  if (there !== null) return there;
  return (await exists(path)) ? null : join(await realpath(dirname(resolve(path))), basename(resolve(path)));
}

/** Owner and mode stay as they are. */
async function alike(file: FileHandle, old: Stats | null): Promise<boolean> {
  if (old === null) return true;
  const {uid, gid} = await file.stat();
  try {
    if (uid !== old.uid || gid !== old.gid) await file.chown(old.uid, old.gid);
    await file.chmod(old.mode & 0o7777);
    return true;
  } catch {
    return false;
  }
}

/** What is there is emptied only once it is known to be a file, and the one that was meant. */
async function overwritten(confines: Confines, path: string, text: string): Promise<void> {
  await withFile(confines, path, constants.O_WRONLY | constants.O_CREAT, async (file) => {
    await file.truncate(0);
    await file.writeFile(text, 'utf8');
  });
}

/** Not Node's own `recursive`, which tries for ever where a file system has no room for folders, as /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    // Several reports may make it at once.
    if (await exists(folder)) return;
    if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder).catch(async (again: unknown) => {
      if (!(await exists(folder))) throw again;
    });
  }
}
