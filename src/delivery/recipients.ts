/**
 * The declared recipients, matched in one place: what stands at the end of a road is one by protocol and endpoint, and by the road that
 * brought the alert there, where the baseline pins it (`via`).
 */
import type {Protocol, Recipient} from '../baseline/schema/schema.js';
import type {RoadName} from '../findings/model.js';
import {sameEndpoint} from '../snapshot/endpoint.js';
import type {Context} from './context.js';

/**
 * How an alert arrives at the endpoint of each protocol; first what is built where nothing is there. An alarm is on the way only: behind it
 * stands one of these.
 */
const ARRIVALS: Readonly<Record<Protocol, readonly [RoadName, ...RoadName[]]>> = {
  email: ['sns', 'user-notifications'],
  'email-json': ['sns'],
  http: ['sns'],
  https: ['sns'],
  sms: ['sns'],
  application: ['sns'],
  sqs: ['sns', 'direct'],
  lambda: ['sns', 'direct'],
  firehose: ['sns', 'direct'],
  kinesis: ['direct'],
  logs: ['direct'],
  'api-destination': ['api-destination'],
  chat: ['chat', 'user-notifications'],
};

/** By which roads alerts may arrive; first the one that is built where nothing is there. */
export function arrivalsOf({protocol, via}: Recipient): readonly [RoadName, ...RoadName[]] {
  return via === undefined ? ARRIVALS[protocol] : [via];
}

export interface Found {
  /** As AWS names it: no more than a text. */
  readonly protocol: string;
  /** In its public form (`snapshot/endpoint.ts`). */
  readonly endpoint: string;
}

/** The declared recipient that this is, by index; null where nobody declared it, or declared another road for it. */
export function recipientAt({baseline}: Context, found: Found, arrival: RoadName): number | null {
  const index = baseline.recipients.findIndex((one) => isAt(one, found) && arrivalsOf(one).includes(arrival));
  return index < 0 ? null : index;
}

/** Is it declared, by whatever road? */
export function isDeclaredEndpoint({baseline}: Context, found: Found): boolean {
  return baseline.recipients.some((one) => isAt(one, found));
}

function isAt({protocol, matches}: Recipient, found: Found): boolean {
  return protocol === found.protocol && matches.some((form) => sameEndpoint(protocol, form, found.endpoint));
}

/** Is it subscribed with another protocol than a recipient at the same endpoint, such as `email-json` for a declared mail address? */
export function sharesEndpoint(
  {baseline}: Context,
  {recipient, row}: {readonly recipient: number | null; readonly row: {readonly Endpoint: string}},
): boolean {
  return (
    recipient === null &&
    baseline.recipients.some(({matches, protocol}) =>
      matches.some((form) => sameEndpoint(protocol, form, row.Endpoint)),
    )
  );
}

/** Which recipients may stand behind something that alerts leave by one of these roads; undefined: each of them may. */
export function servedBy({baseline}: Context, arrivals: readonly RoadName[]): readonly number[] | undefined {
  const served = baseline.recipients.flatMap((one, index) =>
    arrivalsOf(one).some((arrival) => arrivals.includes(arrival)) ? [index] : [],
  );
  return served.length === baseline.recipients.length ? undefined : served;
}

/** Which recipients may stand behind an alarm, which tells topics and invokes functions; undefined: each of them may. */
export function servedByAlarms({baseline}: Context): readonly number[] | undefined {
  const served = baseline.recipients.flatMap((one, index) =>
    one.protocol === 'lambda' ||
    arrivalsOf(one).some((arrival) => arrival !== 'direct' && arrival !== 'api-destination')
      ? [index]
      : [],
  );
  return served.length === baseline.recipients.length ? undefined : served;
}
