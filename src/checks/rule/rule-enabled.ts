import {harmless} from '../../delivery/coverage/outcome.js';
import {coverer} from '../../delivery/coverage/passage.js';
import type {Proof} from '../../delivery/proof.js';
import {judgedRules} from '../../delivery/redundancy/applies.js';
import {RULE} from '../../delivery/roads/kinds.js';
import {allRules, type RuleNode} from '../../delivery/route/chain.js';
import {passedBy} from '../../delivery/route/routes.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';
import {hasOtherTargets} from '../shared/remedy/new-rule.js';

const ENABLE = 'aws events enable-rule --name RULE_NAME';

export const check = defineCheck({
  id: 'rule-enabled',
  title: 'The rule is enabled',
  hop: 'rule',
  severity: 'critical',
  rationale:
    'A disabled rule drops every event without a trace. DisableRule is one call, and EventBridge keeps no record of when it was made.',
  remediation: {
    console: 'EventBridge > Rules > the rule > Enable.',
    cli: {
      run: [ENABLE],
      note: 'enable-rule always sets the state ENABLED. For another declared state, use put-rule with everything else as it is.',
    },
    terraform: 'state = "ENABLED" on aws_cloudwatch_event_rule.',
  },
  by: 'reconcile',
  reads: ['events:ListRules'],
  at: ['rule', 'state'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Rule.html'],
  good: {
    says: 'The state ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS is an enabled state, too.',
    edits: [
      {read: 'events:ListRules', where: 'default', patch: [{State: 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'}]},
    ],
  },
  bad: {
    says: 'Somebody disabled it.',
    edits: [{read: 'events:ListRules', where: 'default', patch: [{State: 'DISABLED'}]}],
  },
  evaluate(proof) {
    const judged = judgedRules(proof);
    const outcomes = judged.map(({what, redundant}) => {
      const {answer} = what;
      const outcome = fromGate(
        answer.enabled,
        {
          asks: `${answer.rule.Name} is enabled`,
          passed: `${answer.rule.Name} is enabled.`,
          blocked: `No IAM change alerts through ${answer.rule.Name}`,
        },
        {
          resource: answer.arn,
          region: answer.region,
          declared: proof.context.baseline.rule.state,
          observed: answer.rule.State ?? null,
          ...orBeside(proof, what),
        },
      );
      return redundant && outcome.status !== 'pass' ? {...outcome, severity: 'info' as const} : outcome;
    });
    return [...outcomes, ...switchedOff(proof, new Set(judged.map(({what}) => what)))];
  },
});

/** What was not declared and does something else too would do that again: a plan makes a rule beside it. */
function orBeside(proof: Proof, node: RuleNode): Pick<Outcome, 'remedy'> {
  if (proof.context.baseline.rule.name !== undefined) return {};
  const why = hasOtherTargets(proof, node)
    ? 'It has other targets, which get its events again when it is enabled.'
    : node.answer.meant
      ? null
      : 'It was not made for IAM changes, and the recipients get its other events too.';
  return why === null ? {} : {remedy: {run: [ENABLE], note: `${why} If nobody wants that, make a rule beside it.`}};
}

/** Where no rule is declared: those that are switched off and would match calls which the recipients behind them do not get. */
function switchedOff(proof: Proof, judged: ReadonlySet<RuleNode>): Outcome[] {
  const {chain, context, except} = proof;
  if (context.baseline.rule.name !== undefined) return [];
  return allRules(chain).flatMap((node): Outcome[] => {
    const {arn, region, rule, enabled, relevant, conditions} = node.answer;
    if (judged.has(node) || enabled.state !== 'blocks' || !relevant || rule.ManagedBy !== undefined) return [];
    const {sure} = coverer(context, except)([{sureness: 'sure', conditions}]);
    const lost = lostBehind(proof, arn);
    const would = lost.filter((call) => sure.get(call).verdict !== 'never');
    if (would.length === 0) return [];
    const message = `${rule.Name} is disabled: it would match ${String(would.length)} of the ${String(lost.length)} required calls that are lost.`;
    return [
      {
        ...{resource: arn, region, declared: context.baseline.rule.state, observed: rule.State ?? null},
        ...orBeside(proof, node),
        ...{status: 'fail', severity: 'high', message},
      },
    ];
  });
}

/** Calls that a recipient to whom the rule leads does not get, or not always. */
function lostBehind({routes, coverage}: Proof, arn: string): string[] {
  const behind = routes.flatMap((route) =>
    route.recipient !== null && passedBy(route, RULE).includes(arn) ? [route.recipient] : [],
  );
  const lost = [...new Set(behind)].flatMap((index) =>
    [...(coverage.recipients[index] ?? [])].flatMap(([call, outcome]) =>
      outcome.verdict === 'unknown' || harmless(outcome) ? [] : [call],
    ),
  );
  return [...new Set(lost)];
}
