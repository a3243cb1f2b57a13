import {defineCheck, type Outcome} from '../check.js';
import {deliveryWeakness, isWeb} from '../shared/delivery-policy.js';
import {EXAMPLE, WEB_RECIPIENT, WEB_SUBSCRIBED} from '../shared/examples/account.js';
import {confirmedSubscriptions, nameOfRecipient} from '../shared/recipients.js';

export const check = defineCheck({
  id: 'subscription-delivery-policy',
  title: 'SNS retries the web endpoint of a recipient',
  hop: 'subscription',
  severity: 'low',
  rationale:
    'A subscription can override how often SNS tries its web endpoint. Without retries, an alert that meets one error is lost.',
  remediation: {
    console: 'SNS > Subscriptions > the subscription > Edit > Delivery policy: use the default.',
    cli: {
      run: [
        "aws sns set-subscription-attributes --subscription-arn SUBSCRIPTION_ARN --attribute-name DeliveryPolicy --attribute-value ''",
      ],
    },
    terraform: 'Remove delivery_policy from aws_sns_topic_subscription.',
  },
  by: 'human',
  reads: ['sns:GetSubscriptionAttributes'],
  at: ['recipients'],
  sources: ['https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html'],
  good: {says: 'No policy of its own.', baseline: WEB_RECIPIENT, edits: [WEB_SUBSCRIBED]},
  bad: {
    says: 'No retries.',
    baseline: WEB_RECIPIENT,
    edits: [
      WEB_SUBSCRIBED,
      {
        read: 'sns:GetSubscriptionAttributes',
        where: EXAMPLE.queueSubscription,
        patch: {Protocol: 'https', DeliveryPolicy: '{"healthyRetryPolicy":{"numRetries":0}}'},
      },
    ],
  },
  evaluate(proof) {
    return confirmedSubscriptions(proof).flatMap(({subscription, recipient, about}): Outcome[] => {
      const {attributes, row} = subscription;
      if (attributes === null || !isWeb(row.Protocol)) return [];
      const name = nameOfRecipient(recipient);
      const text = attributes['DeliveryPolicy'] ?? '';
      const weakness = deliveryWeakness(text, 'subscription');
      if (weakness === undefined) {
        return [
          {
            ...about,
            status: 'unknown',
            message: `It could not be determined whether SNS retries ${name}: the delivery policy of its subscription is not JSON.`,
          },
        ];
      }
      if (weakness === null) return [{...about, status: 'pass', message: `SNS retries ${name}.`}];
      return [
        {
          ...about,
          status: 'fail',
          observed: text,
          message: `Alerts to ${name} can be lost between SNS and the endpoint: ${weakness}.`,
        },
      ];
    });
  },
});
