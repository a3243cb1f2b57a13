/**
 * Time limits and broken connections, with the command line as its own process: inside jest an SDK does not recognise Node's network
 * errors as errors, and does not try again.
 */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from '@jest/globals';
import {freshAccount} from '../../stand-in/accounts.js';
import type {Rule} from '../../stand-in/control.js';
import {buildTutorialAccount, repairTutorialAccount} from '../../stand-in/tutorial-account.js';
import {cli, stackLines} from '../e2e-support/cli.js';
import type {CliResult} from '../e2e-support/cli.js';
import {removeWorkspaces, workspace} from '../e2e-support/workspace.js';
import {describeLive} from './describe-live.js';

removeWorkspaces();

const BASELINE = 'version: 1\nrecipients:\n  - {protocol: email, endpoint: secops@example.com}\n';

interface Report {
  readonly verdict: string;
  readonly target: {readonly account: string | null};
  readonly findings: readonly {readonly check: string; readonly status: string; readonly message: string}[];
}

describeLive('the command line against a bad line', (standIn) => {
  const {control} = standIn;

  const check = async (
    rules: readonly Rule[],
    ...args: readonly string[]
  ): Promise<CliResult & {report: Report; calls: string[]}> => {
    const account = await freshAccount(standIn);
    await repairTutorialAccount(await buildTutorialAccount(standIn, account));
    await control.clearCalls(account.id);
    await control.addRules(account.id, rules);
    const result = await cli(['check', '--format', 'json', ...args], {
      cwd: await workspace(BASELINE),
      env: account.env,
    });
    expect(stackLines(result.stderr)).toEqual([]);
    const calls = (await control.calls(account.id)).map(({action}) => action);
    return {...result, report: JSON.parse(result.stdout) as Report, calls};
  };

  /** How long a check takes where nothing hangs, on the machine of now. */
  const usual = async (): Promise<number> => (await check([])).milliseconds;

  it('tries again where the connection is cut', async () => {
    const {exit, report, calls} = await check([{op: 'ListRules', drop: 'before', times: 2}]);
    expect([exit, report.verdict]).toEqual([0, 'in-sync']);
    expect(calls.filter((call) => call === 'ListRules')).toHaveLength(3);
  });

  it('knows nothing where it is cut each time: exit 3', async () => {
    const {exit, report} = await check([{op: 'ListRules', drop: true}]);
    expect([exit, report.verdict]).toEqual([3, 'unknown']);
  });

  it('--timeout ends a call that hangs: exit 3', async () => {
    const {exit, report, milliseconds} = await check([{op: 'ListRules', hang: true}], '--timeout', '2s');
    expect([exit, report.verdict]).toEqual([3, 'unknown']);
    expect(milliseconds).toBeLessThan(4_000 + 3 * (await usual()));
  });

  it('--timeout ends a run in which everything hangs: nobody knows, not even whose account it is', async () => {
    const {exit, report, milliseconds} = await check([{op: '*', hang: true}], '--timeout', '1s');
    expect([exit, report.verdict, report.target.account]).toEqual([3, 'unknown', null]);
    expect(milliseconds).toBeLessThan(3_000 + 3 * (await usual()));
  });

  it('an account that nobody could identify ends with 3, though all else is well', async () => {
    const {exit, report} = await check([{op: 'GetCallerIdentity', deny: true}]);
    expect([exit, report.target.account]).toEqual([3, null]);
  });

  it('--fail-on-unknown false takes what nobody knows for no failure', async () => {
    const {exit, report} = await check([{op: 'ListRules', deny: true}], '--fail-on-unknown', 'false');
    expect([exit, report.verdict]).toEqual([0, 'unknown']);
  });

  it('where no server listens, it is 3 and not a stack trace', async () => {
    const account = await freshAccount(standIn);
    const env = {...account.env, AWS_ENDPOINT_URL: 'http://127.0.0.1:9'};
    const {exit, stderr} = await cli(['check', '--timeout', '5s'], {cwd: await workspace(BASELINE), env});
    expect([exit, stackLines(stderr)]).toEqual([3, []]);
  });

  it('a saved snapshot holds no secret and judges to the same findings', async () => {
    const account = await freshAccount(standIn);
    await repairTutorialAccount(await buildTutorialAccount(standIn, account));
    const cwd = await workspace(BASELINE);
    const live = await cli(['check', '--format', 'json', '--save-snapshot', 'kept.json'], {cwd, env: account.env});
    const saved = await cli(['check', '--format', 'json', '--snapshot', 'kept.json'], {cwd});
    expect(saved).toMatchObject({exit: live.exit, stdout: live.stdout});
    const {secretAccessKey, sessionToken = ''} = account.credentials;
    const kept = await readFile(join(cwd, 'kept.json'), 'utf8');
    for (const secret of [secretAccessKey, sessionToken]) expect(kept).not.toContain(secret);
  });
});
