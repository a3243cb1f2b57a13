import {mkdir, open, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {FileError} from '../../errors.js';
import type {Files} from '../../ports/host.js';

/** Files on disk. What the system refuses is a FileError; that there is no such file to read is an answer. */
export const diskFiles: Files = {
  async read(path, maxBytes) {
    try {
      return await firstBytes(path, maxBytes + 1);
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return null;
      throw FileError.of(path, 'read', error);
    }
  },
  async write(path, text) {
    try {
      await mkdir(dirname(path), {recursive: true});
      await writeFile(path, text, 'utf8');
    } catch (error) {
      throw FileError.of(path, 'written', error);
    }
  },
};

/** Not `readFile`: the file may be anything, and as large as the disk. */
async function firstBytes(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(most);
    let filled = 0;
    for (;;) {
      const {bytesRead} = await file.read(buffer, filled, buffer.length - filled, null);
      filled += bytesRead;
      if (bytesRead === 0 || filled === buffer.length) return buffer.subarray(0, filled);
    }
  } finally {
    await file.close();
  }
}
