/** The committed bundle on a schedule, with the tracking issue switched on: GitHub and AWS are the stand-ins. */
import {DisableRuleCommand, EnableRuleCommand} from '@aws-sdk/client-eventbridge';
import {afterAll, beforeAll, beforeEach, expect, it} from '@jest/globals';
import type {Rule} from '../../stand-in/control.js';
import {freshAccount} from '../../stand-in/accounts.js';
import type {Account} from '../../stand-in/accounts.js';
import type {StepResult} from '../../stand-in/demo/runner.js';
import {startGitHub} from '../../stand-in/github.js';
import type {GitHubStandIn} from '../../stand-in/github.js';
import {buildHealthy} from '../../stand-in/healthy.js';
import type {Healthy} from '../../stand-in/healthy.js';
import {commentsOn, proposal, reviewOn, stepOn, trackedOn, writesOn} from '../e2e-support/on-github.js';
import type {Issue} from '../e2e-support/on-github.js';
import {asFile, BASELINE_PATH, removeWorkspaces, workspace} from '../e2e-support/workspace.js';
import {actsIn} from '../report/hostile.js';
import {describeLive} from './describe-live.js';

removeWorkspaces();

describeLive('the tracking issue of scheduled runs', (standIn) => {
  const {control} = standIn;
  let github: GitHubStandIn;
  let account: Account;
  let healthy: Healthy;
  /** Issues of tests before this one stay in the repository: each test has a baseline of its own. */
  let path: string;
  let folder: string;
  let tests = 0;

  beforeAll(async () => {
    github = await startGitHub({private: true});
    account = await freshAccount(standIn);
    healthy = await buildHealthy(standIn, account);
  });
  afterAll(() => github.close());
  beforeEach(async () => {
    github.calm();
    await control.clearRules(account.id);
    await mend();
    path = `alerts/${String(++tests)}.yml`;
    folder = await workspace(null, {[path]: asFile(healthy.baseline)});
  });

  const rule = (): {Name: string} => ({Name: healthy.names.ruleName});
  const breakIt = async (): Promise<void> => {
    await account.clients().events.send(new DisableRuleCommand(rule()));
  };
  const mend = async (): Promise<void> => {
    await account.clients().events.send(new EnableRuleCommand(rule()));
  };
  const run = (
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ): Promise<StepResult> =>
    stepOn({
      github,
      workspace: folder,
      event: 'schedule',
      inputs: {baseline: path, 'tracking-issue': 'true', ...inputs},
      env: {...account.env, ...env},
    });
  const issues = async (): Promise<Issue[]> => (await trackedOn(github)).filter(({title}) => title.endsWith(path));

  it('is opened on drift, kept, closed with a note, and opened again', async () => {
    // All is well: there is none, and none is begun.
    expect(await run()).toMatchObject({exit: 0, outputs: {verdict: 'in-sync'}});
    expect(writesOn(github)).toEqual([]);

    await breakIt();
    expect(await run()).toMatchObject({exit: 1, outputs: {verdict: 'drifted'}});
    const [opened, ...others] = await issues();
    expect(others).toEqual([]);
    expect(opened).toMatchObject({
      state: 'open',
      title: `IAM alerts drifted in account ${account.id}: ${path}`,
      labels: [{name: 'iam-alert-guard'}],
    });
    expect(opened?.body).toContain('rule-enabled');
    expect(actsIn(opened?.body ?? '')).toEqual([]);

    // The same the next day: nothing is written.
    github.calm();
    expect(await run()).toMatchObject({exit: 1});
    expect(writesOn(github)).toEqual([]);

    // Another state: the body is replaced, and its history goes on.
    await control.addRules(account.id, [{op: 'GetTrailStatus', deny: true}]);
    expect(await run()).toMatchObject({exit: 1});
    const [changed, ...more] = await issues();
    expect([changed?.number, more]).toEqual([opened?.number, []]);
    expect(changed?.body).toContain('cloudtrail:GetTrailStatus');
    const entries = (body = ''): string[] => body.split('\n').filter((line) => /^- `\d{4}-/.test(line));
    expect(entries(changed?.body)).toHaveLength(2);
    expect(entries(changed?.body)[0]).toBe(entries(opened?.body)[0]);

    await control.clearRules(account.id);
    await mend();
    expect(await run()).toMatchObject({exit: 0});
    expect(await issues()).toMatchObject([{number: opened?.number, state: 'closed'}]);
    const notes = await commentsOn(github, opened?.number ?? 0);
    expect(notes.map(({body}) => body)).toEqual([
      // The change of state was said in a comment, since a new text of the issue notifies no one.
      expect.stringMatching(
        /^The findings changed at `\d{4}-[^`]+`; the account is still \*\*drifted\*\*[^]*cloudtrail:GetTrailStatus/,
      ),
      expect.stringMatching(/^✅ All 109 IAM calls .* Closed at `?\d{4}-/),
    ]);
    github.calm();
    expect(await run()).toMatchObject({exit: 0});
    expect(writesOn(github)).toEqual([]);

    await breakIt();
    expect(await run()).toMatchObject({exit: 1});
    const [again, ...second] = await issues();
    expect([again?.number, again?.state, second]).toEqual([opened?.number, 'open', []]);
    expect(entries(again?.body)).toHaveLength(4);
    const [, , third] = await commentsOn(github, opened?.number ?? 0);
    expect(third?.body).toMatch(/was in sync, and is now \*\*drifted\*\*/);
  });

  it('is opened where a read is denied, saying what could not be determined', async () => {
    await control.addRules(account.id, [{op: 'ListTargetsByRule', deny: true}]);
    expect(await run()).toMatchObject({exit: 3, outputs: {verdict: 'unknown'}});
    const [issue, ...others] = await issues();
    expect(others).toEqual([]);
    expect(issue?.title).toMatch(/^IAM alerts unknown/);
    expect(issue?.body).toContain('could not be determined');
    expect(issue?.body).toContain('events:ListTargetsByRule');
  });

  it.each<[string, Partial<Rule>]>([
    ['throttling', {throttle: true}],
    ['broken connections', {drop: 'before'}],
  ])(
    'is opened by %s neither alone nor beside reads that serve advice alone, after a second try',
    async (_, trouble) => {
      await control.addRules(account.id, [
        {op: 'ListTargetsByRule', ...trouble},
        {op: 'GetBucketVersioning', deny: true},
        {op: 'ListArchives', deny: true},
      ]);
      await control.clearCalls(account.id);
      const {exit, outputs, log} = await run();
      expect([exit, outputs['verdict']]).toEqual([3, 'unknown']);
      expect(log.join('\n')).toContain('asking once more');
      expect((await control.calls(account.id)).filter(({op}) => op === 'GetCallerIdentity')).toHaveLength(2);
      expect(await issues()).toEqual([]);
      expect(writesOn(github)).toEqual([]);
    },
  );

  it('is not opened, and the run is green, where the second try succeeds', async () => {
    // More than the SDK's own retries take.
    await control.addRules(account.id, [{op: 'ListTargetsByRule', throttle: true, times: 5}]);
    const {exit, outputs, log} = await run();
    expect([exit, outputs['verdict'], log.join('\n').includes('asking once more')]).toEqual([0, 'in-sync', true]);
    expect(writesOn(github)).toEqual([]);
  });

  it('is one where two runs overlap', async () => {
    await breakIt();
    github.meet(2, 'POST', /\/issues$/);
    const both = await Promise.all([run(), run()]);
    expect(both.map(({exit}) => exit)).toEqual([1, 1]);
    expect((await issues()).filter(({body}) => body.startsWith('<!-- '))).toMatchObject([{state: 'open'}]);
    expect((await issues()).filter(({state}) => state === 'open')).toHaveLength(1);
  });

  it('of an account that nobody could identify is taken over once somebody can', async () => {
    const {account: _, ...unpinned} = {...healthy.baseline, account: undefined};
    folder = await workspace(null, {[path]: asFile(unpinned)});
    const none = {AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: ''};
    expect(await run({}, none)).toMatchObject({exit: 3});
    const [blind] = await issues();
    expect(blind?.title).toMatch(/^IAM alerts unknown: /);
    await breakIt();
    expect(await run()).toMatchObject({exit: 1});
    expect(await issues()).toMatchObject([
      {number: blind?.number, state: 'open', title: expect.stringContaining(account.id)},
    ]);
    await mend();
    expect(await run()).toMatchObject({exit: 0});
    expect(await issues()).toMatchObject([{number: blind?.number, state: 'closed'}]);
  });

  it('that cannot be kept costs a note and nothing else', async () => {
    await breakIt();
    github.fail({method: 'POST', path: /\/issues$/, status: 403, message: 'Resource not accessible by integration'});
    const refused = await run();
    expect(refused).toMatchObject({exit: 1, outputs: {verdict: 'drifted'}});
    expect(refused.summary).toMatch(/tracking issue could not be kept as asked.*issues: write/);
    const bare = await run({'github-token': ''});
    expect(bare).toMatchObject({exit: 1, outputs: {verdict: 'drifted'}});
    expect(bare.summary).toContain('there is no token');
    // Nobody asked for one.
    github.calm();
    expect(await run({'tracking-issue': 'false'})).toMatchObject({exit: 1});
    expect(writesOn(github)).toEqual([]);
  });

  it('is kept by a plan as by a check, and left alone by pull requests', async () => {
    await breakIt();
    expect(await run({mode: 'plan'})).toMatchObject({
      exit: 1,
      outputs: {'plan-digest': expect.stringMatching(/^\w{64}$/)},
    });
    expect(await issues()).toMatchObject([{state: 'open'}]);
    await mend();
    const on = await proposal(github, null, null, {head: {[BASELINE_PATH]: asFile(healthy.baseline)}});
    github.calm();
    const inputs = {'tracking-issue': 'true', comment: 'never', mode: 'check'};
    expect(await reviewOn(on, {inputs, env: account.env})).toMatchObject({exit: 0});
    expect(writesOn(github)).toEqual([]);
  });
});
