/**
 * What a target makes of an event on its way to the topic. An alert that does not name the call is not delivered: constant input, a
 * path that selects nothing, a template that gives neither a quoted string nor JSON.
 */
import type {Json} from '../../findings/model.js';
import type {Target} from '../../snapshot/nouns.js';
import {targetKey, type RuleNode, type TargetNode} from '../route/chain.js';
import {type Context} from '../context.js';
import {envelopeOf} from '../envelope.js';
import {PASSES, blocks, unknown, type Gate} from '../gate.js';
import {judgeInput, renderInput, sendsEventItself, type Event, type InputVerdict} from './index.js';

export interface AlertAnswer {
  readonly verdict: InputVerdict;
  readonly gate: Gate;
  /** Some events give no usable alert: such an event. */
  readonly spoils: {readonly reason: string; readonly example: Json} | null;
  /** For one event: does its alert name the call? */
  readonly sees: (event: Event) => Gate;
}

/** The alerts that a rule's target makes. Judged when first asked for, and once in a proof. */
export type Alerts = (rule: RuleNode, node: TargetNode) => AlertAnswer;

export function alertsOf(context: Context): Alerts {
  const judged = new Map<string, AlertAnswer>();
  return (rule, node) => {
    // What sends the event as it is makes the same of it everywhere.
    const key = sendsEventItself(node.answer.target) ? '' : targetKey(rule, node);
    const found = judged.get(key) ?? alertOf(node.answer.target, rule.answer.arn, context);
    judged.set(key, found);
    return found;
  };
}

export function alertOf(target: Target, ruleArn: string, context: Context): AlertAnswer {
  const {account, eventRegion: region} = envelopeOf(context);
  const of = {eventName: 'CreateUser', account, region, partition: context.partition};
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
  const sees = (event: Event): Gate => {
    const rendered = renderInput(target, event, ruleArn);
    if (rendered.kind === 'unknown') return unknown(rendered.reason);
    if (rendered.kind !== 'message') return blocks(rendered.reason);
    const {eventName} = (event['detail'] ?? {}) as {readonly eventName?: Json};
    return typeof eventName === 'string' && !rendered.body.includes(eventName)
      ? blocks('the alert does not name the call')
      : PASSES;
  };
  return {verdict, gate, spoils, sees};
}
