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

/** Making a virtual environment and installing moto and MiniStack into it may come first. */
const PATIENCE = 300_000;

export default async function setUp(): Promise<void> {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  if (process.env['IAM_ALERT_GUARD_STAND_IN']) return;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(process.cwd(), 'stand-in', 'cli.ts'), '--json', '--delivery'],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  globalThis.iamAlertGuardStandIn = child;
  child.stdin.on('error', () => undefined);
  const answer = await firstLine(child);
  if (answer.endpoint !== undefined) {
    process.env['IAM_ALERT_GUARD_STAND_IN'] = answer.endpoint;
    const {delivery = {unavailable: 'it was not started'}} = answer;
    if ('endpoint' in delivery) process.env['IAM_ALERT_GUARD_STAND_IN_DELIVERY'] = delivery.endpoint;
    else missing('IAM_ALERT_GUARD_STAND_IN_DELIVERY', delivery.unavailable);
    return;
  }
  child.stdin.end();
  missing('IAM_ALERT_GUARD_STAND_IN', answer.unavailable ?? 'it did not start');
}

function missing(variable: string, reason: string): void {
  if (process.env['CI'] === 'true') {
    // A set-up that fails has no tear-down.
    globalThis.iamAlertGuardStandIn?.stdin?.end();
    throw new Error(`No AWS stand-in, and CI=true does not let tests skip: ${reason}`);
  }
  process.stderr.write(`\nTests that need an AWS stand-in are skipped: ${reason}\n`);
  process.env[`${variable}_MISSING`] = reason;
}

interface Answer {
  readonly endpoint?: string;
  readonly unavailable?: string;
  readonly delivery?: {readonly endpoint: string} | {readonly unavailable: string};
}

function firstLine(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve) => {
    let text = '';
    const timer = setTimeout(() => {
      child.kill('SIGTERM');
      resolve({unavailable: `no answer within ${PATIENCE / 1_000} s`});
    }, PATIENCE);
    const done = (answer: Answer): void => {
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
        done(JSON.parse(text.slice(0, end)) as Answer);
      } catch {
        done({unavailable: `it said ${text.slice(0, end)}`});
      }
    });
  });
}
