/** Which calls one recipient loses at the rules that lead to it, while other rules bring them to others. */
import {ruleCoverage} from '../../delivery/coverage/by-hop.js';
import {harmlessVerdict, lossWords} from '../../delivery/coverage/outcome.js';
import type {ByHand} from '../../delivery/command.js';
import type {Proof} from '../../delivery/proof.js';
import type {RuleNode} from '../../delivery/route/chain.js';
import type {CallVerdict} from '../../pattern/index.js';
import type {Outcome} from '../check.js';
import {hasOtherTargets, readTargetsFirst, unreadTarget, widerPattern} from '../shared/remedy/new-rule.js';
import {nameOfRecipient} from '../shared/recipients.js';

/**
 * Calls that some rule matches, and none of those that lead to one recipient: the rule that feeds it was narrowed, and others hide that.
 *
 * @param told what no rule matches, which is a finding already
 */
export function lostForSome(proof: Proof, told: ReadonlySet<string>): Outcome[] {
  const {context, coverage} = proof;
  const found = new Map<string, Outcome>();
  context.baseline.recipients.forEach((_, index) => {
    const led = ruleCoverage(proof, index);
    const [only] = led?.rules ?? [];
    if (led === null || only === undefined) return;
    const lost = [...led.verdicts].filter(([call, verdict]) => {
      const outcome = coverage.recipients[index]?.get(call);
      const loses = outcome?.verdict === 'never' || outcome?.verdict === 'sometimes';
      return loses && !told.has(call) && isLoss(verdict) && !harmlessVerdict(verdict);
    });
    const names = namesOf(led.rules);
    if (lost.length === 0 || found.has(names)) return;
    const calls = lost.map(([call]) => call);
    const unread = unreadTarget(proof, only);
    found.set(names, {
      resource: led.rules.length === 1 ? only.answer.arn : names,
      region: only.answer.region,
      key: `for some ${names}`,
      status: 'fail',
      severity: 'high',
      by: 'human',
      ...(led.rules.length > 1
        ? {remedy: {say: 'Give one of these rules a pattern that matches these calls.'}}
        : unread !== null
          ? {remedy: readTargetsFirst(names, unread)}
          : hasOtherTargets(proof, only)
            ? {
                remedy: {
                  say: `${names} has other targets, which a wider pattern would send more to: leave it as it is, and make a rule beside it that sends these calls to the same recipients.`,
                },
              }
            : {remedy: WIDER, blanks: widerPattern(proof, only)}),
      observed: {lost: calls},
      message: `${lossWords(calls, context.calls.length)} lost for ${recipientsBehind(proof, led.rules)}: ${led.rules.length > 1 ? `the patterns of ${names} do` : `the pattern of ${names} does`} not match all of their events, and no other rule sends them there.`,
    });
  });
  return [...found.values()];
}

function isLoss({verdict}: CallVerdict): boolean {
  return verdict === 'never' || verdict === 'sometimes';
}

/** The recipients to which these rules and no others lead. */
function recipientsBehind(proof: Proof, rules: readonly RuleNode[]): string {
  return proof.context.baseline.recipients
    .filter((_, index) => namesOf(ruleCoverage(proof, index)?.rules ?? []) === namesOf(rules))
    .map((recipient) => nameOfRecipient(recipient))
    .join(', ');
}

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html */
const WIDER: ByHand = {
  run: ['aws events describe-rule --name RULE_NAME', 'aws events put-rule --name RULE_NAME --event-pattern PATTERN'],
  note: 'put-rule replaces the rule: repeat its state, description and role as describe-rule shows them. Targets and tags stay.',
};

export function namesOf(rules: readonly RuleNode[]): string {
  return rules.map(({answer}) => answer.rule.Name).join(', ');
}
