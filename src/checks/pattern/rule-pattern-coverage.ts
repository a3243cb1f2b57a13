/** `checks/pattern/` holds the checks of patterns and filters: what they let through, and what is probably not meant. */
import {doubtOf, type Doubt} from '../../delivery/doubt.js';
import {harmlessVerdict, lossWords} from '../../delivery/coverage/outcome.js';
import {arrivingCalls, openCalls, ruleCoverage} from '../../delivery/coverage/by-hop.js';
import {groupBy} from '../../delivery/group.js';
import type {Event} from '../../delivery/message/index.js';
import type {Proof} from '../../delivery/proof.js';
import type {RuleNode} from '../../delivery/route/chain.js';
import {lostWords, whyNoMatch, type CallVerdict} from '../../pattern/index.js';
import {inAccount, lostElsewhere} from '../shared/remedy/owner.js';
import {defineCheck, type Outcome} from '../check.js';
import {insteadOfWidening, widerPattern} from '../shared/remedy/new-rule.js';
import {likelyCauses} from './likely-causes.js';
import {lostForSome, namesOf} from './lost-for-some.js';

export const check = defineCheck({
  id: 'rule-pattern-coverage',
  title: 'The rules together match every required call',
  hop: 'rule',
  severity: 'critical',
  rationale:
    'A pattern with a list of names or verbs does not alert on other calls, and an extra field limits a rule to some callers. What a pattern ' +
    'misses is not visible: nothing happens.',
  remediation: {
    console:
      'EventBridge > Rules > the rule > Edit > Event pattern: use the pattern that `iam-alert-guard plan` prints.',
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
    says: 'The list of prefixes that is copied everywhere misses 26 calls.',
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
    const names = namesOf(rules);
    const [only] = rules;
    const about = {
      resource: rules.length === 1 && only !== undefined ? only.answer.arn : names,
      region: only?.answer.region ?? proof.context.eventRegion,
      at: proof.context.baseline.rule.pattern === undefined ? ['events'] : ['rule', 'pattern'],
    };
    const required = proof.context.calls.length;
    const arriving = arrivingCalls(proof);
    const missed = [...verdicts].filter(([, {verdict}]) => verdict !== 'always');
    // What another road brings is not silent.
    const entries = missed.filter(([call]) => !arriving.has(call));
    const open = openCalls(proof);
    const graves = entries.filter(([, verdict]) => !harmlessVerdict(verdict) && verdict.verdict !== 'unknown');
    const lost = graves.filter(([call]) => !open.has(call));
    const outcomes: Outcome[] = [];
    const single = proof.context.baseline.rule.name === undefined && rules.length === 1 ? only : undefined;
    if (lost.length > 0) {
      const never = lost.flatMap(([call, {verdict}]) => (verdict === 'never' ? [call] : []));
      const sometimes = lost.flatMap(([call, verdict]): Sometimes[] =>
        verdict.verdict === 'sometimes' ? [{...verdict, call}] : [],
      );
      const [example] = sometimes;
      outcomes.push({
        ...about,
        status: 'fail',
        severity: never.length === required ? 'critical' : 'high',
        ...((single && insteadOfWidening(proof, single, names)) ??
          (rules.length > 1 || only === undefined ? whichRule(proof, lost) : {blanks: widerPattern(proof, only)})),
        observed: {
          never,
          sometimes: sometimes.map(({call}) => call),
          ...(example === undefined ? {} : {counterExample: example.counterExample}),
        },
        message: [
          ...neverWords(never, rules, required),
          ...sometimesWords(sometimes, rules, required),
          ...likelyCauses(proof, rules),
        ].join(' '),
      });
    }
    const elsewhere = `${names} does not match, and it could not be determined whether another route delivers them`;
    const unknowns = entries.flatMap(([call, verdict]): {readonly why: string; readonly doubt: Doubt}[] => {
      if (verdict.verdict === 'unknown') return [{why: verdict.reason, doubt: doubtOf('too-complex')}];
      const doubt = open.get(call);
      return doubt !== undefined && !harmlessVerdict(verdict) ? [{why: elsewhere, doubt}] : [];
    });
    const [first] = unknowns;
    if (lost.length === 0 && first !== undefined) {
      outcomes.push({
        ...about,
        status: 'unknown',
        message: `It could not be determined whether ${unknowns.length === 1 ? '1 required call alerts' : `${String(unknowns.length)} required calls alert`}: ${first.why}.`,
        doubt: first.doubt,
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
    outcomes.push(...lostForSome(proof, new Set(missed.map(([call]) => call))));
    return outcomes.length > 0 ? outcomes : [{...about, status: 'pass', message: passWords(proof, names, missed)}];
  },
});

/** A command for each of them would change rules that are as they should be. */
const WHICH_RULE = {say: '`iam-alert-guard plan` shows which rule to change, and its pattern.'};

/** Where it is a rule of another account, that is known, and no plan of this account changes it. */
function whichRule(
  {context, coverage}: Proof,
  lost: readonly (readonly [string, CallVerdict])[],
): Pick<Outcome, 'by' | 'remedy'> {
  const calls = new Set(lost.map(([call]) => call));
  const outcomes = coverage.recipients.flatMap((byCall) => [...byCall].filter(([call]) => calls.has(call)));
  const found = lostElsewhere(
    context,
    outcomes.flatMap(([, outcome]) =>
      outcome.verdict === 'never' || outcome.verdict === 'sometimes' ? [outcome] : [],
    ),
  );
  if (found === null) return {remedy: WHICH_RULE};
  const say = `Let the pattern of ${found.things.join(', ')} match these calls.`;
  return {by: 'human', remedy: {say: inAccount(context, found.owner, say)}};
}

type Sometimes = Extract<CallVerdict, {verdict: 'sometimes'}> & {readonly call: string};

function neverWords(calls: readonly string[], rules: readonly RuleNode[], required: number): string[] {
  const several = rules.length > 1;
  const names = namesOf(rules);
  if (calls.length === 0) return [];
  const them = calls.length === 1 ? 'it' : 'them';
  // Behind one another, or beside: each may match, and together they let nothing through.
  const why = several
    ? `the patterns of ${names} do not let ${them} through`
    : `the pattern of ${names} does not match ${them}`;
  return [`${lossWords(calls, required)} silent: ${why}.`];
}

/** What makes the difference is not the same for all calls: each cause is said with the number of its calls. */
function sometimesWords(lost: readonly Sometimes[], rules: readonly RuleNode[], required: number): string[] {
  if (lost.length === 0) return [];
  const calls = lost.map(({call}) => call);
  const names = namesOf(rules);
  return [
    `${lossWords(calls, required)} sometimes silent: the pattern of ${names} does not match all of their events${whenWords(lost, rules)}.`,
  ];
}

/** Causes that are told one by one. */
const TOLD = 2;

/** The field that makes the difference; of a single rule also what its pattern asks for there, which says whom it does alert on. */
function causeOf({lostWhen, counterExample}: Sometimes, rules: readonly RuleNode[]): string {
  const [only, another] = rules;
  const pattern = another === undefined ? only?.answer.pattern : null;
  const why = pattern ? whyNoMatch(pattern, counterExample as Event) : null;
  return why?.others === 0 ? why.words : lostWords(lostWhen);
}

function whenWords(lost: readonly Sometimes[], rules: readonly RuleNode[]): string {
  const causes = [...groupBy(lost, (one) => [causeOf(one, rules)])].filter(([when]) => when !== '');
  const told = causes.sort(([, a], [, b]) => b.length - a.length).slice(0, TOLD);
  const [first] = told;
  if (first === undefined) return '';
  if (first[1].length === lost.length) return ` (for example, ${first[0]})`;
  const each = told.map(([when, {length}]) => `for ${String(length)}, for example, ${when}`);
  const left = lost.length - told.reduce((sum, [, {length}]) => sum + length, 0);
  return ` (${[...each, ...(left > 0 ? [`${String(left)} for other reasons`] : [])].join('; ')})`;
}

/** @param missed what the patterns leave out, and another road brings */
function passWords(
  {context, coverage}: Proof,
  names: string,
  missed: readonly (readonly [string, CallVerdict])[],
): string {
  const required = context.calls.length;
  if (missed.length === 0)
    return `${names} matches ${required === 1 ? 'the one required call' : `all ${String(required)} required calls`}.`;
  const noticed = missed.some(([call]) => coverage.recipients.some((one) => one.get(call)?.verdict === 'noticed'));
  const others = `${String(missed.length)} required ${missed.length === 1 ? 'call' : 'calls'} that it leaves out`;
  return `${names} matches ${String(required - missed.length)} of ${String(required)} required calls; the ${others} ${noticed ? 'would be noticed' : 'would arrive'} another way.`;
}
