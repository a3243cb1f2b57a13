/**
 * What an alarm sends to a topic: JSON of its own, which has nothing of the event, and no message attributes.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html
 */
import type {Alarm} from '../../../snapshot/nouns.js';
import {PASSES, blocks, every, unknown, type Gate} from '../../gate.js';
import {ENVELOPE} from '../size.js';
import type {SubscriptionAnswer} from '../subscription.js';

/**
 * What stands in a notification beside what is known of the alarm, in bytes and at most: its description (1,024 characters), the actions of
 * the other two states (five ARNs of 1,024 characters each), the reason and its data (1,023 and 4,000), and names of fields.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html,
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_SetAlarmState.html
 */
const BESIDES = 32 * 1024;

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Does it fit? No page says how long a notification is: it holds the alarm's name and ARN, and little more than all that is known of it. */
export function topicRoom(alarm: Alarm, limit: string | undefined): Gate {
  return fits('the topic', limit, leastOf(alarm), mostOf(alarm));
}

/** SNS writes the notification as a text into JSON of its own, unless raw delivery is on. */
function queueRoom(alarm: Alarm, {endpoint: {queue, raw}}: SubscriptionAnswer): Gate {
  const [least, most] = [leastOf(alarm), mostOf(alarm)];
  const limit = queue?.attributes?.['MaximumMessageSize'];
  return raw === true
    ? fits('the queue', limit, least, most)
    : fits('the queue', limit, raw === null ? least : ENVELOPE + least, 2 * (ENVELOPE + most));
}

function leastOf({AlarmName, AlarmArn}: Alarm): number {
  return bytes(JSON.stringify({AlarmName, AlarmArn}));
}

function mostOf(alarm: Alarm): number {
  return BESIDES + 2 * bytes(JSON.stringify(alarm));
}

function fits(what: string, limit: string | undefined, least: number, most: number): Gate {
  const room = limit === undefined || limit === '' ? Infinity : Number(limit);
  if (Number.isNaN(room) || room >= most) return PASSES;
  const refuses = `${what} accepts no message above ${String(room)} bytes`;
  return room < least
    ? blocks(`${refuses}, and the notification of an alarm has at least ${String(least)}`)
    : unknown(`${refuses}, and how long the notification of an alarm is, AWS does not document`, 'undocumented');
}

/** An alarm's message has no attributes, and its JSON is the alarm's, not the event's. */
export function messageGate(alarm: Alarm, subscription: SubscriptionAnswer): Gate {
  return every(filterGate(subscription), queueRoom(alarm, subscription));
}

function filterGate({filter}: SubscriptionAnswer): Gate {
  switch (filter.kind) {
    case 'none':
      return PASSES;
    case 'attributes':
      return blocks('its filter policy looks at message attributes, and an alarm sends none: it never matches');
    case 'body':
      return unknown('its filter policy looks at the message, which is the alarm’s and not the event');
    case 'unknown':
      return filter.gate;
  }
}
