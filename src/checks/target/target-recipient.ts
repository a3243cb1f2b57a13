import {blanksOfTarget} from '../shared/remedy/blanks.js';
import type {Gate} from '../../delivery/gate.js';
import type {Part} from '../../delivery/hops/end.js';
import {endsAt} from '../../delivery/route/ends.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';
import {remedyFor} from '../shared/ends.js';
import {DIRECTLY, EXAMPLE, FUNCTION, LEADS_THERE, policyText} from '../shared/examples/account.js';
import {nameOfRecipient, weighedFor} from '../shared/recipients.js';

const admits = (service: string) =>
  policyText({
    Effect: 'Allow',
    Principal: {Service: service},
    Action: 'lambda:InvokeFunction',
    Resource: FUNCTION,
    Condition: {ArnLike: {'AWS:SourceArn': EXAMPLE.rule}},
  });

export const check = defineCheck({
  id: 'target-recipient',
  title: 'A recipient that the rule leads to accepts the alert',
  hop: 'target',
  severity: 'critical',
  rationale:
    'A function without a permission for the rule, a queue whose policy or key admits nobody, a stream that the role may not write to, a log group without ' +
    'a resource policy: PutTargets accepts them all, and every alert is lost between the rule and the target.',
  remediation: {
    console:
      'Lambda > the function, with its alias > Configuration > Permissions; SQS > the queue > Access policy; IAM > the role of the target; CloudWatch > Log groups.',
    cli: {
      say: 'Let EventBridge reach the recipient. Of a function:',
      run: [
        'aws lambda add-permission --function-name FUNCTION --statement-id events --action lambda:InvokeFunction --principal events.amazonaws.com --source-arn RULE_ARN',
      ],
      note: 'Of a queue, use `aws sqs set-queue-attributes`; of a log group, `aws logs put-resource-policy`.',
    },
    terraform:
      'aws_lambda_permission (qualifier for an alias), aws_sqs_queue_policy, aws_cloudwatch_log_resource_policy, role_arn on aws_cloudwatch_event_target.',
  },
  by: 'reconcile',
  reads: [
    'events:ListTargetsByRule',
    'lambda:GetFunctionConfiguration',
    'lambda:GetPolicy',
    'lambda:GetFunctionConcurrency',
    'lambda:GetAlias',
    'sqs:GetQueueAttributes',
    'kinesis:DescribeStreamSummary',
    'kinesis:GetResourcePolicy',
    'firehose:DescribeDeliveryStream',
    'logs:DescribeLogGroups',
    'logs:DescribeResourcePolicies',
    'kms:DescribeKey',
    'kms:GetKeyPolicy',
    'kms:ListGrants',
    'iam:GetRole',
    'iam:ListRolePolicies',
    'iam:GetRolePolicy',
    'iam:ListAttachedRolePolicies',
    'iam:GetPolicyVersion',
  ],
  at: ['recipients'],
  sources: [
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html',
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html',
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-cross-account.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html',
  ],
  good: {
    says: 'The function admits EventBridge for the rule.',
    baseline: DIRECTLY,
    edits: [LEADS_THERE, {read: 'lambda:GetPolicy', value: admits('events.amazonaws.com')}],
  },
  bad: {
    says: 'The function admits SNS and no rule.',
    baseline: DIRECTLY,
    edits: [LEADS_THERE, {read: 'lambda:GetPolicy', value: admits('sns.amazonaws.com')}],
  },
  evaluate(proof) {
    return proof.context.baseline.recipients.flatMap((recipient, index) =>
      endsAt(proof.chain, index)
        .filter(({rule}) => rule.answer.relevant || rule.declared)
        .flatMap(({rule, node, end}): readonly Outcome[] => {
          const name = nameOfRecipient(recipient);
          const about = {
            resource: end.resource,
            region: rule.answer.region,
            at: ['recipients', index],
            key: `${rule.answer.arn} ${node.answer.target.Id}`,
            observed: {rule: rule.answer.rule.Name, target: node.answer.target.Id},
            blanks: blanksOfTarget(rule.answer, node.answer.target.Id),
          };
          const part = worstPart(end.parts);
          const words = {
            asks: `${name} takes alerts from ${rule.answer.rule.Name}`,
            passed: `${name} takes alerts from ${rule.answer.rule.Name}.`,
            blocked: `Alerts of ${rule.answer.rule.Name} are lost at ${name}`,
            disputed: `${name} may refuse alerts of ${rule.answer.rule.Name}`,
          };
          const spoiling = end.parts.find((one) => one.spoils !== undefined);
          const outcome = fromGate(part?.gate ?? end.gate, words, about);
          if (outcome.status === 'pass' && spoiling?.spoils !== undefined) {
            const message = `Some alerts of ${rule.answer.rule.Name} are lost at ${name}: ${spoiling.spoils.reason}.`;
            const spoiled: Outcome = {
              ...about,
              ...remedyFor(proof, spoiling, about, {rule, node, end}),
              status: 'fail',
              severity: 'high',
              message,
            };
            return weighedFor(proof, index, spoiled, 'high', {partly: true});
          }
          const remedied =
            outcome.status === 'fail' && outcome.remedy === undefined && part !== undefined
              ? {...outcome, ...remedyFor(proof, part, about, {rule, node, end})}
              : outcome;
          return weighedFor(proof, index, remedied, 'critical');
        }),
    );
  },
});

const WORST: readonly Gate['state'][] = ['blocks', 'unknown', 'vouched', 'passes'];

/** The part that decides. */
function worstPart(parts: readonly Part[]): Part | undefined {
  return [...parts].sort((a, b) => WORST.indexOf(a.gate.state) - WORST.indexOf(b.gate.state))[0];
}
