/**
 * `delivery/hops/` answers for each thing on the way what AWS said about it, and whether it lets an event pass.
 *
 * A rule: its state, its pattern, and whether it can see a required event at all.
 */
import {parsePattern, PatternError, whyNoMatch, withoutDropped, type Pattern} from '../../pattern/index.js';
import type {Rule} from '../../snapshot/nouns.js';
import {PASSES, blocks, every, unknown, type Gate} from '../gate.js';
import type {PatternCache} from '../context.js';
import {isManagementEvent, onlyReads, type Event} from '../message/index.js';

export interface RuleAnswer {
  readonly rule: Rule;
  readonly arn: string;
  readonly region: string;
  readonly pattern: Pattern | null;
  /** Enabled in one of the two ways. */
  readonly enabled: Gate;
  /** Has a pattern that can be judged. */
  readonly readable: Gate;
  readonly gate: Gate;
  /** What an event must match to pass: the pattern, and what the state lets through. */
  readonly conditions: readonly Pattern[];
  /** The same without what EventBridge's engine may take for a repeat of something else in the pattern; null where that is all of it. */
  readonly certain: readonly Pattern[] | null;
  /** May it match a required event, were it enabled? Unknown counts as may. */
  readonly relevant: boolean;
  /** Its pattern speaks of IAM, whatever it matches. Rules that an AWS service manages serve that service. */
  readonly meant: boolean;
  /** Why it matches no required event, in words, and what would put that right; null where it may match one. */
  readonly miss: string | null;
  /** The same without what would put it right. */
  readonly missFacts: string | null;
}

/**
 * `ENABLED` drops read-only management events; the third state lets them through. `readOnly` in the event is what decides, not the name:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 */
const WRITES_ONLY = '{"detail":{"readOnly":[false]}}';

export const STATE_ALL = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS';

function enabledGate(state: string | undefined): Gate {
  if (state === 'ENABLED' || state === STATE_ALL) return PASSES;
  if (state === 'DISABLED') return blocks('the rule is disabled');
  return unknown(`the rule's state is ${state ?? 'not given'}, which this tool does not know`);
}

export function judgeRule(rule: Rule, region: string, account: string | null, cache: PatternCache): RuleAnswer {
  const enabled = enabledGate(rule.State);
  const parsed = rule.EventPattern === undefined || rule.EventPattern === '' ? null : cache.parse(rule.EventPattern);
  const readable =
    parsed === null
      ? blocks(
          rule.ScheduleExpression === undefined
            ? 'the rule has no event pattern'
            : 'the rule is a schedule and has no event pattern',
        )
      : parsed instanceof PatternError
        ? unknown(`its pattern cannot be read: ${parsed.message}`)
        : PASSES;
  const pattern = parsed === null || parsed instanceof PatternError ? null : parsed;
  const letting = (one: Pattern): readonly Pattern[] =>
    rule.State === STATE_ALL ? [one] : [one, parsePattern(WRITES_ONLY)];
  const registered = pattern === null ? null : withoutDropped(pattern);
  const relevant = parsed instanceof PatternError || (pattern !== null && cache.mayMatch(pattern, account));
  return {
    rule,
    arn: rule.Arn,
    region,
    pattern,
    enabled,
    readable,
    gate: every(enabled, readable),
    conditions: pattern === null ? [] : letting(pattern),
    certain: registered === null ? null : letting(registered),
    relevant,
    meant: rule.ManagedBy === undefined && rule.EventPattern !== undefined && cache.speaksOfIam(rule.EventPattern),
    get miss() {
      return relevant || pattern === null ? null : (cache.nearestMiss(pattern, account)?.words ?? null);
    },
    get missFacts() {
      return relevant || pattern === null ? null : (cache.nearestMiss(pattern, account)?.facts ?? null);
    },
  };
}

/** What the rule makes of one event: its pattern is told apart from its state. */
export function ruleSees({pattern, rule}: RuleAnswer, event: Event): Gate {
  // Without a pattern that can be read the rule's own gate says what is wrong.
  if (pattern === null) return PASSES;
  const why = whyNoMatch(pattern, event);
  if (why !== null) return blocks(`the pattern does not match it: ${why.words}`);
  // Of the events that CloudTrail brings, the state looks at management events alone.
  if (rule.State === STATE_ALL || !isManagementEvent(event)) return PASSES;
  const reads = onlyReads(event);
  if (reads === false) return PASSES;
  const {words = ''} = whyNoMatch(parsePattern(WRITES_ONLY), event, 'the state') ?? {};
  const dropped = `the pattern matches it, and the state ${rule.State ?? 'ENABLED'} drops management events that are read-only: ${words}`;
  return reads === null ? unknown(dropped) : blocks(dropped);
}

/** The role that the rule itself has; null where it has none. */
export function roleOfRule({rule: {RoleArn}}: RuleAnswer): string | null {
  return RoleArn === undefined || RoleArn === '' ? null : RoleArn;
}

/** What is added where a role on the rule does not help a target that has none. */
export function unusedRole(rule: RuleAnswer): string {
  const role = roleOfRule(rule);
  return role === null ? '' : `. The rule has the role ${role}, which EventBridge does not use for such a target`;
}
