/** The files that a run is about, as bytes. */
import type {Problem} from '../../baseline/model.js';
import {UsageError} from '../../errors.js';
import type {World} from '../../ports/world.js';
import type {Again} from '../../report/model/again.js';
import {shellWord} from '../../delivery/command.js';
import {commandLine} from '../../report/words/command/again.js';
import {DEFAULT_BASELINE, EMPTY_HINT} from '../../baseline/file/default-path.js';

/** Bytes. */
export const BASELINE_LIMIT = 1024 * 1024;

/** How another file is named to this command. */
type Naming = 'name another with --baseline' | 'give the path of another file';

/** A command for a hint, with the options of this run. Whoever shows the hint puts in what the reader calls this program. */
export function ofThisRun(command: string, {program: _, ...again}: Again, rest = ''): string {
  // The first snapshot is that of the account.
  return commandLine(command, {...again, snapshot: again.snapshot.slice(0, 1)}, rest);
}

/** In a workflow there is no command line: there the input names the file. */
function missingHint(path: string, {again}: World, naming: Naming): string {
  if (again === undefined)
    return 'write one with: iam-alert-guard init, commit it, or name another with the input baseline';
  const output = path === DEFAULT_BASELINE ? '' : `--output ${shellWord(path)}`;
  return `write one with: ${ofThisRun('init', again, output)}, or ${naming}`;
}

/** @throws UsageError where there is none */
export function baselineBytes(
  path: string,
  world: World,
  naming: Naming = 'name another with --baseline',
): Promise<Uint8Array> {
  return bytesOf(world, path, BASELINE_LIMIT, `there is no baseline at ${path}`, missingHint(path, world, naming));
}

/** An empty file is overwritten where it stands, with the options of this run. In a workflow there is no command line. */
export function ofThisFile(
  problems: readonly Problem[],
  path: string,
  {again}: {readonly again?: Again | undefined},
): Problem[] {
  const output = path === DEFAULT_BASELINE ? '--force' : `--output ${shellWord(path)} --force`;
  const hint =
    again === undefined ? `${EMPTY_HINT}, and commit it` : `write one with: ${ofThisRun('init', again, output)}`;
  return problems.map((problem) => (problem.hint === EMPTY_HINT ? {...problem, hint} : problem));
}

/**
 * @param missing what is said where there is no such file, with a hint
 * @throws UsageError where there is none
 */
export async function bytesOf(
  world: World,
  path: string,
  limit: number,
  missing: string,
  hint: string | null,
): Promise<Uint8Array> {
  const bytes = await world.files.read(path, limit);
  if (bytes === null) throw new UsageError(missing, 'file', [{path, line: 1, column: 1, message: missing, hint}], hint);
  return bytes;
}

/** Files of which the baseline is read once: what is refused, judged and restored is the same one, whatever becomes of the file. */
export function readingOnce(files: World['files'], baseline: string): World['files'] {
  let once: ReturnType<World['files']['read']> | undefined;
  return {
    ...files,
    read: (path, limit) =>
      path === baseline && limit === BASELINE_LIMIT ? (once ??= files.read(path, limit)) : files.read(path, limit),
  };
}
