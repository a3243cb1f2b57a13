/** Runs reconcile in this process against an account of the stand-in, and keeps what it said. */
import {openAws} from '../../src/adapters/aws/client/open.js';
import {sdk} from '../../src/adapters/aws/client/sdk-loader.js';
import {plan as planCommand} from '../../src/commands/plan.js';
import {reconcile as reconcileCommand, reconcileAccount, type Reconciled} from '../../src/commands/reconcile.js';
import type {OutputName} from '../../src/ports/host.js';
import type {Aws, World} from '../../src/ports/world.js';
import {planRequest, reconcileRequest} from '../../src/request/account.js';
import type {Raw} from '../../src/request/raw.js';
import type {Account} from '../../stand-in/accounts.js';
import type {LoggedCall} from '../../stand-in/control.js';
import type {StandIn} from '../../stand-in/start.js';
import {silentHost} from '../support/outside.js';

export interface Run {
  readonly exit: number;
  readonly report: Reconciled['report'];
}

export interface Told {
  readonly exit: number;
  readonly text: string;
  readonly outputs: Partial<Record<OutputName, string>>;
}

export interface Bench {
  /** As a run without anybody at a terminal. Rejects as the command does. */
  readonly reconcile: (options?: Raw) => Promise<Run>;
  /** The JSON report of `plan`. */
  readonly plan: (options?: Raw) => Promise<Run>;
  /** Through the command itself, with outputs. */
  readonly command: (options?: Raw) => Promise<Told>;
  /** Calls since the last time this was asked that change something. */
  readonly changes: () => Promise<readonly LoggedCall[]>;
  readonly world: World;
}

/** @param baseline as the object that the file holds */
export function bench(standIn: StandIn, account: Account, baseline: unknown, more: Partial<World> = {}): Bench {
  const bytes = new TextEncoder().encode(JSON.stringify(baseline));
  const outputs: Partial<Record<OutputName, string>> = {};
  let text = '';
  const world: World = {
    version: 'test',
    env: {},
    prompt: null,
    files: {read: async () => bytes, stream: async () => null, write: async () => undefined},
    host: {
      ...silentHost(),
      report: async (said) => {
        text += said;
      },
      output: (name, value) => {
        outputs[name] = value;
      },
      now: () => new Date(),
    },
    openAws: (options) =>
      hasty(
        openAws(
          {
            sdk,
            version: 'test',
            env: {},
            given: {endpoint: standIn.endpoint, credentials: () => Promise.resolve(account.credentials)},
            maxAttempts: 1,
          },
          options,
        ),
        account.region,
      ),
    openGitHub: () => Promise.resolve(null),
    ...more,
  };
  const {control} = standIn;
  return {
    world,
    async reconcile(options = {}) {
      const {report, exit} = await reconcileAccount(reconcileRequest({yes: true, ...options}), world, '/');
      return {report, exit};
    },
    async plan(options = {}) {
      text = '';
      const exit = await planCommand(planRequest({format: 'json', ...options}), world, '/');
      return {exit, report: JSON.parse(text) as Run['report']};
    },
    async command(options = {}) {
      text = '';
      const exit = await reconcileCommand(reconcileRequest({yes: true, ...options}), world, '/');
      return {exit, text, outputs};
    },
    async changes() {
      const calls = await control.calls(account.id);
      await control.clearCalls(account.id);
      return calls.filter(({mutating}) => mutating);
    },
  };
}

/** Nobody waits in a test: pauses are a twentieth as long. */
function hasty(aws: Aws, region: string): Aws {
  return {
    ...aws,
    configuredRegion: async () => region,
    writes: () => {
      const writes = aws.writes();
      return {...writes, pause: (milliseconds) => writes.pause(milliseconds / 20)};
    },
  };
}
