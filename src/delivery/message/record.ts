/**
 * A record of CloudTrail as the event that EventBridge makes of it, with the record as `detail`:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 */
import type {Event} from './template/render.js';

/** By `eventType`. Sign-in events carry the spelling of the CloudTrail guide; EventBridge's own page writes "Signin". */
const DETAIL_TYPES: Readonly<Record<string, string>> = {
  AwsApiCall: 'AWS API Call via CloudTrail',
  AwsServiceEvent: 'AWS Service Event via CloudTrail',
  AwsConsoleAction: 'AWS Console Action via CloudTrail',
  AwsConsoleSignIn: 'AWS Console Sign In via CloudTrail',
};

/** What EventBridge adds is in no record: how an event begins there. */
function isEvent(value: Event): boolean {
  return 'detail-type' in value || 'detail' in value;
}

function isRecord(value: Event): boolean {
  return !isEvent(value) && typeof value['eventSource'] === 'string' && typeof value['eventName'] === 'string';
}

function isObject(value: unknown): value is Event {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The record in an entry of LookupEvents, where it is a text of JSON. */
function unpacked(value: unknown): unknown {
  if (!isObject(value) || typeof value['CloudTrailEvent'] !== 'string') return value;
  try {
    return JSON.parse(value['CloudTrailEvent']) as unknown;
  } catch {
    return value;
  }
}

/**
 * The single records in what CloudTrail writes and answers: a record, a log file (`Records`), an answer of LookupEvents (`Events`), one
 * entry of it. Null where it is none of these.
 */
export function recordsIn(value: unknown): readonly Event[] | null {
  if (!isObject(value) || isEvent(value)) return null;
  const list = value['Records'] ?? value['Events'];
  const found = (Array.isArray(list) ? (list as unknown[]) : [value]).map(unpacked);
  const records = found.filter(isObject).filter(isRecord);
  return records.length === found.length ? records : null;
}

/** @param account where the record does not name one: that of whoever asks */
export function eventOfRecord(record: Event, account: string): Event {
  const text = (name: string, otherwise: string): string => {
    const value = record[name];
    return typeof value === 'string' ? value : otherwise;
  };
  const [service = ''] = text('eventSource', '').split('.');
  return {
    version: '0',
    id: text('eventID', ''),
    'detail-type': DETAIL_TYPES[text('eventType', 'AwsApiCall')] ?? 'AWS API Call via CloudTrail',
    source: `aws.${service}`,
    account: text('recipientAccountId', account),
    time: text('eventTime', ''),
    region: text('awsRegion', ''),
    resources: [],
    detail: record,
  };
}
