import {defineCheck, fromGate, type Outcome} from '../check.js';
import {judgedTopics, weighed} from '../shared/topics.js';

export const check = defineCheck({
  id: 'topic-data-protection',
  title: 'No data protection policy drops or masks alerts',
  hop: 'topic',
  severity: 'high',
  rationale:
    'A data protection policy looks for addresses, names and keys in messages, which is what an IAM event is made of. Deny drops the alert; ' +
    'Deidentify delivers one that no longer says who did it.',
  remediation: {
    console:
      'SNS > Topics > the topic > Data protection policy: remove Deny and Deidentify statements (Audit may stay).',
    cli: "aws sns put-data-protection-policy --resource-arn ARN --data-protection-policy ''",
    terraform: 'Remove aws_sns_topic_data_protection_policy.',
  },
  by: 'human',
  reads: ['sns:GetDataProtectionPolicy'],
  at: ['topic'],
  sources: ['https://docs.aws.amazon.com/sns/latest/dg/sns-message-data-protection-policies.html'],
  good: {
    says: 'A policy that only audits.',
    edits: [
      {read: 'sns:GetDataProtectionPolicy', value: protection({Audit: {SampleRate: '99', FindingsDestination: {}}})},
    ],
  },
  bad: {
    says: 'Messages with IP addresses are denied, and IAM events hold one.',
    edits: [{read: 'sns:GetDataProtectionPolicy', value: protection({Deny: {}})}],
  },
  evaluate(proof) {
    return judgedTopics(proof).flatMap(({topic, declared}): readonly Outcome[] => {
      if (topic.exists.state !== 'passes') return [];
      const outcome = fromGate(
        topic.protection,
        {
          passed: 'No data protection policy drops or masks alerts.',
          blocked: 'Alerts are dropped, or do not say who did what',
        },
        {resource: topic.arn, region: topic.region},
      );
      return weighed(proof, {declared}, outcome, 'high');
    });
  },
});

function protection(operation: object): string {
  return JSON.stringify({
    Name: 'example',
    Version: '2021-06-01',
    Statement: [
      {
        DataDirection: 'Inbound',
        Principal: ['*'],
        DataIdentifier: ['arn:aws:dataprotection::aws:data-identifier/IpAddress'],
        Operation: operation,
      },
    ],
  });
}
