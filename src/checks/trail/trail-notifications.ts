import {defineCheck} from '../check.js';

export const check = defineCheck({
  id: 'trail-notifications',
  title: 'The alert topic is not flooded by log delivery notices',
  hop: 'trail',
  severity: 'low',
  rationale:
    'A trail can announce every delivered log file on a topic. On the alert topic that is a message every few minutes, among which an alert goes unnoticed.',
  remediation: {
    console:
      'CloudTrail > Trails > the trail > General details > Edit: clear SNS notification delivery, or choose another topic.',
    cli: {run: ["aws cloudtrail update-trail --name TRAIL --sns-topic-name ''"]},
    terraform: 'Remove sns_topic_name from aws_cloudtrail.',
  },
  by: 'human',
  reads: ['cloudtrail:DescribeTrails'],
  at: ['topic'],
  sources: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/configure-sns-notifications-for-cloudtrail.html',
  ],
  good: {says: 'The trail announces nothing on the alert topic.'},
  bad: {
    says: 'Every log file is announced on the alert topic.',
    edits: [
      {
        read: 'cloudtrail:DescribeTrails',
        patch: [{SnsTopicARN: 'arn:aws:sns:us-east-1:111122223333:iam-alerts'}],
      },
    ],
  },
  evaluate({chain}) {
    return [...chain.topics.values()]
      .filter((topic) => topic === chain.declaredTopic || topic.subscriptions.some(({recipient}) => recipient !== null))
      .map((topic) => {
        const loud = chain.trails.trails
          .filter(({trail}) => trail.SnsTopicARN === topic.arn)
          .map(({trail}) => trail.Name);
        const about = {resource: topic.arn, region: topic.region, observed: loud};
        return loud.length === 0
          ? {...about, status: 'pass' as const, message: 'No trail announces its log files on the alert topic.'}
          : {
              ...about,
              status: 'fail' as const,
              message: `Alerts can go unnoticed among log delivery notices: ${loud.join(', ')} announces every log file on the alert topic.`,
            };
      });
  },
});
