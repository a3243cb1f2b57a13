/** What became of real changes. */
import {all, code, el, prose, type Html} from '../../escape/html.js';
import type {HistoryCall} from '../../model/history.js';
import {commandLine, completed, NOTHING_AGAIN} from '../../words/command/again.js';
import {
  callGroups,
  callState,
  callWords,
  gapLine,
  GAPS,
  groupWords,
  historyLine,
  lateLine,
  limitLines,
  modelLine,
  MODEL_ERRORS,
  neverSeenLine,
  noiseLines,
  exampleWords,
  type CallGroup,
  missedWords,
} from '../../words/history.js';
import {list, section, table, type Part} from './part.js';

const TONE = {good: 'good-text', bad: 'bad-text', unknown: 'soft'} as const;

export const historyPart: Part = ({history: block, again = NOTHING_AGAIN}) => {
  if (block === undefined) return null;
  const resume = (options: string): string => `\`${commandLine('history', again, options)}\``;
  const wrong = callGroups(block.calls.filter((call) => callState(call) !== 'good'));
  const fine = block.calls.filter((call) => callState(call) === 'good');
  const lines = [
    ...limitLines(block, resume).map((line) => completed(line, again)),
    ...noiseLines(block),
    lateLine(block) ?? '',
    neverSeenLine(block) ?? '',
  ];
  return section(
    "Real changes, by today's configuration",
    el('p', {}, prose(historyLine(block))),
    ...lines.filter((line) => line !== '').map((line) => el('p', {}, prose(line))),
    block.calls.length === 0
      ? null
      : table(['Calls', 'Changes', 'Where they end, and why'], [...wrong.map(groupRow), ...fine.map(fineRow)]),
    ...(block.gaps.length === 0 ? [] : [el('h3', {}, 'Stops of the chain'), el('p', {}, GAPS)]),
    list(block.gaps.map((gap) => prose(gapLine(gap)))),
    ...(block.modelErrors.length === 0
      ? []
      : [el('h3', {}, 'Where the event model of this tool is wrong'), el('p', {}, MODEL_ERRORS)]),
    list(block.modelErrors.map((error) => prose(modelLine(error)))),
  );
};

function named(calls: readonly HistoryCall[]): Html {
  return all(...calls.flatMap(({event}, index) => [index === 0 ? null : ', ', code(event)]));
}

function groupRow(group: CallGroup): Html[] {
  const {first, calls, state} = group;
  const {hop, reason, missedBy, example} = first;
  const why = all(
    prose(`${hop ?? ''}: ${reason ?? ''}`),
    el('br', {}),
    `${missedWords(first)} `,
    ...missedBy.flatMap((name, index) => [index === 0 ? null : ', ', code(name)]),
    ...(example === null ? [] : [el('br', {}), prose(`for example ${exampleWords(example)}`)]),
  );
  return [named(calls), el('span', {class: TONE[state]}, groupWords(group)), why];
}

function fineRow(call: HistoryCall): Html[] {
  return [named([call]), el('span', {class: TONE.good}, callWords(call)), all()];
}
