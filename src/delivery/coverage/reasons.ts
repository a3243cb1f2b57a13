/** The words for a loss: what is in doubt, what a hop refuses, what stands at a place. */
import type {HopName} from '../../findings/model.js';
import {whyNoMatch} from '../../pattern/index.js';
import {briefly, unknown, type Gate} from '../gate.js';
import type {Event} from '../message/index.js';
import type {Hop} from '../route/hop.js';
import type {Place} from '../route/order.js';
import type {Loss} from './model.js';

export function isUnknown({state}: Gate): boolean {
  return state === 'unknown';
}

export function doubtful(hop: HopName, gates: readonly Gate[]): Loss {
  const found = gates.find((gate) => gate.state === 'unknown');
  const {reason, doubt} = found ?? unknown('it could not be determined whether it passes here', 'open');
  return {verdict: 'unknown', hop, reason, doubt};
}

/** The field that the only hop there refuses, and its value: `when` alone does not say what the pattern asks for. */
export function refusal(hops: readonly Hop[], {kind}: Place, event: Event): string | null {
  const [first, ...others] = new Map(hops.map((hop) => [`${hop.resource} ${hop.key ?? ''}`, hop])).values();
  if (first === undefined || others.length > 0 || first.gate.state === 'blocks' || first.because !== undefined)
    return null;
  for (const pattern of first.conditions) {
    const why = whyNoMatch(pattern, event, kind.words.asks);
    if (why !== null) return why.others === 0 && kind.road !== 'alarm' ? why.words : null;
  }
  return null;
}

/** All that is wrong there: the alert does not say which call it was. */
export function isUnnamed(hops: readonly Hop[]): boolean {
  const blocked = hops.flatMap(({gate}) => (gate.state === 'blocks' ? [gate] : []));
  return blocked.length > 0 && blocked.every(({unnamed}) => unnamed === true);
}

/** What `reasonAt` speaks of, where it is one thing. */
export function culpritOf(hops: readonly Hop[]): string | undefined {
  const blocked = hops.find(({gate}) => gate.state === 'blocks');
  if (blocked !== undefined) return blocked.resource;
  const [only, ...others] = new Set(
    hops.flatMap(({conditions, resource}) => (conditions.length > 0 ? [resource] : [])),
  );
  return others.length === 0 ? only : undefined;
}

export interface Reason {
  readonly reason: string;
  /** The end of `reason` that a check of the hop tells as well. */
  readonly clue?: string;
}

export function reasonAt(hops: readonly Hop[], place: Place): Reason {
  const blocked = hops.find(({gate}) => gate.state === 'blocks');
  if (blocked?.gate.state === 'blocks') return {reason: `${blocked.resource}: ${briefly(blocked.gate)}`};
  const {words} = place.kind;
  const narrowed = hops.filter(({conditions}) => conditions.length > 0);
  const [first] = narrowed;
  if (first === undefined) return {reason: words.missing};
  // Of one hop among several, a cause of its own would explain too little.
  if (first.because !== undefined && narrowed.every(({because}) => because !== undefined)) {
    const {clue} = first;
    const reason = `${first.resource}: ${first.because}`;
    return clue === undefined ? {reason} : {reason: reason + clue, clue};
  }
  return {reason: words.narrowed([...new Set(narrowed.map(({resource}) => resource))].join(', '))};
}
