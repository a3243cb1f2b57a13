/** What a hop does with the events, and how a subscription stands: the same words in every form. */
import type {HopState, RecipientDelivery} from '../model/model.js';

export const HOP_WORDS: Readonly<Record<HopState, string>> = {
  passes: 'passes',
  partly: 'passes some',
  blocks: 'blocks',
  unknown: 'unknown',
  vouched: 'vouched, not seen',
  idle: 'not reached',
};

export const SUBSCRIPTION_WORDS: Readonly<Record<RecipientDelivery['state'], string>> = {
  confirmed: 'confirmed',
  pending: 'not confirmed',
  absent: 'not subscribed',
  unknown: 'not read',
};
