import {judgedRules} from '../../delivery/redundancy/applies.js';
import {defineCheck, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'rule-schedule',
  title: 'The rule fires on events only',
  hop: 'rule',
  severity: 'low',
  rationale:
    'A rule with a schedule beside its pattern sends an alert each time the schedule runs. People learn to delete them unread.',
  remediation: {
    console: 'EventBridge > Rules > the rule > Edit: remove the schedule.',
    cli: {
      run: [
        'aws events describe-rule --name RULE_NAME',
        'aws events put-rule --name RULE_NAME --event-pattern PATTERN',
      ],
      note: 'Without --schedule-expression, put-rule removes the schedule. put-rule replaces the rule: repeat its state, description and role as describe-rule shows them. Targets and tags stay.',
    },
    terraform: 'Remove schedule_expression from aws_cloudwatch_event_rule.',
  },
  by: 'reconcile',
  reads: ['events:ListRules'],
  at: ['rule'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html'],
  good: {says: 'No schedule.'},
  bad: {
    says: 'A fake alert every five minutes.',
    edits: [{read: 'events:ListRules', where: 'default', patch: [{ScheduleExpression: 'rate(5 minutes)'}]}],
  },
  evaluate(proof) {
    return judgedRules(proof).flatMap(({what: {answer}}): Outcome[] => {
      const {ScheduleExpression: schedule, EventPattern: pattern, Name} = answer.rule;
      if (pattern === undefined || pattern === '') return [];
      const about = {
        resource: answer.arn,
        region: answer.region,
        observed: schedule ?? null,
        blanks: {PATTERN: pattern},
      };
      return schedule === undefined || schedule === ''
        ? [{...about, status: 'pass', message: `${Name} has no schedule.`}]
        : [{...about, status: 'fail', message: `False alerts: ${Name} also fires on the schedule ${schedule}.`}];
    });
  },
});
