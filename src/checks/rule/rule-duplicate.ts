import {decideCoverage, type Pattern} from '../../pattern/index.js';
import type {RuleNode} from '../../delivery/route/chain.js';
import {defineCheck, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'rule-duplicate',
  title: 'No two rules send the same alert',
  hop: 'rule',
  severity: 'low',
  rationale:
    'Two rules that match the same events and lead to the same topic send every alert twice. People stop reading both.',
  remediation: {
    console: 'EventBridge > Rules: remove the topic from one of the two rules.',
    cli: {
      say: 'Remove the target from one of the rules:',
      run: ['aws events remove-targets --rule RULE_NAME --ids TARGET_ID'],
    },
    terraform: 'Remove one of the two aws_cloudwatch_event_target.',
  },
  by: 'human',
  reads: ['events:ListRules', 'events:ListTargetsByRule'],
  at: ['rule'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rules-best-practices.html'],
  good: {says: 'One rule leads to the topic.'},
  bad: {
    says: 'A second rule with the same pattern and the same topic.',
    edits: [
      {
        read: 'events:ListRules',
        where: 'default',
        patch: [null, {EventPattern: '{"source":["aws.iam"]}', State: 'ENABLED'}],
      },
      {
        read: 'events:ListTargetsByRule',
        where: 'default',
        value: [{Id: 'topic', Arn: 'arn:aws:sns:us-east-1:111122223333:iam-alerts'}],
      },
    ],
  },
  evaluate({chain, context}) {
    const live = chain.bus.rules.filter(
      ({answer}) => answer.enabled.state === 'passes' && answer.relevant && answer.pattern !== null,
    );
    return [...chain.topics.values()].flatMap((topic): Outcome[] => {
      if (topic !== chain.declaredTopic && !topic.subscriptions.some(({recipient}) => recipient !== null)) return [];
      const rules = live.filter(({targets}) => targets.some(({answer}) => answer.target.Arn === topic.arn));
      const twins = twinsAmong(rules);
      const about = {resource: topic.arn, region: topic.region};
      const names = twins.map(({answer}) => answer.rule.Name);
      const doubled = rules.filter(({targets}) => targets.filter((node) => node.topic?.arn === topic.arn).length > 1);
      const [message] = [
        ...(names.length === 0 ? [] : [`${names.join(' and ')} match the same events and lead to the same topic`]),
        ...doubled.map(({answer}) => `${answer.rule.Name} has more than one target that leads to the topic`),
      ];
      if (message === undefined) return [{...about, status: 'pass', message: 'No two rules send the same alert.'}];
      const observed = names.length === 0 ? doubled.map(({answer}) => answer.rule.Name) : names;
      const extra = twins.length === 0 ? doubled[0] : coveredAmong(twins, context.baseline.rule.name);
      const target = extra?.targets.findLast((node) => node.topic?.arn === topic.arn);
      return [
        {
          ...{...about, status: 'fail', observed, message: `Alerts arrive twice: ${message}.`},
          ...(extra === undefined || target === undefined || extra.answer.rule.EventBusName !== 'default'
            ? {}
            : {blanks: {RULE_NAME: extra.answer.rule.Name, TARGET_ID: target.answer.target.Id}}),
        },
      ];
    });
  },
});

/** Comparing patterns two by two is for dozens, not for hundreds: beyond this only equal texts are found. */
const MOST_COMPARED = 30;

/** Rules that match what another one matches too. Two halves of a whole do not. */
function twinsAmong(rules: readonly RuleNode[]): readonly RuleNode[] {
  const byText = new Map<string, RuleNode[]>();
  for (const rule of rules) {
    const text = rule.answer.pattern?.text ?? '';
    byText.set(text, [...(byText.get(text) ?? []), rule]);
  }
  const groups = [...byText.values()];
  const compared = groups.slice(0, MOST_COMPARED);
  const twins = groups.filter(
    (group) =>
      group.length > 1 ||
      (compared.includes(group) && compared.some((other) => other !== group && overlaps(group[0], other[0]))),
  );
  const found = new Set(twins.flat());
  return rules.filter((rule) => found.has(rule));
}

/** One that matches nothing that another one does not, so that its target may go; none that the baseline names. */
function coveredAmong(twins: readonly RuleNode[], declared: string | undefined): RuleNode | undefined {
  return twins.findLast(({answer: {rule, pattern}}) => {
    const others = twins.flatMap(({answer}) => (answer.rule.Name === rule.Name ? [] : (answer.pattern ?? [])));
    return rule.Name !== declared && pattern !== null && others.some((other) => isCovered(pattern, other));
  });
}

/** One of the two matches nothing that the other does not. */
function overlaps(a: RuleNode | undefined, b: RuleNode | undefined): boolean {
  const [one, two] = [a?.answer.pattern, b?.answer.pattern];
  if (!one || !two) return false;
  return isCovered(one, two) || isCovered(two, one);
}

/** Does `one` match nothing that `other` does not? */
function isCovered(one: Pattern, other: Pattern): boolean {
  return decideCoverage(one, [other]).verdict === 'covered';
}
