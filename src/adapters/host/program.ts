/**
 * `adapters/host/` is the machine that runs the tool: its files, its terminal, and the runner of the Action.
 *
 * What this program is called by whoever started it: a command in a message that nobody can run is of no use.
 */
import {relative, resolve, sep} from 'node:path';
import {shellWord} from '../../delivery/command.js';

export interface Started {
  /** The script, as Node has it in `process.argv[1]`: where the name in the path leads through a link, that name. */
  readonly script: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * `iam-alert-guard` where it is installed as a command, `npx iam-alert-guard` where npm found it (npm says so in the environment:
 * https://docs.npmjs.com/cli/v11/using-npm/scripts#environment), else `node` and the shorter of the two paths to the script.
 */
export function programName({script, cwd, env}: Started): string {
  const full = resolve(cwd, script);
  const within = relative(cwd, full);
  const parts = full.split(sep);
  if (parts.at(-1) === 'iam-alert-guard' || parts.includes('node_modules')) {
    const isNpm = env['npm_command'] !== undefined || within.startsWith(`node_modules${sep}`);
    return isNpm ? 'npx iam-alert-guard' : 'iam-alert-guard';
  }
  const path = within === '' || within.length > full.length ? full : within;
  return `node ${shellWord(path.replaceAll(sep, '/'))}`;
}
