import {defineCheck, type Outcome} from '../check.js';
import {countWords, countedToday} from '../shared/evidence.js';

/** Each counts messages that were not delivered: https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html */
const LOSSES = [
  'NumberOfNotificationsFailed',
  'NumberOfNotificationsRedrivenToDlq',
  'NumberOfNotificationsFailedToRedriveToDlq',
];

export const check = defineCheck({
  id: 'notifications-failing',
  title: 'SNS has reached every subscriber in the last 24 hours',
  hop: 'subscription',
  severity: 'high',
  rationale:
    'A web endpoint that is down, a queue that is gone, a mailbox that bounces: the subscription looks healthy and the metric says that alerts were lost.',
  remediation: {
    console:
      'CloudWatch > Metrics > SNS > Topic Metrics; switch delivery status logging on to learn which subscriber fails.',
    cli: {
      run: [
        'aws cloudwatch get-metric-statistics --namespace AWS/SNS --metric-name NumberOfNotificationsFailed --dimensions Name=TopicName,Value=TOPIC_NAME --statistics Sum --period 3600 --start-time START_TIME --end-time END_TIME',
      ],
    },
    terraform: 'Nothing to change in Terraform: find the cause.',
  },
  by: 'human',
  reads: ['cloudwatch:GetMetricStatistics'],
  at: ['topic'],
  sources: [
    'https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html',
  ],
  good: {says: 'Nothing failed.'},
  bad: {
    says: 'Two notifications failed this morning.',
    edits: [
      {
        read: 'cloudwatch:GetMetricStatistics',
        where: '"NumberOfNotificationsFailed"',
        value: [{Timestamp: '2026-11-23T07:00:00.000Z', Sum: 2}],
      },
    ],
  },
  evaluate({evidence}) {
    return evidence.topics.flatMap(({topic, metrics}): Outcome[] => {
      const counted = countedToday(metrics, LOSSES);
      if (counted === null || topic.exists.state === 'blocks') return [];
      const about = {resource: topic.arn, region: topic.region, observed: Object.fromEntries(counted)};
      if (counted.size === 0)
        return [{...about, status: 'pass', message: 'No notification has failed in the last 24 hours.'}];
      const message = `Alerts of the last 24 hours were lost: SNS could not reach a subscriber of the topic (${countWords(counted)}). The metric does not say which one.`;
      return [{...about, status: 'fail', message}];
    });
  },
});
