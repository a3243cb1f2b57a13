/**
 * A target of a rule: where it leads, with which role, and what it leaves of the event.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
 */
import {busAdmitsRule, admissionGate} from './access/admission.js';
import type {Target} from '../../snapshot/nouns.js';
import {parseArn} from '../arn.js';
import {isForeign, placeOf, vouched, type Context} from '../context.js';
import {PASSES, blocks, disputed, every, unknown, type Gate} from '../gate.js';
import type {BusAnswer} from './bus.js';
import {asksOrganization, organizationUnread} from '../organization.js';
import {keepsAll, queueOf, type QueueAnswer} from './receiver/queue.js';
import {rightsOf, roleFacts, roleOf, type RoleAnswer} from './access/role.js';
import {unusedRole, type RuleAnswer} from './rule.js';

/** Of one rule: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html */
export const MOST_TARGETS = 5;

/** How sentences name a target: an id is any word, and bare it reads as a part of the sentence ("target alerts has ..."). */
export function targetWords(id: string): string {
  return `the target "${id}"`;
}

/** What a target is retried: left out, EventBridge's own numbers. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RetryPolicy.html */
export function retriesOf({RetryPolicy}: Target): {readonly attempts: number; readonly 'max-age-seconds': number} {
  const {MaximumRetryAttempts = 185, MaximumEventAgeInSeconds = 86_400} = RetryPolicy ?? {};
  return {attempts: MaximumRetryAttempts, 'max-age-seconds': MaximumEventAgeInSeconds};
}

/** Is it retried less than the baseline declares? What is not declared asks for nothing. */
export function retriesLess(
  target: Target,
  declared: {readonly attempts?: number | undefined; readonly 'max-age-seconds'?: number | undefined} = {},
): boolean {
  const {attempts, 'max-age-seconds': age} = retriesOf(target);
  return attempts < (declared.attempts ?? 0) || age < (declared['max-age-seconds'] ?? 0);
}

export interface TargetAnswer {
  readonly target: Target;
  /** Right service, partition and region; for a bus also: forwarding allowed. */
  readonly place: Gate;
  readonly role: RoleAnswer | null;
  readonly deadLetter: QueueAnswer | null;
  /** Does anything stand between event and message? */
  readonly rewrites: boolean;
}

/** The path `$` is the whole event: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html */
function rewrites({Input, InputPath = '$', InputTransformer}: Target): boolean {
  return Input !== undefined || InputPath !== '$' || InputTransformer !== undefined;
}

/**
 * A target of another account than the rule's is reached by a role of the rule's account, and by no other way:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-cross-account.html.
 */
function reachesAcross(rule: RuleAnswer, {Arn, RoleArn}: Target): Gate {
  const [from, to] = [parseArn(rule.arn)?.account, parseArn(Arn)?.account];
  return from === undefined || to === from || (RoleArn ?? '') !== ''
    ? PASSES
    : blocks(
        `${Arn} belongs to another account than the rule, and the target has no role, which EventBridge then needs${unusedRole(rule)}`,
      );
}

/** @param noun of what it leads to: `topic` */
export function placeOfTarget(context: Context, rule: RuleAnswer, target: Target, noun: string): Gate {
  const {Arn: arn} = target;
  const parsed = parseArn(arn);
  if (parsed === null) return blocks(`${arn} is not an ARN`);
  if (parsed.partition !== context.partition)
    return blocks(`the ${noun} is in another partition (${parsed.partition})`);
  // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html: targets other than buses are of the rule's own region.
  return parsed.region === rule.region
    ? reachesAcross(rule, target)
    : blocks(`the ${noun} is in ${parsed.region}, the rule in ${rule.region}`);
}

/**
 * Forwarding to another bus, once: "an event that was received from another bus is not sent on".
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-account.html
 */
export function placeOfBus(context: Context, rule: RuleAnswer, target: Target, hops: number): Gate {
  const parsed = parseArn(target.Arn);
  if (parsed === null) return blocks(`${target.Arn} is not an ARN`);
  if (parsed.partition !== context.partition) return blocks(`the bus is in another partition (${parsed.partition})`);
  const crossRegion = parsed.region !== rule.region;
  const crossAccount = isForeign(context, parsed.account);
  if (hops > 0) return blocks('the event has already been forwarded once, and EventBridge does not forward it again');
  if (rewrites(target)) {
    return crossAccount
      ? blocks('Input, InputPath and InputTransformer are not available for a bus of another account')
      : unknown('the target rewrites the event before it forwards it; what the next bus gets is not known');
  }
  // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-region.html: a role with events:PutEvents is required.
  if (!target.RoleArn && (crossRegion || !crossAccount)) {
    return blocks(
      `the target has no role, and forwarding to this bus needs one with events:PutEvents${unusedRole(rule)}`,
    );
  }
  // The guide of China has its page and names no exception; a post of 2021 excludes China, and excluded what has come since.
  return crossRegion && context.partition === 'aws-cn'
    ? vouched(
        context,
        target.Arn,
        unknown(
          "AWS's documents disagree whether events are forwarded between Regions in China (https://docs.amazonaws.cn/en_us/eventbridge/latest/userguide/eb-cross-region.html, https://aws.amazon.com/blogs/compute/expanding-cross-region-event-routing-with-amazon-eventbridge/)",
        ),
      )
    : PASSES;
}

