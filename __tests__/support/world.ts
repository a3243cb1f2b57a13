/**
 * A healthy account as plain data, and the tools to break it: `world()` gives a fresh one to change, `snapshotOf` observes it as the
 * tool observes AWS (the same walk asks, `aws.ts` answers), `proofOf` and `evaluate` judge it.
 *
 * `examples/snapshots/healthy.json` and `examples/baselines/healthy.yml` are this account and its baseline on file; the good and bad
 * example of every check are edits on them.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parse as parseYaml} from 'yaml';
import {parseBaseline, type ParsedBaseline} from '../../src/baseline/parse.js';
import {lightened} from '../../src/checks/shared/spare.js';
import {assess} from '../../src/checks/assess.js';
import type {Check, Outcome} from '../../src/checks/check.js';
import {applyEdits, mergePatch, type Edit, type Example} from '../../src/checks/example.js';
import {CHECKS} from '../../src/checks/index.js';
import {prove, settingOf, wanted, type Proof, type Setting} from '../../src/delivery/proof.js';
import type {Json} from '../../src/findings/model.js';
import {Facts} from '../../src/snapshot/facts.js';
import {SNAPSHOT_SCHEMA, readKey, type Observed, type Snapshot} from '../../src/snapshot/model.js';
import type {Read} from '../../src/snapshot/reads.js';
import {answerOf} from './aws.js';
import {HANDOVER_READS} from './handover.js';
import {healthyAccount, type World} from './account.js';

export type {World} from './account.js';
export * from './names.js';

export const NOW = '2026-11-23T09:00:00Z';

/** A fresh healthy account, changed by `change`. Everything in it may be written to. */
export function world(change: (account: World) => void = () => undefined): World {
  const account = healthyAccount();
  change(account);
  return account;
}

const BASELINE_FILE = fileURLToPath(new URL('../../examples/baselines/healthy.yml', import.meta.url));

/** The text of the healthy baseline. */
export function baselineText(): string {
  return readFileSync(BASELINE_FILE, 'utf8');
}

/** Answers of before, by what was asked. Few are kept: tables go through their rows in order. */
function remembering<T>(): (key: string, work: () => T) => T {
  const answers = new Map<string, T>();
  return (key, work) => {
    let found = answers.get(key);
    if (found === undefined) {
      if (answers.size >= 100) answers.clear();
      answers.set(key, (found = work()));
    }
    return found;
  };
}

/** What to judge against: an RFC 7386 patch on the healthy baseline, or a whole file's text. */
export type BaselineChange = string | Exclude<Json, string>;

/** The text of what is judged against. */
export function changedBaseline(change: BaselineChange = {}): string {
  if (typeof change === 'string') return change;
  const healthy = baselineText();
  return isEmpty(change) ? healthy : JSON.stringify(mergePatch(parseYaml(healthy) as Json, change), null, 2);
}

/** @throws with all problems where the baseline is not one. */
export function baselineOf(change: BaselineChange = {}): ParsedBaseline {
  const parsed = parseBaseline(changedBaseline(change), 'examples/baselines/healthy.yml', {env: () => undefined});
  if (!parsed.ok) throw new Error(parsed.problems.map(({line, message}) => `${line}: ${message}`).join('\n'));
  return parsed;
}

function isEmpty(change: Json): boolean {
  return typeof change === 'object' && change !== null && Object.keys(change).length === 0;
}

export interface Judging {
  readonly baseline?: BaselineChange;
  readonly now?: string;
  /** Snapshots of other accounts. */
  readonly others?: readonly Snapshot[];
  /** Default `aws` and its event region. */
  readonly partition?: string;
  readonly eventRegion?: string;
}

const setting = remembering<Setting>();

/** One for all accounts that are judged alike, as one serves all rounds of a run: reading a baseline costs more than a proof. */
export function settingFor({
  baseline = {},
  now = NOW,
  partition = 'aws',
  eventRegion = 'us-east-1',
}: Judging = {}): Setting {
  return setting(JSON.stringify([baseline, now, partition, eventRegion]), () =>
    settingOf({...baselineOf(baseline), partition, eventRegion, now}),
  );
}

