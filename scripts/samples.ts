/**
 * Writes docs/samples: what a job summary and a review comment look like, made from the recorded account of the demo by the same
 * commands and renderers as everywhere. The pictures in the README are taken of these pages (`screenshots.mjs`).
 */
import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {renderComment} from '../src/report/forms/comment.js';
import type {Report} from '../src/report/model/model.js';
import {renderSummary} from '../src/report/forms/summary.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../', import.meta.url));
const FOLDER = join(root, 'docs/samples');
const PATH = '.github/iam-alerts.yml';

/** The checks' pages, as seen from the samples. */
const LINKS = {docsBase: '../../'};

const BASELINE = `version: 1
account: "111122223333"
recipients:
  - {protocol: email, endpoint: secops@example.com}
`;

/** What somebody might propose after a noisy week. */
const WEAKENED = `version: 1
account: "111122223333"
events:
  exclude: ["iam:Tag*", "iam:Untag*", "iam:ResetServiceSpecificCredential"]
recipients:
  - {protocol: email, endpoint: secops@example.com}
unexpected-recipients: allow
waivers:
  - {check: trail-logging, reason: Trail moves to the audit account, expires: 2026-12-31}
`;

const snapshot = (name: string): string => join(root, 'examples/snapshots', `${name}.json`);

/** Runs the command line from its sources, so that a sample never depends on a build that is behind them. */
async function report(folder: string, ...args: string[]): Promise<Report> {
  const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/esm/index.mjs')).href;
  const ended = run(process.execPath, ['--import', tsx, join(root, 'src/cli.ts'), ...args, '--format', 'json'], {
    cwd: folder,
    env: {PATH: process.env['PATH'], AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true'},
    maxBuffer: 64 * 1024 * 1024,
  });
  // Exit 1 is what a sample of drift or of a weakening has to end with.
  const {stdout} = await ended.catch((error: unknown) => {
    if ((error as {code?: unknown}).code === 1) return error as {stdout: string};
    throw error;
  });
  return JSON.parse(stdout) as Report;
}

async function inRepository<T>(baseline: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sample-'));
  try {
    await mkdir(join(folder, dirname(PATH)), {recursive: true});
    await writeFile(join(folder, PATH), baseline);
    return await work(folder);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

async function summary(): Promise<string> {
  const judged = await inRepository(BASELINE, (folder) =>
    report(folder, 'check', '--baseline', PATH, '--snapshot', snapshot('tutorial-broken')),
  );
  return renderSummary(judged, LINKS);
}

/** As in a pull request: the change by its meaning, and the plan that merging would cause. */
async function comment(): Promise<string> {
  const told = await inRepository(WEAKENED, async (folder) => {
    const base = join(folder, 'base.yml');
    await writeFile(base, BASELINE);
    const planned = await report(folder, 'plan', '--baseline', PATH, '--snapshot', snapshot('tutorial-repaired'));
    const {review, notes} = await report(
      folder,
      'review',
      '--base',
      base,
      '--head',
      PATH,
      '--now',
      planned.generatedAt,
    );
    return {...planned, command: 'review', review, notes: [...notes, ...planned.notes]} satisfies Report;
  });
  return renderComment(told, LINKS);
}

await mkdir(FOLDER, {recursive: true});
await writeFile(join(FOLDER, 'summary.md'), await summary());
await writeFile(join(FOLDER, 'comment.md'), await comment());
