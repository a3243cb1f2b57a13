/**
 * How fast `history` reads and judges records, and what memory that takes: `npm run bench:history`, which writes `bench/history.md`.
 * A million records are made as they are read, so nothing of them is kept anywhere: JSON lines in chunks of 64 KB go through the splitter
 * and the tally, as those of a file do. `-- --records 10000` makes fewer.
 */
import {writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {recordText} from '../__tests__/support/records.js';
import * as P from '../__tests__/support/policies.js';
import {home} from '../__tests__/support/resources.js';
import {proofOf, world, type World} from '../__tests__/support/world.js';
import {readableTransformer} from '../src/delivery/message/index.js';
import type {Proof} from '../src/delivery/model.js';
import {Splitter} from '../src/history/split.js';
import {Tally} from '../src/history/tally.js';

interface Row {
  readonly account: string;
  readonly perSecond: number;
  readonly shapes: number;
  readonly heapMiB: number;
  readonly rssMiB: number;
  readonly silent: number;
}

const WINDOW = {since: null, until: null};

function accounts(): readonly (readonly [string, Proof])[] {
  const made = (change: (account: World) => void): Proof => proofOf(world(change));
  const template = readableTransformer({});
  return [
    ['sends the event as it is', made(() => undefined)],
    [
      'names some calls, which leaves many out',
      made((account) => {
        const pattern = {
          ...P.IAM_PATTERN,
          detail: {...P.IAM_PATTERN.detail, eventName: [{prefix: 'Create'}, {prefix: 'Delete'}]},
        };
        for (const {rule} of home(account).rules)
          if (rule.Name === 'iam-changes') Object.assign(rule, {EventPattern: JSON.stringify(pattern)});
      }),
    ],
    [
      'a readable message, which no two events share',
      made((account) => {
        for (const {rule, targets} of home(account).rules)
          if (rule.Name === 'iam-changes')
            targets.forEach((target) => Object.assign(target, {InputTransformer: template}));
      }),
    ],
  ];
}

function measure(account: string, proof: Proof, records: number): Row {
  const tally = new Tally(proof);
  const splitter = new Splitter();
  let [heap, rss] = [0, 0];
  const started = process.cpuUsage();
  let lines: string[] = [];
  for (let number = 0; number < records; number++) {
    lines.push(recordText(number));
    if (lines.length < 48) continue;
    for (const piece of splitter.push(Buffer.from(`${lines.join('\n')}\n`))) tally.add(piece, WINDOW);
    lines = [];
    if (number % 20_000 > 48) continue;
    const usage = process.memoryUsage();
    [heap, rss] = [Math.max(heap, usage.heapUsed), Math.max(rss, usage.rss)];
  }
  const {user, system} = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  const {silent} = tally.block({source: 'files', stopped: null, others: true, ...WINDOW});
  return {
    account,
    perSecond: Math.round(records / seconds),
    shapes: tally.shapes,
    heapMiB: Math.round(heap / 2 ** 20),
    rssMiB: Math.round(rss / 2 ** 20),
    silent,
  };
}

function table(rows: readonly Row[]): string {
  const body = rows.map(
    ({account, perSecond, shapes, heapMiB, rssMiB, silent}) =>
      `| ${account} | ${String(perSecond)} | ${String(shapes)} | ${String(heapMiB)} | ${String(rssMiB)} | ${String(silent)} |`,
  );
  const head =
    '| the rule | records a second of CPU time | through the proof | heap, MiB | process, MiB | silent changes |';
  return [head, '| --- | --- | --- | --- | --- | --- |', ...body].join('\n');
}

const {values} = parseArgs({options: {records: {type: 'string', default: '1000000'}}});
const records = Number(values.records);
const rows = accounts().map(([name, proof]) => measure(name, proof, records));
const [core] = cpus();
const text = `# Records of real changes: \`npm run bench:history\`

${String(records)} records of about ${String(recordText(1).length)} bytes, made as they are read (which is part of the time), through the splitter,
JSON.parse and the proof. *Through the proof*: distinct shapes, and so how often an event really was traced. The most memory at any time;
what a chunk leaves behind until the garbage collector comes is in it. Node ${process.version}, ${String(cpus().length)} cores that other work shared
(${core?.model ?? 'unknown'}).

${table(rows)}
`;
if (records >= 1_000_000) writeFileSync(fileURLToPath(new URL('history.md', import.meta.url)), text);
console.log(text);
