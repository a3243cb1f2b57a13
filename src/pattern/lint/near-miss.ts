/**
 * Why a pattern matches no required event: the fewest fields that stop it, what it demands there, and what IAM's events have there. For
 * whoever wrote one wrong word and sees no alert.
 */
import {iamAction} from '../../data/iam-actions.js';
import {coverCalls} from '../coverage/coverage.js';
import {CALL_FIELDS, callField, fieldNames, requiredDomain, type Envelope} from '../coverage/envelope.js';
import type {Domain} from '../deciding/cells.js';
import type {Json} from '../deciding/witness.js';
import {condition} from '../language/condition.js';
import type {Combination, Condition, Leaf, Pattern} from '../language/model.js';
import {compiled} from '../language/parse.js';
import {STAR, textSet} from '../language/text.js';
import {askedValues, askedWords, codeWords, demandWords, heldWords, oneOf} from './demand.js';
import {letters, meantCalls} from './near-names.js';

/** A field that stops every required event. */
export interface StoppingField {
  /** Keys joined by dots: `detail-type`, `detail.eventName`. */
  readonly path: string;
  /** What the pattern asks for there, in words. */
  readonly demands: string;
  /**
   * The values that IAM's events have there; several where each is right. `none`: they have no such field. `object`: fields
   * below it, and no value of its own. `text`: any text. `calls`: the names of the required calls.
   */
  readonly has: readonly Json[] | 'none' | 'object' | 'text' | 'calls';
  /** What was probably meant: another field, or the calls that the names are near to. */
  readonly meant?: {readonly path: string} | {readonly calls: readonly string[]};
  /** A sentence without its full stop. */
  readonly words: string;
}

export interface NearestMiss {
  /** The fields to change, none of which can stay. */
  readonly fields: readonly StoppingField[];
  /** What the pattern would match with these fields put right, or left out where what was meant is not known: how many of the calls always, and how many of them at all. */
  readonly mended: {readonly always: number; readonly sometimes: number; readonly of: number};
  /** The same as one sentence or more, with full stops. */
  readonly words: string;
  /** What the pattern demands and events have, without a word of what to change: of a pattern that was made for other events. */
  readonly facts: string;
}

/** Of more values than these it is enough to say what sort they are (`detail.eventVersion`). */
const MOST_VALUES = 10;
// Rounds of mending: a field that moves can stop the pattern in its new place.
const MOST_ROUNDS = 4;

/**
 * The alternative of a pattern that comes nearest to matching a required event, and what keeps it from that.
 * @param calls names without `iam:`, at least one
 * @returns null where no field by itself, nor name and `readOnly` together, keeps every event out: it may match
 */
export function nearestMiss(pattern: Pattern, envelope: Envelope, calls: readonly string[]): NearestMiss | null {
  const judge = new Judge(envelope, calls);
  let nearest: {combination: Combination; stopping: readonly Condition[]} | undefined;
  for (const combination of pattern.combinations) {
    const stopping = judge.stopping(combination);
    if (stopping.length === 0) return null;
    if (nearest === undefined || distance(stopping) < distance(nearest.stopping)) nearest = {combination, stopping};
  }
  if (nearest === undefined) return null;
  const fields = nearest.stopping.map((stopper) => judge.field(stopper));
  const mended = judge.coverage(judge.mend(nearest.combination));
  const facts = fields.map(({words}) => `${words}.`).join(' ');
  return {fields, mended, words: `${facts} ${mendedWords(mended, fields)}`, facts};
}

/** Fewest fields first; of as many, rather not the source, which names the service that was meant. */
function distance(stopping: readonly Condition[]): number {
  return 2 * stopping.length + Number(stopping.some(({path}) => path === 'source'));
}

