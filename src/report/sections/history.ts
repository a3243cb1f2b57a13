/** Markdown: what became of real changes. */
import {code, fence, row, tableHead, text} from '../escape/markdown.js';
import type {HistoryBlock, HistoryCall} from '../model/history.js';
import type {State} from '../model/state.js';
import type {Report} from '../model/model.js';
import {commandLine, completed, NOTHING_AGAIN} from '../words/command/again.js';
import {
  callGroups,
  callState,
  callWords,
  dayWords,
  exampleWords,
  gapLine,
  GAPS,
  groupWords,
  historyLine,
  historyState,
  lateLine,
  limitLines,
  modelLine,
  MODEL_ERRORS,
  neverSeenLine,
  noiseLines,
  missedWords,
} from '../words/history.js';
import {bar} from './text-history.js';
import type {Section} from './page.js';

const SIGNS = {good: '✅', bad: '❌', unknown: '❓'} as const;
const EMPTY: Section = {heading: null, intro: '', rows: [], gap: '\n', unit: ''};
/** Days that the chart shows. */
const DAYS = 31;

/** @param alone the page is about nothing else, and its heading says the sentence */
export function historySections(report: Report, alone: boolean): Section[] {
  const {history: block, again = NOTHING_AGAIN} = report;
  if (block === undefined) return [];
  const resume = (options: string): string => `\`${commandLine('history', again, options)}\``;
  const said = alone ? [] : [`${SIGNS[historyState(block)]} ${text(historyLine(block))}`];
  const intro = [
    ...said,
    ...limitLines(block, resume).map((line) => `${SIGNS.unknown} ${text(completed(line, again))}`),
    chart(block),
    ...noiseLines(block).map((line) => text(line)),
    ...[lateLine(block), neverSeenLine(block)].flatMap((line) => (line === null ? [] : [text(line)])),
  ];
  return [
    {...EMPTY, heading: 'Real changes', intro: intro.filter((part) => part !== '').join('\n\n')},
    callTable(block),
    gapSection(block),
    modelSection(block),
  ];
}

function chart({days}: HistoryBlock): string {
  if (days.length < 2) return '';
  const told = days.slice(-DAYS);
  const most = Math.max(...told.map(({changes}) => changes));
  const lines = told.map((day) => {
    const {changes, silent, unknown} = day;
    const missed = bar(silent + unknown, most).replaceAll('█', '░');
    return `${day.day} ${bar(changes - silent - unknown, most)}${missed} ${dayWords(day)}`;
  });
  return fence('text', lines.join('\n'));
}

function callTable({calls}: HistoryBlock): Section {
  if (calls.length === 0) return EMPTY;
  const wrong = callGroups(calls.filter((call) => callState(call) !== 'good'));
  const fine = calls.filter((call) => callState(call) === 'good');
  return {
    ...EMPTY,
    intro: tableHead(['Calls', 'Changes', 'Where they end, and why']),
    rows: [
      ...wrong.map((group) => row([names(group.calls, group.state), text(groupWords(group)), whyOf(group.first)])),
      ...fine.map((call) => row([names([call], 'good'), text(callWords(call)), ''])),
    ],
    unit: 'rows',
  };
}

function names(calls: readonly HistoryCall[], state: State): string {
  return `${SIGNS[state]} ${calls.map(({event}) => code(event)).join(', ')}`;
}

function whyOf(call: HistoryCall): string {
  const {hop, reason, missedBy, example} = call;
  const parts = [
    `${code(hop ?? '')}: ${text(reason ?? '')}`,
    `${missedWords(call)} ${missedBy.map((name) => code(name)).join(', ')}`,
    ...(example === null ? [] : [`for example ${text(exampleWords(example))}`]),
  ];
  return parts.join('<br>');
}

function gapSection({gaps}: HistoryBlock): Section {
  if (gaps.length === 0) return EMPTY;
  return {
    ...EMPTY,
    heading: 'Stops of the chain',
    intro: text(GAPS),
    rows: gaps.map((gap) => `- ${text(gapLine(gap))}`),
    unit: 'stops',
  };
}

function modelSection({modelErrors}: HistoryBlock): Section {
  if (modelErrors.length === 0) return EMPTY;
  return {
    ...EMPTY,
    heading: 'Where the event model of this tool is wrong',
    intro: text(MODEL_ERRORS),
    rows: modelErrors.map((error) => `- ${text(modelLine(error))}`),
    unit: 'lines',
  };
}
