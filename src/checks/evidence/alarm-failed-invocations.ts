import {defineCheck} from '../check.js';
import {alarmOutcomes} from '../shared/evidence.js';

export const check = defineCheck({
  id: 'alarm-failed-invocations',
  title: 'An alarm reports that the rule cannot reach its target',
  hop: 'rule',
  severity: 'low',
  rationale:
    'When a topic or a key stops admitting EventBridge, FailedInvocations is the only sign. An alarm must notify another topic than the one that just ' +
    'broke, have its actions on, and name this rule.',
  remediation: {
    console:
      'CloudWatch > Alarms > Create alarm on AWS/Events FailedInvocations of the rule, Sum > 0 in 5 minutes, action: another topic.',
    cli: {
      run: [
        'aws cloudwatch put-metric-alarm --alarm-name iam-rule-fails --namespace AWS/Events --metric-name FailedInvocations --dimensions Name=RuleName,Value=RULE_NAME --statistic Sum --period 300 --evaluation-periods 1 --threshold 0 --comparison-operator GreaterThanThreshold --alarm-actions OTHER_TOPIC_ARN',
      ],
      note: 'The alarm must not use the topic that it watches.',
    },
    terraform: 'aws_cloudwatch_metric_alarm with dimensions = { RuleName = RULE }.',
  },
  by: 'human',
  reads: ['cloudwatch:DescribeAlarms'],
  at: ['rule'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html'],
  good: {says: 'An alarm on the rule notifies the operations topic.'},
  bad: {
    says: 'Its actions are switched off.',
    edits: [{read: 'cloudwatch:DescribeAlarms', patch: [{ActionsEnabled: false}]}],
  },
  evaluate({evidence}) {
    return evidence.rules.flatMap(({rule: {answer}, alarm}) =>
      alarmOutcomes(
        alarm,
        `FailedInvocations of ${answer.rule.Name}`,
        {resource: answer.arn, region: answer.region},
        `Nobody notices when ${answer.rule.Name} cannot reach its target`,
      ),
    );
  },
});
