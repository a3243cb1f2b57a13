/**
 * What GitHub's runner makes of a step's output: the workflow commands in its log, and the files it hands to the step.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner executes; any other word between colons is text. (src/Runner.Worker/ActionCommandManager.cs, one class each.) */
const REGISTERED = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** Names of commands and properties are compared without regard to case. */
const registered = (name: string): boolean => REGISTERED.has(name.toLowerCase());

/**
 * Characters that a comparison by culture, which the runner's `StartsWith` is, may pass over:
 * https://learn.microsoft.com/en-us/dotnet/standard/base-types/best-practices-strings#specifying-string-comparisons-explicitly
 */
const IGNORED_AT_START = /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cc}]+/u;

/** The command that a line of output is, or null. `::name key=value,key=value::data`, or `##[name key=value;key=value]data` anywhere. */
export function commandOf(line: string): WorkflowCommand | null {
  return doubleColon(line.replace(IGNORED_AT_START, '')) ?? bracketed(line);
}

function doubleColon(line: string): WorkflowCommand | null {
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1;
  return end < 0 ? null : command(line.slice(2, end), ',', line.slice(end + 2));
}

function bracketed(line: string): WorkflowCommand | null {
  const begin = line.indexOf('##[');
  const end = begin < 0 ? -1 : line.indexOf(']', begin);
  return end < 0 ? null : command(line.slice(begin + 3, end), ';', line.slice(end + 1));
}

function command(info: string, separator: string, data: string): WorkflowCommand | null {
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  if (!registered(name)) return null;
  const pairs = space < 0 ? [] : info.slice(space + 1).split(separator);
  const properties = pairs.flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=');
    return at <= 0 || at === pair.length - 1 ? [] : [[pair.slice(0, at).trim(), unescaped(pair.slice(at + 1))]];
  });
  return {name: name.toLowerCase(), properties: Object.fromEntries(properties), data: unescaped(data)};
}

/** The percent sign comes last, or `%250A` would become a line break. */
const ESCAPES = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const;

function unescaped(text: string): string {
  return ESCAPES.reduce((so, [escape, char]) => so.replaceAll(escape, char), text);
}

/** Lines of a stream as the runner reads them: a lone carriage return ends one too. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** `GITHUB_OUTPUT` as a step left it: `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`. Throws where it is neither. */
export function parseFileCommands(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter);
      if (end < 0) throw new Error(`no line ${delimiter} ends the value of ${line.slice(0, heredoc)}`);
      found[line.slice(0, heredoc)] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n');
    } else if (equals > 0) {
      found[line.slice(0, equals)] = line.slice(equals + 1);
    } else {
      throw new Error(`not a line of an output file: ${line}`);
    }
  }
  return found;
}
