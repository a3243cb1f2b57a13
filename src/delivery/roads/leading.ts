/** What hops need to say where they lead. */
import type {Context} from '../context.js';
import type {Gate} from '../gate.js';
import type {Alerts} from '../message/alert.js';
import type {RuleNode, TargetNode} from '../route/chain.js';
import type {RoadName} from '../../findings/model.js';
import {servedBy} from '../recipients.js';
import {NOBODY_KNOWN, mayReach, type End, type Hop, type Lead} from '../route/hop.js';

export interface Vouching {
  readonly context: Context;
  /** Whom a vouched end may lead to. */
  readonly believed: readonly End[];
}

export interface Leading extends Vouching {
  /** What each target makes of events. */
  readonly alerts: Alerts;
  /** The hops behind a rule, through one of its targets. */
  readonly behind: (rule: RuleNode, node: TargetNode) => readonly Lead[];
}

/**
 * What lies behind a hop that cannot be looked into. Where the baseline vouches for it, it leads to the recipients, to one that is
 * subscribed in sight only beside its own routes. Without a word for it, it is not known whom it reaches.
 *
 * @param arrivals the roads by which alerts may leave it; left out: any
 */
export function unseen({believed, context}: Vouching, gate: Gate, arrivals?: readonly RoadName[]): readonly End[] {
  const among = arrivals === undefined ? undefined : servedBy(context, arrivals);
  const told =
    among === undefined
      ? believed
      : believed.filter(({recipient}) => mayReach({recipient: null, among}, recipient ?? -1));
  if (gate.state === 'vouched' && told.length > 0) return told;
  return [among === undefined ? NOBODY_KNOWN : {...NOBODY_KNOWN, among}];
}

/** A hop at which a route ends without a recipient. */
export function lastHop(hop: Omit<Hop, 'leads' | 'conditions'>): Hop {
  return {...hop, conditions: [], leads: () => [NOBODY_KNOWN]};
}
