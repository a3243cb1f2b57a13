import {mkdir, open, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import type {Files} from '../../ports/host.js';

/** Files on disk. Errors other than "no such file" are thrown as Node names them (EACCES, EISDIR, ...). */
export const diskFiles: Files = {
  async read(path, maxBytes) {
    const file = await open(path, 'r').catch((error: unknown) => {
      const {code} = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return null;
      throw error;
    });
    if (file === null) return null;
    try {
      // Not `readFile`: the file may be anything, and as large as the disk.
      const buffer = Buffer.alloc(maxBytes + 1);
      let filled = 0;
      for (;;) {
        const {bytesRead} = await file.read(buffer, filled, buffer.length - filled, null);
        filled += bytesRead;
        if (bytesRead === 0 || filled === buffer.length) return buffer.subarray(0, filled);
      }
    } finally {
      await file.close();
    }
  },
  async write(path, text) {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, text, 'utf8');
  },
};
