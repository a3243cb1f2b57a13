/** What takes more than one value to judge. Reads raw values, so that it speaks beside what the schema says, not after it. */
import {partitionOfRegion} from '../data/partitions.js';
import {step} from '../pattern/language/errors.js';
import {parsePattern, PatternError} from '../pattern/index.js';
import {requiredCalls, selectCalls} from './calls.js';
import {waiverEnd} from './dates.js';
import {RULE_PATTERN, silentIssues} from './declared-pattern.js';
import {exceptedCalls} from './excepted.js';
import {valueAt} from './issues.js';
import type {BaselinePath} from './model.js';
import {baselineSchema, type DeclaredEvents} from './schema/schema.js';
import {issue, pathText, type Issue} from './file/source.js';
import {nearest, oneLine, quote} from './file/text.js';
import {isBeyondModels} from './vouching.js';

/** All issues of the file as a whole. `clean(path)` says whether the schema had nothing against a value. */
export function semanticIssues(
  root: unknown,
  clean: (path: BaselinePath) => boolean,
  checks: readonly string[] | undefined,
): Issue[] {
  return [
    ...eventIssues(root, clean),
    ...patternIssues(root, clean),
    ...placeIssues(root, clean),
    ...vouchedIssues(root, clean),
    ...waiverIssues(root, clean, checks),
  ];
}

/** No account has this id. */
const UNKNOWN_ACCOUNT = '000000000000';

function listAt(root: unknown, path: BaselinePath): readonly unknown[] {
  const value = valueAt(root, path);
  return Array.isArray(value) ? value : [];
}

/** `events` as the schema reads it, or null where it cannot. */
export function declaredEvents(root: unknown): DeclaredEvents | null {
  const parsed = baselineSchema.shape.events.safeParse(valueAt(root, ['events']), {jitless: true});
  if (!parsed.success) return null;
  return typeof parsed.data === 'string' ? {include: parsed.data, exclude: [], except: []} : parsed.data;
}

function eventIssues(root: unknown, clean: (path: BaselinePath) => boolean): Issue[] {
  if (!clean(['events'])) return [];
  const issues: Issue[] = [];
  for (const key of ['include', 'exclude'] as const) {
    for (const [index, selector] of listAt(root, ['events', key]).entries()) {
      if (typeof selector !== 'string') continue;
      const selection = selectCalls(selector);
      if ('message' in selection) issues.push(issue(['events', key, index], selection.message, selection.hint));
    }
  }
  const events = declaredEvents(root);
  if (issues.length > 0 || events === null) return issues;
  const {calls, reads} = requiredCalls({events});
  if (calls.length === 0)
    return [
      issue(
        ['events'],
        '`events` asks for no call that is known to reach CloudTrail',
        'include at least one call of the public IAM API',
      ),
    ];
  return [...(reads ? readIssues(root) : []), ...exceptIssues(root, clean, calls)];
}

/** As excluding every call is refused: a baseline that lets everything stay silent would be in sync with any account. */
function exceptIssues(root: unknown, clean: (path: BaselinePath) => boolean, calls: readonly string[]): Issue[] {
  const account = clean(['account']) ? valueAt(root, ['account']) : undefined;
  const envelope = {account: typeof account === 'string' ? account : UNKNOWN_ACCOUNT, eventRegion: 'us-east-1'};
  const excepted = exceptedCalls(listAt(root, ['events', 'except']), calls, envelope);
  if (excepted.size < calls.length) return [];
  const hint = 'name what need not alert, e.g. by `userIdentity`; whole calls belong in `exclude`';
  return [issue(['events', 'except'], '`events.except` leaves nothing that must alert', hint)];
}

/** Reads reach a rule only if the trail records them and the rule's state lets them through. */
function readIssues(root: unknown): Issue[] {
  const issues: Issue[] = [];
  if (valueAt(root, ['trail', 'management-events']) === 'write') {
    issues.push(
      issue(
        ['trail', 'management-events'],
        '`events` asks for reads, which a trail of write events does not record',
        'write "all", or leave it out',
      ),
    );
  }
  if (valueAt(root, ['rule', 'state']) === 'ENABLED') {
    const hint = 'write ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS, or leave it out';
    issues.push(issue(['rule', 'state'], '`events` asks for reads, which a rule in state ENABLED does not see', hint));
  }
  return issues;
}

function patternIssues(root: unknown, clean: (path: BaselinePath) => boolean): Issue[] {
  const except = listAt(root, ['events', 'except']).map((_, index): BaselinePath => ['events', 'except', index]);
  const issues = [RULE_PATTERN, ...except].flatMap((path) => {
    const value = valueAt(root, path);
    return value === undefined || !clean(path) ? [] : patternIssue(path, value);
  });
  return issues.length > 0 ? issues : silentIssues(root, clean, declaredEvents(root));
}

