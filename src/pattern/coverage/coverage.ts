/**
 * `pattern/coverage/` answers which required calls get through patterns, and shows an event that does not.
 *
 * Which required IAM events get through? A route is a list of patterns that must all match (the rule on one bus, the rule on the next,
 * a subscription's filter policy); an event gets through if it passes some route. What the envelope fixes is tested as it is, what it
 * leaves free is decided over cells, and calls that leave the same question are answered once.
 */
import {USUAL_EFFORT, type Box, type Effort, type Space} from '../deciding/boxes.js';
import {nestedAnswer, type Domain} from '../deciding/cells.js';
import {CALL_FIELDS, callField, leastEvent, requiredDomain, type Envelope} from './envelope.js';
import {EventError} from '../language/errors.js';
import {matchEvent} from '../matching/match.js';
import type {Combination, Condition, Pattern} from '../language/model.js';
import {answer, type Answer, type Way} from './question.js';
import {shortest} from './shortest.js';
import {remember} from '../../remember.js';
import {example, showable, valueAt, type Json} from '../deciding/witness.js';
import type {LostWhen} from './words.js';

/** Patterns that must all match. */
export type Route = readonly Pattern[];

export type CallVerdict =
  /** Every required event of this call gets through (or may stay silent by declaration). */
  | {readonly verdict: 'always'}
  /** `counterExample` is lost, confirmed by the matcher; `lostOnlyWithErrorCode`: every event without an errorCode gets through. */
  | {
      readonly verdict: 'sometimes';
      readonly counterExample: Json;
      readonly lostOnlyWithErrorCode: boolean;
      /** The fields that make the difference, as they are in `counterExample`. */
      readonly lostWhen: readonly LostWhen[];
    }
  | {readonly verdict: 'never'}
  | {readonly verdict: 'unknown'; readonly reason: string};

export interface CoverOptions {
  /** Events that may stay silent by declaration. */
  readonly except?: readonly Pattern[];
  readonly effort?: Effort;
}

/** `coverRoutes` where every route is one pattern. */
export function coverCalls(
  union: readonly Pattern[],
  calls: readonly string[],
  envelope: Envelope,
  options: CoverOptions = {},
): Map<string, CallVerdict> {
  return coverRoutes(
    union.map((pattern) => [pattern]),
    calls,
    envelope,
    options,
  );
}

/** The verdict for each call (names without `iam:`), in the order given. */
export function coverRoutes(
  routes: readonly Route[],
  calls: readonly string[],
  envelope: Envelope,
  options: CoverOptions = {},
): Map<string, CallVerdict> {
  const coverer = new Coverer(envelope, options);
  return new Map(calls.map((call) => [call, coverer.verdict(routes, call)]));
}

/** A combination as the envelope leaves it: what depends on the call, and what is free. */
interface Rest {
  readonly call: Combination;
  readonly free: Combination;
}

/** What a condition says of each thing that can be at its path; null where there are too many to list. */
function answersOf(condition: Condition, domain: Domain): boolean[] | null {
  const {values, absent, nests = [], filled = false} = domain;
  if (typeof values === 'string') return null;
  const inside = absent ? nests.map((one) => nestedAnswer(condition, one)) : [];
  const nothing = absent && !(filled && inside.length > 0) ? [condition.absent] : [];
  return [...values.map(condition.test), ...nothing, ...inside];
}

/** Most ways through all routes together. */
const MAX_WAYS = 5000;

/** Questions whose answers are kept. */
const MAX_ANSWERS = 4000;

/**
 * Verdicts about one envelope's events, for as many sets of routes as there are: what they have in common is worked out once, and a
 * verdict depends on nothing but its own question.
 */
export class Coverer {
  private readonly domain: (path: string) => Domain;
  private readonly rests = new WeakMap<Pattern, readonly Rest[]>();
  private readonly answers = remember<Answer>(MAX_ANSWERS);
  private readonly numbers = new WeakMap<Condition, number>();
  private readonly keys = new WeakMap<Combination, string>();
  private numbered = 0;
  private readonly except: readonly Pattern[];
  private readonly effort: Effort;

  constructor(
    private readonly envelope: Envelope,
    options: CoverOptions = {},
  ) {
    this.domain = requiredDomain(envelope);
    this.except = options.except ?? [];
    this.effort = options.effort ?? USUAL_EFFORT;
  }

  /** @param call name without `iam:` */
  verdict(routes: readonly Route[], call: string): CallVerdict {
    const ways = new Map<string, Way>();
    for (const route of routes) {
      for (const way of this.waysThrough(route, call)) {
        if (way.length === 0) return {verdict: 'always'};
        if (ways.size <= MAX_WAYS) ways.set(way.map((c) => this.key(c)).join('&'), way);
      }
    }
    if (ways.size > MAX_WAYS) return tooMany;
    const silent = this.except.flatMap((pattern) => this.alive(pattern, call));
    const found = this.ask(
      shortest(ways, (condition) => this.number(condition)),
      silent,
    );
    switch (found.kind) {
      case 'always':
      case 'never':
        return {verdict: found.kind};
      case 'unknown':
        return {verdict: 'unknown', reason: found.reason};
      case 'sometimes':
        return this.sometimes(routes, call, found);
    }
  }

