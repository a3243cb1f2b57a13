/**
 * What stands behind a subscription, as far as AWS shows it: a queue or a function. Mail boxes, phones and web servers are beyond any
 * configuration; what SNS says of them is in the metrics (`evidence.ts`).
 */
import {admissionGate, functionAdmits} from './admission.js';
import type {Subscription} from '../../snapshot/nouns.js';
import type {Read} from '../../snapshot/reads.js';
import {parseArn} from '../arn.js';
import {ask, gateOf, vouched, type Context} from '../context.js';
import {PASSES, blocks, every, unknown, unreadable, type Gate} from '../gate.js';
import {queueOf, type QueueAnswer} from './queue.js';

export interface EndpointAnswer {
  readonly kind: 'queue' | 'function' | 'other';
  readonly gate: Gate;
  readonly queue: QueueAnswer | null;
}

/** @param raw whether SNS sends the bare alert (raw message delivery); null where nobody knows */
export function endpointOf(
  context: Context,
  {
    Protocol: protocol,
    Endpoint: endpoint,
    TopicArn: topicArn,
  }: Pick<Subscription, 'Protocol' | 'Endpoint' | 'TopicArn'>,
  raw: boolean | null,
): EndpointAnswer {
  if (protocol === 'sqs') {
    const queue = queueOf(context, endpoint, {service: 'sns', sourceArn: topicArn});
    return {kind: 'queue', gate: every(queue.gate, vouched(context, endpoint, roomGate(queue, raw))), queue};
  }
  if (protocol === 'lambda') return {kind: 'function', gate: functionGate(context, endpoint, topicArn), queue: null};
  return {kind: 'other', gate: PASSES, queue: null};
}

/** Bytes that SNS writes around an alert at least (ids, ARNs, URLs and a signature), and that an alert has at least. */
const LEAST = 900 + 200;

/**
 * SQS takes nothing longer than the queue allows, 1,024 bytes at the least:
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
 */
function roomGate({attributes}: QueueAnswer, raw: boolean | null): Gate {
  const limit = Number(attributes?.['MaximumMessageSize']);
  return raw === false && limit < LEAST
    ? blocks(`the queue takes no message above ${String(limit)} bytes, and what SNS writes around an alert is as long`)
    : PASSES;
}

/** https://docs.aws.amazon.com/sns/latest/dg/lambda-prerequisites.html */
function functionGate(context: Context, arn: string, topicArn: string): Gate {
  const parsed = parseArn(arn);
  const region = parsed?.region ?? context.eventRegion;
  const foreign = parsed !== null && context.account !== null && parsed.account !== context.account;
  const params = {FunctionName: arn};
  const gone = foreign
    ? unknown(`the function ${arn} belongs to another account and is not visible from this one`)
    : blocks(`the function ${arn} does not exist`);
  const exists = gateOf(
    context,
    {op: 'lambda:GetFunctionConfiguration', region, params},
    // https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html: an inactive function is started by its first call.
    (found) => (found.State === 'Failed' ? blocks('the function is in state Failed') : PASSES),
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
            functionAdmits(policy.value, {
              functionArn: arn,
              topicArn,
              account: context.account ?? parsed?.account ?? '',
              partition: context.partition,
              now: context.now,
            }),
          );
  const concurrency = gateOf(
    context,
    // Reserved concurrency is a function's, never a version's or an alias's.
    {op: 'lambda:GetFunctionConcurrency', region, params: {FunctionName: unqualified(arn)}},
    ({ReservedConcurrentExecutions: reserved}) =>
      reserved === 0 ? blocks('its reserved concurrency is 0, so every invocation is throttled') : PASSES,
    PASSES,
  );
  return vouched(context, arn, every(exists, admits, concurrency));
}

/** A function's ARN without its version or alias. */
function unqualified(arn: string): string {
  return arn.split(':').slice(0, 7).join(':');
}
