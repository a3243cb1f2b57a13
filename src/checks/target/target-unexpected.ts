import {parseArn} from '../../delivery/arn.js';
import {MOST_TARGETS} from '../../delivery/hops/target.js';
import type {Proof} from '../../delivery/proof.js';
import {targetKey} from '../../delivery/route/chain.js';
import {judgedRules} from '../../delivery/redundancy/applies.js';
import {trustedAccounts} from '../shared/outsiders.js';
import {defineCheck, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'target-unexpected',
  title: 'No undeclared target sends alerts out of the account',
  hop: 'target',
  severity: 'high',
  rationale:
    'A target in another account copies every IAM event to somebody: who changes what, from which address, with which key.',
  remediation: {
    console: 'EventBridge > Rules > the rule > Edit > Targets: remove it, or declare its account in `elsewhere`.',
    cli: {run: ['aws events remove-targets --rule RULE_NAME --ids TARGET_ID']},
    terraform: 'Remove the aws_cloudwatch_event_target.',
  },
  by: 'human',
  reads: ['events:ListTargetsByRule'],
  at: ['unexpected-recipients'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-account.html'],
  good: {
    says: 'A log group of the account’s own beside the topic.',
    edits: [
      {
        read: 'events:ListTargetsByRule',
        where: 'iam-changes',
        value: [
          {
            Id: 'topic',
            Arn: 'arn:aws:sns:us-east-1:111122223333:iam-alerts',
            DeadLetterConfig: {Arn: 'arn:aws:sqs:us-east-1:111122223333:iam-dlq'},
          },
          {Id: 'log', Arn: 'arn:aws:logs:us-east-1:111122223333:log-group:/aws/events/iam'},
        ],
      },
    ],
  },
  bad: {
    says: 'A bus of a stranger’s account.',
    edits: [
      {
        read: 'events:ListTargetsByRule',
        where: 'iam-changes',
        value: [
          {
            Id: 'topic',
            Arn: 'arn:aws:sns:us-east-1:111122223333:iam-alerts',
            DeadLetterConfig: {Arn: 'arn:aws:sqs:us-east-1:111122223333:iam-dlq'},
          },
          {Id: 'copy', Arn: 'arn:aws:sqs:us-east-1:999988887777:loot'},
        ],
      },
    ],
  },
  evaluate(proof) {
    const stance = proof.context.baseline['unexpected-recipients'];
    const {account, baseline} = proof.context;
    if (account === null) return [];
    const own = new Set([account, ...trustedAccounts(proof)]);
    const named = baseline.rule.name !== undefined;
    const carrying = carriersOf(proof);
    return judgedRules(proof).flatMap(({what: rule}): Outcome[] => {
      const {answer, targets} = rule;
      const strangers = targets.filter(({answer: {target}}) => {
        const owner = parseArn(target.Arn)?.account;
        // What stays in the account of a hub's rule leaves no account.
        return owner !== undefined && owner !== '' && !own.has(owner) && owner !== parseArn(answer.arn)?.account;
      });
      const about = {resource: answer.arn, region: answer.region};
      const extra = targets
        .filter(({topic, bus}) => topic === null && bus === null)
        .map(({answer: {target}}) => target.Arn);
      const info: Outcome[] =
        targets.length >= MOST_TARGETS
          ? [
              {
                ...about,
                key: 'full',
                status: 'fail',
                severity: 'info',
                message: `${answer.rule.Name} has ${String(targets.length)} targets, and a rule takes five: nothing can be added.`,
              },
            ]
          : [];
      if (strangers.length === 0)
        return [
          ...info,
          {
            ...about,
            status: 'pass',
            observed: extra,
            message: `${answer.rule.Name} sends nothing out of the account undeclared.`,
          },
        ];
      if (stance === 'allow') return info;
      const severity = stance === 'warn' || !named ? 'low' : 'high';
      return [
        ...info,
        ...strangers.map((node): Outcome => {
          const {target} = node.answer;
          const found = {
            ...about,
            key: target.Id,
            blanks: {TARGET_ID: target.Id},
            status: 'fail',
            severity: named || stance === 'warn' ? severity : 'info',
            observed: target.Arn,
          } as const;
          return carrying.has(targetKey(rule, node))
            ? {
                ...found,
                message: `IAM events leave the account: ${answer.rule.Name} sends them to ${target.Arn}, whose account the baseline does not name. Declared recipients are reached through it.`,
                remediation: {
                  by: 'human',
                  text: `If the account is yours, list ${target.Arn} in \`elsewhere\`. Otherwise let the rule reach the recipients by another way before you remove the target.`,
                },
              }
            : {
                ...found,
                message: `IAM events leave the account: ${answer.rule.Name} also sends them to ${target.Arn}, which is not declared in the baseline.`,
              };
        }),
      ];
    });
  },
});

/** The targets that alerts for declared recipients go through. */
function carriersOf({routes}: Proof): ReadonlySet<string> {
  return new Set(routes.flatMap(({recipient, hops}) => (recipient === null ? [] : hops.flatMap(({key}) => key ?? []))));
}
