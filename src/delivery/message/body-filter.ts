/**
 * What a filter policy on the message body lets through of what a target makes of the event: as a pattern over the event where that can
 * be said, else by trying every shape of every required call.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-message-filtering-scope.html
 */
import type {Json} from '../../findings/model.js';
import {EventError, iamEvents, matchEvent, parsePattern, PatternError, type Pattern} from '../../pattern/index.js';
import type {Target} from '../../snapshot/nouns.js';
import {type Context} from '../context.js';
import {envelopeOf} from '../envelope.js';
import {PASSES, blocks, unknown, type Gate} from '../gate.js';
import {filterBehindTemplate, renderInput, sampleEvents, sendsEventItself, type Event} from './index.js';

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
  {text, filter}: {readonly text: string; readonly filter: Pattern},
): Filtered {
  const sees = (event: Event): Gate => passes(target, ruleArn, filter, event);
  return {...judge(target, ruleArn, context, text, filter), sees};
}

function judge(target: Target, ruleArn: string, context: Context, text: string, filter: Pattern): Judged {
  if (sendsEventItself(target)) return only(filter);
  const {InputPath, InputTransformer} = target;
  const path = InputPath === undefined ? null : plainPath(InputPath);
  if (path !== null) return moved(text, path);
  const fields = iamEvents(envelopeOf(context));
  const exact = InputTransformer === undefined ? null : filterBehindTemplate(InputTransformer, filter, fields);
  if (exact === null) return overSamples(target, ruleArn, context, filter);
  return exact.combinations.length === 0 ? NOTHING : only(exact);
}

function only(condition: Pattern): Judged {
  return {gate: PASSES, conditions: [condition], spoils: null};
}

const NOTHING: Judged = {
  gate: blocks('its filter policy matches nothing of what the rule’s target makes of the event'),
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

/** The body is a part of the event, so the filter is a pattern on the event: the same one, moved under the path. */
function moved(text: string, path: readonly string[]): Judged {
  const under = [...path].reverse().reduce((inner, key) => `{${JSON.stringify(key)}:${inner}}`, text);
  try {
    return only(parsePattern(under));
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return {gate: unknown(`the filter policy cannot be read: ${error.reason}`), conditions: [], spoils: null};
  }
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
        'its filter policy looks at a message that the rule’s target has rewritten; it lets every sample pass, which proves nothing',
      ),
      conditions: [],
      spoils: null,
    };
  }
  if (dropped.length === samples.length) return NOTHING;
  const reason = 'the filter policy drops some of what the rule’s target makes of the event';
  return {gate: PASSES, conditions: [], spoils: {reason, example: first.event}};
}

function passes(target: Target, ruleArn: string, filter: Pattern, event: Event): Gate {
  const rendered = renderInput(target, event, ruleArn);
  if (rendered.kind === 'unknown') return unknown(rendered.reason);
  const dropped = blocks('the filter policy does not let the message through');
  if (rendered.kind !== 'message' || typeof rendered.json !== 'object' || rendered.json === null) return dropped;
  try {
    return matchEvent(filter, rendered.json) ? PASSES : dropped;
  } catch (error) {
    if (error instanceof EventError) return dropped;
    throw error;
  }
}
