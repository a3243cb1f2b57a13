import {isOpen} from '../../delivery/gate.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';
import {EXAMPLE, policyText} from '../shared/examples.js';
import {judgedTopics, weighed} from '../shared/topics.js';

export const check = defineCheck({
  id: 'topic-key-usable',
  title: 'EventBridge may use the key of the topic',
  hop: 'key',
  severity: 'critical',
  rationale:
    'EventBridge publishes to an encrypted topic only if the key policy gives it kms:GenerateDataKey* and kms:Decrypt, without conditions. ' +
    'alias/aws/sns never does. A disabled key, or one that waits for its deletion, stops every alert, and nothing in EventBridge or SNS says so.',
  remediation: {
    console:
      'KMS > Customer managed keys > the key > Key policy: allow kms:GenerateDataKey* and kms:Decrypt to events.amazonaws.com; enable the key or cancel its deletion.',
    cli: 'aws kms put-key-policy --key-id KEY --policy-name default --policy file://policy.json (merge, do not replace) / enable-key / cancel-key-deletion',
    terraform:
      'policy of aws_kms_key with both actions for the Service principal events.amazonaws.com; kms_master_key_id of the topic not alias/aws/sns.',
  },
  by: 'reconcile',
  reads: ['sns:GetTopicAttributes', 'kms:DescribeKey', 'kms:GetKeyPolicy'],
  at: ['topic', 'kms-key'],
  sources: [
    'https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services',
    'https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html',
  ],
  good: {
    says: 'All of KMS for EventBridge.',
    edits: [
      {
        read: 'kms:GetKeyPolicy',
        where: EXAMPLE.topicKey,
        value: policyText({
          Effect: 'Allow',
          Principal: {Service: 'events.amazonaws.com'},
          Action: 'kms:*',
          Resource: '*',
        }),
      },
    ],
  },
  bad: {
    says: 'The key policy names the account alone.',
    edits: [
      {
        read: 'kms:GetKeyPolicy',
        where: EXAMPLE.topicKey,
        value: policyText({
          Effect: 'Allow',
          Principal: {AWS: `arn:aws:iam::${EXAMPLE.account}:root`},
          Action: 'kms:*',
          Resource: '*',
        }),
      },
    ],
  },
  evaluate(proof) {
    return judgedTopics(proof).flatMap(({topic, declared}): readonly Outcome[] => {
      const {key, keyGate} = topic;
      if (topic.attributes.status !== 'known') return [];
      const about = {resource: key === null ? topic.arn : (key.arn ?? key.named), region: topic.region};
      if (key === null && isOpen(keyGate)) {
        return [
          {...about, status: 'pass', message: 'The topic is encrypted with no key that EventBridge would have to use.'},
        ];
      }
      const outcome = fromGate(
        keyGate,
        {
          passed: 'EventBridge may use the key of the topic.',
          blocked: 'IAM changes alert nobody: EventBridge cannot encrypt for the topic',
        },
        {...about, observed: {topic: topic.arn, key: key?.named ?? null, state: key?.key?.KeyState ?? null}},
      );
      return weighed(proof, {declared}, outcome, 'critical');
    });
  },
});
