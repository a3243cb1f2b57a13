/** Markdown: the chain, whom it reaches, and which calls are lost where. */
import {LIMITS} from '../model/limits.js';
import {onlyFailuresLost} from '../model/failures.js';
import {bareName, inOrder} from '../model/links.js';
import {fateWords, lossGroups} from '../model/losses.js';
import {code, fence, row, signed, tableHead, text} from '../escape/markdown.js';
import {nothingRead} from '../model/cause.js';
import type {HopState, Report, RoutePicture} from '../model/model.js';
import type {State} from '../model/state.js';
import {lossHeading, reachOf} from '../words/reach.js';
import {HOP_WORDS, standingWords} from '../words/hop.js';
import type {Section} from './page.js';
import {picture} from './picture.js';

const MARK: Readonly<Record<HopState, string>> = {
  passes: '✅',
  partly: '🟡',
  blocks: '❌',
  unknown: '❓',
  vouched: '🔵',
  idle: '⚪',
};
const STATE_MARK: Readonly<Record<State, string>> = {good: '✅', bad: '❌', unknown: '❓'};

/**
 * The picture, and the same in words: not everybody sees a picture. A change that is reviewed comes before it, under a heading of its
 * own. Where every hop passes, their states and reasons would say the same five times.
 */
export function chainSection(report: Report): Section {
  const nodes = report.route === null || nothingRead(report) ? [] : inOrder(report.route);
  // Parts that are in order and lead nowhere are no chain.
  const reached =
    report.delivery === null || report.delivery.delivered === report.delivery.required || onlyFailuresLost(report);
  const well = reached && nodes.length <= LIMITS.pictureNodes && nodes.every(({state}) => state === 'passes');
  const words =
    nodes.length === 0
      ? ''
      : well
        ? `Every part of the chain passes: ${kinds(nodes).join(' → ')}`
        : tableHead(['Part', 'Name', 'State', 'Why']);
  return {
    heading: report.review !== null && nodes.length > 0 ? 'The chain as it is now' : null,
    intro: [nodes.length === 0 ? '' : picture(report.route), words].filter((part) => part !== '').join('\n\n'),
    rows: well
      ? []
      : nodes.map((node) =>
          row([
            text(node.kind),
            code(bareName(node)),
            signed(MARK[node.state], HOP_WORDS[node.state]),
            text(node.note),
          ]),
        ),
    gap: '\n',
    unit: 'hops',
  };
}

/** Each kind once: two recipients of a topic do not stand behind one another. */
function kinds(nodes: readonly RoutePicture['nodes'][number][]): string[] {
  const names = new Map<string, string[]>();
  for (const node of nodes) names.set(node.kind, [...(names.get(node.kind) ?? []), code(bareName(node))]);
  return [...names].map(([kind, all]) => `${text(kind)}${all.length === 1 ? '' : 's'} ${all.join(', ')}`);
}

export function recipientsSection(report: Report): Section {
  const delivery = report.delivery;
  if (nothingRead(report)) return {heading: null, intro: '', rows: [], gap: '\n', unit: ''};
  return {
    heading: 'Recipients',
    intro: delivery?.recipients.length ? tableHead(['', 'Recipient', 'Calls that would arrive', 'State']) : '',
    rows: (delivery?.recipients ?? []).map((recipient) => {
      const {state, words} = reachOf(report, recipient);
      const who = `${code(recipient.endpoint)} (${text(recipient.protocol)})`;
      return row([STATE_MARK[state], who, words, standingWords(recipient)]);
    }),
    gap: '\n',
    unit: 'recipients',
  };
}

const NAMED = 12;

export function lossesSection(report: Report): Section {
  const groups = nothingRead(report) ? [] : lossGroups(report.delivery?.losses ?? []);
  const silent = report.delivery?.silentByDeclaration ?? [];
  return {
    heading: lossHeading(report),
    intro: '',
    rows: [
      ...groups.map((group) => {
        const named = group.events.slice(0, NAMED).map((event) => code(event));
        const more = group.events.length > NAMED ? ` and ${group.events.length - NAMED} more` : '';
        const fate = fateWords(group, report.delivery?.recipients ?? []);
        const what = `**${text(group.hop)}**: ${text(fate)}: ${text(group.reason)}`;
        const example =
          group.counterExample === null
            ? ''
            : `\n\nFor example:\n\n${fence('json', JSON.stringify(group.counterExample, null, 2), 60)}`;
        return `${what}\n\n${named.join(', ')}${more}${example}`;
      }),
      ...silent.map((pattern) => `Need not alert (\`events.except\`): ${code(pattern)}`),
    ],
    gap: '\n\n',
    unit: 'reasons',
  };
}