function patternIssue(at: BaselinePath, value: unknown): Issue[] {
  try {
    parsePattern(JSON.stringify(value));
    return [];
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const inner = pathWithin(value, '$', error.path);
    const where = inner.length === 0 ? '' : `${pathText(inner)}: `;
    return [
      issue([...at, ...inner], `not an event pattern that EventBridge accepts: ${where}${oneLine(error.reason)}`, null),
    ];
  }
}

/** The keys that lead to a place which the pattern language names by a JSON path. */
function pathWithin(value: unknown, here: string, target: string): BaselinePath {
  if (here === target || typeof value !== 'object' || value === null) return [];
  const entries: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [key, child] of entries) {
    const there = step(here, key);
    if (there === target) return [key];
    const next = target[there.length];
    if (target.startsWith(there) && (next === '.' || next === '[')) return [key, ...pathWithin(child, there, target)];
  }
  return [];
}

/** Every place that may hold an ARN. */
const ARN_PATHS: readonly BaselinePath[] = [
  ['trail', 'kms-key'],
  ['rule', 'bus'],
  ['rule', 'dead-letter-queue'],
  ['topic', 'name'],
  ['topic', 'kms-key'],
];

/** Regions exist, and what names a partition names the declared one. */
function placeIssues(root: unknown, clean: (path: BaselinePath) => boolean): Issue[] {
  const declared = valueAt(root, ['partition']);
  const partition = typeof declared === 'string' && clean(['partition']) ? declared : null;
  const issues: Issue[] = [];
  const home = valueAt(root, ['trail', 'home-region']);
  if (typeof home === 'string' && clean(['trail', 'home-region'])) {
    const actual = partitionOfRegion(home);
    if (actual === null)
      issues.push(issue(['trail', 'home-region'], `no AWS partition has a region called ${quote(home)}`));
    else if (partition !== null && actual !== partition)
      issues.push(foreign(['trail', 'home-region'], home, actual, partition));
  }
  if (partition === null) return issues;
  const recipients = listAt(root, ['recipients']).map((_, index): BaselinePath => ['recipients', index, 'endpoint']);
  const vouched = listAt(root, ['elsewhere']).map((_, index): BaselinePath => ['elsewhere', index, 'resource']);
  for (const path of [...ARN_PATHS, ...recipients, ...vouched]) {
    const value = valueAt(root, path);
    const actual =
      typeof value === 'string' && clean(path) && value.startsWith('arn:') ? value.split(':')[1] : undefined;
    if (actual !== undefined && actual !== partition) issues.push(foreign(path, String(value), actual, partition));
  }
  return issues;
}

function foreign(at: BaselinePath, text: string, actual: string, declared: string): Issue {
  return issue(at, `${quote(text)} is in partition ${quote(actual)}, but the baseline declares ${quote(declared)}`);
}

function vouchedIssues(root: unknown, clean: (path: BaselinePath) => boolean): Issue[] {
  const account = valueAt(root, ['account']);
  const seen = new Set<string>();
  return listAt(root, ['elsewhere']).flatMap((_, index) => {
    const at: BaselinePath = ['elsewhere', index, 'resource'];
    const resource = valueAt(root, at);
    if (typeof resource !== 'string' || !clean(at)) return [];
    if (typeof account === 'string' && resource.split(':')[4] === account && !isBeyondModels(resource)) {
      return [
        issue(
          at,
          `${quote(resource)} is in the pinned account, which is checked itself`,
          '`elsewhere` is for links in another account; of this one, for custom event buses and User Notifications alone',
        ),
      ];
    }
    if (seen.has(resource)) return [issue(at, `${quote(resource)} is listed in \`elsewhere\` twice`)];
    seen.add(resource);
    return [];
  });
}

function waiverIssues(
  root: unknown,
  clean: (path: BaselinePath) => boolean,
  checks: readonly string[] | undefined,
): Issue[] {
  const seen = new Set<string>();
  return listAt(root, ['waivers']).flatMap((_, index) => {
    const at = (key: string): BaselinePath => ['waivers', index, key];
    const issues: Issue[] = [];
    const check = valueAt(root, at('check'));
    if (typeof check === 'string' && clean(at('check'))) {
      if (checks !== undefined && !checks.includes(check)) {
        const near = nearest(check, checks);
        const hint = near === null ? 'the command `explain` lists the checks' : `did you mean ${quote(near)}?`;
        issues.push(issue(at('check'), `there is no check ${quote(check)}`, hint));
      }
      const key = JSON.stringify([check, valueAt(root, at('resource')) ?? null]);
      if (seen.has(key))
        issues.push(
          issue(
            ['waivers', index],
            `the check ${quote(check)} is waived twice for the same resource`,
            'keep one of the two',
          ),
        );
      seen.add(key);
    }
    const expires = valueAt(root, at('expires'));
    if (typeof expires === 'string' && clean(at('expires')) && waiverEnd(expires) === null) {
      issues.push(issue(at('expires'), `${quote(expires)} is not a valid date`));
    }
    return issues;
  });
}
