/** A target that needs a role, has none, and belongs to a rule that has one. */
import type {Target} from '../../../snapshot/nouns.js';
import {vouched, type Context} from '../../context.js';
import {PASSES, blocks, unknown, type Gate} from '../../gate.js';
import {ROLE, type Part} from '../end.js';
import {roleOfRule, type RuleAnswer} from '../rule.js';
import type {RoleWanted} from '../target.js';
import {roleOf} from './role.js';

/** The role that a stream would be written to by, as far as one is named. */
export function writingRole(rule: RuleAnswer, {RoleArn}: Target): string | null {
  return RoleArn === undefined || RoleArn === '' ? roleOfRule(rule) : RoleArn;
}

const PAGES =
  'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Rule.html, https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-troubleshooting.html, https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html';

/**
 * A stream is written to by a role and in no other way: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html.
 * `API_Rule` calls the role of the rule "the role that is used for target invocation", and the page on troubleshooting says that roles
 * of rules are used for Kinesis streams alone; `API_PutTargets` asks for the role in the target. So a role on the rule alone is neither
 * certain to serve nor certain not to; one that could not write there serves in no reading.
 *
 * @param noun with its article: `a data stream`
 */
export function streamRole(
  context: Context,
  rule: RuleAnswer,
  target: Target,
  {noun, ...wanted}: RoleWanted & {readonly noun: string},
): Part {
  return {name: ROLE, gate: vouched(context, target.Arn, gateOf(context, rule, target, noun, wanted))};
}

function gateOf(context: Context, rule: RuleAnswer, target: Target, noun: string, wanted: RoleWanted): Gate {
  if (target.RoleArn) return PASSES;
  const own = roleOfRule(rule);
  if (own === null) return blocks(`the target has no role, and EventBridge writes to ${noun} only with a role`);
  const {gate} = roleOf(context, own, {ruleArn: rule.arn, resource: target.Arn, ...wanted});
  if (gate.state === 'blocks')
    return blocks(
      `the target has no role, and EventBridge writes to ${noun} only with a role; the one that the rule has does not serve it either: ${gate.reason}`,
    );
  return unknown(
    `the target has no role, and EventBridge writes to ${noun} only with a role. The rule has the role ${own}, and AWS's documents disagree whether that one is used (${PAGES}): name it in the target`,
    gate.state === 'unknown' ? gate.doubt : 'undocumented',
  );
}
