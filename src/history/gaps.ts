/**
 * When the chain was cut inside the window, and put together again. Event history is kept whatever the trails do
 * (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html), so it has the changes that were made meanwhile.
 */
import {parseArn} from '../delivery/arn.js';
import type {Proof} from '../delivery/model.js';
import {allRules, targetKey} from '../delivery/route/chain.js';
import type {Json} from '../findings/model.js';
import {membersOf} from '../snapshot/shape.js';
import type {HistoryGap} from '../report/model/history.js';
import {cutBy, CUTS, MENDS, targetIds} from './cuts.js';
import type {HistoryRecord} from './record.js';

/** Services whose event source is not named as their ARNs are. */
const SOURCES: Readonly<Record<string, string>> = {cloudwatch: 'monitoring'};

/** Cuts and mends that are kept; whoever does more of them in a window is told of the first. */
const KEPT = 1_000;

interface Seen {
  readonly event: string;
  readonly time: number;
  readonly resource: string;
  readonly cut: boolean;
  /** Of a rule's targets; empty where the call is about something else. */
  readonly ids: readonly string[];
}

export class Gaps {
  readonly #seen: Seen[] = [];
  readonly #chain: readonly string[];
  readonly #services: ReadonlySet<string>;
  /** What lets alerts through today. */
  readonly #working: ReadonlySet<string>;
  /** By rule: the ids of the targets by which somebody declared is alerted today. */
  readonly #targets: ReadonlyMap<string, readonly string[]>;

  constructor(proof: Proof) {
    this.#chain = chainOf(proof);
    this.#services = new Set(this.#chain.map(serviceOf));
    this.#working = workingOf(proof);
    const used = new Set(
      proof.routes.flatMap(({recipient, hops}) => (recipient === null ? [] : hops.map(({key}) => key))),
    );
    this.#targets = new Map(
      allRules(proof.chain).map((rule) => [
        rule.answer.arn,
        rule.targets.filter((node) => used.has(targetKey(rule, node))).map(({answer}) => answer.target.Id),
      ]),
    );
  }

  /** The calls to look for: of services that the chain goes through. */
  get calls(): readonly string[] {
    return [...new Set([...Object.keys(CUTS), ...Object.keys(MENDS)])]
      .filter((event) => this.#services.has(event.split(':')[0] ?? ''))
      .sort();
  }

  /** Takes note of a record, where it is about a part of the chain. */
  add({event, failed, record, time}: HistoryRecord): void {
    if (failed || !(event in CUTS || event in MENDS) || this.#seen.length >= KEPT) return;
    const given = membersOf(record['requestParameters']) as Readonly<Record<string, Json>>;
    const cut = cutBy(event, given);
    const names = (cut ? CUTS[event]?.names : MENDS[event])?.(given) ?? [];
    const region = typeof record['awsRegion'] === 'string' ? record['awsRegion'] : '';
    const ids = targetIds(event, given);
    for (const resource of new Set(names.flatMap((name) => this.#find(event, region, name)))) {
      const alerting = this.#targets.get(resource) ?? [];
      // Another target of the rule: alerts take none of them.
      if (cut && ids.length > 0 && alerting.length > 0 && !alerting.some((id) => ids.includes(id))) continue;
      this.#seen.push({event, time, resource, cut, ids});
    }
  }

  /** The parts of the chain that a call names, in the Region where it was made. */
  #find(event: string, region: string, name: string): string[] {
    const service = event.split(':')[0] ?? '';
    // A subscription that is gone was one of the topic's.
    if (event === 'sns:Unsubscribe')
      return this.#chain.includes(name) || this.#chain.includes(name.slice(0, name.lastIndexOf(':'))) ? [name] : [];
    const whole = name.startsWith('arn:');
    return this.#chain.filter((arn) => {
      if (serviceOf(arn) !== service) return false;
      const place = parseArn(arn);
      const own = whole ? arn : (place?.resource ?? '');
      const fits = name.endsWith('*') ? own.startsWith(name.slice(0, -1)) : own === name;
      return fits && (whole || place?.region === '' || place?.region === region);
    });
  }

  /** @param changesBetween how many changes were made between two times */
  found(changesBetween: (from: number, to: number) => number): HistoryGap[] {
    const sorted = [...this.#seen].sort((a, b) => a.time - b.time || (a.event < b.event ? -1 : 1));
    return sorted.flatMap(({event, time, resource, cut, ids}): HistoryGap[] => {
      if (!cut) return [];
      const mends = CUTS[event]?.undoneBy ?? [];
      const end = sorted.find(
        (one) =>
          !one.cut &&
          one.time > time &&
          one.resource === resource &&
          mends.includes(one.event) &&
          (ids.length === 0 || one.ids.some((id) => ids.includes(id))),
      );
      return [
        {
          at: new Date(time).toISOString(),
          event,
          resource,
          until: end === undefined ? null : new Date(end.time).toISOString(),
          changes: end === undefined ? null : changesBetween(time, end.time),
          ...(this.#working.has(resource) ? {works: true as const} : {}),
        },
      ];
    });
  }
}

/** Every resource that an event passes on some route, and what stands behind subscriptions. */
function chainOf({routes, bus, chain, context}: Proof): string[] {
  const sources = new Set([bus, ...routes.map(({source}) => source)]);
  const feeds = [...sources].flatMap((source) => source.feeds.map(({resource}) => resource));
  return [
    ...new Set([
      ...feeds,
      ...chain.topics.keys(),
      ...routes.flatMap(({hops}) => hops.map(({resource}) => resource)),
      ...context.baseline.recipients.map(({public: endpoint}) => endpoint).filter((text) => text.startsWith('arn:')),
    ]),
  ];
}

/** Of several hops at one thing (two targets of a rule), each has to pass. */
function workingOf({routes, bus}: Proof): ReadonlySet<string> {
  const sources = new Set([bus, ...routes.map(({source}) => source)]);
  const parts = [...[...sources].flatMap(({feeds}) => feeds), ...routes.flatMap(({hops}) => hops)];
  const broken = new Set(parts.flatMap(({gate, resource}) => (gate.state === 'passes' ? [] : [resource])));
  return new Set(parts.flatMap(({resource}) => (broken.has(resource) ? [] : [resource])));
}

function serviceOf(arn: string): string {
  const service = arn.split(':')[2] ?? '';
  return SOURCES[service] ?? service;
}
