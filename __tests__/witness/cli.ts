/** `npm run witness -- --accounts 2000 --seed 7`: many accounts by hand; `--only 1234` replays one and shows all of it. */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {startMinistack} from '../../stand-in/ministack.js';
import {planOf} from './plan.js';
import {table, told} from './report.js';
import {witness, witnessMany} from './run.js';

async function main(args: readonly string[]): Promise<number> {
  const {values} = parseArgs({
    args: [...args],
    options: {
      accounts: {type: 'string', default: '200'},
      seed: {type: 'string', default: '1'},
      only: {type: 'string'},
      save: {type: 'string'},
    },
  });
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const server = await startMinistack();
  if ('unavailable' in server) {
    process.stderr.write(`No MiniStack: ${server.unavailable}\n`);
    return 1;
  }
  try {
    if (values.only !== undefined) {
      const seen = await witness(planOf(Number(values.only)), server.endpoint);
      if (values.save !== undefined) {
        await mkdir(values.save, {recursive: true});
        await writeFile(join(values.save, 'baseline.yml'), `${seen.judged.baseline}\n`);
        await writeFile(join(values.save, 'snapshot.json'), `${JSON.stringify(seen.judged.snapshot, null, 2)}\n`);
        for (const [at, {event}] of seen.open.entries())
          await writeFile(join(values.save, `event-${String(at)}.json`), `${JSON.stringify(event, null, 2)}\n`);
      }
      process.stdout.write(`${JSON.stringify(seen.plan, null, 1)}\n`);
      for (const one of seen.open) process.stdout.write(`${told(seen.plan, one)}\n${JSON.stringify(one.event)}\n`);
      for (const [{id}, one] of seen.explained) process.stdout.write(`${id}: ${told(seen.plan, one)}\n`);
      return seen.open.length === 0 ? 0 : 1;
    }
    const range = {from: Number(values.seed), accounts: Number(values.accounts)};
    const started = performance.now();
    const result = await witnessMany(range, server.endpoint, (done) =>
      process.stderr.write(`${String(done)} accounts\n`),
    );
    const shown = new Set<string>();
    for (const [plan, one] of result.open) {
      const key = `${String(plan.seed)} ${one.kind} ${one.against}`;
      if (!shown.has(key)) process.stdout.write(`${told(plan, one).slice(0, 300)}\n`);
      shown.add(key);
    }
    process.stdout.write(`${table(result, range.from, (performance.now() - started) / 1000)}\n`);
    return result.open.length === 0 ? 0 : 1;
  } finally {
    await server.stop();
  }
}

process.exitCode = await main(process.argv.slice(2));
