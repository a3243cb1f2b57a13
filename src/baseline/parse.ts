/** The baseline file: bytes -> model, or every problem at once, each with its place. Nothing is thrown for any bytes. */
import {decode, type Fault} from './file/bytes.js';
import {leftOutByFile} from './declared-pattern.js';
import {readDocument} from './file/document.js';
import {effective} from './effective.js';
import {BASELINE, keysAt, schemaIssues, type Grammar} from './issues.js';
import type {BaselinePath, Problem, SourceMap} from './model.js';
import {readRecipients, recipientMatches, type LookupOptions} from './recipients.js';
import {baselineSchema, type Baseline} from './schema/schema.js';
import {secretLooking} from './secrets.js';
import {semanticIssues} from './semantics.js';
import {nearest} from './file/text.js';
import {issue, pathText, problemAtOffset, sourceOf, type Issue, type Source} from './file/source.js';

export interface ParseOptions extends LookupOptions {
  /** The ids of all checks, so that a waiver of a check that does not exist is a problem. */
  readonly checks?: readonly string[];
}

/**
 * Worth a word, but no reason to stop. `secret-literal`: a literal in the file looks like a secret. `pattern-too-narrow`: `rule.pattern`
 * leaves out some of what `events` asks for, which other rules would have to bring. `fifo-topic`: no rule can lead to `topic.name`.
 */
export interface BaselineWarning extends Problem {
  readonly code: 'secret-literal' | 'pattern-too-narrow' | 'fifo-topic';
  readonly at: BaselinePath;
}

export interface ParsedBaseline {
  readonly ok: true;
  readonly baseline: Baseline;
  readonly source: SourceMap;
  readonly warnings: readonly BaselineWarning[];
  /** The raw endpoint of `recipients[index]`, for subscribing it; null where only its digest or variable is known. A secret. */
  readonly endpointOf: (index: number) => string | null;
}

export interface RefusedBaseline {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/**
 * Parses a baseline.
 * @param bytes the file, at most 1 MiB
 * @param path as problems and locations name it: relative to the repository root, with `/`
 */
export function parseBaseline(
  bytes: Uint8Array | string,
  path: string,
  options: ParseOptions = {},
): ParsedBaseline | RefusedBaseline {
  const file = openBaseline(bytes, path);
  if (!file.ok) return file;
  const {value, source} = file;
  const strange = notOfItsKind(file, BASELINE);
  if (strange !== null) return {ok: false, problems: [strange]};
  const judged = judge(value, source, options);
  const problems = inOrder([...file.problems, ...judged.issues.map((found) => source.problem(found))]);
  if (problems.length > 0 || judged.baseline === null) return {ok: false, problems};
  const {endpoints} = judged;
  return {
    ok: true,
    baseline: judged.baseline,
    source,
    warnings: [
      ...patternWarnings(judged.baseline, source),
      ...topicWarnings(judged.baseline, source),
      ...secretWarnings(value, source),
    ],
    endpointOf: (index) => endpoints[index] ?? null,
  };
}

/** A file that can be read as values, perhaps with problems that leave the rest of it meaningful. */
export interface OpenedBaseline {
  readonly ok: true;
  readonly value: unknown;
  readonly source: Source;
  readonly problems: readonly Problem[];
}

/** The file as plain values and places, before anything is known of baselines. */
export function openBaseline(bytes: Uint8Array | string, path: string): OpenedBaseline | RefusedBaseline {
  const decoded = decode(bytes);
  if ('fault' in decoded) return {ok: false, problems: [problemAtOffset(path, decoded.text, decoded.fault)]};
  const {text} = decoded;
  const parsed = readDocument(text);
  const placed = (faults: readonly Fault[]): Problem[] =>
    inOrder(faults.map((fault) => problemAtOffset(path, text, fault)));
  const grave = parsed.faults.filter(({mild}) => mild !== true);
  // Mild faults name tags and keys: of a file that is neither a baseline nor an organization file nothing is shown.
  if (grave.length > 0) return {ok: false, problems: placed(hasVersion(parsed.value) ? parsed.faults : grave)};
  const problems = placed(parsed.faults);
  return {ok: true, value: parsed.value, source: sourceOf(path, bytes, text, parsed.places), problems};
}

function hasVersion(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'version');
}

/**
 * The one problem of a file that has no key of its kind, not even a misspelt one: a link may lead to any file of the workspace
 * (`.git/config` and its token, say), so nothing of such a file is shown. Null where it is meant as one of its kind.
 */
export function notOfItsKind({value, source}: OpenedBaseline, {schema, noun, one}: Grammar): Problem | null {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  const keys = isMapping ? Object.keys(value) : [];
  const known = keysAt([], value, schema);
  const meant = keys.some((key) => known.includes(key) || nearest(key, known) !== null);
  if (isMapping && (keys.length === 0 || meant)) return null;
  if (!isMapping) {
    const not = Array.isArray(value) ? ', not a list' : '';
    return source.problem(issue([], `${noun} must be a mapping (key: value)${not}`));
  }
  const hint = `known here: ${known.join(', ')}`;
  return source.problem(issue([], `this is not ${one}: it has none of the keys of one`, hint));
}

