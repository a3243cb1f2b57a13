/** The end of the demo: what `examples/permissions/canary.yml` makes, and the command line that sends a canary there. */
import {execFile} from 'node:child_process';
import {CreateRoleCommand} from '@aws-sdk/client-iam';
import {SubscribeCommand} from '@aws-sdk/client-sns';
import {CreateQueueCommand} from '@aws-sdk/client-sqs';
import type {Account} from '../accounts.js';
import {startDelivering} from '../delivering.js';
import {policy} from '../fixture-policies.js';
import type {StandIn, StartedStandIn} from '../start.js';
import {CLI} from './reconcile.js';
import {canaryText, type Flight, type Workspace} from './stage.js';

interface Scene {
  readonly standIn: StandIn & Pick<StartedStandIn, 'delivery'>;
  readonly account: Account;
  readonly topicArn: string;
  readonly workspace: Workspace;
  readonly baseline: string;
  readonly env: Readonly<Record<string, string>>;
}

async function deploy({account, topicArn}: Scene): Promise<void> {
  const {iam, sns, sqs} = account.clients();
  const probe = `arn:aws:sqs:${account.region}:${account.id}:iam-alerts-probe`;
  const nobody = policy({Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole'});
  await iam.send(
    new CreateRoleCommand({RoleName: 'canary', Path: '/iam-alert-guard/', AssumeRolePolicyDocument: nobody}),
  );
  const admits = policy({
    Effect: 'Allow',
    Principal: {Service: 'sns.amazonaws.com'},
    Action: 'sqs:SendMessage',
    Resource: probe,
    Condition: {ArnEquals: {'aws:SourceArn': topicArn}},
  });
  const Attributes = {Policy: admits, MessageRetentionPeriod: '3600'};
  await sqs.send(new CreateQueueCommand({QueueName: 'iam-alerts-probe', Attributes}));
  await sns.send(new SubscribeCommand({TopicArn: topicArn, Protocol: 'sqs', Endpoint: probe}));
}

export async function letGo(scene: Scene): Promise<Flight | string> {
  const {standIn, account, workspace, env} = scene;
  const {delivery} = standIn;
  if (delivery === undefined || !('endpoint' in delivery))
    return `Nothing can be sent here, since what plays AWS carries no events (${delivery?.unavailable ?? 'not asked for'}).`;
  await deploy(scene);
  const baseline = `${scene.baseline}${canaryText(account.id)}`;
  await workspace.rewrite(baseline);
  const delivering = await startDelivering(delivery.endpoint, {endpoint: standIn.endpoint, account});
  try {
    const child = {...account.env, AWS_ENDPOINT_URL: delivering.endpoint, PATH: process.env['PATH'] ?? '', ...env};
    return await new Promise((resolve) => {
      const args = [CLI, 'canary', '--yes', '--timeout', '20s'];
      execFile(process.execPath, args, {cwd: workspace.path, env: child, timeout: 60_000}, (error, stdout, stderr) => {
        const exit = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({baseline, exit, text: exit === 0 ? stdout : `${stdout}${stderr}`});
      });
    });
  } finally {
    await delivering.stop();
  }
}
