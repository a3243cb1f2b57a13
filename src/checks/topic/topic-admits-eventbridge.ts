import {unreadable} from '../../delivery/gate.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';
import {EVENTS_MAY_PUBLISH, EXAMPLE, policyText} from '../shared/examples/account.js';
import {edgesOf, judgedTopics, weighed} from '../shared/topics.js';

export const check = defineCheck({
  id: 'topic-admits-eventbridge',
  title: 'The topic policy lets EventBridge publish',
  hop: 'topic',
  severity: 'critical',
  rationale:
    'Without an Allow for events.amazonaws.com every invocation fails, and only a metric says so. Topics made by API, CLI or Terraform begin ' +
    'without it. A condition on AWS:SourceOwner, as in the default statement of a topic, excludes EventBridge.',
  remediation: {
    console:
      'SNS > Topics > the topic > Edit > Access policy: add a statement that allows sns:Publish to the service events.amazonaws.com, without conditions.',
    cli: {
      run: [
        'aws sns get-topic-attributes --topic-arn TOPIC_ARN --query Attributes.Policy --output text > policy.json',
        'aws sns set-topic-attributes --topic-arn TOPIC_ARN --attribute-name Policy --attribute-value file://policy.json',
      ],
      edits: ['Edit policy.json: allow sns:Publish to events.amazonaws.com. Leave the other statements as they are.'],
    },
    terraform: 'aws_sns_topic_policy with sns:Publish for the Service principal events.amazonaws.com.',
  },
  by: 'reconcile',
  reads: ['organizations:DescribeOrganization', 'sns:GetTopicAttributes'],
  at: ['topic'],
  sources: [
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html',
  ],
  good: {
    says: 'The same permission in other words, and a Deny for plain HTTP.',
    edits: [
      {
        read: 'sns:GetTopicAttributes',
        patch: {
          Policy: policyText(
            {Effect: 'Allow', Principal: {Service: ['events.amazonaws.com']}, Action: ['SNS:Pub*'], Resource: '*'},
            {
              Effect: 'Deny',
              Principal: '*',
              Action: 'sns:Publish',
              Resource: EXAMPLE.topic,
              Condition: {Bool: {'aws:SecureTransport': 'false'}},
            },
          ),
        },
      },
    ],
  },
  bad: {
    says: 'EventBridge does not send AWS:SourceOwner to SNS.',
    edits: [
      {
        read: 'sns:GetTopicAttributes',
        patch: {
          Policy: policyText({
            ...EVENTS_MAY_PUBLISH,
            Condition: {StringEquals: {'AWS:SourceOwner': EXAMPLE.account}},
          }),
        },
      },
    ],
  },
  evaluate(proof) {
    const edges = edgesOf(proof);
    return judgedTopics(proof).flatMap(({topic, declared}): readonly Outcome[] => {
      const about = {resource: topic.arn, region: topic.region};
      if (topic.attributes.status === 'absent') return [];
      if (topic.attributes.status === 'unreadable') {
        // Where nobody can even tell whether it is there, that is said of the topic itself.
        if (topic.listGate.state === 'unknown') return [];
        const read = {op: 'sns:GetTopicAttributes', region: topic.region, params: {TopicArn: topic.arn}} as const;
        const gate = topic.exists.state === 'vouched' ? topic.exists : unreadable(read, topic.attributes);
        return weighed(
          proof,
          {declared},
          fromGate(gate, {asks: 'EventBridge may publish to the topic', passed: '', blocked: ''}, about),
          'critical',
        );
      }
      return edges.flatMap((edge): readonly Outcome[] => {
        // A target with a role publishes as that role; its rights are the target's matter.
        if (edge.topic.arn !== topic.arn || edge.target.admission === null || edge.target.answer.role !== null)
          return [];
        const {Name} = edge.rule.answer.rule;
        const outcome = fromGate(
          edge.target.admission.gate,
          {
            asks: `EventBridge may publish to the topic for ${Name}`,
            passed: `The topic policy lets EventBridge publish for ${Name}.`,
            blocked: `EventBridge may not publish the alerts of ${Name} to the topic`,
          },
          {
            ...about,
            key: edge.rule.answer.arn,
            observed: {
              rule: edge.rule.answer.arn,
              policy: topic.attributes.status === 'known' ? (topic.attributes.value['Policy'] ?? null) : null,
            },
          },
        );
        return weighed(proof, {declared: declared && edge.rule.declared}, outcome, 'critical');
      });
    });
  },
});
