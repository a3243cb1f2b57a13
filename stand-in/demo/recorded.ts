/** The demo without any server: the Action judges snapshots that `record.ts` took of the same account. */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {baselineText, Workspace} from './stage.js';
import type {Stage, Told} from './stage.js';

const SNAPSHOTS = new URL('../../examples/snapshots/', import.meta.url);

/** What is known of the recording beside the snapshots. */
export interface Recording {
  readonly account: string;
  readonly recipient: string;
  /** What reconcile said between the two snapshots. */
  readonly reconcile: readonly Told[];
}

export const RECORDING = new URL('recording.json', import.meta.url);

export const snapshotPath = (name: string): string => fileURLToPath(new URL(`${name}.json`, SNAPSHOTS));

/** `why` the stand-in does not play. */
export async function recordedStage(why: string, env: Readonly<Record<string, string>>): Promise<Stage> {
  const {account, recipient, reconcile} = JSON.parse(await readFile(RECORDING, 'utf8')) as Recording;
  const baseline = baselineText(account, recipient);
  const workspace = await Workspace.with(baseline);
  let state: 'tutorial-broken' | 'tutorial-repaired' = 'tutorial-broken';
  return {
    about: `This demo does not use AWS. It runs on recorded snapshots (examples/snapshots): ${why}.`,
    baseline,
    check: (inputs) => workspace.run({inputs: {...inputs, snapshot: snapshotPath(state)}, env}),
    reconcile: async (_, tell) => {
      reconcile.forEach(tell);
      state = 'tutorial-repaired';
      return true;
    },
    canary: async () =>
      'Recorded snapshots cannot send an alert. `npm run demo` shows this step where the AWS emulator can run.',
    close: () => workspace.remove(),
  };
}
