/** The stand-in as a process: it leaves nothing behind, and shows a user how to begin. */
import {spawn} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import type {ChildProcess} from 'node:child_process';
import {createInterface} from 'node:readline';
import {setTimeout as sleep} from 'node:timers/promises';
import {CreateAccessKeyCommand, CreateUserCommand, PutUserPolicyCommand} from '@aws-sdk/client-iam';
import {CreateBucketCommand} from '@aws-sdk/client-s3';
import {
  CreateTrailCommand,
  GetTrailStatusCommand,
  LookupEventsCommand,
  StartLoggingCommand,
  StopLoggingCommand,
} from '@aws-sdk/client-cloudtrail';
import {DisableRuleCommand, ListRulesCommand} from '@aws-sdk/client-eventbridge';
import {ReceiveMessageCommand} from '@aws-sdk/client-sqs';
import {afterEach, expect, it} from '@jest/globals';
import {accountWith, freshAccount} from '../../stand-in/accounts.js';
import {startStandIn} from '../../stand-in/start.js';
import {cli as tool} from '../e2e-support/cli.js';
import {removeWorkspaces, workspace} from '../e2e-support/workspace.js';
import {describeLive} from './describe-live.js';

removeWorkspaces();

const started: ChildProcess[] = [];

/** `cli.ts` with these arguments, and the lines it prints. */
function cli(args: readonly string[]): {child: ChildProcess; lines: AsyncIterator<string>; exited: Promise<unknown>} {
  const child = spawn(process.execPath, ['--import', 'tsx', 'stand-in/cli.ts', ...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  started.push(child);
  const exited = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code));
  });
  return {child, lines: createInterface({input: child.stdout})[Symbol.asyncIterator](), exited};
}

async function answers(endpoint: string): Promise<boolean> {
  return fetch(endpoint, {signal: AbortSignal.timeout(10_000)}).then(
    () => true,
    () => false,
  );
}

