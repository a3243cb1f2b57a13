/** Markdown: the chain, who would be told, and which calls are lost where. */
import {count} from '../words/count.js';
import {LIMITS} from '../model/limits.js';
import {bareName, inOrder} from '../model/links.js';
import {LOSS_WORDS, lossGroups} from '../model/losses.js';
import {code, fence, row, signed, tableHead, text} from '../escape/markdown.js';
import type {HopState, RecipientDelivery, Report} from '../model/model.js';
import type {Section} from './page.js';
import {picture} from './picture.js';

const MARK: Readonly<Record<HopState, string>> = {
  passes: '✅',
  partly: '🟡',
  blocks: '❌',
  unknown: '❔',
  vouched: '🔵',
};
const HOP_WORDS: Readonly<Record<HopState, string>> = {
  passes: 'passes',
  partly: 'passes some',
  blocks: 'blocks',
  unknown: 'unknown',
  vouched: 'vouched, not seen',
};

/**
 * The picture, and the same in words: not everybody sees a picture. A change that is reviewed comes before it, under a heading of its
 * own. Where every link passes, their states and reasons would say the same five times.
 */
export function chainSection(report: Report): Section {
  const nodes = report.route === null ? [] : inOrder(report.route);
  const well = nodes.length <= LIMITS.pictureNodes && nodes.every(({state}) => state === 'passes');
  const words =
    nodes.length === 0
      ? ''
      : well
        ? `Every link passes: ${nodes.map((node) => `${text(node.kind)} ${code(bareName(node))}`).join(' → ')}`
        : tableHead(['Link', 'Name', 'State', 'Why']);
  return {
    heading: report.review !== null && nodes.length > 0 ? 'The chain as it is now' : null,
    intro: [picture(report.route), words].filter((part) => part !== '').join('\n\n'),
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
    unit: 'links',
  };
}

const STATE: Readonly<Record<RecipientDelivery['state'], string>> = {
  confirmed: 'confirmed',
  pending: 'not confirmed',
  absent: 'not subscribed',
  unknown: 'could not be looked at',
};

export function recipientsSection(report: Report): Section {
  const delivery = report.delivery;
  const required = delivery?.required ?? 0;
  return {
    heading: 'Recipients',
    intro: delivery?.recipients.length ? tableHead(['', 'Recipient', 'Calls that would arrive', 'Subscription']) : '',
    rows: (delivery?.recipients ?? []).map((recipient) => {
      const mark = recipient.delivered === required ? '✅' : recipient.state === 'unknown' ? '❔' : '❌';
      const who = `${code(recipient.endpoint)} (${text(recipient.protocol)})`;
      return row([mark, who, `${recipient.delivered} of ${required}`, STATE[recipient.state]]);
    }),
    gap: '\n',
    unit: 'recipients',
  };
}

const NAMED = 12;

export function lossesSection(report: Report): Section {
  const groups = lossGroups(report.delivery?.losses ?? []);
  const silent = report.delivery?.silentByDeclaration ?? [];
  return {
    heading: 'Calls that would be lost',
    intro: '',
    rows: [
      ...groups.map((group) => {
        const named = group.events.slice(0, NAMED).map((event) => code(event));
        const more = group.events.length > NAMED ? ` and ${group.events.length - NAMED} more` : '';
        const what = `**${text(group.hop)}**: ${count(group.events.length, 'call')} ${LOSS_WORDS[group.verdict]}: ${text(group.reason)}`;
        const example =
          group.counterExample === null
            ? ''
            : `\n\nFor example:\n\n${fence('json', JSON.stringify(group.counterExample, null, 2), 60)}`;
        return `${what}\n\n${named.join(', ')}${more}${example}`;
      }),
      ...silent.map((pattern) => `Silent by declaration: ${code(pattern)}`),
    ],
    gap: '\n\n',
    unit: 'reasons',
  };
}
