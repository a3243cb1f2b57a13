/**
 * What it costs to start: CPU and wall time of the committed bundles where they end at once, next to an empty Node process.
 *
 *   npx tsx bench/start-up.ts [RUNS]      the tables for bench/README.md
 *
 * One warm-up and then RUNS (20) interleaved runs. CPU and the minimum are the columns to trust on a machine that does other things
 * too.
 */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {cells, median, Meter} from './meter.js';
import type {Run, Sample} from './meter.js';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const ACTION = join(DIST, 'index.js');
const CLI = join(DIST, 'cli/index.js');

/** The first is what the others are compared with. */
const CASES: readonly (readonly [string, Run])[] = [
  ['an empty Node process', {args: ['-e', '0'], exit: 0}],
  ['the Action, a wrong input', {args: [ACTION], env: {INPUT_MODE: 'nonsense'}, exit: 2}],
  ['the Action, no baseline', {args: [ACTION], exit: 2}],
  ['iam-alert-guard --help', {args: [CLI, '--help'], exit: 0}],
  ['iam-alert-guard explain', {args: [CLI, 'explain'], exit: 0}],
  ['iam-alert-guard check, no baseline', {args: [CLI, 'check'], exit: 2}],
];

async function times(runs: number, meter: Meter): Promise<string[]> {
  const samples = CASES.map((): Sample[] => []);
  for (let run = 0; run <= runs; run++) {
    for (const [index, [, each]] of CASES.entries()) {
      const sample = await meter.measure(each);
      if (run > 0) samples[index]?.push(sample);
    }
  }
  const walls = samples.map((taken) => median(taken.map(({wall}) => wall)));
  const rows = CASES.map(([name], index) => {
    const ratio = ((walls[index] ?? 0) / (walls[0] ?? 1)).toFixed(2);
    return `| ${name} | ${cells(samples[index] ?? [])} | ${ratio} |`;
  });
  return [
    '| run | CPU min | CPU median | wall min | wall median | of the empty one |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ];
}

function sizes(): string[] {
  const row = (name: string, files: readonly string[]): string => {
    const contents = files.map((file) => readFileSync(file));
    const bytes = contents.reduce((sum, {length}) => sum + length, 0);
    const zipped = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
    return `| ${name} | ${String(files.length)} | ${(bytes / 1e6).toFixed(2)} | ${(zipped / 1e6).toFixed(2)} |`;
  };
  const folder = join(DIST, 'cli');
  const chunks = readdirSync(folder).filter((file) => file.endsWith('.js'));
  return [
    '| bundle | files | MB | gzipped MB |',
    '| --- | --- | --- | --- |',
    row('dist/index.js (the Action)', [ACTION]),
    row('dist/cli/index.js (the entry)', [CLI]),
    row(
      'dist/cli (entry and chunks)',
      chunks.map((file) => join(folder, file)),
    ),
  ];
}

const meter = new Meter();
try {
  const table = await times(Number(process.argv[2] ?? 20), meter);
  console.log([`Node ${process.version}, milliseconds`, '', ...table, '', ...sizes()].join('\n'));
} finally {
  meter.close();
}
