/**
 * What CloudTrail itself says of its deliveries, to the bucket and to the log group alike: the last error, without its time, and the last
 * success, with it (https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrailStatus.html). AWS does not say when an error is
 * cleared, so one beside a delivery of the last hour shows that deliveries work now and that some may be missing; beside an older delivery,
 * or none, it shows that they do not.
 */
import type {Answer} from '../../../snapshot/model.js';
import type {TrailStatus} from '../../../snapshot/nouns.js';
import {hoursSince} from '../../context.js';

/** How delivery stands by CloudTrail's own word. */
export type DeliveryState = 'fresh' | 'none-yet' | 'stale' | 'failing' | 'recovered' | 'unknown';

/**
 * CloudTrail delivers within about five minutes of a call
 * (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html). An account can be quiet; a day without
 * anything is still beyond what quiet explains, since this check's own calls are logged.
 */
const STALE_HOURS = 24;
const RECOVERED_HOURS = 1;

/** Log files, in the bucket. */
export function filesDelivered(status: Answer<TrailStatus>, now: string): DeliveryState {
  if (status.status !== 'known') return 'unknown';
  const {LatestDeliveryError: error, LatestDeliveryTime: time, IsLogging: logging} = status.value;
  const {StartLoggingTime: start} = status.value;
  // A trail has had its bucket as long as it has been logging.
  const silent = time === undefined && logging === true && start !== undefined && hoursSince(start, now) > STALE_HOURS;
  return silent && !error ? 'stale' : stateOf(status.value, {error, time}, now);
}

/** Log events, in the log group: it can have been named a minute ago, so none at all says nothing. */
export function eventsDelivered(status: Answer<TrailStatus>, now: string): DeliveryState {
  if (status.status !== 'known') return 'unknown';
  const {LatestCloudWatchLogsDeliveryError: error, LatestCloudWatchLogsDeliveryTime: time} = status.value;
  return stateOf(status.value, {error, time}, now);
}

interface Delivery {
  readonly error: string | undefined;
  readonly time: string | undefined;
}

function stateOf(
  {IsLogging: logging, StartLoggingTime: start, StopLoggingTime: stop}: TrailStatus,
  {error, time}: Delivery,
  now: string,
): DeliveryState {
  if (time === undefined) return error ? 'failing' : 'none-yet';
  const age = hoursSince(time, now);
  if (error) return age <= RECOVERED_HOURS ? 'recovered' : 'failing';
  if (age <= STALE_HOURS || logging !== true) return 'fresh';
  // A trail that was stopped and has just been started again has had no time to deliver.
  return start !== undefined && stop !== undefined && hoursSince(start, now) < 1 ? 'none-yet' : 'stale';
}

/** What an error beside a fresh delivery leaves open. */
export function afterError(error: string, time: string): string {
  return `CloudTrail reports an error (${error}) and a delivery at ${time}, and does not say which came later`;
}
