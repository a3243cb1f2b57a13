/** Errors of moto that no SDK can read, put into the form of the call's protocol. */
import {element, errorAnswer, jsonOf, textOf} from './answer.js';
import type {Answer} from './answer.js';
import type {Call} from './call.js';
import {deniedAs} from './rules.js';

/** What moto says in XML for a JSON service, and the JSON service's own words. */
const JSON_NAMES: Readonly<Record<string, string>> = {
  InvalidClientTokenId: 'UnrecognizedClientException',
  SignatureDoesNotMatch: 'InvalidSignatureException',
};

/**
 * moto answers an unhandled error with an HTML page, and a denial by enforced IAM with XML whatever the service speaks
 * (https://github.com/getmoto/moto/blob/5.2.1/moto/core/exceptions.py). The page does not say whether the call is one moto lacks or
 * one it tripped over, so both become 501, which an SDK does not retry.
 */
export function readable(call: Call, answer: Answer): Answer {
  if (answer.status < 400) return answer;
  const text = textOf(answer);
  const head = text.trimStart().slice(0, 15).toLowerCase();
  if (head.startsWith('<!doctype') || head.startsWith('<html')) {
    const message = `The stand-in cannot do ${call.service}:${call.action} with these parameters.`;
    return errorAnswer(call, 'NotImplemented', 501, message);
  }
  if (call.protocol !== 'json' && call.protocol !== 'rest-json') return answer;
  if (jsonOf(answer) !== undefined) return answer;
  const code = element(text, 'Code');
  if (code === undefined) return answer;
  const message = element(text, 'Message') ?? code;
  if (code === 'AccessDenied') return errorAnswer(call, deniedAs(call).code, deniedAs(call).status, message);
  return errorAnswer(call, JSON_NAMES[code] ?? code, 400, message);
}
