/**
 * The example workflow for an organization, played from its own file: the matrix, each shard and the job that joins them, on two days. What one job
 * leaves for another must be what the other looks for. Each job runs once from the committed bundle, and with `LONG_TESTS=1` every time.
 */
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {devNull, tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from '@jest/globals';
import {isFleetReport, parseFleet} from '../../src/fleet/parse.js';
import type {FleetReport} from '../../src/fleet/model.js';
import {BOT, startGitHub, type GitHubStandIn} from '../../stand-in/github.js';
import {startManyAccounts, type ManyAccounts} from '../../stand-in/many-accounts.js';
import {here} from '../e2e-support/here.js';
import {BASELINE, templates} from '../e2e-support/many.js';
import {trackedOn} from '../e2e-support/on-github.js';
import {play, workflowIn, type PlayedJob} from '../e2e-support/played.js';
import {removeWorkspaces, workspace} from '../e2e-support/workspace.js';
import {idOf} from '../support/fleet.js';
import {describeLive} from './describe-live.js';

removeWorkspaces();

const LONG = process.env['LONG_TESTS'] === '1';
/** Which jobs have been played from the bundle: each is once, and with LONG_TESTS=1 every time. */
const bundled = new Set<string>();

const WORKFLOW = workflowIn('examples/workflows/organization.yml');
/** Of the kind 0: its rule is disabled. */
const BROKEN = idOf(250);
const ACCOUNTS = [1, 2, 3, 4, 6].map(idOf).concat(BROKEN).sort();

describeLive('the workflow of an organization', (standIn) => {
  let github: GitHubStandIn;
  let templateOf: (account: string) => string;
  const made: string[] = [];
  const opened: ManyAccounts[] = [];
  beforeAll(async () => {
    [github, templateOf] = await Promise.all([startGitHub({private: true}), templates(standIn, 1)]);
  });
  afterAll(async () => {
    await Promise.all([github.close(), ...opened.map((many) => many.stop())]);
    await Promise.all(made.map((folder) => rm(folder, {recursive: true, force: true})));
  });

  const folder = async (): Promise<string> => {
    const path = await mkdtemp(join(tmpdir(), 'artifacts-'));
    made.push(path);
    return path;
  };

  /** One run of the workflow. @param lost shards that leave no artifact */
  const day = async (
    number: number,
    copied: (account: string) => string,
    before: string | null,
    lost: readonly string[] = [],
  ): Promise<{readonly shards: readonly PlayedJob[]; readonly summary: PlayedJob; readonly artifacts: string}> => {
    const many = await startManyAccounts({endpoint: standIn.endpoint, templateOf: copied, caller: '999999999999'});
    opened.push(many);
    const files = await workspace(BASELINE, {
      '.github/iam-alerts.org.yml': `version: 1\nrole: check\naccounts: ${JSON.stringify(ACCOUNTS)}\n`,
    });
    const artifacts = await folder();
    const credentials = {
      ...{AWS_ENDPOINT_URL: many.endpoint, AWS_REGION: 'us-east-1'},
      ...{AWS_ACCESS_KEY_ID: 'AKIACALLER', AWS_SECRET_ACCESS_KEY: 'secret'},
    };
    const nothing = {AWS_CONFIG_FILE: devNull, AWS_SHARED_CREDENTIALS_FILE: devNull, AWS_EC2_METADATA_DISABLED: 'true'};
    const context = {'github.token': github.token(BOT), 'github.run_id': String(number), 'github.run_attempt': '1'};
    const job = async (name: string, env: Record<string, string>, more: Record<string, string> = {}) => {
      const step = {
        env: {...nothing, ...env, GITHUB_REPOSITORY: github.repository},
        ...{api: github.url, token: github.token(BOT)},
      };
      const its = more['lost'] === 'true' ? await folder() : artifacts;
      const run = {files, artifacts: its, before, context: {...context, ...more}, step};
      const again = bundled.has(name) && !LONG;
      bundled.add(name);
      const played = await play(WORKFLOW.jobs[name]!, again ? {...run, start: here} : run);
      made.push(played.workspace);
      return played;
    };
    const {outputs} = await job('shards', {});
    const names = JSON.parse(outputs['steps.guard.outputs.shards'] ?? '[]') as string[];
    const shards: PlayedJob[] = [];
    for (const shard of names)
      shards.push(await job('check', credentials, {'matrix.shard': shard, lost: String(lost.includes(shard))}));
    return {shards, summary: await job('summary', {}), artifacts};
  };

  const reportOf = async ({workspace: cwd}: PlayedJob, path: string): Promise<FleetReport> => {
    const value: unknown = JSON.parse(await readFile(join(cwd, path), 'utf8'));
    const parsed = isFleetReport(value) ? parseFleet(value) : null;
    if (parsed?.ok !== true) throw new Error(`${path} is no report of many accounts`);
    // A report that is read back is judged without its past.
    const {period} = value as FleetReport;
    return {...parsed.report, ...(period && {period})};
  };

  /** What the jobs of shards said that ended as none should. */
  const refused = ({shards}: {readonly shards: readonly PlayedJob[]}): readonly (readonly string[])[] =>
    shards.flatMap(({action: {exit, log}}) => ([0, 1].includes(exit) ? [] : [log]));

  it('joins its shards, keeps the period and the issue, and is green when the trouble is over', async () => {
    const first = await day(1, templateOf, null);
    expect(refused(first)).toEqual([]);
    expect(first.shards.filter(({action}) => action.exit !== 0).map(({action}) => action.exit)).toEqual([1]);
    expect(first.summary.action.exit).toBe(1);
    const report = await reportOf(first.summary, 'evidence/reports/1-1.json');
    expect(report.accounts.map(({account, verdict}) => [account, verdict])).toEqual(
      ACCOUNTS.map((id) => [id, id === BROKEN ? 'drifted' : 'in-sync']),
    );
    expect(report.period).toBeUndefined();
    expect((await readdir(first.artifacts)).sort()).toEqual([
      'iam-alerts-organization',
      ...[1, 2, 3, 4].map((index) => `iam-alerts-shard-${String(index)}-of-4`),
    ]);
    // Reports of single accounts are beside that of their shard.
    const ofShard = await readdir(join(first.artifacts, 'iam-alerts-shard-1-of-4', 'accounts'));
    expect(ofShard.length).toBeGreaterThan(0);
    expect((await trackedOn(github)).map(({state}) => state)).toEqual(['open']);

    const healthy = templateOf(idOf(1));
    const second = await day(2, () => healthy, join(first.artifacts, 'iam-alerts-organization'));
    expect(refused(second)).toEqual([]);
    expect(second.summary.action.exit).toBe(0);
    expect((await trackedOn(github)).map(({state}) => state)).toEqual(['closed']);
    expect((await readdir(join(second.artifacts, 'iam-alerts-organization', 'reports'))).sort()).toEqual([
      '1-1.json',
      '2-1.json',
    ]);
    const {period} = await reportOf(second.summary, 'evidence/reports/2-1.json');
    expect(period?.runs).toHaveLength(2);
    expect(period?.accounts).toMatchObject([{account: BROKEN, closed: expect.any(String)}]);
    expect(await readFile(join(second.summary.workspace, 'evidence/iam-alerts.html'), 'utf8')).toContain(BROKEN);
  });

  it('is red where a shard left nothing, and its accounts are unknown', async () => {
    const {summary} = await day(3, () => templateOf(idOf(1)), null, ['2/4']);
    expect(summary.action.exit).toBe(2);
    const {accounts} = await reportOf(summary, 'evidence/reports/3-1.json');
    expect(accounts).toHaveLength(ACCOUNTS.length);
    const gone = accounts.filter(({error}) => error !== undefined);
    expect(gone.map(({account}) => account)).toEqual([ACCOUNTS[1], ACCOUNTS[5]]);
  });
});
