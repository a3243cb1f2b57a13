/**
 * Which events leave a JSON template as JSON? "EventBridge doesn't escape values": a text with a quotation mark of its own, an object or
 * a list inside quotation marks leaves no JSON, and EventBridge drops the event in silence. What each field can hold is said by
 * `data/event-fields.ts`, and what survives is a pattern over the event, so that it is decided for all events and not tried on some.
 * A text template cannot be broken.
 *
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html ("Common issues with transforming input");
 * recorded answers of EventBridge: `__tests__/conformance/event-inputs.aws.json`, transformer-12 and -13.
 */
import type {Json} from '../../../findings/model.js';
import type {Domain} from '../../../pattern/deciding/cells.js';
import {condition} from '../../../pattern/language/condition.js';
import type {Condition, Matcher} from '../../../pattern/language/model.js';
import {compiled} from '../../../pattern/language/parse.js';
import {UNSAFE} from '../../../pattern/language/text.js';
import type {iamEvents, Pattern} from '../../../pattern/index.js';
import {parsePath, type Step} from './path.js';
import type {Event, TargetInput} from './render.js';
import {parseTemplate} from './template.js';

/** What required events hold at a path. */
export type EventFields = ReturnType<typeof iamEvents>;

export interface Survival {
  /** Patterns over the event, all of which match what survives. */
  readonly conditions: readonly Pattern[];
  /** Variables that some events break and no condition says which, by the path of each. */
  readonly unsaid: readonly (readonly Step[])[];
  /** Variables without quotation marks whose field may be missing: AWS does not document what happens to them. */
  readonly disputed: readonly string[];
}

const WHOLE: readonly Matcher[] = [
  {kind: 'text', sets: [UNSAFE], but: true},
  {kind: 'exists', value: false},
];

export function survivalOf({InputTransformer}: TargetInput, fields: EventFields): Survival {
  const {InputTemplate: text = '', InputPathsMap: paths = {}} = InputTransformer ?? {};
  const template = parseTemplate(text);
  if (template.form === 'text') return {conditions: [], unsaid: [], disputed: []};
  const conditions = new Map<string, Condition>();
  const unsaid: (readonly Step[])[] = [];
  const disputed = new Set<string>();
  for (const piece of template.pieces) {
    if (piece.kind !== 'variable') continue;
    const steps = Object.hasOwn(paths, piece.name) ? parsePath(paths[piece.name] ?? '') : null;
    if (steps === null || steps.length === 0) continue;
    const names = leadingNames(steps);
    const path = names.join('.');
    const plain = names.length === steps.length && names.every((name) => !name.includes('.'));
    if (!piece.quoted) {
      if (!plain || mayBeMissing(fields.domain(path), path)) disputed.add(piece.name);
    } else if (!plain) {
      if (mayHoldMore(fields.domain(path))) unsaid.push(steps);
    } else if (mayBreak(fields.domain(path))) {
      conditions.set(path, condition(path, WHOLE, {object: false, list: false, leaves: false}));
    }
  }
  const all = [...conditions.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    conditions: all.length === 0 ? [] : [compiled(`survives ${JSON.stringify(all.map(({path}) => path))}`, [all])],
    unsaid,
    disputed: [...disputed],
  };
}

/** The names before the first index or `*`. */
function leadingNames(steps: readonly Step[]): readonly string[] {
  const names = steps.map((step) => (typeof step === 'object' && 'name' in step ? step.name : null));
  const end = names.indexOf(null);
  return (end < 0 ? names : names.slice(0, end)).filter((name) => name !== null);
}

function mayHoldMore({values, nests = []}: Domain): boolean {
  return values === 'any' || nests.length > 0;
}

/** The variables of a text that may hold what ends it: a quotation mark, a line break, a backslash. */
export function endingVariables({InputTransformer}: TargetInput, fields: EventFields): readonly string[] {
  const {InputTemplate: text = '', InputPathsMap: paths = {}} = InputTransformer ?? {};
  return parseTemplate(text).pieces.flatMap((piece) => {
    if (piece.kind !== 'variable') return [];
    const path = piece.name === 'aws.events.event.json' ? '$' : paths[piece.name];
    const steps = path === undefined ? null : parsePath(path);
    if (steps === null) return [];
    return steps.length === 0 || mayBreak(fields.domain(leadingNames(steps).join('.'))) ? [piece.name] : [];
  });
}

/** May it hold a quotation mark, an object or a list? */
function mayBreak(domain: Domain): boolean {
  return mayHoldMore(domain) || (domain.values === 'strings' && domain.plain !== 'always');
}

function mayBeMissing({absent, filled = false}: Domain, path: string): boolean {
  return absent && !filled && path !== 'resources';
}

/** The event with a value at a path; null where something else stands in the way. */
export function planted(event: Event, steps: readonly Step[], value: Json): Event | null {
  const made = plant(event, steps, value);
  return typeof made === 'object' && made !== null && !Array.isArray(made) ? (made as Event) : null;
}

function plant(at: Json | undefined, [step, ...rest]: readonly Step[], value: Json): Json | undefined {
  if (step === undefined) return value;
  if (step === '*' || 'index' in step) {
    const index = step === '*' ? 0 : step.index;
    if ((at !== undefined && !Array.isArray(at)) || index > 100) return undefined;
    const list: Json[] = at === undefined ? [] : [...(at as readonly Json[])];
    while (list.length < index) list.push('');
    const inside = plant(list[index], rest, value);
    if (inside === undefined) return undefined;
    list[index] = inside;
    return list;
  }
  if (at !== undefined && (typeof at !== 'object' || at === null || Array.isArray(at))) return undefined;
  const inside = plant((at as Event | undefined)?.[step.name], rest, value);
  return inside === undefined ? undefined : {...(at as Event | undefined), [step.name]: inside};
}
