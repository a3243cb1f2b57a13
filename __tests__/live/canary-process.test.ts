/**
 * `canary` as a process, against an account whose events are carried: killed at every call, stopped by Ctrl-C, twice at once, and in the session
 * of a role. Whatever happens to it, nothing is left behind but the tag, and the next one arrives.
 */
import {readFileSync} from 'node:fs';
import {PutTargetsCommand} from '@aws-sdk/client-eventbridge';
import {GetRoleCommand} from '@aws-sdk/client-iam';
import {PurgeQueueCommand, ReceiveMessageCommand} from '@aws-sdk/client-sqs';
import {afterAll, beforeAll, expect, it, jest} from '@jest/globals';
import {parse} from 'yaml';
import type {CanaryBlock} from '../../src/report/model/canary.js';
import {freshAccount, type Account} from '../../stand-in/accounts.js';
import {buildCanaryAccount} from '../../stand-in/canary-account.js';
import {standInFrom} from '../../stand-in/start.js';
import {cli, type CliResult} from '../e2e-support/cli.js';
import {struck, type Cut, type Ended} from '../e2e-support/struck.js';
import {asFile, removeWorkspaces, workspace} from '../e2e-support/workspace.js';
import {runStep, type StepResult} from '../../stand-in/demo/runner.js';
import {runs} from '../support/runs.js';
import {describeDelivering} from './describe-live.js';

jest.setTimeout(600_000);
removeWorkspaces();

const ARGS = ['canary', '--yes', '--format', 'json', '--timeout', '50s'];
/** All that a canary may change: its tag, and what it takes out of the probe. */
const CHANGES = ['TagRole', 'ReceiveMessage', 'DeleteMessage'];
const WHO = '$.detail.userIdentity.arn';

