import {parseArn} from '../../delivery/arn.js';
import type {RuleAnswer} from '../../delivery/hops/rule.js';
import {targetWords} from '../../delivery/hops/target.js';
import type {Target} from '../../snapshot/nouns.js';
import {blanksOfTarget} from '../shared/remedy/blanks.js';
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
        ...byHand(proof, rule.answer, target),
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
          asks: `alerts of ${targetWords(target.Id)} of ${rule.answer.rule.Name} say which call was made`,
          passed: `Alerts of ${targetWords(target.Id)} say which call was made.`,
          blocked: `Alerts of ${rule.answer.rule.Name} do not say which call was made`,
        },
        about,
      );
      return [outcome];
    });
  },
});

/** Reconcile replaces an input that somebody wrote only in its own account, and where the baseline declares the form of the message. */
function byHand(
  {source, context}: Proof,
  rule: RuleAnswer,
  {Id: id}: Target,
): Pick<Outcome, 'by' | 'remedy' | 'blanks'> {
  const blanks = blanksOfTarget(rule, id);
  const own = parseArn(rule.arn)?.account === context.account;
  if (own && source.declares(['rule', 'message'])) return {blanks};
  const edits = [
    `Edit targets.json: remove the input of ${targetWords(id)}, or let it name the call. Leave everything else as it is.`,
  ];
  const note = own ? 'To let reconcile replace it, declare `rule.message` in the baseline.' : '';
  return {by: 'human', blanks, remedy: {...check.remediation.cli, edits, note}};
}
