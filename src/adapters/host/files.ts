import {constants} from 'node:fs';
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
        await stayInside(workspace, path);
        return await firstBytes(path, maxBytes + 1);
      } catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR') return null;
        throw FileError.of(path, 'read', error);
      }
    },
    async stream(path) {
      try {
        await stayInside(workspace, path);
        return streamOf(path, await openFile(path));
      } catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR') return null;
        throw FileError.of(path, 'read', error);
      }
    },
    async write(path, text) {
      try {
        await stayInside(workspace, path);
        await makeFolder(dirname(resolve(path)));
        // What is there is emptied only once it is known to be a file.
        await withFile(path, constants.O_WRONLY | constants.O_CREAT, async (file) => {
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

/** Opening a pipe waits for its other end, unless the system is told not to: https://man7.org/linux/man-pages/man7/fifo.7.html */
async function openFile(path: string, flags: number = constants.O_RDONLY): Promise<FileHandle> {
  // Windows has no such flag, whatever the types say.
  const file = await open(path, flags | ((constants.O_NONBLOCK as number | undefined) ?? 0)).catch((error: unknown) => {
    // A pipe without a reader, and a socket.
    throw codeOf(error) === 'ENXIO' ? refusal('ENOTFILE') : error;
  });
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) throw refusal('EISDIR');
    if (!stats.isFile()) throw refusal('ENOTFILE');
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function withFile<T>(path: string, flags: number, work: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await openFile(path, flags);
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
function firstBytes(path: string, most: number): Promise<Uint8Array> {
  return withFile(path, constants.O_RDONLY, async (file) => {
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

/** @throws where a path that is inside the workspace as it is written leads out of it */
async function stayInside(workspace: string | null, path: string): Promise<void> {
  if (workspace === null || !isInside(resolve(workspace), resolve(path))) return;
  const root = await realpath(workspace);
  if (!isInside(root, await realTarget(resolve(path)))) throw refusal('EOUTSIDE');
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
