/**
 * Runs the stand-in until it is stopped: `npm run stand-in [-- --port 4577 --account 111122223333]`, to try the tool without an
 * AWS account. MiniStack runs as well, where it can be had, so that changes of IAM become events and alerts arrive in queues. With `--json`
 * (the tests' global set-up) it prints one line of JSON and lives as long as its standard input, and delivers where `--delivery` asks for it.
 */
import {parseArgs} from 'node:util';
import type {StartedStandIn} from './start.js';

const USAGE = `usage: stand-in [--port N] [--account 12-DIGITS] [--region REGION] [--with nothing|healthy|tutorial|canary] [--no-delivery] [--json [--delivery]]`;

interface Options {
  readonly port?: number;
  readonly account: string;
  readonly region: string;
  readonly with: string;
  readonly json: boolean;
  readonly delivery: boolean;
}

function options(args: readonly string[]): Options | undefined {
  try {
    const {values} = parseArgs({
      args: [...args],
      options: {
        port: {type: 'string'},
        account: {type: 'string', default: '111122223333'},
        region: {type: 'string', default: 'us-east-1'},
        with: {type: 'string', default: 'nothing'},
        json: {type: 'boolean', default: false},
        delivery: {type: 'boolean'},
        'no-delivery': {type: 'boolean'},
      },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    const bad = port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536);
    if (bad || !/^\d{12}$/.test(values.account) || !['nothing', 'healthy', 'tutorial', 'canary'].includes(values.with))
      return undefined;
    const delivery = values.delivery ?? (values['no-delivery'] === true ? false : !values.json);
    return {...values, delivery, ...(port === undefined ? {} : {port})} as Options;
  } catch {
    return undefined;
  }
}

async function main(args: readonly string[]): Promise<number> {
  const asked = options(args);
  if (asked === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const {startStandIn} = await import('./start.js');
  const standIn = await startStandIn({
    delivery: asked.delivery,
    ...(asked.port === undefined ? {} : {port: asked.port}),
  });
  if ('unavailable' in standIn) {
    if (asked.json) process.stdout.write(`${JSON.stringify(standIn)}\n`);
    else process.stderr.write(`The AWS emulator cannot run here: ${standIn.unavailable}\n`);
    return 1;
  }
  const over = untilStopped(asked.json);
  try {
    if (asked.json)
      process.stdout.write(
        `${JSON.stringify({endpoint: standIn.endpoint, moto: standIn.moto, about: standIn.about, delivery: standIn.delivery})}\n`,
      );
    else await introduce(standIn, asked);
    await over;
  } finally {
    await standIn.stop();
    // An input that is still open would keep the process alive after a signal.
    process.stdin.destroy();
  }
  return 0;
}

function untilStopped(withInput: boolean): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    process.once('SIGHUP', () => resolve());
    if (!withInput) return;
    process.stdin.once('end', () => resolve());
    process.stdin.once('error', () => resolve());
    process.stdin.resume();
  });
}

/** Fills the account as asked and prints what a shell needs to work in it. */
async function introduce(standIn: StartedStandIn, asked: Options): Promise<void> {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const {freshAccount} = await import('./accounts.js');
  const account = await freshAccount(standIn, {id: asked.account, region: asked.region});
  if (asked.with === 'healthy') await (await import('./healthy.js')).buildHealthy(standIn, account);
  if (asked.with === 'tutorial') await (await import('./tutorial-account.js')).buildTutorialAccount(standIn, account);
  if (asked.with === 'canary') await (await import('./canary-account.js')).buildCanaryAccount(standIn, account);
  const {delivery} = standIn;
  if (delivery !== undefined && 'endpoint' in delivery)
    await standIn.control.carryEvents(account.id, delivery.endpoint);
  const lines = Object.entries(account.env).map(([name, value]) => `export ${name}='${value}'`);
  process.stderr.write(
    `The AWS emulator is running (${standIn.about}). Paste these lines into another shell. Ctrl-C stops it.\n\n`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
  process.stderr.write(`\n${deliveryWords(delivery)}\n`);
}

function deliveryWords(delivery: StartedStandIn['delivery']): string {
  if (delivery !== undefined && 'endpoint' in delivery)
    return 'IAM changes become CloudTrail events where a trail records them, and alerts arrive in queues. You can run a canary.';
  return `Events are not delivered here, so the alert of a canary does not arrive${delivery === undefined ? '' : `: ${delivery.unavailable}`}.`;
}

process.exitCode = await main(process.argv.slice(2));
