import {lacking, withheldDoubt} from '../../delivery/doubt.js';
import {sameKey} from '../../delivery/hops/access/declared-keys.js';
import {instead} from '../shared/remedy/declared-key.js';
import {spare} from '../shared/spare.js';
import {defineCheck, type Outcome} from '../check.js';
import {judgedTopics} from '../shared/topics.js';
import {unknown} from '../../delivery/gate.js';
import type {ByHand} from '../../delivery/command.js';
import {otherPublishers} from '../../delivery/hops/access/publishers.js';
import {attributesOf, type TopicAnswer} from '../../delivery/hops/topic.js';

const SET = 'aws sns set-topic-attributes --topic-arn TOPIC_ARN --attribute-name KmsMasterKeyId --attribute-value KEY';

export const check = defineCheck({
  id: 'topic-encrypted',
  title: 'The topic is encrypted with the declared key',
  hop: 'topic',
  severity: 'medium',
  rationale:
    'The declared key decides who can read undelivered alerts. Another key may not admit EventBridge, and without a key the alerts are not encrypted as agreed.',
  remediation: {
    console: 'SNS > Topics > the topic > Edit > Encryption.',
    cli: {
      run: [SET],
    },
    terraform: 'kms_master_key_id on aws_sns_topic.',
  },
  by: 'reconcile',
  reads: ['sns:GetTopicAttributes', 'kms:DescribeKey'],
  at: ['topic', 'kms-key'],
  sources: ['https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html'],
  good: {
    says: 'The baseline has the alias and the topic the ARN of the same key.',
    baseline: {topic: {'kms-key': 'alias/iam-alerts'}},
  },
  bad: {
    says: 'Encryption was switched off.',
    edits: [{read: 'sns:GetTopicAttributes', patch: {KmsMasterKeyId: null}}],
  },
  evaluate(proof) {
    const declared = proof.context.baseline.topic['kms-key'];
    if (declared === undefined) return [];
    return judgedTopics(proof).flatMap(({topic, redundant}): Outcome[] => {
      const {attributes} = topic;
      if (attributes.status === 'absent') return [];
      const about = {
        resource: topic.arn,
        region: topic.region,
        declared,
        blanks: {KEY: declared},
        ...spare(topic.arn, redundant),
      };
      const named = attributes.status === 'known' ? attributes.value['KmsMasterKeyId'] : undefined;
      const observed = named === undefined || named === '' ? null : named;
      // SNS leaves attributes out by the caller's rights: no key beside no policy is no evidence.
      if (observed === null && (attributes.status !== 'known' || attributes.value['Policy'] === undefined)) {
        if (topic.exists.state === 'vouched')
          return [{...about, status: 'pass', severity: 'info', message: `Not seen: ${topic.exists.reason}.`}];
        const hidden = 'sns:GetTopicAttributes did not say which key encrypts the topic';
        const {reason, doubt} =
          attributes.status === 'unreadable' && topic.exists.state === 'unknown'
            ? topic.exists
            : unknown(hidden, withheldDoubt(attributesOf(topic.arn, topic.region)));
        return [
          {
            ...about,
            status: 'unknown',
            message: `It could not be determined whether the topic uses ${declared}: ${reason}.`,
            doubt,
          },
        ];
      }
      const same = observed === null ? 'no' : sameKey(proof.context, declared, observed, topic.region);
      if (same === 'yes')
        return [{...about, observed, status: 'pass', message: 'The topic is encrypted with the declared key.'}];
      if (same === 'unknown') {
        const message = `It could not be determined whether ${declared} and ${String(observed)} are one key.`;
        return [{...about, observed, status: 'unknown', message, doubt: lacking(['kms:DescribeKey'])}];
      }
      const remedy = instead(proof.context, declared, topic.region) ?? keepingOthers(topic);
      return [
        {
          ...about,
          ...(remedy === null ? {} : {remedy}),
          observed,
          status: 'fail',
          message: `Alerts are not encrypted as declared: the topic uses ${observed ?? 'no key'} where the baseline declares ${declared}.`,
        },
      ];
    });
  },
});

/** Other services that publish need the key as well. null: there is none. */
function keepingOthers({arn, attributes}: TopicAnswer): ByHand | null {
  const policy = attributes.status === 'known' ? attributes.value['Policy'] : undefined;
  const others = policy === undefined ? [] : otherPublishers(policy, arn);
  if (others.length === 0) return null;
  const note = `The topic policy also lets ${others.join(', ')} publish. Before that, allow kms:GenerateDataKey* and kms:Decrypt to them in the policy of the key, or their messages are lost.`;
  return {run: [SET], note};
}
