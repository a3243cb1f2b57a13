/** A period instead of a day. */
import {all, code, el, prose, type Html} from '../../escape/html.js';
import type {DriftSpan, PeriodBlock} from '../../model/many/period-block.js';
import {count} from '../../words/count.js';
import {list, section, table, type Part} from './part.js';

/** Dates in a row as one: `2026-11-02 to 2026-11-05`. */
export function ranges(days: readonly string[]): string[] {
  const next = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  const found: [string, string][] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last !== undefined && next(last[1]) === day) last[1] = day;
    else found.push([day, day]);
  }
  return found.map(([from, to]) => (from === to ? from : `${from} to ${to}`));
}

export const periodPart: Part = ({period}) => {
  if (period === undefined) return null;
  const {from, to, runs, daysWithout, drift, baselines} = period;
  const of = (verdict: string): number => runs.filter((run) => run.verdict === verdict).length;
  return section(
    'The period',
    el(
      'p',
      {},
      `${count(runs.length, 'run')} from ${from} to ${to}: ${of('in-sync')} in sync, ${of('drifted')} drifted, ${of('unknown')} unknown.`,
    ),
    el('p', {}, daysLine(daysWithout)),
    drift.length === 0
      ? el('p', {}, 'No run found drift.')
      : table(['Drift', 'Resource', 'Severity', 'First seen', 'No longer seen'], drift.map(row)),
    ...linkLines(period),
    baselines.length < 2
      ? null
      : all(
          el(
            'p',
            {},
            `The baseline changed ${baselines.length === 2 ? 'once' : `${String(baselines.length - 1)} times`} in the period:`,
          ),
          list(baselines.map((each) => all(`from ${each.from}: SHA-256 `, code(each.sha256)))),
        ),
    el('h3', {}, 'Runs'),
    list(runs.map((run) => runLine(run))),
  );
};

export function daysLine(daysWithout: PeriodBlock['daysWithout']): string {
  return daysWithout.length === 0
    ? 'Every day (UTC) had a run.'
    : `${count(daysWithout.length, 'day')} (UTC) without a run: ${ranges(daysWithout).join(', ')}.`;
}

/** The chain of digests, and where it is broken. */
export function linkLines({
  previous,
  missing,
  unlinked,
}: Pick<PeriodBlock, 'previous' | 'missing' | 'unlinked'>): Html[] {
  return [
    el('p', {}, 'The report before this one is of ', previous.generatedAt, ', SHA-256 ', code(previous.sha256), '.'),
    ...(missing === 0
      ? []
      : [
          el(
            'p',
            {class: 'bad-text'},
            `${count(missing, 'report')} among these ${missing === 1 ? 'names' : 'name'} a report before ${missing === 1 ? 'it' : 'them'} that is missing here or was changed since.`,
          ),
        ]),
    ...(unlinked === 0
      ? []
      : [
          el(
            'p',
            {},
            `${count(unlinked, 'report')} ${unlinked === 1 ? 'names' : 'name'} no report before ${unlinked === 1 ? 'it' : 'them'}: whether one is missing there cannot be told.`,
          ),
        ]),
  ];
}

function row({check, title, resource, severity, opened, closed, waived}: DriftSpan): Html[] {
  return [
    all(prose(title), ' (', code(check), ')'),
    resource === null ? all() : code(resource),
    all(severity),
    timeCell(opened),
    closed === null ? all('still there') : all(timeCell(closed), waived === true ? ' by a waiver' : null),
  ];
}

/** On one line, whatever the width of the column. */
export function timeCell(at: string): Html {
  return el('code', {class: 'id'}, at);
}

function runLine({generatedAt, verdict, drift, sha256}: PeriodBlock['runs'][number]): Html {
  return all(
    `${generatedAt}: ${verdict}${drift === 0 ? '' : `, ${count(drift, 'finding')} of drift`}`,
    sha256 === null ? ' (this report)' : all(', ', code(sha256)),
  );
}
