/**
 * What a service behind an API destination must find, said of the event itself where a JSON template made the body: so that it is decided
 * for all events and not only tried on some.
 */
import {eventField} from '../../../data/event-fields.js';
import type {Need, Receiver} from '../../../data/receiver.js';
import {condition} from '../../../pattern/language/condition.js';
import type {Condition, Matcher} from '../../../pattern/language/model.js';
import {compiled} from '../../../pattern/language/parse.js';
import {textSet} from '../../../pattern/language/text.js';
import type {Pattern} from '../../../pattern/index.js';
import type {Handover} from './receiver.js';
import {parsePath} from '../template/path.js';
import type {Event, TargetInput} from '../template/render.js';
import {planted, type EventFields} from '../template/survival.js';
import {bodyOf, WHOLE, type Body, type Source} from '../template/body.js';

/** Patterns over the event, all of which match what has all that the service needs; without those that every event matches. */
export function shownWhere(
  {receiver, given}: Pick<Handover, 'receiver' | 'given'>,
  target: TargetInput,
  fields: EventFields,
  ruleArn: string,
): readonly Pattern[] {
  const body = bodyFields(target, ruleArn);
  if (body === null) return [];
  return receiver.needs.flatMap((need) => {
    const ways = need.paths.some((path) => given.has(path)) ? true : waysTo(need, body, fields, receiver);
    if (ways === true || ways === null) return [];
    const key = JSON.stringify(['needs', need.paths, need.oneOf ?? need.as, target.InputTransformer]);
    return [
      compiled(
        key,
        ways.map((way) => [way]),
      ),
    ];
  });
}

function bodyFields({InputTransformer}: TargetInput, ruleArn: string): Body | null {
  const body = InputTransformer === undefined ? null : bodyOf(InputTransformer, ruleArn);
  return body === 'no-object' || body === null || body.has(WHOLE) ? null : body;
}

/** Conditions on the event, one of which is enough. `true`: every event has it; null: that cannot be told here. */
function waysTo(
  need: Need,
  body: Body,
  fields: EventFields,
  {kinds = []}: Receiver,
): readonly Condition[] | true | null {
  const ways: Condition[] = [];
  for (const path of need.paths) {
    const source = body.get(path);
    const isText = need.as === 'given' && kinds.some((kind) => kind.path === path && kind.is === 'words');
    const here: Need = isText ? {...need, as: 'text'} : need;
    const answer = source === undefined ? below(here, path, body) : atLeaf(here, source, fields);
    if (answer === true || answer === null) return answer;
    if (answer !== false) ways.push(answer);
  }
  return ways;
}

/** Of a path at which the template has no value of its own. */
function below({as}: Need, path: string, body: Body): boolean | null {
  if ([...body.keys()].some((field) => field.startsWith(`${path}.`))) return as === 'given';
  const above = [...body].some(([field, {kind}]) => path.startsWith(`${field}.`) && kind !== 'constant');
  return above ? null : false;
}

/** Anything but null and the empty text; in quotation marks objects and lists are texts as well. */
const FILLED: readonly Matcher[] = [{kind: 'filled'}];

function atLeaf({as, oneOf}: Need, source: Source, fields: EventFields): Condition | boolean | null {
  if (source.kind === 'opaque') return as === 'text' ? null : true;
  if (source.kind === 'constant') {
    const [value] = source.values;
    if (oneOf !== undefined) return typeof value === 'string' && oneOf.includes(value);
    return as === 'text' ? typeof value === 'string' && value !== '' : (value ?? '') !== '';
  }
  if (as === 'list') return false;
  if (source.kind === 'text') {
    if (oneOf !== undefined) return null;
    return source.parts.some((part) => typeof part === 'string' && part !== '') ? true : null;
  }
  const {path, quoted} = source;
  if (path === '') return oneOf === undefined && (quoted || as !== 'text');
  if (fields.inArrays(path)) return null;
  if (oneOf !== undefined) {
    const sets = oneOf.map((word) => textSet('exact', word));
    return condition(path, [{kind: 'text', sets, but: false}]);
  }
  const nested = quoted || as !== 'text';
  return condition(path, FILLED, {object: nested, list: nested, leaves: false});
}

/** Events whose text at the path that the service limits is too long, if a caller can bring that about. */
export function overlong(receiver: Receiver, target: TargetInput, least: Event, ruleArn: string): readonly Event[] {
  const source = receiver.longest === undefined ? undefined : bodyFields(target, ruleArn)?.get(receiver.longest.path);
  const paths =
    source?.kind === 'event'
      ? [source.path]
      : source?.kind === 'text'
        ? source.parts.flatMap((part) => (typeof part === 'string' ? [] : (part.path ?? [])))
        : [];
  return [...new Set(paths)].flatMap((path): Event[] => {
    const length = chosenLength(path);
    const steps = parsePath(`$.${path}`);
    if (length === null || steps === null) return [];
    const event = planted(least, steps, 'x'.repeat(length.characters));
    if (event === null || !length.failed) return event === null ? [] : [event];
    return [planted(event, [{name: 'detail'}, {name: 'errorCode'}], 'ValidationError') ?? event];
  });
}

/**
 * How long a caller can make the text of a field; null where that is not much. A path of a user or role has up to 512 characters, and
 * stands in its ARN (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html); agents and messages have up to 1 KB
 * (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html). A name that IAM would
 * refuse for its length stands in the record of the call that failed.
 */
function chosenLength(path: string): {readonly characters: number; readonly failed: boolean} | null {
  const field = eventField(path);
  if (path.endsWith('.arn')) return {characters: 600, failed: false};
  if (field === undefined)
    return path.startsWith('detail.requestParameters.') ? {characters: 1024, failed: false} : null;
  if (field.failures === 'free') return {characters: 1024, failed: true};
  return field.alphabet === 'any' && field.chosen ? {characters: 1024, failed: field.failures === 'only'} : null;
}

/** Fields that no two events have in common. */
const UNIQUE = new Set([
  '',
  'id',
  'time',
  'detail.eventID',
  'detail.requestID',
  'detail.sharedEventID',
  'detail.eventTime',
]);

/**
 * Why an alert may join an older one that is still open, and notify nobody; null where each is one of its own.
 * https://developer.pagerduty.com/docs/send-alert-event ("Alert De-Duplication"),
 * https://support.atlassian.com/opsgenie/docs/what-is-alert-de-duplication/
 */
export function repeats(
  {receiver, given}: Pick<Handover, 'receiver' | 'given'>,
  target: TargetInput,
  ruleArn: string,
): string | null {
  const {joins, name} = receiver;
  if (joins === undefined) return null;
  const source = bodyFields(target, ruleArn)?.get(joins);
  if (!given.has(joins) && (source === undefined || isUnique(source))) return null;
  return `${name} adds an alert to an open one with the same ${joins}, and notifies nobody again: nothing in ${joins} differs from event to event (as its id would)`;
}

function isUnique(source: Source): boolean {
  if (source.kind === 'opaque') return true;
  if (source.kind === 'constant') return source.values.every((value) => value === null || value === '');
  if (source.kind === 'event') return UNIQUE.has(source.path);
  return source.parts.some((part) => typeof part !== 'string' && (part.path === null || UNIQUE.has(part.path)));
}