/** Reads that no walk asks for in the healthy account and some example changes the answer of. */
const BESIDE: readonly Read[] = [
  ...HANDOVER_READS,
  {op: 'kms:DescribeKey', region: 'us-east-1', params: {KeyId: 'alias/iam-alerts'}},
  ...(
    [
      'lambda:GetFunctionConfiguration',
      'lambda:GetPolicy',
      'lambda:GetFunctionConcurrency',
      'lambda:GetFunctionEventInvokeConfig',
    ] as const
  ).map((op): Read => ({
    op,
    region: 'us-east-1',
    params: {FunctionName: 'arn:aws:lambda:us-east-1:111122223333:function:iam-alert-handler'},
  })),
  {
    op: 'cloudwatch:GetMetricStatistics',
    region: 'us-east-1',
    params: {
      Namespace: 'AWS/SQS',
      MetricName: 'NumberOfMessagesDeleted',
      Dimensions: [{Name: 'QueueName', Value: 'iam-alerts-queue'}],
    },
  },
  {op: 'logs:DescribeLogGroups', region: 'us-east-1', params: {logGroupName: 'cloudtrail'}},
  {op: 'logs:DescribeMetricFilters', region: 'us-east-1', params: {logGroupName: 'cloudtrail'}},
  {op: 'cloudwatch:DescribeAlarms', region: 'us-east-1', params: {AlarmTypes: ['CompositeAlarm', 'LogAlarm']}},
  {op: 'cloudwatch:ListAlarmMuteRules', region: 'us-east-1', params: {AlarmName: 'iam-changes'}},
];

/** Observes the account as the tool would, round by round, until nothing more is wanted. */
export function snapshotOf(account: World, judging: Judging = {}, beside: readonly Read[] = []): Snapshot {
  const setting = settingFor(judging);
  const observed = new Map<string, Observed>();
  const take = (): Snapshot => ({
    schema: SNAPSHOT_SCHEMA,
    observedAt: judging.now ?? NOW,
    region: account.region,
    observed: [...observed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry),
  });
  const read = (reads: readonly Read[]): void => {
    for (const one of reads) observed.set(readKey(one), {read: one, answer: answerOf(account, one)} as Observed);
  };
  read(beside);
  for (let rounds = 0; rounds < 30; rounds++) {
    const next = wanted(setting, new Facts(take(), judging.others ?? [])).filter((one) => !observed.has(readKey(one)));
    if (next.length === 0) return take();
    read(next);
  }
  throw new Error('the walk asks on and on');
}

const example = remembering<Snapshot>();

/** What stands in `examples/snapshots/healthy.json`. */
export function exampleSnapshot(): Snapshot {
  return example('healthy', () => snapshotOf(world(), {}, BESIDE));
}

const proofs = new WeakMap<Snapshot, Map<Setting, Proof>>();

/** The whole proof over an account, or over a snapshot as it is. Of one snapshot and setting there is one proof. */
export function proofOf(subject: World | Snapshot, judging: Judging = {}): Proof {
  const snapshot = 'schema' in subject ? subject : snapshotOf(subject, judging);
  const by = settingFor(judging);
  if (judging.others !== undefined) return prove(by, new Facts(snapshot, judging.others));
  const known = proofs.get(snapshot) ?? new Map<Setting, Proof>();
  proofs.set(snapshot, known);
  const proof = known.get(by) ?? prove(by, new Facts(snapshot));
  known.set(by, proof);
  return proof;
}

/** What a check says about an account or a snapshot. */
export function evaluate(check: Check, subject: World | Snapshot, judging: Judging = {}): readonly Outcome[] {
  return evaluateProof(check, proofOf(subject, judging));
}

function evaluateProof(check: Check, proof: Proof): readonly Outcome[] {
  const before = CHECKS.slice(0, CHECKS.indexOf(check));
  return lightened(check.evaluate(proof, () => assess(before, proof).findings));
}

const editedExample = remembering<Snapshot>();

/** The healthy snapshot with some answers changed. */
export function edit(...edits: readonly Edit[]): Snapshot {
  return editedExample(JSON.stringify(edits), () => applyEdits(exampleSnapshot(), edits));
}

/** What a check says about one of its examples. */
export function evaluateExample(check: Check, example: Example): readonly Outcome[] {
  const judging: Judging = {baseline: example.baseline ?? {}};
  return evaluateProof(check, proofOf(edit(...(example.edits ?? [])), judging));
}

/** `fail critical`, `pass low`, ...: status and weight of each outcome, for tables. */
export function words(check: Check, outcomes: readonly Outcome[]): string[] {
  return outcomes
    .map(({status, severity = check.severity}) => (status === 'pass' ? 'pass' : `${status} ${severity}`))
    .sort();
}
