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
    cli: 'aws events put-rule --name NAME --event-pattern PATTERN (without a schedule expression)',
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
      const about = {resource: answer.arn, region: answer.region, observed: schedule ?? null};
      return schedule === undefined || schedule === ''
        ? [{...about, status: 'pass', message: `${Name} has no schedule.`}]
        : [{...about, status: 'fail', message: `False alerts: ${Name} also fires on the schedule ${schedule}.`}];
    });
  },
});
