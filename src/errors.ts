/** The ways in which a run ends that are the user's to mend. Anything else that is thrown is a defect of ours (exit 4). */
import type {Problem} from './baseline/model.js';

/** A request, a configuration or a baseline that cannot be acted on: exit 2, no stack trace. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
  constructor(
    message: string,
    readonly code: string = 'usage',
    readonly problems: readonly Problem[] = [],
    readonly hint: string | null = null,
  ) {
    super(message);
  }
}

/** Where there is not even an account to speak of, for want of credentials or of an answer: exit 3, as where there is one. */
export class UnansweredError extends UsageError {
  override readonly name = 'UnansweredError';
}

/** A baseline, or another file of this tool, with problems: all of them, each with its place. */
export class BaselineError extends UsageError {
  override readonly name = 'BaselineError';
  constructor(problems: readonly Problem[], file: 'baseline' | 'organization file' = 'baseline') {
    const [first] = problems;
    super(
      `the ${file} has ${problems.length === 1 ? 'a problem' : `${String(problems.length)} problems`}` +
        (first ? `: ${first.path}:${first.line}:${first.column}: ${first.message}` : ''),
      'baseline',
      problems,
    );
  }
}

/** What the system's own words for a failed file mean: https://nodejs.org/api/errors.html#common-system-errors */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a directory',
  // Ours, in the same form.
  ENOTFILE: 'it is not a file but a pipe, a device or similar',
  EOUTSIDE: 'a symbolic link leads out of the workspace or repository that holds it, or to nothing',
  ENOENT: 'there is no such directory',
  ENOTDIR: 'a part of its path is no directory',
  EEXIST: 'a part of its path is no directory',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its symbolic links form a loop',
};

/** A file, or standard output, that the system does not let us read or write: exit 2, since only the user can mend it. */
export class FileError extends UsageError {
  override readonly name = 'FileError';

  /** @param cause as Node throws it; its `code` tells the reason */
  static of(path: string, access: 'read' | 'written', cause: unknown): FileError {
    const code = (cause as {code?: unknown} | null)?.code;
    const name = typeof code === 'string' ? code : 'unknown reason';
    const reason = REASONS[name];
    return new FileError(path, access, reason === undefined ? name : `${reason} (${name})`, null);
  }

  private constructor(
    readonly path: string,
    readonly access: 'read' | 'written',
    readonly reason: string,
    readonly option: string | null,
  ) {
    const what = `cannot be ${access}: ${reason}`;
    const place = {path, line: 1, column: 1, message: option === null ? what : `${what} (${option})`, hint: null};
    // What cannot be written is no file of the repository: it has no line to point at.
    super(`${option === null ? '' : `${option}: `}${path} ${what}`, 'file', access === 'read' ? [place] : []);
  }

  /** The same, told with the option that names the file. */
  from(option: string): FileError {
    return new FileError(this.path, this.access, this.reason, option);
  }
}
