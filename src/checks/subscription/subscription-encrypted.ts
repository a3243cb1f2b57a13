import {defineCheck, type Outcome} from '../check.js';
import {nameOfRecipient} from '../shared/recipients.js';

export const check = defineCheck({
  id: 'subscription-encrypted',
  title: 'Alerts to web recipients are encrypted in transit',
  hop: 'subscription',
  severity: 'low',
  rationale:
    'SNS sends alerts to an http endpoint in clear text. Anyone on the network path can read who changed what, and can respond in ' +
    'place of the recipient, so that SNS counts an alert as delivered although nobody received it.',
  remediation: {
    console:
      'SNS > Topics > the topic > Create subscription with protocol HTTPS; declare it, confirm it, remove the other.',
    cli: {run: ['aws sns subscribe --topic-arn TOPIC_ARN --protocol https --notification-endpoint URL']},
    terraform: 'aws_sns_topic_subscription with protocol = "https".',
  },
  by: 'human',
  reads: [],
  at: ['recipients'],
  sources: [
    'https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html#enforce-encryption-data-in-transit',
  ],
  good: {
    says: 'The pager is reached by HTTPS.',
    baseline: {recipients: [{protocol: 'https', endpoint: 'https://pager.example.com/'}]},
  },
  bad: {
    says: 'The pager is reached by HTTP.',
    baseline: {recipients: [{protocol: 'http', endpoint: 'http://pager.example.com/'}]},
  },
  evaluate({context}) {
    return context.baseline.recipients.flatMap((recipient, index): Outcome[] => {
      const {protocol} = recipient;
      if (protocol !== 'http' && protocol !== 'https') return [];
      const about = {key: nameOfRecipient(recipient), at: ['recipients', index], observed: protocol};
      return protocol === 'https'
        ? [{...about, status: 'pass', message: `Alerts to ${about.key} are encrypted in transit.`}]
        : [
            {
              ...about,
              status: 'fail',
              message: `Alerts to ${about.key} are sent in clear text: anyone on the network path can read and drop them.`,
            },
          ];
    });
  },
});
