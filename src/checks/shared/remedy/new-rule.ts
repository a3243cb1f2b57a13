/** A rule beside those that are there: one that serves something else as well is never replaced. */
import type {UnknownGate} from '../../../delivery/gate.js';
import {awsCommand, type ByHand} from '../../../delivery/command.js';
import type {Proof} from '../../../delivery/proof.js';
import type {RuleNode} from '../../../delivery/route/chain.js';
import {patternBlank} from '../../../delivery/wanted-pattern.js';
import {needsTopic} from '../../../delivery/route/ends.js';
import {repairOf, wouldEnd, wouldSpeakFalsely} from '../../../plan/repair/repair.js';
import {desiredTopic} from '../../../plan/repair/topics.js';
import {withNames} from '../../../plan/repair/with-names.js';
import {besidePattern} from '../../../plan/stages/rule/rule-pattern.js';
import type {Outcome} from '../../check.js';

/** `put-rule` replaces what bears the name: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html */
export const NEW_RULE = [
  'aws events put-rule --name RULE_NAME --event-pattern PATTERN',
  'aws events put-targets --rule RULE_NAME --targets Id=1,Arn=TOPIC_ARN',
];

/**
 * A rule on the default bus that forwards to the declared bus, beside those that are there. EventBridge needs a role for that.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-bus-to-bus.html
 */
export function ruleThatFeeds(proof: Proof): Pick<Outcome, 'remedy' | 'blanks'> {
  const {context, chain} = proof;
  const {ref} = chain.declaredBus.answer;
  const region = context.eventRegion;
  const blanks = newRuleBlanks(proof);
  const {RULE_NAME: name = 'RULE_NAME', PATTERN: pattern = 'PATTERN'} = blanks;
  const targets = `Id=1,Arn=${ref.arn},RoleArn=ROLE_ARN`;
  return {
    blanks,
    remedy: {
      say: `IAM's events arrive on the default bus alone. Leave the rule as it is. Make a rule on the default bus that forwards them to ${ref.arn}, with a role that may events:PutEvents on it:`,
      run: [
        awsCommand('events put-rule', region, {'event-bus-name': 'default', name, 'event-pattern': pattern}),
        awsCommand('events put-targets', region, {'event-bus-name': 'default', rule: name, targets}),
      ],
    },
  };
}

/** What the commands of `NEW_RULE` stand for: a name that no rule bears, and the topic, where there is one for it. */
export function newRuleBlanks({chain, context}: Proof): Readonly<Record<string, string>> {
  const taken = new Set([...chain.bus.rules, ...chain.declaredBus.rules].map(({answer}) => answer.rule.Name));
  const names = ['iam-alert-guard', ...Array.from(taken, (_, at) => `iam-alert-guard-${String(at + 2)}`)];
  const told = [...chain.topics.values()].filter(
    ({region, standard, subscriptions}) =>
      region === context.eventRegion &&
      standard.state !== 'blocks' &&
      subscriptions.some(({recipient}) => recipient !== null),
  );
  const topic = chain.declaredTopic ?? (told.length === 1 ? told[0] : undefined);
  return {
    RULE_NAME: names.find((name) => !taken.has(name)) ?? 'RULE_NAME',
    ...(topic === undefined ? {} : {TOPIC_ARN: topic.arn}),
    ...patternBlank(context),
  };
}

/** Has it targets that are neither a declared recipient nor the topic of one? They would get what they never asked for. */
export function hasOtherTargets({chain}: Proof, {targets}: RuleNode): boolean {
  return targets.some(({topic, end}) =>
    topic === null
      ? end !== null && end.recipient === null
      : topic !== chain.declaredTopic &&
        topic.listGate.state !== 'unknown' &&
        !topic.subscriptions.some(({recipient}) => recipient !== null),
  );
}

/** What keeps the answer to `hasOtherTargets` unknown; null where nothing does. */
export function unreadTarget({chain}: Proof, {listGate, targets}: RuleNode): UnknownGate | null {
  const topics = targets.flatMap(({topic}) =>
    topic === null || topic === chain.declaredTopic ? [] : [topic.listGate],
  );
  return [listGate, ...topics].find((gate) => gate.state === 'unknown') ?? null;
}

/** Whether such a rule may be widened depends on who else gets what it matches. */
export function readTargetsFirst(names: string, {reason, doubt}: UnknownGate): ByHand {
  const {permissions} = doubt;
  const first = permissions.length === 0 ? 'Check again' : `Grant ${permissions.join(', ')}, then check again`;
  return {
    say: `Who else gets what ${names} matches is not known: ${reason}. ${first}: whether to widen its pattern or to make a rule beside it depends on that.`,
  };
}

