/**
 * One stand-in for the whole run, in a process of its own, so that no test waits for another's turn of the event loop. The workers
 * inherit where it is through the environment. Jest maps no module names for this file: it imports nothing of ours.
 */
import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {join} from 'node:path';

declare global {
  var iamAlertGuardStandIn: ChildProcess | undefined;
}

/** Making a virtual environment and installing moto into it may come first. */
const PATIENCE = 300_000;

export default async function setUp(): Promise<void> {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  if (process.env['IAM_ALERT_GUARD_STAND_IN']) return;
  const child = spawn(process.execPath, ['--import', 'tsx', join(process.cwd(), 'stand-in', 'cli.ts'), '--json'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  globalThis.iamAlertGuardStandIn = child;
  child.stdin.on('error', () => undefined);
  const answer = await firstLine(child);
  if (answer.endpoint !== undefined) {
    process.env['IAM_ALERT_GUARD_STAND_IN'] = answer.endpoint;
    return;
  }
  child.stdin.end();
  const reason = answer.unavailable ?? 'it did not start';
  if (process.env['CI'] === 'true') throw new Error(`No AWS stand-in, and CI=true does not let tests skip: ${reason}`);
  process.stderr.write(`\nTests that need the AWS stand-in are skipped: ${reason}\n`);
  process.env['IAM_ALERT_GUARD_STAND_IN_MISSING'] = reason;
}

function firstLine(child: ChildProcess): Promise<{endpoint?: string; unavailable?: string}> {
  return new Promise((resolve) => {
    let text = '';
    const timer = setTimeout(() => {
      child.kill('SIGTERM');
      resolve({unavailable: `no answer within ${PATIENCE / 1_000} s`});
    }, PATIENCE);
    const done = (answer: {endpoint?: string; unavailable?: string}): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    child.once('error', (error) => done({unavailable: error.message}));
    child.once('exit', (code) => done({unavailable: `it ended with code ${String(code)}`}));
    child.stdout?.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      const end = text.indexOf('\n');
      if (end < 0) return;
      try {
        done(JSON.parse(text.slice(0, end)) as {endpoint?: string; unavailable?: string});
      } catch {
        done({unavailable: `it said ${text.slice(0, end)}`});
      }
    });
  });
}
