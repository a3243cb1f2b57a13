/** What a hop does with the events, and how a subscription stands: the same words in every form. */
import type {RoadName} from '../../findings/model.js';
import type {HopState, RecipientDelivery, RecipientRoad} from '../model/model.js';

export const HOP_WORDS: Readonly<Record<HopState, string>> = {
  passes: 'passes',
  partly: 'passes some',
  blocks: 'blocks',
  unknown: 'unknown',
  vouched: 'vouched, not seen',
  idle: 'not reached',
};

const STANDING: Readonly<Record<RecipientDelivery['state'], string>> = {
  confirmed: 'subscription confirmed',
  pending: 'subscription not confirmed',
  absent: 'not subscribed',
  unknown: 'not read',
};

/** What a recipient is to whatever sends to it, where that is no subscription: a target of a rule is never confirmed. */
const TIES: Readonly<Record<RoadName, string | null>> = {
  sns: null,
  direct: 'target of a rule',
  'api-destination': 'target of a rule',
  chat: 'subscribed to the topic',
  alarm: 'notified by an alarm',
  'user-notifications': 'contact of User Notifications',
  other: null,
};

/** How it stands, in a column. */
export function standingWords({
  state,
  protocol,
  roads = [],
}: Pick<RecipientDelivery, 'state' | 'protocol' | 'roads'>): string {
  if (state === 'absent' && !SUBSCRIBES.has(protocol)) return 'no rule or topic sends to it';
  if (state === 'pending' && isContact(roads)) return 'contact not confirmed';
  if (state !== 'confirmed') return STANDING[state];
  const ties = roads.map(({road}) => TIES[road]);
  return ties.includes(null) ? STANDING.confirmed : (ties[0] ?? STANDING.confirmed);
}

/** The same as half a sentence; empty where nothing is amiss. */
export function whyNotThere({
  state,
  protocol,
  roads = [],
}: Pick<RecipientDelivery, 'state' | 'protocol' | 'roads'>): string {
  const subscribes = SUBSCRIBES.has(protocol);
  switch (state) {
    case 'confirmed':
      return '';
    case 'pending':
      return isContact(roads) ? 'its contact has not confirmed the address' : 'the subscription is not confirmed';
    case 'absent':
      return subscribes ? 'there is no subscription' : 'no rule or topic sends to it as declared';
    case 'unknown':
      if (isContact(roads)) return 'its contact was not read';
      return subscribes ? 'the subscription was not read' : 'not all that could send to it was read';
  }
}

/** User Notifications alone leads to it, without a subscription. */
function isContact(roads: readonly RecipientRoad[]): boolean {
  return roads.length > 0 && roads.every(({road}) => road === 'user-notifications');
}

/** Reached by a subscription and by nothing else; the others may be the target of a rule. */
const SUBSCRIBES: ReadonlySet<string> = new Set(['email', 'email-json', 'http', 'https', 'sms', 'application']);
