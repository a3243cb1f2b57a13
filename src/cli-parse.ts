/** From the words of a command line to a command with its options. What is not known is refused with the nearest thing that is. */
import {parseArgs} from 'node:util';
import {nearest} from './baseline/file/text.js';
import {COMMANDS, isCommand, type CommandName, type CommandSpec} from './cli-options.js';
import {UsageError} from './errors.js';

export interface CommandLine {
  readonly command: CommandName;
  readonly values: Readonly<Record<string, string | boolean | string[] | undefined>>;
  readonly operands: readonly string[];
}

/** @throws UsageError with a suggestion, where something is near enough to be meant */
export function parseCommandLine([name = '', ...rest]: readonly string[]): CommandLine {
  // `pattern match` and `pattern coverage` are two words.
  const two = `${name} ${rest[0] ?? ''}`;
  const command = isCommand(two) ? two : name;
  if (!isCommand(command)) throw unknownCommand(name, rest[0]);
  const args = command === two ? rest.slice(1) : rest;
  const options: CommandSpec['options'] = COMMANDS[command].options;
  try {
    const parsed = parseArgs({args: spelledOut(args, options), options, allowPositionals: true, strict: true});
    return {command, values: parsed.values as CommandLine['values'], operands: parsed.positionals};
  } catch (error) {
    throw wrongOption(command, error);
  }
}

function unknownCommand(name: string, second: string | undefined): UsageError {
  const names = Object.keys(COMMANDS);
  const group = names.filter((each) => each.startsWith(`${name} `));
  const [said, near] =
    group.length === 0
      ? [name, nearest(name, [...names, 'pattern'])]
      : [
          second === undefined ? name : `${name} ${second}`,
          second === undefined ? null : nearest(`${name} ${second}`, group),
        ];
  const message =
    group.length > 0 && second === undefined
      ? `${name} needs a second word: ${group.join(' or ')}`
      : `there is no command ${JSON.stringify(said)}`;
  return new UsageError(message, 'usage', [], suggestion(near, 'iam-alert-guard --help lists the commands'));
}

function suggestion(near: string | null, otherwise: string): string {
  return near === null ? otherwise : `did you mean ${near}? ${otherwise}`;
}

/** What Node found wrong: https://nodejs.org/api/errors.html#err_parse_args_unknown_option */
function wrongOption(command: CommandName, error: unknown): UsageError {
  const lists = `iam-alert-guard ${command} --help lists the options`;
  const {code, message = String(error)} = error as {code?: string; message?: string};
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    const option = /'(?:-\w, )?(--[\w-]+)/.exec(message)?.[1] ?? 'the option';
    const wants = /does not take an argument/.test(message) ? 'takes no value' : 'needs a value';
    return new UsageError(`${option} ${wants}`, 'usage', [], lists);
  }
  if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return new UsageError(firstSentence(message), 'usage', [], lists);
  const written = /'(-{1,2}[^']*)'/.exec(message)?.[1] ?? '';
  const near = nearest(
    written,
    Object.keys(COMMANDS[command].options).map((option) => `--${option}`),
  );
  // A name that another command knows is no slip of the keyboard.
  const others = (Object.entries(COMMANDS) as [CommandName, CommandSpec][]).filter(([, spec]) =>
    Object.hasOwn(spec.options, written.slice(2)),
  );
  const known = others.length === 0 ? '' : `; it is an option of ${others.map(([other]) => other).join(', ')}`;
  return new UsageError(
    `${command} has no option ${JSON.stringify(written)}${known}`,
    'usage',
    [],
    suggestion(others.length === 0 ? near : null, lists),
  );
}

/** Node adds advice on its own parser behind the first sentence. */
function firstSentence(message: string): string {
  return message.split(/\.\s/, 1)[0] ?? message;
}

/** The arguments as `parseArgs` takes them: a name before each value of a greedy option. */
export function spelledOut(args: readonly string[], options: CommandSpec['options']): string[] {
  let greedy: string | null = null;
  let fresh = false;
  const out: string[] = [];
  for (const arg of args) {
    if (arg.startsWith('-')) {
      const [name = '', ...value] = arg.slice(2).split('=');
      greedy = arg.startsWith('--') && Object.hasOwn(options, name) && options[name]?.greedy === true ? name : null;
      fresh = greedy !== null && value.length === 0;
    } else if (greedy !== null && !fresh) {
      out.push(`--${greedy}`);
    } else {
      fresh = false;
    }
    out.push(arg);
  }
  return out;
}
