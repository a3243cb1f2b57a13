import {judgedRules} from '../../delivery/redundancy/applies.js';
import {defineCheck, fromGate} from '../check.js';

export const check = defineCheck({
  id: 'rule-enabled',
  title: 'The rule is enabled',
  hop: 'rule',
  severity: 'critical',
  rationale:
    'A disabled rule drops every event without a trace. DisableRule is one call, and EventBridge keeps no record of when it was made.',
  remediation: {
    console: 'EventBridge > Rules > the rule > Enable.',
    cli: {
      run: ['aws events enable-rule --name RULE_NAME'],
      note: 'enable-rule always sets the state ENABLED. For another declared state, use put-rule with everything else as it is.',
    },
    terraform: 'state = "ENABLED" on aws_cloudwatch_event_rule.',
  },
  by: 'reconcile',
  reads: ['events:ListRules'],
  at: ['rule', 'state'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Rule.html'],
  good: {
    says: 'The state ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS is an enabled state, too.',
    edits: [
      {read: 'events:ListRules', where: 'default', patch: [{State: 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'}]},
    ],
  },
  bad: {
    says: 'Somebody disabled it.',
    edits: [{read: 'events:ListRules', where: 'default', patch: [{State: 'DISABLED'}]}],
  },
  evaluate(proof) {
    return judgedRules(proof).map(({what: {answer}, redundant}) => {
      const outcome = fromGate(
        answer.enabled,
        {passed: `${answer.rule.Name} is enabled.`, blocked: `No IAM change alerts through ${answer.rule.Name}`},
        {
          resource: answer.arn,
          region: answer.region,
          declared: proof.context.baseline.rule.state,
          observed: answer.rule.State ?? null,
        },
      );
      return redundant && outcome.status !== 'pass' ? {...outcome, severity: 'info' as const} : outcome;
    });
  },
});
