/**
 * Which trails, rules and topics a declaration without a name applies to: those that deliver a required event to a declared recipient
 * and would be missed if they were gone. What would not be missed is redundant, and is judged with info only.
 */
import type {Pattern} from '../pattern/index.js';
import type {Chain, RuleNode} from './chain.js';
import {coverageOf, type Coverage} from './coverage.js';
import {isDeclared, type TrailAnswer} from './hops/trail.js';
import type {TopicAnswer} from './hops/topic.js';
import type {Path} from './paths.js';

export interface Judged<T> {
  readonly what: T;
  readonly redundant: boolean;
}

export interface Serving {
  readonly trails: readonly Judged<TrailAnswer>[];
  readonly rules: readonly Judged<RuleNode>[];
  readonly topics: readonly Judged<TopicAnswer>[];
}

/** Pairs of call and recipient that certainly work, and those that may. */
function score(coverage: Coverage): number {
  let points = 0;
  for (const outcomes of coverage.recipients) {
    for (const {verdict} of outcomes.values())
      points += verdict === 'always' ? 4 : verdict === 'unknown' ? 2 : verdict === 'sometimes' ? 1 : 0;
  }
  return points;
}

export function allRules(chain: Chain): RuleNode[] {
  const found = new Map<string, RuleNode>();
  const visit = (rules: readonly RuleNode[]): void => {
    for (const rule of rules) {
      if (found.has(rule.answer.arn)) continue;
      found.set(rule.answer.arn, rule);
      for (const target of rule.targets) visit(target.bus?.rules ?? []);
    }
  };
  visit(chain.bus.rules);
  visit(chain.declaredBus.rules);
  return [...found.values()].sort((a, b) => (a.answer.arn < b.answer.arn ? -1 : 1));
}

function throughRule(path: Path, rule: RuleNode): boolean {
  return path.steps.some((step) => step.stage === 'rule' && step.resource === rule.answer.arn);
}

export function servingOf(chain: Chain, paths: readonly Path[], except: readonly Pattern[], whole: Coverage): Serving {
  const {baseline} = chain.context;
  const full = score(whole);
  const missed = (kept: readonly Path[], trails = chain.trails.trails): boolean =>
    score(coverageOf({...chain, trails: {...chain.trails, trails}}, kept, except)) < full;

  const carrying = chain.trails.trails.filter(
    (trail) =>
      trail.gate.state !== 'blocks' && (trail.admitted.gate.state !== 'passes' || trail.admitted.any.length > 0),
  );
  const trails =
    baseline.trail.name === undefined
      ? carrying.map((trail) => ({
          what: trail,
          redundant:
            carrying.length > 1 &&
            !missed(
              paths,
              chain.trails.trails.filter((other) => other !== trail),
            ),
        }))
      : chain.trails.trails
          .filter(({trail}) => isDeclared(chain.context, trail))
          .map((what) => ({what, redundant: false}));

  const reaching = paths.filter((path) => path.recipient !== null);
  const alive = (path: Path): boolean =>
    path.steps.every((step) => step.stage === 'trail' || step.gate.state !== 'blocks');
  const rulesIn = allRules(chain).filter((rule) => reaching.some((path) => throughRule(path, rule) && alive(path)));
  const rules =
    baseline.rule.name === undefined
      ? rulesIn.map((rule) => ({
          what: rule,
          redundant: rulesIn.length > 1 && !missed(paths.filter((path) => !throughRule(path, rule))),
        }))
      : allRules(chain)
          .filter((rule) => rule.declared)
          .map((what) => ({what, redundant: false}));

  const topicsIn = [...chain.topics.values()].filter((topic) => reaching.some((path) => path.topic === topic.arn));
  const topics =
    chain.declaredTopic === null
      ? topicsIn.map((topic) => ({
          what: topic,
          redundant: topicsIn.length > 1 && !missed(paths.filter((path) => path.topic !== topic.arn)),
        }))
      : [{what: chain.declaredTopic, redundant: false}];
  return {trails, rules, topics};
}
