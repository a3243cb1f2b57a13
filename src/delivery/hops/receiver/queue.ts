/**
 * A queue that a service writes to: a dead-letter queue of a rule or of a subscription, or a subscribed queue. It must be there, its
 * policy must admit the sender, and its key must serve the sender
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html,
 * https://docs.aws.amazon.com/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html).
 */
import {admissionGate, keyAdmitsSender, queueAdmits, type Sender} from '../access/admission.js';
import type {Read} from '../../../snapshot/reads.js';
import {parseArn, queueUrl} from '../../arn.js';
import {awsCommand} from '../../command.js';
import {ask, goneGate, placeOf, vouched, type Context} from '../../context.js';
import {LARGEST} from '../size.js';
import {PASSES, blocks, disputeOf, every, unreadable, type Gate} from '../../gate.js';
import {keysThrough, queueContext} from '../../../policy/services.js';
import {keyByRole} from '../access/key-by-role.js';
import {isAwsManagedAlias, keyNameOf, keyUsable} from '../access/key.js';
import {revive} from '../access/revive.js';
import {todo, type Todo} from '../end.js';

export interface QueueAnswer {
  readonly arn: string;
  readonly region: string;
  readonly attributes: Readonly<Record<string, string>> | null;
  readonly exists: Gate;
  readonly admits: Gate;
  readonly key: Gate;
  /** The key's own ARN, where DescribeKey told it. */
  readonly keyArn: string | null;
  /** A message is still there when it can be received for the first time. */
  readonly kept: Gate;
  /** Policy or key admit the sender under a condition about which AWS's documents disagree. */
  readonly disputed: string | null;
  readonly gate: Gate;
  /** Messages waiting in it; null where not told. */
  readonly waiting: number | null;
}

/** Does a dead-letter queue take every event? CloudTrail cuts one at 256 KB, which a queue takes unless it is told otherwise. */
export function keepsAll({attributes}: QueueAnswer): Gate {
  const limit = attributes?.['MaximumMessageSize'] ?? '';
  return limit !== '' && Number(limit) < LARGEST
    ? blocks(`it accepts no message above ${limit} bytes, and longer alerts are dropped`)
    : PASSES;
}

/**
 * How long SQS keeps a message counts from when it was sent, and until its delay is over nobody can receive it
 * (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/setting-up-dead-letter-queue-retention.html,
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-delay-queues.html).
 */
function keptGate(attributes: Readonly<Record<string, string>> | null): Gate {
  const delay = Number(attributes?.['DelaySeconds'] ?? 0);
  const kept = Number(attributes?.['MessageRetentionPeriod'] ?? Infinity);
  return delay > 0 && kept <= delay
    ? blocks(
        `the queue delays each message by ${String(delay)} seconds and deletes it after ${String(kept)}, so nobody can receive any`,
      )
    : PASSES;
}

/** The command that gives a queue the delay and the retention period that SQS gives a new one. */
export function undelayed(arn: string, region: string): string {
  const attributes = 'DelaySeconds=0,MessageRetentionPeriod=345600';
  return awsCommand('sqs set-queue-attributes', region, {'queue-url': queueUrl(arn), attributes});
}

/** @param roleArn the role in whose name the sender comes; left out: it comes in its own, and the queue's policy has to admit it */
export function queueOf(context: Context, arn: string, sender: Sender, roleArn?: string): QueueAnswer {
  const parsed = parseArn(arn);
  const region = parsed?.region ?? context.eventRegion;
  const done = (
    exists: Gate,
    admits: Gate,
    key: Gate,
    attributes: Readonly<Record<string, string>> | null,
    keyArn: string | null = null,
  ): QueueAnswer => {
    const waiting = Number(attributes?.['ApproximateNumberOfMessages']);
    const settle = (gate: Gate): Gate => vouched(context, arn, gate);
    const kept = keptGate(attributes);
    return {
      arn,
      region,
      attributes,
      exists: settle(exists),
      admits: settle(admits),
      key: settle(key),
      keyArn,
      kept: settle(kept),
      disputed: disputeOf(every(exists, admits, key)),
      gate: settle(every(exists, admits, key, kept)),
      waiting: attributes === null || Number.isNaN(waiting) ? null : waiting,
    };
  };
  if (parsed?.service !== 'sqs') return done(blocks(`${arn} is not a queue`), PASSES, PASSES, null);
  const read: Read<'sqs:GetQueueAttributes'> = {op: 'sqs:GetQueueAttributes', region, params: {QueueArn: arn}};
  const answer = ask(context, read);
  if (answer.status === 'absent') return done(goneGate(context, 'queue', arn, read), PASSES, PASSES, null);
  if (answer.status === 'unreadable') return done(unreadable(read, answer), PASSES, PASSES, null);
  const attributes = answer.value;
  const policy = attributes['Policy'];
  const question = {queueArn: arn, sender, ...placeOf(context, parsed.account)};
  // Whether a role may send, with what the policy adds or denies, is asked of the role.
  const admitted =
    roleArn !== undefined
      ? PASSES
      : policy === undefined || policy === ''
        ? blocks('the queue has no policy, so no service is allowed to send to it')
        : admissionGate(queueAdmits(policy, question));
  // SSE-SQS (`SqsManagedSseEnabled`) needs no key of anybody's.
  const written = attributes['KmsMasterKeyId'];
  if (written === undefined || written === '') return done(PASSES, admitted, PASSES, attributes);
  const named = keyNameOf(context, written, region, parsed.account);
  if (roleArn !== undefined) {
    const more = {...keysThrough('sqs', region, parseArn(roleArn)?.account ?? ''), ...queueContext(arn)};
    const key = keyByRole(context, {named, region, noun: 'queue'}, roleArn, more);
    return done(PASSES, admitted, key.gate, attributes, key.arn);
  }
  if (isAwsManagedAlias(named)) {
    const closed = blocks(`the queue is encrypted with ${named}, which AWS manages and no other service may use`);
    return done(PASSES, admitted, closed, attributes);
  }
  const key = keyUsable(context, named, region, 'queue', (text, keyArn) =>
    keyAdmitsSender(text, {keyArn, ...question}),
  );
  return done(PASSES, admitted, key.gate, attributes, key.arn);
}

/** What makes its key work again; null where it has none whose state is what is wrong. */
export function reviveOf(context: Context, {arn, region, attributes, key}: QueueAnswer): Todo | null {
  const written = attributes?.['KmsMasterKeyId'] ?? '';
  if (written === '' || key.state !== 'blocks') return null;
  const named = keyNameOf(context, written, region, parseArn(arn)?.account);
  // The state of a key that AWS manages is not what is wrong, and nobody asks for it.
  if (isAwsManagedAlias(named)) return null;
  const options = {'queue-url': queueUrl(arn), attributes: JSON.stringify({KmsMasterKeyId: 'KEY_ARN'})};
  const another = awsCommand('sqs set-queue-attributes', region, options);
  return revive(context, named, region, todo('SetQueueAttributes', `Give the queue a key that works:\n  ${another}`));
}
