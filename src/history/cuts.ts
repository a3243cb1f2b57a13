/**
 * Calls that cut a chain or put it together again, and what each names. What gives a rule another pattern, a trail other selectors or a
 * topic another policy may do either: nobody can tell from the call.
 */
import type {Json} from '../findings/model.js';
import {isRecord} from '../snapshot/shape.js';

type Given = Readonly<Record<string, Json>>;

/** What a call names: ARNs, or the last parts of ARNs in the Region of the call. A `*` at the end stands for what AWS adds. */
type Names = (given: Given) => readonly string[];

interface Cut {
  readonly names: Names;
  readonly undoneBy: readonly string[];
}

function texts(value: Json | undefined): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

const named =
  (key: string, part: (name: string) => string): Names =>
  (given) =>
    texts(given[key]).map((name) => (name.startsWith('arn:') ? name : part(name)));

/** Without a bus the default one: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DisableRule.html */
const rule =
  (key: string): Names =>
  (given) => {
    const [bus = 'default'] = texts(given['eventBusName']);
    const folder = bus.slice(bus.lastIndexOf('/') + 1);
    return texts(given[key]).map((name) => (folder === 'default' ? `rule/${name}` : `rule/${folder}/${name}`));
  };

const trail = named('name', (name) => `trail/${name}`);
const key = named('keyId', (id) => `key/${id}`);
const group = named('logGroupName', (name) => `log-group:${name}`);
const filter: Names = (given) =>
  group(given).flatMap((log) => texts(given['filterName']).map((name) => `${log}:metric-filter:${name}`));
const alarms = named('alarmNames', (name) => `alarm:${name}`);
const alarm = named('alarmName', (name) => `alarm:${name}`);
const stream: Names = (given) => [
  ...named('streamName', (name) => `stream/${name}`)(given),
  ...texts(given['streamARN']),
];

/** Without a qualifier all versions and aliases go: https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunction.html */
const lambda: Names = (given) =>
  named(
    'functionName',
    (name) => `function:${name}`,
  )(given).flatMap((name) => {
    const [qualifier] = texts(given['qualifier']);
    return qualifier === undefined ? [name, `${name}:*`] : [`${name}:${qualifier}`];
  });

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteQueue.html: by its URL, whose last part is the name. */
const queueByUrl: Names = (given) => texts(given['queueUrl']).map((url) => url.slice(url.lastIndexOf('/') + 1));

export const CUTS: Readonly<Record<string, Cut>> = {
  'cloudtrail:StopLogging': {names: trail, undoneBy: ['cloudtrail:StartLogging']},
  'cloudtrail:DeleteTrail': {names: trail, undoneBy: ['cloudtrail:CreateTrail']},
  'events:DisableRule': {names: rule('name'), undoneBy: ['events:EnableRule', 'events:PutRule']},
  'events:DeleteRule': {names: rule('name'), undoneBy: ['events:PutRule']},
  // Only where it writes the state DISABLED: `cutBy`.
  'events:PutRule': {names: rule('name'), undoneBy: ['events:EnableRule', 'events:PutRule']},
  'events:RemoveTargets': {names: rule('rule'), undoneBy: ['events:PutTargets']},
  'events:DeleteEventBus': {names: named('name', (name) => `event-bus/${name}`), undoneBy: ['events:CreateEventBus']},
  'events:DeleteApiDestination': {
    names: named('name', (name) => `api-destination/${name}/*`),
    undoneBy: ['events:CreateApiDestination'],
  },
  'sns:Unsubscribe': {names: ({subscriptionArn}) => texts(subscriptionArn), undoneBy: []},
  'sns:DeleteTopic': {names: ({topicArn}) => texts(topicArn), undoneBy: ['sns:CreateTopic']},
  'kms:DisableKey': {names: key, undoneBy: ['kms:EnableKey']},
  'kms:ScheduleKeyDeletion': {names: key, undoneBy: ['kms:EnableKey']},
  'logs:DeleteLogGroup': {names: group, undoneBy: ['logs:CreateLogGroup']},
  'logs:DeleteMetricFilter': {names: filter, undoneBy: ['logs:PutMetricFilter']},
  'monitoring:DeleteAlarms': {names: alarms, undoneBy: ['monitoring:PutMetricAlarm']},
  'monitoring:DisableAlarmActions': {names: alarms, undoneBy: ['monitoring:EnableAlarmActions']},
  'sqs:DeleteQueue': {names: queueByUrl, undoneBy: ['sqs:CreateQueue']},
  'lambda:DeleteFunction20150331': {names: lambda, undoneBy: ['lambda:CreateFunction20150331']},
  'kinesis:DeleteStream': {names: stream, undoneBy: ['kinesis:CreateStream']},
  'firehose:DeleteDeliveryStream': {
    names: named('deliveryStreamName', (name) => `deliverystream/${name}`),
    undoneBy: ['firehose:CreateDeliveryStream'],
  },
};

/** What each mending call names. */
export const MENDS: Readonly<Record<string, Names>> = {
  'cloudtrail:StartLogging': trail,
  'cloudtrail:CreateTrail': trail,
  'events:EnableRule': rule('name'),
  'events:PutRule': rule('name'),
  'events:PutTargets': rule('rule'),
  'events:CreateEventBus': named('name', (name) => `event-bus/${name}`),
  'events:CreateApiDestination': named('name', (name) => `api-destination/${name}/*`),
  'sns:CreateTopic': named('name', (name) => name),
  'kms:EnableKey': key,
  'logs:CreateLogGroup': group,
  'logs:PutMetricFilter': filter,
  'monitoring:PutMetricAlarm': alarm,
  'monitoring:EnableAlarmActions': alarms,
  'sqs:CreateQueue': named('queueName', (name) => name),
  'lambda:CreateFunction20150331': lambda,
  'kinesis:CreateStream': stream,
  'firehose:CreateDeliveryStream': named('deliveryStreamName', (name) => `deliverystream/${name}`),
};

/**
 * Does the call cut, or mend? PutRule does either by the state that it writes, and enables where it names none:
 * https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html
 */
export function cutBy(event: string, given: Given): boolean {
  return event in CUTS && (event !== 'events:PutRule' || given['state'] === 'DISABLED');
}

/** The targets that a call puts or removes, by id; empty where it is about something else. */
export function targetIds(event: string, {ids, targets}: Given): string[] {
  if (event === 'events:RemoveTargets') return texts(ids);
  if (event !== 'events:PutTargets' || !Array.isArray(targets)) return [];
  return (targets as readonly Json[]).flatMap((target) => (isRecord(target) ? texts(target['id'] as Json) : []));
}
