/**
 * What CloudTrail would have written of the calls of one account, and LookupEvents over it
 * (https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html). Event history is independent of trails.
 */
import {randomUUID} from 'node:crypto';
import {element, jsonAnswer, jsonOf, textOf} from './answer.js';
import type {Answer} from './answer.js';
import type {Call} from './call.js';
import {text} from './corrections/types.js';

export type CloudTrailRecord = Readonly<Record<string, unknown>>;

/** Services whose calls are recorded: what the chain is made of, and what it is about. */
const RECORDED: ReadonlySet<string> = new Set([
  'iam',
  'cloudtrail',
  'events',
  'sns',
  'sqs',
  'kms',
  'lambda',
  'cloudwatch',
]);
const KEPT = 50_000;

export class Records {
  #records: CloudTrailRecord[] = [];

  add(record: CloudTrailRecord): void {
    this.#records.push(record);
    if (this.#records.length > KEPT) this.#records.shift();
  }

  get all(): readonly CloudTrailRecord[] {
    return this.#records;
  }

  clear(): void {
    this.#records = [];
  }

  /** One search: newest first, pages of at most 50, one attribute, one Region. */
  lookup({params, region}: Call): Answer {
    const attributes = (params['LookupAttributes'] ?? []) as readonly {
      AttributeKey?: string;
      AttributeValue?: string;
    }[];
    const [start, end] = [Number(params['StartTime'] ?? 0) * 1000, Number(params['EndTime'] ?? Infinity) * 1000];
    const found = this.#records
      .filter((record) => record['awsRegion'] === region)
      .filter((record) =>
        attributes.every(({AttributeKey: key, AttributeValue: value}) => valueOf(record, key) === value),
      )
      .filter((record) => timeOf(record) >= start && timeOf(record) <= end)
      .sort((a, b) => timeOf(b) - timeOf(a));
    const from = Number(text(params['NextToken']) || 0);
    const page = Math.min(50, Number(params['MaxResults'] ?? 50));
    return jsonAnswer({
      Events: found.slice(from, from + page).map(entryOf),
      ...(found.length > from + page ? {NextToken: String(from + page)} : {}),
    });
  }
}

function timeOf(record: CloudTrailRecord): number {
  return Date.parse(text(record['eventTime']));
}

function valueOf(record: CloudTrailRecord, key: string | undefined): string {
  switch (key) {
    case 'EventName':
      return text(record['eventName']);
    case 'EventSource':
      return text(record['eventSource']);
    case 'EventId':
      return text(record['eventID']);
    case 'ReadOnly':
      return String(record['readOnly']);
    default:
      return '';
  }
}

/** `ReadOnly` is a text, the record is one too. */
function entryOf(record: CloudTrailRecord): Record<string, unknown> {
  return {
    EventId: record['eventID'],
    EventName: record['eventName'],
    ReadOnly: String(record['readOnly']),
    EventTime: timeOf(record) / 1000,
    EventSource: record['eventSource'],
    Resources: [],
    CloudTrailEvent: JSON.stringify(record),
  };
}

/** The record of a call that was answered; undefined where the stand-in keeps none of such. */
export function recordOf(
  call: Call,
  answer: Answer,
  who: {account: string; arn: string; agent: string},
): CloudTrailRecord | undefined {
  const {service, action, mutating, region} = call;
  if (!RECORDED.has(service) || (!mutating && service !== 'iam')) return undefined;
  const code = answer.status < 400 ? undefined : codeOf(answer);
  const denied = code !== undefined && /AccessDenied|Unauthorized/.test(code);
  return {
    eventVersion: '1.11',
    userIdentity: identityOf(who, call.accessKey),
    eventTime: `${new Date().toISOString().slice(0, 19)}Z`,
    eventSource: `${service === 'cloudwatch' ? 'monitoring' : service}.amazonaws.com`,
    eventName: action,
    awsRegion: region,
    sourceIPAddress: '198.51.100.7',
    userAgent: who.agent,
    ...(code === undefined ? {} : {errorCode: denied ? 'AccessDenied' : code, errorMessage: 'refused'}),
    requestParameters: denied ? null : parametersOf(call),
    responseElements: null,
    requestID: randomUUID(),
    eventID: randomUUID(),
    readOnly: !mutating,
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: who.account,
    eventCategory: 'Management',
    tlsDetails: {
      tlsVersion: 'TLSv1.3',
      cipherSuite: 'TLS_AES_128_GCM_SHA256',
      clientProvidedHostHeader: `${service}.amazonaws.com`,
    },
  };
}

function codeOf(answer: Answer): string {
  const type = jsonOf(answer)?.['__type'];
  const code =
    element(textOf(answer), 'Code') ?? (typeof type === 'string' ? type.slice(type.lastIndexOf('#') + 1) : undefined);
  return code ?? 'Failure';
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html */
function identityOf({account, arn}: {account: string; arn: string}, accessKey = ''): Record<string, unknown> {
  const [, , , , , resource = ''] = arn.split(':');
  const common = {arn, accountId: account, accessKeyId: accessKey};
  if (resource.startsWith('user/'))
    return {type: 'IAMUser', principalId: 'AIDASTANDIN', ...common, userName: resource.slice(5)};
  if (!resource.startsWith('assumed-role/')) return {type: 'Root', principalId: account, ...common};
  const [, role = '', session = ''] = resource.split('/');
  return {
    type: 'AssumedRole',
    principalId: `AROASTANDIN:${session}`,
    ...common,
    sessionContext: {
      sessionIssuer: {
        type: 'Role',
        principalId: 'AROASTANDIN',
        arn: `arn:aws:iam::${account}:role/${role}`,
        accountId: account,
        userName: role,
      },
      attributes: {creationDate: '2026-11-16T08:00:00Z', mfaAuthenticated: 'false'},
    },
  };
}

/** Keys begin with a small letter; `Tags.member.1.Key` is a list of objects. */
function parametersOf({protocol, params}: Call): unknown {
  return lowered(protocol === 'query' ? nested(params) : params);
}

function nested(flat: Readonly<Record<string, unknown>>): unknown {
  const tree: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(flat)) {
    const steps = path.split('.').filter((step) => step !== 'member' && step !== 'entry');
    let at = tree;
    for (const step of steps.slice(0, -1)) at = (at[step] ??= {}) as Record<string, unknown>;
    at[steps.at(-1) ?? ''] = value;
  }
  return listed(tree);
}

/** Objects with the keys 1, 2, 3 are lists. */
function listed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length > 0 && entries.every(([key], at) => key === String(at + 1)))
    return entries.map(([, inner]) => listed(inner));
  return Object.fromEntries(entries.map(([key, inner]) => [key, listed(inner)]));
}

function lowered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.charAt(0).toLowerCase() + key.slice(1), lowered(inner)]),
  );
}
