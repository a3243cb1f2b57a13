import {spare} from '../shared/spare.js';
import {defineCheck, type Outcome} from '../check.js';
import {deliveryWeakness, isWeb} from '../shared/delivery-policy.js';
import {WEB_RECIPIENT, WEB_SUBSCRIBED} from '../shared/examples/account.js';
import {judgedTopics} from '../shared/topics.js';

export const check = defineCheck({
  id: 'topic-delivery-policy',
  title: 'The topic retries web endpoints',
  hop: 'topic',
  severity: 'low',
  rationale:
    'With a delivery policy without retries, an alert is lost as soon as a web endpoint fails once; with a limit of one message a second, a burst of alerts arrives late.',
  remediation: {
    console: 'SNS > Topics > the topic > Edit > Delivery retry policy (HTTP/S): use the default.',
    cli: {
      run: ["aws sns set-topic-attributes --topic-arn TOPIC_ARN --attribute-name DeliveryPolicy --attribute-value ''"],
    },
    terraform: 'delivery_policy on aws_sns_topic: leave it out, or numRetries of 3 and more.',
  },
  by: 'human',
  reads: ['sns:GetTopicAttributes'],
  at: ['topic'],
  sources: ['https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html'],
  good: {
    says: 'Ten retries.',
    baseline: WEB_RECIPIENT,
    edits: [
      WEB_SUBSCRIBED,
      {
        read: 'sns:GetTopicAttributes',
        patch: {DeliveryPolicy: '{"http":{"defaultHealthyRetryPolicy":{"numRetries":10}}}'},
      },
    ],
  },
  bad: {
    says: 'No retries.',
    baseline: WEB_RECIPIENT,
    edits: [
      WEB_SUBSCRIBED,
      {
        read: 'sns:GetTopicAttributes',
        patch: {DeliveryPolicy: '{"http":{"defaultHealthyRetryPolicy":{"numRetries":0}}}'},
      },
    ],
  },
  evaluate(proof) {
    return judgedTopics(proof).flatMap(({topic, redundant}): Outcome[] => {
      const {attributes, subscriptions} = topic;
      if (attributes.status !== 'known') return [];
      if (!subscriptions.some(({recipient, row}) => recipient !== null && isWeb(row.Protocol))) return [];
      const about = {resource: topic.arn, region: topic.region, ...spare(topic.arn, redundant)};
      const text = attributes.value['DeliveryPolicy'] ?? attributes.value['EffectiveDeliveryPolicy'] ?? '';
      const weakness = deliveryWeakness(text, 'topic');
      if (weakness === undefined)
        return [
          {
            ...about,
            status: 'unknown',
            message:
              'It could not be determined whether SNS retries web endpoints: the delivery policy of the topic is not JSON.',
          },
        ];
      if (weakness === null) return [{...about, status: 'pass', message: 'The topic retries web endpoints.'}];
      return [
        {
          ...about,
          status: 'fail',
          observed: text,
          message: `Alerts can be lost between SNS and a web endpoint: by the topic's delivery policy ${weakness}.`,
        },
      ];
    });
  },
});
