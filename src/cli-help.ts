/** What `--help` prints, from the table of commands. */
import {COMMANDS, type CommandName, type CommandSpec} from './cli-options.js';

function rows(pairs: readonly (readonly [string, string])[]): string {
  const width = Math.max(...pairs.map(([left]) => left.length));
  return pairs.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}

export function overview(): string {
  const commands = Object.entries<CommandSpec>(COMMANDS).map(
    ([name, {operands, help}]) => [`${name} ${operands}`.trim(), help] as const,
  );
  return `Usage: iam-alert-guard COMMAND [options]

Proves from configuration whether a change to AWS IAM would alert people, and shows where an alert would be lost.

${rows(commands)}
Exit: 0 nothing failed, 1 a finding failed at --fail-on or worse, 2 wrong request or baseline, 3 could not be determined, 4 defect of this tool.
Credentials, region and endpoint come from the standard AWS credential chain. \`iam-alert-guard COMMAND --help\` lists options.
`;
}

export function helpFor(name: CommandName): string {
  const spec: CommandSpec = COMMANDS[name];
  const options = Object.entries(spec.options).flatMap(([option, {value, help, refused}]) =>
    refused === true ? [] : [[`--${option}${value === undefined ? '' : ` ${value}`}`, help] as const],
  );
  const list = options.length === 0 ? '' : `\n${rows(options)}`;
  return `Usage: iam-alert-guard ${name}${options.length === 0 ? '' : ' [options]'}${spec.operands === '' ? '' : ` ${spec.operands}`}

${spec.help}
${list}`;
}

/** Of a first word that several commands share: `pattern`. Null where there are none. */
export function helpForGroup(word: string): string | null {
  const names = (Object.keys(COMMANDS) as CommandName[]).filter((name) => name.startsWith(`${word} `));
  return names.length === 0 ? null : names.map(helpFor).join('\n');
}
