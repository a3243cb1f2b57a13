/** The step of whoever is asked to confirm a subscription. */
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import {errand, isOwn, type Item, type Planning} from '../planning.js';

/**
 * Only a person can confirm: https://docs.aws.amazon.com/sns/latest/dg/sns-email-notifications.html. A pending request is removed after
 * 48 hours: https://aws.amazon.com/about-aws/whats-new/2023/05/amazon-sns-automatic-deletion-unconfirmed-subscriptions/
 *
 * @param asked when; null where SNS alone would know, undefined where it is still to be asked
 */
export function confirmation(
  planning: Planning,
  topic: Pick<TopicAnswer, 'arn' | 'region'>,
  protocol: string,
  endpoint: string,
  asked: string | null | undefined,
): Item {
  const mail = protocol === 'email' || protocol === 'email-json';
  const how = mail
    ? `${endpoint} has to open the mail "AWS Notification - Subscription Confirmation" and follow its link`
    : `The owner of ${endpoint} has to confirm what SNS sends to it (the SubscribeURL or the token)`;
  const since =
    asked === undefined
      ? 'The step before this one sends the request'
      : asked === null
        ? 'A request was sent at most 48 hours ago'
        : `A request was sent at ${asked} and expires at ${later(asked)}`;
  const again = isOwn(planning, topic.arn)
    ? 'reconcile sends a new one'
    : 'the owner of the topic has to subscribe this recipient again';
  const text =
    `${how}. ${since}. A request is valid for 48 hours; after that, ${again}. Until it is confirmed, ` +
    'nothing reaches this recipient.';
  return errand('ConfirmSubscription', `${topic.arn} ${protocol} ${endpoint}`, topic.region, text);
}

const TWO_DAYS = 48 * 3_600_000;

function later(time: string): string {
  return `${new Date(Date.parse(time) + TWO_DAYS).toISOString().slice(0, 19)}Z`;
}
