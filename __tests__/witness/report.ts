/** Disagreements and results in words. */
import type {Disagreement} from './compare.js';
import {FAULTS} from './faults.js';
import type {Plan} from './plan.js';
import type {Result} from './run.js';

/** One line, with the seed that makes the account again. */
export function told({seed}: Plan, {kind, against, queue, event, says}: Disagreement): string {
  const {eventName, errorCode} = event['detail'] as {eventName?: string; errorCode?: string};
  const call = `${String(eventName)}${errorCode === undefined ? '' : ` (${errorCode})`}`;
  return `--only ${String(seed)}: ${kind} against ${against}, queue ${String(queue)}, ${call}: ${says.slice(0, 6000)}`;
}

export function table({accounts, events, counts, open, explained}: Result, seed: number, seconds: number): string {
  const rows: [string, number][] = [
    ['accounts', accounts],
    ['events put on the bus', events],
    ['pairs of an event and a recipient', counts.pairs],
    ['of these: arrived', counts.arrived],
    ['of these: not known to the tool', counts.undecided],
    ['messages compared with what the tool renders', counts.messages],
    ['calls that `check` says arrive always', counts.always],
    ['... sometimes', counts.sometimes],
    ['... never', counts.never],
    ['... not known', counts.unknown],
    ['counter-examples put on the bus', counts.counterExamples],
    ['disagreements without an explanation', open.length],
    ...FAULTS.map(({id}): [string, number] => [`explained by \`${id}\``, explained.get(id) ?? 0]),
  ];
  return [
    `Seeds ${String(seed)} to ${String(seed + accounts - 1)}, ${seconds.toFixed(0)} s.`,
    '',
    '| what | count |',
    '| --- | --- |',
    ...rows.map(([what, count]) => `| ${what} | ${String(count)} |`),
  ].join('\n');
}
