/** The command line's host: stdout carries the report and nothing else; progress and logs go to stderr. */
import {fstatSync} from 'node:fs';
import type {Host} from '../../ports/host.js';
import {clip} from '../../report/escape/plain.js';
import {logText} from '../../report/escape/terminal.js';
import {print, type Stream} from './print.js';

export interface TerminalOptions {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** https://nodejs.org/api/fs.html#fsfstatsyncfd-options */
function isFile(): boolean {
  try {
    return fstatSync(process.stdout.fd).isFile();
  } catch {
    return false;
  }
}

const CLEAR_LINE = '\r\u001b[2K';

export function terminalHost({stdout, stderr, env}: TerminalOptions): Host {
  let [standing, gone] = [false, false];
  const clear = (): void => {
    if (standing) stderr.write(CLEAR_LINE);
    standing = false;
  };
  const log = (message: string): void => {
    clear();
    stderr.write(`${logText(message)}\n`);
  };
  return {
    color: takesColor(stdout, env),
    piped: stdout.isTTY !== true && !isFile(),
    lasting: stderr.isTTY !== true,
    log,
    progress(message) {
      if (!stderr.isTTY) return;
      clear();
      if (message === null) return;
      stderr.write(clip(logText(message).replaceAll('\n', ' '), 79));
      standing = true;
    },
    async group(title, work) {
      log(title);
      return await work();
    },
    async report(text) {
      clear();
      if (!gone) gone = (await print(stdout, text)) === 'left';
    },
    left: () => gone,
    async summary() {},
    annotate() {},
    output() {},
    mask() {},
    now: () => new Date(),
  };
}

/** FORCE_COLOR over NO_COLOR over the stream, as Node decides it: https://nodejs.org/api/tty.html#writestreamgetcolordepthenv */
export function takesColor(stream: Stream, env: TerminalOptions['env']): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}