/** A standard queue of the rule's own region: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-event-delivery.html#eb-rule-dlq */
export function deadLetterOf(context: Context, rule: Pick<RuleAnswer, 'arn' | 'region'>, arn: string): QueueAnswer {
  const queue = queueOf(context, arn, {service: 'events', sourceArn: rule.arn});
  const place =
    queue.region === rule.region ? PASSES : blocks(`the queue is in ${queue.region}, and the rule in ${rule.region}`);
  return {...queue, gate: every(place, queue.gate, keepsAll(queue))};
}

/** What is asked of the role of a target. */
export interface RoleWanted {
  /** All of them are needed. */
  readonly actions: readonly string[];
  /** Another ARN by which policies may speak of what they are done to, which is the target's own. */
  readonly alsoSpelled?: string;
  /** Of what the target leads to: null where it has none, undefined where nobody can read it. */
  readonly policy: string | null | undefined;
}

const WITHOUT_ROLE: readonly (string | undefined)[] = ['lambda', 'sns', 'sqs'];

/**
 * Does EventBridge come by the role? One edition of the guide says of functions, topics and queues that they take "either an IAM execution
 * role or a resource-based policy", the other "do not specify a RoleArn", since "event delivery may fail, particularly" with AWS KMS
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html). In another account there is no other way.
 */
function roleTaken(rule: RuleAnswer, {Arn}: Target): Gate {
  const at = parseArn(Arn);
  return WITHOUT_ROLE.includes(at?.service) && at?.account === parseArn(rule.arn)?.account
    ? disputed(
        "AWS's documents disagree whether a target of this kind takes a role: by one, delivery may fail with it, particularly where the target is encrypted with AWS KMS (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html, https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-iam-roles.html)",
      )
    : PASSES;
}

/** "The execution role must be in the same account as the event bus": https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-cross-account.html */
function roleOfAccount(rule: RuleAnswer, role: string): Gate {
  const [own, other] = [parseArn(rule.arn)?.account, parseArn(role)?.account];
  return own === undefined || other === undefined || own === other
    ? PASSES
    : blocks(`the role ${role} of the target belongs to another account than the rule`);
}

/** @param wanted null where nobody depends on the target, so that its role is not asked */
export function targetOf(
  context: Context,
  rule: RuleAnswer,
  target: Target,
  place: Gate,
  wanted: RoleWanted | null,
): TargetAnswer {
  const role =
    !target.RoleArn || wanted === null
      ? null
      : roleOf(context, target.RoleArn, {ruleArn: rule.arn, resource: target.Arn, ...wanted});
  const queue = target.DeadLetterConfig?.Arn || undefined;
  return {
    target,
    place,
    role:
      role === null ? null : {...role, gate: every(roleOfAccount(rule, role.arn), role.gate, roleTaken(rule, target))},
    deadLetter: queue === undefined ? null : deadLetterOf(context, rule, queue),
    rewrites: rewrites(target),
  };
}

const NO_STATEMENT = '{"Version":"2012-10-17","Statement":[]}';

/**
 * May the rule's events enter the bus that it forwards to? Within an account its role's rights are enough. Into another account the bus
 * must admit who comes: the role, where the target has one, else the rule's account.
 */
export function entryOf(context: Context, rule: RuleAnswer, target: TargetAnswer, bus: BusAnswer): Gate {
  const crossAccount = isForeign(context, bus.ref.account);
  const role = target.role?.gate ?? PASSES;
  if (!crossAccount) return every(target.place, role);
  if (bus.described.status !== 'known') return every(target.place, bus.exists);
  const policy = bus.described.value.Policy ?? NO_STATEMENT;
  const busArn = bus.ref.arn;
  const facts = target.role === null ? null : roleFacts(context, target.role.arn);
  const admitted =
    facts === null
      ? admissionGate(busAdmitsRule(policy, {ruleArn: rule.arn, busArn, ...placeOf(context)}))
      : facts.role === null
        ? PASSES
        : admissionGate(
            rightsOf(context, facts, {action: 'events:PutEvents', resource: busArn, ruleArn: rule.arn}, policy),
          );
  return every(target.place, role, vouched(context, busArn, withRemedy(context, admitted)));
}

/** A condition on an organization that is not known is what most such policies hang on. */
function withRemedy({organization, facts, eventRegion}: Context, gate: Gate): Gate {
  return gate.state === 'unknown' && organization === null && asksOrganization(gate.doubt)
    ? {
        ...gate,
        doubt: {...gate.doubt, ...organizationUnread(facts, eventRegion)},
        reason: `${gate.reason}; declare \`organization\` in the baseline, or grant organizations:DescribeOrganization, to have it decided`,
      }
    : gate;
}
