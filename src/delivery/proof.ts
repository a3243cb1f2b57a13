/**
 * `delivery/` proves which required calls reach which recipients.
 *
 * The proof: everything that the hops answer, joined. Checks read it, the planner reads it, nobody computes any of it again.
 */
import type {SourceMap} from '../baseline/model.js';
import type {BaselineWarning} from '../baseline/parse.js';
import type {Baseline} from '../baseline/schema/schema.js';
import {requiredCalls} from '../baseline/calls.js';
import {exceptedCalls} from '../baseline/excepted.js';
import {parsePattern} from '../pattern/index.js';
import type {Facts} from '../snapshot/facts.js';
import type {Read} from '../snapshot/reads.js';
import type {Context, FleetSight, PatternCache} from './context.js';
import {coverageOf, gradesOf, type Covering} from './coverage/coverage.js';
import {withNoticed} from './coverage/noticed.js';
import {inOneReading} from './coverage/one-reading.js';
import {coverer} from './coverage/passage.js';
import {envelopeOf} from './envelope.js';
import {evidenceOf} from './evidence/evidence.js';
import {alarmNodes, alarmStage, type LogNode} from './hops/alarm/stage.js';
import {channels} from './hops/receiver/chat-channel.js';
import {askDeclaredKeys} from './hops/access/declared-keys.js';
import {alarmPresences, believedBehindAlarms, logLeads, logSource, unlistedLogs} from './roads/alarm/source.js';
import {hearings} from './roads/alarm/state-change.js';
import type {Destination} from './roads/destinations/destination.js';
import {DESTINATIONS} from './roads/destinations/index.js';
import {eventBusSource} from './roads/event-source.js';
import {alertsOf} from './message/alert.js';
import type {Proof} from './model.js';
import {servedByAlarms} from './recipients.js';
import {askOrganization, organizationIn} from './organization.js';
import {patternCache} from './patterns.js';
import {servingOf} from './redundancy/applies.js';
import type {Chain} from './route/chain.js';
import type {Route} from './route/hop.js';
import {routesFrom, routesOf} from './route/routes.js';
import {findChain} from './route/walk.js';

export type {Proof} from './model.js';

/** What stays the same while facts come in. */
export interface Setting {
  readonly baseline: Baseline;
  readonly source: SourceMap;
  readonly warnings: readonly BaselineWarning[];
  readonly partition: string;
  readonly eventRegion: string;
  readonly now: string;
  readonly calls: readonly string[];
  readonly patterns: PatternCache;
  /** What the targets of rules can lead to. */
  readonly destinations: readonly Destination[];
  readonly fleet?: FleetSight;
}

export function settingOf(
  given: Pick<Setting, 'baseline' | 'source' | 'warnings' | 'partition' | 'eventRegion' | 'now' | 'fleet'>,
): Setting {
  const {calls} = requiredCalls(given.baseline);
  return {...given, calls, patterns: patternCache(calls, given.eventRegion), destinations: DESTINATIONS};
}

export const IDENTITY = (eventRegion: string): Read<'sts:GetCallerIdentity'> => ({
  op: 'sts:GetCallerIdentity',
  region: eventRegion,
  params: {},
});

/** What hops are judged with, before any of them is. */
export function contextOf(setting: Setting, facts: Facts): Context {
  facts.get(IDENTITY(setting.eventRegion));
  const {baseline, partition, eventRegion, now, patterns, fleet} = setting;
  // A pinned account serves until STS confirms it, so that ARNs can be spelled in the first round.
  const account = facts.account ?? baseline.account ?? null;
  const excepted = exceptedCalls(baseline.events.except, setting.calls, envelopeOf({account, eventRegion}));
  return {
    baseline,
    facts,
    account,
    partition,
    eventRegion,
    organization: organizationIn(baseline, facts, eventRegion),
    now,
    calls: setting.calls.filter((call) => !excepted.has(call)),
    patterns,
    ...(fleet === undefined ? {} : {fleet}),
  };
}

/** Another account than the pinned one is refused, so nothing more of it is looked at once STS has answered. */
export function isOtherAccount({baseline: {account: pinned}}: Setting, {account}: Facts): boolean {
  return pinned !== undefined && account !== null && account !== pinned;
}

