/**
 * `baseline/schema/` holds the shape of a valid baseline, from which the JSON schema for editors is generated.
 * The baseline file, defined once: from this come the types, the JSON Schema (`schema/baseline.schema.json`) and the validation of
 * single values. What takes more than one value to judge stands in `semantics.ts`; defaults that depend on other keys, in `effective.ts`.
 */
import {canary} from './canary.js';
import * as z from 'zod';
import {recipient, text} from './recipient.js';
import * as shape from './shapes.js';

const kmsKey = text(shape.KMS_KEY, 'a KMS key: alias/NAME, a key id, or the ARN of either');

/** Any JSON object; its keys are EventBridge's, not ours. */
const eventPattern = z
  .custom<EventPatternJson>(isFilledMapping, {error: 'must be an event pattern: a mapping such as {source: [aws.iam]}'})
  .meta({type: 'object', minProperties: 1});

export type EventPatternJson = Readonly<Record<string, unknown>>;

function isFilledMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}

const calls = z.array(text(shape.CALL, 'the name of an IAM call, e.g. iam:CreateUser or iam:Create*')).min(1);

const EVENT_SETS = ['iam-changes', 'iam-all'] as const;

const events = z
  .union([
    z.enum(EVENT_SETS),
    z.strictObject({
      include: z
        .union([z.enum(EVENT_SETS), calls])
        .default('iam-changes')
        .describe('A named set, or names and globs of IAM calls.'),
      exclude: z
        .array(text(shape.CALL, 'the name of an IAM call, e.g. iam:TagRole or iam:Tag*'))
        .default([])
        .describe('Names and globs of IAM calls that need not alert.'),
      except: z
        .array(eventPattern)
        .default([])
        .describe('Event patterns that need not alert, e.g. changes made by the deploy role. Shown in every report.'),
    }),
  ])
  .default('iam-changes')
  .describe('What must alert. iam-changes: every IAM call that mutates. iam-all: reads too.');

const managedBy = z
  .enum(['reconcile', 'elsewhere'])
  .default('reconcile')
  .describe('Who restores it. elsewhere: findings stay, steps become instructions for a person.');

const trail = z
  .strictObject({
    name: text(shape.TRAIL_NAME, "a trail's name, no ARN (3 to 128 letters, digits, periods, underscores, hyphens)")
      .optional()
      .describe('Without a name, any trail that records these calls is accepted, organization trails included.'),
    'home-region': text(shape.REGION, 'an AWS region, e.g. us-east-1')
      .optional()
      .describe('Where reconcile creates the trail. Default: the region in which IAM events arrive.'),
    'multi-region': z.boolean().default(true).describe('Does the trail record every region?'),
    'management-events': z
      .enum(['write', 'all'])
      .optional()
      .describe('write is enough for alerts on changes. Default: write, or all where `events` asks for reads.'),
    'global-service-events': z.boolean().default(true).describe('Does the trail record global services such as IAM?'),
    'log-file-validation': z
      .boolean()
      .optional()
      .describe('Digest files that prove the log was not changed. Checked only where declared.'),
    bucket: text(
      shape.BUCKET,
      'the name of an S3 bucket, not its ARN: 3 to 63 lower-case letters, digits, hyphens or periods',
    )
      .optional()
      .describe('Reconcile creates bucket and bucket policy when it is named here and missing.'),
    'key-prefix': text(
      shape.KEY_PREFIX,
      'a key prefix: at most 200 characters, without a slash at the beginning',
    ).optional(),
    'kms-key': kmsKey.optional().describe('The key that encrypts the log files.'),
    organization: z.boolean().optional().describe('Is it a trail of the whole organization?'),
    'managed-by': managedBy,
  })
  .prefault({})
  .describe('The CloudTrail trail.');

