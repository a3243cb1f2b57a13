import type {ByHand} from '../../delivery/command.js';
import {placeOf} from '../../delivery/context.js';
import {topicAdmitsCloudWatch, topicAdmitsEventBridge} from '../../delivery/hops/access/admission.js';
import {alarmNodes} from '../../delivery/hops/alarm/stage.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import type {Proof} from '../../delivery/proof.js';
import {TOPIC_ADMINISTER, TOPIC_PUBLISH, TOPIC_SUBSCRIBE} from '../../policy/index.js';
import {defineCheck, type Outcome} from '../check.js';
import {EVENTS_MAY_PUBLISH, EXAMPLE, policyText} from '../shared/examples/account.js';
import {exposure, type Door} from '../shared/exposure.js';
import {alertingTopics, edgesOf} from '../shared/topics.js';
import {hiddenPolicy} from '../../delivery/hops/topic.js';

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
        return [{...about, status: 'unknown', message, doubt: hiddenPolicy(topic).doubt}];
      }
      return exposure(proof, {
        policy,
        owner: topic.account,
        resources: [topic.arn],
        doors: DOORS,
        about,
        passed: 'Only declared accounts may publish to, subscribe to or administer the topic.',
        unnamed: (statement) => ({
          run: EDIT,
          edits: [`Edit policy.json: remove ${statement}. Leave the other statements as they are.`],
        }),
        removal: {passes: (text) => alertsPass(proof, topic, text), instead: INSTEAD},
      });
    });
  },
});

const EDIT = [
  'aws sns get-topic-attributes --topic-arn TOPIC_ARN --query Attributes.Policy --output text > policy.json',
  'aws sns set-topic-attributes --topic-arn TOPIC_ARN --attribute-name Policy --attribute-value file://policy.json',
];
const INSTEAD: ByHand = {
  say: 'Alerts are published by this statement, too: without it none would arrive. Replace it:',
  run: EDIT,
  edits: [
    'Edit policy.json: put a statement in its place that allows sns:Publish only to the service that sends the alerts (events.amazonaws.com for a rule, cloudwatch.amazonaws.com for an alarm). Leave the other statements as they are.',
  ],
};
/** May all rules and alarms that lead to the topic publish there with this policy, as far as it decides? */
function alertsPass(proof: Proof, {arn: topicArn, account}: TopicAnswer, text: string): boolean {
  const place = {topicArn, ...placeOf(proof.context, account)};
  const rules = edgesOf(proof).filter(({topic, target}) => topic.arn === topicArn && target.answer.role === null);
  const alarms = alarmNodes(proof.logs).filter(({topics}) => topics.some(({topic}) => topic.arn === topicArn));
  const answers = [
    ...rules.map(({rule}) => topicAdmitsEventBridge(text, {...place, ruleArn: rule.answer.arn})),
    ...alarms.map(({alarm}) => topicAdmitsCloudWatch(text, {...place, alarmArn: alarm.AlarmArn})),
  ];
  return answers.every(({answer}) => answer === 'allowed');
}
