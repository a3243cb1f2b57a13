import {constants, type Stats} from 'node:fs';
import * as fs from 'node:fs/promises';
import {lstat, mkdir, open, realpath, type FileHandle} from 'node:fs/promises';
import {createGunzip} from 'node:zlib';
import {dirname, isAbsolute, relative, resolve, sep} from 'node:path';
import {FileError} from '../../errors.js';
import type {Files} from '../../ports/host.js';
import {compare} from '../../report/model/order.js';

/**
 * Files on disk. What the system refuses is a FileError; that there is no such file to read is an answer. Only files are read and
 * written: a pipe that nobody writes to, a terminal and an endless device are refused before anything waits for them.
 *
 * @param workspace what a path inside of it must not leave by a symbolic link: a checkout that somebody proposed may hold one to any file
 * of the machine. A path that is outside as it is written was chosen by the workflow. Null: there is no such place.
 */
export function diskFiles(workspace: string | null): Files {
  // Node 20 has none. The Action runs on Node 24, and a shell expands globs before the command line sees them.
  // https://nodejs.org/api/fs.html#fspromisesglobpattern-options
  const {glob: search} = fs as Partial<typeof fs>;
  return {
    ...(search === undefined ? {} : {find: (glob) => found(search(glob.replaceAll('\\', '/')))}),
    async read(path, maxBytes) {
      try {
        return await firstBytes(workspace, path, maxBytes + 1);
      } catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR') return null;
        throw FileError.of(path, 'read', error);
      }
    },
    async stream(path) {
      try {
        return streamOf(path, await openFile(workspace, path));
      } catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR') return null;
        throw FileError.of(path, 'read', error);
      }
    },
    async write(path, text) {
      try {
        await insideOf(workspace, path);
        await makeFolder(dirname(resolve(path)));
        // What is there is emptied only once it is known to be a file, and the one that was meant.
        await withFile(workspace, path, constants.O_WRONLY | constants.O_CREAT, async (file) => {
          await file.truncate(0);
          await file.writeFile(text, 'utf8');
        });
      } catch (error) {
        throw FileError.of(path, 'written', error);
      }
    },
  };
}

async function found(paths: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const path of paths) all.push(path.replaceAll('\\', '/'));
  return all.sort(compare);
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

function refusal(code: string): Error {
  return Object.assign(new Error(code), {code});
}

/** Windows has none of these flags, whatever the types say. */
const FLAGS: Readonly<Record<string, number | undefined>> = {...constants};
const flag = (name: 'O_NONBLOCK' | 'O_NOFOLLOW'): number => FLAGS[name] ?? 0;

/**
 * Opening a pipe waits for its other end, unless the system is told not to: https://man7.org/linux/man-pages/man7/fifo.7.html. What is opened
 * is what a path inside the workspace leads to at that moment, and it is looked at once more: a link may change between check and opening.
 */
async function openFile(
  workspace: string | null,
  path: string,
  flags: number = constants.O_RDONLY,
): Promise<FileHandle> {
  const inside = await insideOf(workspace, path);
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
async function isStill(place: string, {dev, ino}: Stats): Promise<boolean> {
  if ((await realpath(place)) !== place) return false;
  const there = await lstat(place);
  return there.dev === dev && there.ino === ino;
}

async function withFile<T>(
  workspace: string | null,
  path: string,
  flags: number,
  work: (file: FileHandle) => Promise<T>,
): Promise<T> {
  const file = await openFile(workspace, path, flags);
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

/** How a file begins that gzip packed: https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1 */
const PACKED = [0x1f, 0x8b];

async function* streamOf(path: string, file: FileHandle): AsyncGenerator<Uint8Array | null> {
  // The handle is closed with the stream, also where nobody reads to the end.
  const bytes = file.createReadStream({start: 0});
  try {
    const head = Buffer.alloc(2);
    const {bytesRead} = await file.read(head, 0, 2, 0);
    const packed = bytesRead === 2 && head.every((byte, at) => byte === PACKED[at]);
    yield* packed ? bytes.pipe(createGunzip()) : bytes;
  } catch (error) {
    // https://nodejs.org/api/zlib.html#zlib-constants: what is broken, or ends too early.
    if (!/^Z_/.test(codeOf(error) ?? '')) throw FileError.of(path, 'read', error);
    yield null;
  } finally {
    bytes.destroy();
  }
}

/** Bytes that are made room for at first: most files are smaller than they may be, and many are read at once. */
const ROOM = 64 * 1024;

/** Not `readFile`: the file may be as large as the disk. */
function firstBytes(workspace: string | null, path: string, most: number): Promise<Uint8Array> {
  return withFile(workspace, path, constants.O_RDONLY, async (file) => {
    let buffer = Buffer.allocUnsafeSlow(Math.min(most, ROOM));
    let filled = 0;
    for (;;) {
      const {bytesRead} = await file.read(buffer, filled, buffer.length - filled, null);
      filled += bytesRead;
      if (bytesRead === 0 || filled === most) return buffer.subarray(0, filled);
      if (filled === buffer.length) {
        const larger = Buffer.allocUnsafeSlow(Math.min(most, 4 * filled));
        buffer.copy(larger);
        buffer = larger;
      }
    }
  });
}

/** Not Node's own `recursive`, which tries for ever where a file system has no room for folders, as /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' && dirname(folder) !== folder && !(await exists(dirname(folder)))) {
      await makeFolder(dirname(folder));
      await mkdir(folder);
    } else if (!(await exists(folder))) throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Where a path leads in truth; null where it is outside of the workspace as it is written.
 *
 * @throws where one that is inside as it is written leads out
 */
async function insideOf(workspace: string | null, path: string): Promise<string | null> {
  if (workspace === null || !isInside(resolve(workspace), resolve(path))) return null;
  const root = await realpath(workspace);
  const target = await realTarget(resolve(path));
  if (!isInside(root, target)) throw refusal('EOUTSIDE');
  return target;
}

/** Where a path leads in truth; of what is not there yet, where it would be. A link to nothing would be made where it points. */
async function realTarget(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    if (await exists(path)) throw refusal('EOUTSIDE');
    return resolve(await realTarget(dirname(path)), relative(dirname(path), path));
  }
}
