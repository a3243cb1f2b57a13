/**
 * For maintainers: records of a real account in, a redacted report of where this tool's model of events is wrong out.
 *
 *     npm run model-errors -- FILE...
 *
 * Files as `history --events` takes them. No baseline, no snapshot and no AWS call. What is printed holds names of AWS's own and numbers:
 * no address, no principal, no account, no parameter.
 */
import {diskFiles} from '../src/adapters/host/files.js';
import {PARTITIONS} from '../src/data/partitions.js';
import {ModelCheck} from '../src/history/model-check.js';
import {readRecords} from '../src/history/record.js';
import {Splitter} from '../src/history/split.js';
import {MUTATING_CALLS, UNIVERSE} from '../src/data/iam-actions.js';

const REGIONS = new Set(PARTITIONS.map(({eventRegion}) => eventRegion));

async function main(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) {
    console.error('usage: npm run model-errors -- FILE...');
    return 2;
  }
  const check = new ModelCheck();
  const changes = new Set(MUTATING_CALLS);
  const seen = new Map<string, number>();
  let [records, unreadable] = [0, 0];
  for (const path of paths) {
    const bytes = await diskFiles(null).stream(path);
    if (bytes === null) throw new Error(`${path}: there is no such file`);
    const splitter = new Splitter();
    for await (const chunk of bytes) {
      for (const piece of chunk === null ? [null] : splitter.push(chunk)) {
        const all = piece === null ? null : readRecords(piece);
        records += all?.length ?? 1;
        if (all === null) unreadable++;
        for (const found of all ?? []) {
          if (found.call === null) continue;
          seen.set(found.call, (seen.get(found.call) ?? 0) + 1);
          const region = found.record['awsRegion'];
          // Which partition it is, the record says; where it says none that is known, it is a contradiction by itself.
          const eventRegion = typeof region === 'string' && REGIONS.has(region) ? region : 'us-east-1';
          check.look(found, {eventRegion, required: changes.has(found.call)});
        }
      }
    }
  }
  const errors = check.errors();
  console.log(`# Model errors, list ${UNIVERSE.version}\n`);
  console.log(`${String(records)} records, ${String(unreadable)} that are none, ${String(seen.size)} calls of IAM.\n`);
  if (errors.length === 0) console.log('Nothing in them contradicts the model.');
  else {
    console.log('| the tool believes | records that say otherwise | for example |\n| --- | --- | --- |');
    for (const {belief, records: against, example} of errors)
      console.log(`| ${belief} | ${String(against)} | ${example} |`);
  }
  return errors.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
