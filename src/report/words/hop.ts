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

const STANDING: Readonly<Record<RecipientDelivery['state'], string>> = {
  confirmed: 'confirmed',
  pending: 'not confirmed',
  absent: 'not subscribed',
  unknown: 'not read',
};

/** How it stands, in a column. */
export function standingWords({state, protocol}: Pick<RecipientDelivery, 'state' | 'protocol'>): string {
  return state === 'absent' && !SUBSCRIBES.has(protocol) ? 'no rule or topic sends to it' : STANDING[state];
}

/** The same as half a sentence; empty where nothing is amiss. */
export function whyNotThere({state, protocol}: Pick<RecipientDelivery, 'state' | 'protocol'>): string {
  const subscribes = SUBSCRIBES.has(protocol);
  switch (state) {
    case 'confirmed':
      return '';
    case 'pending':
      return 'the subscription is not confirmed';
    case 'absent':
      return subscribes ? 'there is no subscription' : 'no rule or topic sends to it as declared';
    case 'unknown':
      return subscribes ? 'the subscription was not read' : 'not all that could send to it was read';
  }
}

/** Reached by a subscription and by nothing else; the others may be the target of a rule. */
const SUBSCRIBES: ReadonlySet<string> = new Set(['email', 'email-json', 'http', 'https', 'sms', 'application']);
