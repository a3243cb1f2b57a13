/**
 * Content-based deduplication: within five minutes a FIFO queue takes equal bodies once
 * (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-exactly-once-processing.html). Events differ by
 * their ids and times. A target that leaves those out makes one text of two calls that are alike, and the second is lost.
 */
import {sampleEvents, renderInput, type Event} from '../../message/index.js';
import type {Context} from '../../context.js';
import {envelopeOf} from '../../envelope.js';
import type {Target} from '../../../snapshot/nouns.js';
import type {Part} from '../end.js';

/** The same call again, a minute later. */
function again(event: Event): Event {
  const detail = event['detail'] as object;
  const time = '2026-01-15T09:27:53Z';
  const id = '6a4d2e4f-0000-4000-8000-000000000000';
  return {...event, id, time, detail: {...detail, eventID: id, requestID: id, eventTime: time}};
}

/** The second of two calls that are alike, where the queue would drop it; null where it would not. */
export function deduplicated(context: Context, target: Target, ruleArn: string): NonNullable<Part['spoils']> | null {
  const {account, eventRegion: region} = envelopeOf(context);
  const [sample] = sampleEvents({eventName: context.calls[0] ?? '', account, region, partition: context.partition});
  if (sample === undefined) return null;
  const second = again(sample.event);
  const [one, other] = [sample.event, second].map((event) => renderInput(target, event, ruleArn));
  if (one?.kind !== 'message' || other?.kind !== 'message' || one.body !== other.body) return null;
  const reason =
    'the FIFO queue drops a message that is the same as one of the last five minutes, and the target sends neither an id nor the time: of two calls that are otherwise the same, the second is lost';
  return {reason, example: second};
}
