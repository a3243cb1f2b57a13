/**
 * `delivery/hops/receiver/` holds the hops at which an alert ends: functions, queues, streams, channels and other receivers.
 *
 * What stands behind a subscription, as far as AWS shows it: a queue, a function, a delivery stream, an app or a phone. Mail boxes and web
 * servers are beyond any configuration; what SNS says of them is in the metrics (`evidence.ts`).
 */
import {disputedForFunctions} from '../../../data/sns-regions.js';
import {awsCommand} from '../../command.js';
import {fails, todo, type Part, type Remedy, type Todo} from '../end.js';
import {unqualified} from './function.js';
import {deliveryStreamOf} from './delivery-stream.js';
import {functionParts, topicInvokes} from './function-parts.js';
import type {Subscription} from '../../../snapshot/nouns.js';
import {parseArn} from '../../arn.js';
import {vouched, type Context} from '../../context.js';
import {PASSES, blocks, disputed, every, unknown, type Gate} from '../../gate.js';
import {chimeGate, isChime} from './chime.js';
import {applicationGate, phoneGate} from './device.js';
import {queueOf, type QueueAnswer} from './queue.js';
import {firehoseRoleOf} from '../access/role.js';

export interface EndpointAnswer {
  readonly kind: 'queue' | 'function' | 'stream' | 'device' | 'other';
  readonly gate: Gate;
  /** Of a queue or a function: its policy admits SNS. */
  readonly admits: Gate;
  readonly queue: QueueAnswer | null;
  /** Of a queue: SNS sends the bare alert (raw message delivery); null where that is not known. */
  readonly raw: boolean | null;
  /** Of a function: the text of its policy; null where it has none, undefined where nobody can read it. */
  readonly policy: string | null | undefined;
  /** Of a function: it takes most alerts and loses some. */
  readonly spoils: NonNullable<Part['spoils']> | null;
  /** Of a function: what a person does about what stops alerts there, where it is more than to admit SNS or to let it run. */
  readonly remedy: Todo | null;
}

/** @param attributes of the subscription; null where they could not be read */
export function endpointOf(
  context: Context,
  {
    Protocol: protocol,
    Endpoint: endpoint,
    TopicArn: topicArn,
  }: Pick<Subscription, 'Protocol' | 'Endpoint' | 'TopicArn'>,
  attributes: Readonly<Record<string, string>> | null,
): EndpointAnswer {
  const raw = attributes === null ? null : attributes['RawMessageDelivery']?.toLowerCase() === 'true';
  const answer = (kind: EndpointAnswer['kind'], gate: Gate, queue: QueueAnswer | null = null): EndpointAnswer => ({
    ...{kind, gate, admits: queue?.admits ?? PASSES, queue, raw},
    ...{policy: null, spoils: null, remedy: null},
  });
  switch (protocol) {
    case 'sqs': {
      const queue = queueOf(context, endpoint, {service: 'sns', sourceArn: topicArn});
      return answer('queue', every(orderGate(topicArn, endpoint), queue.gate), queue);
    }
    case 'lambda':
      return {...answer('function', PASSES), ...functionAt(context, endpoint, topicArn)};
    case 'firehose':
      return answer('stream', streamGate(context, endpoint, topicArn, attributes));
    case 'application':
      return answer('device', applicationGate(context, endpoint));
    case 'sms':
      return answer('device', phoneGate(context, endpoint, topicArn));
    default:
      return answer('other', isChime(endpoint) ? chimeGate(context) : PASSES);
  }
}

/** "You can't subscribe FIFO queues to standard topics": https://docs.aws.amazon.com/sns/latest/dg/fifo-message-delivery.html */
export function isOutOfOrder(topicArn: string, queueArn: string): boolean {
  return queueArn.endsWith('.fifo') && !topicArn.endsWith('.fifo');
}

/** What a person can do about it. */
export const FIFO_REMEDY =
  'Declare a standard queue, or declare `via: direct` for this recipient, so that the rule sends to the queue itself.';

