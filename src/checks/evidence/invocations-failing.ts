import {defineCheck, type Outcome} from '../check.js';
import {countWords, countedToday} from '../shared/evidence.js';

/** Each counts events that did not reach their target: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html */
const LOSSES = ['FailedInvocations', 'InvocationsFailedToBeSentToDlq', 'InvocationsSentToDlq'];

/** "Invocations for those rules may be delayed" (the same page): late by up to the retry policy, and lost behind it. */
const DELAYS = ['ThrottledRules'];

export const check = defineCheck({
  id: 'invocations-failing',
  title: 'The rule has reached its target in the last 24 hours',
  hop: 'rule',
  severity: 'high',
  rationale:
    'Configuration says that alerts would arrive; the metric says that some did not. An alert of the last day may be missing.',
  remediation: {
    console:
      'CloudWatch > Metrics > Events > By Rule Name; then look for the cause: topic policy, key, target, dead-letter queue.',
    cli: {
      run: [
        'aws cloudwatch get-metric-statistics --namespace AWS/Events --metric-name FailedInvocations --dimensions Name=RuleName,Value=RULE_NAME --statistics Sum --period 3600 --start-time START_TIME --end-time END_TIME',
      ],
    },
    terraform: 'Nothing to change in Terraform: find the cause.',
  },
  by: 'human',
  reads: ['cloudwatch:GetMetricStatistics'],
  at: ['rule'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html'],
  good: {says: 'Nothing failed.'},
  bad: {
    says: 'Three invocations failed an hour ago.',
    edits: [
      {
        read: 'cloudwatch:GetMetricStatistics',
        where: '"FailedInvocations"',
        value: [{Timestamp: '2026-11-23T08:00:00.000Z', Sum: 3}],
      },
    ],
  },
  evaluate({evidence}) {
    return evidence.rules.flatMap(({rule: {answer}, metrics}): Outcome[] => {
      const counted = countedToday(metrics, [...LOSSES, ...DELAYS]);
      if (counted === null) return [];
      const about = {resource: answer.arn, region: answer.region, observed: Object.fromEntries(counted)};
      const {Name} = answer.rule;
      if (counted.size === 0)
        return [{...about, status: 'pass', message: `No invocation for ${Name} has failed in the last 24 hours.`}];
      const message = LOSSES.some((metric) => counted.has(metric))
        ? `Alerts of the last 24 hours were lost: ${Name} could not reach a target (${countWords(counted)}). Look for the cause in topic policy, key and target, and for the changes in CloudTrail.`
        : `Alerts of the last 24 hours came late or not at all: EventBridge throttled ${Name} (${countWords(counted)}). Ask for a higher invocation quota, and look for what floods the bus.`;
      return [{...about, status: 'fail', message}];
    });
  },
});
