import type {Recipient} from '../../baseline/schema/schema.js';
import {parseArn} from '../../delivery/arn.js';
import {ask} from '../../delivery/context.js';
import type {QueueAnswer} from '../../delivery/hops/receiver/queue.js';
import type {Proof} from '../../delivery/proof.js';
import {endsAt} from '../../delivery/route/ends.js';
import {judgedTargets} from '../../delivery/redundancy/applies.js';
import {defineCheck, type Outcome} from '../check.js';
import {EXAMPLE} from '../shared/examples/account.js';
import {confirmedSubscriptions, nameOfRecipient} from '../shared/recipients.js';

/** Seconds. Whoever reads the queue may be down overnight. */
const A_DAY = 86_400;

type Queue = Pick<QueueAnswer, 'arn' | 'region' | 'attributes'>;

/** Queues that are targets of rules and declared as recipients. */
function directQueues({
  chain,
  context,
}: Proof): readonly {readonly queue: Queue; readonly recipient: Recipient; readonly index: number}[] {
  return context.baseline.recipients.flatMap((recipient, index) => {
    if (recipient.protocol !== 'sqs') return [];
    return endsAt(chain, index).map(({end: {resource: arn}}) => {
      const region = parseArn(arn)?.region ?? context.eventRegion;
      const answer = ask(context, {op: 'sqs:GetQueueAttributes', region, params: {QueueArn: arn}} as const);
      return {queue: {arn, region, attributes: answer.status === 'known' ? answer.value : null}, recipient, index};
    });
  });
}

export const check = defineCheck({
  id: 'queue-retention',
  title: 'A queue keeps alerts for at least a day',
  hop: 'subscription',
  severity: 'low',
  rationale:
    'SQS deletes messages that were not read within the retention period, without a trace. Alerts that arrive at night, or that wait in a dead-letter queue, are then deleted ' +
    'before somebody reads them.',
  remediation: {
    console: 'SQS > the queue > Edit > Message retention period: 4 days (the default) or more.',
    cli: {run: ['aws sqs set-queue-attributes --queue-url QUEUE_URL --attributes MessageRetentionPeriod=345600']},
    terraform: 'message_retention_seconds on aws_sqs_queue.',
  },
  by: 'human',
  reads: ['sqs:GetQueueAttributes'],
  at: ['recipients'],
  sources: ['https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html'],
  good: {
    says: 'Four days, the default of SQS.',
    edits: [{read: 'sqs:GetQueueAttributes', where: EXAMPLE.queue, patch: {MessageRetentionPeriod: '345600'}}],
  },
  bad: {
    says: 'A minute.',
    edits: [{read: 'sqs:GetQueueAttributes', where: EXAMPLE.queue, patch: {MessageRetentionPeriod: '60'}}],
  },
  evaluate(proof) {
    // A canary takes its message out of the probe within the hour, and nobody else reads there.
    const probe = proof.context.baseline.canary?.probe;
    const seen = new Set<string>(probe === undefined ? [] : [probe]);
    const said = (queue: Queue | null, name: string, more: Partial<Outcome>): Outcome[] => {
      const kept = Number(queue?.attributes?.['MessageRetentionPeriod']);
      if (queue === null || !Number.isFinite(kept) || seen.has(queue.arn)) return [];
      seen.add(queue.arn);
      const about = {resource: queue.arn, region: queue.region, ...more, observed: {queue: queue.arn, seconds: kept}};
      if (kept >= A_DAY) return [{...about, status: 'pass', message: `${name} keeps alerts for at least a day.`}];
      const message = `Alerts are deleted unread: ${name} keeps a message for ${String(kept)} seconds. Keep messages for at least a day.`;
      return [{...about, status: 'fail', message}];
    };
    const subscribed = confirmedSubscriptions(proof);
    return [
      ...subscribed.flatMap(({subscription: {endpoint}, recipient, about}) =>
        said(endpoint.queue, nameOfRecipient(recipient), about),
      ),
      ...directQueues(proof).flatMap(({queue, recipient, index}) =>
        said(queue, nameOfRecipient(recipient), {hop: 'target', at: ['recipients', index]}),
      ),
      ...judgedTargets(proof).flatMap(({node, rule}) =>
        said(node.answer.deadLetter, `the dead-letter queue of ${rule.answer.rule.Name}`, {
          hop: 'target',
          at: ['rule', 'dead-letter-queue'],
        }),
      ),
      ...subscribed.flatMap(({subscription: {redrive}, recipient, about: {at}}) =>
        said(
          redrive,
          `the dead-letter queue of the subscription of ${nameOfRecipient(recipient)}`,
          at === undefined ? {} : {at},
        ),
      ),
    ];
  },
});
