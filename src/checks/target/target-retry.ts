import {retriesLess, retriesOf} from '../../delivery/hops/target.js';
import {judgedTargets} from '../../delivery/redundancy/applies.js';
import {spare} from '../shared/spare.js';
import {makesAlert} from '../../delivery/route/chain.js';
import {defineCheck, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'target-retry',
  title: 'Failed deliveries are tried again',
  hop: 'target',
  severity: 'medium',
  rationale:
    'EventBridge retries for 24 hours and up to 185 times. A target that retries less, or not at all, loses alerts in a short outage that nobody ' +
    'notices.',
  remediation: {
    console: 'EventBridge > Rules > the rule > Edit > Targets > Additional settings > Retry policy.',
    cli: {
      run: [
        'aws events list-targets-by-rule --rule RULE_NAME --query Targets > targets.json',
        'aws events put-targets --rule RULE_NAME --targets file://targets.json',
      ],
      edits: [
        'Edit targets.json: set RetryPolicy to MaximumRetryAttempts 185 and MaximumEventAgeInSeconds 86400. Leave everything else as it is.',
      ],
    },
    terraform: 'retry_policy on aws_cloudwatch_event_target.',
  },
  by: 'reconcile',
  reads: ['events:ListTargetsByRule'],
  at: ['rule', 'retry'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html'],
  good: {says: 'The default: 185 times within 24 hours.'},
  bad: {
    says: 'No retry at all.',
    baseline: {rule: {retry: {attempts: 185}}},
    edits: [
      {read: 'events:ListTargetsByRule', where: 'iam-changes', patch: [{RetryPolicy: {MaximumRetryAttempts: 0}}]},
    ],
  },
  evaluate(proof) {
    const declared = proof.context.baseline.rule.retry;
    return judgedTargets(proof).flatMap(({node, rule, redundant}): Outcome[] => {
      if (!makesAlert(node) && node.bus === null) return [];
      const {target} = node.answer;
      const {attempts, 'max-age-seconds': age} = retriesOf(target);
      const about = {
        resource: rule.answer.arn,
        region: rule.answer.region,
        key: target.Id,
        declared:
          declared === undefined
            ? null
            : {attempts: declared.attempts ?? null, 'max-age-seconds': declared['max-age-seconds'] ?? null},
        observed: {attempts, 'max-age-seconds': age},
        ...spare(`${rule.answer.arn} ${target.Id}`, redundant),
      };
      const words =
        attempts === 0
          ? `target ${target.Id} is never retried`
          : `target ${target.Id} is retried at most ${timesWords(attempts)} within ${String(age)} seconds`;
      if (retriesLess(target, declared))
        return [
          {
            ...about,
            status: 'fail',
            message: `A short outage loses alerts: ${words}, less than declared.`,
          },
        ];
      // Undeclared, only what hardly retries is worth a word.
      if (declared === undefined && (attempts < 3 || age < 300))
        return [{...about, severity: 'low', status: 'fail', message: `A short outage loses alerts: ${words}.`}];
      return [{...about, status: 'pass', message: `T${words.slice(1)}.`}];
    });
  },
});

function timesWords(times: number): string {
  return times === 1 ? 'once' : `${String(times)} times`;
}
