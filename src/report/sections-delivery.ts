/** Markdown: the chain, who would be told, and which calls are lost where. */
import {LOSS_WORDS, lossGroups} from './losses.js';
import {code, fence, row, tableHead, text} from './markdown.js';
import type {HopState, RecipientDelivery, Report} from './model.js';
import type {Section} from './page.js';
import {count} from './words.js';

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

export function chainSection(report: Report): Section {
  return {
    heading: null,
    intro: report.route?.nodes.length ? tableHead(['Link', 'Name', 'State', 'Why']) : '',
    rows: (report.route?.nodes ?? []).map((node) =>
      row([text(node.kind), code(node.label), `${MARK[node.state]} ${HOP_WORDS[node.state]}`, text(node.note)]),
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
