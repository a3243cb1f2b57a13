/** JSON reports that are named by paths or globs. */
import {FileError} from '../../errors.js';
import type {World} from '../../ports/world.js';

/** Bytes of one JSON report. */
export const REPORT_LIMIT = 64 * 1024 * 1024;

export const isGlob = (path: string): boolean => /[*?[{]/.test(path);

/** What is written as a glob, as the files that it matches; as it is written where it matches none. */
export async function expanded(path: string, world: World): Promise<readonly string[]> {
  if (!isGlob(path)) return [path];
  const found = (await world.files.find?.(path)) ?? [];
  return found.length === 0 ? [path] : found;
}

/** Why there is nothing to read, or the bytes. */
export async function bytesOf(path: string, world: World): Promise<Uint8Array | string> {
  try {
    return (await world.files.read(path, REPORT_LIMIT)) ?? 'there is no such file';
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return `it cannot be read: ${error.reason}`;
  }
}