function orderGate(topicArn: string, queueArn: string): Gate {
  return isOutOfOrder(topicArn, queueArn)
    ? blocks('a FIFO queue gets messages of FIFO topics alone, and the topic is a standard one')
    : PASSES;
}

/**
 * SNS writes to a delivery stream by the role of the subscription, without which there is none
 * (https://docs.aws.amazon.com/sns/latest/dg/firehose-endpoints-prerequisites.html,
 * https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html: SubscriptionRoleArn).
 */
function streamGate(
  context: Context,
  streamArn: string,
  topicArn: string,
  attributes: Readonly<Record<string, string>> | null,
): Gate {
  // What could not be read is said of the subscription itself.
  if (attributes === null) return PASSES;
  const role = attributes['SubscriptionRoleArn'];
  if (role === undefined || role === '')
    return blocks('the subscription names no role with which SNS could write to the stream');
  // Whoever could not read it before this was looked at is not told of a doubt: only what is seen to be wrong counts.
  const seen = deliveryStreamOf(context, streamArn).gate;
  const state = seen.state === 'blocks' ? seen : PASSES;
  const place = besideTopic(topicArn, streamArn);
  return vouched(context, streamArn, every(firehoseRoleOf(context, role, topicArn, streamArn).gate, state, place));
}

/** "Cross-Region delivery … to Amazon SQS queues and to AWS Lambda functions": https://docs.aws.amazon.com/sns/latest/dg/sns-cross-region-delivery.html */
function besideTopic(topicArn: string, streamArn: string): Gate {
  const [topic, stream] = [parseArn(topicArn)?.region, parseArn(streamArn)?.region];
  return topic === stream
    ? PASSES
    : unknown(
        `the stream is in ${stream ?? ''} and the topic in ${topic ?? ''}: AWS documents delivery to other Regions for queues and functions alone`,
        'undocumented',
      );
}

/** https://docs.aws.amazon.com/sns/latest/dg/lambda-prerequisites.html */
function functionAt(context: Context, arn: string, topicArn: string): Pick<EndpointAnswer, FunctionSays> {
  const {parts, admits, policy} = functionParts(context, arn, topicInvokes(context, arn, topicArn));
  const region = parseArn(arn)?.region ?? context.eventRegion;
  const place = vouched(context, arn, acrossRegions(topicArn, region));
  const failing = parts.find(fails);
  return {
    gate: every(...parts.map(({gate}) => gate), place),
    admits,
    policy,
    spoils: parts.find(({spoils}) => spoils !== undefined)?.spoils ?? null,
    remedy: failing?.remedy === undefined ? null : byPerson(failing.remedy, arn, region),
  };
}

/** How a person puts it right; null where what the function's policy lacks is told from the policy. */
function byPerson(remedy: Remedy, arn: string, region: string): Todo | null {
  if ('todo' in remedy) return remedy;
  const call = awsCommand('lambda delete-function-concurrency', region, {'function-name': unqualified(arn)});
  return remedy.cure === 'function concurrency'
    ? todo('DeleteFunctionConcurrency', `If it is not intended, remove the reservation:\n  ${call}`)
    : null;
}

type FunctionSays = 'gate' | 'admits' | 'policy' | 'spoils' | 'remedy';

const FUNCTION_PAGES = [
  'https://docs.aws.amazon.com/sns/latest/dg/sns-cross-region-delivery.html',
  'https://docs.aws.amazon.com/sns/latest/dg/lambda-prereq.html',
];

function acrossRegions(topicArn: string, region: string): Gate {
  return disputedForFunctions(parseArn(topicArn)?.region ?? region, region)
    ? disputed(
        `AWS's documents disagree whether SNS delivers to a function in the opt-in Region ${region} from another Region (${FUNCTION_PAGES.join(', ')})`,
      )
    : PASSES;
}
