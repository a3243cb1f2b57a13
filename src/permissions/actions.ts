/**
 * `permissions/` derives the IAM policies that the tool needs from the calls that it makes.
 *
 * Which IAM actions a command uses: from the reads that checks rest on, and from the calls that a plan can hold.
 */
import type {PermissionPurpose} from './formats.js';
import {arrivalsOf} from '../delivery/recipients.js';
import type {RoadName} from '../findings/model.js';
import type {Baseline} from '../baseline/schema/schema.js';
import {CHECKS} from '../checks/index.js';
import {WRITES} from '../plan/calls/write-facts.js';
import type {WriteOp} from '../plan/calls/writes.js';
import {HANDOVER_OPERATIONS} from '../snapshot/handover-reads.js';
import {OPERATIONS, type ReadOp, type Tier} from '../snapshot/reads.js';
import {ALARM_ROAD_READS} from '../snapshot/watch-reads.js';

export interface Purpose {
  /** `plan` reads a little more than `check`: whose a thing is. `history` reads what the account did besides. */
  readonly command: PermissionPurpose;
  /** Also the reads that serve remarks only. */
  readonly advice: boolean;
  /** Also the calls that remove what is there, which reconcile makes only where `--prune` names it. */
  readonly prune: boolean;
  /** Leaves out what this baseline gives no reason for; null for any baseline. */
  readonly baseline: Baseline | null;
}

/** Who is asking comes before any check: without the account no ARN can be spelled. */
const IDENTITY: ReadOp = 'sts:GetCallerIdentity';

/** The reads that some check rests on, by tier. */
export function readsOf(tier: Tier): ReadOp[] {
  const asked = new Set<ReadOp>([IDENTITY, ...CHECKS.flatMap(({reads}) => reads)]);
  return [...asked].filter((op) => OPERATIONS[op].tier === tier).sort();
}

/**
 * The reads that no check rests on: whose resources are is asked by planning alone (a tag of CloudFormation says that somebody else
 * mends it).
 */
export function planningReads(): ReadOp[] {
  const judged = new Set<ReadOp>([...readsOf('proof'), ...readsOf('advice')]);
  // What lies outside of AWS is looked at by checks, or not at all.
  return (Object.keys(OPERATIONS) as ReadOp[]).filter((op) => !judged.has(op) && !(op in HANDOVER_OPERATIONS)).sort();
}

/** Whose an alarm is matters where a plan could change one. */
function planningReadsFor(purpose: Purpose): ReadOp[] {
  const changesAlarms = writesOf({...purpose, command: 'reconcile'}).includes('cloudwatch:EnableAlarmActions');
  return planningReads().filter((op) => changesAlarms || op !== 'cloudwatch:ListTagsForResource');
}

/** Calls that a plan holds only where `--prune` names something. */
const REMOVING: ReadonlySet<WriteOp> = new Set<WriteOp>([
  'events:RemoveTargets',
  'events:RemovePermission',
  'sns:Unsubscribe',
  'lambda:DeleteFunctionConcurrency',
]);

/** A recipient on this road is the target of a rule itself, and no topic stands before it. */
function isTarget(road: RoadName): boolean {
  return road === 'direct' || road === 'api-destination';
}

/** Is there something in the baseline that could ask for the call? Unsure is yes: a plan must not fail half-way for a narrow guess. */
function asksFor(op: WriteOp, {trail, rule, topic, recipients, alerts}: Baseline): boolean {
  const owned = {cloudtrail: trail, s3: trail, events: rule, sns: topic}[op.split(':')[0] ?? ''];
  if (owned?.['managed-by'] === 'elsewhere') return false;
  switch (op) {
    case 's3:CreateBucket':
    case 'cloudtrail:CreateTrail':
      return trail.bucket !== undefined;
    case 'kms:CreateKey':
      return [trail, topic].some(
        (section) => section['managed-by'] !== 'elsewhere' && section['kms-key']?.startsWith('alias/') === true,
      );
    case 'sqs:CreateQueue':
      return rule['dead-letter-queue'] !== undefined && rule['managed-by'] !== 'elsewhere';
    case 'logs:PutMetricFilter':
    case 'cloudwatch:EnableAlarmActions':
      // Only where being noticed is enough, and nothing names another road.
      return (
        alerts === 'noticed' &&
        rule.name === undefined &&
        topic.name === undefined &&
        rule['managed-by'] !== 'elsewhere'
      );
    case 'sns:CreateTopic':
    case 'sns:Subscribe':
    case 'sns:SetTopicAttributes':
    case 'sns:SetSubscriptionAttributes':
      return topic.name !== undefined || recipients.some((one) => arrivalsOf(one).some((road) => !isTarget(road)));
    case 'lambda:AddPermission':
    case 'lambda:DeleteFunctionConcurrency':
      return recipients.some(({protocol}) => protocol === 'lambda');
    default:
      return true;
  }
}

