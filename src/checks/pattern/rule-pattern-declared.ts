import {doubtOf} from '../../delivery/doubt.js';
import {lossByDeclaration} from '../../delivery/declared-pattern.js';
import type {RuleNode} from '../../delivery/route/chain.js';
import {judgedRules} from '../../delivery/redundancy/applies.js';
import {envelopeOf} from '../../delivery/envelope.js';
import {RULE} from '../../delivery/roads/kinds.js';
import type {Proof} from '../../delivery/proof.js';
import {passedBy} from '../../delivery/route/routes.js';
import type {Json} from '../../findings/model.js';
import {
  coverCalls,
  decideCoverage,
  iamEvents,
  lostWords,
  parsePattern,
  valueAt,
  type Decision,
  type Envelope,
  type Pattern,
} from '../../pattern/index.js';
import {patternBlank} from '../../delivery/wanted-pattern.js';
import {defineCheck, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'rule-pattern-declared',
  title: 'The rule means what the declared pattern means',
  hop: 'rule',
  severity: 'high',
  rationale:
    'A declared pattern is compared by meaning in both directions: events that only the declared pattern matches stay silent, events that the rule matches ' +
    'beyond it are noise. Only events of IAM count. Spelling, order and extra spaces do not matter. A declared pattern that leaves out required calls, which no other rule brings, is a fault of the baseline: a rule as declared would lose alerts.',
  remediation: {
    console: 'EventBridge > Rules > the rule > Edit > Event pattern: the declared one.',
    cli: {
      say: 'put-rule replaces the rule: add its state, description and role to the second command as the first one shows them. Targets and tags stay.',
      run: [
        'aws events describe-rule --name RULE_NAME',
        'aws events put-rule --name RULE_NAME --event-pattern PATTERN',
      ],
    },
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
    const judged = judgedRules(proof).flatMap(({what: {answer}, redundant}): Live[] =>
      answer.pattern === null ? [] : [{answer, pattern: answer.pattern, redundant}],
    );
    const where = envelopeOf(proof.context);
    const narrow = tooNarrow(proof, judged);
    const outcomes = [
      ...narrow,
      ...unions(proof, judged).flatMap((rules) => missed(wanted, rules, where)),
      // That the rule lets more through is then no fault of the rule.
      ...(narrow.length > 0 ? [] : judged.flatMap((rule) => excess(wanted, rule, proof.context.calls, where))),
    ];
    const passes = (narrow.length > 0 ? [] : judged).filter(
      ({answer}) => !outcomes.some(({resource}) => resource?.includes(answer.arn)),
    );
    return [
      ...outcomes.map((outcome): Outcome => ({
        ...outcome,
        declared: declared as Json,
        blanks: patternBlank(proof.context),
      })),
      ...passes.map(({answer, redundant}): Outcome => ({
        ...about([{answer, redundant}]),
        status: 'pass',
        declared: declared as Json,
        message: `${answer.rule.Name} means what is declared.`,
      })),
    ];
  },
});

/** The declared pattern itself loses alerts. */
function tooNarrow(proof: Proof, judged: readonly Live[]): Outcome[] {
  const lost = lossByDeclaration(
    proof,
    judged.map(({pattern}) => pattern),
  );
  if (lost === null) return [];
  return [
    {
      status: 'fail',
      key: 'too-narrow',
      resource: 'rule.pattern',
      region: null,
      remediation: {by: 'human', action: 'CorrectBaseline', text: TOO_NARROW},
      message: `A rule as declared would lose alerts: the declared pattern ${lost.words}.`,
    },
  ];
}

const TOO_NARROW =
  'Correct `rule.pattern` in the baseline, or leave it out: then the pattern is generated from `events`. Calls that need not alert belong in `events`.';

/** A rule whose pattern can be read. */
interface Live {
  readonly answer: RuleNode['answer'];
  readonly pattern: Pattern;
  readonly redundant: boolean;
}

/**
 * Which rules must match together what is declared. A named rule must do it alone. Without a name the rules are judged as the union that
 * they are, but each that stands behind another one on its way (a forwarded bus) with those that stand alone.
 */
