/** The life of a subscription: asked for, confirmed by its owner or not, gone. */
import {randomBytes} from 'node:crypto';

export interface SubscriptionRecord {
  readonly arn: string;
  readonly topicArn: string;
  readonly protocol: string;
  readonly endpoint: string;
  readonly region: string;
  /** What the confirmation mail would carry. */
  readonly token: string;
  /** Confirmation requests sent: one for each Subscribe while it is pending. */
  requests: number;
  state: 'pending' | 'confirmed';
  /** Whether unsubscribing needs the caller's signature: SNS shows it as `ConfirmationWasAuthenticated`. */
  authenticated: boolean;
}

/**
 * `pending`: as AWS does it. `at-once`: every subscription is confirmed when made, for fixtures that begin with an account in
 * which everybody has clicked long ago.
 */
export type ConfirmationMode = 'pending' | 'at-once';

export class Subscriptions {
  mode: ConfirmationMode = 'pending';
  #records = new Map<string, SubscriptionRecord>();
  #deleted = new Map<string, number>();

  /** Notes a Subscribe that moto answered with this ARN, again or for the first time. */
  subscribed(
    made: Pick<SubscriptionRecord, 'arn' | 'topicArn' | 'protocol' | 'endpoint' | 'region'>,
    foreign: boolean,
  ): SubscriptionRecord {
    const known = this.#records.get(made.arn);
    if (known !== undefined) {
      if (known.state === 'pending') known.requests += 1;
      return known;
    }
    const pending = this.mode === 'pending' && needsConfirmation(made.protocol, foreign);
    const record: SubscriptionRecord = {
      ...made,
      token: randomBytes(32).toString('hex'),
      requests: pending ? 1 : 0,
      state: pending ? 'pending' : 'confirmed',
      authenticated: !pending,
    };
    this.#records.set(made.arn, record);
    return record;
  }

  confirm(record: SubscriptionRecord, authenticated: boolean): void {
    record.state = 'confirmed';
    record.authenticated = authenticated;
  }

  removed(arn: string): void {
    const record = this.#records.get(arn);
    if (record === undefined) return;
    this.#records.delete(arn);
    this.#deleted.set(record.topicArn, (this.#deleted.get(record.topicArn) ?? 0) + 1);
  }

  topicRemoved(topicArn: string): void {
    for (const record of this.ofTopic(topicArn)) this.#records.delete(record.arn);
    this.#deleted.delete(topicArn);
  }

  get(arn: string): SubscriptionRecord | undefined {
    return this.#records.get(arn);
  }

  all(): readonly SubscriptionRecord[] {
    return [...this.#records.values()];
  }

  ofTopic(topicArn: string): readonly SubscriptionRecord[] {
    return this.all().filter((record) => record.topicArn === topicArn);
  }

  /** The three counters of GetTopicAttributes: https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html */
  counters(topicArn: string): {confirmed: number; pending: number; deleted: number} {
    const records = this.ofTopic(topicArn);
    const pending = records.filter(({state}) => state === 'pending').length;
    return {confirmed: records.length - pending, pending, deleted: this.#deleted.get(topicArn) ?? 0};
  }
}

/**
 * "If the endpoint type is HTTP/S or email, or if the endpoint and the topic are not in the same AWS account, the endpoint owner
 * must run the ConfirmSubscription action": https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html. A queue's owner who
 * subscribes it himself confirms by doing so:
 * https://docs.aws.amazon.com/sns/latest/dg/sns-send-message-to-sqs-cross-account.html
 */
function needsConfirmation(protocol: string, foreign: boolean): boolean {
  return ['http', 'https', 'email', 'email-json'].includes(protocol) || foreign;
}
