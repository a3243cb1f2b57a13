/**
 * `delivery/message/filter/` decides filter policies that look at the body of a message.
 *
 * A filter policy on the message body, where an InputTransformer has made the body: said of the event itself, so that it can be decided
 * for all events and not only tried on samples. That works where each field that the filter looks at is a constant of the template or
 * one variable and nothing else, or where the constants around its variables decide; for any other field nobody can say what it holds.
 *
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html ("Common issues with transforming input"): a
 * variable whose path is not in the event leaves an empty string.
 */
import {condition} from '../../../pattern/language/condition.js';
import type {Pattern} from '../../../pattern/index.js';
import type {Condition} from '../../../pattern/language/model.js';
import {compiled} from '../../../pattern/language/parse.js';
import type {Target} from '../../../snapshot/nouns.js';
import {byCall, combined, NAME, type Answer} from './calls.js';
import {onText, type Part} from './text.js';
import type {EventFields} from '../template/survival.js';
import {bodyOf, WHOLE, type Body, type Source, type TextPart} from '../template/body.js';

/**
 * The events whose alert the filter lets through, as a pattern over the event; null where it cannot be told. A pattern without
 * combinations matches nothing. Events that leave no JSON are lost at the target and not thought of here.
 *
 * @param calls the names that events can have: where a text holds the name beside another variable, it is said for each by itself
 */
export function filterBehindTemplate(
  transformer: NonNullable<Target['InputTransformer']>,
  filter: Pattern,
  fields: EventFields,
  ruleArn: string,
  calls: readonly string[] = [],
): Pattern | null {
  // Patterns of one text are taken for one, and the name of the rule can stand in the message.
  const named = transformer.InputTemplate?.includes('<aws.events.rule') === true ? [ruleArn] : [];
  const same = ['account', 'region'].map((path) => fields.domain(path).values);
  const key = JSON.stringify([filter.text, transformer, same, calls, ...named]);
  const body = bodyOf(transformer, ruleArn);
  if (body === 'no-object') return compiled(key, []);
  if (body === null) return null;
  const combinations: Condition[][] = [];
  for (const combination of filter.combinations) {
    const conditions = combination.map((one) => onEvent(one, body, fields));
    if (conditions.includes(false)) continue;
    const kept = combined(conditions);
    const each =
      kept === null ? byCall(calls, (call) => combination.map((one) => onEvent(one, body, fields, call))) : [kept];
    if (each === null || (kept === null && calls.length === 0)) return null;
    combinations.push(...each);
  }
  return compiled(key, combinations);
}

/**
 * A condition on the body as one on the event.
 *
 * @param call of the events of this call alone
 */
function onEvent(one: Condition, body: Body, fields: EventFields, call?: string): Answer {
  const direct = body.get(one.path);
  if (direct?.kind === 'constant') return direct.values.length === 0 ? one.absent : direct.values.some(one.test);
  if (direct?.kind === 'text') return onText(one, partsOf(direct.parts, fields, call));
  if (direct !== undefined) return whole(one, direct, fields);
  for (let dot = one.path.lastIndexOf('.'); dot > 0; dot = one.path.lastIndexOf('.', dot - 1)) {
    const above = body.get(one.path.slice(0, dot));
    if (above === undefined) continue;
    if (above.kind === 'opaque') return null;
    // Nothing stands below a text.
    if (above.kind === 'constant' || above.kind === 'text' || above.quoted) return one.absent;
    // Objects go into the body as they are. Where there is none, an empty string has no fields either.
    if (above.path !== '' && fields.inArrays(above.path)) return null;
    return below(one, above, one.path.slice(dot + 1));
  }
  const event = body.get(WHOLE);
  if (event?.kind === 'event') return below(one, event, one.path);
  // A field that the template does not have, or an object of it: neither has a value.
  return one.absent;
}

/** A condition on something inside of a variable's value. `<aws.events.event>` has no detail, and calls one field by another name. */
function below(one: Condition, {path, envelope}: Extract<Source, {kind: 'event'}>, rest: string): Condition | boolean {
  if (!envelope) return condition(path === '' ? rest : `${path}.${rest}`, one.matchers);
  const [first = '', ...more] = rest.split('.');
  if (first === 'detail' || first === 'detail-type') return one.absent;
  return condition([first === 'detailType' ? 'detail-type' : first, ...more].join('.'), one.matchers);
}

/** Variables stand in quotation marks here, where other values than texts become texts. */
function partsOf(parts: readonly TextPart[], fields: EventFields, call?: string): readonly Part[] {
  return parts.map((part) => {
    if (typeof part === 'string') return part;
    const {path} = part;
    if (path === NAME && call !== undefined) return call;
    const same = path === null ? null : sameInAll(path, fields);
    if (same !== null) return same;
    return {path: path === null || !alwaysText(path, fields) ? null : path};
  });
}

/** The text that a field holds in every required event: the account, the Region, the source. */
function sameInAll(path: string, fields: EventFields): string | null {
  if (path === '' || fields.inArrays(path)) return null;
  const {values, absent, nests = []} = fields.domain(path);
  const [only, ...others] = typeof values === 'string' ? [] : values;
  return !absent && nests.length === 0 && others.length === 0 && typeof only === 'string' ? only : null;
}

/** Wherever the field is there, it is one text. */
function alwaysText(path: string, fields: EventFields): boolean {
  if (path === '' || fields.inArrays(path)) return false;
  const {values} = fields.domain(path);
  if (values === 'any' || values.length === 0) return false;
  return values === 'strings' || values.every((value) => typeof value === 'string');
}

/** The condition on a field that is one value of the event. */
function whole(
  one: Condition,
  source: Exclude<Source, {kind: 'constant' | 'text'}>,
  fields: EventFields,
): Condition | boolean | null {
  if (source.kind === 'opaque' || fields.inArrays(source.path)) return null;
  if (source.path === '') return source.quoted ? null : one.absent;
  const {values, nests = []} = fields.domain(source.path);
  const texts = values === 'strings' || (values !== 'any' && values.every((value) => typeof value === 'string'));
  // In quotation marks other values become texts.
  if (source.quoted && !texts) return null;
  const matchers = one.matchers.filter((matcher) => matcher.kind !== 'exists' || matcher.value);
  // A field that is missing leaves an empty text.
  const empty = one.test('') ? [{kind: 'exists', value: false} as const] : [];
  const all = [...matchers, ...empty];
  // Objects and lists go into the body as they are, and a filter finds no value at them.
  if (values !== 'any' && nests.length === 0) return all.length === 0 ? false : condition(source.path, all);
  return condition(source.path, all, {object: one.absent, list: one.absent, leaves: true});
}
