/** The demo on the AWS stand-in: the account of the tutorial, over the real wire protocols. */
import {freshAccount} from '../accounts.js';
import type {Account} from '../accounts.js';
import {ENDPOINT_VARIABLE} from '../moto.js';
import {startStandIn} from '../start.js';
import type {StandIn} from '../start.js';
import {letGo} from './canary.js';
import {buildTutorialAccount} from '../tutorial-account.js';
import {runReconcile} from './reconcile.js';
import {baselineText, Workspace} from './stage.js';
import type {Stage, Told} from './stage.js';

/** `env` goes to the Action beside the account's credentials. */
export async function liveStage(
  env: Readonly<Record<string, string>>,
): Promise<Stage | {readonly unavailable: string}> {
  const standIn = await startStandIn({delivery: true});
  if ('unavailable' in standIn) return standIn;
  try {
    // A server that somebody else runs may have had this account in an earlier run.
    const own = process.env[ENDPOINT_VARIABLE] === undefined;
    const account = await freshAccount(standIn, own ? {id: '111122223333'} : {});
    const tutorial = await buildTutorialAccount(standIn, account);
    const baseline = baselineText(account.id, tutorial.recipient);
    const workspace = await Workspace.with(baseline);
    return {
      about: `This demo does not use AWS. It runs against an emulator on this machine (${standIn.about}), in the account ${account.id}.`,
      baseline,
      check: (inputs) => workspace.run({inputs, env: {...account.env, ...env}}),
      reconcile: (digest, tell) =>
        reconcileWithPeople({standIn, account, recipient: tutorial.recipient, cwd: workspace.path, digest, tell}),
      canary: () => letGo({standIn, account, topicArn: tutorial.topicArn, workspace, baseline, env}),
      close: async () => {
        account.close();
        await Promise.all([workspace.remove(), standIn.stop()]);
      },
    };
  } catch (error) {
    await standIn.stop();
    throw error;
  }
}

export interface WithPeople {
  readonly standIn: StandIn;
  readonly account: Account;
  readonly recipient: string;
  /** Folder with the baseline. */
  readonly cwd: string;
  readonly digest: string;
  readonly tell: (line: Told) => void;
}

/** A call cannot click the link in a mail: while reconcile takes its last step, the recipient does. */
export async function reconcileWithPeople(scene: WithPeople): Promise<boolean> {
  const {standIn, account, recipient, cwd, digest, tell} = scene;
  const clicks: Promise<unknown>[] = [];
  const {exit, converged, done, notes} = await runReconcile({
    cwd,
    env: account.env,
    digest,
    onLastStep: () => clicks.push(standIn.control.confirm(account.id, {endpoint: recipient})),
  });
  await Promise.all(clicks);
  for (const {action, resource} of done) tell({kind: 'step', text: `${action} ${resource}`});
  tell({kind: 'person', text: `${recipient} clicks the link in the confirmation mail`});
  for (const text of notes) tell({kind: 'end', text});
  return converged && exit === 0;
}
