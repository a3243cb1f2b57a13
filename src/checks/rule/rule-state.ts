import {STATE_ALL} from '../../delivery/hops/rule.js';
import {judgedRules} from '../../delivery/redundancy/applies.js';
import {spare} from '../shared/spare.js';
import {defineCheck, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'rule-state',
  title: 'The rule sees read-only events where that is declared',
  hop: 'rule',
  severity: 'medium',
  rationale:
    'Read-only management events reach a rule in one state only. Disabling and enabling the rule again sets it back to ENABLED, so ' +
    'that state is easily lost by accident.',
  remediation: {
    console: 'Only through the API: the console enables rules without read-only management events.',
    cli: {
      run: [
        'aws events describe-rule --name RULE_NAME',
        'aws events put-rule --name RULE_NAME --event-pattern PATTERN --state ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS',
      ],
      note: 'put-rule replaces the rule: repeat its description and role as describe-rule shows them. Targets and tags stay.',
    },
    terraform: 'state = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" on aws_cloudwatch_event_rule.',
  },
  by: 'reconcile',
  reads: ['events:ListRules'],
  at: ['rule', 'state'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html'],
  good: {
    says: 'A rule that sees more than is declared has not drifted.',
    edits: [{read: 'events:ListRules', where: 'default', patch: [{State: STATE_ALL}]}],
  },
  bad: {
    says: 'The baseline declares ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS, and the rule is ENABLED.',
    baseline: {rule: {state: STATE_ALL}, trail: {'management-events': 'all'}},
    edits: [{read: 'events:ListRules', where: 'default', patch: [{State: 'ENABLED'}]}],
  },
  evaluate(proof) {
    const declared = proof.context.baseline.rule.state;
    if (declared !== STATE_ALL) return [];
    return judgedRules(proof).flatMap(({what: {answer}, redundant}): Outcome[] => {
      // A rule that is disabled, or in a state nobody knows, is said by rule-enabled.
      if (answer.enabled.state !== 'passes') return [];
      const about = {
        ...{resource: answer.arn, region: answer.region, declared, observed: answer.rule.State ?? null},
        ...(answer.rule.EventPattern === undefined ? {} : {blanks: {PATTERN: answer.rule.EventPattern}}),
        ...spare(answer.arn, redundant),
      };
      if (answer.rule.State === declared)
        return [{...about, status: 'pass', message: `${answer.rule.Name} sees read-only events too.`}];
      return [
        {
          ...about,
          status: 'fail',
          message: `Read-only IAM calls do not alert: ${answer.rule.Name} is in state ${String(answer.rule.State)}.`,
        },
      ];
    });
  },
});
