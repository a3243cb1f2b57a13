/** What a declaration without a name applies to, and what would not be missed. */
import type {TrailAnswer} from '../hops/trail/trail.js';
import type {TopicAnswer} from '../hops/topic.js';
import type {RuleNode} from '../route/chain.js';

export interface Judged<T> {
  readonly what: T;
  readonly redundant: boolean;
}

export interface Serving {
  readonly trails: readonly Judged<TrailAnswer>[];
  readonly rules: readonly Judged<RuleNode>[];
  readonly topics: readonly Judged<TopicAnswer>[];
  /** By `targetKey`: targets beside which the others of their rule do the work. */
  readonly redundantTargets: ReadonlySet<string>;
}
