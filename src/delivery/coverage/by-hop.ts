/** What trails or rules let through by themselves, whatever stands before and behind them. */
import {READ_CALLS} from '../../data/iam-actions.js';
import {remember} from '../../remember.js';
import {coverCalls, coverRoutes, type CallVerdict, type Pattern} from '../../pattern/index.js';
import type {RuleNode} from '../route/chain.js';
import {envelopeOf} from '../envelope.js';
import type {Doubt} from '../doubt.js';
import {isOpen, unknown, type UnknownGate} from '../gate.js';
import {RULE} from '../roads/kinds.js';
import {isForOthers} from '../roads/rule.js';
import type {TrailAnswer} from '../hops/trail/trail.js';
import type {CallOutcome} from './model.js';
import type {Proof} from '../proof.js';
import {judgedRules, judgedTrails} from '../redundancy/applies.js';
import {allRules} from '../route/chain.js';

export interface SelectorCoverage {
  readonly trails: readonly TrailAnswer[];
  /** Calls that the selectors do not record always. */
  readonly lost: readonly string[];
  /** An event that is not recorded of a call of which others are; undefined where some call is never recorded. */
  readonly example?: Extract<CallVerdict, {readonly verdict: 'sometimes'}>;
  readonly doubt: UnknownGate | null;
}

/** What the selectors of the candidate trails record together; null without a candidate. */
export function selectorCoverage(proof: Proof): SelectorCoverage | null {
  const {context, chain} = proof;
  const named = context.baseline.trail.name;
  const candidates = chain.trails.trails.filter(
    (trail) => isOpen(trail.reaches) && (named === undefined ? trail.gate.state !== 'blocks' : true),
  );
  const trails = candidates.length > 0 ? candidates : judgedTrails(proof).trails;
  if (trails.length === 0) return null;
  const known = trails.filter((trail) => isOpen(trail.admitted.gate));
  const verdicts = coverRoutes(
    known.flatMap((trail) => (trail.admitted.gate.state === 'vouched' ? [[]] : trail.admitted.any)),
    context.calls,
    envelopeOf(context),
    {except: proof.except},
  );
  const lost = [...verdicts].filter(([, {verdict}]) => verdict !== 'always').map(([call]) => call);
  const doubt = trails.map((trail) => trail.admitted.gate).find((gate) => gate.state === 'unknown');
  const unsure = lost.some((call) => verdicts.get(call)?.verdict === 'unknown');
  // A trail that cannot be read matters only where the readable ones leave something out.
  if (lost.length > 0 && (doubt !== undefined || unsure)) {
    return {
      trails,
      lost: [],
      doubt: doubt ?? unknown('the event selectors are too complex to be judged', 'too-complex'),
    };
  }
  const [example, ...others] = lost.flatMap((call) => verdicts.get(call) ?? []).map(asSometimes);
  return {trails, lost, doubt: null, ...(example && others.every((one) => one !== null) ? {example} : {})};
}

function asSometimes(verdict: CallVerdict): SelectorCoverage['example'] | null {
  return verdict.verdict === 'sometimes' ? verdict : null;
}

/** Does a trail record all management events, reads too? null where its selectors are not known. */
export function recordsReadsAndWrites({context}: Proof, trail: TrailAnswer): boolean | null {
  if (trail.admitted.gate.state !== 'passes') return null;
  const verdicts = coverRoutes(trail.admitted.any, [...context.calls, ...READ_CALLS], envelopeOf(context));
  return [...verdicts.values()].every(({verdict}) => verdict === 'always');
}

/**
 * Calls that every recipient gets, or is told of, whatever the rules leave out: by another road. Of failed attempts alone nothing is said
 * here.
 */
export function arrivingCalls({context, coverage}: Proof): ReadonlySet<string> {
  const told = (outcome: CallOutcome | undefined): boolean =>
    outcome?.verdict === 'always' || outcome?.verdict === 'noticed';
  return new Set(context.calls.filter((call) => coverage.recipients.every((outcomes) => told(outcomes.get(call)))));
}

/** Calls of which it is not known whether a recipient gets them, with why not, and that none is known to lose. */
export function openCalls({context, coverage}: Proof): ReadonlyMap<string, Doubt> {
  const found = new Map<string, Doubt>();
  for (const call of context.calls) {
    const outcomes = coverage.recipients.flatMap((byCall) => byCall.get(call) ?? []);
    const open = outcomes.find((outcome) => outcome.verdict === 'unknown');
    if (open !== undefined && outcomes.every(({verdict}) => verdict !== 'never' && verdict !== 'sometimes'))
      found.set(call, open.doubt);
  }
  return found;
}

/** Required calls of which the archives of the bus do not keep every event. */
export function unarchivedCalls({context, evidence: {archive}}: Proof): readonly string[] {
  if (archive === 'none') return context.calls;
  if (archive.status === 'unreadable' || archive.patterns === null) return [];
  const verdicts = coverCalls(archive.patterns, context.calls, envelopeOf(context));
  return [...verdicts].flatMap(([call, {verdict}]) => (verdict === 'always' || verdict === 'unknown' ? [] : [call]));
}

export interface RuleCoverage {
  readonly rules: readonly RuleNode[];
  readonly verdicts: ReadonlyMap<string, CallVerdict>;
}

/**
 * What the patterns let through, whatever stands before and behind them: of the rules that lead to a declared recipient or topic, or,
 * where none does, of the judged ones. A rule that is disabled or has no pattern counts by its pattern here: its own checks say the rest.
 *
 * @param to only of the rules that lead to this recipient, by index; null without any
 */
export function ruleCoverage(proof: Proof, to?: number): RuleCoverage | null {
  const {chain, context} = proof;
  const leading = new Map<string, RuleNode>();
  // Many routes, few distinct conditions.
  const routes = new Map<string, readonly Pattern[]>();
  const add = (route: readonly Pattern[]): void => void routes.set(JSON.stringify(route.map(({text}) => text)), route);
  const byArn = new Map(allRules(chain).map((rule) => [rule.answer.arn, rule]));
  const topic = chain.declaredTopic?.arn;
  for (const {recipient, destination, hops} of proof.routes) {
    if (recipient === null && (topic === undefined || destination !== topic)) continue;
    if (to !== undefined && recipient !== to) continue;
    const passed = hops.filter(({kind}) => kind === RULE);
    // What comes without a rule says nothing of what rules match.
    if (passed.length === 0) continue;
    const rules = passed.flatMap(({resource}) => byArn.get(resource) ?? []);
    if (
      rules.some((rule) => rule.answer.enabled.state === 'blocks' || rule.answer.pattern === null || isForOthers(rule))
    )
      continue;
    for (const rule of rules) leading.set(rule.answer.arn, rule);
    add(passed.flatMap(({conditions}) => conditions));
  }
  if (leading.size === 0 && to === undefined) {
    for (const {what} of judgedRules(proof)) {
      if (what.answer.pattern === null) continue;
      leading.set(what.answer.arn, what);
      add(what.answer.conditions);
    }
  }
  if (leading.size === 0) return null;
  const envelope = envelopeOf(context);
  const except = proof.except.map(({text}) => text);
  return {
    rules: [...leading.values()],
    verdicts: verdicts(JSON.stringify([[...routes.keys()], context.calls, envelope, except]), () =>
      coverRoutes([...routes.values()], context.calls, envelope, {except: proof.except}),
    ),
  };
}

/** Rules lead to most recipients by the same patterns. */
const verdicts = remember<ReadonlyMap<string, CallVerdict>>(20);
