/** Of what shape a value must be for the service that gets it: a text where it wants a list is refused, and the other way round. */
import type {Shape} from '../../../data/receiver.js';
import type {Json} from '../../../findings/model.js';
import {isRecord} from '../../../snapshot/shape.js';

export const SHAPES: Readonly<Record<Shape, string>> = {
  words: 'a text',
  texts: 'a list of texts',
  list: 'a list of objects',
  blocks: 'a list of blocks, each with a type and what that type needs',
  attachments: 'a list of objects, whose blocks have what their types need',
  cards: 'a list of adaptive cards, each with its contentType',
  record: 'an object',
  document: 'a document of the Atlassian Document Format',
  priority: 'P1, P2, P3, P4 or P5',
};

/** https://learn.microsoft.com/en-us/power-automate/overview-adaptive-cards */
const CARD = 'application/vnd.microsoft.card.adaptive';
const PRIORITIES: ReadonlySet<unknown> = new Set(['P1', 'P2', 'P3', 'P4', 'P5']);

const each = (value: Json, holds: (one: Json) => boolean): boolean => Array.isArray(value) && value.every(holds);

type Fields = Readonly<Record<string, Json>>;

/** "Minimum length for the text in this field is 1": https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
const isTextObject = (value: Json | undefined): boolean =>
  isRecord(value) &&
  (value['type'] === 'plain_text' || value['type'] === 'mrkdwn') &&
  typeof value['text'] === 'string' &&
  value['text'] !== '';
const isFilled = (value: Json | undefined): boolean => Array.isArray(value) && value.length > 0;

/** What blocks of a type must have (https://docs.slack.dev/reference/block-kit/blocks); of a type that is not here, nothing is said. */
const BLOCKS = new Map<string, (block: Fields) => boolean>([
  [
    'section',
    ({text, fields}) =>
      (text === undefined ? isFilled(fields) : isTextObject(text)) &&
      (fields === undefined || each(fields, isTextObject)),
  ],
  ['header', ({text}) => isTextObject(text)],
  ['markdown', ({text}) => typeof text === 'string'],
  ['context', ({elements}) => isFilled(elements)],
  ['rich_text', ({elements}) => Array.isArray(elements)],
]);

function isBlock(value: Json): boolean {
  if (!isRecord(value) || typeof value['type'] !== 'string') return false;
  return BLOCKS.get(value['type'])?.(value) ?? true;
}

/**
 * Slack: https://docs.slack.dev/reference/block-kit/blocks. Opsgenie: https://docs.opsgenie.com/docs/alert-api#create-alert. Jira takes
 * documents of version 1: https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
const FITS: Readonly<Record<Shape, (value: Json) => boolean>> = {
  words: (value) => typeof value === 'string' || typeof value === 'number',
  texts: (value) => each(value, (one) => typeof one === 'string'),
  list: (value) => each(value, isRecord),
  blocks: (value) => each(value, isBlock),
  attachments: (value) =>
    each(value, (one) => isRecord(one) && (one['blocks'] === undefined || each(one['blocks'], isBlock))),
  cards: (value) => each(value, (one) => isRecord(one) && one['contentType'] === CARD),
  record: isRecord,
  document: (value) => isRecord(value) && value['type'] === 'doc' && value['version'] === 1,
  priority: (value) => PRIORITIES.has(value),
};

export function fits(value: Json, shape: Shape): boolean {
  return FITS[shape](value);
}
