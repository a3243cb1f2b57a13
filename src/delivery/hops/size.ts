/**
 * How long what a target makes of an event is, at least and at most, and whether it fits: a topic and a queue refuse what is longer than
 * their MaximumMessageSize (https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html,
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html: 1,024 bytes to 1 MiB). A topic
 * publishes up to 256 KiB where it says nothing else (https://docs.aws.amazon.com/sns/latest/api/API_Publish.html).
 */
import type {Json} from '../../findings/model.js';
import type {Target} from '../../snapshot/nouns.js';
import {type Context} from '../context.js';
import {envelopeOf} from '../envelope.js';
import {PASSES, blocks, type Gate} from '../gate.js';
import {renderInput, type Event} from '../message/index.js';

/** Bytes. */
export interface Size {
  readonly least: number;
  readonly most: number;
}

/** Does a message fit: what is true of every event, of some, and of one at hand. */
export interface Room {
  readonly gate: Gate;
  readonly spoils: {readonly reason: string; readonly example: Json} | null;
  readonly sees: (event: Event) => Gate;
}

export const ROOMY: Room = {gate: PASSES, spoils: null, sees: () => PASSES};

/** CloudTrail cuts an event at 256 KB: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html */
export const LARGEST = 256 * 1024;

/** What SNS writes around an alert at least: ids, ARNs, URLs and a signature. */
export const ENVELOPE = 900;

/**
 * The longest that a field of the event can be, by the same page; the first that the path begins with. IAM's own parameters reach these
 * figures: it takes a policy document of 131,072 characters, and counts no blanks towards its quotas of 2,048 to 10,240
 * (https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html), and SAML metadata of ten million
 * (https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateSAMLProvider.html). So who pads a policy with blanks fills a record. What it gives no number for is a
 * name, an ARN or a time.
 */
const LONGEST: readonly (readonly [path: string, bytes: number])[] = [
  ['$.detail.requestParameters', 100 * 1024],
  ['$.detail.responseElements', 100 * 1024],
  ['$.detail.additionalEventData', 28 * 1024],
  ['$.detail.serviceEventDetails', 100 * 1024],
  ['$.detail.resources', LARGEST],
  ['$.detail.userIdentity', 16 * 1024],
  ['$.detail.', 2 * 1024],
  ['$.detail', LARGEST],
  ['$.', 2 * 1024],
  ['$', LARGEST],
];

/** The names of the required calls are known. */
function longest({calls}: Context, path: string): number {
  if (path === '$.detail.eventName') return Math.max(...calls.map(bytes));
  return LONGEST.find(([beginning]) => path.startsWith(beginning))?.[1] ?? LARGEST;
}