describeDelivering('canary as a process', ({endpoint: ministack}) => {
  const standIn = standInFrom(process.env);
  if (standIn === undefined) throw new Error('there is none to carry events of');
  let account: Account;
  let topicArn: string;
  let ruleName: string;
  let cwd: string;

  beforeAll(async () => {
    account = await freshAccount(standIn);
    const made = await buildCanaryAccount(standIn, account);
    ({topicArn, ruleName} = made);
    cwd = await workspace(asFile({...made.baseline, canary: {role: 'iam-alert-guard/canary', probe: made.probe}}));
    await standIn.control.carryEvents(account.id, ministack);
  });
  afterAll(async () => {
    await standIn.control.carryEvents(account.id, null);
    account.close();
  });

  const probeUrl = (): string => `${standIn.endpoint}/${account.id}/iam-alerts-probe`;

  const strike = (cut: Cut, signal: NodeJS.Signals): Promise<Ended> =>
    struck({args: ARGS, cwd, env: account.env, endpoint: standIn.endpoint}, cut, signal);

  const run = (args: readonly string[] = [], env = account.env): Promise<CliResult> =>
    cli([...ARGS, ...args], {cwd, env});
  const blockOf = ({stdout}: CliResult): CanaryBlock => (JSON.parse(stdout) as {canary: CanaryBlock}).canary;

  async function changed(): Promise<string[]> {
    const calls = await standIn!.control.calls(account.id);
    return calls.filter(({mutating}) => mutating).map(({action}) => action);
  }

  async function tags(): Promise<string[]> {
    const {Role} = await account.clients().iam.send(new GetRoleCommand({RoleName: 'canary'}));
    return (Role?.Tags ?? []).map(({Key = ''}) => Key);
  }

  async function inProbe(): Promise<string[]> {
    const found: string[] = [];
    for (;;) {
      const asked = {QueueUrl: probeUrl(), MaxNumberOfMessages: 10, VisibilityTimeout: 60};
      const {Messages = []} = await account.clients().sqs.send(new ReceiveMessageCommand(asked));
      if (Messages.length === 0) return found;
      found.push(...Messages.map(({Body = ''}) => Body));
    }
  }

  const empty = async (): Promise<unknown> => account.clients().sqs.send(new PurgeQueueCommand({QueueUrl: probeUrl()}));

  it('killed before or after any of its calls it leaves nothing but the tag, and the next one arrives', async () => {
    // Which calls there are, and in which order: those that read the account go out together.
    const {calls, end} = await strike({at: -1, when: 'before'}, 'SIGKILL');
    expect([end, new Set(calls.filter((name) => CHANGES.includes(name)))]).toEqual([0, new Set(CHANGES)]);
    const everyone = calls.flatMap((name, at) => (['before', 'after'] as const).map((when) => ({name, at, when})));
    // The moments at which something changes; all of them with LONG_TESTS=1.
    const all = runs(0, 0, 1) === 1;
    const chosen = everyone.filter(({name}, index) => all || index === 0 || CHANGES.includes(name));
    for (const {at, when, name} of chosen) {
      await standIn.control.clearCalls(account.id);
      const {end: ended} = await strike({at, when}, 'SIGKILL');
      // One that needed fewer calls than the first has ended before the blow.
      expect([`${when} ${name}`, ended]).toEqual([`${when} ${name}`, ended === 0 ? 0 : 'SIGKILL']);
      const left = await changed();
      expect([left.filter((action) => !CHANGES.includes(action)), await tags()]).toEqual([
        [],
        ['iam-alert-guard-test'],
      ]);
      expect(left.filter((action) => action === 'TagRole').length).toBeLessThan(2);
    }
    await standIn.control.clearCalls(account.id);
    const next = await run();
    expect([next.exit, blockOf(next).outcome, blockOf(next).tries]).toEqual([0, 'arrived', 1]);
    expect(await changed()).toEqual(expect.arrayContaining(['TagRole', 'DeleteMessage']));
  });

  it('Ctrl-C while it waits ends it at once, and leaves nothing but the tag', async () => {
    await standIn.control.clearCalls(account.id);
    const {calls} = await strike({at: -1, when: 'before'}, 'SIGINT');
    const {end} = await strike({at: calls.indexOf('ReceiveMessage'), when: 'before'}, 'SIGINT');
    expect(['SIGINT', 130]).toContain(end);
    expect((await changed()).filter((action) => !CHANGES.includes(action))).toEqual([]);
  });

  it('two at once both arrive, and neither takes out what is not its own', async () => {
    await empty();
    const both = await Promise.all([run(), run()]);
    const blocks = both.map(blockOf);
    expect(both.map(({exit}) => exit)).toEqual([0, 0]);
    expect(blocks.map(({outcome}) => outcome)).toEqual(['arrived', 'arrived']);
    expect(new Set(blocks.map(({marker}) => marker)).size).toBe(2);
    const left = (await inProbe()).join('\n');
    for (const {marker} of blocks) expect(left).not.toContain(marker ?? '');
  });

  /** The step of an example workflow that uses this Action, in a run of that event. */
  async function exampleStep(name: string, event: string, answer = ''): Promise<StepResult> {
    const text = readFileSync(`examples/workflows/${name}`, 'utf8');
    const {jobs} = parse(text) as {jobs: Record<string, {steps: {uses?: string; with?: Record<string, unknown>}[]}>};
    const step = Object.values(jobs)
      .flatMap(({steps}) => steps)
      .find(({uses = ''}) => uses.includes('/iam-alert-guard@'));
    const inputs = Object.entries(step?.with ?? {}).map(([input, value]) => [
      input,
      String(value)
        .replace("${{ github.event_name == 'schedule' }}", String(event === 'schedule'))
        .replace('${{ inputs.answer }}', answer),
    ]);
    expect(inputs.join()).not.toContain('${{');
    return runStep({
      workspace: cwd,
      inputs: Object.fromEntries(inputs) as Record<string, string>,
      event,
      patience: 240_000,
      env: account.env,
    });
  }

  it('the example workflows: a canary a day, a challenge a quarter with its answer, and the history of the week', async () => {
    await empty();
    const daily = await exampleStep('daily-canary.yml', 'schedule');
    expect([daily.exit, daily.outputs['canary-outcome']]).toEqual([0, 'arrived']);
    expect(daily.summary).toContain('It does not show what the other recipients received');
    const challenge = await exampleStep('quarterly-challenge.yml', 'schedule');
    expect(challenge.exit).toBe(0);
    const [code = ''] = /iam-alert-guard-challenge-[0-9a-f]+/.exec((await inProbe()).join('\n')) ?? [];
    // It stands in the alert and nowhere in what the run says.
    expect(code).not.toBe('');
    expect(JSON.stringify([challenge.stdout, challenge.stderr, challenge.summary])).not.toContain(code);
    const wrong = await exampleStep('quarterly-challenge.yml', 'workflow_dispatch', `${code}0`);
    expect(wrong.exit).toBe(1);
    const right = await exampleStep('quarterly-challenge.yml', 'workflow_dispatch', code);
    expect([right.exit, right.outputs['canary-outcome']]).toEqual([0, 'arrived']);
    // CloudTrail allows two searches a second, and that many are made: a minute.
    if (runs(0, 0, 1) === 0) return;
    const weekly = await exampleStep('weekly-history.yml', 'schedule');
    expect([weekly.exit, weekly.outputs['history-silent']]).toEqual([0, '0']);
    expect(weekly.summary).toContain('in the 7 days before');
  });

  it('with --assume-role the session of the call bears the marker, and that of the reads does not', async () => {
    const role = `arn:aws:iam::${account.id}:role/runner`;
    const {Id = '', Arn = ''} = {Id: 'topic', Arn: topicArn};
    // Nothing but the name of the session can show a marker here.
    const InputTransformer = {
      InputPathsMap: {call: '$.detail.eventName', who: WHO},
      InputTemplate: '"<call> by <who>"',
    };
    const {events} = account.clients();
    await events.send(new PutTargetsCommand({Rule: ruleName, Targets: [{Id, Arn, InputTransformer}]}));
    const refused = await run(['--despite-drift']);
    expect([refused.exit, refused.stderr]).toEqual([
      2,
      expect.stringContaining('the marker would not be in the alert'),
    ]);
    await standIn.control.clearRecords(account.id);
    const flown = await run(['--despite-drift', '--assume-role', role]);
    expect([flown.exit, flown.stderr]).toEqual([0, expect.any(String)]);
    const {marker, outcome} = blockOf(flown);
    expect(outcome).toBe('arrived');
    const records = await standIn.control.records(account.id);
    const sessions = (name: string): unknown[] =>
      records
        .filter(({eventName}) => eventName === name)
        .map(({userIdentity}) => (userIdentity as {readonly arn: string}).arn);
    expect(sessions('TagRole')).toEqual([`arn:aws:sts::${account.id}:assumed-role/runner/${marker ?? ''}`]);
    expect(new Set(sessions('GetRole'))).toEqual(
      new Set([`arn:aws:sts::${account.id}:assumed-role/runner/iam-alert-guard`]),
    );
  });
});
