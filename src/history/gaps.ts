/**
 * Calls by which the chain was cut, and put together again, inside the window. Event history is kept whatever the trails do
 * (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html), so it has the changes that were made meanwhile.
 */
import type {Json} from '../findings/model.js';
import type {Event} from '../delivery/message/index.js';
import type {Proof} from '../delivery/model.js';
import type {HistoryGap} from '../report/model/history.js';
import type {HistoryRecord} from './record.js';

/** What cuts, with what puts it back. What gives a rule another pattern, or a topic another policy, may cut or mend: nobody can tell from the call. */
const CUTS: Readonly<Record<string, readonly string[]>> = {
  'cloudtrail:StopLogging': ['cloudtrail:StartLogging'],
  'cloudtrail:DeleteTrail': ['cloudtrail:CreateTrail'],
  'events:DisableRule': ['events:EnableRule', 'events:PutRule'],
  'events:DeleteRule': ['events:PutRule'],
  'events:RemoveTargets': ['events:PutTargets'],
  'events:DeleteApiDestination': ['events:CreateApiDestination'],
  'events:DeauthorizeConnection': ['events:UpdateConnection'],
  'sns:Unsubscribe': [],
  'sns:DeleteTopic': ['sns:CreateTopic'],
  'kms:DisableKey': ['kms:EnableKey'],
  'kms:ScheduleKeyDeletion': ['kms:EnableKey'],
  'logs:DeleteLogGroup': ['logs:CreateLogGroup'],
  'logs:DeleteMetricFilter': ['logs:PutMetricFilter'],
  'monitoring:DeleteAlarms': ['monitoring:PutMetricAlarm'],
  'monitoring:DisableAlarmActions': ['monitoring:EnableAlarmActions'],
  'sqs:DeleteQueue': ['sqs:CreateQueue'],
  'lambda:DeleteFunction20150331': ['lambda:CreateFunction20150331'],
};

const MENDS: ReadonlySet<string> = new Set(Object.values(CUTS).flat());

/** Services whose event source is not named as their ARNs are. */
const SOURCES: Readonly<Record<string, string>> = {cloudwatch: 'monitoring'};

/** Cuts and mends that are kept; whoever does more of them in a window is told of the first. */
const KEPT = 1_000;

interface Seen {
  readonly event: string;
  readonly time: number;
  readonly resource: string;
}

export class Gaps {
  readonly #seen: Seen[] = [];
  readonly #chain: ReadonlyMap<string, string>;
  readonly #services: ReadonlySet<string>;

  constructor(proof: Proof) {
    const resources = chainOf(proof);
    this.#services = new Set(resources.map(serviceOf));
    this.#chain = new Map(resources.flatMap((arn) => namesOf(arn).map((name) => [`${serviceOf(arn)} ${name}`, arn])));
  }

  /** The calls to look for: of services that the chain goes through. */
  get calls(): readonly string[] {
    return [...new Set([...Object.keys(CUTS), ...MENDS])]
      .filter((event) => this.#services.has(event.split(':')[0] ?? ''))
      .sort();
  }

  /** Takes note of a record, where it is about a part of the chain. */
  add({event, failed, record, time}: HistoryRecord): void {
    if (failed || !(event in CUTS || MENDS.has(event)) || this.#seen.length >= KEPT) return;
    // The rule that is disabled as it is written, and not by a call of its own.
    const resource = this.#resourceOf(event, record);
    if (resource !== null) this.#seen.push({event, time, resource});
  }

  #resourceOf(event: string, {requestParameters}: Event): string | null {
    const service = event.split(':')[0] ?? '';
    const named = textsIn(requestParameters ?? null).flatMap((text) => [text, ...namesOf(text)]);
    for (const name of named) {
      const found = this.#chain.get(`${service} ${name}`);
      if (found !== undefined) return found;
      // A subscription that is gone was one of the topic's.
      const topic = this.#chain.get(`${service} ${name.slice(0, name.lastIndexOf(':'))}`);
      if (event === 'sns:Unsubscribe' && topic !== undefined) return name;
    }
    return null;
  }

  /** @param changesBetween how many changes were made between two times */
  found(changesBetween: (from: number, to: number) => number): HistoryGap[] {
    const sorted = [...this.#seen].sort((a, b) => a.time - b.time || (a.event < b.event ? -1 : 1));
    return sorted.flatMap(({event, time, resource}): HistoryGap[] => {
      const mends = CUTS[event];
      if (mends === undefined) return [];
      const end = sorted.find((one) => one.time > time && one.resource === resource && mends.includes(one.event));
      return [
        {
          at: new Date(time).toISOString(),
          event,
          resource,
          until: end === undefined ? null : new Date(end.time).toISOString(),
          changes: end === undefined ? null : changesBetween(time, end.time),
        },
      ];
    });
  }
}

/** Every resource that an event passes on some route. */
function chainOf({routes, bus, chain}: Proof): string[] {
  const sources = new Set([bus, ...routes.map(({source}) => source)]);
  const feeds = [...sources].flatMap((source) => source.feeds.map(({resource}) => resource));
  return [
    ...new Set([...feeds, ...chain.topics.keys(), ...routes.flatMap(({hops}) => hops.map(({resource}) => resource))]),
  ];
}

function serviceOf(arn: string): string {
  const service = arn.split(':')[2] ?? '';
  return SOURCES[service] ?? service;
}

/** An ARN, and what calls may name instead of it. */
function namesOf(arn: string): string[] {
  if (!arn.startsWith('arn:')) return [];
  return [arn, arn.slice(arn.lastIndexOf('/') + 1), arn.slice(arn.lastIndexOf(':') + 1)];
}

/** Deeper down nothing names a resource. */
const DEEP = 3;

function textsIn(value: Json, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth >= DEEP) return [];
  return Object.values(value).flatMap((inner: Json) => textsIn(inner, depth + 1));
}
