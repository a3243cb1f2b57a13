/** Where the demo plays: an account that is checked, repaired, and checked again. */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {runStep} from './runner.js';
import type {Step, StepResult} from './runner.js';

export const BASELINE_PATH = '.github/iam-alerts.yml';

/** Nobody here can say whether the repository is public, so that by itself the Action would hide whose account it is. */
export const UNREDACTED = {redact: 'false'} as const;

export interface Stage {
  /** One line: what plays AWS. */
  readonly about: string;
  /** The text of the baseline. */
  readonly baseline: string;
  /** Runs the Action on the account as it is now. */
  check(): Promise<StepResult>;
  /** Puts the mistakes right, one after the other; `done` hears what was done. */
  repair(done: (title: string) => void): Promise<void>;
  close(): Promise<void>;
}

/** The baseline of somebody who wants what the article promises: any trail, rule and topic will do. */
export function baselineText(account: string, recipient: string): string {
  return [
    'version: 1',
    `account: ${JSON.stringify(account)}`,
    'recipients:',
    `  - {protocol: email, endpoint: ${recipient}}`,
    '',
  ].join('\n');
}

/** A checked-out repository that holds the baseline and nothing else. */
export class Workspace {
  private constructor(readonly path: string) {}

  static async with(baseline: string): Promise<Workspace> {
    const path = await mkdtemp(join(tmpdir(), 'iam-alert-guard-'));
    const file = join(path, BASELINE_PATH);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, baseline);
    return new Workspace(path);
  }

  run(step: Omit<Step, 'workspace'>): Promise<StepResult> {
    return runStep({...step, workspace: this.path});
  }

  remove(): Promise<void> {
    return rm(this.path, {recursive: true, force: true});
  }
}
