/**
 * A step of a workflow in this very process: the Action from its sources, with the toolkit, the files and the SDK that the bundle has, and
 * without the third of a second that each process takes to load it. What `src/main.ts` wires is wired here once more.
 */
import * as core from '@actions/core';
import {openAws} from '../../src/adapters/aws/client/open.js';
import {openFleet} from '../../src/adapters/aws/fleet.js';
import {sdk} from '../../src/adapters/aws/client/sdk-loader.js';
import {connectGitHub} from '../../src/adapters/github/octokit.js';
import {actionsHost, failRun, inputs} from '../../src/adapters/host/actions.js';
import {diskFiles} from '../../src/adapters/host/files.js';
import {act} from '../../src/action.js';
import {endingOf} from '../../src/entry.js';
import type {World} from '../../src/ports/world.js';
import {renderErrorText} from '../../src/report/forms/error.js';
import {VERSION} from '../../src/version.js';
import type {Ended, Start} from '../../stand-in/demo/runner.js';

const {env} = process;

/** One at a time: environment, folder and output belong to the process. */
export const here: Start = async ({cwd, env: given}) => {
  const [kept, folder] = [{...env}, process.cwd()];
  const streams = [captured(process.stdout), captured(process.stderr)] as const;
  try {
    become(given);
    process.chdir(cwd);
    forgetSummary();
    return {exit: await ended(cwd), stdout: streams[0].text(), stderr: streams[1].text()};
  } finally {
    for (const {release} of streams) release();
    process.chdir(folder);
    become(kept);
    forgetSummary();
  }
};

async function ended(cwd: string): Promise<Ended['exit']> {
  const host = actionsHost(env);
  try {
    return await act(inputs(env), worldOf(host), cwd);
  } catch (error) {
    const {exit, report, stack} = endingOf(error);
    if (stack !== null) host.log(stack);
    failRun(renderErrorText(report), report.problems);
    return exit;
  }
}

const worldOf = (host: World['host']): World => ({
  host,
  files: diskFiles(env['GITHUB_WORKSPACE'] || null),
  env,
  version: VERSION,
  openAws: (options) => openAws({sdk, version: VERSION, env}, options),
  openFleet: async () => openFleet({sdk, version: VERSION, env}),
  prompt: null,
  openGitHub: async (token) => {
    const repository = env['GITHUB_REPOSITORY'];
    if (token === null || !repository) return null;
    return connectGitHub({token, repository, apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com'});
  },
});

/** It remembers the file of its first step, or of another suite's: https://github.com/actions/toolkit/blob/main/packages/core/src/summary.ts */
function forgetSummary(): void {
  Reflect.set(core.summary, '_filePath', undefined);
}

function become(next: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(env)) if (!(name in next)) delete env[name];
  Object.assign(env, next);
}

/** Keeps what is written from now on, until it is released. */
function captured(stream: NodeJS.WriteStream): {readonly text: () => string; readonly release: () => void} {
  let told = '';
  const write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    told += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    const done = rest.at(-1);
    if (typeof done === 'function') process.nextTick(done);
    return true;
  };
  const own = Object.getOwnPropertyDescriptor(stream, 'write');
  Object.defineProperty(stream, 'write', {value: write, configurable: true, writable: true});
  return {
    text: () => told,
    release: () => {
      if (own === undefined) Reflect.deleteProperty(stream, 'write');
      else Object.defineProperty(stream, 'write', own);
    },
  };
}
