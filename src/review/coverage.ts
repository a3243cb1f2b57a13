/** What must alert: the pattern, and what may stay silent. Compared by the events they match, never by their spelling. */
import type {Baseline, EventPatternJson} from '../baseline/schema/schema.js';
import {MUTATING_CALLS, UNVERIFIED_CALLS} from '../data/iam-actions.js';
import {partitionFacts} from '../data/partitions.js';
import {coverCalls, decideCoverage, newVerbs, parsePattern, type Envelope, type Pattern} from '../pattern/index.js';
import {oneLine} from '../baseline/file/text.js';
import type {Comparison} from './changes.js';
import {askedFor, followsNew} from './required.js';
import {nameCalls} from './words.js';

/** Old and new `except` as sets of events. */
export function compareExceptions(comparison: Comparison): void {
  const before = comparison.old.baseline.events.except;
  const after = comparison.head.baseline.events.except;
  for (const [index, pattern] of after.entries()) {
    if (isWithin(pattern, before)) continue;
    if (silencesNothing(pattern)) {
      comparison.add(
        'neutral',
        ['events', 'except', index],
        `${excerpt(pattern)} matches no event of IAM, and silences none`,
      );
      continue;
    }
    comparison.add('weakens', ['events', 'except', index], `events that match ${excerpt(pattern)} may stay silent`);
  }
  for (const [index, pattern] of before.entries()) {
    if (isWithin(pattern, after) || silencesNothing(pattern)) continue;
    comparison.addRemoved(
      'strengthens',
      ['events', 'except', index],
      `events that match ${excerpt(pattern)} must alert`,
    );
  }
}

/** What it says of the fields that are the same in all events of IAM, in any account, refuses them: it is meant for another service. */
function silencesNothing({source, 'detail-type': type, detail}: EventPatternJson): boolean {
  const fixed: EventPatternJson = {
    ...(source === undefined ? {} : {source}),
    ...(type === undefined ? {} : {'detail-type': type}),
    ...(typeof detail === 'object' && detail !== null && !Array.isArray(detail) && 'eventSource' in detail
      ? {detail: {eventSource: detail['eventSource']}}
      : {}),
  };
  if (Object.keys(fixed).length === 0) return false;
  const [any = 'CreateUser'] = MUTATING_CALLS;
  const verdicts = coverCalls([compiled(fixed)], [any], {account: ANY_ACCOUNT, eventRegion: 'us-east-1'});
  return verdicts.get(any)?.verdict === 'never';
}

function isWithin(pattern: EventPatternJson, union: readonly EventPatternJson[]): boolean {
  if (union.some((other) => canonical(other) === canonical(pattern))) return true;
  return decideCoverage(compiled(pattern), union.map(compiled)).verdict === 'covered';
}

/** The declared pattern, or the one that is generated where none is declared. */
export function comparePattern(comparison: Comparison): void {
  const {old, head} = comparison;
  const [before, after] = [old.baseline.rule.pattern, head.baseline.rule.pattern];
  if (before === undefined && after === undefined) return;
  if (before !== undefined && after !== undefined && canonical(before) === canonical(after)) return;
  const judge = new PatternJudge(old.baseline, head.baseline);
  const path = ['rule', 'pattern'];
  const found: [kind: 'weakens' | 'strengthens', effect: string][] = [
    ...judge.calls(),
    ...judge.parts(),
    ...judge.verbs(),
  ];
  for (const [kind, effect] of found) comparison.add(kind, path, effect);
  if (found.length > 0) return;
  const what =
    after === undefined ? 'generated from `events`' : before === undefined ? 'pinned' : 'spelled differently';
  comparison.add('neutral', path, `the pattern is ${what}; the same calls alert`);
}

/** How much of a call's required events a pattern lets through. */
const SHARE = {always: 2, sometimes: 1, unknown: 1, never: 0} as const;

/** Where neither side pins an account, and no pattern speaks of one, any will do, as long as both are asked about the same. */
const ANY_ACCOUNT = '111122223333';

/** The accounts that a file without a pin may be meant for, as far as patterns tell them apart: those they name, and others of all beginnings. */
function accountsFor(patterns: readonly (EventPatternJson | undefined)[]): readonly string[] {
  const text = JSON.stringify(patterns);
  if (!/account|arn:|\d{6}/i.test(text)) return [ANY_ACCOUNT];
  const others = Array.from({length: 10}, (_, digit) => `${String(digit)}70${String(digit)}38561948`.slice(0, 12));
  return [...new Set([...(text.match(/(?<!\d)\d{12}(?!\d)/g) ?? []), ...others])];
}

/** Of one call in several accounts: what holds in all of them, and otherwise sometimes. */
function shareOfAll(shares: readonly number[]): number {
  const [first = SHARE.never] = shares;
  return shares.every((share) => share === first) ? first : SHARE.sometimes;
}

type Verdict = [kind: 'weakens' | 'strengthens', effect: string];

