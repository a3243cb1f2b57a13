import {defineCheck, type Outcome} from '../check.js';
import {nameOfRecipient} from '../shared/recipients.js';

export const check = defineCheck({
  id: 'subscription-encrypted',
  title: 'Alerts travel encrypted to web recipients',
  hop: 'subscription',
  severity: 'low',
  rationale:
    'SNS posts to an http endpoint in clear text. Anyone on the network path can read who changed what, and can answer in ' +
    'place of the receiver, so that an alert counts as delivered and nobody gets it.',
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
        ? [{...about, status: 'pass', message: `Alerts travel encrypted to ${about.key}.`}]
        : [
            {
              ...about,
              status: 'fail',
              message: `Alerts travel in clear text to ${about.key}: anyone on the network path can read and drop them.`,
            },
          ];
    });
  },
});
