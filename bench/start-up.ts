/**
 * What it costs to start: CPU and wall time of the committed bundle where it ends at once, next to an empty Node process.
 *
 *   npx tsx bench/start-up.ts [RUNS] [DIST...]      the tables for bench/README.md
 *
 * One warm-up and then RUNS (20) interleaved runs of each `dist/` named (this one), so that two versions are compared under the same
 * load. CPU and the minimum are the columns to trust on a machine that does other things too.
 */
import {readFileSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {cells, median, Meter} from './meter.js';
import type {Run, Sample} from './meter.js';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const [RUNS = '20', ...NAMED] = process.argv.slice(2);
const FOLDERS = NAMED.length === 0 ? [DIST] : NAMED.map((folder) => resolve(folder));

const casesOf = (dist: string): readonly (readonly [string, Run])[] => {
  const [action, commandLine] = [join(dist, 'index.js'), join(dist, 'cli/index.js')];
  const which = FOLDERS.length === 1 ? '' : `, of ${dist}`;
  return [
    [`the Action, a wrong input${which}`, {args: [action], env: {INPUT_MODE: 'nonsense'}, exit: 2}],
    [`the Action, no baseline${which}`, {args: [action], exit: 2}],
    [`iam-alert-guard --help${which}`, {args: [commandLine, '--help'], exit: 0}],
    [`iam-alert-guard explain${which}`, {args: [commandLine, 'explain'], exit: 0}],
    [`iam-alert-guard check, no baseline${which}`, {args: [commandLine, 'check'], exit: 2}],
  ];
};

/** The first is what the others are compared with. */
const CASES: readonly (readonly [string, Run])[] = [
  ['an empty Node process', {args: ['-e', '0'], exit: 0}],
  ...FOLDERS.flatMap(casesOf),
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

function sizes(dist: string): string {
  const files = readdirSync(dist, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.js'));
  const contents = files.map((file) => readFileSync(join(dist, file)));
  const bytes = contents.reduce((sum, {length}) => sum + length, 0);
  const zipped = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
  return `| ${dist} | ${String(files.length)} | ${(bytes / 1e6).toFixed(2)} | ${(zipped / 1e6).toFixed(2)} |`;
}

const meter = new Meter();
try {
  const table = await times(Number(RUNS), meter);
  const bundles = ['| JavaScript in | files | MB | gzipped MB |', '| --- | --- | --- | --- |', ...FOLDERS.map(sizes)];
  console.log([`Node ${process.version}, milliseconds`, '', ...table, '', ...bundles].join('\n'));
} finally {
  meter.close();
}