const RULE_STATES = ['ENABLED', 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'] as const;

const rule = z
  .strictObject({
    name: text(shape.RULE_NAME, 'the name of a rule (1 to 64 letters, digits, ., _ or -), not its ARN')
      .optional()
      .describe('Without a name, all enabled rules that reach the recipients count together.'),
    bus: text(shape.BUS, 'the name or ARN of an event bus').default('default'),
    state: z
      .enum(RULE_STATES)
      .optional()
      .describe('Default: ENABLED, or ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS where `events` asks for reads.'),
    pattern: eventPattern.optional().describe('The event pattern. Without it one is generated from `events`.'),
    message: z
      .enum(['raw', 'readable', 'chat'])
      .optional()
      .describe(
        'Form of the alert. Default for what reconcile creates: readable if every recipient is email, email-json or sms, else raw.',
      ),
    'dead-letter-queue': text(shape.QUEUE, 'the name or ARN of a standard SQS queue').optional(),
    retry: z
      .strictObject({
        attempts: z.int().min(0).max(185).optional(),
        'max-age-seconds': z.int().min(60).max(86400).optional(),
      })
      .optional()
      .describe('https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RetryPolicy.html'),
    'managed-by': managedBy,
  })
  .prefault({})
  .describe('The EventBridge rule.');

const topic = z
  .strictObject({
    name: text(shape.TOPIC, 'the name or ARN of an SNS topic').optional(),
    'kms-key': kmsKey.optional().describe('The key that encrypts the topic.'),
    'managed-by': managedBy,
  })
  .prefault({})
  .describe('The SNS topic.');

const reason = z.string().regex(/\S/, {error: 'must say why'}).max(1000);
const waiver = z.strictObject({
  check: z.string().regex(/^[a-z][a-z0-9-]{0,79}$/, {error: 'must be the id of a check, e.g. trail-encrypted'}),
  reason,
  expires: text(shape.DATE, 'a date, e.g. 2027-03-31').describe('The last UTC day on which the waiver counts.'),
  resource: z
    .string()
    .min(1)
    .max(2048)
    .optional()
    .describe('Only findings about this resource. Default: every resource.'),
  unknown: z.boolean().default(false).describe('Does it cover `unknown` as well as `fail`?'),
});

const vouched = z.strictObject({
  resource: text(shape.ARN, 'the ARN of one resource, without wildcards'),
  reason,
});

export const baselineSchema = z
  .strictObject({
    version: z.literal(1).describe('Version of this file format.'),
    account: text(shape.ACCOUNT, 'an AWS account id: 12 digits, in quotation marks')
      .optional()
      .describe('Any other account is refused. Reconcile in a workflow requires it.'),
    partition: z
      .enum(['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'])
      .optional()
      .describe('Default: that of the region in use, else aws.'),
    organization: text(shape.ORGANIZATION, 'the id of an organization, e.g. o-a1b2c3d4e5')
      .optional()
      .describe('The organization of the account. Conditions on aws:PrincipalOrgID in policies are evaluated with it.'),
    events,
    trail,
    rule,
    topic,
    alerts: z
      .enum(['named', 'noticed'])
      .default('named')
      .describe(
        'named: an alert says which call it was. noticed: an alarm that only says that something changed will do.',
      ),
    recipients: z
      .array(recipient)
      .min(1)
      .describe('Who must be alerted: over SNS, directly by a rule, or in a chat channel.'),
    'unexpected-recipients': z
      .enum(['fail', 'warn', 'allow'])
      .default('fail')
      .describe('How undeclared subscribers of an alerting topic are judged.'),
    elsewhere: z
      .array(vouched)
      .default([])
      .describe(
        "Links in another account, proven by that account's own run, and links in this account that this tool cannot follow.",
      ),
    canary,
    waivers: z.array(waiver).default([]).describe('Findings accepted for a time, each with a reason.'),
    runbook: text(shape.WEB_URL, 'an http or https URL').optional().describe('Shown wherever action is needed.'),
    $schema: z.string().max(2048).optional().describe('Where editors find this schema. Nothing else reads it.'),
  })
  .meta({
    title: 'iam-alert-guard baseline',
    description: 'How alerts about IAM changes must reach people: checked, planned and restored by iam-alert-guard.',
  });

/** A baseline as the schema alone reads it: independent defaults filled in. */
export type DeclaredBaseline = z.output<typeof baselineSchema>;
export type Protocol = shape.Protocol;
export type Waiver = DeclaredBaseline['waivers'][number];
export type EventSet = (typeof EVENT_SETS)[number];
export type RuleState = (typeof RULE_STATES)[number];

/** `events`, written out: what is included, less what is excluded; `except` may stay silent. */
export interface DeclaredEvents {
  readonly include: EventSet | readonly string[];
  readonly exclude: readonly string[];
  readonly except: readonly EventPatternJson[];
}

/**
 * Who must be alerted. The endpoint itself is not here, so that no later room can print it: what reconcile
 * needs to subscribe comes from `endpointOf` beside the baseline.
 */
export interface Recipient {
  readonly protocol: Protocol;
  /** The endpoint as reports and snapshots name it (`publicEndpoint`); `$NAME` while nobody has looked the variable up. */
  readonly public: string;
  /** The public forms under which AWS may list it. Empty while the variable has not been looked up. */
  readonly matches: readonly string[];
  /** SHA-256 of the endpoint, where it is known or named by it: the public forms have twelve digits of it. */
  readonly sha256?: string;
  /** Which key of the file names the endpoint. */
  readonly from: 'endpoint' | 'endpoint-env' | 'endpoint-sha256';
  /** It is the probe of the canary, and stands in no entry of `recipients`. */
  readonly probe?: true;
  /** The only road that counts; left out where any does. */
  readonly via?: shape.Via;
}

type Section<K extends 'trail' | 'rule' | 'topic'> = Readonly<DeclaredBaseline[K]>;

/**
 * A baseline with every default in effect, also those that depend on other keys. Keys are the file's own, so that a path here is a path
 * in the file (`SourceMap` tells what was declared). What stays undefined is checked only where declared, or (`trail.home-region`)
 * depends on the partition, which AWS has to confirm.
 */
export interface Baseline extends Readonly<
  Omit<DeclaredBaseline, '$schema' | 'events' | 'trail' | 'rule' | 'topic' | 'recipients'>
> {
  readonly events: DeclaredEvents;
  readonly trail: Section<'trail'> & {readonly 'management-events': 'write' | 'all'};
  readonly rule: Section<'rule'> & {readonly state: RuleState; readonly message: 'raw' | 'readable' | 'chat'};
  readonly topic: Section<'topic'>;
  readonly recipients: readonly Recipient[];
}

/** The JSON Schema of the file, draft 2020-12. */
export function baselineJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(baselineSchema, {io: 'input', target: 'draft-2020-12', unrepresentable: 'any'});
}
