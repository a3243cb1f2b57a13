/** Answers about the proof that several checks need: who is judged, what is lost, in which words. */
import {coverRoutes, type CallVerdict, type Pattern} from '../pattern/index.js';
import {READ_CALLS} from '../data/iam-actions.js';
import type {Chain, RuleNode, TargetNode} from './chain.js';
import type {CallOutcome, Coverage} from './coverage.js';
import type {Gate} from './gate.js';
import {isOpen} from './gate.js';
import type {TrailAnswer} from './hops/trail.js';
import type {Proof} from './proof.js';
import {allRules, type Judged} from './serving.js';

/** Would every required call reach every declared recipient, failed attempts aside? */
export function deliveryIntact(coverage: Coverage): boolean {
  return coverage.recipients.every((outcomes) => [...outcomes.values()].every(harmless));
}

/** Delivered, or silent on failed attempts only. */
export function harmless(outcome: CallOutcome): boolean {
  return outcome.verdict === 'always' || (outcome.verdict === 'sometimes' && outcome.onlyFailures);
}

export interface JudgedTrails {
  readonly trails: readonly TrailAnswer[];
  /** None of them would be missed: what is wrong with them is worth an info. */
  readonly redundant: boolean;
}

/**
 * The trails that declarations speak of: the named one; without a name those that carry the events and would be missed. Where no trail
 * carries anything, those that could if they were repaired.
 */
export function judgedTrails({serving, chain, context, coverage}: Proof): JudgedTrails {
  if (context.baseline.trail.name !== undefined) {
    const trails = serving.trails.map(({what}) => what);
    // A named trail that is broken beside one that works is drift, and the delivery is intact: never redundant.
    return {trails, redundant: false};
  }
  const needed = serving.trails.filter(({redundant}) => !redundant).map(({what}) => what);
  if (needed.length > 0) return {trails: needed, redundant: false};
  const [first] = serving.trails;
  if (first !== undefined) return {trails: serving.trails.map(({what}) => what), redundant: deliveryIntact(coverage)};
  return {trails: chain.trails.trails.filter((trail) => isOpen(trail.reaches)), redundant: false};
}

export interface SelectorCoverage {
  readonly trails: readonly TrailAnswer[];
  /** Calls that the selectors do not record always. */
  readonly lost: readonly string[];
  readonly doubt: Extract<Gate, {state: 'unknown'}> | null;
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
    envelope(chain),
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
      doubt: doubt ?? {state: 'unknown', reason: 'the selectors are too involved to be decided', permissions: []},
    };
  }
  return {trails, lost, doubt: null};
}

export function envelope({context}: Chain): {account: string; eventRegion: string} {
  return {account: context.account ?? '000000000000', eventRegion: context.eventRegion};
}

/** Does a trail record all management events, reads too? null where its selectors are not known. */
export function recordsReadsAndWrites({context, chain}: Proof, trail: TrailAnswer): boolean | null {
  if (trail.admitted.gate.state !== 'passes') return null;
  const verdicts = coverRoutes(trail.admitted.any, [...context.calls, ...READ_CALLS], envelope(chain));
  return [...verdicts.values()].every(({verdict}) => verdict === 'always');
}

/** "25 of 106 required calls (iam:TagRole and 24 more) are". */
export function lossWords(lost: readonly string[], required: number): string {
  const [first] = lost;
  const verb = lost.length === 1 ? 'is' : 'are';
  if (lost.length === required) return `All ${String(required)} required calls are`;
  const which = lost.length === 1 ? `iam:${first ?? ''}` : `iam:${first ?? ''} and ${String(lost.length - 1)} more`;
  return `${String(lost.length)} of ${String(required)} required calls (${which}) ${verb}`;
}

/**
 * The rules that declarations speak of: the named one; without a name those that carry alerts. Where none does, those that could see
 * IAM events if they were repaired.
 */
export function judgedRules({serving, chain, context}: Proof): readonly Judged<RuleNode>[] {
  if (context.baseline.rule.name !== undefined || serving.rules.length > 0) return serving.rules;
  // Rules that an AWS service manages (an archive's, say) serve that service.
  const candidates = chain.bus.rules.filter(({answer}) => answer.relevant && answer.rule.ManagedBy === undefined);
  return candidates.map((what) => ({what, redundant: false}));
}

export interface RuleCoverage {
  readonly rules: readonly RuleNode[];
  readonly verdicts: ReadonlyMap<string, CallVerdict>;
}

/**
 * What the patterns let through, whatever stands before and behind them: of the rules that lead to a declared recipient or topic, or,
 * where none does, of the judged ones. A rule that is disabled or has no pattern counts by its pattern here: its own checks say the rest.
 */
export function ruleCoverage(proof: Proof): RuleCoverage | null {
  const {chain, context, paths} = proof;
  const leading = new Map<string, RuleNode>();
  const routes: (readonly Pattern[])[] = [];
  const byArn = new Map(allRules(chain).map((rule) => [rule.answer.arn, rule]));
  const topic = chain.declaredTopic?.arn;
  for (const path of paths) {
    if (path.recipient === null && (topic === undefined || path.topic !== topic)) continue;
    const steps = path.steps.filter((step) => step.stage === 'rule');
    const rules = steps.flatMap((step) => byArn.get(step.resource) ?? []);
    if (rules.some(({answer}) => answer.enabled.state === 'blocks' || answer.pattern === null)) continue;
    for (const rule of rules) leading.set(rule.answer.arn, rule);
    routes.push(steps.flatMap((step) => step.conditions));
  }
  if (leading.size === 0) {
    for (const {what} of judgedRules(proof)) {
      if (what.answer.pattern === null) continue;
      leading.set(what.answer.arn, what);
      routes.push(what.answer.conditions);
    }
  }
  if (leading.size === 0) return null;
  const rules = [...leading.values()];
  return {rules, verdicts: coverRoutes(routes, context.calls, envelope(chain), {except: proof.except})};
}

/** Lost on failed attempts only. */
export function harmlessVerdict(verdict: CallVerdict): boolean {
  return verdict.verdict === 'sometimes' && verdict.lostOnlyWithErrorCode;
}

export interface JudgedTarget {
  readonly rule: RuleNode;
  readonly node: TargetNode;
  readonly redundant: boolean;
}

/**
 * The targets that matter: of the judged rules, and of the rules behind a bus that they forward to, those that lead to the declared
 * topic, to a declared recipient, or on to another bus. Where a rule has none such, all that could have been meant.
 */
export function judgedTargets(proof: Proof): JudgedTarget[] {
  const seen = new Set<string>();
  const found: JudgedTarget[] = [];
  const visit = (rule: RuleNode, redundant: boolean): void => {
    if (seen.has(rule.answer.arn)) return;
    seen.add(rule.answer.arn);
    const matters = rule.targets.filter((node) => leadsOn(proof, node));
    for (const node of matters.length > 0 ? matters : rule.targets.filter(({topic}) => topic !== null)) {
      found.push({rule, node, redundant});
      for (const next of node.bus?.rules ?? []) if (next.answer.relevant) visit(next, redundant);
    }
  };
  for (const {what, redundant} of judgedRules(proof)) visit(what, redundant);
  return found;
}

function leadsOn({chain}: Proof, {topic, answer}: TargetNode): boolean {
  if (answer.kind === 'bus') return true;
  if (topic === null) return false;
  return topic === chain.declaredTopic || topic.subscriptions.some(({recipient}) => recipient !== null);
}
