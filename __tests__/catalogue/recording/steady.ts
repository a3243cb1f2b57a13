/**
 * Gives what differs from one recording to the next a fixed spelling: account, names that AWS makes up, times. So recording again
 * changes only what has changed, and no account stands in the repository. That a judgement does not depend on any of it is checked where
 * the live judgement is compared with the recorded one.
 */
import {createHash} from 'node:crypto';
import type {Placeholders} from '../../../stand-in/healthy-names.js';
import {readKey, type Observed} from '../../../src/snapshot/model.js';
import type {Alarm} from '../../../src/snapshot/nouns.js';
import type {Recorded} from '../judge.js';

const ACCOUNT = '111122223333';
const OBSERVED_AT = '2026-11-23T09:00:00Z';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
const EPOCH = /^\d{10}(?:\.\d+)?$/;
/** Attributes of a queue that are seconds since 1970, as text. */
const EPOCH_NAMES = ['CreatedTimestamp', 'LastModifiedTimestamp'];

const MINUTE = 60_000;
/** Ages are judged in hours: what happened while the account was built counts as "at the time of the observation". */
const STEP = 5 * MINUTE;
/** Times farther away were dated by the catalogue, and stay. */
const HORIZON = 31 * 24 * 60 * MINUTE;

export function steady({baseline, snapshot}: Recorded, names: Placeholders): Recorded {
  const named = replacements(baseline, names);
  const observed = snapshot.observed.map(
    (entry) => atFixedTime(JSON.parse(named(JSON.stringify(entry))), snapshot.observedAt) as Observed,
  );
  const spelled = madeUpNames(observed);
  const fixed = observed.map((entry) => JSON.parse(spelled(JSON.stringify(entry))) as Observed);
  return {
    baseline: spelled(named(baseline)),
    snapshot: {...snapshot, observedAt: OBSERVED_AT, observed: fixed.map(inOneOrder).sort(byKey)},
  };
}

function byKey(a: Observed, b: Observed): number {
  return readKey(a.read) < readKey(b.read) ? -1 : 1;
}

/** Alarms come in the order in which they were made, and the fixture makes them at once. */
function inOneOrder(entry: Observed): Observed {
  const {read, answer} = entry;
  if (read.op !== 'cloudwatch:DescribeAlarms' || answer.status !== 'known') return entry;
  const alarms = [...(answer.value as readonly Alarm[])].sort((a, b) => (a.AlarmName < b.AlarmName ? -1 : 1));
  return {read, answer: {status: 'known', value: alarms}};
}

/** The ids of what the fixture made get the names under which the catalogue knows them. */
function replacements(baseline: string, names: Placeholders): (text: string) => string {
  const ids: readonly (readonly [string | undefined, string])[] = [
    [names.trailKeyId, 'trail key'],
    [names.topicKeyId, 'topic key'],
    [names.busKeyId, 'bus key'],
    [lastOf(names.asymmetricKeyArn), 'asymmetric key'],
    [lastOf(names.subscriptionArn), 'e-mail subscription'],
    [lastOf(names.queueSubscriptionArn), 'queue subscription'],
  ];
  const pairs: (readonly [string, string])[] = [
    [names.bucketName, `org-trail-${ACCOUNT}`],
    [names.accountId, ACCOUNT],
    ...ids.flatMap(([id, of]): (readonly [string, string])[] => (id === undefined ? [] : [[id, uuidOf(of)]])),
  ];
  if (!baseline.includes(names.accountId)) throw new Error('the baseline is not of the account that was observed');
  return (text) => pairs.reduce((so, [random, fixed]) => so.replaceAll(random, fixed), text);
}

function lastOf(arn: string): string | undefined {
  return arn.split(/[:/]/).at(-1);
}

/** One id for one thing, whatever else there is. */
function uuidOf(thing: string): string {
  return `00000000-0000-4000-8000-${createHash('sha256').update(thing).digest('hex').slice(0, 12)}`;
}

/** Ids that AWS made up for what a fault made: each is called after the first place where it stands. */
function madeUpNames(observed: readonly Observed[]): (text: string) => string {
  const fixed = new Map<string, string>();
  const masked = (text: string): string => text.replace(UUID, (uuid) => (uuid.startsWith('00000000-') ? uuid : '*'));
  const places = observed.map((entry) => JSON.stringify(entry)).map((text) => ({text, place: masked(text)}));
  places.sort((a, b) => (a.place < b.place ? -1 : 1));
  for (const {text, place} of places) {
    [...text.matchAll(UUID)].forEach(([uuid], index) => {
      if (!uuid.startsWith('00000000-') && !fixed.has(uuid)) fixed.set(uuid, uuidOf(`${place} ${String(index)}`));
    });
  }
  return (text) => text.replace(UUID, (uuid) => fixed.get(uuid) ?? uuid);
}

function atFixedTime(value: unknown, observedAt: string, name = ''): unknown {
  if (typeof value === 'string') {
    if (TIME.test(value)) return new Date(moved(Date.parse(value), observedAt)).toISOString();
    if (EPOCH_NAMES.includes(name) && EPOCH.test(value))
      return String(Math.floor(moved(Number(value) * 1_000, observedAt) / 1_000));
    return value;
  }
  if (Array.isArray(value)) return value.map((inner) => atFixedTime(inner, observedAt));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, atFixedTime(inner, observedAt, key)] as const),
  );
}

/** As far from the fixed observation as it was from the real one, to the nearest step. Milliseconds since 1970. */
function moved(time: number, observedAt: string): number {
  const distance = time - Date.parse(observedAt);
  if (Math.abs(distance) > HORIZON) return time;
  return Date.parse(OBSERVED_AT) + Math.round(distance / STEP) * STEP;
}
