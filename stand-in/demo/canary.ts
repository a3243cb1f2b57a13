/** The end of the demo: `examples/permissions/canary.yml` is deployed, and the command line that sends a canary there. */
import {execFile} from 'node:child_process';
import type {Account} from '../accounts.js';
import {deployCanary} from '../canary-account.js';
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

export async function letGo(scene: Scene): Promise<Flight | string> {
  const {standIn, account, workspace, env} = scene;
  const {delivery} = standIn;
  if (delivery === undefined || !('endpoint' in delivery))
    return `This step is left out: the AWS emulator does not deliver events here (${delivery?.unavailable ?? 'not asked for'}).`;
  await deployCanary(account, scene.topicArn);
  const baseline = `${scene.baseline}${canaryText(account.id)}`;
  await workspace.rewrite(baseline);
  await standIn.control.carryEvents(account.id, delivery.endpoint);
  try {
    const child = {...account.env, PATH: process.env['PATH'] ?? '', ...env};
    return await new Promise((resolve) => {
      const args = [CLI, 'canary', '--yes', '--timeout', '20s'];
      execFile(process.execPath, args, {cwd: workspace.path, env: child, timeout: 60_000}, (error, stdout, stderr) => {
        const exit = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({baseline, exit, text: exit === 0 ? stdout : `${stdout}${stderr}`});
      });
    });
  } finally {
    await standIn.control.carryEvents(account.id, null);
  }
}
