/** The report of `pattern coverage`: which required calls a union of patterns sees, as data and as a table to read. */
import {MUTATING_CALLS} from '../../data/iam-actions.js';
import {PARTITIONS} from '../../data/partitions.js';
import {newVerbs, newVerbsMatch, noise} from './beyond.js';
import {coverCalls, type CallVerdict} from './coverage.js';
import type {Envelope} from './envelope.js';
import type {Pattern} from '../language/model.js';
import {parsePattern} from '../language/parse.js';
import type {Json} from '../deciding/witness.js';
import {nearestMiss} from '../lint/near-miss.js';
import {lostWords, type LostWhen} from './words.js';

/** `pattern coverage --format json`. Calls are named `iam:CreateUser`. */
export interface CoverageReport {
  readonly required: number;
  readonly always: readonly string[];
  readonly sometimes: readonly SometimesEntry[];
  readonly never: readonly string[];
  /** Calls that could not be decided, with the reason; absent where there are none. */
  readonly unknown?: readonly {readonly event: string; readonly reason: string}[];
  readonly newVerbs: 'alert' | 'silent';
  readonly noise: readonly string[];
  /** Where no required call gets through: what stops the patterns, in words, one sentence or more for each. */
  readonly nearestMiss?: readonly string[];
}
export interface SometimesEntry {
  readonly event: string;
  readonly counterExample: Json;
  readonly lostWhen: readonly LostWhen[];
}

export interface CoverageOptions {
  /** Calls without `iam:`; by default the 109 that change IAM. */
  readonly calls?: readonly string[];
  /** By default what the patterns themselves name, else an example account and us-east-1. */
  readonly envelope?: Envelope;
}

/** What the union of the patterns sees of the required calls. @throws PatternError */
export function patternCoverage(texts: readonly string[], options: CoverageOptions = {}): CoverageReport {
  const patterns = texts.map((text) => parsePattern(text));
  const {calls = MUTATING_CALLS, envelope = namedEnvelope(patterns)} = options;
  const verdicts = [...coverCalls(patterns, calls, envelope)];
  const named = (verdict: CallVerdict['verdict']): string[] =>
    verdicts.flatMap(([call, v]) => (v.verdict === verdict ? [`iam:${call}`] : []));
  const sometimes = verdicts.flatMap(([call, v]): SometimesEntry[] =>
    v.verdict === 'sometimes' ? [{event: `iam:${call}`, counterExample: v.counterExample, lostWhen: v.lostWhen}] : [],
  );
  const unknown = verdicts.flatMap(([call, v]) =>
    v.verdict === 'unknown' ? [{event: `iam:${call}`, reason: v.reason}] : [],
  );
  return {
    required: calls.length,
    always: named('always'),
    sometimes,
    never: named('never'),
    ...(unknown.length === 0 ? {} : {unknown}),
    ...(verdicts.every(([, {verdict}]) => verdict === 'never') ? missed(patterns, envelope, calls) : {}),
    newVerbs: newVerbs(patterns, envelope),
    noise: noise(patterns, envelope)
      .filter((call) => !calls.includes(call))
      .map((call) => `iam:${call}`),
  };
}

/** Most patterns of which it is said what stops them. */
const MOST_MISSES = 5;

function missed(
  patterns: readonly Pattern[],
  envelope: Envelope,
  calls: readonly string[],
): Pick<CoverageReport, 'nearestMiss'> {
  const about = patterns.slice(0, MOST_MISSES);
  const words = about.flatMap((pattern) => nearestMiss(pattern, envelope, calls)?.words ?? []);
  return words.length === 0 ? {} : {nearestMiss: [...new Set(words)]};
}

/** 0 if all required calls always get through, else 1. */
export function coverageExit({required, always}: CoverageReport): 0 | 1 {
  return always.length === required ? 0 : 1;
}

const ACCOUNT_FIELDS: ReadonlySet<string> = new Set(['account', 'detail.recipientAccountId']);
const REGION_FIELDS: ReadonlySet<string> = new Set(['region', 'detail.awsRegion']);

