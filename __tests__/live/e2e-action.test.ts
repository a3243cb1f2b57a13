/** The committed bundle, run as a runner runs it, on an account of the AWS stand-in. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {DisableRuleCommand, PutRuleCommand, PutTargetsCommand} from '@aws-sdk/client-eventbridge';
import {SubscribeCommand} from '@aws-sdk/client-sns';
import {expect, it} from '@jest/globals';
import {freshAccount} from '../../stand-in/accounts.js';
import type {Account} from '../../stand-in/accounts.js';
import {runStep} from '../../stand-in/demo/runner.js';
import type {StepResult} from '../../stand-in/demo/runner.js';
import {buildHealthy} from '../../stand-in/healthy.js';
import type {Healthy} from '../../stand-in/healthy.js';
import {stackLines} from '../e2e-support/cli.js';
import {asFile, BASELINE_PATH, lineOf, removeWorkspaces, workspace} from '../e2e-support/workspace.js';
import {actsIn} from '../report/hostile.js';
import {describeLive} from './describe-live.js';

removeWorkspaces();

describeLive('the Action', (standIn) => {
  const {control} = standIn;

  interface Scene extends Healthy {
    readonly account: Account;
    readonly file: string;
    /** Where it is checked out. */
    readonly folder: string;
    readonly run: (
      inputs?: Readonly<Record<string, string>>,
      env?: Readonly<Record<string, string>>,
    ) => Promise<StepResult>;
  }

  /** A healthy account with its baseline checked out. */
  const scene = async (change: (baseline: Healthy['baseline']) => unknown = (same) => same): Promise<Scene> => {
    const account = await freshAccount(standIn);
    const healthy = await buildHealthy(standIn, account);
    const file = asFile(change(healthy.baseline));
    const folder = await workspace(file);
    await control.clearCalls(account.id);
    const run: Scene['run'] = (inputs = {}, env = {}) =>
      runStep({
        workspace: folder,
        inputs: {redact: 'false', ...inputs},
        env: {...account.env, NO_COLOR: '1', ...env},
      });
    return {...healthy, account, file, folder, run};
  };

  it('on a healthy account: green, with a summary', async () => {
    const {account, run} = await scene();
    const {exit, outputs, summary, annotations, log} = await run();
    expect(exit).toBe(0);
    expect(outputs).toMatchObject({
      verdict: 'in-sync',
      'findings-failed': expect.stringMatching(/^\d+$/),
      'findings-unknown': '0',
      'events-required': '109',
      'events-delivered': '109',
    });
    expect(annotations.filter(({name}) => name === 'error')).toEqual([]);
    expect(summary).toMatch(/^## .*IN SYNC/);
    expect(summary).toContain('```mermaid');
    expect(summary).toContain(account.id);
    expect(log.join('\n')).toContain('IN SYNC');
    expect((await control.calls(account.id)).filter(({mutating}) => mutating)).toEqual([]);
  });

  it('on a disabled rule: red, with an error at the line that declares it', async () => {
    const {account, names, file, run} = await scene();
    await account.clients().events.send(new DisableRuleCommand({Name: names.ruleName}));
    const {exit, outputs, summary, annotations} = await run({
      'report-json': 'report.json',
      'report-sarif': 'out/report.sarif',
    });
    expect(exit).toBe(1);
    expect(outputs).toMatchObject({
      verdict: 'drifted',
      'events-required': '109',
      'events-delivered': '0',
      'report-json': 'report.json',
      'report-sarif': 'out/report.sarif',
    });
    expect(Number(outputs['findings-failed'])).toBeGreaterThan(0);
    const errors = annotations.filter(({name}) => name === 'error');
    const disabled = errors.find(({properties}) => properties['title'] === 'critical: rule-enabled');
    expect(disabled?.data).toContain(names.ruleName);
    // The mapping that declares the rule, or the name in it.
    const lines = [lineOf(file, '"rule": {'), lineOf(file, `"name": "${names.ruleName}"`)].map(String);
    expect([disabled?.properties['file'], lines.includes(disabled?.properties['line'] ?? '')]).toEqual([
      BASELINE_PATH,
      true,
    ]);
    expect(summary).toMatch(/^## .*DRIFTED/);
    // Once repaired it is green again: nothing is kept between runs.
    await account
      .clients()
      .events.send(new PutRuleCommand({Name: names.ruleName, EventPattern: '{"source":["aws.iam"]}'}));
    expect(await run()).toMatchObject({exit: 0, outputs: {verdict: 'in-sync'}});
  });

  it('leaves every report that was asked for, and passes over what nobody knows where asked to', async () => {
    const {account, folder, run} = await scene();
    await control.addRules(account.id, [{op: 'ListTargetsByRule', deny: true}]);
    const files = {'report-json': 'out/a.json', 'report-sarif': 'out/b.sarif', 'report-markdown': 'out/c.md'};
    const {exit, outputs, summary} = await run({...files, 'fail-on-unknown': 'false'});
    expect([exit, outputs['verdict']]).toEqual([0, 'unknown']);
    expect(outputs).toMatchObject({'report-json': 'out/a.json', 'report-sarif': 'out/b.sarif'});
    const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
    expect(JSON.parse(await read('out/a.json'))).toMatchObject({
      schema: 'iam-alert-guard/report/1',
      verdict: 'unknown',
    });
    expect(JSON.parse(await read('out/b.sarif'))).toMatchObject({version: '2.1.0'});
    expect((await read('out/c.md')).trimEnd()).toBe(summary.trimEnd());
  });

  it('is run where fail-on lets drift pass, and still says so', async () => {
    const {account, names, run} = await scene();
    await account.clients().events.send(new DisableRuleCommand({Name: names.ruleName}));
    const {exit, outputs, annotations} = await run({'fail-on': 'never'});
    expect([exit, outputs['verdict']]).toEqual([0, 'drifted']);
    expect(annotations.filter(({name}) => name === 'error')).toEqual([]);
    expect(annotations.length).toBeGreaterThan(0);
  });

  it.each([
    [
      'everything but who we are',
      [
        {op: 'GetCallerIdentity', times: 1_000, delay: 0},
        {op: '*', deny: true},
      ],
    ],
    ['everything', [{op: '*', deny: true}]],
    ['everything, with 403 and a page of HTML', [{op: '*', body: '<html>Forbidden</html>', status: 403}]],
    ['dead credentials', [{op: '*', error: 'InvalidClientTokenId', status: 403}]],
  ])('denied %s: exit 3, nobody knows', async (_, rules) => {
    const {account, run} = await scene();
    await control.addRules(account.id, rules);
    const {exit, outputs, summary, log, stderr} = await run();
    expect(exit).toBe(3);
    expect(outputs).toMatchObject({verdict: 'unknown', 'events-delivered': '0'});
    expect(Number(outputs['findings-unknown'])).toBeGreaterThan(0);
    expect(summary).toMatch(/^## .*UNKNOWN/);
    expect(log.join('\n')).not.toMatch(/IN SYNC|DRIFTED/);
    expect(stackLines(stderr)).toEqual([]);
  });

  it('without credentials: exit 3 too, and no call was made', async () => {
    const {account, run} = await scene();
    const none = {AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: ''};
    expect(await run({}, none)).toMatchObject({exit: 3, outputs: {verdict: 'unknown'}});
    expect(await control.calls(account.id)).toEqual([]);
  });

  it('in an account that the baseline is not for: exit 2, nothing judged', async () => {
    const {account, file, run} = await scene((baseline) => ({...baseline, account: '210987654321'}));
    const {exit, outputs, summary, annotations} = await run();
    expect(exit).toBe(2);
    expect(outputs).toEqual({});
    expect(summary).toMatch(/^## ❌ STOPPED: The run could not go on\./);
    expect(summary).toContain('210987654321');
    const line = String(lineOf(file, '"account"'));
    expect(annotations).toEqual([
      {
        name: 'error',
        properties: expect.objectContaining({file: BASELINE_PATH, line}),
        data: expect.stringContaining(account.id),
      },
    ]);
    expect(annotations[0]?.data).toContain('210987654321');
  });

  it('in another partition: exit 2', async () => {
    const {run} = await scene((baseline) => ({...baseline, partition: 'aws-cn'}));
    expect(await run()).toMatchObject({exit: 2, outputs: {}, summary: expect.stringMatching(/^## ❌ STOPPED/)});
  });

  it('tells nobody whose account it is where the repository may be public', async () => {
    const {account, run} = await scene();
    const {exit, stdout, summary, outputs} = await run({redact: 'auto', 'report-json': 'report.json'});
    expect([exit, outputs['verdict']]).toEqual([0, 'in-sync']);
    for (const text of [stdout, summary]) {
      expect(text).not.toContain(account.id);
      expect(text).not.toContain('security@example.com');
    }
  });

  it('meets text that somebody planted in AWS', async () => {
    const {account, names, run} = await scene();
    const {events, sns} = account.clients();
    const hostile =
      '\n::error::x\n##[add-mask]x %0A::warning::y <img src=x onerror=alert(1)> [a](javascript:b) @team |\u202e';
    const pattern = JSON.stringify({source: ['aws.iam'], detail: {eventName: [{'anything-but': [hostile]}]}});
    await events.send(new PutRuleCommand({Name: names.ruleName, Description: hostile, EventPattern: pattern}));
    await events.send(
      new PutTargetsCommand({
        Rule: names.ruleName,
        Targets: [{Id: 'x', Arn: names.topicArn, Input: JSON.stringify(hostile)}],
      }),
    );
    await sns.send(
      new SubscribeCommand({TopicArn: names.topicArn, Protocol: 'email', Endpoint: `${hostile}@example.net`}),
    );
    // A topic cannot be called like this. What answers in AWS's place can say so all the same.
    await control.addRules(account.id, [
      {op: 'GetTopicAttributes', replace: [['<key>DisplayName</key>\\s*<value>', '${0}&lt;img&gt; ::error::x ']]},
    ]);
    const {exit, commands, summary, stdout} = await run();
    expect(exit).toBe(1);
    for (const {name, properties} of commands) {
      expect(['error', 'warning', 'notice']).toContain(name);
      expect(properties['file']).toBe(BASELINE_PATH);
    }
    expect(stdout).toContain('example.net');
    expect(stdout).not.toContain('\u202e');
    expect(actsIn(summary)).toEqual([]);
  });
});
