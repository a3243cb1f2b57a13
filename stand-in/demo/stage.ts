/** Where the demo plays: an account that is checked and planned for, reconciled, and checked again. */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {runStep} from './runner.js';
import type {Step, StepResult} from './runner.js';

export const BASELINE_PATH = '.github/iam-alerts.yml';

/** Nobody here can say whether the repository is public, so that by itself the Action would hide whose account it is. */
export const UNREDACTED = {redact: 'false'} as const;

/** What the Action is asked first: what is wrong, and which steps would put it right. */
export const PLANNING = {...UNREDACTED, mode: 'plan'} as const;

/** What came of a reconcile, line by line. */
export type Told = {readonly kind: 'step' | 'person' | 'end'; readonly text: string};

export interface Stage {
  /** One line: what plays AWS. */
  readonly about: string;
  /** The text of the baseline. */
  readonly baseline: string;
  /** Runs the Action on the account as it is now: the check alone, or with the plan. */
  check(inputs: typeof UNREDACTED | typeof PLANNING): Promise<StepResult>;
  /** Carries the plan of that digest out; answers whether the account is as declared then. */
  reconcile(digest: string, tell: (line: Told) => void): Promise<boolean>;
  /** Lets a canary go, after what it needs has been made; a text says why none can be sent here. */
  canary(): Promise<Flight | string>;
  close(): Promise<void>;
}

/** A canary, as the command line told of it. */
export interface Flight {
  /** The baseline that allows it. */
  readonly baseline: string;
  readonly exit: number;
  readonly text: string;
}

/** What goes into the baseline for a canary, and into the account by `examples/permissions/canary.yml`. */
export function canaryText(account: string): string {
  return [
    'canary:',
    '  role: iam-alert-guard/canary',
    `  probe: arn:aws:sqs:us-east-1:${account}:iam-alerts-probe`,
    '',
  ].join('\n');
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

  /** Changes the baseline. */
  async rewrite(baseline: string): Promise<void> {
    await writeFile(join(this.path, BASELINE_PATH), baseline);
  }

  remove(): Promise<void> {
    return rm(this.path, {recursive: true, force: true});
  }
}
