import {defineCheck, type Outcome} from '../check.js';
import {EXAMPLE} from '../shared/examples/account.js';
import {confirmedSubscriptions, nameOfRecipient} from '../shared/recipients.js';

/** Protocols for which SNS can leave its envelope out. */
const RAW: ReadonlySet<string> = new Set(['http', 'https', 'sqs', 'firehose']);

export const check = defineCheck({
  id: 'subscription-raw-delivery',
  title: 'Recipients get the SNS envelope',
  hop: 'subscription',
  severity: 'info',
  rationale:
    'With raw message delivery a recipient gets only the event, without the topic, the message id and, over HTTPS, the signature that tells ' +
    'a real alert from a forged one. A program that expects the SNS envelope drops messages without it.',
  remediation: {
    console:
      'SNS > Subscriptions > the subscription > Edit: Enable raw message delivery off, unless the receiver wants it.',
    cli: {
      run: [
        'aws sns set-subscription-attributes --subscription-arn SUBSCRIPTION_ARN --attribute-name RawMessageDelivery --attribute-value false',
      ],
    },
    terraform: 'raw_message_delivery = false on aws_sns_topic_subscription.',
  },
  by: 'human',
  reads: ['sns:GetSubscriptionAttributes'],
  at: ['recipients'],
  sources: ['https://docs.aws.amazon.com/sns/latest/dg/sns-large-payload-raw-message-delivery.html'],
  good: {says: 'The envelope is there.'},
  bad: {
    says: 'The queue gets bare events.',
    edits: [
      {read: 'sns:GetSubscriptionAttributes', where: EXAMPLE.queueSubscription, patch: {RawMessageDelivery: 'true'}},
    ],
  },
  evaluate(proof) {
    return confirmedSubscriptions(proof).flatMap(({subscription, recipient, about}): Outcome[] => {
      const {attributes, row} = subscription;
      const raw = attributes?.['RawMessageDelivery'];
      if (raw === undefined || !RAW.has(row.Protocol)) return [];
      const name = nameOfRecipient(recipient);
      if (raw !== 'true') return [{...about, status: 'pass', message: `${name} gets the SNS envelope.`}];
      const message = `A receiver that expects the SNS envelope would drop the alerts: raw message delivery is on for ${name}. Make sure that this is intended.`;
      return [{...about, status: 'fail', observed: raw, message}];
    });
  },
});
