import {constants} from 'node:fs';
import type {FileHandle} from 'node:fs/promises';
import {createGunzip} from 'node:zlib';
import {FileError} from '../../errors.js';
import type {Files} from '../../ports/host.js';
import {globbed} from './glob.js';
import {codeOf, confinesIn, openFile, withFile, type Confines} from './places.js';
import {writeWhole} from './write.js';

/**
 * Files on disk. What the system refuses is a FileError; that there is no such file to read is an answer. Only files are read and
 * written: a pipe that nobody writes to, a terminal and an endless device are refused before anything waits for them.
 *
 * A path inside a checkout does not leave it by a symbolic link: a checkout that somebody proposed may hold one to any file of the machine.
 * A path that is in none as it is written was chosen by whoever starts this.
 *
 * @param workspace the checkout of a workflow. Beside it, and where it is null (a terminal, other CI), the repository of git that holds the
 * path is one.
 */
export function diskFiles(workspace: string | null): Files {
  const confines = confinesIn(workspace);
  return {
    find: globbed,
    async read(path, maxBytes) {
      try {
        return await firstBytes(confines, path, maxBytes + 1);
      } catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR') return null;
        throw FileError.of(path, 'read', error);
      }
    },
    async stream(path) {
      try {
        return streamOf(path, await openFile(confines, path));
      } catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR') return null;
        throw FileError.of(path, 'read', error);
      }
    },
    async write(path, text) {
      try {
        await writeWhole(confines, path, text);
      } catch (error) {
        throw FileError.of(path, 'written', error);
      }
    },
  };
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
function firstBytes(confines: Confines, path: string, most: number): Promise<Uint8Array> {
  return withFile(confines, path, constants.O_RDONLY, async (file) => {
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
