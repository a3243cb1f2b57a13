/** What several tests of patterns need. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parsePattern, type Envelope, type Json, type Pattern} from '../../src/pattern/index.js';
import {runs as times} from '../support/runs.js';
import {cpuTime} from '../support/time.js';

export const ENVELOPE: Envelope = {account: '111122223333', eventRegion: 'us-east-1'};

export function pattern(value: Json): Pattern {
  return parsePattern(JSON.stringify(value));
}

/** A rule for IAM calls with these conditions on `detail`. */
export function iamRule(detail: {readonly [key: string]: Json}): Pattern {
  return pattern({
    source: ['aws.iam'],
    'detail-type': ['AWS API Call via CloudTrail'],
    detail: {eventSource: ['iam.amazonaws.com'], ...detail},
  });
}

/** The pattern of the AWS Security Blog, "How to receive alerts when your IAM configuration changes". */
export const BLOG_PREFIXES: readonly string[] = [
  ...[
    'Add',
    'Attach',
    'Change',
    'Create',
    'Deactivate',
    'Delete',
    'Detach',
    'Enable',
    'Put',
    'Remove',
    'Set',
    'Update',
    'Upload',
  ],
];
export function blogRule(): Pattern {
  return iamRule({eventName: BLOG_PREFIXES.map((prefix) => ({prefix}))});
}

/** CIS AWS Foundations Benchmark, "IAM policy changes" metric filter, as a rule. */
export const CIS_NAMES: readonly string[] = [
  ...['DeleteGroupPolicy', 'DeleteRolePolicy', 'DeleteUserPolicy', 'PutGroupPolicy', 'PutRolePolicy', 'PutUserPolicy'],
  ...[
    'CreatePolicy',
    'DeletePolicy',
    'CreatePolicyVersion',
    'DeletePolicyVersion',
    'AttachRolePolicy',
    'DetachRolePolicy',
  ],
  ...['AttachUserPolicy', 'DetachUserPolicy', 'AttachGroupPolicy', 'DetachGroupPolicy'],
];
export function cisRule(): Pattern {
  return iamRule({eventName: [...CIS_NAMES]});
}

/** Stryker runs the tests once a mutant: random tests are then few, and a busy machine must not count as a failure. */
export const MUTATING = process.env['STRYKER_MUTATOR_WORKER'] !== undefined;

/** Runs of a property: a second of them in the everyday loop, half a minute with `CI=true`, minutes with `LONG_TESTS=1`. */
export function runs(everyday: number, ci: number, long: number): number {
  return MUTATING ? Math.ceil(everyday / 20) : times(everyday, ci, long);
}

/** Calls `run`; it must not take longer than this many milliseconds. */
export function quickly<T>(milliseconds: number, run: () => T): T {
  const start = cpuTime();
  const result = run();
  const spent = cpuTime() - start;
  if (spent > milliseconds && !MUTATING) throw new Error(`took ${Math.round(spent)} ms, not ${milliseconds}`);
  return result;
}

const REAL_EVENTS = fileURLToPath(new URL('../../../shared/data/iam-events.jsonl', import.meta.url));

/** Third-party IAM events, read in place and not part of this repository; `undefined` where they are absent. */
export function realEvents(): {readonly detail: {readonly eventName: string}}[] | undefined {
  if (!existsSync(REAL_EVENTS)) return undefined;
  const lines = readFileSync(REAL_EVENTS, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as {detail: {eventName: string}});
}
