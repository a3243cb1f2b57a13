/** `checks/target/` holds the checks of rule targets: what is sent, to what, and what becomes of a failure. */
import {targetWords} from '../../delivery/hops/target.js';
import {isBus, parseArn} from '../../delivery/arn.js';
import {asText} from '../../delivery/command.js';
import {isOpen} from '../../delivery/gate.js';
import type {Proof} from '../../delivery/proof.js';
import {newRoleFor} from '../../delivery/route/role-remedy.js';
import type {Target} from '../../snapshot/nouns.js';
import {judgedTargets, type JudgedTarget} from '../../delivery/redundancy/applies.js';
import {blanksOfTarget, named} from '../shared/remedy/blanks.js';
import {inAccount} from '../shared/remedy/owner.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'target-reachable',
  title: 'The target can be reached from the rule',
  hop: 'target',
  severity: 'critical',
  rationale:
    'A topic in another region or partition, a bus that would forward a second time, a bus without a role: PutTargets takes them, and ' +
    'every invocation fails.',
  remediation: {
    console:
      'EventBridge > Rules > the rule > Edit > Targets: a topic of the rule’s own region, or a bus with an execution role.',
    cli: {
      run: [
        'aws events list-targets-by-rule --rule RULE_NAME --query Targets > targets.json',
        'aws events put-targets --rule RULE_NAME --targets file://targets.json',
      ],
      edits: [
        'Edit targets.json: give the target an ARN that exists and, where it needs one, a role that EventBridge may assume. Leave everything else as it is.',
      ],
    },
    terraform: 'arn and role_arn on aws_cloudwatch_event_target.',
  },
  by: 'reconcile',
  reads: ['organizations:DescribeOrganization', 'events:ListTargetsByRule', 'events:DescribeEventBus'],
  at: ['rule'],
  sources: [
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html',
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-region.html',
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-conditions.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html',
  ],
  good: {says: 'Rule and topic are in one region.'},
  bad: {
    says: 'The topic is in another region.',
    edits: [
      {
        read: 'events:ListTargetsByRule',
        where: 'iam-changes',
        patch: [{Arn: 'arn:aws:sns:eu-west-1:111122223333:iam-alerts'}],
      },
    ],
  },
  evaluate(proof) {
    return judgedTargets(proof).flatMap(({node, rule, redundant}): Outcome[] => {
      const {target, place, role} = node.answer;
      // That its role does not work, `target-role` says, with what mends it.
      if (place.state === 'passes' && role?.gate.state === 'blocks') return [];
      const judged = fromGate(
        node.entry,
        {
          asks: `alerts leave ${rule.answer.rule.Name} through ${targetWords(target.Id)}`,
          passed: `${rule.answer.rule.Name} reaches ${target.Arn}.`,
          blocked: `Alerts do not leave ${rule.answer.rule.Name} through ${targetWords(target.Id)}`,
          disputed: `Alerts may not leave ${rule.answer.rule.Name} through ${targetWords(target.Id)}`,
        },
        {
          resource: target.Arn,
          region: rule.answer.region,
          key: `${rule.answer.arn} ${target.Id}`,
          blanks: blanksOfTarget(rule.answer, target.Id),
          observed: {rule: rule.answer.rule.Name, target: target.Id},
        },
      );
      const outcome = {...judged, ...remedyOf(proof, judged, {node, rule})};
      return [redundant && outcome.status !== 'pass' ? {...outcome, severity: 'info'} : outcome];
    });
  },
});

/**
 * What the rule sends, and by which role, is changed where the rule is; whom a bus admits, where the bus is
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html).
 */
function remedyOf(
  {context}: Proof,
  outcome: Outcome,
  {node, rule}: Pick<JudgedTarget, 'node' | 'rule'>,
): Pick<Outcome, 'remedy' | 'remediation'> {
  const {target, place, role} = node.answer;
  const {arn, region} = rule.answer;
  const [from, to] = [parseArn(arn), parseArn(target.Arn)];
  if (outcome.status !== 'fail') return {};
  const here = node.bus === null || !isOpen(place) || (role !== null && !isOpen(role.gate));
  const edit = editOf({node, rule});
  if (outcome.remedy === undefined && here && edit === null) {
    const actions = node.end?.actions ?? [node.bus === null ? 'sns:Publish' : 'events:PutEvents'];
    const {action, todo} = newRoleFor(rule, node, {actions, resource: target.Arn});
    return {remediation: {by: 'human', action, text: inAccount(context, from?.account, todo)}};
  }
  const change = {
    ...check.remediation.cli,
    edits: [`Edit targets.json: ${edit ?? EXISTS}. Leave everything else as it is.`],
  };
  if (from === null || to === null || from.account === to.account) return {remedy: outcome.remedy ?? change};
  const admit = `aws events put-permission --event-bus-name BUS --statement-id iam-alert-guard-${from.account} --action events:PutEvents --principal ${from.account}`;
  const remedy = outcome.remedy ?? (here ? change : {run: [admit]});
  const text = asText(named(remedy, {...outcome, region: here ? region : to.region}, context));
  return {remediation: {by: 'human', text: inAccount(context, here ? from.account : to.account, text)}};
}

const EXISTS = 'give the target an ARN that exists';

/** What of the target is changed so that the rule reaches it; null where all that it lacks is a role. */
function editOf({node, rule}: Pick<JudgedTarget, 'node' | 'rule'>): string | null {
  const {target, place, rewrites} = node.answer;
  const [from, to] = [parseArn(rule.answer.arn), parseArn(target.Arn)];
  if (place.state !== 'blocks' || from === null || to === null || to.partition !== from.partition) return EXISTS;
  const the = targetWords(target.Id);
  if (!isBus(target.Arn)) {
    if (to.region !== from.region) return `give ${the} the ARN of one in ${from.region}, the Region of the rule`;
  } else if (node.bus === null) return `let ${the} lead to a recipient or to its topic, and to no other bus`;
  else if (rewrites && to.account !== from.account) return `take ${inputsOf(target)} out of ${the}`;
  return target.RoleArn ? EXISTS : null;
}

function inputsOf({Input, InputPath, InputTransformer}: Target): string {
  return Object.entries({Input, InputPath, InputTransformer})
    .flatMap(([name, value]) => (value === undefined ? [] : [name]))
    .join(' and ');
}