function mendedWords({always, sometimes, of}: NearestMiss['mended'], fields: readonly StoppingField[]): string {
  const named = (some: readonly StoppingField[]): string => listed(some.map(({path}) => codeWords(path)));
  const right = fields.filter(canBeRight);
  const out = fields.filter((field) => !canBeRight(field));
  // "With it corrected" would leave open which of two values is the right one.
  const has: unknown = fields.length === 1 ? right[0]?.has : null;
  const value: unknown = Array.isArray(has) && has.length === 1 ? has[0] : null;
  const how = typeof value === 'string' ? codeWords(value) : `${named(right)} corrected`;
  const change = [
    ...(right.length === 0 ? [] : [`With ${how}`]),
    ...(out.length === 0 ? [] : [`${right.length === 0 ? 'Without' : 'without'} ${named(out)}`]),
  ].join(' and ');
  if (always === of) return `${change} it would match every required call.`;
  const some = sometimes === 0 ? '' : `, ${sometimes} of them under some conditions only`;
  return `${change} it would match ${always + sometimes} of the ${of} required calls${some}.`;
}

/** `a, b and c`. */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** It is known what should stand there. What cannot be right (a field that IAM events do not have) must go. */
function canBeRight({has, meant}: StoppingField): boolean {
  return meant !== undefined || Array.isArray(has);
}

class Judge {
  private readonly domain: (path: string) => Domain;

  constructor(
    private readonly envelope: Envelope,
    private readonly calls: readonly string[],
  ) {
    this.domain = requiredDomain(envelope);
  }

  /** The conditions that no required event satisfies; if each is satisfied by some, those of the call that none satisfies together. */
  stopping(combination: Combination): readonly Condition[] {
    const alone = combination.filter((one) => !this.satisfiable(one));
    if (alone.length > 0) return alone;
    const ofTheCall = combination.filter(({path}) => CALL_FIELDS.has(path));
    const together = this.calls.some((call) => ofTheCall.every(({path, test}) => test(callField(path, call))));
    // The names say what is wanted: then it is the flag that keeps them out.
    return together ? [] : ofTheCall.filter(({path}) => path === 'detail.readOnly');
  }

  private satisfiable(one: Condition): boolean {
    if (CALL_FIELDS.has(one.path)) return this.calls.some((call) => one.test(callField(one.path, call)));
    const {values, absent} = this.domain(one.path);
    if (absent && one.absent) return true;
    return typeof values === 'string' ? acceptsSome(one, values) : values.some((value) => one.test(value));
  }

  field(stopper: Condition): StoppingField {
    const {path} = stopper;
    const demands = demandWords(stopper);
    const meant = this.meant(stopper);
    const has = this.has(path);
    return {path, demands, has, ...(meant === undefined ? {} : {meant}), words: this.words(stopper, has, meant)};
  }

  private has(path: string): StoppingField['has'] {
    if (path === 'detail.eventName') return 'calls';
    if (path === 'detail.readOnly') return [...new Set(this.calls.map((call) => callField(path, call) as boolean))];
    const {values} = this.domain(path);
    if (typeof values === 'string' || values.length > MOST_VALUES) return 'text';
    if (values.length > 0 && values[0] !== null) return values as readonly Json[];
    return values.length > 0 || fieldNames(this.envelope).some((known) => known.startsWith(`${path}.`))
      ? 'object'
      : 'none';
  }

  private meant(stopper: Condition): StoppingField['meant'] {
    if (stopper.path === 'detail.eventName') {
      const calls = meantOf(stopper).filter((call) => this.calls.includes(call));
      return calls.length === 0 ? undefined : {calls};
    }
    const path = this.has(stopper.path) === 'none' ? meantField(stopper.path, this.envelope) : undefined;
    // `detail.type` of other services: only its value tells whether `detail-type` was meant.
    const leaves = stopper.path.startsWith('detail.') && path?.startsWith('detail.') === false;
    return path === undefined || (leaves && !this.satisfiable(condition(path, stopper.matchers))) ? undefined : {path};
  }

  private words(stopper: Condition, has: StoppingField['has'], meant: StoppingField['meant']): string {
    const field = codeWords(stopper.path);
    if (has === 'calls')
      return `The pattern requires ${field} to be ${demandWords(stopper)}, but ${namesWords(stopper, meant)}`;
    const held = typeof has === 'string' ? [] : (has as readonly Leaf[]);
    const demand = askedWords(stopper, held);
    const asked =
      demand === 'no value'
        ? `The pattern requires that there is no ${field}`
        : `The pattern requires ${field} to be ${demand}`;
    return `${asked}, but ${this.hasWords(stopper, has, meant)}`;
  }

