/** Why a call does not certainly arrive at a recipient: the joint, the reason, and an event that is lost. */
import type {HopName} from '../../findings/model.js';
import {lostWords} from '../../pattern/index.js';
import type {CallOutcome} from './coverage.js';
import type {Chain} from '../route/walk.js';
import type {Gate} from '../gate.js';
import {feedsOf} from '../hops/trail.js';
import {legsOf, stepsAt, stepsTo, type Leg} from '../route/order.js';
import type {Path, Stage} from '../route/routes.js';
import {waysThrough, type Cover, type Outlook, type Way} from './passage.js';

export type Loss = Exclude<CallOutcome, {readonly verdict: 'always'}>;

/** What is asked about one recipient. */
export interface Asking {
  readonly chain: Chain;
  readonly cover: Cover;
  /** The ways of an event into the event bus. */
  readonly trails: readonly Way[];
  /** The paths by which a loss is explained. */
  readonly relevant: readonly Path[];
  /** Those of them that lead to the recipient, or may. */
  readonly reaching: readonly Path[];
  /** What comes through to the recipient. */
  readonly outlook: Outlook;
}

/** The losses of one recipient: hundreds of calls are asked about, and few are the joints at which they are lost. */
export class Losses {
  readonly #asking: Asking;
  readonly #outlooks = new Map<string, Outlook>();
  readonly #reasons = new Map<Leg, string>();
  readonly #doubts = new Map<Leg, Loss>();
  #legs: readonly Leg[] | undefined;
  #reachingLegs: readonly Leg[] | undefined;

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  /** Of a call that is not certainly delivered. */
  explain(call: string): Loss {
    const best = this.#asking.outlook.possible.get(call);
    if (best.verdict === 'always') return this.#between(call);
    if (best.verdict === 'unknown') {
      return {verdict: 'unknown', hop: 'rule', reason: best.reason, permissions: []};
    }
    const {stage, reason} = this.#lossAt(call);
    if (best.verdict === 'never') {
      return {verdict: 'never', hop: stage, reason, counterExample: null, onlyFailures: false};
    }
    const {lostWhen, counterExample, lostOnlyWithErrorCode: onlyFailures} = best;
    const when = lostWhen.length === 0 ? '' : `, lost when ${lostWords(lostWhen)}`;
    return {verdict: 'sometimes', hop: stage, reason: `${reason}${when}`, counterExample, onlyFailures};
  }

  /** Admitted with the doubtful ways, not by the sure ones alone: spoiled for some events, or not known. */
  #between(call: string): Loss {
    const {chain, cover, trails, reaching, outlook} = this.#asking;
    if (outlook.firm.get(call).verdict === 'always') {
      const step = reaching.flatMap((path) => path.steps).find(({spoils}) => spoils !== undefined);
      return {
        verdict: 'sometimes',
        hop: step?.stage ?? 'target',
        reason: step?.spoils?.reason ?? 'some events are spoiled on the way',
        counterExample: step?.spoils?.example ?? null,
        onlyFailures: false,
      };
    }
    const passes = ({firm}: Outlook): boolean => firm.get(call).verdict === 'always';
    if (!passes(cover(trails)))
      return doubtful('trail', [chain.trails.gate, ...feedsOf(chain.trails).map(({gate}) => gate)]);
    this.#reachingLegs ??= legsOf(reaching);
    const leg = this.#reachingLegs.find((one) => !passes(this.#upTo(one, 'reaching')));
    return leg === undefined ? doubtful('rule', []) : this.#doubtAt(leg);
  }

  /** The first joint behind which the call is no longer always admitted, and what stands there. */
  #lossAt(call: string): {stage: Stage; reason: string} {
    const {chain, cover, trails, relevant} = this.#asking;
    const lost = ({possible}: Outlook): boolean => {
      const {verdict} = possible.get(call);
      return verdict !== 'always' && verdict !== 'unknown';
    };
    if (lost(cover(trails))) return {stage: 'trail', reason: trailReason(chain)};
    this.#legs ??= legsOf(relevant);
    const leg = this.#legs.find((one) => lost(this.#upTo(one, one.stage === 'subscription' ? 'reaching' : 'relevant')));
    return leg === undefined
      ? {stage: 'subscription', reason: 'it reaches no subscription of the recipient'}
      : {stage: leg.stage, reason: this.#reasonAt(leg)};
  }

  /** What comes through the joints up to one. */
  #upTo(leg: Leg, along: 'relevant' | 'reaching'): Outlook {
    const key = `${along} ${leg.stage} ${String(leg.depth)}`;
    let found = this.#outlooks.get(key);
    if (found === undefined) {
      const {cover, trails, [along]: paths} = this.#asking;
      found = cover(waysThrough(trails, paths, (path) => stepsTo(path, leg)));
      this.#outlooks.set(key, found);
    }
    return found;
  }

  #reasonAt(leg: Leg): string {
    let reason = this.#reasons.get(leg);
    if (reason === undefined) this.#reasons.set(leg, (reason = reasonAt(this.#asking.relevant, leg)));
    return reason;
  }

  #doubtAt(leg: Leg): Loss {
    let doubt = this.#doubts.get(leg);
    if (doubt === undefined) {
      const gates = this.#asking.reaching.flatMap((path) => stepsAt(path, leg).map(({gate}) => gate));
      this.#doubts.set(leg, (doubt = doubtful(leg.stage, gates)));
    }
    return doubt;
  }
}

function doubtful(hop: HopName, gates: readonly Gate[]): Loss {
  const gate = gates.find(({state}) => state === 'unknown');
  return {
    verdict: 'unknown',
    hop,
    reason: gate?.state === 'unknown' ? gate.reason : 'it cannot be told whether it passes here',
    permissions: gate?.state === 'unknown' ? gate.permissions : [],
  };
}

function reasonAt(paths: readonly Path[], leg: Leg): string {
  const {stage} = leg;
  const steps = paths.flatMap((path) => stepsAt(path, leg));
  const blocked = steps.find((step) => step.gate.state === 'blocks');
  if (blocked?.gate.state === 'blocks') return `${blocked.resource}: ${blocked.gate.reason}`;
  const narrowed = steps.filter((step) => step.conditions.length > 0);
  if (narrowed.length > 0) {
    const names = [...new Set(narrowed.map((step) => step.resource))].join(', ');
    return stage === 'subscription'
      ? `the filter policy of ${names} does not let it through`
      : `the pattern of ${names} does not match it`;
  }
  return {
    rule: 'no enabled rule on the event bus matches it',
    target: 'no rule that matches it has a target that leads to the recipient',
    topic: 'no topic behind the rules admits it',
    key: 'no topic behind the rules can be encrypted for EventBridge',
    subscription: 'the recipient has no subscription to a topic that it reaches',
  }[stage];
}

function trailReason(chain: Chain): string {
  const {trails} = chain.trails;
  if (trails.length === 0) return 'there is no trail';
  for (const {trail, gate} of trails) {
    if (gate.state === 'blocks') return `${trail.Name}: ${gate.reason}`;
  }
  return `${trails.map(({trail}) => trail.Name).join(', ')}: the event selectors do not record it`;
}
