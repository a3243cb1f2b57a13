/** The commands that a run prints, and what becomes of them when they are pasted into a shell of the same folder and environment. */
import {spawn} from 'node:child_process';
import {devNull, tmpdir} from 'node:os';
import {pieces} from '../../src/report/words/command/commandline.js';
import type {CliResult} from '../e2e-support/cli.js';

/** By the path with which the tests start it. */
const OURS = /^node (?:'[^']*|\S*)dist\/cli\/index\.js'? /;
/** A word that the reader has to fill in: FILE, CHECK. */
const BLANK = / (?:[A-Z][A-Z_-]*|[A-Z]+\.\.\.)(?= |$)/;

export interface Printed {
  /** To be pasted as they stand. */
  readonly commands: readonly string[];
  /** Forms, in which a word is to be filled in. */
  readonly forms: readonly string[];
}

export function printedCommands(text: string): Printed {
  const ours = text
    .split('\n')
    .flatMap((line) => pieces(line.trim()))
    .filter(({isCode, text: code}) => isCode && OURS.test(code))
    .map(({text: code}) => code);
  const all = [...new Set(ours)];
  return {
    commands: all.filter((command) => !BLANK.test(command)),
    forms: all.filter((command) => BLANK.test(command)),
  };
}

/**
 * Nobody sits at a terminal here, so a reconcile is told yes. Everything else is run to the letter. A run of 60 s is killed, exit -1.
 */
export function paste(
  command: string,
  {cwd, env}: {readonly cwd: string; readonly env: Readonly<Record<string, string>>},
): Promise<Pick<CliResult, 'exit' | 'stdout' | 'stderr'>> {
  const agreed = / reconcile(?= |$)/.test(command) && !command.includes(' --yes') ? `${command} --yes` : command;
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', agreed], {
      cwd,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: tmpdir(),
        AWS_CONFIG_FILE: devNull,
        AWS_SHARED_CREDENTIALS_FILE: devNull,
        AWS_EC2_METADATA_DISABLED: 'true',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
      killSignal: 'SIGKILL',
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({exit: code ?? -1, stdout, stderr}));
  });
}
