import {decideCoverage} from '../pattern/index.js';
import type {RuleNode} from '../delivery/chain.js';
import {defineCheck, type Outcome} from './check.js';

export const check = defineCheck({
  id: 'rule-duplicate',
  title: 'No two rules send the same alert',
  hop: 'rule',
  severity: 'low',
  rationale:
    'Two rules that match the same events and lead to the same topic send every alert twice. People stop reading both.',
  remediation: {
    console: 'EventBridge > Rules: remove the topic from one of the two rules.',
    cli: 'aws events remove-targets --rule NAME --ids ID',
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
  evaluate({chain}) {
    const live = chain.bus.rules.filter(
      ({answer}) => answer.enabled.state === 'passes' && answer.relevant && answer.pattern !== null,
    );
    return [...chain.topics.values()].flatMap((topic): Outcome[] => {
      if (topic !== chain.declaredTopic && !topic.subscriptions.some(({recipient}) => recipient !== null)) return [];
      const rules = live.filter(({targets}) => targets.some(({answer}) => answer.target.Arn === topic.arn));
      const twins = rules.flatMap((rule, index) =>
        rules
          .slice(index + 1)
          .filter((other) => overlaps(rule, other))
          .map((other) => [rule, other] as const),
      );
      const about = {resource: topic.arn, region: topic.region};
      if (twins.length === 0) return [{...about, status: 'pass', message: 'No rule sends another one’s alerts again.'}];
      const names = [...new Set(twins.flat().map(({answer}) => answer.rule.Name))];
      return [
        {
          ...about,
          status: 'fail',
          observed: names,
          message: `Alerts arrive twice: ${names.join(' and ')} match the same events and lead to the same topic.`,
        },
      ];
    });
  },
});

/** One of the two matches nothing that the other does not. Two halves of a whole do not overlap so. */
function overlaps({answer: a}: RuleNode, {answer: b}: RuleNode): boolean {
  if (a.pattern === null || b.pattern === null) return false;
  return (
    decideCoverage(a.pattern, [b.pattern]).verdict === 'covered' ||
    decideCoverage(b.pattern, [a.pattern]).verdict === 'covered'
  );
}