  private hasWords(stopper: Condition, has: StoppingField['has'], meant: StoppingField['meant']): string {
    if (has === 'none') {
      if (fieldNames(this.envelope).includes(stopper.path)) return 'IAM events have no value there';
      const hint = meant !== undefined && 'path' in meant ? `; the field of that name is ${codeWords(meant.path)}` : '';
      return `IAM events have no such field${hint}`;
    }
    if (typeof has === 'string') return `IAM events have ${has === 'object' ? 'an object' : 'a text'} there`;
    const ofTheAccount = stopper.path === 'account' || stopper.path === 'detail.recipientAccountId';
    const held = (has as readonly Leaf[]).map((value) => heldWords(value, askedValues(stopper)));
    return `${ofTheAccount ? 'events of this account' : 'IAM events'} have ${oneOf(held)}`;
  }

  /** The combination with its stopping fields put right. */
  mend(combination: Combination): Combination {
    let mended = combination;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const stopping = this.stopping(mended);
      if (stopping.length === 0) return mended;
      const last = round === MOST_ROUNDS - 1;
      mended = mended.flatMap((one) => {
        if (!stopping.includes(one)) return [one];
        const meant = last ? undefined : this.meant(one);
        if (meant === undefined) return [];
        if ('calls' in meant) return [namesCondition(meant.calls)];
        // The field stands there already: its own list counts.
        return combination.some(({path}) => path === meant.path) ? [] : [condition(meant.path, one.matchers)];
      });
      mended = mended.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    }
    return mended;
  }

  coverage(combination: Combination): NearestMiss['mended'] {
    const verdicts = [...coverCalls([compiled('', [combination])], this.calls, this.envelope).values()];
    const count = (wanted: string): number => verdicts.filter(({verdict}) => verdict === wanted).length;
    return {always: count('always'), sometimes: count('sometimes') + count('unknown'), of: verdicts.length};
  }
}

/** Is there a value of this kind that the condition accepts? */
function acceptsSome({matchers}: Condition, kind: 'strings' | 'any'): boolean {
  return matchers.some((matcher) => {
    if (matcher.kind === 'exists') return matcher.value;
    if (kind === 'any' || ['address', 'number-but', 'filled'].includes(matcher.kind)) return true;
    return (
      matcher.kind === 'text' &&
      !(matcher.but && matcher.sets.some(({elements}) => elements.every((element) => element === STAR)))
    );
  });
}

/** The calls that the names of a condition are near to. */
function meantOf({matchers}: Condition): string[] {
  const texts = matchers.flatMap((matcher) => (matcher.kind === 'text' && !matcher.but ? matcher.sets : []));
  return [...new Set(texts.flatMap(meantCalls))];
}

function namesCondition(calls: readonly string[]): Condition {
  return condition('detail.eventName', [{kind: 'text', sets: calls.map((call) => textSet('exact', call)), but: false}]);
}

function namesWords(stopper: Condition, meant: StoppingField['meant']): string {
  if (meant !== undefined && 'calls' in meant) return `IAM events have ${oneOf(meant.calls.map(codeWords))}`;
  const texts = stopper.matchers.flatMap((matcher) => (matcher.kind === 'text' && !matcher.but ? matcher.sets : []));
  const known = texts.flatMap(({text}) => iamAction(text) ?? []);
  if (known.length > 0 && known.length === texts.length) {
    if (known.every(({event}) => !event)) return 'that is a permission, not a call, and no event has this name';
    if (known.every(({mutates}) => !mutates)) return 'such a call only reads, and is not among the required calls';
  }
  return 'no required call has such a name';
}

/** The field of an IAM event that is spelt nearly so, or stands under `detail`. */
function meantField(path: string, envelope: Envelope): string | undefined {
  const wanted = letters(path);
  const names = fieldNames(envelope);
  if (names.includes(path)) return undefined;
  return names.find((known) => letters(known) === wanted || letters(known) === `detail${wanted}`);
}