function unions({context, routes}: Proof, judged: readonly Live[]): readonly (readonly Live[])[] {
  if (context.baseline.rule.name !== undefined) return judged.map((rule) => [rule]);
  const chained = judged.filter(({answer}) => {
    const through = routes.map((route) => passedBy(route, RULE));
    const own = through.filter((rules) => rules.includes(answer.arn));
    return own.length > 0 && own.every((rules) => rules.length > 1);
  });
  const alone = judged.filter((rule) => !chained.includes(rule));
  return [...(alone.length > 0 ? [alone] : []), ...chained.map((rule) => [rule, ...alone])];
}

function about(
  rules: readonly Pick<Live, 'answer' | 'redundant'>[],
): Pick<Outcome, 'resource' | 'region' | 'observed'> {
  const [first] = rules;
  return {
    resource: rules.map(({answer}) => answer.arn).join(', '),
    region: first?.answer.region ?? null,
    observed: rules.length === 1 ? (first?.answer.rule.EventPattern ?? null) : rules.map(patternText),
  };
}

function patternText({answer}: Pick<Live, 'answer'>): string | null {
  return answer.rule.EventPattern ?? null;
}

/** Events that the declared pattern admits and none of the rules. */
function missed(wanted: Pattern, rules: readonly Live[], where: Envelope): Outcome[] {
  const decision = decideCoverage(
    wanted,
    rules.map(({pattern}) => pattern),
    iamEvents(where),
  );
  if (decision.verdict === 'covered') return [];
  const names = rules.map(({answer}) => answer.rule.Name).join(', ');
  if (decision.verdict === 'unknown') {
    const message = `It could not be determined whether ${names} matches all that is declared: ${decision.reason}.`;
    return [{...about(rules), status: 'unknown', message, doubt: doubtOf('too-complex')}];
  }
  const message = `Events that the declared pattern admits stay silent: ${names} does not match ${example(decision)}.`;
  return [{...about(rules), status: 'fail', message}];
}

/** Events that the rule admits and the declared pattern does not. */
function excess(wanted: Pattern, rule: Live, calls: readonly string[], where: Envelope): Outcome[] {
  const decision = decideCoverage(rule.pattern, [wanted], iamEvents(where));
  if (decision.verdict === 'covered') return [];
  const more = {...about([rule]), severity: rule.redundant ? ('info' as const) : ('low' as const), key: 'excess'};
  const {Name: name} = rule.answer.rule;
  if (decision.verdict === 'unknown') {
    return [
      {
        ...more,
        status: 'unknown',
        message: `It could not be determined whether ${name} alerts on more than is declared: ${decision.reason}.`,
        doubt: doubtOf('too-complex'),
      },
    ];
  }
  const required = noisy(calls, rule.pattern, wanted, where);
  return [
    {
      ...more,
      status: 'fail',
      // An event that the state of the rule drops would be no example.
      message: `More alerts are sent than declared: ${name} also matches ${required ?? example(decision)}.`,
    },
  ];
}

function example({witness, path}: Extract<Decision, {verdict: 'not-covered'}>): string {
  const text = JSON.stringify(witness);
  const shown = text.length > 200 ? `${text.slice(0, 199)}…` : text;
  if (path === undefined) return shown;
  const value = valueAt(witness as {readonly [key: string]: Json}, path);
  return `${shown}, the difference being that ${lostWords([value === undefined ? {path} : {path, value}])}`;
}

/** Required calls among the excess, in words. */
function noisy(calls: readonly string[], live: Pattern, wanted: Pattern, where: Envelope): string | null {
  const [mine, theirs] = [coverCalls([wanted], calls, where), coverCalls([live], calls, where)];
  const extra = calls.filter((call) => theirs.get(call)?.verdict === 'always' && mine.get(call)?.verdict === 'never');
  const [first, ...others] = extra;
  if (first === undefined) return null;
  return `iam:${first}${others.length === 0 ? '' : ` and ${String(others.length)} more required ${others.length === 1 ? 'call' : 'calls'}`}`;
}
