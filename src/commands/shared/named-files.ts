/** Files whose errors say which option named them: the one place where a path and the request meet. */
import {FileError} from '../../errors.js';
import type {Files} from '../../ports/host.js';
import type {Raw} from '../../request/raw.js';

/** @param spelt how a user writes an option's name: `--output` on the command line, `report-json` among the inputs of the Action */
export function namedFiles(files: Files, raw: Raw, spelt: (name: string) => string): Files {
  const named = async <T>(path: string, work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      const option = error instanceof FileError && error.option === null ? optionOf(raw, path) : null;
      throw option === null ? error : (error as FileError).from(spelt(option));
    }
  };
  return {
    ...files,
    read: (path, maxBytes) => named(path, files.read(path, maxBytes)),
    stream: (path) => named(path, files.stream(path)),
    write: (path, text) => named(path, files.write(path, text)),
  };
}

function optionOf(raw: Raw, path: string): string | null {
  const holds = (value: Raw[string]): boolean =>
    typeof value === 'string'
      ? value.split('\n').some((line) => line.trim() === path)
      : Array.isArray(value) && (value as readonly string[]).some((each) => each.trim() === path);
  return Object.keys(raw).find((name) => holds(raw[name])) ?? null;
}
