import {defineCheck} from '../check.js';
import {alarmOutcomes} from '../shared/evidence.js';

export const check = defineCheck({
  id: 'alarm-notifications-failed',
  title: 'An alarm reports that the topic cannot reach its subscribers',
  hop: 'topic',
  severity: 'low',
  rationale:
    'A bounced mailbox, a deleted queue, a pager with an expired certificate: NumberOfNotificationsFailed counts it, and nobody learns of it unless an alarm ' +
    'notifies another topic.',
  remediation: {
    console:
      'CloudWatch > Alarms > Create alarm on AWS/SNS NumberOfNotificationsFailed of the topic, Sum > 0 in 5 minutes, action: another topic.',
    cli: {
      run: [
        'aws cloudwatch put-metric-alarm --alarm-name iam-topic-fails --namespace AWS/SNS --metric-name NumberOfNotificationsFailed --dimensions Name=TopicName,Value=TOPIC_NAME --statistic Sum --period 300 --evaluation-periods 1 --threshold 0 --comparison-operator GreaterThanThreshold --alarm-actions OTHER_TOPIC_ARN',
      ],
      note: 'The alarm must not use the topic that it watches.',
    },
    terraform: 'aws_cloudwatch_metric_alarm with dimensions = { TopicName = TOPIC }.',
  },
  by: 'human',
  reads: ['cloudwatch:DescribeAlarms'],
  at: ['topic'],
  sources: ['https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html'],
  good: {says: 'An alarm on the topic notifies the operations topic.'},
  bad: {
    says: 'It only notifies the topic that it watches.',
    edits: [
      {
        read: 'cloudwatch:DescribeAlarms',
        patch: [{}, {AlarmActions: ['arn:aws:sns:us-east-1:111122223333:iam-alerts']}],
      },
    ],
  },
  evaluate({evidence}) {
    return evidence.topics.flatMap(({topic, alarm}) =>
      topic.exists.state === 'blocks'
        ? []
        : alarmOutcomes(
            alarm,
            'NumberOfNotificationsFailed of the topic',
            {resource: topic.arn, region: topic.region},
            'Nobody notices when SNS cannot reach a recipient',
          ),
    );
  },
});
