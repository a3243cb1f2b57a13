/** What a canary needs of an account: the tutorial's, put right, with `examples/permissions/canary.yml` deployed in it. */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {Account} from './accounts.js';
import type {StandIn} from './start.js';
import {deploy, readTemplate, type Deployed, type Template} from './template.js';
import {buildTutorialAccount, repairTutorialAccount, type TutorialAccount} from './tutorial-account.js';

const EXAMPLES = fileURLToPath(new URL('../examples/permissions/', import.meta.url));

/** A template of `examples/permissions`. */
export async function exampleTemplate(name: 'canary.yml' | 'roles.yml'): Promise<Template> {
  return readTemplate(await readFile(`${EXAMPLES}${name}`, 'utf8'));
}

export async function deployCanary(account: Account, TopicArn: string): Promise<Deployed> {
  return deploy(account, await exampleTemplate('canary.yml'), {TopicArn});
}

/** An account in order, from which a canary can be sent. */
export async function buildCanaryAccount(
  standIn: StandIn,
  account: Account,
): Promise<TutorialAccount & {readonly probe: string}> {
  const tutorial = await buildTutorialAccount(standIn, account);
  await repairTutorialAccount(tutorial);
  const {outputs} = await deployCanary(account, tutorial.topicArn);
  return {...tutorial, probe: outputs['ProbeArn'] ?? ''};
}
