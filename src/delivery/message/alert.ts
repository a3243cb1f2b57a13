/**
 * What a target makes of an event on its way to the topic. An alert that does not name the call is not delivered: constant input, a
 * path that selects nothing, a template that gives neither a quoted string nor JSON.
 */
import type {Json} from '../../findings/model.js';
import type {Pattern} from '../../pattern/index.js';
import type {Target} from '../../snapshot/nouns.js';
import {targetKey, type RuleNode, type TargetNode} from '../route/chain.js';
import type {Context} from '../context.js';
import {envelopeOf} from '../envelope.js';
import {PASSES, blocks, unknown, type Gate} from '../gate.js';
import {chatShows} from './chat/chat.js';
import {judgeInput, renderInput, sendsEventItself, type Event, type InputVerdict, type LostEvent} from './index.js';

export interface AlertAnswer {
  readonly verdict: InputVerdict;
  readonly gate: Gate;
  /** Patterns over the event: what does not match all of them gives no usable alert. Empty where every event does. */
  readonly conditions: readonly Pattern[];
  /** Why `conditions` let only some events through; null where they let all through. */
  readonly because: string | null;
  /** Some events give no usable alert: such an event. `said`: `conditions` say all of them, so that nobody has to count both. */
  readonly spoils: {
    readonly reason: string;
    readonly example: Json;
    readonly onlyFailures: boolean;
    readonly said: boolean;
  } | null;
  /** For one event: does its alert name the call? */
  readonly sees: (event: Event) => Gate;
  /** What a chat channel of Amazon Q Developer makes of the alerts. */
  readonly chat: ChatAnswer;
}

/** Gate, loss and answer for one event, at the subscription of a channel that discards what it does not know. */
export interface ChatAnswer {
  readonly gate: Gate;
  readonly spoils: {readonly reason: string; readonly example: Json} | null;
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
  const {lost, namesCall, conditions, said} = verdict;
  const gate =
    namesCall === 'never'
      ? blocks(lost === null ? '' : lostWords(lost, ''), {unnamed: lost?.sends === 'message'})
      : namesCall === 'unknown'
        ? unknown('the target changes the event in a way that AWS does not document', 'undocumented')
        : PASSES;
  const spoils =
    namesCall === 'sometimes' && lost !== null
      ? {
          reason: lostWords(lost, lost.when === '' ? 'for some events' : `for example when ${lost.when}`),
          example: lost.event,
          onlyFailures: lost.onlyFailures,
          said,
        }
      : null;
  const sees = (event: Event): Gate => {
    if (gate.state === 'blocks') return gate;
    // What arrives is the event, and nobody has to write it out to know.
    if (sendsEventItself(target)) return PASSES;
    const rendered = renderInput(target, event, ruleArn);
    if (rendered.kind === 'unknown') return unknown(rendered.reason);
    return rendered.kind === 'message' ? PASSES : blocks(rendered.reason);
  };
  const narrows = namesCall === 'sometimes' && conditions.length > 0;
  return {
    verdict,
    gate,
    conditions: narrows ? conditions : [],
    because: narrows && lost !== null ? lostWords(lost, 'for some events') : null,
    spoils,
    sees,
    chat: chatOf(target, ruleArn, verdict),
  };
}

const SENT: Readonly<Record<LostEvent['sends'], string>> = {
  message: 'the target sends an alert',
  nothing: 'the target sends no alert',
  unclear: 'the target sends no alert that says which call it was',
};

/** @param when for which events; empty where for all */
function lostWords({sends, reason}: LostEvent, when: string): string {
  const of = when.startsWith('for example') ? `, ${when}` : when === '' ? '' : ` ${when}`;
  return `${SENT[sends]}${of}, ${sends === 'message' ? 'but' : 'because'} ${reason}`;
}

const DISCARDS = 'Amazon Q Developer in chat applications silently discards the alert';
const DOUBTFUL = 'it is not known whether Amazon Q Developer in chat applications shows the alert';

/** https://docs.aws.amazon.com/chatbot/latest/adminguide/custom-notifs.html: only what it knows is shown. */
function chatOf(target: Target, ruleArn: string, {chat}: InputVerdict): ChatAnswer {
  const {shown, discards, example} = chat;
  const reason = `${DISCARDS}: ${discards ?? 'its form is not known to it'}`;
  return {
    gate:
      shown === 'never'
        ? blocks(reason)
        : shown === 'unknown'
          ? unknown(`${DOUBTFUL}: ${discards ?? ''}`, 'undocumented')
          : PASSES,
    spoils: shown === 'sometimes' ? {reason, example} : null,
    sees: (event) => {
      const seen = chatShows(renderInput(target, event, ruleArn), event);
      if (seen.state === 'blocks') return blocks(`${DISCARDS}: ${seen.reason}`);
      return seen.state === 'unknown' ? unknown(`${DOUBTFUL}: ${seen.reason}`, 'undocumented') : seen;
    },
  };
}
