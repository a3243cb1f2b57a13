/** The committed bundle asked to restore the baseline: where it may, what it tells, and that it changes nothing where it may not. */
import {setTimeout as delay} from 'node:timers/promises';
import {DescribeRuleCommand, DisableRuleCommand, EnableRuleCommand} from '@aws-sdk/client-eventbridge';
import {ListSubscriptionsByTopicCommand, SubscribeCommand} from '@aws-sdk/client-sns';
import {afterAll, beforeAll, beforeEach, expect, it} from '@jest/globals';
import {freshAccount} from '../../stand-in/accounts.js';
import type {Account} from '../../stand-in/accounts.js';
import type {StepResult} from '../../stand-in/demo/runner.js';
import {startGitHub} from '../../stand-in/github.js';
import type {GitHubStandIn} from '../../stand-in/github.js';
import {buildHealthy} from '../../stand-in/healthy.js';
import type {Healthy} from '../../stand-in/healthy.js';
import {commentsOn, stepOn, trackedOn, writesOn} from '../e2e-support/on-github.js';
import type {OnGitHub} from '../e2e-support/on-github.js';
import {asFile, removeWorkspaces, workspace} from '../e2e-support/workspace.js';
import {describeLive} from './describe-live.js';

removeWorkspaces();

describeLive('reconcile in a workflow', (standIn) => {
  const {control} = standIn;
  let github: GitHubStandIn;
  let account: Account;
  let healthy: Healthy;

  beforeAll(async () => {
    github = await startGitHub({private: true});
    account = await freshAccount(standIn);
    healthy = await buildHealthy(standIn, account);
  });
  afterAll(() => github.close());
  beforeEach(async () => {
    github.calm();
    await account.clients().events.send(new DisableRuleCommand({Name: healthy.names.ruleName}));
    await control.clearCalls(account.id);
  });

  const run = async (
    inputs: Readonly<Record<string, string>> = {},
    step: Partial<Pick<OnGitHub, 'event' | 'env' | 'payload' | 'github'>> = {},
    baseline: unknown = healthy.baseline,
  ): Promise<StepResult> =>
    stepOn({
      github,
      workspace: await workspace(asFile(baseline)),
      event: 'workflow_dispatch',
      ...step,
      inputs: {reconcile: 'true', ...inputs},
      env: {...account.env, ...step.env},
    });
  const ruleState = async (): Promise<string | undefined> =>
    (await account.clients().events.send(new DescribeRuleCommand({Name: healthy.names.ruleName}))).State;
  const changes = async (): Promise<string[]> =>
    (await control.calls(account.id)).filter(({mutating}) => mutating).map(({op}) => op);

  it('carries out exactly the plan that was read, and closes the issue', async () => {
    const planned = await run({reconcile: 'false', mode: 'plan', 'tracking-issue': 'true'});
    expect(planned).toMatchObject({exit: 1, outputs: {verdict: 'drifted', converged: ''}});
    expect(await trackedOn(github)).toMatchObject([{state: 'open'}]);
    expect(await changes()).toEqual([]);
    const digest = planned.outputs['plan-digest'] ?? '';

    const {exit, outputs, summary, log} = await run({'plan-digest': digest, 'tracking-issue': 'true'});
    expect([exit, outputs]).toMatchObject([0, {converged: 'true', verdict: 'in-sync', 'plan-digest': digest}]);
    expect(await ruleState()).toBe('ENABLED');
    expect(summary).toMatch(/^## ✅ IN SYNC: The baseline is restored\./);
    expect(summary).toContain('✅\u00a0done');
    expect(log.join('\n')).toMatch(/Step 1 of \d: /);
    const [issue, ...others] = await trackedOn(github);
    expect([issue?.state, others]).toEqual(['closed', []]);
    expect(await commentsOn(github, issue?.number ?? 0)).toHaveLength(1);

    // Once more: nothing to do, and that is said.
    await control.clearCalls(account.id);
    expect(await run()).toMatchObject({exit: 0, outputs: {converged: 'true', verdict: 'in-sync'}});
    expect(await changes()).toEqual([]);
  });

  it.each<[string, Partial<OnGitHub>, Readonly<Record<string, string>>]>([
    ['schedule, whose payload need not name the branch', {event: 'schedule', payload: {repository: {}}}, {}],
    ['a push to the default branch', {event: 'push'}, {}],
    ['repository_dispatch', {event: 'repository_dispatch'}, {}],
    ['a branch that allow-ref names', {env: {GITHUB_REF: 'refs/heads/release'}}, {'allow-ref': 'refs/tags/x\nrelease'}],
    ['mode: reconcile', {}, {reconcile: '', mode: 'reconcile'}],
  ])('runs on %s', async (_, step, inputs) => {
    expect(await run(inputs, step)).toMatchObject({exit: 0, outputs: {converged: 'true'}});
    expect(await ruleState()).toBe('ENABLED');
  });

  it.each<[string, Partial<OnGitHub>, Readonly<Record<string, string>>, string]>([
    ['a pull request', {event: 'pull_request'}, {}, 'pull_request'],
    ['pull_request_target', {event: 'pull_request_target'}, {}, 'pull_request_target'],
    ['a comment', {event: 'issue_comment'}, {}, 'issue_comment'],
    ['workflow_run', {event: 'workflow_run'}, {}, 'workflow_run'],
    ['another branch', {env: {GITHUB_REF: 'refs/heads/feature'}}, {}, 'refs/heads/feature'],
    ['a tag called like the branch', {env: {GITHUB_REF: 'refs/tags/main'}}, {}, 'refs/tags/main'],
    ['a push without a default branch', {event: 'push', payload: {repository: {}}}, {}, 'does not name'],
    ['a mode that says otherwise', {}, {mode: 'check'}, 'cannot be used together'],
    ['a digest that is none', {}, {'plan-digest': 'latest'}, '64 hex digits'],
    ['a saved snapshot', {}, {snapshot: 'snapshot.json'}, 'does not take a saved snapshot'],
  ])('is refused on %s, before anything is asked of AWS', async (_, step, inputs, why) => {
    const {exit, outputs, summary, annotations} = await run(inputs, step);
    expect([exit, outputs]).toEqual([2, {}]);
    expect(summary).toMatch(/^## ❌ STOPPED/);
    expect(annotations.map(({data}) => data)).toEqual([expect.stringContaining(why)]);
    expect(await control.calls(account.id)).toEqual([]);
    expect(writesOn(github)).toEqual([]);
  });

  it('is refused where the baseline pins no account, and where it pins another', async () => {
    const {account: _, ...unpinned} = {...healthy.baseline, account: undefined};
    const open = await run({}, {}, unpinned);
    expect(open.exit).toBe(2);
    expect(open.summary).toContain('needs the account in the baseline');
    expect(await control.calls(account.id)).toEqual([]);
    const other = await run({}, {}, {...healthy.baseline, account: '210987654321'});
    expect(other.exit).toBe(2);
    expect(await changes()).toEqual([]);
  });

  it('is refused where the plan is no longer the one that was read', async () => {
    const {outputs} = await run({reconcile: 'false', mode: 'plan'});
    const {sns} = account.clients();
    const {topicArn: TopicArn} = healthy.names;
    // Meanwhile somebody repaired what the plan was for, and broke something else.
    await account.clients().events.send(new EnableRuleCommand({Name: healthy.names.ruleName}));
    const more = {...healthy.baseline, recipients: [{protocol: 'sqs', endpoint: healthy.names.dlqArn}]};
    await control.clearCalls(account.id);
    const stale = await run(
      {'plan-digest': outputs['plan-digest'] ?? ''},
      {},
      {...more, 'unexpected-recipients': 'allow'},
    );
    expect(stale).toMatchObject({exit: 2, outputs: {}});
    expect(stale.summary).toContain('the plan is not the one that was agreed to');
    expect(stale.summary).toContain(outputs['plan-digest']);
    expect(await changes()).toEqual([]);
    const {Subscriptions = []} = await sns.send(new ListSubscriptionsByTopicCommand({TopicArn}));
    expect(Subscriptions.map(({Endpoint}) => Endpoint)).not.toContain(healthy.names.dlqArn);
  });

  it('says that it has not converged where a person must click, and waits for that person where asked', async () => {
    const recipients = [
      ...(healthy.baseline['recipients'] as unknown[]),
      {protocol: 'email', endpoint: 'new@example.com'},
    ];
    const baseline = {...healthy.baseline, recipients};
    await control.setConfirmation(account.id, 'pending');
    const {exit, outputs, summary} = await run({}, {}, baseline);
    expect([exit, outputs['converged'], outputs['verdict']]).toEqual([1, 'false', 'drifted']);
    expect(summary).toContain('The baseline is not restored yet');
    expect(summary).toContain('ConfirmSubscription');
    const waiting = run({'wait-for-confirmation': '30s'}, {}, baseline);
    await delay(2_000);
    await control.confirm(account.id, {endpoint: 'new@example.com'});
    expect(await waiting).toMatchObject({exit: 0, outputs: {converged: 'true', verdict: 'in-sync'}});
  });

  it('takes away only what prune names', async () => {
    await control.setConfirmation(account.id, 'at-once');
    const {sns} = account.clients();
    const {topicArn: TopicArn} = healthy.names;
    const intruder = {TopicArn, Protocol: 'email', Endpoint: 'intruder@example.net', ReturnSubscriptionArn: true};
    const {SubscriptionArn = ''} = await sns.send(new SubscribeCommand(intruder));
    const known = [...(healthy.baseline['recipients'] as unknown[]), {protocol: 'email', endpoint: 'new@example.com'}];
    const baseline = {...healthy.baseline, recipients: known};
    const kept = await run({}, {}, baseline);
    expect(kept).toMatchObject({exit: 1, outputs: {converged: 'false'}});
    expect(await changes()).not.toContain('Unsubscribe');
    const planned = await run({reconcile: 'false', mode: 'plan', prune: SubscriptionArn}, {}, baseline);
    const digest = planned.outputs['plan-digest'] ?? '';
    const pruned = await run({prune: SubscriptionArn, 'plan-digest': digest}, {}, baseline);
    expect(pruned).toMatchObject({exit: 0, outputs: {converged: 'true'}});
    expect(await changes()).toContain('Unsubscribe');
  });

  it('tells nobody in a public log whose account it is', async () => {
    const open = await startGitHub({private: false});
    try {
      const {exit, stdout, summary, outputs} = await run(
        {redact: 'auto'},
        {github: open},
        {
          ...healthy.baseline,
          'unexpected-recipients': 'allow',
        },
      );
      expect([exit, outputs['converged']]).toEqual([0, 'true']);
      expect(stdout).toMatch(/Step 1 of \d: PutRule .*account-[0-9a-f]{6}/);
      for (const text of [stdout, summary]) {
        expect(text).not.toContain(account.id);
        expect(text).not.toContain('@example.com');
      }
    } finally {
      await open.close();
    }
  });
});
