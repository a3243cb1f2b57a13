import type {Proof} from '../../delivery/proof.js';
import type {RuleNode} from '../../delivery/route/chain.js';
import {defineCheck, type Outcome} from '../check.js';
import {EVENTS_MAY_PUBLISH, EXAMPLE, policyText} from '../shared/examples/account.js';
import {edgesOf, judgedTopics} from '../shared/topics.js';

export const check = defineCheck({
  id: 'topic-policy-source-arn',
  title: 'The topic policy does not depend on what AWS documents inconsistently',
  hop: 'topic',
  severity: 'low',
  rationale:
    'A condition on aws:SourceArn or aws:SourceAccount in the statement for EventBridge is recommended on some AWS pages and excluded on another ' +
    '("Condition blocks cannot be used in topic policies"). Older pages also say that a topic as target does not use a role. Only an alert that arrives shows which page is right.',
  remediation: {
    console:
      'SNS > Topics > the topic > Edit > Access policy: remove the Condition (or allow sns:Publish to events.amazonaws.com in addition to the role), or prove it by an alert that arrives.',
    cli: {
      say: 'Make a harmless change, and look whether the alert comes:',
      run: ['aws iam update-role-description --role-name TEST_ROLE --description canary'],
    },
    terraform: 'aws_sns_topic_policy without a condition on aws:SourceArn and aws:SourceAccount.',
  },
  by: 'human',
  reads: ['sns:GetTopicAttributes'],
  at: ['topic'],
  sources: [
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html',
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-conditions.html',
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-iam-roles.html',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html',
  ],
  good: {says: 'The documented statement has no condition.'},
  bad: {
    says: 'It has a condition on the ARN of the rule.',
    edits: [
      {
        read: 'sns:GetTopicAttributes',
        patch: {Policy: policyText({...EVENTS_MAY_PUBLISH, Condition: {ArnEquals: {'aws:SourceArn': EXAMPLE.rule}}})},
      },
    ],
  },
  evaluate(proof) {
    const edges = edgesOf(proof);
    return judgedTopics(proof).flatMap(({topic, redundant}): Outcome[] =>
      edges.flatMap(({topic: led, target, rule}): Outcome[] => {
        if (led.arn !== topic.arn || target.admission?.gate.state !== 'passes') return [];
        if (topic.attributes.status !== 'known') return [];
        const about = {resource: topic.arn, region: topic.region, key: rule.answer.arn};
        const {disputed} = target.admission;
        if (disputed === null) {
          return [
            {
              ...about,
              status: 'pass',
              message: `The AWS documentation is consistent about what lets ${rule.answer.rule.Name} publish.`,
            },
          ];
        }
        return [
          {
            ...about,
            status: 'fail',
            ...(redundant ? {severity: 'info' as const} : {}),
            observed: disputed,
            message: `Alerts may be refused: ${disputed}. ${seen(proof, rule)}`,
          },
        ];
      }),
    );
  },
});

/** What the metrics say that are read anyway: invocations without a failure are evidence, and no proof. */
function seen({evidence}: Proof, rule: RuleNode): string {
  const metrics = evidence.rules.find((one) => one.rule.answer.arn === rule.answer.arn)?.metrics ?? [];
  const day = (name: string): number | null => metrics.find(({metric}) => metric === name)?.day ?? null;
  const invoked = day('Invocations');
  if (invoked !== null && invoked > 0 && day('FailedInvocations') === 0)
    return `In the last 24 hours the rule invoked its targets ${invoked === 1 ? 'once' : `${String(invoked)} times`} and no invocation failed, so it seems to work.`;
  return 'Send a test alert and check that it arrives, or remove the condition that the AWS pages describe differently.';
}