describeLive('the stand-in as a process', () => {
  // A failed test must not keep the run from ending.
  afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')));

  it('ends with its parent, and moto with it, even when killed', async () => {
    const {child, lines, exited} = cli(['--json']);
    const {endpoint, moto} = JSON.parse(String((await lines.next()).value)) as {endpoint: string; moto: string};
    expect([await answers(endpoint), await answers(moto)]).toEqual([true, true]);
    child.kill('SIGKILL');
    expect(await exited).toBe('SIGKILL');
    expect(await answers(endpoint)).toBe(false);
    for (let wait = 0; wait < 1_000 && (await answers(moto)); wait++) await sleep(20);
    expect(await answers(moto)).toBe(false);
  });

  it('prints what a shell needs and stops on Ctrl-C', async () => {
    const {child, lines, exited} = cli(['--account', '210987654321', '--with', 'tutorial']);
    const env: Record<string, string> = {};
    // As many lines as an account's environment has.
    for (let count = 0; count < 10; count++) {
      const [, name = '', value = ''] = /^export (\w+)='(.*)'$/.exec(String((await lines.next()).value)) ?? [];
      env[name] = value;
    }
    const {AWS_ENDPOINT_URL: endpoint = '', AWS_ACCESS_KEY_ID: accessKeyId = ''} = env;
    const {AWS_SECRET_ACCESS_KEY: secretAccessKey = '', AWS_SESSION_TOKEN: sessionToken = ''} = env;
    const credentials = {accessKeyId, secretAccessKey, sessionToken};
    const account = accountWith({endpoint}, '210987654321', env['AWS_REGION'] ?? '', credentials);
    const {Rules} = await account.clients().events.send(new ListRulesCommand({}));
    expect(Rules).toHaveLength(1);
    child.kill('SIGINT');
    expect(await exited).toBe(0);
    expect(await answers(endpoint)).toBe(false);
  });

  it('carries the events of a canary that is sent by hand, and loses them where the rule is disabled', async () => {
    const {lines} = cli(['--with', 'canary']);
    const env: Record<string, string> = {};
    for (let count = 0; count < 10; count++) {
      const [, name = '', value = ''] = /^export (\w+)='(.*)'$/.exec(String((await lines.next()).value)) ?? [];
      env[name] = value;
    }
    const behaviour = await readFile('stand-in/BEHAVIOUR.md', 'utf8');
    // As it stands in the page, to the letter.
    const cwd = await workspace(/```yaml\n(.*?)```/s.exec(behaviour)?.[1] ?? '');
    const args = ['canary', '--yes', '--timeout'];
    const arrived = await tool([...args, '50s'], {cwd, env});
    expect([arrived.exit, arrived.stdout]).toEqual([0, expect.stringContaining('ARRIVED')]);
    const credentials = {
      accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '',
      secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? '',
      sessionToken: env['AWS_SESSION_TOKEN'] ?? '',
    };
    const account = accountWith({endpoint: env['AWS_ENDPOINT_URL'] ?? ''}, '111122223333', 'us-east-1', credentials);
    const {cloudtrail, events, iam, sqs} = account.clients();
    const QueueUrl = `${env['AWS_ENDPOINT_URL'] ?? ''}/111122223333/iam-alerts-probe`;
    const alertOn = async (UserName: string): Promise<boolean> => {
      await iam.send(new CreateUserCommand({UserName}));
      const {Messages = []} = await sqs.send(new ReceiveMessageCommand({QueueUrl, MaxNumberOfMessages: 10}));
      return Messages.some(({Body = ''}) => Body.includes(UserName));
    };
    expect(await alertOn('eve')).toBe(true);
    await events.send(new DisableRuleCommand({Name: 'iam-change-alerts'}));
    expect(await alertOn('mallory')).toBe(false);
    expect((await tool([...args, '1s'], {cwd, env})).exit).toBe(2);
    const lost = await tool([...args, '2s', '--despite-drift', '--call', 'TagRole'], {cwd, env});
    expect([lost.exit, lost.stderr]).toEqual([2, expect.stringContaining('does not always reach')]);
    // What was made by hand stands in the event history, too, as it went over the bus.
    const LookupAttributes = [{AttributeKey: 'EventName' as const, AttributeValue: 'TagRole'}];
    const {Events = []} = await cloudtrail.send(new LookupEventsCommand({LookupAttributes}));
    expect(Events[0]?.CloudTrailEvent).toContain('iam-alert-guard-canary-');
  });

  it('refuses arguments it does not know', async () => {
    expect(await cli(['--account', '123']).exited).toBe(2);
    expect(await cli(['--nonsense']).exited).toBe(2);
  });

  it('enforces permissions when asked, also for calls that it changes on the way', async () => {
    const own = await startStandIn();
    if ('unavailable' in own) throw new Error(own.unavailable);
    try {
      const admin = await freshAccount(own);
      const {iam, s3, cloudtrail} = admin.clients();
      const Bucket = admin.bucketName();
      await s3.send(new CreateBucketCommand({Bucket}));
      await cloudtrail.send(new CreateTrailCommand({Name: 'org-main', S3BucketName: Bucket}));
      await cloudtrail.send(new StartLoggingCommand({Name: 'org-main'}));
      await iam.send(new CreateUserCommand({UserName: 'checker'}));
      const PolicyDocument = JSON.stringify({
        Version: '2012-10-17',
        Statement: [{Effect: 'Allow', Action: ['cloudtrail:StopLogging', 'cloudtrail:GetTrailStatus'], Resource: '*'}],
      });
      await iam.send(new PutUserPolicyCommand({UserName: 'checker', PolicyName: 'p', PolicyDocument}));
      const {AccessKey: key} = await iam.send(new CreateAccessKeyCommand({UserName: 'checker'}));
      const checker = accountWith(own, admin.id, 'us-east-1', {
        accessKeyId: key?.AccessKeyId ?? '',
        secretAccessKey: key?.SecretAccessKey ?? '',
      }).clients();
      await own.control.enforceAuth(true);
      const arn = `arn:aws:cloudtrail:us-east-1:${admin.id}:trail/org-main`;
      await checker.cloudtrail.send(new StopLoggingCommand({Name: arn}));
      expect(await checker.cloudtrail.send(new GetTrailStatusCommand({Name: arn}))).toMatchObject({IsLogging: false});
      const denied = checker.events.send(new ListRulesCommand({})).catch((error: unknown) => error);
      expect(await denied).toMatchObject({name: 'AccessDeniedException', $metadata: {httpStatusCode: 400}});
      const start = checker.cloudtrail.send(new StartLoggingCommand({Name: arn})).catch((error: unknown) => error);
      expect(await start).toMatchObject({name: 'AccessDeniedException'});
    } finally {
      await own.stop();
    }
    expect(await answers(own.endpoint)).toBe(false);
  });
});
