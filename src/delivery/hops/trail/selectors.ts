/**
 * Event selectors of a trail as event patterns. Basic and advanced selectors say in CloudTrail's words which management events are
 * recorded; said as patterns they join the rule's pattern and the filter policy in one proof.
 *
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
 */
import {matchEvent, parsePattern, PatternError, type Pattern} from '../../../pattern/index.js';
import type {Answer} from '../../../snapshot/model.js';
import type {EventSelectors, FieldSelector, Trail} from '../../../snapshot/nouns.js';
import type {Read} from '../../../snapshot/reads.js';
import {PASSES, unknown, unreadable, type Gate} from '../../gate.js';

/** What passes the selectors: a union of conjunctions; an empty conjunction lets every management event pass. */
export interface Admitted {
  readonly gate: Gate;
  readonly any: readonly (readonly Pattern[])[];
}

type Matcher = string | boolean | Record<string, unknown>;

function pattern(path: readonly string[], matchers: readonly Matcher[]): Pattern {
  let node: unknown = matchers;
  for (const key of [...path].reverse()) node = {[key]: node};
  return parsePattern(JSON.stringify(node));
}

type Basic = EventSelectors['EventSelectors'][number];

function basic(selector: Basic): readonly Pattern[] | null {
  if (selector.IncludeManagementEvents === false) return null;
  const conditions: Pattern[] = [];
  const kind = selector.ReadWriteType ?? 'All';
  if (kind === 'ReadOnly') conditions.push(pattern(['detail', 'readOnly'], [true]));
  else if (kind === 'WriteOnly') conditions.push(pattern(['detail', 'readOnly'], [false]));
  else if (kind !== 'All') throw new PatternError(`ReadWriteType ${kind} is not known`, '$');
  const excluded = selector.ExcludeManagementEventSources ?? [];
  if (excluded.length > 0) conditions.push(pattern(['detail', 'eventSource'], [{'anything-but': [...excluded]}]));
  return conditions;
}

/** Field of a selector -> where the event carries it. `eventCategory` and `resources.type` are dealt with apart. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  eventSource: ['detail', 'eventSource'],
  eventName: ['detail', 'eventName'],
  eventType: ['detail', 'eventType'],
  'userIdentity.arn': ['detail', 'userIdentity', 'arn'],
  sessionCredentialFromConsole: ['detail', 'sessionCredentialFromConsole'],
};

/** Fields that not every event has: what a selector excludes is not excluded from events that lack it. */
const OPTIONAL = new Set(['userIdentity.arn', 'sessionCredentialFromConsole']);

/** `readOnly` and booleans are written as text in selectors and carried as booleans in events. */
function literal(field: string, text: string): Matcher {
  if (field !== 'readOnly') return text;
  if (text === 'true' || text === 'false') return text === 'true';
  throw new PatternError(`readOnly cannot be ${text}`, '$');
}

/** The conditions of one field: its operators are all to hold, the values of one operator are alternatives (or all excluded). */
function fieldConditions(selector: FieldSelector): Pattern[] {
  const path = selector.Field === 'readOnly' ? ['detail', 'readOnly'] : FIELDS[selector.Field];
  if (path === undefined) throw new PatternError(`the field ${selector.Field} is not known to this tool`, '$');
  const conditions: Pattern[] = [];
  const lacking = OPTIONAL.has(selector.Field) ? [{exists: false}] : [];
  const list = (values: readonly string[] | undefined, make: (values: readonly string[]) => Matcher[]): void => {
    if (values !== undefined && values.length > 0) conditions.push(pattern(path, make(values)));
  };
  list(selector.Equals, (values) => values.map((value) => literal(selector.Field, value)));
  list(selector.StartsWith, (values) => values.map((prefix) => ({prefix})));
  list(selector.EndsWith, (values) => values.map((suffix) => ({suffix})));
  if (selector.Field === 'readOnly' && selector.NotEquals !== undefined) {
    const kept = [true, false].filter((value) => !selector.NotEquals?.includes(String(value)));
    conditions.push(pattern(path, kept.length === 0 ? [{exists: false}] : kept));
  } else {
    list(selector.NotEquals, (values) => [{'anything-but': [...values]}, ...lacking]);
  }
  list(selector.NotStartsWith, (values) => [{'anything-but': {prefix: [...values]}}, ...lacking]);
  list(selector.NotEndsWith, (values) => [{'anything-but': {suffix: [...values]}}, ...lacking]);
  return conditions;
}

type Advanced = EventSelectors['AdvancedEventSelectors'][number];

/** null where the selector is not about management events. */
function advanced(selector: Advanced): readonly Pattern[] | null {
  const category = selector.FieldSelectors.filter((field) => field.Field === 'eventCategory');
  const management = category.some((field) => field.Equals?.includes('Management') === true);
  if (!management) return null;
  return selector.FieldSelectors.filter((field) => field.Field !== 'eventCategory').flatMap(fieldConditions);
}

/**
 * What the selectors admit. A trail without selectors of its own records all management events
 * (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html), and DescribeTrails
 * says that it has none; where it says that there are some and the answer holds none, nobody knows.
 */
export function admittedBySelectors(
  trail: Pick<Trail, 'HasCustomEventSelectors'>,
  selectors: Answer<EventSelectors>,
  doubt: (gate: Gate) => Gate,
  read: Read<'cloudtrail:GetEventSelectors'>,
): Admitted {
  // A trail without selectors of its own has those of the beginning: "By default, trails created without specific event selectors are configured to
  // log all read and write management events" (https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html).
  if (selectors.status === 'unreadable' && trail.HasCustomEventSelectors === false) return {gate: PASSES, any: [[]]};
  if (selectors.status === 'unreadable') return {gate: doubt(unreadable(read, selectors)), any: []};
  if (selectors.status === 'absent')
    return {gate: doubt(unknown('CloudTrail has no selectors for it', 'open')), any: []};
  const {EventSelectors: basics, AdvancedEventSelectors: advanceds} = selectors.value;
  if (basics.length === 0 && advanceds.length === 0) {
    return trail.HasCustomEventSelectors === false
      ? {gate: PASSES, any: [[]]}
      : {gate: doubt(unknown('CloudTrail answered no selector at all for it', 'open')), any: []};
  }
  try {
    // AWS keeps one kind at a time: putting one replaces the other.
    const any = advanceds.length > 0 ? advanceds.map(advanced) : basics.map(basic);
    return {gate: PASSES, any: any.filter((conditions) => conditions !== null)};
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return {gate: doubt(unknown(`its selectors cannot be judged: ${error.message}`)), any: []};
  }
}

/** Is a management event with this detail recorded for certain? */
export function admits({any}: Admitted, detail: Readonly<Record<string, unknown>>): boolean {
  const event = JSON.stringify({detail});
  return any.some((conditions) => conditions.every((condition) => matchEvent(condition, event)));
}
