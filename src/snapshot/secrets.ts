/**
 * Passwords in what a target sends to an API destination: a routing key in its template, a token of a chat. They are replaced by a digest
 * where they are read, so that no snapshot and no report holds them. What is put in their place is as good a text for every judgement, and
 * a target that was changed so must never be written back.
 */
import {publicDigest, sha256Hex} from './endpoint.js';
import type {Target} from './nouns.js';

/** Keys of JSON under which services expect a password. */
const KEY =
  /"([\w-]*(?:routing_?key|service_?key|integration_?key|api_?key|genie_?key|access_?key|token|secret|passw(?:or)?d|authorization|credential|webhook)[\w-]*)"(\s*:\s*)"([^"\\<>]+)"/gi;
/** Tokens that are known by their form, wherever they stand: https://docs.slack.dev/authentication/tokens */
const TOKEN = /\bxox[a-z](?:\.xox[a-z])?-[\w-]+|\bGenieKey [\w-]+|https:\/\/hooks\.slack\.com\/services\/[\w/]+/g;

function digested(text: string): string {
  return text
    .replace(KEY, (_whole, key: string, colon: string, value: string) => `"${key}"${colon}"${digest(value)}"`)
    .replace(TOKEN, digest);
}

function digest(secret: string): string {
  return publicDigest(sha256Hex(secret));
}

/** Only of targets that are API destinations: nothing else of AWS asks for a password in the message. */
export function withoutSecrets(target: Target): Target {
  if (!/^arn:[^:]*:events:[^:]*:[^:]*:api-destination\//.test(target.Arn)) return target;
  const {Input, InputTransformer} = target;
  const template = InputTransformer?.InputTemplate;
  return {
    ...target,
    ...(Input === undefined ? {} : {Input: digested(Input)}),
    ...(template === undefined ? {} : {InputTransformer: {...InputTransformer, InputTemplate: digested(template)}}),
  };
}
