/**
 * `delivery/message/chat/` answers what a chat channel shows of an alert.
 * Amazon Q Developer in chat applications (formerly AWS Chatbot) shows what it knows and discards everything else in silence: custom
 * notifications of its own schema, and events of AWS services as they come.
 * https://docs.aws.amazon.com/chatbot/latest/adminguide/custom-notifs.html
 */
import {isDeepStrictEqual} from 'node:util';
import {isRecord} from '../../../snapshot/shape.js';
import {PASSES, blocks, unknown, type Gate} from '../../gate.js';
import type {Event, Rendering} from '../template/render.js';

/** The endpoint that the service subscribes to a topic, over https. */
const HOST = 'global.sns-api.chatbot.amazonaws.com';

/** Is this subscription endpoint a chat channel's? The text may have been shortened to scheme and host. */
export function isChatEndpoint(endpoint: string): boolean {
  const rest = endpoint.toLowerCase().startsWith('https://') ? endpoint.slice('https://'.length) : null;
  return rest !== null && (rest.split(/[/?#:]/)[0] ?? '').toLowerCase() === HOST;
}

/** Fields without which a message is no event of EventBridge. */
const ENVELOPE = ['version', 'id', 'detail-type', 'source', 'account', 'time', 'region', 'resources', 'detail'];

/**
 * What the channel makes of a message: `blocks` says why it discards it.
 *
 * What an input transformer makes in the form of an event is not known to be shown: by AWS's page an event that was changed on its way is not
 * delivered (https://docs.aws.amazon.com/chatbot/latest/adminguide/create-eventbridge-rule.html), and people report that such messages are
 * shown (https://www.imrefitos.com/archives/261/aws-chatbot-custom-message-solution/).
 *
 * @param event of which the message was made
 */
export function chatShows(rendering: Rendering, event: Event): Gate {
  if (rendering.kind !== 'message') return blocks(rendering.reason);
  const body = rendering.json;
  if (!isRecord(body)) return blocks('it is not a JSON object');
  if (ENVELOPE.every((field) => field in body))
    return isDeepStrictEqual(body, event) ? PASSES : unknown(CHANGED, 'undocumented');
  const reason = notificationFault(body);
  return reason === null ? namesCall(body, rendering.body, event) : blocks(reason);
}

/** Of a custom notification people see what is in `content`. What the message leaves out altogether is said at the target. */
function namesCall(body: Readonly<Record<string, unknown>>, text: string, {detail}: Event): Gate {
  const name = isRecord(detail) ? detail['eventName'] : undefined;
  if (typeof name !== 'string' || !text.includes(name)) return PASSES;
  const holds = (part: string): boolean => JSON.stringify([body[part]]).includes(name);
  if (holds('content')) return PASSES;
  return holds('metadata')
    ? unknown('the call is named in metadata alone, and AWS does not say what a channel shows of it', 'undocumented')
    : blocks('nothing in content, which is what a channel shows, names the call');
}

const CHANGED =
  'it has the form of an event and is not the event as it came, and AWS says that a channel does not show an event that was changed';

/** What keeps it from being a custom notification. */
function notificationFault(body: Readonly<Record<string, unknown>>): string | null {
  if (body['version'] !== '1.0') return 'it is neither an event nor a custom notification: version is not "1.0"';
  if (body['source'] !== 'custom') return 'it is neither an event nor a custom notification: source is not "custom"';
  const content = body['content'] ?? null;
  const description = isRecord(content) ? content['description'] : null;
  if (typeof description !== 'string' || description === '')
    return 'the custom notification has no content.description';
  const textType = isRecord(content) ? content['textType'] : undefined;
  return textType === undefined || textType === 'client-markdown' ? null : 'content.textType is not "client-markdown"';
}
