/** A period of many accounts, for the page that is kept. */
import type {FleetPeriod, GroupSpan} from '../../fleet/period-block.js';
import {all, code, el, id, prose, type Child, type Html} from '../escape/html.js';
import {list, section, table} from '../sections/html/part.js';
import {daysLine, linkLines, timeCell} from '../sections/html/period.js';
import {count} from '../words/count.js';

/** Rows of one table. A fleet in which everything changes daily would fill a book: the JSON report has all. */
const MOST_ROWS = 200;
const MOST_ACCOUNTS = 12;

/** What the period adds to an answer of one line: how many accounts drifted in it, and how many of these have not been seen in sync since. */
export function driftedIn({accounts}: FleetPeriod): string | null {
  if (accounts.length === 0) return null;
  const drifted = new Set(accounts.map(({account}) => account)).size;
  const open = accounts.filter(({closed}) => closed === null).length;
  const back = drifted === 1 ? 'and was seen in sync again' : 'and all were seen in sync again';
  return `in the period ${count(drifted, 'account')} drifted${open === 0 ? ` ${back}` : `, ${String(open)} not seen in sync since`}`;
}

export function fleetPeriodPart(period: FleetPeriod | undefined): Html | null {
  if (period === undefined) return null;
  const {from, to, runs, daysWithout} = period;
  const of = (verdict: string): string => String(runs.filter((run) => run.verdict === verdict).length);
  return section(
    'The period',
    el(
      'p',
      {},
      `${count(runs.length, 'run')} from ${from} to ${to}: ${of('in-sync')} in sync, ${of('drifted')} drifted, ${of('unknown')} unknown. A run is in sync if all of its accounts are, and drifted if one of them is.`,
    ),
    el('p', {}, daysLine(daysWithout)),
    ...accountsPart(period),
    ...groupsPart(period),
    ...linkLines(period),
    ...filesPart(period),
    el('h3', {}, 'Runs'),
    list(runs.map(runLine)),
  );
}

/** Accounts that drifted together and came back together are one row. */
function accountsPart({accounts}: FleetPeriod): Html[] {
  if (accounts.length === 0) return [el('p', {}, 'No run found an account that drifted.')];
  const together = new Map<string, {readonly ids: string[]; readonly span: FleetPeriod['accounts'][number]}>();
  for (const span of accounts) {
    const key = [span.opened, span.closed, span.waived, span.gone].join(' ');
    const there = together.get(key);
    if (there === undefined) together.set(key, {ids: [span.account], span});
    else there.ids.push(span.account);
  }
  return cut(
    'Accounts that drifted',
    ['Accounts', 'Which', 'First seen drifted', 'Seen in sync again'],
    [...together.values()].map(({ids, span}) => [
      String(ids.length),
      idCell(ids),
      timeCell(span.opened),
      closedCell(span),
    ]),
    [...together.values()].map(({span}) => span.closed === null),
  );
}

/** Each id on one line, the list on as many as it takes. */
function idCell(ids: readonly string[]): Html {
  const more = ids.length - MOST_ACCOUNTS;
  return all(
    ...ids.slice(0, MOST_ACCOUNTS).flatMap((account, index) => (index === 0 ? [id(account)] : [', ', id(account)])),
    more > 0 ? ` and ${String(more)} more` : null,
  );
}

function groupsPart({groups}: FleetPeriod): Html[] {
  if (groups.length === 0) return [];
  return cut(
    'What was found in them',
    ['Finding', 'Severity', 'Accounts', 'First seen', 'No longer seen'],
    groups.map((span) => [
      all(code(span.check), ': ', prose(span.cause)),
      span.severity,
      String(span.accounts.length),
      timeCell(span.opened),
      closedCell(span),
    ]),
    groups.map(({closed}) => closed === null),
  );
}

function closedCell({closed, waived, gone}: Pick<GroupSpan, 'closed' | 'waived' | 'gone'>): Child {
  if (closed !== null) return all(timeCell(closed), waived === true ? ' by a waiver' : null);
  return gone === true ? 'not looked at any more' : 'not yet';
}

/**
 * What has not ended is never left out for what has: of both, the newest stay.
 *
 * @param open of each row: has it not ended?
 */
function cut(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly Child[])[],
  open: readonly boolean[],
): Html[] {
  const indices = rows.map((_, index) => index);
  const first = (wanted: boolean): number[] => indices.filter((index) => open[index] === wanted).reverse();
  const kept = new Set([...first(true), ...first(false)].slice(0, MOST_ROWS));
  const more = rows.length - kept.size;
  return [
    el('h3', {}, heading),
    table(
      columns,
      rows.filter((_, index) => kept.has(index)),
    ),
    ...(more > 0 ? [el('p', {}, `${count(more, 'row')} left out: the JSON report has all, in "period".`)] : []),
  ];
}

function filesPart({files}: FleetPeriod): Html[] {
  const versions = new Map<string, FleetPeriod['files'][number][]>();
  for (const file of files) versions.set(file.path, [...(versions.get(file.path) ?? []), file]);
  const changed = [...versions.values()].filter((each) => each.length > 1).flat();
  if (changed.length === 0)
    return [el('p', {}, 'The organization file and the baselines did not change in the period.')];
  const items = changed.map(({path, from, sha256}) => all(code(path), ` from ${from}: SHA-256 `, code(sha256)));
  return [el('p', {}, 'Files that changed in the period:'), list(items) ?? all()];
}

function runLine({generatedAt, verdict, verdicts, sha256}: FleetPeriod['runs'][number]): Html {
  const accounts = verdicts.drifted + verdicts.unknown + verdicts['in-sync'];
  const numbers = [
    verdicts.drifted === 0 ? null : `${String(verdicts.drifted)} drifted`,
    verdicts.unknown === 0 ? null : `${String(verdicts.unknown)} unknown`,
  ].filter((part) => part !== null);
  return all(
    `${generatedAt}: ${verdict}, ${count(accounts, 'account')}${numbers.length === 0 ? '' : `, ${numbers.join(', ')}`}`,
    sha256 === null ? ' (this report)' : all(', ', code(sha256)),
  );
}
