/**
 * How long the pure proof takes, and how that grows: `npm run bench:proof`, which writes `bench/proof.md`. No AWS and no stand-in:
 * accounts of growing size are made in memory and observed once, and what is timed is what follows, in a warm process: the walk over
 * the snapshot, the coverage of all calls for all recipients (`prove`), and every check (`assess`).
 */
import {writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import * as P from '../__tests__/support/policies.js';
import {baselineOf, snapshotOf, TOPIC, world, type World} from '../__tests__/support/world.js';
import {home, rule, subscribe, topic, topicOf} from '../__tests__/support/resources.js';
import {assess} from '../src/checks/assess.js';
import {CHECKS} from '../src/checks/index.js';
import {prove, settingOf} from '../src/delivery/proof.js';
import {Facts} from '../src/snapshot/facts.js';
import {median, Meter} from './meter.js';

const NOW = '2026-11-23T09:00:00Z';
const RUNS = 5;
/** What takes longer, milliseconds, is measured once, and nothing larger of its kind is measured. */
const PATIENCE = 5_000;

interface Size {
  readonly recipients: number;
  readonly rules: number;
  /** Of each rule, each a topic of its own that all recipients subscribe to. */
  readonly targets: number;
}

type Shape = 'one' | 'same' | 'each';

/** What the rules are like: which of them match IAM calls. */
const SHAPES: Readonly<Record<Shape, string>> = {
  one: 'one rule for IAM, the others for other services',
  same: 'every rule for IAM, all with one pattern',
  each: 'every rule for IAM, each with a pattern of its own',
};

const person = (number: number): string => `person-${String(number)}@example.com`;
const prefixes = ['Create', 'Delete', 'Put', 'Attach', 'Update'];

function patternOf(shape: Shape, number: number): object {
  if (number === 0 || shape === 'same') return P.IAM_PATTERN;
  if (shape === 'one') return {source: ['aws.ec2'], 'detail-type': [`Change ${String(number)}`]};
  return {
    ...P.IAM_PATTERN,
    detail: {
      eventSource: ['iam.amazonaws.com'],
      eventName: [{prefix: prefixes[number % prefixes.length]}, {wildcard: `*${String(number)}*Policy`}],
    },
  };
}

function account(shape: Shape, size: Size): World {
  return world((made) => {
    const topics = Array.from({length: size.targets}, (_, index) =>
      index === 0 ? TOPIC : `${TOPIC}-${String(index)}`,
    );
    for (const arn of topics) {
      made.topics[arn] ??= topic(arn, P.topicPolicy(arn));
      topicOf(made, arn).subscriptions = [];
      for (let number = 0; number < size.recipients; number++) subscribe(made, 'email', person(number), {}, arn);
    }
    const targets = topics.map((Arn, index) => ({Id: `t${String(index)}`, Arn}));
    home(made).rules = Array.from({length: size.rules}, (_, number) =>
      rule(`rule-${String(number).padStart(3, '0')}`, patternOf(shape, number), ...targets),
    );
  });
}

function baselineText({recipients}: Size): string {
  const people = Array.from({length: recipients}, (_, number) => `  - {protocol: email, endpoint: ${person(number)}}`);
  return ['version: 1', 'recipients:', ...people, ''].join('\n');
}

/** Milliseconds that this process has computed, all threads: what other processes do meanwhile does not count. */
function cpu(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1_000;
}

interface Timing {
  readonly prove: number;
  readonly assess: number;
  readonly verdict: string;
}

/** CPU time, the median of some runs; each run begins with the snapshot and a setting without anything remembered (policies aside: `remember.ts`). */
function time(shape: Shape, size: Size): Timing {
  const baseline = baselineText(size);
  const snapshot = snapshotOf(account(shape, size), {baseline});
  const parsed = baselineOf(baseline);
  const runs: Timing[] = [];
  while (runs.length < RUNS && runs.every((run) => sum(run) < PATIENCE)) {
    const began = cpu();
    const proof = prove(
      settingOf({...parsed, partition: 'aws', eventRegion: 'us-east-1', now: NOW}),
      new Facts(snapshot),
    );
    const proven = cpu();
    const {verdict} = assess(CHECKS, proof);
    runs.push({prove: proven - began, assess: cpu() - proven, verdict});
  }
  return {
    prove: median(runs.map((run) => run.prove)),
    assess: median(runs.map((run) => run.assess)),
    verdict: runs[0]?.verdict ?? '',
  };
}

function sum(timing: Timing): number {
  return timing.prove + timing.assess;
}

/** One after the other, smallest first, as long as there is patience: null where there is none left. */
function timeAll(shape: Shape, sizes: readonly Size[]): (Timing | null)[] {
  let patient = true;
  return sizes.map((size) => {
    if (!patient) return null;
    const timing = time(shape, size);
    process.stderr.write('.');
    patient = sum(timing) < PATIENCE;
    return timing;
  });
}

/** The exponent k of n^k between two measurements. */
function exponent(small: number, large: number, times: number): string {
  return (Math.log(large / small) / Math.log(times)).toFixed(1);
}

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

const SIZES: readonly Size[] = [
  {recipients: 1, rules: 1, targets: 1},
  {recipients: 10, rules: 30, targets: 1},
  {recipients: 100, rules: 30, targets: 1},
  {recipients: 10, rules: 300, targets: 1},
  {recipients: 100, rules: 300, targets: 1},
  {recipients: 100, rules: 300, targets: 5},
];

function sizeTable(shape: Shape): string {
  const timings = timeAll(shape, SIZES);
  const rows = SIZES.map((size, index) => {
    const timing = timings[index] ?? null;
    const measured =
      timing === null
        ? ['', '', 'not measured', '']
        : [ms(timing.prove), ms(timing.assess), ms(sum(timing)), timing.verdict];
    return `| ${[size.recipients, size.rules, size.targets, ...measured].join(' | ')} |`;
  });
  const head = '| recipients | rules | targets of each | prove | assess | both | verdict |';
  return [head, '| --- | --- | --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** One measure of the account grows, the others stay large. */
const GROWTH: readonly (readonly [what: keyof Size, among: readonly number[]])[] = [
  ['recipients', [25, 50, 100, 200]],
  ['rules', [75, 150, 300, 600]],
  ['targets', [1, 2, 4]],
];

function growthTable(shape: Shape): string {
  const fixed: Size = {recipients: 100, rules: 300, targets: 1};
  const rows = GROWTH.map(([what, among]) => {
    const timings = timeAll(
      shape,
      among.map((value) => ({...fixed, [what]: value})),
    );
    const times = timings.flatMap((timing) => (timing === null ? [] : [sum(timing)]));
    const [small, large] = [times.at(-2), times.at(-1)];
    const steepness = small === undefined || large === undefined ? '' : exponent(small, large, 2);
    const cells = among.map((_, index) => (times[index] === undefined ? 'not measured' : ms(times[index])));
    return `| ${what}: ${among.join(', ')} | ${cells.join(', ')} | ${steepness} |`;
  });
  return ['| what grows | both, for each | k in n^k, last step |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Rules of an account that is judged by the command line, with what a process costs. */
const MANY: readonly number[] = [250, 500, 1_000, 2_000];

/** `check` of a saved snapshot, one process each: what is shipped, so `npm run dist` first. */
async function manyTable(): Promise<string> {
  const meter = new Meter();
  const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
  const [file, saved] = ['baseline.yml', 'snapshot.json'].map((name) => join(meter.folder, name)) as [string, string];
  const rows: string[] = [];
  try {
    for (const rules of MANY) {
      const size: Size = {recipients: 1, rules, targets: 1};
      const baseline = baselineText(size);
      writeFileSync(file, baseline);
      writeFileSync(saved, JSON.stringify(snapshotOf(account('each', size), {baseline})));
      const {cpu: spent, memory} = await meter.measure({
        args: [cli, 'check', '--baseline', file, '--snapshot', saved],
        exit: 0,
      });
      rows.push(`| ${rules} | ${(spent / 1_000).toFixed(1)} | ${memory.toFixed(0)} |`);
      process.stderr.write('.');
    }
  } finally {
    meter.close();
  }
  return ['| rules | CPU, s | memory, MiB |', '| --- | --- | --- |', ...rows].join('\n');
}

function page(many: string): string {
  const sections = (Object.keys(SHAPES) as Shape[]).map(
    (shape) => `## ${SHAPES[shape]}\n\n${sizeTable(shape)}\n\n${growthTable(shape)}`,
  );
  const [core] = cpus();
  return `# The pure proof: \`npm run bench:proof\`

From a snapshot in memory to the findings: 109 calls, each for every recipient, over every rule and target. No network, no file and
no rendering. Milliseconds of CPU time, the median of ${RUNS} runs in a warm process; every run starts with nothing remembered but
what the few policies answered. What takes more than ${PATIENCE / 1_000} s is run once, and nothing larger of its kind is run. Node ${process.version}, ${cpus().length} cores that other
work shared (${core?.model ?? 'unknown'}).

In the second table of each section one measure grows and the others stay at 100 recipients, 300 rules and 1 target: k is 1 where the
time grows in step with the account, and 2 where twice the account takes four times as long.

${sections.join('\n\n')}

## Many rules, each for IAM and with a pattern of its own

The command line, one recipient, a saved snapshot; start-up and rendering included. The most memory that the process had at one time.

${many}
`;
}

const text = page(await manyTable());
writeFileSync(fileURLToPath(new URL('proof.md', import.meta.url)), text);
console.log(`\n${text}`);
