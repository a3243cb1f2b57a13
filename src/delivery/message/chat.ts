/**
 * Amazon Q Developer in chat applications (formerly AWS Chatbot) shows what it knows and discards everything else in silence: custom
 * notifications of its own schema, and events of AWS services as they come.
 * https://docs.aws.amazon.com/chatbot/latest/adminguide/custom-notifs.html
 */
import {isRecord} from '../../snapshot/shape.js';
import type {Rendering} from './render.js';

/** The endpoint that the service subscribes to a topic, over https. */
const HOST = 'global.sns-api.chatbot.amazonaws.com';

/** Is this subscription endpoint a chat channel's? The text may have been shortened to scheme and host. */
export function isChatEndpoint(endpoint: string): boolean {
  const rest = endpoint.toLowerCase().startsWith('https://') ? endpoint.slice('https://'.length) : null;
  return rest !== null && (rest.split(/[/?#:]/)[0] ?? '').toLowerCase() === HOST;
}

/** Fields without which a message is no event of EventBridge. */
const ENVELOPE = ['version', 'id', 'detail-type', 'source', 'account', 'time', 'region', 'resources', 'detail'];

/** null: the channel shows it. Otherwise why it would be discarded. */
export function chatDiscards(rendering: Rendering): string | null {
  if (rendering.kind !== 'message') return rendering.reason;
  const body = rendering.json;
  if (!isRecord(body)) return 'it is not a JSON object';
  if (ENVELOPE.every((field) => field in body)) return null;
  if (body['version'] !== '1.0') return 'it is neither an event nor a custom notification: version is not "1.0"';
  if (body['source'] !== 'custom') return 'it is neither an event nor a custom notification: source is not "custom"';
  const content = body['content'] ?? null;
  const description = isRecord(content) ? content['description'] : null;
  if (typeof description !== 'string' || description === '')
    return 'the custom notification has no content.description';
  const textType = isRecord(content) ? content['textType'] : undefined;
  return textType === undefined || textType === 'client-markdown' ? null : 'content.textType is not "client-markdown"';
}
