/** The call that gives a target the input that a chat channel shows, for a person to make. */
import type {Target} from '../../../snapshot/nouns.js';
import {awsCommand, type ByHand} from '../../command.js';
import {chatTransformer, type ComposeOptions} from '../template/compose.js';
import type {InputVerdict} from '../judge.js';

interface At {
  readonly Name: string;
  readonly EventBusName: string;
  readonly region: string;
}

/** The target as it would be, all else as it is. */
export function withChatInput(target: Target, options: ComposeOptions): Target {
  const {Input: _, InputPath: __, ...rest} = target;
  return {...rest, InputTransformer: chatTransformer(options)};
}

/**
 * https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html: a target is replaced as a whole.
 *
 * @param others how many other subscriptions get what the target sends
 */
export function putChatInput(
  {Name, EventBusName, region}: At,
  target: Target,
  options: ComposeOptions,
  others: number,
): ByHand {
  const {OtherParameters: unread = [], ...now} = target;
  const command = awsCommand('events put-targets', region, {
    rule: Name,
    'event-bus-name': EventBusName,
    targets: JSON.stringify([withChatInput(now, options)]),
  });
  const shared =
    others === 0
      ? []
      : `${String(others)} more ${others === 1 ? 'subscription' : 'subscriptions'} of the topic would get that form as well: where it is not wanted there, give the channel a topic of its own.`;
  const kept = unread.length === 0 ? [] : `Keep ${unread.join(', ')} as well, which this tool does not read.`;
  return {run: [command], note: [shared, kept].flat().join(' ')};
}

/** What becomes of alerts that a channel does not always show. */
export function chatWords({shown, discards}: InputVerdict['chat']): string {
  const why = discards ?? 'their form is not known to it';
  return shown === 'unknown'
    ? `It could not be determined whether the chat channel shows alerts: the message that the target sends is no custom notification, ${why}`
    : `The chat channel discards alerts silently: ${why}`;
}
