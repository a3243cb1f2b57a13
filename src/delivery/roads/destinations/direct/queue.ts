/**
 * An SQS queue as the target of a rule (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html). A FIFO queue
 * takes nothing without a message group, and, since EventBridge gives no deduplication id, nothing without content-based deduplication
 * (https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_SqsParameters.html).
 */
import {parseArn, queueUrl} from '../../../arn.js';
import {awsCommand} from '../../../command.js';
import {PASSES, blocks, every, unknown, type Gate} from '../../../gate.js';
import {deduplicated} from '../../../hops/receiver/deduplication.js';
import {todo, type Part, type Remedy} from '../../../hops/end.js';
import {queueOf, reviveOf, undelayed} from '../../../hops/receiver/queue.js';
import {roomAtQueue} from '../../../hops/size.js';
import type {Target} from '../../../../snapshot/nouns.js';
import {DIRECT_END} from '../../kinds.js';
import {ending} from '../ending.js';

export const QUEUE_DESTINATION = ending({
  name: 'queue',
  protocol: 'sqs',
  kind: DIRECT_END,
  recognizes: ({service}) => service === 'sqs',
  acrossAccounts: true,
  actions: ['sqs:SendMessage'],
  admittedBy: 'queue policy',
  ask(context, rule, target) {
    const {Arn: arn, RoleArn} = target;
    const queue = queueOf(context, arn, {service: 'events', sourceArn: rule.arn}, RoleArn || undefined);
    const {attributes} = queue;
    const room = roomAtQueue(context, target, rule.arn, attributes?.['MaximumMessageSize'], true);
    const fifo = attributes === null ? {deduplication: PASSES, group: PASSES} : fifoGates(target, attributes);
    const takes = every(fifo.deduplication, fifo.group).state === 'passes';
    const twice = arn.endsWith('.fifo') && takes ? deduplicated(context, target, rule.arn) : null;
    const revived = reviveOf(context, queue);
    const parts: readonly Part[] = [
      {name: 'queue', gate: queue.exists, remedy: todo('CreateQueue', MADE_BY_OTHERS)},
      {name: 'policy', gate: queue.admits, remedy: {cure: 'queue policy'}},
      {name: 'key', gate: queue.key, remedy: revived ?? (RoleArn ? letUseKey(RoleArn) : {cure: 'queue key'})},
      {
        name: 'retention',
        gate: queue.kept,
        remedy: todo(
          'SetQueueAttributes',
          `Deliver messages at once, and keep them for four days:\n  ${undelayed(arn, queue.region)}`,
        ),
      },
      {name: 'deduplication', gate: fifo.deduplication, remedy: attribute(arn, 'ContentBasedDeduplication', 'true')},
      {
        name: 'message group',
        gate: fifo.group,
        remedy: {cure: 'message group'},
      },
      ...(twice === null ? [] : [{name: 'text', gate: PASSES, spoils: twice, remedy: todo('PutTargets', NAMED_AGAIN)}]),
      {
        name: 'size',
        gate: room.gate,
        remedy: attribute(arn, 'MaximumMessageSize', '1048576'),
        sees: room.sees,
        ...(room.spoils === null ? {} : {spoils: room.spoils}),
      },
    ];
    return {
      parts,
      // One that is not there has no policy to be read.
      policy: attributes === null && queue.exists.state !== 'blocks' ? undefined : attributes?.['Policy'] || null,
    };
  },
});

const MADE_BY_OTHERS = 'This tool cannot know what reads the queue: create it, or declare another recipient.';
const NAMED_AGAIN =
  'Let the message hold the id or the time of the event ($.id, $.time), or declare `rule.message` in the baseline and have reconcile replace it.';

function attribute(arn: string, name: string, value: string): Remedy {
  const options = {'queue-url': queueUrl(arn), attributes: `${name}=${value}`};
  const set = awsCommand('sqs set-queue-attributes', parseArn(arn)?.region ?? '', options);
  return todo('SetQueueAttributes', `Change this attribute of the queue:\n  ${set}`);
}

function letUseKey(role: string): Remedy {
  return todo(
    'PutKeyPolicy',
    `Let the role ${role} use the key of the queue: kms:GenerateDataKey and kms:Decrypt, in the policy of the key or, where that leaves it to the account, in a policy of the role.`,
  );
}

interface FifoGates {
  readonly deduplication: Gate;
  readonly group: Gate;
}

function fifoGates(target: Target, attributes: Readonly<Record<string, string>>): FifoGates {
  if (!target.Arn.endsWith('.fifo')) return {deduplication: PASSES, group: PASSES};
  const deduplication =
    attributes['ContentBasedDeduplication']?.toLowerCase() === 'true'
      ? PASSES
      : blocks('it is a FIFO queue without content-based deduplication, and EventBridge gives no deduplication id');
  return {deduplication, group: groupGate(target)};
}

function groupGate({SqsParameters, OtherParameters = []}: Target): Gate {
  if (SqsParameters?.MessageGroupId) return PASSES;
  // A snapshot of an earlier version has the parameter's name alone.
  return OtherParameters.includes('SqsParameters')
    ? unknown('it is a FIFO queue, and the snapshot does not hold the message group of the target', 'open')
    : blocks('it is a FIFO queue, and the target gives no message group');
}
