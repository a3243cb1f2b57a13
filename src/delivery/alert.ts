/**
 * What a target makes of an event on its way to the topic. An alert that does not name the call is not delivered: constant input, a
 * path that selects nothing, a template that gives neither a quoted string nor JSON.
 */
import type {Json} from '../findings/model.js';
import {EventError, matchEvent, parsePattern, PatternError, type Pattern} from '../pattern/index.js';
import type {Target} from '../snapshot/reads.js';
import type {Context} from './context.js';
import {PASSES, blocks, unknown, type Gate} from './gate.js';
import {judgeInput, renderInput, sampleEvents, type Event, type InputVerdict} from './message/index.js';

export interface Seen {
  readonly gate: Gate;
  readonly conditions: readonly Pattern[];
  readonly spoils: {readonly reason: string; readonly example: Json} | null;
  /** For one event: does what is made of it pass? */
  readonly sees: (event: Event) => Gate;
}

export interface AlertAnswer {
  readonly verdict: InputVerdict;
  readonly gate: Gate;
  /** Some events give no usable alert: such an event. */
  readonly spoils: {readonly reason: string; readonly example: Json} | null;
  /** What a filter policy on the message body lets through of it. */
  readonly filtered: (text: string, filter: Pattern) => Seen;
  /** For one event: does its alert name the call? */
  readonly sees: (event: Event) => Gate;
}

export function alertOf(target: Target, ruleArn: string, context: Context): AlertAnswer {
  const of = {
    eventName: 'CreateUser',
    account: context.account ?? '000000000000',
    region: context.eventRegion,
    partition: context.partition,
  };
  const verdict = judgeInput(target, of, ruleArn);
  const [lost] = verdict.lost;
  const why =
    lost === undefined ? '' : `what the target makes of the event does not tell which call it was: ${lost.reason}`;
  const gate =
    verdict.namesCall === 'never'
      ? blocks(why)
      : verdict.namesCall === 'unknown'
        ? unknown('the target rewrites the event in a way that AWS does not document')
        : PASSES;
  const spoils =
    verdict.namesCall === 'sometimes' && lost !== undefined
      ? {reason: `${why} (${lost.shape})`, example: lost.event}
      : null;
  const samples = sampleEvents(of).map(({event}) => event);
  const sees = (event: Event): Gate => {
    const rendered = renderInput(target, event, ruleArn);
    if (rendered.kind === 'unknown') return unknown(rendered.reason);
    if (rendered.kind !== 'message') return blocks(rendered.reason);
    const {eventName} = (event['detail'] ?? {}) as {readonly eventName?: Json};
    return typeof eventName === 'string' && !rendered.body.includes(eventName)
      ? blocks('the alert does not name the call')
      : PASSES;
  };
  const filtered = (text: string, filter: Pattern): Seen => {
    const filterSees = (event: Event): Gate =>
      passes(target, ruleArn, filter, event) ? PASSES : blocks('the filter policy does not let the message through');
    return {...judgeFilter(text, filter), sees: filterSees};
  };
  const judgeFilter = (text: string, filter: Pattern): Omit<Seen, 'sees'> => {
    if (target.Input === undefined && target.InputPath === undefined && target.InputTransformer === undefined) {
      return {gate: PASSES, conditions: [filter], spoils: null};
    }
    const path = target.InputPath === undefined ? null : plainPath(target.InputPath);
    if (path !== null) return moved(text, path);
    return overSamples(target, ruleArn, filter, samples);
  };
  return {verdict, gate, spoils, filtered, sees};
}

/** `$.detail.userIdentity` as its keys; null for anything that is not plain. */
function plainPath(text: string): readonly string[] | null {
  if (text === '$') return [];
  if (!text.startsWith('$.')) return null;
  const keys = text.slice(2).split('.');
  return keys.every((key) => /^[\w-]+$/.test(key)) ? keys : null;
}

/** The body is a part of the event, so the filter is a pattern on the event: the same one, moved under the path. */
function moved(text: string, path: readonly string[]): Omit<Seen, 'sees'> {
  const under = [...path].reverse().reduce((inner, key) => `{${JSON.stringify(key)}:${inner}}`, text);
  try {
    return {gate: PASSES, conditions: [parsePattern(under)], spoils: null};
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return {gate: unknown(`the filter policy cannot be read: ${error.reason}`), conditions: [], spoils: null};
  }
}

/** A template makes a new message; which of the event's values end in it is tried on every shape of event. */
function overSamples(target: Target, ruleArn: string, filter: Pattern, samples: readonly Event[]): Omit<Seen, 'sees'> {
  const dropped = samples.filter((event) => !passes(target, ruleArn, filter, event));
  if (dropped.length === samples.length) {
    return {
      gate: blocks('its filter policy matches nothing of what the rule’s target makes of the event'),
      conditions: [],
      spoils: null,
    };
  }
  if (dropped.length > 0) {
    const reason = 'the filter policy drops some of what the rule’s target makes of the event';
    return {gate: PASSES, conditions: [], spoils: {reason, example: dropped[0] ?? null}};
  }
  return {
    gate: unknown(
      'its filter policy looks at a message that the rule’s target has rewritten; it lets every sample pass, which proves nothing',
    ),
    conditions: [],
    spoils: null,
  };
}

function passes(target: Target, ruleArn: string, filter: Pattern, event: Event): boolean {
  const rendered = renderInput(target, event, ruleArn);
  if (rendered.kind !== 'message' || typeof rendered.json !== 'object' || rendered.json === null) return false;
  try {
    return matchEvent(filter, rendered.json);
  } catch (error) {
    if (error instanceof EventError) return false;
    throw error;
  }
}
