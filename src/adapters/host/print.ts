/** Standard output, as it may end: its reader leaves, or the disk behind it is full. */
import {FileError} from '../../errors.js';

/** What a host needs of a stream. */
export interface Stream {
  readonly isTTY?: boolean | undefined;
  write(text: string, done?: (error?: Error | null) => void): unknown;
}

/**
 * Writes to standard output. A reader that has seen enough (`| head`) is no failure of the run. The stream also tells of each error by an
 * event, which has to have a listener: https://nodejs.org/api/stream.html#event-error
 *
 * @throws FileError where the text cannot be written for any other reason, e.g. to a full disk
 */
export async function print(stdout: Stream, text: string): Promise<'written' | 'left'> {
  try {
    await new Promise<void>((resolve, reject) => {
      stdout.write(text, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
    return 'written';
  } catch (error) {
    if (GONE.has((error as NodeJS.ErrnoException).code ?? '')) return 'left';
    throw FileError.of('standard output', 'written', error);
  }
}

/** How Node says that nobody reads a pipe any more; the second, of what is written after the first. */
const GONE: ReadonlySet<string> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);
