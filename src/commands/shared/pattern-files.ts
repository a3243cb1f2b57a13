/** What the commands about patterns are given: files, and the calls that a pattern is asked about. */
import {requiredCalls, selectCalls} from '../../baseline/calls.js';
import {UsageError} from '../../errors.js';
import {parsePattern, PatternError, type Pattern} from '../../pattern/index.js';
import type {World} from '../../ports/world.js';
import type {Raw} from '../../request/raw.js';

const PATTERN_LIMIT = 1024 * 1024;

/** `--events`: a named set, or names and globs. */
export function calls(raw: Raw): readonly string[] {
  const given = raw['events'];
  const names =
    typeof given === 'string'
      ? [given]
      : [...((given as readonly string[] | undefined) ?? [])].flatMap((each) => each.split(','));
  const [first] = names;
  if (first === undefined) return requiredCalls({events: {include: 'iam-changes', exclude: []}}).calls;
  if (names.length === 1 && (first === 'iam-changes' || first === 'iam-all'))
    return requiredCalls({events: {include: first, exclude: []}}).calls;
  for (const name of names) {
    const selection = selectCalls(name);
    if ('message' in selection) throw new UsageError(`--events: ${selection.message}`, 'usage', [], selection.hint);
  }
  return requiredCalls({events: {include: names, exclude: []}}).calls;
}

async function readText(path: string, world: World): Promise<string> {
  const bytes = await world.files.read(path, PATTERN_LIMIT);
  if (bytes === null)
    throw new UsageError(`${path}: there is no such file`, 'pattern', [
      {path, line: 1, column: 1, message: 'there is no such file', hint: null},
    ]);
  return new TextDecoder().decode(bytes);
}

/** A text that is no pattern is the user's to mend, with the file's name beside it. */
export async function readPattern(path: string, world: World): Promise<Pattern> {
  const text = await readText(path, world);
  try {
    return parsePattern(text);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const message = `this is not an event pattern: ${error.message}`;
    throw new UsageError(`${path}: ${message}`, 'pattern', [{path, line: 1, column: 1, message, hint: null}]);
  }
}

export function onlyPatterns(raw: Raw): string[] {
  const {pattern} = raw;
  const files = typeof pattern === 'string' ? [pattern] : [...((pattern as readonly string[] | undefined) ?? [])];
  if (files.length === 0) throw new UsageError('--pattern FILE is missing');
  return files;
}