class PatternJudge {
  /** One for each account that may be meant. */
  private readonly envelopes: readonly Envelope[];
  private readonly old: Pattern | null;
  private readonly head: Pattern | null;
  private readonly before: ReadonlyMap<string, number>;
  private readonly after: ReadonlyMap<string, number>;

  constructor(
    private readonly oldBaseline: Baseline,
    private readonly headBaseline: Baseline,
  ) {
    const pinned = headBaseline.account ?? oldBaseline.account;
    const facts = partitionFacts(headBaseline.partition ?? oldBaseline.partition ?? 'aws');
    const eventRegion = facts?.eventRegion ?? 'us-east-1';
    const patterns = [oldBaseline.rule.pattern, headBaseline.rule.pattern];
    const accounts = pinned === undefined ? accountsFor(patterns) : [pinned];
    this.envelopes = accounts.map((account) => ({account, eventRegion}));
    this.old = oldBaseline.rule.pattern === undefined ? null : compiled(oldBaseline.rule.pattern);
    this.head = headBaseline.rule.pattern === undefined ? null : compiled(headBaseline.rule.pattern);
    const calls = [
      ...new Set([...MUTATING_CALLS, ...UNVERIFIED_CALLS, ...askedFor(oldBaseline), ...askedFor(headBaseline)]),
    ].sort();
    this.before = this.shares(this.old, oldBaseline, calls);
    this.after = this.shares(this.head, headBaseline, calls);
  }

  /** What is declared to stay silent is no loss of the pattern's. A generated pattern lets through what is asked for. */
  private shares(pattern: Pattern | null, baseline: Baseline, calls: readonly string[]): ReadonlyMap<string, number> {
    if (pattern === null) {
      const asked = new Set(askedFor(baseline));
      return new Map(calls.map((call) => [call, asked.has(call) ? SHARE.always : SHARE.never]));
    }
    const except = this.headBaseline.events.except.map(compiled);
    const verdicts = this.envelopes.map((envelope) => coverCalls([pattern], calls, envelope, {except}));
    const shares = (call: string): number[] => verdicts.map((of) => SHARE[of.get(call)?.verdict ?? 'never']);
    return new Map(calls.map((call) => [call, shareOfAll(shares(call))]));
  }

  calls(): Verdict[] {
    const silent: string[] = [];
    const partly: string[] = [];
    const gained: string[] = [];
    for (const [call, before] of this.before) {
      const after = this.after.get(call) ?? 0;
      if (after < before) (after === 0 ? silent : partly).push(call);
      // Beyond what is asked for, a pattern that was generated promised nothing: there is nothing to compare with.
      else if (after > before && this.old !== null) gained.push(call);
    }
    const verdicts: Verdict[] = [];
    if (silent.length > 0) verdicts.push(['weakens', `${nameCalls(silent)} would no longer alert`]);
    if (partly.length > 0) verdicts.push(['weakens', `not every event of ${nameCalls(partly)} would alert any more`]);
    if (gained.length > 0) verdicts.push(['strengthens', `${nameCalls(gained)} would alert, or alert more often`]);
    return verdicts;
  }

  /** Calls of which both let only some events through: the same ones, or fewer? */
  parts(): Verdict[] {
    const {old, head} = this;
    const calls = [...this.before]
      .filter(([call, share]) => share === 1 && this.after.get(call) === 1)
      .map(([call]) => call);
    if (calls.length === 0 || old === null || head === null) return [];
    const verdicts: Verdict[] = [];
    if (decideCoverage(old, [head]).verdict !== 'covered') {
      verdicts.push([
        'weakens',
        `events of ${nameCalls(calls)} that alert today would no longer alert, as far as could be determined`,
      ]);
    }
    if (decideCoverage(head, [old]).verdict === 'not-covered')
      verdicts.push(['strengthens', `more events of ${nameCalls(calls)} would alert`]);
    return verdicts;
  }

  verbs(): Verdict[] {
    const ofSide = (pattern: Pattern | null, baseline: Baseline): boolean =>
      pattern === null
        ? followsNew(baseline)
        : this.envelopes.every((envelope) => newVerbs([pattern], envelope) === 'alert');
    const [before, after] = [ofSide(this.old, this.oldBaseline), ofSide(this.head, this.headBaseline)];
    if (before === after) return [];
    return [
      before
        ? ['weakens', 'calls that AWS adds to IAM later would stay silent']
        : ['strengthens', 'calls that AWS adds to IAM later would alert'],
    ];
  }
}

function compiled(pattern: EventPatternJson): Pattern {
  return parsePattern(JSON.stringify(pattern));
}

/** One spelling for patterns that differ in the order of their keys alone. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, node: unknown) =>
    typeof node === 'object' && node !== null && !Array.isArray(node)
      ? Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : node,
  );
}

function excerpt(pattern: EventPatternJson): string {
  const text = JSON.stringify(pattern);
  return oneLine(text.length > 160 ? `${text.slice(0, 160)}...` : text);
}
