import {parseArn} from '../../delivery/arn.js';
import {isForeign} from '../../delivery/context.js';
import {isOpen} from '../../delivery/gate.js';
import type {SubscriptionAnswer} from '../../delivery/hops/subscription.js';
import {defineCheck, type Outcome} from '../check.js';
import {aboutOf, nameOfRecipient, subscriptionsOf, weighedFor} from '../shared/recipients.js';

export const check = defineCheck({
  id: 'subscription-confirmed',
  title: 'Every declared recipient has confirmed its subscription',
  hop: 'subscription',
  severity: 'critical',
  rationale:
    'Until it is confirmed a subscription receives nothing. For e-mail only a person can confirm, by the link in the mail. The link is valid for two ' +
    'days, and SNS removes a request that was not confirmed within 48 hours. If SNS sends more than ten mails a second to a mailbox, the mailbox has to confirm again.',
  remediation: {
    console:
      'Open the mail "AWS Notification - Subscription Confirmation" and follow its link. While a request is pending, another one has no effect.',
    cli: {
      say: 'Open the mail from AWS Notifications and confirm with the token of its link, so that only an AWS identity can unsubscribe:',
      run: ['aws sns confirm-subscription --topic-arn TOPIC_ARN --token TOKEN --authenticate-on-unsubscribe true'],
      note: 'When SNS has removed the request, `iam-alert-guard reconcile` asks again.',
    },
    terraform: 'aws_sns_topic_subscription only sends the request. A person has to confirm it.',
  },
  by: 'human',
  reads: ['sns:ListSubscriptionsByTopic', 'sns:GetSubscriptionAttributes'],
  at: ['recipients'],
  sources: [
    'https://docs.aws.amazon.com/sns/latest/api/API_ConfirmSubscription.html',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-delete-subscription-topic.html',
    'https://aws.amazon.com/about-aws/whats-new/2023/05/amazon-sns-automatic-deletion-unconfirmed-subscriptions/',
    'https://repost.aws/knowledge-center/sns-email-subscription-disabled',
  ],
  good: {says: 'Both recipients are confirmed.'},
  bad: {
    says: 'The mail was never answered.',
    edits: [{read: 'sns:ListSubscriptionsByTopic', patch: [{SubscriptionArn: 'PendingConfirmation'}]}],
  },
  evaluate(proof) {
    return proof.context.baseline.recipients.flatMap((recipient, index): readonly Outcome[] => {
      const found = subscriptionsOf(proof, index);
      const best = found.find((subscription) => isOpen(subscription.confirmed) && !gone(subscription)) ?? found[0];
      if (best === undefined) return [];
      const name = nameOfRecipient(recipient);
      const about = {...aboutOf(best, index), observed: best.row.SubscriptionArn};
      const outcome = judge(best, name, isForeign(proof.context, parseArn(best.topicArn)?.account));
      return weighedFor(proof, index, {...about, ...outcome}, 'critical');
    });
  },
});

/** Listed, and no longer there when it was asked for. */
function gone({attributes, filter}: SubscriptionAnswer): boolean {
  return attributes === null && filter.kind === 'unknown' && filter.gate.state === 'blocks';
}

function judge(subscription: SubscriptionAnswer, name: string, foreign: boolean): Outcome {
  const {confirmed, pending, row} = subscription;
  if (gone(subscription)) {
    return {
      status: 'fail',
      message: `No IAM change alerts ${name}: its subscription is listed but no longer exists. Subscribe it again.`,
    };
  }
  if (confirmed.state === 'unknown') {
    return {
      status: 'unknown',
      message: `It could not be determined whether ${name} is confirmed: ${confirmed.reason}.`,
      doubt: confirmed.doubt,
    };
  }
  if (isOpen(confirmed)) return {status: 'pass', message: `${name} is confirmed.`};
  if (!pending)
    return {
      status: 'fail',
      message: `No IAM change alerts ${name}: its subscription is listed as ${row.SubscriptionArn}.`,
    };
  // Neither list nor attributes hold a date; what is listed bounds it, because SNS takes it off the list after 48 hours.
  const since = 'SNS removes the request after 48 hours';
  return {
    status: 'fail',
    message: `No IAM change alerts ${name}: its subscription is pending confirmation (${since}). ${howToConfirm(row.Protocol)}`,
    remediation: {
      by: 'human',
      text: `${row.Protocol.startsWith('email') ? 'Click the link in the mail "AWS Notification - Subscription Confirmation".' : 'Confirm it with the token that SNS sent to the endpoint.'} Or wait until SNS has removed the request; then ${foreign ? 'the owner of the topic subscribes it again' : 'iam-alert-guard reconcile asks again'}.`,
    },
  };
}

function howToConfirm(protocol: string): string {
  return protocol.startsWith('email')
    ? 'A person must click the link in the mail from AWS.'
    : 'The endpoint must confirm it with the token that SNS sent to it.';
}
