import {targetWords} from '../../delivery/hops/target.js';
import {parseArn} from '../../delivery/arn.js';
import type {RoleAnswer} from '../../delivery/hops/access/role.js';
import {blanksOfTarget} from '../shared/remedy/blanks.js';
import type {Proof} from '../../delivery/proof.js';
import {roleRemedy} from '../../delivery/route/role-remedy.js';
import {judgedTargets} from '../../delivery/redundancy/applies.js';
import {inAccount} from '../shared/remedy/owner.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'target-role',
  title: 'The target’s role is trusted and allowed',
  hop: 'target',
  severity: 'critical',
  rationale:
    'If a target names a role, EventBridge assumes that role. If the role does not trust EventBridge, or is not allowed to publish, every alert is lost.',
  remediation: {
    console:
      'IAM > Roles > the role: trust events.amazonaws.com; allow sns:Publish (or events:PutEvents) on the target.',
    cli: {
      say: 'Let EventBridge assume the role, and let the role reach the target:',
      run: [
        'aws iam update-assume-role-policy --role-name ROLE_NAME --policy-document file://trust.json',
        'aws iam put-role-policy --role-name ROLE_NAME --policy-name deliver --policy-document file://policy.json',
      ],
      note: 'The first call replaces the trust policy, the second a policy of the same name: keep the statements that are to stay.',
    },
    terraform: 'assume_role_policy of aws_iam_role and an aws_iam_role_policy.',
  },
  by: 'human',
  reads: [
    'iam:GetRole',
    'iam:ListRolePolicies',
    'iam:GetRolePolicy',
    'iam:ListAttachedRolePolicies',
    'iam:GetPolicyVersion',
  ],
  at: ['rule'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-iam-roles.html'],
  good: {says: 'The target has no role, and the topic’s policy admits EventBridge.'},
  bad: {
    says: 'The role does not exist.',
    edits: [
      {
        read: 'events:ListTargetsByRule',
        where: 'iam-changes',
        patch: [{RoleArn: 'arn:aws:iam::111122223333:role/gone'}],
      },
    ],
  },
  evaluate(proof) {
    return judgedTargets(proof).flatMap(({node, rule, redundant}): Outcome[] => {
      const {role, target} = node.answer;
      if (role === null) return [];
      const outcome = fromGate(
        role.gate,
        {
          asks: `the role of ${targetWords(target.Id)} of ${rule.answer.rule.Name} works`,
          passed: `The role of ${targetWords(target.Id)} is trusted and allowed.`,
          blocked: `Alerts do not leave ${rule.answer.rule.Name}: the role of ${targetWords(target.Id)} does not work`,
          disputed: `Alerts may not leave ${rule.answer.rule.Name}: the role of ${targetWords(target.Id)} may not work`,
        },
        {
          resource: role.arn,
          key: `${rule.answer.arn} ${target.Id}`,
          blanks: blanksOfTarget(rule.answer, target.Id),
          region: rule.answer.region,
          observed: {rule: rule.answer.rule.Name, target: target.Id},
        },
      );
      const told =
        outcome.status === 'fail' && outcome.remedy === undefined
          ? {...outcome, ...remedyOf(proof, role, rule.answer.arn)}
          : outcome;
      return [redundant && told.status !== 'pass' ? {...told, severity: 'info'} : told];
    });
  },
});

/** What its trust policy or its rights lack: what is in order stays. */
function remedyOf({context, chain}: Proof, role: RoleAnswer, ruleArn: string): Pick<Outcome, 'remediation'> {
  const home = parseArn(ruleArn);
  if (home !== null && parseArn(role.arn)?.account !== home.account) {
    const text = `Name a role of account ${home.account} in the target, that may do the same. EventBridge assumes no other.`;
    return {remediation: {by: 'human', action: 'PutTargets', text: inAccount(context, home.account, text)}};
  }
  const remedy = roleRemedy(chain, role);
  if (remedy === null) return {};
  return {remediation: {by: 'human', action: remedy.action, text: inAccount(context, home?.account, remedy.todo)}};
}
