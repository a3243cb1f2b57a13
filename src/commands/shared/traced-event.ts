/** The event that `trace` follows: from a file, from standard input, or a sample of a call. */
import {requiredCalls, selectCalls} from '../../baseline/calls.js';
import type {ParsedBaseline} from '../../baseline/parse.js';
import {eventOfRecord, NO_ACCOUNT, recordsIn, sampleEvents, type Event} from '../../delivery/message/index.js';
import {UsageError} from '../../errors.js';
import {envelopeOf} from '../../delivery/envelope.js';
import {coverCalls, EventError, matchEvent, parseEvent, type Pattern} from '../../pattern/index.js';
import type {World} from '../../ports/world.js';

const EVENT_LIMIT = 1024 * 1024;

/** Whose event it is, where what was given does not say so. */
interface Place {
  readonly account: string | null;
  readonly eventRegion: string;
  readonly partition: string;
}

/** What the baseline declares to stay silent. */
type Silent = readonly Pattern[];

export interface TracedEvent {
  /** The IAM call that it records; null where it is no call of IAM that is known. */
  readonly call: string | null;
  /** A sample is one that has to alert, where the call has such. */
  eventFor(place: Place, silent?: Silent): Event;
}

/** @throws UsageError where there is no event in it */
export async function tracedEvent(given: string, world: World, stdin: AsyncIterable<Uint8Array>): Promise<TracedEvent> {
  if (/^iam:/i.test(given)) return sampleOf(given);
  const name = given === '-' ? 'standard input' : given;
  const bytes = given === '-' ? await allOf(stdin) : await world.files.read(given, EVENT_LIMIT);
  if (bytes === null) {
    // `ec2:RunInstances` is a call of another service, and no file.
    const selection = /^[a-z0-9-]+:\w+$/i.test(given) ? selectCalls(given) : {calls: []};
    if ('message' in selection) throw new UsageError(`--event: ${selection.message}`, 'event', [], selection.hint);
    throw refusal(given, 'there is no such file', callNamed(given));
  }
  if (bytes.length > EVENT_LIMIT) throw refusal(name, 'an event is at most 1 MiB');
  return read(new TextDecoder().decode(bytes), name);
}

function refusal(path: string, message: string, hint: string | null = null): UsageError {
  return new UsageError(`${path}: ${message}`, 'event', [{path, line: 1, column: 1, message, hint}], hint);
}

/** Somebody may have left the prefix out. */
function callNamed(given: string): string | null {
  const selection = selectCalls(given);
  return 'calls' in selection && selection.calls.length === 1 ? `for a sample of this call write iam:${given}` : null;
}

function sampleOf(given: string): TracedEvent {
  const selection = selectCalls(given);
  if ('message' in selection) throw new UsageError(`--event: ${selection.message}`, 'event', [], selection.hint);
  const [call] = selection.calls;
  if (call === undefined || selection.calls.length > 1)
    throw new UsageError(`--event: ${given} names ${selection.calls.length} calls, and one event is followed`, 'event');
  return {
    call,
    eventFor: (place, silent = []) => {
      const {account, eventRegion: region, partition} = place;
      const samples = sampleEvents({eventName: call, account: account ?? NO_ACCOUNT, region, partition});
      const due = samples.find(({event}) => !isSilent(event, silent));
      return due?.event ?? dueEvent(call, silent, place) ?? samples[0]?.event ?? {};
    },
  };
}

/** An event of the call that no pattern lets stay silent; null where there is none, or none that can be shown. */
function dueEvent(call: string, silent: Silent, place: Place): Event | null {
  const verdict = coverCalls(silent, [call], envelopeOf(place)).get(call);
  return verdict?.verdict === 'sometimes' ? (verdict.counterExample as Event) : null;
}

/** May it stay silent by declaration (`events.except`)? */
export function isSilent(event: Event, silent: Silent): boolean {
  return silent.some((pattern) => matchEvent(pattern, event));
}

/** No more than one byte over the limit is kept. */
async function allOf(stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > EVENT_LIMIT) break;
  }
  return Buffer.concat(chunks);
}

function read(text: string, name: string): TracedEvent {
  let event: Event;
  try {
    parseEvent(text);
    event = JSON.parse(text) as Event;
  } catch (error) {
    if (error instanceof EventError || error instanceof SyntaxError)
      throw refusal(name, `this is not an event: ${error.message}`);
    throw error;
  }
  const records = recordsIn(event);
  const [record] = records ?? [];
  if (records !== null && (record === undefined || records.length > 1))
    throw refusal(
      name,
      `it holds ${records.length} records of CloudTrail, and one event is followed`,
      'pass one record',
    );
  if (record !== undefined)
    return {call: callOf(record), eventFor: ({account}) => eventOfRecord(record, account ?? NO_ACCOUNT)};
  const {detail, source} = event;
  if (detail === undefined && source === undefined)
    throw refusal(
      name,
      'this is neither an EventBridge event (source, detail-type, detail) nor a CloudTrail record (eventSource, eventName)',
      'for a sample of a call write --event iam:CreateUser',
    );
  return {call: typeof detail === 'object' && detail !== null ? callOf(detail as Event) : null, eventFor: () => event};
}

function callOf({eventSource, eventName}: Event): string | null {
  if (eventSource !== 'iam.amazonaws.com' || typeof eventName !== 'string') return null;
  return 'calls' in selectCalls(`iam:${eventName}`) && /^\w+$/.test(eventName) ? eventName : null;
}

/**
 * The baseline with one more required call. Rules that match no required call are not followed, so an event of any other call would be
 * said to get nowhere.
 */
export function alsoRequired(call: string | null): (parsed: ParsedBaseline) => ParsedBaseline {
  return (parsed) => {
    const {events} = parsed.baseline;
    const {calls, unverified} = requiredCalls(parsed.baseline);
    if (call === null || calls.includes(call) || unverified.includes(call)) return parsed;
    const include = [...calls, ...unverified, call].map((name) => `iam:${name}`);
    return {...parsed, baseline: {...parsed.baseline, events: {...events, include, exclude: []}}};
  };
}
