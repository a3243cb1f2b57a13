/**
 * Writes the table of `docs/reconcile.md`: which faults of the catalogue reconcile cures, and which need a person. Every one is put into
 * a healthy account of the stand-in and reconciled there: `npx tsx scripts/reconcile-table.ts`; with ids, these alone, beside the rows
 * that are there. `__tests__/live/catalogue.test.ts` fails where the table is not current.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {cureOf, rowOf, TABLE_BEGINS, TABLE_ENDS} from '../__tests__/reconcile/catalogue.js';
import {mapLimited} from '../src/snapshot/observe.js';
import {injectable} from '../stand-in/inject.js';
import {startStandIn} from '../stand-in/start.js';

const only = process.argv.slice(2);
const file = fileURLToPath(new URL('../docs/reconcile.md', import.meta.url));
const standIn = await startStandIn();
if ('unavailable' in standIn) throw new Error(standIn.unavailable);
try {
  const text = readFileSync(file, 'utf8');
  const [begin, end] = [text.indexOf(TABLE_BEGINS), text.indexOf(TABLE_ENDS)];
  if (begin < 0 || end < begin) throw new Error(`${file} has no place for the table`);
  const faults = injectable();
  const rows = new Map<string, string>();
  if (only.length > 0)
    for (const line of text.slice(begin, end).split('\n')) {
      const id = /^\| ([A-Z]+-\d+) \|/.exec(line)?.[1];
      if (id !== undefined) rows.set(id, line);
    }
  await mapLimited(
    faults.filter(({id}) => only.length === 0 || only.includes(id)),
    4,
    async (fault) => {
      const cured = await cureOf(standIn, fault);
      if (cured.cure === 'none') rows.delete(fault.id);
      else rows.set(fault.id, rowOf(cured));
      process.stderr.write('.');
    },
  );
  const table = [
    '| Fault | What is wrong | Fixed by | Calls, or instructions for a person |',
    '| --- | --- | --- | --- |',
    ...faults.flatMap(({id}) => rows.get(id) ?? []),
  ].join('\n');
  writeFileSync(file, `${text.slice(0, begin)}${TABLE_BEGINS}\n\n${table}\n\n${text.slice(end)}`);
} finally {
  await standIn.stop();
}
