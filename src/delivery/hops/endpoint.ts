/**
 * What stands behind a subscription, as far as AWS shows it: a queue, a function, a delivery stream, an app or a phone. Mail boxes and web
 * servers are beyond any configuration; what SNS says of them is in the metrics (`evidence.ts`).
 */
import {disputedForFunctions} from '../../data/sns-regions.js';
import {admissionGate, functionAdmits} from './admission.js';
import type {Subscription} from '../../snapshot/nouns.js';
import type {Read} from '../../snapshot/reads.js';
import {parseArn} from '../arn.js';
import {ask, gateOf, isForeign, placeOf, vouched, type Context} from '../context.js';
import {PASSES, blocks, disputed, every, unknown, unreadable, type Gate} from '../gate.js';
import {applicationGate, phoneGate} from './device.js';
import {queueOf, type QueueAnswer} from './queue.js';
import {firehoseRoleOf} from './role.js';

export interface EndpointAnswer {
  readonly kind: 'queue' | 'function' | 'stream' | 'device' | 'other';
  readonly gate: Gate;
  readonly queue: QueueAnswer | null;
  /** Of a queue: SNS sends the bare alert (raw message delivery); null where that is not known. */
  readonly raw: boolean | null;
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
    kind,
    gate,
    queue,
    raw,
  });
  switch (protocol) {
    case 'sqs': {
      const queue = queueOf(context, endpoint, {service: 'sns', sourceArn: topicArn});
      return answer('queue', queue.gate, queue);
    }
    case 'lambda':
      return answer('function', functionGate(context, endpoint, topicArn));
    case 'firehose':
      return answer('stream', streamGate(context, endpoint, topicArn, attributes));
    case 'application':
      return answer('device', applicationGate(context, endpoint));
    case 'sms':
      return answer('device', phoneGate(context, endpoint, topicArn));
    default:
      return answer('other', PASSES);
  }
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
    return blocks('the subscription names no role by which SNS could write to the stream');
  return vouched(context, streamArn, firehoseRoleOf(context, role, topicArn, streamArn).gate);
}

/**
 * States of a function by what a call finds: https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html. An inactive function is
 * started by its first call. What the words beside these mean for a call, no page says.
 */
const AWAKE: readonly (string | undefined)[] = [undefined, 'Active', 'Inactive'];

function stateGate(state: string | undefined): Gate {
  if (AWAKE.includes(state)) return PASSES;
  return state === 'Failed'
    ? blocks('the function is in state Failed')
    : unknown(`the function is in state ${state ?? ''}, and whether it can be called then is not documented`);
}

/** https://docs.aws.amazon.com/sns/latest/dg/lambda-prerequisites.html */
function functionGate(context: Context, arn: string, topicArn: string): Gate {
  const parsed = parseArn(arn);
  const region = parsed?.region ?? context.eventRegion;
  const foreign = isForeign(context, parsed?.account);
  const params = {FunctionName: arn};
  const gone = foreign
    ? unknown(`the function ${arn} belongs to another account and is not visible from this one`)
    : blocks(`the function ${arn} does not exist`);
  const exists = gateOf(
    context,
    {op: 'lambda:GetFunctionConfiguration', region, params},
    ({State}) => stateGate(State),
    gone,
  );
  const policyRead: Read<'lambda:GetPolicy'> = {op: 'lambda:GetPolicy', region, params};
  const policy = ask(context, policyRead);
  const admits =
    policy.status === 'unreadable'
      ? unreadable(policyRead, policy)
      : policy.status === 'absent'
        ? exists.state === 'passes'
          ? blocks('the function has no resource policy, so SNS may not invoke it')
          : PASSES
        : admissionGate(
            functionAdmits(policy.value, {functionArn: arn, topicArn, ...placeOf(context, parsed?.account)}),
          );
  const concurrency = gateOf(
    context,
    // Reserved concurrency is a function's, never a version's or an alias's.
    {op: 'lambda:GetFunctionConcurrency', region, params: {FunctionName: unqualified(arn)}},
    ({ReservedConcurrentExecutions: reserved}) =>
      reserved === 0 ? blocks('its reserved concurrency is 0, so every invocation is throttled') : PASSES,
    PASSES,
  );
  return vouched(context, arn, every(exists, admits, concurrency, acrossRegions(topicArn, region)));
}

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

/** A function's ARN without its version or alias. */
function unqualified(arn: string): string {
  return arn.split(':').slice(0, 7).join(':');
}