/** What is done in place of widening such a rule. */
function ruleBeside(proof: Proof, rule: RuleNode, names: string, blanks: Readonly<Record<string, string>>): ByHand {
  return {
    say: `${names} has other targets, which a wider pattern would send more to: leave it as it is, and make a rule beside it:`,
    run: [...NEW_RULE.slice(0, 1), ...leadingTo(proof, rule, blanks['RULE_NAME'] ?? 'RULE_NAME')],
  };
}

/** To the recipients that the rule serves itself; where a topic does, to the topic. */
function leadingTo(proof: Proof, {answer: {arn, region, rule}, targets}: RuleNode, name: string): readonly string[] {
  const ends = targets.flatMap(({end}) => (end !== null && end.recipient !== null ? [end] : []));
  if (needsTopic(proof.chain) || ends.length === 0) return NEW_RULE.slice(1);
  const list = ends.map(({resource}, at) => `Id=${String(at + 1)},Arn=${resource}`);
  const source = `${arn.slice(0, arn.length - rule.Name.length)}${name}`;
  return [
    ...list.map((target) => awsCommand('events put-targets', region, {rule: name, targets: target})),
    ...ends.flatMap(({resource, protocol}) =>
      protocol === 'lambda'
        ? [
            awsCommand('lambda add-permission', region, {
              ...{'function-name': resource, 'statement-id': name, action: 'lambda:InvokeFunction'},
              ...{principal: 'events.amazonaws.com', 'source-arn': source},
            }),
          ]
        : [],
    ),
  ];
}

/** What a rule beside it takes: the calls that are left out, as the plan has it. */
function besideBlank(proof: Proof): Readonly<Record<string, string>> {
  const topic = desiredTopic(proof);
  const wanted = besidePattern({proof, context: proof.context}, topic, repairOf(proof, topic));
  return 'pattern' in wanted ? {PATTERN: wanted.pattern} : {};
}

/** The pattern of a rule that may be widened: its own with the names that are missing, where another one would end alerts. */
export function widerPattern(proof: Proof, rule: RuleNode): Readonly<Record<string, string>> {
  const more = withNames(proof, rule);
  return more === null ? patternBlank(proof.context) : {PATTERN: more};
}

/** What is to be done with a rule that leaves required calls out, and cannot simply get a wider pattern; null where it can. */
export function insteadOfWidening(
  proof: Proof,
  rule: RuleNode,
  names: string,
): Pick<Outcome, 'by' | 'blanks' | 'remedy'> | null {
  const unread = unreadTarget(proof, rule);
  if (unread !== null) return {by: 'human', remedy: readTargetsFirst(names, unread)};
  const blanks = {...newRuleBlanks(proof), ...besideBlank(proof)};
  if (hasOtherTargets(proof, rule)) return {blanks, remedy: ruleBeside(proof, rule, names, blanks)};
  const old = {...blanks, OLD_RULE_NAME: names};
  const ended = wouldEnd(proof, rule);
  if (ended.length > 0) return {blanks: old, remedy: besideOthers(names, ended)};
  return wouldSpeakFalsely(proof, rule) ? {blanks: old, remedy: besideText(names)} : null;
}

const SAME_TARGETS = [
  'aws events list-targets-by-rule --rule OLD_RULE_NAME --query Targets > targets.json',
  'aws events put-rule --name RULE_NAME --event-pattern PATTERN',
  'aws events put-targets --rule RULE_NAME --targets file://targets.json',
];

/** The same where a pattern for the required calls would end alerts that nobody declared, and that somebody may wait for. */
function besideOthers(names: string, ended: readonly string[]): ByHand {
  return {
    say: `${names} also watches ${ended.join(', ')}, and a pattern for the required calls would end those alerts: leave the rule as it is, and make one beside it with the same target:`,
    run: SAME_TARGETS,
  };
}

/** The same where the alert has a text of its own, which would not be true of other calls: the new rule leads to the same targets. */
function besideText(names: string): ByHand {
  return {
    say: `The alert of ${names} has a text of its own, which may not be true of other calls: leave the rule as it is, and make one beside it with the same target:`,
    run: SAME_TARGETS,
    edits: [
      'Edit targets.json: take out Input and InputTransformer, or let them name the call. Leave everything else as it is.',
    ],
  };
}
