/**
 * What CloudTrail itself says of its deliveries, to the bucket and to the log group alike: the last error, without its time, and the last
 * success, with it (https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrailStatus.html). AWS does not say when an error is
 * cleared, so one beside a delivery of the last hour (the last day, where reads are not recorded) shows that deliveries work now and that some may be missing; beside an older delivery,
 * or none, it shows that they do not.
 */
import type {Answer} from '../../../snapshot/model.js';
import type {TrailStatus} from '../../../snapshot/nouns.js';
import {hoursSince} from '../../context.js';

/** How delivery stands by CloudTrail's own word. */
export type DeliveryState = 'fresh' | 'none-yet' | 'stale' | 'failing' | 'recovered' | 'unknown';

/**
 * CloudTrail delivers within about five minutes of a call
 * (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html). An account can be quiet. A trail that
 * records this check's own calls is never quiet for a whole day; one of writes alone is, for as long as nobody changes anything.
 */
interface Quiet {
  /** Hours without a delivery after which quiet no longer explains it. */
  readonly stale: number;
  /** Hours for which a delivery counts as later than an error. */
  readonly recovered: number;
}
const OF_READS: Quiet = {stale: 24, recovered: 1};
const OF_WRITES_ALONE: Quiet = {stale: Infinity, recovered: 24};

/** What a trail says of itself, and whether it records reads, this check's own among them. */
export interface Delivering {
  readonly status: Answer<TrailStatus>;
  readonly recordsReads: boolean;
}

const quietOf = ({recordsReads}: Delivering): Quiet => (recordsReads ? OF_READS : OF_WRITES_ALONE);

/** Log files, in the bucket. */
export function filesDelivered(trail: Delivering, now: string): DeliveryState {
  const {status} = trail;
  if (status.status !== 'known') return 'unknown';
  const {LatestDeliveryError: error, LatestDeliveryTime: time, IsLogging: logging} = status.value;
  const {StartLoggingTime: start} = status.value;
  const quiet = quietOf(trail);
  // A trail has had its bucket as long as it has been logging.
  const silent = time === undefined && logging === true && start !== undefined && hoursSince(start, now) > quiet.stale;
  return silent && !error ? 'stale' : stateOf(status.value, {error, time}, quiet, now);
}

/** Log events, in the log group: it can have been named a minute ago, so none at all says nothing. */
export function eventsDelivered(trail: Delivering, now: string): DeliveryState {
  const {status} = trail;
  if (status.status !== 'known') return 'unknown';
  const {LatestCloudWatchLogsDeliveryError: error, LatestCloudWatchLogsDeliveryTime: time} = status.value;
  return stateOf(status.value, {error, time}, quietOf(trail), now);
}

interface Delivery {
  readonly error: string | undefined;
  readonly time: string | undefined;
}

function stateOf(
  {IsLogging: logging, StartLoggingTime: start, StopLoggingTime: stop}: TrailStatus,
  {error, time}: Delivery,
  quiet: Quiet,
  now: string,
): DeliveryState {
  if (time === undefined) return error ? 'failing' : 'none-yet';
  const age = hoursSince(time, now);
  if (error) return age <= quiet.recovered ? 'recovered' : 'failing';
  if (age <= quiet.stale || logging !== true) return 'fresh';
  // A trail that was stopped and has just been started again has had no time to deliver.
  return start !== undefined && stop !== undefined && hoursSince(start, now) < 1 ? 'none-yet' : 'stale';
}

/** What an error beside a fresh delivery leaves open. */
export function afterError(error: string, time: string): string {
  return `CloudTrail reports an error (${error}) and a delivery at ${time}, and does not say which came later`;
}
