/**
 * Records what the tool reads of every entry of the fault catalogue: `npx tsx scripts/record-catalogue.ts`, a minute or two; with ids,
 * of these alone, beside what was recorded before. Each
 * entry, of the catalogue and of `siblings.json`, is put into a healthy account of the AWS stand-in and observed, and `__tests__/catalogue/recorded/` is written anew. Needed when
 * the tool reads something it did not, when the catalogue changes, or when the stand-in answers otherwise; tests say so.
 */
import {judge, gist} from '../__tests__/catalogue/judge.js';
import {readRecordings, writeRecordings} from '../__tests__/catalogue/recording/files.js';
import {baseOf, differenceOf, type Difference} from '../__tests__/catalogue/recording/form.js';
import {steady} from '../__tests__/catalogue/recording/steady.js';
import {checkable} from '../__tests__/catalogue/score.js';
import {siblings} from '../__tests__/catalogue/siblings.js';
import {mapLimited} from '../src/snapshot/observe.js';

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
const {record} = await import('../__tests__/catalogue/run.js');
const {startStandIn} = await import('../stand-in/start.js');

const only = process.argv.slice(2);
const began = performance.now();
const standIn = await startStandIn();
if ('unavailable' in standIn) throw new Error(`nothing to record: ${standIn.unavailable}`);
try {
  const before = only.length > 0 ? readRecordings() : null;
  const healthy = await record(standIn, null);
  const base = before?.base ?? baseOf(steady(healthy, healthy.names));
  const entries = new Map<string, Difference>(before?.entries);
  const faults = [...checkable(), ...siblings()];
  const moved: string[] = [];
  await mapLimited(
    faults.filter(({id}) => only.length === 0 || only.includes(id)),
    4,
    async (fault) => {
      const taken = await record(standIn, fault);
      const fixed = steady(taken, taken.names);
      if (gist(judge(taken)).join() !== gist(judge(fixed)).join()) moved.push(fault.id);
      entries.set(fault.id, differenceOf(base, fault, fixed));
      process.stderr.write('.');
    },
  );
  if (moved.length > 0) throw new Error(`judged otherwise once names and times are fixed: ${moved.join(', ')}`);
  const bytes = writeRecordings({base, entries});
  const seconds = (performance.now() - began) / 1_000;
  console.log(`\n${entries.size} entries, ${(bytes / 1_000).toFixed(0)} kB, ${seconds.toFixed(0)} s`);
} finally {
  await standIn.stop();
}
