import {defineCheck, type Outcome} from '../check.js';
import {countWords, countedToday} from '../shared/evidence.js';

/** Message attributes and body are counted apart as well: https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html */
const FILTERED = ['NumberOfNotificationsFilteredOut'];

export const check = defineCheck({
  id: 'notifications-filtered',
  title: 'No filter policy has dropped an alert in the last 24 hours',
  hop: 'subscription',
  severity: 'low',
  rationale:
    'A filter policy that was there for an hour leaves nothing but this count. It may also be the filter of an undeclared subscriber, or the messages may be no alerts: the count does not tell, so it proves no loss.',
  remediation: {
    console: 'SNS > Subscriptions: look for filter policies, and in CloudTrail for SetSubscriptionAttributes.',
    cli: {
      say: 'To see who set the filter:',
      run: [
        'aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=SetSubscriptionAttributes',
      ],
    },
    terraform: 'Nothing to change in Terraform: find the cause.',
  },
  by: 'human',
  reads: ['cloudwatch:GetMetricStatistics'],
  at: ['topic'],
  sources: ['https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html'],
  good: {says: 'Nothing was filtered out.'},
  bad: {
    says: 'Two messages were filtered out this morning.',
    edits: [
      {
        read: 'cloudwatch:GetMetricStatistics',
        where: 'FilteredOut',
        value: [{Timestamp: '2026-11-23T07:00:00.000Z', Sum: 2}],
      },
    ],
  },
  evaluate({evidence}) {
    return evidence.topics.flatMap(({topic, metrics}): Outcome[] => {
      const counted = countedToday(metrics, FILTERED);
      if (counted === null || topic.exists.state === 'blocks') return [];
      const about = {resource: topic.arn, region: topic.region, observed: Object.fromEntries(counted)};
      if (counted.size === 0)
        return [{...about, status: 'pass', message: 'No filter policy has dropped an alert in the last 24 hours.'}];
      const message = `A filter policy kept alerts of the last 24 hours from a subscriber of the topic (${countWords(counted)}). Find out from whom, and since when.`;
      return [{...about, status: 'fail', message}];
    });
  },
});
