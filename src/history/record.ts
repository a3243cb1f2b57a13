/** One record of CloudTrail as this tool looks at it: what it is of, when, and the event that EventBridge would have got. */
import {iamAction} from '../data/iam-actions.js';
import {eventOfRecord, recordsIn, type Event} from '../delivery/message/index.js';
import {isShallow, type Json} from '../findings/model.js';

export interface HistoryRecord {
  readonly record: Event;
  /** `iam:CreateUser`, `cloudtrail:StopLogging`. */
  readonly event: string;
  /** The call of IAM; null where it is none of IAM's. */
  readonly call: string | null;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly failed: boolean;
  /** `userIdentity.type`, of AWS's own list; `other` for anything else. */
  readonly actor: string;
}

const IAM = 'iam.amazonaws.com';

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html */
const ACTORS: ReadonlySet<string> = new Set([
  'Root',
  'IAMUser',
  'AssumedRole',
  'Role',
  'FederatedUser',
  'Directory',
  'AWSAccount',
  'AWSService',
  'IdentityCenterUser',
  'SAMLUser',
  'WebIdentityUser',
  'Unknown',
]);

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/**
 * What is in one piece of a file, or in one answer of LookupEvents: a record, several where a list holds whole log files, and none where it is
 * something else that CloudTrail writes. Null where it is nothing that CloudTrail writes, or one of several is none.
 */
export function readRecords(text: string): readonly HistoryRecord[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isShallow(value, DEPTH)) return null;
  if (isBeside(value)) return [];
  const list = listIn(value);
  const parts = list ?? [value];
  const found = parts.filter((part) => !isBeside(part)).map((part) => recordOf(part));
  const records = found.filter((record) => record !== null);
  return records.length === found.length ? records : null;
}

function recordOf(value: unknown): HistoryRecord | null {
  const record = recordsIn(value)?.[0] ?? detailOf(value);
  return record === null ? null : looked(record);
}

/** The list of a log file, or of an answer of LookupEvents, as `jq -s` puts several of them into one list. */
function listIn(value: unknown): readonly unknown[] | null {
  const {Records, Events} = (value ?? {}) as Event;
  const list = Records ?? Events;
  return Array.isArray(list) ? list : null;
}

/**
 * Written by CloudTrail and no call of anybody: what Insights found of the rate of calls, and the digest of a folder of log files.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-insights.html (`insightDetails`)
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-digest-file-structure.html
 */
function isBeside(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const {eventType, eventCategory, insightDetails, digestS3Object, logFiles} = value as Event;
  const isInsight =
    (eventType === 'AwsCloudTrailInsight' || eventCategory === 'Insight') && insightDetails !== undefined;
  return isInsight || (typeof digestS3Object === 'string' && Array.isArray(logFiles));
}

/** How deep objects and lists stand in each other, at most. IAM's own take eight; what looks into a record does so with as many calls. */
const DEPTH = 100;

/** An event of EventBridge holds the record, as an archive or a queue has it. */
function detailOf(value: unknown): Event | null {
  const detail: unknown = (value as Event | null)?.['detail'];
  return recordsIn(detail)?.length === 1 ? (detail as Event) : null;
}

function looked(record: Event): HistoryRecord | null {
  const [source, name] = [textOf(record['eventSource']), textOf(record['eventName'])];
  const time = Date.parse(textOf(record['eventTime']) ?? '');
  if (source === null || name === null || Number.isNaN(time)) return null;
  const identity = record['userIdentity'];
  const type = typeof identity === 'object' && identity !== null ? textOf((identity as Event)['type']) : null;
  return {
    record,
    event: `${source.split('.')[0] ?? ''}:${name}`,
    call: source === IAM ? name : null,
    time,
    failed: textOf(record['errorCode']) !== null,
    actor: type !== null && ACTORS.has(type) ? type : 'other',
  };
}

/** The first version of the format that has all that a required event has (contract, section 1). */
const TODAY = [1, 8] as const;

function isOlder(record: Event): boolean {
  const [major = 0, minor = 0] = (textOf(record['eventVersion']) ?? '').split('.').map(Number);
  return major < TODAY[0] || (major === TODAY[0] && minor < TODAY[1]);
}

/** What records of IAM in an older format leave out, and those of today always have. */
function completed(record: Event, call: string): Event {
  const always = {
    eventType: 'AwsApiCall',
    eventCategory: 'Management',
    managementEvent: true,
    readOnly: iamAction(call)?.mutates === false,
  };
  return {...always, ...record, eventVersion: '1.08'};
}

/**
 * The event that EventBridge would get of such a call today. What CloudTrail wrote before it had all its present fields is written as it
 * writes now: the question is what would alert by today's configuration.
 */
export function eventOf({record, call}: HistoryRecord, account: string): Event {
  return eventOfRecord(call !== null && isOlder(record) ? completed(record, call) : record, account);
}

export {isOlder};
