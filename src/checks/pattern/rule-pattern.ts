import {judgedRules} from '../../delivery/redundancy/applies.js';
import {patternBlank} from '../../delivery/wanted-pattern.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'rule-pattern',
  title: 'The rule has an event pattern that can be read',
  hop: 'rule',
  severity: 'critical',
  rationale:
    'A rule with a schedule and without a pattern sees no event. A pattern that EventBridge would refuse cannot be judged.',
  remediation: {
    console: 'EventBridge > Rules > the rule > Edit > Event pattern.',
    cli: {
      say: 'put-rule replaces the rule: add its state, description and role to the second command as the first one shows them. Targets and tags stay.',
      run: [
        'aws events describe-rule --name RULE_NAME',
        'aws events put-rule --name RULE_NAME --event-pattern PATTERN',
      ],
    },
    terraform: 'event_pattern on aws_cloudwatch_event_rule.',
  },
  by: 'reconcile',
  reads: ['events:ListRules'],
  at: ['rule'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html'],
  good: {says: 'An event pattern.'},
  bad: {
    says: 'The rule was turned into a schedule.',
    edits: [
      {read: 'events:ListRules', where: 'default', patch: [{EventPattern: null, ScheduleExpression: 'rate(1 day)'}]},
    ],
  },
  evaluate(proof) {
    return judgedRules(proof).map(({what: {answer}, redundant}): Outcome => {
      const outcome = fromGate(
        answer.readable,
        {
          asks: `${answer.rule.Name} matches IAM changes`,
          passed: `${answer.rule.Name} has an event pattern.`,
          blocked: `No IAM change alerts through ${answer.rule.Name}`,
        },
        {
          resource: answer.arn,
          region: answer.region,
          observed: answer.rule.EventPattern ?? answer.rule.ScheduleExpression ?? null,
        },
      );
      const told = outcome.status === 'fail' ? {...outcome, blanks: patternBlank(proof.context)} : outcome;
      return redundant && told.status !== 'pass' ? {...told, severity: 'info'} : told;
    });
  },
});