/** The walk alone: what it asks for and does not find is what observation reads next. */
export function wanted(setting: Setting, facts: Facts): Read[] {
  const context = contextOf(setting, facts);
  if (isOtherAccount(setting, facts)) return [];
  const chain = findChain(context, setting.destinations);
  askDeclaredKeys(context, chain.trails.trails, [...chain.topics.values()]);
  // A channel to which nothing leads is looked for all the same: what is missing is said of it.
  channels(context);
  const logs = logsOf(chain);
  if (alarmNodes(logs).length > 0) hearings(chain, logs);
  evidenceOf(chain, setting.baseline.alerts === 'noticed');
  askOrganization(setting.baseline, facts, setting.eventRegion);
  return facts.wanted();
}

/** The log groups of the trails. A topic that rules lead to as well is looked at once. */
function logsOf({context, trails, topics}: Chain): readonly LogNode[] {
  return alarmStage(context, trails.trails, (arn) => topics.get(arn));
}

function alarmRoutes(chain: Chain, logs: readonly LogNode[]): Route[] {
  const {context, trails} = chain;
  const believed = believedBehindAlarms(logs, context.baseline.recipients.length);
  const leading = {context, believed, heard: hearings(chain, logs)};
  const among = servedByAlarms(context);
  return logs.flatMap((node) => {
    const routes = routesFrom(logSource(trails, node), logLeads(leading, node));
    // Where another account's group leads is not seen.
    return node.log.foreign || among === undefined ? routes : routes.map((route) => withinReach(route, among));
  });
}

/** An alarm reaches no queue or stream that the baseline wants as the target of a rule. */
function withinReach(route: Route, among: readonly number[]): Route {
  return route.recipient === null && route.among === undefined ? {...route, among} : route;
}

/** Where trails cannot be listed, nobody knows whether alarms count what they log. */
function unlistedRoutes({trails}: Chain): Route[] {
  if (trails.gate.state !== 'unknown') return [];
  const {source, leads} = unlistedLogs(trails.gate);
  return routesFrom(source, leads);
}

/** The answer, worked out when it is first asked for. */
function later<T>(work: () => T): () => T {
  let known: {readonly answer: T} | undefined;
  return () => (known ??= {answer: work()}).answer;
}

/** How many required calls recipients always get. */
function deliveredBy({baseline, calls}: Context, covering: Covering, routes: readonly Route[]): number {
  const grades = baseline.recipients.map((_, recipient) => [...gradesOf(covering, routes, recipient, calls).values()]);
  return grades.flat().filter((grade) => grade === 'always').length;
}

export function prove(setting: Setting, facts: Facts): Proof {
  const context = contextOf(setting, facts);
  const chain = findChain(context, setting.destinations);
  const alerts = alertsOf(context);
  const bus = eventBusSource(chain);
  const logs = logsOf(chain);
  const alarms = alarmRoutes(chain, logs);
  const noticed = setting.baseline.alerts === 'noticed';
  const ruled = routesOf({chain, alerts, source: bus, destinations: setting.destinations});
  askOrganization(setting.baseline, facts, setting.eventRegion);
  const except = setting.baseline.events.except.map((pattern) => parsePattern(JSON.stringify(pattern)));
  const covering = {
    cover: coverer(context, except),
    source: bus,
    declared: chain.declaredTopic?.arn ?? null,
  };
  const found = noticed ? [...ruled, ...alarms, ...unlistedRoutes(chain)] : ruled;
  const routes = inOneReading(found, (among) => deliveredBy(context, covering, among));
  // Between two rounds of reads nobody asks for these.
  const coverage = later(() => {
    const named = coverageOf(context, routes, covering);
    return noticed ? named : withNoticed(context, named, {routes, alarms, covering});
  });
  const serving = later(() => servingOf(chain, routes, covering, coverage()));
  return {
    context,
    source: setting.source,
    warnings: setting.warnings,
    chain,
    alerts,
    bus,
    routes,
    logs,
    alarms,
    presences: [...setting.destinations.flatMap(({presences}) => presences?.(chain) ?? []), ...alarmPresences(logs)],
    get coverage() {
      return coverage();
    },
    get serving() {
      return serving();
    },
    evidence: evidenceOf(
      chain,
      noticed &&
        alarms.some(({recipient, hops}) => recipient !== null && hops.every(({gate}) => gate.state !== 'blocks')),
    ),
    except,
  };
}