/** The calls that a plan for this purpose can hold. */
export function writesOf({command, prune, baseline}: Purpose): WriteOp[] {
  if (command !== 'reconcile') return [];
  return (Object.keys(WRITES) as WriteOp[])
    .filter((op) => prune || !REMOVING.has(op))
    .filter((op) => baseline === null || asksFor(op, baseline))
    .sort();
}

/** Reads about recipients of one protocol. */
const OF_PROTOCOL: Readonly<Partial<Record<ReadOp, string>>> = {
  'sns:GetEndpointAttributes': 'application',
  'sns:GetPlatformApplicationAttributes': 'application',
  'sns:CheckIfPhoneNumberIsOptedOut': 'sms',
  'sns:GetSMSSandboxAccountStatus': 'sms',
  'sns:ListSMSSandboxPhoneNumbers': 'sms',
  'sns:ListOriginationNumbers': 'sms',
  'events:DescribeApiDestination': 'api-destination',
  'events:DescribeConnection': 'api-destination',
  'chatbot:DescribeSlackChannelConfigurations': 'chat',
  'chatbot:ListMicrosoftTeamsChannelConfigurations': 'chat',
  'chatbot:DescribeChimeWebhookConfigurations': 'chat',
  'notifications:ListNotificationConfigurations': 'chat',
  'notifications:ListEventRules': 'chat',
  'notifications:ListChannels': 'chat',
  'notifications:ListNotificationHubs': 'chat',
  'notifications-contacts:ListEmailContacts': 'chat',
  'lambda:GetAlias': 'lambda',
  'lambda:GetFunctionEventInvokeConfig': 'lambda',
  'firehose:DescribeDeliveryStream': 'firehose',
  'kinesis:DescribeStreamSummary': 'kinesis',
  'kinesis:GetResourcePolicy': 'kinesis',
  'logs:DescribeResourcePolicies': 'logs',
};

function isAsked(op: ReadOp, baseline: Baseline | null): boolean {
  const of = OF_PROTOCOL[op];
  return of === undefined || baseline === null || baseline.recipients.some(({protocol}) => (protocol as string) === of);
}

/**
 * All management activity of the account or none of it: it takes no resource and no condition
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudtrail.html). So it is in no role but that of `history`.
 */
export const LOOKUP = 'cloudtrail:LookupEvents';

/** One change of one role, what tells that the role is there for it, and a look into one queue. */
export const CANARY: readonly string[] = [
  ...['iam:TagRole', 'iam:UntagRole', 'iam:UpdateRoleDescription'],
  ...['iam:GetRole', 'iam:ListRolePolicies', 'iam:ListAttachedRolePolicies'],
  ...['sqs:ReceiveMessage', 'sqs:DeleteMessage'],
];

/** The IAM actions for a purpose, sorted. */
export function actionsFor(purpose: Purpose): string[] {
  const reads = [
    ...readsOf('proof'),
    ...(purpose.advice ? readsOf('advice') : []),
    ...(purpose.command === 'plan' || purpose.command === 'reconcile' ? planningReadsFor(purpose) : []),
    // Advice, unless a baseline is content with being noticed.
    ...(purpose.baseline?.alerts === 'noticed' ? ALARM_ROAD_READS : []),
    // Advice, unless it tells whether a declared canary arrives.
    ...(purpose.command === 'canary' || purpose.baseline?.canary?.probe !== undefined
      ? (['cloudwatch:GetMetricStatistics'] as const)
      : []),
    // Advice for the alarm road, and proof for a log group that is a recipient.
    ...(purpose.baseline?.recipients.some(({protocol}) => protocol === 'logs') === true
      ? (['logs:DescribeLogGroups'] as const)
      : []),
  ].filter((op) => isAsked(op, purpose.baseline));
  const needed = [
    ...reads.flatMap((op) => OPERATIONS[op].actions),
    ...writesOf(purpose).flatMap((op) => WRITES[op].actions),
    ...(purpose.command === 'history' ? [LOOKUP] : []),
    ...(purpose.command === 'canary' ? CANARY : []),
  ];
  return [...new Set(needed)].sort();
}

/** The ids of the checks that rest on an action. */
export function checksOn(action: string): string[] {
  return CHECKS.filter(({reads}) => reads.some((op) => OPERATIONS[op].actions.includes(action)))
    .map(({id}) => id)
    .sort();
}
