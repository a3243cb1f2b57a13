/** Of what shape a value must be for the service that gets it: a text where it wants a list is refused, and the other way round. */
import type {Shape} from '../../data/receivers.js';
import type {Json} from '../../findings/model.js';
import {isRecord} from '../../snapshot/shape.js';

export const SHAPES: Readonly<Record<Shape, string>> = {
  words: 'a text',
  texts: 'a list of texts',
  list: 'a list of objects',
  blocks: 'a list of blocks, each with a type',
  cards: 'a list of adaptive cards, each with its contentType',
  record: 'an object',
  document: 'a document of the Atlassian Document Format',
  priority: 'P1, P2, P3, P4 or P5',
};

/** https://learn.microsoft.com/en-us/power-automate/overview-adaptive-cards */
const CARD = 'application/vnd.microsoft.card.adaptive';
const PRIORITIES: ReadonlySet<unknown> = new Set(['P1', 'P2', 'P3', 'P4', 'P5']);

const each = (value: Json, holds: (one: Json) => boolean): boolean => Array.isArray(value) && value.every(holds);

/**
 * Slack: https://docs.slack.dev/reference/block-kit/blocks. Opsgenie: https://docs.opsgenie.com/docs/alert-api#create-alert. Jira takes
 * documents of version 1: https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
const FITS: Readonly<Record<Shape, (value: Json) => boolean>> = {
  words: (value) => typeof value === 'string' || typeof value === 'number',
  texts: (value) => each(value, (one) => typeof one === 'string'),
  list: (value) => each(value, isRecord),
  blocks: (value) => each(value, (one) => isRecord(one) && typeof one['type'] === 'string'),
  cards: (value) => each(value, (one) => isRecord(one) && one['contentType'] === CARD),
  record: isRecord,
  document: (value) => isRecord(value) && value['type'] === 'doc' && value['version'] === 1,
  priority: (value) => PRIORITIES.has(value),
};

export function fits(value: Json, shape: Shape): boolean {
  return FITS[shape](value);
}
