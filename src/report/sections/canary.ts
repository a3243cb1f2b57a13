/** What the canary proved: for a terminal, and in Markdown. */
import type {Ink} from '../escape/ink.js';
import {text} from '../escape/markdown.js';
import {shown} from '../escape/plain.js';
import {hang} from '../escape/terminal.js';
import type {CanaryHop} from '../model/canary.js';
import type {Report} from '../model/model.js';
import {audienceLine, canaryLine, canaryState, hopWords, limitsOf} from '../words/canary.js';
import type {Section} from './page.js';

const MARKS = {seen: '✓', 'not-seen': '✗', 'not-watched': '·'} as const;
const SIGNS = {seen: '✅', 'not-seen': '❌', 'not-watched': '❓'} as const;
const STATES = {seen: 'good', 'not-seen': 'bad', 'not-watched': 'unknown'} as const;

export function canaryLines({canary: block, again}: Report, ink: Ink): string[] {
  if (block === undefined) return [];
  const mark = ({state}: CanaryHop): string => ink.state(STATES[state], MARKS[state]);
  return [
    ...block.hops.flatMap((hop) => hang(`  ${mark(hop)} `, shown(hopWords(hop)), 4)),
    ...(block.marker === null ? [] : [`  marker ${shown(block.marker, 80)}`]),
    ...[audienceLine(block)].flatMap((line) => (line === null ? [] : hang('  ', shown(line)))),
    ...hang('  ', limitsOf(block, again)),
  ];
}

export function canarySection({canary: block, again}: Report, alone: boolean): Section {
  const empty: Section = {heading: null, intro: '', rows: [], gap: '\n', unit: ''};
  if (block === undefined) return empty;
  const sign = {good: '✅', bad: '❌', unknown: '❓'}[canaryState(block)];
  return {
    ...empty,
    heading: 'Canary',
    intro: alone ? '' : `${sign} ${text(canaryLine(block, again))}`,
    rows: block.hops.map((hop) => `- ${SIGNS[hop.state]} ${text(hopWords(hop))}`),
    outro: [
      ...(block.marker === null ? [] : [`Marker ${text(block.marker)}.`]),
      ...[audienceLine(block)].flatMap((line) => (line === null ? [] : [text(line)])),
      text(limitsOf(block, again)),
    ].join('\n\n'),
    unit: 'hops',
  };
}
