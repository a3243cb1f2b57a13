/** The chain as a picture and a table, whom it reaches, and which calls are lost where. */
import {all, block, code, el, id, prose, type Html} from '../../escape/html.js';
import {nothingRead} from '../../model/cause.js';
import {bareName, inOrder} from '../../model/links.js';
import {fateWords, lossGroups, type LossGroup} from '../../model/losses.js';
import type {Delivery, HopState} from '../../model/model.js';
import {HOP_WORDS, standingWords} from '../../words/hop.js';
import {reachOf} from '../../words/reach.js';
import {drawing} from './picture.js';
import {section, table, type Part} from './part.js';

const TONE: Readonly<Record<HopState, string>> = {
  passes: 'good-text',
  partly: 'part-text',
  blocks: 'bad-text',
  unknown: 'soft',
  vouched: 'soft',
  idle: 'soft',
};

/** Short names stay on one line; an ARN may break. */
function named(name: string): Html {
  return name.length <= 40 ? id(name) : code(name);
}

export const chainPart: Part = (report) => {
  const {route} = report;
  if (route === null || route.nodes.length === 0 || nothingRead(report)) return null;
  const picture = drawing(route);
  return section(
    report.review === null ? 'The chain' : 'The chain as it is now',
    picture === null ? null : el('figure', {class: 'picture', tabindex: '0'}, picture),
    table(
      ['Part', 'Name', 'State', 'Why'],
      inOrder(route).map((node) => [
        node.kind,
        named(bareName(node)),
        el('span', {class: TONE[node.state]}, HOP_WORDS[node.state]),
        prose(node.note),
      ]),
    ),
  );
};

export const recipientsPart: Part = (report) => {
  const recipients = report.delivery?.recipients ?? [];
  if (recipients.length === 0 || nothingRead(report)) return null;
  const tone = {good: 'good-text', bad: 'bad-text', unknown: 'soft'} as const;
  const undeclared = report.delivery?.undeclared ?? [];
  return section(
    'Recipients',
    table(
      ['Recipient', 'Protocol', 'Calls that would arrive', 'State'],
      recipients.map((recipient) => {
        const {state, words} = reachOf(report, recipient);
        return [
          code(recipient.endpoint),
          recipient.protocol,
          el('span', {class: tone[state]}, words),
          standingWords(recipient),
        ];
      }),
    ),
    undeclared.length === 0
      ? null
      : el(
          'p',
          {},
          'Not declared, and behind a rule for IAM events (it may get some or all of them): ',
          ...codes(undeclared),
        ),
  );
};

const NAMED = 200;

function codes(names: readonly string[]): Html[] {
  const shown = names.slice(0, NAMED).map((name, index) => all(index === 0 ? null : ', ', code(name)));
  return names.length > NAMED ? [...shown, all(` and ${names.length - NAMED} more`)] : shown;
}

export const coveragePart: Part = (report) => {
  const {delivery} = report;
  if (delivery === null) return null;
  if (nothingRead(report)) return null;
  const {
    required,
    delivered,
    sometimes,
    lost,
    unknown,
    noticed = 0,
    unverified,
    silentByDeclaration,
    losses,
  } = delivery;
  return section(
    'Coverage',
    table(
      [
        ...['Calls that must alert', 'Always arrive', 'Sometimes lost', 'Always lost', 'Could not be determined'],
        ...(noticed > 0 ? ['Noticed, not named'] : []),
      ],
      [[required, delivered, sometimes, lost, unknown, ...(noticed > 0 ? [noticed] : [])].map(String)],
    ),
    el('p', {class: 'soft'}, '"Arrive" means: reach every declared recipient, from configuration.'),
    ...lossGroups(losses).map((group) => lossBlock(group, delivery.recipients)),
    silentByDeclaration.length === 0 ? null : el('h3', {}, 'Need not alert (events.except)'),
    ...silentByDeclaration.map((pattern) => el('p', {}, code(pattern))),
    unverified.length === 0
      ? null
      : el('p', {class: 'soft'}, `Names not verified in CloudTrail (${unverified.length}): `, ...codes(unverified)),
  );
};

function lossBlock(group: LossGroup, recipients: Delivery['recipients']): Html {
  const {hop, reason, events, counterExample} = group;
  return el(
    'div',
    {class: 'step'},
    el('h3', {}, `${hop}: ${fateWords(group, recipients)}`),
    el('p', {}, prose(reason)),
    el('p', {}, ...codes(events)),
    counterExample === null
      ? null
      : all(el('p', {}, 'For example:'), block(JSON.stringify(counterExample, null, 2), 60)),
  );
}
