/**
 * Writes the table of `docs/reconcile.md`: which faults of the catalogue reconcile cures, and which need a person. Every one is put into
 * a healthy account of the stand-in and reconciled there: `npx tsx scripts/reconcile-table.ts`. `__tests__/live/catalogue.test.ts`
 * fails where the table is not current.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {cureOf, rowOf, TABLE_BEGINS, TABLE_ENDS, type Cured} from '../__tests__/reconcile/catalogue.js';
import {mapLimited} from '../src/snapshot/observe.js';
import {injectable} from '../stand-in/inject.js';
import {startStandIn} from '../stand-in/start.js';

const file = fileURLToPath(new URL('../docs/reconcile.md', import.meta.url));
const standIn = await startStandIn();
if ('unavailable' in standIn) throw new Error(standIn.unavailable);
try {
  const cures = new Map<string, Cured>();
  // The roads beside that over a topic are judged by the catalogue and not reconciled there.
  const faults = injectable().filter(({road}) => road === undefined);
  await mapLimited(faults, 4, async (fault) => {
    cures.set(fault.id, await cureOf(standIn, fault));
    process.stderr.write('.');
  });
  const rows = faults.flatMap(({id}) => {
    const cured = cures.get(id);
    return cured === undefined || cured.cure === 'none' ? [] : [rowOf(cured)];
  });
  const text = readFileSync(file, 'utf8');
  const [begin, end] = [text.indexOf(TABLE_BEGINS), text.indexOf(TABLE_ENDS)];
  if (begin < 0 || end < begin) throw new Error(`${file} has no place for the table`);
  const table = [
    '| Fault | What is wrong | Cured by | Calls, or what a person is told |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  writeFileSync(file, `${text.slice(0, begin)}${TABLE_BEGINS}\n\n${table}\n\n${text.slice(end)}`);
} finally {
  await standIn.stop();
}
