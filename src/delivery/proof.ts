/**
 * The proof: everything that the hops answer, joined. Checks read it, the planner reads it, nobody computes any of it again.
 */
import type {SourceMap} from '../baseline/model.js';
import type {BaselineWarning} from '../baseline/parse.js';
import type {Baseline} from '../baseline/schema.js';
import {requiredCalls} from '../baseline/calls.js';
import {parsePattern, type Pattern} from '../pattern/index.js';
import type {Facts} from '../snapshot/facts.js';
import type {Read} from '../snapshot/reads.js';
import {alertsOf, type Alerts} from './message/alert.js';
import {findChain, type Chain} from './route/walk.js';
import type {Context} from './context.js';
import {askDeclaredKeys} from './hops/declared-keys.js';
import {coverageOf, type Coverage} from './coverage/coverage.js';
import {evidenceOf, type Evidence} from './evidence/evidence.js';
import {pathsOf, type Path} from './route/routes.js';
import {patternCache, type PatternCache} from './patterns.js';
import {servingOf, type Serving} from './redundancy/applies.js';
import {coverer} from './coverage/passage.js';

export interface Proof {
  readonly context: Context;
  readonly source: SourceMap;
  readonly warnings: readonly BaselineWarning[];
  readonly chain: Chain;
  /** What each target makes of events. */
  readonly alerts: Alerts;
  readonly paths: readonly Path[];
  readonly coverage: Coverage;
  readonly serving: Serving;
  readonly evidence: Evidence;
  /** Declared to stay silent (`events.except`). */
  readonly except: readonly Pattern[];
}

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
}

export function settingOf(
  given: Pick<Setting, 'baseline' | 'source' | 'warnings' | 'partition' | 'eventRegion' | 'now'>,
): Setting {
  const {calls} = requiredCalls(given.baseline);
  return {...given, calls, patterns: patternCache(calls, given.eventRegion)};
}

export const IDENTITY = (eventRegion: string): Read<'sts:GetCallerIdentity'> => ({
  op: 'sts:GetCallerIdentity',
  region: eventRegion,
  params: {},
});

/** What hops are judged with, before any of them is. */
export function contextOf(setting: Setting, facts: Facts): Context {
  facts.get(IDENTITY(setting.eventRegion));
  const {baseline, partition, eventRegion, now, calls, patterns} = setting;
  // A pinned account serves until STS confirms it, so that ARNs can be spelled in the first round.
  return {
    baseline,
    facts,
    account: facts.account ?? baseline.account ?? null,
    partition,
    eventRegion,
    now,
    calls,
    patterns,
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
  const chain = findChain(context);
  askDeclaredKeys(context, chain.trails.trails, [...chain.topics.values()]);
  evidenceOf(chain);
  return facts.wanted();
}

export function prove(setting: Setting, facts: Facts): Proof {
  const context = contextOf(setting, facts);
  const chain = findChain(context);
  const alerts = alertsOf(context);
  const paths = pathsOf(chain, alerts);
  const except = setting.baseline.events.except.map((pattern) => parsePattern(JSON.stringify(pattern)));
  const cover = coverer(chain, except);
  const coverage = coverageOf(chain, paths, cover);
  return {
    context,
    source: setting.source,
    warnings: setting.warnings,
    chain,
    alerts,
    paths,
    coverage,
    serving: servingOf(chain, paths, cover, coverage),
    evidence: evidenceOf(chain),
    except,
  };
}