  /** Shows the loss, and makes sure that something else does get through. */
  private sometimes(
    routes: readonly Route[],
    call: string,
    {within, lost, passing, onlyWithErrorCode}: Answer & {kind: 'sometimes'},
  ): CallVerdict {
    const show = (box: Box): {[key: string]: Json} =>
      example(within, box, leastEvent(this.envelope, call), (path) => this.tells(within, box, path));
    const counterExample = onlyWithErrorCode ? this.failed(routes, show(lost)) : show(lost);
    if (this.fate(routes, counterExample) !== 'lost' || this.fate(routes, show(passing)) !== 'through') {
      return {verdict: 'unknown', reason: 'the matcher does not confirm the events that should tell'};
    }
    const lostWhen = within.paths.flatMap((path, i): LostWhen[] => {
      if (lost[i] === showable(within, within.all)[i]) return [];
      const value = valueAt(counterExample, path);
      return [value === undefined ? {path} : {path, value}];
    });
    return {verdict: 'sometimes', counterExample, lostOnlyWithErrorCode: onlyWithErrorCode, lostWhen};
  }

  /** Is a value there more telling than nothing? Not where the field is rare and some usual value is outside of the box: that is no example. */
  private tells(within: Space, box: Box, path: string): boolean {
    const {hints, rare = false} = this.domain(path);
    if (hints.length === 0 || !rare) return hints.length > 0;
    const at = within.index.get(path) ?? -1;
    return (within.partitions[at]?.cells ?? []).every((cell, bit) => {
      const usual = cell.kind === 'value' && typeof cell.example === 'string' && hints.includes(cell.example);
      return !usual || ((box[at] ?? 0n) >> BigInt(bit)) % 2n === 1n;
    });
  }

  /** The same event as that of a call that failed, where its error code is still open. */
  private failed(routes: readonly Route[], event: {[key: string]: Json}): {[key: string]: Json} {
    const {detail} = event;
    if (typeof detail !== 'object' || detail === null || Array.isArray(detail) || 'errorCode' in detail) return event;
    const failed = {...event, detail: {...(detail as {[key: string]: Json}), errorCode: 'ValidationException'}};
    return this.fate(routes, failed) === 'lost' ? failed : event;
  }

  private fate(routes: readonly Route[], event: object): 'through' | 'lost' | 'silent' | 'unclear' {
    try {
      if (this.except.some((pattern) => matchEvent(pattern, event))) return 'silent';
      return routes.some((route) => route.every((pattern) => matchEvent(pattern, event))) ? 'through' : 'lost';
    } catch (error) {
      if (error instanceof EventError) return 'unclear';
      throw error;
    }
  }

  /** The free conditions of each combination of a pattern that this call can still satisfy. */
  private alive(pattern: Pattern, call: string): Combination[] {
    let rests = this.rests.get(pattern);
    if (rests === undefined) this.rests.set(pattern, (rests = pattern.combinations.flatMap((c) => this.rest(c))));
    return rests.flatMap((rest) => (rest.call.every(({path, test}) => test(callField(path, call))) ? [rest.free] : []));
  }

  /** Nothing, if the envelope alone refuses the combination. */
  private rest(combination: Combination): Rest[] {
    const call: Condition[] = [];
    const free: Condition[] = [];
    for (const condition of combination) {
      if (CALL_FIELDS.has(condition.path)) {
        call.push(condition);
        continue;
      }
      const answers = answersOf(condition, this.domain(condition.path));
      if (answers === null || (answers.includes(true) && answers.includes(false))) free.push(condition);
      else if (!answers.includes(true)) return [];
    }
    return [{call, free}];
  }

  private waysThrough(route: Route, call: string): Way[] {
    let ways: Way[] = [[]];
    for (const pattern of route) {
      const alive = this.alive(pattern, call);
      ways = ways.flatMap((way) => alive.map((free) => (free.length === 0 ? way : [...way, free])));
      if (ways.length > MAX_WAYS) break;
    }
    return ways;
  }

  private ask(ways: ReadonlyMap<string, Way>, silent: readonly Combination[]): Answer {
    // In their order, which says which of several lost events is shown.
    const key = JSON.stringify([[...ways.keys()], silent.map((c) => this.key(c))]);
    return this.answers(key, () => answer([...ways.values()], silent, this.domain, this.effort));
  }

  private key(combination: Combination): string {
    const known = this.keys.get(combination);
    if (known !== undefined) return known;
    const key = combination.map((condition) => this.number(condition)).join(',');
    this.keys.set(combination, key);
    return key;
  }

  private number(condition: Condition): number {
    const given = this.numbers.get(condition) ?? this.numbered++;
    this.numbers.set(condition, given);
    return given;
  }
}

const tooMany: CallVerdict = {verdict: 'unknown', reason: 'there are too many ways through the routes'};
