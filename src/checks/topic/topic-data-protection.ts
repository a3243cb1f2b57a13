import {every} from '../../delivery/gate.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';
import {edgesOf, judgedTopics, weighed} from '../shared/topics.js';

export const check = defineCheck({
  id: 'topic-data-protection',
  title: 'No data protection policy drops or masks alerts',
  hop: 'topic',
  severity: 'high',
  rationale:
    'A data protection policy looks for addresses, names and keys in messages, and every IAM event contains such data. Deny drops the alert; ' +
    'Deidentify delivers an alert that no longer says who made the change.',
  remediation: {
    console:
      'SNS > Topics > the topic > Data protection policy: remove Deny and Deidentify statements (Audit may stay).',
    cli: {run: ["aws sns put-data-protection-policy --resource-arn TOPIC_ARN --data-protection-policy ''"]},
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
    const edges = edgesOf(proof);
    return judgedTopics(proof).flatMap(({topic, declared}): readonly Outcome[] => {
      if (topic.exists.state !== 'passes') return [];
      const about = {resource: topic.arn, region: topic.region};
      const asked = edges.flatMap(({topic: led, target}) =>
        led.arn === topic.arn && target.admission !== null ? [target.admission.protection] : [],
      );
      const outcome = fromGate(
        asked.length === 0 ? topic.protection : every(...asked.map(({gate}) => gate)),
        {
          asks: 'the topic drops or masks alerts',
          passed: 'No data protection policy drops or masks alerts.',
          blocked: 'Alerts are dropped, or do not say who did what',
        },
        about,
      );
      const drops = asked.flatMap((one) => one.drops ?? [])[0];
      const masks = [...new Set(asked.flatMap((one) => one.masks))];
      if (outcome.status === 'pass' && drops !== undefined)
        return weighed(
          proof,
          {declared, partly: true},
          {...about, status: 'fail', message: `Some alerts are dropped: ${drops}.`},
          'high',
        );
      if (outcome.status === 'pass' && masks.length > 0) {
        const message = `The data protection policy of the topic masks ${masks.join(', ')} in alerts, where SNS finds it.`;
        return [{...about, status: 'fail', severity: 'low', message}];
      }
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
