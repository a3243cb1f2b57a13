/** CloudTrail's event history over the SDK. */
import type {EventHistory, HistoryEvent, HistoryPage} from '../../ports/event-history.js';
import type {Clients} from './client/clients.js';
import {refusalOf} from './errors.js';
import {Malformed} from './malformed.js';
import {pauseUntil} from './client/pause.js';

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html (MaxResults) */
const PAGE = 50;

/** @param signal ends every call when it fires */
export function eventHistory(clients: Clients, signal: AbortSignal = clients.signal): EventHistory {
  return {
    async page({region, eventName, since, until, token}): Promise<HistoryPage> {
      try {
        const {LookupEventsCommand} = await clients.sdk.cloudtrail();
        const client = await clients.get('cloudtrail', region);
        const out = await client.send(
          new LookupEventsCommand({
            LookupAttributes: [{AttributeKey: 'EventName', AttributeValue: eventName}],
            StartTime: new Date(since),
            EndTime: new Date(until),
            MaxResults: PAGE,
            ...(token === null ? {} : {NextToken: token}),
          }),
          {abortSignal: signal},
        );
        if (out.Events === undefined) throw new Malformed('Events');
        const events = out.Events.map(({EventTime, CloudTrailEvent}): HistoryEvent => {
          if (EventTime === undefined) throw new Malformed('EventTime');
          return {time: EventTime.getTime(), text: CloudTrailEvent ?? null};
        });
        if (out.NextToken !== undefined && out.NextToken === token) throw new Malformed('end: NextToken repeats');
        return {ok: true, events, next: out.NextToken ?? null};
      } catch (error) {
        return {ok: false, ...refusalOf(error)};
      }
    },
    pause: (milliseconds) => pauseUntil(signal, milliseconds),
    clock: () => performance.now(),
  };
}
