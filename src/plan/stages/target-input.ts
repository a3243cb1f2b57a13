/** What a target makes of the event: as the baseline declares it, or as somebody wrote it, where that does not alert. */
import {alertOf} from '../../delivery/message/alert.js';
import {parseArn} from '../../delivery/arn.js';
import {asText} from '../../delivery/command.js';
import {chatWords, putChatInput, withChatInput} from '../../delivery/message/chat/input.js';
import {chatTransformer, isChatEndpoint, readableTransformer} from '../../delivery/message/index.js';
import type {RuleNode, TargetNode} from '../../delivery/route/chain.js';
import type {Target} from '../../snapshot/nouns.js';
import type {DesiredRule} from '../desired.js';
import {asJson} from '../facts.js';
import {errand, type Item, type Planning} from '../planning.js';
import {difference} from './change.js';

type Form = 'raw' | 'readable' | 'chat' | 'json';

/** @param arn of what it leads to: a function takes JSON alone, a log group a form of its own, and both take the event itself */
export function inputFor({context}: Planning, form: Form, arn: string): Pick<Target, 'InputTransformer'> {
  const {runbook} = context.baseline;
  const service = parseArn(arn)?.service;
  if (service === 'logs' || (service === 'lambda' && form === 'readable')) return {};
  if (form === 'readable') return {InputTransformer: readableTransformer({runbook})};
  return form === 'chat' ? {InputTransformer: chatTransformer({runbook})} : {};
}

/** What a target sends, in the baseline's words; as the check of the message judges it. */
function formOf({target, rewrites}: TargetNode['answer'], {verdict}: ReturnType<typeof alertOf>): Form {
  if (!rewrites) return 'raw';
  if (verdict.chat.shown === 'always') return 'chat';
  return verdict.json === 'always' && target.InputTransformer?.InputTemplate?.trimStart().startsWith('{') === true
    ? 'json'
    : 'readable';
}

/** The target with its input put right, and what a person has to do about it. */
export function withInput(
  planning: Planning,
  rule: DesiredRule,
  node: RuleNode,
  {answer, end, topic}: TargetNode,
): {readonly next: Target; readonly items: Item[]} {
  const {proof, context} = planning;
  const now = answer.target;
  const alert = alertOf(now, node.answer.arn, context);
  const silent = alert.gate.state === 'blocks' || (alert.spoils !== null && !alert.spoils.onlyFailures);
  const declared = proof.source.declares(['rule', 'message']);
  const wanted = context.baseline.rule.message;
  const whole = {...withoutInput(now), ...inputFor(planning, wanted, now.Arn)};
  const other = alert.gate.state === 'unknown' || formOf(answer, alert) !== wanted;
  // Of what is no topic, only that it names the call is asked.
  if (declared && end?.ownForm !== true && (silent || (end === null && other))) return {next: whole, items: []};
  if (!silent) return {next: now, items: discarded(planning, rule, node, {answer, topic}, alert)};
  const reason = alert.gate.state === 'blocks' ? alert.gate.reason : (alert.spoils?.reason ?? '');
  const how =
    end?.ownForm === true
      ? `This tool did not write its input, which has to have the form that ${end.noun} takes: change it by hand.`
      : `This tool did not write its input. To let reconcile replace it, declare \`rule.message: ${wanted}\`.`;
  const [before, after] = difference(asJson(now), asJson(end?.ownForm === true ? now : whole));
  const text = `The target "${now.Id}": ${reason}. ${how}`;
  return {next: now, items: [errand('PutTargets', node.answer.arn, rule.bus.region, text, {before, after})]};
}

/**
 * A channel shows events and its own notifications, and nothing else: https://docs.aws.amazon.com/chatbot/latest/adminguide/custom-notifs.html.
 * Whoever wrote the input wrote it for somebody, so a person says that it may go.
 */
function discarded(
  planning: Planning,
  {bus, name, busName}: DesiredRule,
  node: RuleNode,
  {answer, topic}: Pick<TargetNode, 'answer' | 'topic'>,
  {verdict}: ReturnType<typeof alertOf>,
): Item[] {
  const subscriptions = topic?.subscriptions ?? [];
  const inChat = subscriptions.filter(({recipient, row}) => recipient !== null && isChatEndpoint(row.Endpoint));
  if (inChat.length === 0 || verdict.chat.shown === 'always') return [];
  const {runbook} = planning.context.baseline;
  const now = answer.target;
  const at = {Name: name, EventBusName: busName, region: bus.region};
  const command = putChatInput(at, now, {runbook}, subscriptions.length - inChat.length);
  const say = `The target "${now.Id}": ${lowered(chatWords(verdict.chat))}. This tool did not write its input. To let reconcile replace it, declare \`rule.message: chat\`; to replace it by hand:`;
  const whole = withChatInput(now, {runbook});
  const [before, after] = difference(asJson(now), asJson(whole));
  return [errand('PutTargets', node.answer.arn, bus.region, asText({say, ...command}), {before, after})];
}

function lowered(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}

function withoutInput({Input: _, InputPath: __, InputTransformer: ___, ...target}: Target): Target {
  return target;
}
