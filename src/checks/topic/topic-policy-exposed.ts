import {TOPIC_ADMINISTER, TOPIC_PUBLISH, TOPIC_SUBSCRIBE} from '../../policy/index.js';
import {defineCheck, grant, type Outcome} from '../check.js';
import {EVENTS_MAY_PUBLISH, EXAMPLE, policyText} from '../shared/examples.js';
import {exposure, type Door} from '../shared/exposure.js';
import {alertingTopics} from '../shared/topics.js';

const DOORS: readonly Door[] = [
  {actions: TOPIC_ADMINISTER, severity: 'high', consequence: 'Strangers can switch the alerts off'},
  {
    actions: TOPIC_SUBSCRIBE,
    severity: 'high',
    consequence: 'Strangers can read the alerts',
    // https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html
    named: {severity: 'low', consequence: 'Strangers can have alerts sent to others'},
  },
  {
    actions: TOPIC_PUBLISH,
    severity: 'medium',
    consequence: 'Strangers can forge alerts, and hide real ones among them',
  },
];

export const check = defineCheck({
  id: 'topic-policy-exposed',
  title: 'Only declared accounts may publish to, subscribe to or administer the topic',
  hop: 'topic',
  severity: 'high',
  rationale:
    'Anyone who may subscribe learns of every IAM change of the account. Anyone who may administer the topic can replace its policy, and the alerts stop. Anyone who may ' +
    'publish can hide one real alert among a thousand forged ones.',
  remediation: {
    console:
      'SNS > Topics > the topic > Edit > Access policy: remove the statement, or name the account in the baseline.',
    cli: {run: ['aws sns remove-permission --topic-arn TOPIC_ARN --label SID']},
    terraform: 'aws_sns_topic_policy without the statement.',
  },
  by: 'human',
  reads: ['sns:GetTopicAttributes'],
  at: ['topic'],
  sources: ['https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html'],
  good: {
    says: 'The statement that SNS puts on every new topic names everybody and admits only the owner.',
    edits: [
      {
        read: 'sns:GetTopicAttributes',
        patch: {
          Policy: policyText(EVENTS_MAY_PUBLISH, {
            Sid: '__default_statement_ID',
            Effect: 'Allow',
            Principal: {AWS: '*'},
            Action: ['SNS:Subscribe', 'SNS:SetTopicAttributes', 'SNS:DeleteTopic', 'SNS:Publish'],
            Resource: EXAMPLE.topic,
            Condition: {StringEquals: {'AWS:SourceOwner': EXAMPLE.account}},
          }),
        },
      },
    ],
  },
  bad: {
    says: 'Another account may rewrite the policy.',
    edits: [
      {
        read: 'sns:GetTopicAttributes',
        patch: {
          Policy: policyText(EVENTS_MAY_PUBLISH, {
            Effect: 'Allow',
            Principal: {AWS: `arn:aws:iam::${EXAMPLE.stranger}:root`},
            Action: ['sns:SetTopicAttributes', 'sns:AddPermission'],
            Resource: EXAMPLE.topic,
          }),
        },
      },
    ],
  },
  evaluate(proof) {
    return alertingTopics(proof).flatMap((topic): readonly Outcome[] => {
      // A topic that is gone or cannot be read is said once, by its own checks.
      if (topic.attributes.status !== 'known') return [];
      const about = {resource: topic.arn, region: topic.region};
      const policy = topic.attributes.value['Policy'];
      if (policy === undefined) {
        const message =
          'It could not be determined who the topic policy allows: sns:GetTopicAttributes answered without the policy.';
        return [{...about, status: 'unknown', message, ...grant(['sns:GetTopicAttributes'])}];
      }
      return exposure(proof, {
        policy,
        owner: topic.account,
        resources: [topic.arn],
        doors: DOORS,
        about,
        passed: 'Only declared accounts may publish to, subscribe to or administer the topic.',
        unnamed: (statement) => ({
          run: [
            'aws sns get-topic-attributes --topic-arn TOPIC_ARN --query Attributes.Policy --output text > policy.json',
            'aws sns set-topic-attributes --topic-arn TOPIC_ARN --attribute-name Policy --attribute-value file://policy.json',
          ],
          edits: [`Edit policy.json: remove ${statement}. Leave the other statements as they are.`],
        }),
      });
    });
  },
});
