/**
 * An SQS queue as the target of a rule (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html). A FIFO queue
 * takes nothing without a message group, and, since EventBridge gives no deduplication id, nothing without content-based deduplication
 * (https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_SqsParameters.html).
 */
import {PASSES, blocks, unknown, type Gate} from '../../../gate.js';
import {deduplicated} from '../../../hops/receiver/deduplication.js';
import type {Part} from '../../../hops/end.js';
import {queueOf} from '../../../hops/receiver/queue.js';
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
  ask(context, rule, target) {
    const {Arn: arn, RoleArn} = target;
    const queue = queueOf(context, arn, {service: 'events', sourceArn: rule.arn}, RoleArn || undefined);
    const {attributes} = queue;
    const room = roomAtQueue(context, target, rule.arn, attributes?.['MaximumMessageSize'], true);
    const fifo = attributes === null ? PASSES : fifoGate(target, attributes);
    const twice = arn.endsWith('.fifo') && fifo.state === 'passes' ? deduplicated(context, target, rule.arn) : null;
    const parts: readonly Part[] = [
      {name: 'queue', gate: queue.exists},
      {name: 'policy', gate: queue.admits},
      {name: 'key', gate: queue.key},
      {name: 'FIFO', gate: fifo, ...(twice === null ? {} : {spoils: twice})},
      {
        name: 'size',
        gate: room.gate,
        sees: room.sees,
        ...(room.spoils === null ? {} : {spoils: room.spoils}),
      },
    ];
    return {
      parts,
      role: {actions: ['sqs:SendMessage'], policy: attributes === null ? undefined : attributes['Policy'] || null},
    };
  },
});

function fifoGate(
  {Arn: arn, SqsParameters, OtherParameters = []}: Target,
  attributes: Readonly<Record<string, string>>,
): Gate {
  if (!arn.endsWith('.fifo')) return PASSES;
  if (attributes['ContentBasedDeduplication']?.toLowerCase() !== 'true')
    return blocks('it is a FIFO queue without content-based deduplication, and EventBridge gives no deduplication id');
  if (SqsParameters?.MessageGroupId) return PASSES;
  // A snapshot of an earlier version has the parameter's name alone.
  return OtherParameters.includes('SqsParameters')
    ? unknown('it is a FIFO queue, and the snapshot does not hold the message group of the target')
    : blocks('it is a FIFO queue, and the target gives no message group');
}
