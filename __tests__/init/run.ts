/** Runs `init` as the command line does, over an account as plain data and files in memory. */
import {init} from '../../src/commands/init.js';
import type {World as Outside} from '../../src/ports/world.js';
import {initRequest} from '../../src/request/terminal.js';
import type {Raw} from '../../src/request/raw.js';
import {filesIn, readOnly, silentHost} from '../support/outside.js';
import type {World} from '../support/world.js';

export interface Ran {
  readonly exit: number;
  readonly files: ReadonlyMap<string, string>;
  readonly log: readonly string[];
  /** Reads made, by operation. */
  readonly reads: readonly string[];
  /** What was written to the default place. */
  readonly text: string;
}

export const PATH = '.github/iam-alerts.yml';

/** @param account null: nobody may ask AWS */
export async function runInit(
  account: World | null,
  raw: Raw = {},
  existing: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const files = new Map(Object.entries(existing));
  const log: string[] = [];
  const reads: string[] = [];
  const outside: Outside = {
    version: 'test',
    env: {},
    prompt: null,
    files: filesIn(files),
    host: {...silentHost(), log: (message) => void log.push(message)},
    openAws: () => {
      if (account === null) throw new Error('AWS was asked');
      return readOnly(account, reads);
    },
    openGitHub: async () => null,
  };
  const exit = await init(initRequest(raw), outside);
  return {exit, files, log, reads, text: files.get(PATH) ?? ''};
}

/** As a person would after having confirmed all that was found. */
export function uncommented(text: string): string {
  return text
    .replaceAll(/^( *)# (- \{(?:protocol|resource):.*)$/gm, '$1$2')
    .replaceAll(/^# elsewhere:$/gm, 'elsewhere:');
}
