import {judgedTargets} from '../../delivery/redundancy/applies.js';
import type {Proof} from '../../delivery/proof.js';
import {makesAlert} from '../../delivery/route/chain.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'target-input',
  title: 'The alert names the call',
  hop: 'target',
  severity: 'critical',
  rationale:
    'A constant text, a path that selects nothing or a template that is neither a quoted string nor JSON turns an alert into noise, or ' +
    'makes every invocation fail. An alert that does not say which call it was is not an alert.',
  remediation: {
    console:
      'EventBridge > Rules > the rule > Edit > Targets > Configure target input: Matched events, or the template of `iam-alert-guard plan`.',
    cli: {
      run: [
        'aws events list-targets-by-rule --rule RULE_NAME --query Targets > targets.json',
        'aws events put-targets --rule RULE_NAME --targets file://targets.json',
      ],
      edits: ['Edit targets.json: remove the input, or correct it. Leave everything else as it is.'],
    },
    terraform: 'input_transformer on aws_cloudwatch_event_target, or none.',
  },
  by: 'reconcile',
  reads: ['events:ListTargetsByRule'],
  at: ['rule', 'message'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html'],
  good: {says: 'The whole event is sent.'},
  bad: {
    says: 'Every alert says "all good".',
    edits: [{read: 'events:ListTargetsByRule', where: 'iam-changes', patch: [{Input: '{"text":"all good"}'}]}],
  },
  evaluate(proof) {
    return judgedTargets(proof).flatMap(({node, rule, redundant}): Outcome[] => {
      if (!makesAlert(node)) return [];
      const {target} = node.answer;
      const alert = proof.alerts(rule, node);
      const about = {
        resource: rule.answer.arn,
        region: rule.answer.region,
        key: target.Id,
        observed: {target: target.Id},
        ...(redundant ? {severity: 'info' as const} : {}),
        ...byHand(proof, rule.answer.rule.Name, target.Id),
      };
      if (alert.spoils !== null) {
        return [
          {
            ...about,
            status: 'fail',
            ...(redundant ? {} : {severity: alert.spoils.onlyFailures ? ('low' as const) : ('high' as const)}),
            observed: {target: target.Id, lost: alert.spoils.example},
            message: `${alert.spoils.onlyFailures ? 'Some failed attempts stay silent' : 'Some alerts are lost'}: ${alert.spoils.reason}.`,
          },
        ];
      }
      const outcome = fromGate(
        alert.gate,
        {
          passed: `Target ${target.Id} sends alerts that name the call.`,
          blocked: `${rule.answer.rule.Name} sends no usable alert`,
        },
        about,
      );
      if (outcome.status === 'fail') return [outcome];
      const {remediation: _, ...rest} = outcome;
      return [rest];
    });
  },
});

/** Reconcile replaces an input that somebody wrote only where the baseline declares the form of the message. */
function byHand(proof: Proof, rule: string, target: string): Pick<Outcome, 'remediation'> {
  if (proof.source.declares(['rule', 'message'])) return {};
  const text = `Correct the input of target ${target} of ${rule}, or declare rule.message in the baseline to have reconcile replace it.`;
  return {remediation: {by: 'human', text}};
}
