/** An answer on its way back, and the error form of each protocol. */
import type {OutgoingHttpHeaders} from 'node:http';
import {randomUUID} from 'node:crypto';
import type {Call} from './call.js';

export interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

export function jsonAnswer(value: unknown, status = 200, headers: OutgoingHttpHeaders = {}): Answer {
  return {
    status,
    headers: {'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID(), ...headers},
    body: Buffer.from(JSON.stringify(value)),
  };
}

export function xmlAnswer(text: string, status = 200): Answer {
  return {status, headers: {'content-type': 'text/xml', 'x-amzn-requestid': randomUUID()}, body: Buffer.from(text)};
}

/** The envelope of a query service's answer: https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html (sample response). */
export function queryAnswer(call: Call, result: string): Answer {
  const {action} = call;
  return xmlAnswer(
    `<${action}Response xmlns="http://${call.service}.amazonaws.com/doc/"><${action}Result>${result}</${action}Result>` +
      `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`,
  );
}

/**
 * The error as the call's protocol says it: `__type` for JSON services
 * (https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html#operation-error-serialization), the `ErrorResponse` document
 * for query ones, the bare `Error` document for S3, the `X-Amzn-ErrorType` header for Lambda.
 */
export function errorAnswer(call: Call, code: string, status: number, message: string): Answer {
  const id = randomUUID();
  switch (call.protocol) {
    case 'json':
      return jsonAnswer({__type: code, message}, status, {'x-amzn-errortype': code});
    case 'rest-json':
      return jsonAnswer({Type: 'User', message, Message: message}, status, {
        'content-type': 'application/json',
        'x-amzn-errortype': code,
      });
    case 'query':
      return xmlAnswer(
        `<ErrorResponse><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type><Code>${escapeXml(code)}</Code>` +
          `<Message>${escapeXml(message)}</Message></Error><RequestId>${id}</RequestId></ErrorResponse>`,
        status,
      );
    case 'rest-xml':
      return xmlAnswer(
        // The answer to a HEAD request has no body, so S3 cannot name the error there either.
        call.op.startsWith('HEAD ')
          ? ''
          : `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${escapeXml(code)}</Code>` +
              `<Message>${escapeXml(message)}</Message><RequestId>${id}</RequestId></Error>`,
        status,
      );
  }
}

export function withText(answer: Answer, text: string): Answer {
  const headers = {...answer.headers};
  // A checksum of the old text would make the SDK refuse the new one.
  for (const name of Object.keys(headers)) {
    const lower = name.toLowerCase();
    if (lower.startsWith('x-amz-checksum') || lower === 'x-amz-crc32' || lower === 'etag') delete headers[name];
  }
  return {...answer, headers, body: Buffer.from(text)};
}

export function textOf(answer: Answer): string {
  return answer.body.toString('utf8');
}

export function jsonOf(answer: Answer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(textOf(answer));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function unescapeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** The text of the first such element, without its escapes. */
export function element(xml: string, name: string): string | undefined {
  const start = xml.indexOf(`<${name}>`);
  const end = xml.indexOf(`</${name}>`, start);
  return start < 0 || end < 0 ? undefined : unescapeXml(xml.slice(start + name.length + 2, end));
}
