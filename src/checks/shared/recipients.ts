/** Declared recipients and the subscriptions that are theirs. */
import type {Recipient} from '../../baseline/schema/schema.js';
import {groupBy} from '../../delivery/group.js';
import type {SubscriptionAnswer} from '../../delivery/hops/subscription.js';
import {isServed, mayBeServed} from '../../delivery/coverage/outcome.js';
import type {Context} from '../../delivery/context.js';
import {isChatEndpoint} from '../../delivery/message/index.js';
import type {Proof} from '../../delivery/proof.js';
import {isOpen} from '../../delivery/gate.js';
import type {Severity} from '../../findings/model.js';
import type {Outcome} from '../check.js';
import {alertingTopics, candidateTopics, isStop, lighter, type Weight} from './topics.js';

export function nameOfRecipient({protocol, public: endpoint}: Recipient): string {
  return `${endpoint} (${protocol})`;
}

/** As a command has it. The text of a web endpoint may be a secret, so that reports have a digest in its place: it stays a blank. */
export function endpointTyped({public: endpoint, matches}: Recipient): string {
  if (/#[0-9a-f]{12}$/.test(endpoint)) return 'URL';
  return matches.includes(endpoint) ? endpoint : 'ENDPOINT';
}

export function nameOfRow({Protocol, Endpoint}: SubscriptionAnswer['row']): string {
  return `${Endpoint} (${Protocol})`;
}

const MAIL: readonly string[] = ['email', 'email-json'];

/** The protocol by which this mailbox is declared, where it is subscribed by the other one of mails; null where it is not. */
export function otherFormOf({baseline}: Context, {Protocol, Endpoint}: SubscriptionAnswer['row']): string | null {
  if (!MAIL.includes(Protocol)) return null;
  const same = baseline.recipients.filter(
    ({protocol, public: endpoint}) => MAIL.includes(protocol) && endpoint === Endpoint,
  );
  return same.some(({protocol}) => protocol === Protocol) ? null : (same[0]?.protocol ?? null);
}

/** The subscription of the chat service, where a channel is declared that it may serve. */
export function isForDeclaredChat({baseline}: Context, {Endpoint}: SubscriptionAnswer['row']): boolean {
  return isChatEndpoint(Endpoint) && baseline.recipients.some(({protocol}) => protocol === 'chat');
}

/** Would every required call reach this recipient, failed attempts aside? */
export function reached({coverage}: Proof, recipient: number): boolean {
  return isServed(coverage, recipient);
}

/** By recipient. Many checks ask, and a topic has many subscriptions. */
const sorted = new WeakMap<Proof, ReadonlyMap<number, readonly SubscriptionAnswer[]>>();

/** The subscriptions of one recipient on topics that may alert it. What SNS lists as deleted is none. */
export function subscriptionsOf(proof: Proof, recipient: number): readonly SubscriptionAnswer[] {
  let known = sorted.get(proof);
  if (known === undefined) {
    const all = candidateTopics(proof).flatMap((topic) => topic.subscriptions);
    known = groupBy(all, ({recipient: whose, row}) =>
      whose === null || row.SubscriptionArn === 'Deleted' ? [] : [whose],
    );
    sorted.set(proof, known);
  }
  return known.get(recipient) ?? [];
}

export interface Subscribed {
  readonly index: number;
  readonly recipient: Recipient;
  readonly subscription: SubscriptionAnswer;
  /** Place and name of the subscription, for an outcome. */
  readonly about: Pick<Outcome, 'resource' | 'region' | 'at' | 'key'>;
}

/** Every confirmed subscription of a declared recipient. */
export function confirmedSubscriptions(proof: Proof): readonly Subscribed[] {
  return proof.context.baseline.recipients.flatMap((recipient, index) =>
    subscriptionsOf(proof, index)
      .filter(({confirmed}) => isOpen(confirmed))
      .map((subscription) => ({index, recipient, subscription, about: aboutOf(subscription, index)})),
  );
}

/** The same, and those by which a recipient hears of alarms. */
export function alertedSubscriptions(proof: Proof): readonly Subscribed[] {
  const found = confirmedSubscriptions(proof);
  const known = new Set(found.map(({subscription}) => subscription.topicArn));
  const more = alertingTopics(proof)
    .filter(({arn}) => !known.has(arn))
    .flatMap(({subscriptions}) => subscriptions.filter(({confirmed}) => isOpen(confirmed)));
  return [
    ...found,
    ...more.flatMap((subscription): Subscribed[] => {
      const {recipient: index} = subscription;
      const recipient = index === null ? undefined : proof.context.baseline.recipients[index];
      if (index === null || recipient === undefined || subscription.row.SubscriptionArn === 'Deleted') return [];
      return [{index, recipient, subscription, about: aboutOf(subscription, index)}];
    }),
  ];
}

export function aboutOf({row, topicArn}: SubscriptionAnswer, index: number): Subscribed['about'] {
  const named = row.SubscriptionArn.startsWith('arn:');
  return {
    resource: named ? row.SubscriptionArn : topicArn,
    region: topicArn.split(':')[3] ?? null,
    at: ['recipients', index],
    // A pending subscription has no name of its own.
    ...(named ? {} : {key: `${row.Protocol} ${row.Endpoint}`}),
  };
}

/**
 * A subscription that loses alerts which the recipient gets another way is a remark; and so is one that lets nothing pass where it may get them
 * another way, since what is not known of that way has findings of its own.
 */
export function weighedFor(
  proof: Proof,
  recipient: number,
  outcome: Outcome,
  worst: Severity,
  {partly}: Pick<Weight, 'partly'> = {},
): readonly Outcome[] {
  if (outcome.status === 'pass') return [outcome];
  if (!reached(proof, recipient)) {
    const spared = isStop(outcome, partly) && mayBeServed(proof.coverage, recipient);
    return [spared ? lighter(outcome, worst, 'info') : outcome];
  }
  return outcome.status === 'unknown' ? [] : [lighter(outcome, worst, 'info')];
}
