/** The demo on the AWS stand-in: the account of the tutorial, over the real wire protocols. */
import {freshAccount} from '../accounts.js';
import {ENDPOINT_VARIABLE} from '../moto.js';
import {startStandIn} from '../start.js';
import {buildTutorialAccount} from '../tutorial-account.js';
import {baselineText, UNREDACTED, Workspace} from './stage.js';
import type {Stage} from './stage.js';

/** `env` goes to the Action beside the account's credentials. */
export async function liveStage(
  env: Readonly<Record<string, string>>,
): Promise<Stage | {readonly unavailable: string}> {
  const standIn = await startStandIn();
  if ('unavailable' in standIn) return standIn;
  try {
    // A server that somebody else runs may have had this account in an earlier run.
    const own = process.env[ENDPOINT_VARIABLE] === undefined;
    const account = await freshAccount(standIn, own ? {id: '111122223333'} : {});
    const tutorial = await buildTutorialAccount(standIn, account);
    const baseline = baselineText(account.id, tutorial.recipient);
    const workspace = await Workspace.with(baseline);
    return {
      about: `AWS is played by ${standIn.about}; the account is ${account.id}.`,
      baseline,
      check: () => workspace.run({inputs: UNREDACTED, env: {...account.env, ...env}}),
      repair: async (done) => {
        for (const {title, run} of tutorial.repairs) {
          await run();
          done(title);
        }
      },
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