export interface Judged {
  readonly baseline: Baseline | null;
  readonly endpoints: readonly (string | null)[];
  readonly issues: readonly Issue[];
}

/** Validates plain values and fills in the defaults. `baseline` is null where the schema alone refuses them. */
export function judge(value: unknown, source: Pick<Source, 'spelling'>, options: ParseOptions): Judged {
  const declared = readSchema(value);
  if (declared === null) {
    return {
      baseline: null,
      endpoints: [],
      issues: [issue([], 'this file has too many problems to list', 'is this a baseline?')],
    };
  }
  const schema = declared.success ? [] : schemaIssues(declared.error.issues, value, (at) => source.spelling(at));
  const clean = (path: BaselinePath): boolean =>
    !schema.some(({at, about = at}) => isPrefix(about, path) || isPrefix(path, about));
  const {recipients, endpoints, issues} = readRecipients(value, clean, options);
  const all = [...schema, ...semanticIssues(value, clean, options.checks), ...issues];
  const baseline = declared.success ? withProbe(effective(declared.data, recipients)) : null;
  const probed = baseline !== null && baseline.recipients.length > recipients.length;
  return {baseline, endpoints: probed ? [...endpoints, baseline.canary?.probe ?? null] : endpoints, issues: all};
}

/** The probe of the canary counts as a declared recipient, whether or not it stands among them. */
function withProbe(baseline: Baseline): Baseline {
  const probe = baseline.canary?.probe;
  if (probe === undefined || baseline.recipients.some((each) => recipientMatches(each, 'sqs', probe))) return baseline;
  const recipient = {protocol: 'sqs', public: probe, matches: [probe], from: 'endpoint', probe: true} as const;
  return {...baseline, recipients: [...baseline.recipients, recipient]};
}

/** Null where the schema has more objections than the call stack can carry (tens of thousands). */
function readSchema(value: unknown): ReturnType<typeof baselineSchema.safeParse> | null {
  try {
    return baselineSchema.safeParse(value, {jitless: true});
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function isPrefix(short: BaselinePath, long: BaselinePath): boolean {
  return short.length <= long.length && short.every((step, index) => step === long[index]);
}

/** More problems than this are counted, not listed. */
const MAX_PROBLEMS = 200;

/** As a reader meets them, and none twice. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const unique = new Map(
    problems.map((problem) => [JSON.stringify([problem.line, problem.column, problem.message]), problem]),
  );
  const sorted = [...unique.values()].sort((a, b) => a.line - b.line || a.column - b.column);
  const next = sorted[MAX_PROBLEMS];
  if (next === undefined) return sorted;
  const rest = sorted.length - MAX_PROBLEMS;
  return [
    ...sorted.slice(0, MAX_PROBLEMS),
    {...next, message: `${rest} more problems from here on`, hint: 'fix the first ones and run again'},
  ];
}

function patternWarnings({rule: {pattern}, events, account, partition}: Baseline, source: Source): BaselineWarning[] {
  if (pattern === undefined) return [];
  const lost = leftOutByFile({pattern, events, account: account ?? null, partition: partition ?? null});
  if (lost === null) return [];
  const at: BaselinePath = ['rule', 'pattern'];
  const message = `a rule with this pattern loses alerts: it ${lost.words}`;
  const hint = 'correct it, or declare in `events` what need not alert';
  return [{...source.problem({at, anchor: 'value', message, hint}), code: 'pattern-too-narrow', at}];
}

/**
 * "EventBridge does not support Amazon SNS FIFO (first in, first out) topics", and none delivers to an address:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html, https://docs.aws.amazon.com/sns/latest/dg/fifo-message-delivery.html
 */
function topicWarnings({topic: {name}}: Baseline, source: Source): BaselineWarning[] {
  if (name?.endsWith('.fifo') !== true) return [];
  const at: BaselinePath = ['topic', 'name'];
  const message = 'a FIFO topic cannot be the target of a rule, and delivers to SQS FIFO queues only';
  const hint = 'declare a standard topic; a FIFO queue can be the target of the rule itself, with `via: direct`';
  return [{...source.problem({at, anchor: 'value', message, hint}), code: 'fifo-topic', at}];
}

function secretWarnings(value: unknown, source: Source): BaselineWarning[] {
  const warnings: BaselineWarning[] = [];
  const visit = (node: unknown, at: BaselinePath): void => {
    if (typeof node === 'string') {
      const why = secretLooking(node);
      if (why === null) return;
      const message = `${pathText(at)} ${why}: everyone who can read this file can use it`;
      const hint =
        at[0] === 'recipients'
          ? 'use endpoint-env or endpoint-sha256, and replace the secret'
          : 'remove it, and replace the secret';
      warnings.push({...source.problem({at, anchor: 'value', message, hint}), code: 'secret-literal', at});
    } else if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) visit(item, [...at, index]);
    } else if (typeof node === 'object' && node !== null) {
      for (const [key, item] of Object.entries(node)) visit(item, [...at, key]);
    }
  };
  visit(value, []);
  return warnings;
}