/** Only what every required event has (contract, section 1), with the shortest of the calls. */
function smallest(context: Context): Event {
  const {account, eventRegion: region} = envelopeOf(context);
  const time = '2026-01-15T09:26:53Z';
  const id = '5f3c1d3e-0000-4000-8000-000000000000';
  const [eventName = 'TagRole'] = [...context.calls].sort((a, b) => a.length - b.length);
  return {
    version: '0',
    id,
    'detail-type': 'AWS API Call via CloudTrail',
    source: 'aws.iam',
    account,
    time,
    region,
    resources: [],
    detail: {
      eventVersion: '1.08',
      userIdentity: {type: 'Root'},
      eventTime: time,
      eventSource: 'iam.amazonaws.com',
      eventName,
      awsRegion: region,
      eventID: id,
      readOnly: false,
      eventType: 'AwsApiCall',
      managementEvent: true,
      recipientAccountId: account,
      eventCategory: 'Management',
    },
  };
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** What a target makes of events. */
export function sizeOf(context: Context, target: Target, ruleArn: string): Size {
  const rendered = renderInput(target, smallest(context), ruleArn);
  const least = rendered.kind === 'message' ? bytes(rendered.body) : 0;
  return {least, most: Math.max(least, Math.min(LARGEST, mostOf(context, target)))};
}

function mostOf(context: Context, {Input, InputPath, InputTransformer}: Target): number {
  if (Input !== undefined) return bytes(Input);
  if (InputPath !== undefined) return longest(context, InputPath);
  if (InputTransformer === undefined) return LARGEST;
  const {InputTemplate: template = '', InputPathsMap: paths = {}} = InputTransformer;
  // A variable may stand in the template more than once; those of EventBridge's own hold the event.
  const uses = (name: string): number => template.split(`<${name}>`).length - 1;
  const own = template.includes('<aws.events.event') ? LARGEST : 0;
  return Object.entries(paths).reduce(
    (sum, [name, path]) => sum + uses(name) * longest(context, path),
    bytes(template) + own + uses('aws.events.rule-arn') * 2048 + uses('aws.events.rule-name') * 64,
  );
}

/** An example that is longer than this is described, not shown. */
const SHOWN = 8 * 1024;

/** The smallest event, and a parameter so long that the message does not fit. */
function tooLong(context: Context, limit: number): Json {
  if (limit > SHOWN) return null;
  const event = smallest(context);
  const detail = event['detail'] as Readonly<Record<string, Json>>;
  return {...event, detail: {...detail, requestParameters: {policyDocument: 'x'.repeat(limit)}}};
}

/** @param length of the message at the hop, from that of the alert */
function room(
  context: Context,
  where: {readonly target: Target; readonly ruleArn: string},
  limit: number,
  what: string,
  {least, most, length}: Size & {readonly length: (body: string) => number},
): Room {
  if (!Number.isFinite(limit) || limit >= Math.min(most, LARGEST)) return ROOMY;
  const refuses = `${what} accepts no message above ${String(limit)} bytes`;
  if (limit < least) return {...ROOMY, gate: blocks(`${refuses}, and the shortest alert has ${String(least)}`)};
  const example = tooLong(context, limit);
  const lost = example === null ? null : renderInput(where.target, example as Event, where.ruleArn);
  const shown = lost?.kind === 'message' && length(lost.body) > limit;
  return {
    gate: PASSES,
    spoils: {
      reason: `${refuses}: longer alerts are lost, and whoever makes the call chooses how long its parameters are (IAM takes a policy document of 131,072 characters, blanks included)`,
      example: shown ? example : null,
    },
    sees: (event) => {
      const rendered = renderInput(where.target, event, where.ruleArn);
      return rendered.kind === 'message' && length(rendered.body) > limit
        ? blocks(`${refuses}, and this alert has ${String(length(rendered.body))}`)
        : PASSES;
    },
  };
}

/** @param limit MaximumMessageSize; undefined where the topic has none of its own */
export function roomAtTopic(context: Context, target: Target, ruleArn: string, limit: string | undefined): Room {
  if (limit === undefined || limit === '') return ROOMY;
  return room(context, {target, ruleArn}, Number(limit), 'the topic', {
    ...sizeOf(context, target, ruleArn),
    length: bytes,
  });
}

/** @param raw whether SNS sends the bare alert; null where it is not known, which is judged as the bare alert */
export function roomAtQueue(
  context: Context,
  target: Target,
  ruleArn: string,
  limit: string | undefined,
  raw: boolean | null,
): Room {
  if (limit === undefined || limit === '') return ROOMY;
  const {least, most} = sizeOf(context, target, ruleArn);
  const rendered = renderInput(target, smallest(context), ruleArn);
  // SNS writes the alert as a text into JSON of its own.
  const length = (body: string): number => (raw === false ? ENVELOPE + bytes(JSON.stringify(body)) : bytes(body));
  const size = {
    least: rendered.kind === 'message' ? length(rendered.body) : least,
    most: raw === false ? ENVELOPE + 2 * most : most,
    length,
  };
  return room(context, {target, ruleArn}, Number(limit), 'the queue', size);
}

/** "The total size limit for a single SMS Publish action is 1,600 characters": https://docs.aws.amazon.com/sns/latest/api/API_Publish.html (Message) */
export const TEXT_CHARACTERS = 1_600;

/**
 * May what it makes of an event be longer than a text? The event is, and so are those parts of it that hold documents. What a template takes
 * besides are names, ARNs and times, of which a text has room for several.
 */
export function mayExceedText({Input, InputPath, InputTransformer}: Target): boolean {
  const paths =
    InputTransformer === undefined ? [InputPath ?? '$'] : Object.values(InputTransformer.InputPathsMap ?? {});
  const whole = InputTransformer?.InputTemplate?.includes('<aws.events.event') === true;
  return Input === undefined && (whole || paths.some((path) => HOLDS_DOCUMENTS.test(path)));
}

const HOLDS_DOCUMENTS =
  /^\$(?:\.detail(?:\.(?:requestParameters|responseElements|additionalEventData|serviceEventDetails|userIdentity|resources))?)?$|[dD]ocument/;
