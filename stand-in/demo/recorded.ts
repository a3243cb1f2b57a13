/** The demo without any server: the Action judges snapshots that `record.ts` took of the same account. */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {baselineText, UNREDACTED, Workspace} from './stage.js';
import type {Stage} from './stage.js';

const SNAPSHOTS = new URL('../../examples/snapshots/', import.meta.url);

/** What is known of the recording beside the snapshots. */
export interface Recording {
  readonly account: string;
  readonly recipient: string;
  /** What was done between the two snapshots. */
  readonly repairs: readonly string[];
}

export const RECORDING = new URL('recording.json', import.meta.url);

export const snapshotPath = (name: string): string => fileURLToPath(new URL(`${name}.json`, SNAPSHOTS));

/** `why` the stand-in does not play. */
export async function recordedStage(why: string, env: Readonly<Record<string, string>>): Promise<Stage> {
  const {account, recipient, repairs} = JSON.parse(await readFile(RECORDING, 'utf8')) as Recording;
  const baseline = baselineText(account, recipient);
  const workspace = await Workspace.with(baseline);
  let state: 'tutorial-broken' | 'tutorial-repaired' = 'tutorial-broken';
  return {
    about: `On recorded snapshots (examples/snapshots): ${why}.`,
    baseline,
    check: () => workspace.run({inputs: {...UNREDACTED, snapshot: snapshotPath(state)}, env}),
    repair: async (done) => {
      repairs.forEach(done);
      state = 'tutorial-repaired';
    },
    close: () => workspace.remove(),
  };
}
