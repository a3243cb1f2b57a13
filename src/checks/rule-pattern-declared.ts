import {envelope, judgedRules} from '../delivery/outcome.js';
import {coverCalls, decideCoverage, parsePattern, type Decision} from '../pattern/index.js';
import type {Json} from '../findings/model.js';
import {defineCheck, type Outcome} from './check.js';

export const check = defineCheck({
  id: 'rule-pattern-declared',
  title: 'The rule means what the declared pattern means',
  hop: 'rule',
  severity: 'high',
  rationale:
    'A declared pattern is compared by meaning in both directions: what it admits and the rule does not is silence, what the rule admits ' +
    'beyond it is noise. Spelling, order and extra spaces are nobody’s business.',
  remediation: {
    console: 'EventBridge > Rules > the rule > Edit > Event pattern: the declared one.',
    cli: 'aws events put-rule --name NAME --event-pattern PATTERN (with everything else as it is)',
    terraform: 'event_pattern on aws_cloudwatch_event_rule.',
  },
  by: 'reconcile',
  reads: ['events:ListRules'],
  at: ['rule', 'pattern'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html'],
  good: {
    says: 'The same pattern in another order.',
    baseline: {
      rule: {
        pattern: {
          'detail-type': ['AWS API Call via CloudTrail'],
          source: ['aws.iam'],
          detail: {eventSource: ['iam.amazonaws.com']},
        },
      },
    },
    edits: [
      {
        read: 'events:ListRules',
        where: 'default',
        patch: [
          {
            EventPattern:
              '{"source":["aws.iam"],"detail":{"eventSource":["iam.amazonaws.com"]},"detail-type":["AWS API Call via CloudTrail"]}',
          },
        ],
      },
    ],
  },
  bad: {
    says: 'The rule was narrowed to one kind of caller.',
    baseline: {rule: {pattern: {source: ['aws.iam']}}},
    edits: [
      {
        read: 'events:ListRules',
        where: 'default',
        patch: [{EventPattern: '{"source":["aws.iam"],"detail":{"userIdentity":{"type":["IAMUser"]}}}'}],
      },
    ],
  },
  evaluate(proof) {
    const declared = proof.context.baseline.rule.pattern;
    if (declared === undefined) return [];
    const wanted = parsePattern(JSON.stringify(declared));
    return judgedRules(proof).flatMap(({what: {answer}, redundant}): Outcome[] => {
      if (answer.pattern === null) return [];
      const about = {
        resource: answer.arn,
        region: answer.region,
        declared: declared as Json,
        observed: answer.rule.EventPattern ?? null,
        ...(redundant ? {severity: 'info' as const} : {}),
      };
      const missed = decideCoverage(wanted, [answer.pattern]);
      const excess = decideCoverage(answer.pattern, [wanted]);
      const name = answer.rule.Name;
      if (missed.verdict === 'not-covered') {
        return [
          {
            ...about,
            status: 'fail',
            message: `Events that the declared pattern admits stay silent: ${name} does not match ${example(missed)}.`,
          },
        ];
      }
      if (missed.verdict === 'unknown') {
        return [
          {
            ...about,
            status: 'unknown',
            message: `Nobody knows whether ${name} matches all that is declared: ${missed.reason}.`,
          },
        ];
      }
      if (excess.verdict === 'covered') return [{...about, status: 'pass', message: `${name} means what is declared.`}];
      const noise = noisy(proof.context.calls, answer.pattern, wanted, envelope(proof.chain));
      return [
        {
          ...about,
          status: 'fail',
          severity: redundant ? 'info' : 'low',
          key: 'excess',
          message: `More than declared alerts: ${name} also matches ${excess.verdict === 'not-covered' ? example(excess) : 'other events'}${noise}.`,
        },
      ];
    });
  },
});

function example(decision: Extract<Decision, {verdict: 'not-covered'}>): string {
  const text = JSON.stringify(decision.witness);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

/** Required calls among the excess, in words. */
function noisy(
  calls: readonly string[],
  live: ReturnType<typeof parsePattern>,
  wanted: ReturnType<typeof parsePattern>,
  where: Parameters<typeof coverCalls>[2],
): string {
  const [mine, theirs] = [coverCalls([wanted], calls, where), coverCalls([live], calls, where)];
  const extra = calls.filter((call) => theirs.get(call)?.verdict === 'always' && mine.get(call)?.verdict === 'never');
  return extra.length === 0
    ? ''
    : ` (iam:${extra[0] ?? ''}${extra.length > 1 ? ` and ${String(extra.length - 1)} more calls` : ''})`;
}
