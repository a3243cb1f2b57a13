/** `checks/pattern/` holds the checks of patterns and filters: what they let through, and what is probably not meant. */
import {harmlessVerdict, lossWords} from '../../delivery/coverage/outcome.js';
import {ruleCoverage} from '../../delivery/coverage/by-hop.js';
import type {Json} from '../../findings/model.js';
import {lostWords, type CallVerdict} from '../../pattern/index.js';
import {defineCheck, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'rule-pattern-coverage',
  title: 'The rules together match every required call',
  hop: 'rule',
  severity: 'critical',
  rationale:
    'A list of names or verbs is silent about what it does not list, and an extra field narrows a rule to some callers. What a pattern ' +
    'misses cannot be seen from outside: nothing happens.',
  remediation: {
    console:
      'EventBridge > Rules > the rule > Edit > Event pattern: use the pattern that `iam-alert-guard plan` prints.',
    cli: {
      run: [
        'aws events describe-rule --name RULE_NAME',
        'aws events put-rule --name RULE_NAME --event-pattern PATTERN',
      ],
      note: '`iam-alert-guard plan` shows the pattern. put-rule replaces the rule: repeat its state, description and role as describe-rule shows them. Targets and tags stay.',
    },
    terraform: 'event_pattern on aws_cloudwatch_event_rule.',
  },
  by: 'reconcile',
  reads: ['events:ListRules'],
  at: ['events'],
  sources: [
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html',
    'https://aws.amazon.com/blogs/security/how-to-receive-alerts-when-your-iam-configuration-changes/',
  ],
  good: {
    says: 'A wider pattern covers every call too.',
    edits: [{read: 'events:ListRules', where: 'default', patch: [{EventPattern: '{"source":["aws.iam"]}'}]}],
  },
  bad: {
    says: 'The list of prefixes that is copied everywhere misses 25 calls.',
    edits: [
      {
        read: 'events:ListRules',
        where: 'default',
        patch: [
          {
            EventPattern: JSON.stringify({
              source: ['aws.iam'],
              'detail-type': ['AWS API Call via CloudTrail'],
              detail: {
                eventSource: ['iam.amazonaws.com'],
                eventName: [
                  'Add',
                  'Attach',
                  'Change',
                  'Create',
                  'Deactivate',
                  'Delete',
                  'Detach',
                  'Enable',
                  'Put',
                  'Remove',
                  'Set',
                  'Update',
                  'Upload',
                ].map((prefix) => ({prefix})),
              },
            }),
          },
        ],
      },
    ],
  },
  evaluate(proof) {
    const found = ruleCoverage(proof);
    if (found === null) return [];
    const {rules, verdicts} = found;
    const names = rules.map(({answer}) => answer.rule.Name).join(', ');
    const [only] = rules;
    const about = {
      resource: rules.length === 1 && only !== undefined ? only.answer.arn : names,
      region: only?.answer.region ?? proof.context.eventRegion,
      at: proof.context.baseline.rule.pattern === undefined ? ['events'] : ['rule', 'pattern'],
    };
    const required = proof.context.calls.length;
    const entries = [...verdicts];
    const lost = entries.filter(
      ([, verdict]) => verdict.verdict !== 'always' && !harmlessVerdict(verdict) && verdict.verdict !== 'unknown',
    );
    const outcomes: Outcome[] = [];
    if (lost.length > 0) {
      const calls = lost.map(([call]) => call);
      const example = lost
        .map(([, verdict]) => (verdict.verdict === 'sometimes' ? verdict.counterExample : null))
        .find((json) => json !== null);
      const all = calls.length === required && lost.every(([, {verdict}]) => verdict === 'never');
      outcomes.push({
        ...about,
        status: 'fail',
        severity: all ? 'critical' : 'high',
        observed: {
          never: lost.filter(([, {verdict}]) => verdict === 'never').map(([call]) => call),
          sometimes: lost.filter(([, {verdict}]) => verdict === 'sometimes').map(([call]) => call),
          ...(example === undefined ? {} : {counterExample: example as Json}),
        },
        message: lost.every(([, {verdict}]) => verdict === 'sometimes')
          ? `${lossWords(calls, required)} silent at times: the pattern of ${names} does not match every event${lostWhenWords(lost.map(([, verdict]) => verdict))}.`
          : `${lossWords(calls, required)} silent: no pattern of ${names} matches ${calls.length === 1 ? 'it' : 'them'}${always(lost.map(([, verdict]) => verdict))}.`,
      });
    }
    const unknowns = entries.flatMap(([call, verdict]) =>
      verdict.verdict === 'unknown' ? [[call, verdict.reason] as const] : [],
    );
    if (lost.length === 0 && unknowns.length > 0) {
      const [first] = unknowns;
      outcomes.push({
        ...about,
        status: 'unknown',
        message: `It could not be determined whether ${String(unknowns.length)} required calls alert: ${first?.[1] ?? ''}.`,
      });
    }
    const failures = entries.filter(([, verdict]) => verdict.verdict === 'sometimes' && harmlessVerdict(verdict));
    if (failures.length > 0) {
      outcomes.push({
        ...about,
        key: 'failed-attempts',
        status: 'fail',
        severity: 'low',
        message: `Failed attempts stay silent: ${names} drops events that carry an errorCode.`,
        observed: failures.map(([call]) => call),
      });
    }
    return outcomes.length > 0
      ? outcomes
      : [{...about, status: 'pass', message: `${names} matches all ${String(required)} required calls.`}];
  },
});

/** Nothing where no event gets through; else that some do, and which do not. */
function always(lost: readonly CallVerdict[]): string {
  return lost.every(({verdict}) => verdict === 'never') ? '' : ` always${lostWhenWords(lost)}`;
}

function lostWhenWords(lost: readonly CallVerdict[]): string {
  const words = lost.flatMap((verdict) => (verdict.verdict === 'sometimes' ? [lostWords(verdict.lostWhen)] : []));
  const [first, ...others] = new Set(words.filter((when) => when !== ''));
  return first === undefined ? '' : ` (lost when ${first}${others.length > 0 ? ', among others' : ''})`;
}
