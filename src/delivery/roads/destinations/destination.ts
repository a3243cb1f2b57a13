/** What the target of a rule can lead to. A new kind of target is a file beside this one and a line in `index.ts`. */
import type {Protocol} from '../../../baseline/schema/schema.js';
import type {Target} from '../../../snapshot/nouns.js';
import type {Context} from '../../context.js';
import type {BusNode, Chain, RuleNode, TargetNode} from '../../route/chain.js';
import type {Lead, Presence} from '../../route/hop.js';
import type {BusRef} from '../../hops/bus.js';
import type {Cure} from '../../hops/end.js';
import type {Leading} from '../leading.js';
import type {RuleAnswer} from '../../hops/rule.js';
import type {TopicAnswer} from '../../hops/topic.js';

/** Looks at things once, however many targets lead to them. */
export interface Looking {
  readonly context: Context;
  readonly topic: (arn: string) => TopicAnswer;
  /** @param passed the buses on the way here, so that a circle ends */
  readonly bus: (ref: BusRef, passed: readonly string[]) => BusNode;
}

/** What was found behind a target. `topic` and `bus` are things that other targets may lead to as well. */
export type Looked = Pick<TargetNode, 'answer' | 'entry'> &
  Partial<Pick<TargetNode, 'topic' | 'admission' | 'bus' | 'end'>>;

export interface Destination {
  readonly name: string;
  /** Where its targets are recipients themselves: as `Ending` has it. */
  readonly ends?: {readonly protocol: Protocol; readonly actions: readonly string[]; readonly admittedBy: Cure | null};
  recognizes(target: Target): boolean;
  /** Asks for what decides whether the target takes the event, and what stands behind it. */
  look(looking: Looking, rule: RuleAnswer, target: Target, passed: readonly string[]): Looked;
  /** The hops from the target on; none where it reaches no recipient and was not meant to. */
  leads(leading: Leading, rule: RuleNode, node: TargetNode): readonly Lead[];
  /** The declared recipients that stand behind destinations of this kind. */
  readonly presences?: (chain: Chain) => readonly Presence[];
}
