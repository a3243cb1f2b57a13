/** Terminal: what became of real changes. */
import type {Ink} from '../escape/ink.js';
import {shown} from '../escape/plain.js';
import {hang} from '../escape/terminal.js';
import type {HistoryBlock} from '../model/history.js';
import type {Report} from '../model/model.js';
import {commandLine, completed, NOTHING_AGAIN} from '../words/command/again.js';
import {count} from '../words/count.js';
import {
  callGroups,
  callState,
  callWords,
  dayWords,
  exampleWords,
  gapLine,
  GAPS,
  groupWords,
  lateLine,
  limitLines,
  modelLine,
  MODEL_ERRORS,
  neverSeenLine,
  noiseLines,
  type CallGroup,
  missedWords,
} from '../words/history.js';

const MARKS = {good: '✓', bad: '✗', unknown: '?'} as const;
/** Calls that alert, and gaps, in full. */
const LISTED = 12;
const BAR = 24;

/** As long as its share of the largest, and never empty for something. */
export function bar(value: number, largest: number, width: number = BAR): string {
  return '█'.repeat(value === 0 ? 0 : Math.max(1, Math.round((value / Math.max(1, largest)) * width)));
}

export function historyLines(report: Report, ink: Ink): string[] {
  const {history: block, again = NOTHING_AGAIN} = report;
  if (block === undefined) return [];
  const resume = (options: string): string => commandLine('history', again, options);
  return [
    ...limitLines(block, resume)
      .map((line) => completed(line, again))
      .flatMap((line) => hang(`  ${ink.state('unknown', '?')} `, shown(line), 4)),
    ...dayLines(block, ink),
    ...callLines(block, ink),
    ...noiseLines(block).flatMap((line) => hang('  · ', shown(line))),
    ...[lateLine(block), neverSeenLine(block)].flatMap((line) => (line === null ? [] : hang('  · ', shown(line)))),
  ];
}

/** Days that a chart shows. */
const DAYS = 31;

function dayLines({days}: HistoryBlock, ink: Ink): string[] {
  if (days.length < 2) return [];
  const told = days.slice(-DAYS);
  const most = Math.max(...told.map(({changes}) => changes));
  return told.map((day) => {
    const {changes, silent, unknown} = day;
    const drawn = [
      ink.good(bar(changes - silent - unknown, most)),
      ink.state('unknown', bar(unknown, most)),
      ink.bad(bar(silent, most)),
    ];
    return `  ${shown(day.day, 20)} ${drawn.join('')} ${dayWords(day)}`;
  });
}

function callLines({calls}: HistoryBlock, ink: Ink): string[] {
  const wrong = calls.filter((call) => callState(call) !== 'good');
  const fine = calls.filter((call) => callState(call) === 'good');
  const left = fine.length - LISTED;
  return [
    ...callGroups(wrong)
      .slice(0, GROUPS)
      .flatMap((group) => wrongCalls(group, ink)),
    ...fine
      .slice(0, LISTED)
      .map((call) => `  ${ink.state('good', MARKS.good)} ${shown(call.event, 60).padEnd(34)} ${callWords(call)}`),
    ...(left > 0 ? [`  … ${count(left, 'more call')} that would have alerted each time`] : []),
  ];
}

/** Reasons told in full. */
const GROUPS = 50;

function wrongCalls(group: CallGroup, ink: Ink): string[] {
  const {state, first, calls} = group;
  const mark = ink.state(state, MARKS[state]);
  const names = calls.map(({event}) => shown(event, 60)).join(', ');
  return [
    ...hang(`  ${mark} `, `${groupWords(group)}: ${names}`, 4),
    ...hang('      ', shown(`${first.hop ?? ''}: ${first.reason ?? ''}`)),
    ...hang('      ', `${missedWords(first)} ${first.missedBy.map((name) => shown(name, 200)).join(', ')}`),
    ...(first.example === null ? [] : [ink.dim(`      for example ${exampleWords(first.example)}`)]),
  ];
}

export function gapLines({history}: Report): string[] {
  if (history === undefined || history.gaps.length === 0) return [];
  const left = history.gaps.length - LISTED;
  return [
    ...history.gaps.slice(0, LISTED).flatMap((gap) => hang('  - ', shown(gapLine(gap)))),
    ...(left > 0 ? [`  … ${left} more: see --format json`] : []),
    ...hang('  ', GAPS),
  ];
}

export function modelErrorLines({history}: Report): string[] {
  if (history === undefined || history.modelErrors.length === 0) return [];
  return [
    ...hang('  ', MODEL_ERRORS),
    ...history.modelErrors.flatMap((error) => hang('  - ', shown(modelLine(error)))),
  ];
}