/** The account and event region that the patterns ask for, so that naming one's own account is no loss. */
function namedEnvelope(patterns: readonly Pattern[]): Envelope {
  const named = (fields: ReadonlySet<string>): string[] =>
    patterns
      .flatMap(({combinations}) => combinations.flat())
      .filter(({path}) => fields.has(path))
      .flatMap(({matchers}) => matchers)
      .flatMap((matcher) => (matcher.kind === 'text' && !matcher.but ? matcher.sets : []))
      .map(({text}) => text);
  const regions = named(REGION_FIELDS);
  return {
    account: named(ACCOUNT_FIELDS).find((account) => /^[0-9]{12}$/.test(account)) ?? '111122223333',
    eventRegion: PARTITIONS.find(({eventRegion}) => regions.includes(eventRegion))?.eventRegion ?? 'us-east-1',
  };
}

const WIDTH = 100;

const NEW_VERBS = {
  always: 'alert: a call that AWS adds later matches too',
  sometimes: 'sometimes: a call that AWS adds later does not always match',
  never: 'silent: a call that AWS adds later does not match if its verb is new',
} as const;

/** How often a call matches whose verb AWS invents tomorrow, where it does not always. */
export function laterCalls(texts: readonly string[]): 'sometimes' | 'never' {
  const patterns = texts.map((text) => parsePattern(text));
  return newVerbsMatch(patterns, namedEnvelope(patterns)) === 'never' ? 'never' : 'sometimes';
}

/** The report as text, worst first: what never alerts, what sometimes does not and when, what always does. */
export function coverageText(report: CoverageReport, newVerbsOften: 'sometimes' | 'never' = 'never'): string {
  const {required, always, sometimes, never, unknown = [], noise: noisy} = report;
  const lines = [`${always.length} of ${required} required IAM calls always match`, ''];
  const section = (title: string, count: number, body: readonly string[]): void => {
    if (count > 0) lines.push(`${title} ${count}`, ...body, '');
  };
  section('NEVER', never.length, table(never));
  const misses = report.nearestMiss ?? [];
  section(
    'NEAREST MISS',
    misses.length,
    misses.flatMap((words) => wrapped(words.split(' '), '  ', '  ', ' ')),
  );
  section(
    'SOMETIMES',
    sometimes.length,
    grouped(sometimes, ({lostWhen}) => `lost for example when ${lostWords(lostWhen)}`),
  );
  section(
    'UNKNOWN',
    unknown.length,
    grouped(unknown, ({reason}) => reason),
  );
  section(
    'ALWAYS',
    always.length,
    wrapped(
      verbs(always).map(([verb, rest]) => `${verb} ${rest.length}`),
      '  ',
      '  ',
    ),
  );
  const alerts = report.newVerbs === 'alert';
  lines.push(`new verbs  ${NEW_VERBS[alerts ? 'always' : newVerbsOften]}`);
  lines.push(
    `noise      ${
      noisy.length === 0
        ? 'none: no call that only reads matches'
        : noisy.length === 1
          ? '1 call that only reads matches too'
          : `${noisy.length} calls that only read match too`
    }`,
  );
  lines.push(...table(noisy));
  return `${lines.join('\n')}\n`;
}

function grouped<T extends {readonly event: string}>(entries: readonly T[], reasonOf: (entry: T) => string): string[] {
  const groups = new Map<string, string[]>();
  for (const entry of entries) {
    const reason = reasonOf(entry);
    const group = groups.get(reason);
    if (group === undefined) groups.set(reason, [entry.event]);
    else group.push(entry.event);
  }
  return [...groups].flatMap(([reason, events]) => [`  ${reason}`, ...table(events).map((line) => `  ${line}`)]);
}

/** Calls by their first word: `Create  AccessKey  Role  User`. */
function table(events: readonly string[]): string[] {
  const rows = verbs(events);
  const width = Math.max(...rows.map(([verb]) => verb.length)) + 2;
  return rows.flatMap(([verb, rest]) => wrapped(rest, `  ${verb.padEnd(width)}`, ' '.repeat(width + 2)));
}

function verbs(events: readonly string[]): [verb: string, rest: string[]][] {
  const byVerb = new Map<string, string[]>();
  for (const event of events) {
    const name = event.slice('iam:'.length);
    const rest = name.replace(/.[a-z]*/, '');
    const verb = name.slice(0, name.length - rest.length);
    const known = byVerb.get(verb);
    if (known === undefined) byVerb.set(verb, [rest]);
    else known.push(rest);
  }
  return [...byVerb];
}

function wrapped(words: readonly string[], first: string, indent: string, between = '  '): string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of words) {
    if (line.length + word.length > WIDTH) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word}${between}`;
  }
  return [...lines, line.trimEnd()];
}
