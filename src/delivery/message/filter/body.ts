/**
 * What a filter policy on the message body lets through of what a target makes of the event: as a pattern over the event where that can
 * be said, else by trying every shape of every required call.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-message-filtering-scope.html
 */
import type {Json} from '../../../findings/model.js';
import {EventError, iamEvents, whyNoMatch, type Pattern} from '../../../pattern/index.js';
import {condition} from '../../../pattern/language/condition.js';
import {compiled} from '../../../pattern/language/parse.js';
import type {Target} from '../../../snapshot/nouns.js';
import type {Context} from '../../context.js';
import {envelopeOf} from '../../envelope.js';
import {PASSES, blocks, unknown, type Gate} from '../../gate.js';
import {filterBehindTemplate, renderInput, sampleEvents, sendsEventItself, type Event} from '../index.js';

export interface Filtered {
  readonly gate: Gate;
  /** Patterns over the event, all of which let it through. */
  readonly conditions: readonly Pattern[];
  /** It drops some events, of which this is one. */
  readonly spoils: {readonly reason: string; readonly example: Json} | null;
  /** For one event: does what is made of it pass? */
  readonly sees: (event: Event) => Gate;
}

type Judged = Omit<Filtered, 'sees'>;

/** @param text the filter policy as it stands, `filter` as it was read */
export function throughFilter(
  target: Target,
  ruleArn: string,
  context: Context,
  {filter}: {readonly text: string; readonly filter: Pattern},
): Filtered {
  const sees = (event: Event): Gate => passes(target, ruleArn, filter, event);
  return {...judge(target, ruleArn, context, filter), sees};
}

function judge(target: Target, ruleArn: string, context: Context, filter: Pattern): Judged {
  if (sendsEventItself(target)) return only(filter);
  const {InputPath, InputTransformer} = target;
  const path = InputPath === undefined ? null : plainPath(InputPath);
  if (path !== null) return path.length === 0 ? only(filter) : moved(filter, path.join('.'));
  const fields = iamEvents(envelopeOf(context));
  const exact =
    InputTransformer === undefined
      ? null
      : filterBehindTemplate(InputTransformer, filter, fields, ruleArn, context.calls);
  if (exact === null) return overSamples(target, ruleArn, context, filter);
  return exact.combinations.length === 0 ? NOTHING : only(exact);
}

function only(condition: Pattern): Judged {
  return {gate: PASSES, conditions: [condition], spoils: null};
}

const NOTHING: Judged = {
  gate: blocks('its filter policy never matches what the rule’s target makes of the event'),
  conditions: [],
  spoils: null,
};

/** `$.detail.userIdentity` as its keys; null for anything that is not plain. */
function plainPath(text: string): readonly string[] | null {
  if (text === '$') return [];
  if (!text.startsWith('$.')) return null;
  const keys = text.slice(2).split('.');
  return keys.every((key) => /^[\w-]+$/.test(key)) ? keys : null;
}

/**
 * The body is a part of the event, so the filter is a pattern on the event: the same one, moved under the path. A body that is no JSON
 * object is not let through: "Filter policies for the message body assume that the message payload is a well-formed JSON object"
 * (https://docs.aws.amazon.com/sns/latest/dg/message-filtering.html).
 */
function moved(filter: Pattern, path: string): Judged {
  const object = condition(path, [], {object: true, list: false, leaves: false});
  const combinations = filter.combinations.map((combination) => [
    object,
    ...combination.map((one) => condition(`${path}.${one.path}`, one.matchers)),
  ]);
  return only(compiled(JSON.stringify([path, filter.text]), combinations));
}

/** A text of several parts: which of the event's values end in it is tried on every shape of every required call. */
function overSamples(target: Target, ruleArn: string, context: Context, filter: Pattern): Judged {
  const {account, eventRegion: region} = envelopeOf(context);
  const {partition, calls} = context;
  const samples = calls.flatMap((eventName) => sampleEvents({eventName, account, region, partition}));
  const dropped = samples.filter(({event}) => passes(target, ruleArn, filter, event).state === 'blocks');
  const [first] = dropped;
  if (first === undefined) {
    return {
      gate: unknown(
        'its filter policy looks at a message that the rule’s target has rewritten; every sample passes, which does not prove that every alert does',
        'open',
      ),
      conditions: [],
      spoils: null,
    };
  }
  // That all samples are dropped does not prove that every event is.
  const reason = 'the filter policy drops some of what the rule’s target makes of the event';
  return {gate: PASSES, conditions: [], spoils: {reason, example: first.event}};
}

function passes(target: Target, ruleArn: string, filter: Pattern, event: Event): Gate {
  const rendered = renderInput(target, event, ruleArn);
  if (rendered.kind === 'unknown') return unknown(rendered.reason);
  const dropped = blocks('the filter policy lets only JSON objects through, and the message is none');
  if (rendered.kind !== 'message' || typeof rendered.json !== 'object' || rendered.json === null) return dropped;
  try {
    const why = whyNoMatch(filter, rendered.json, 'the filter policy');
    return why === null ? PASSES : blocks(`the filter policy does not let the message through: ${why.words}`);
  } catch (error) {
    if (error instanceof EventError)
      return blocks(`the filter policy does not let the message through: ${error.message}`);
    throw error;
  }
}
