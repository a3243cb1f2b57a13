/**
 * Wildcard patterns of the policy language: `*` is any run of characters, `?` any one. No regular expression is built from a policy:
 * matching is linear in the text for each star.
 */
import {truth} from './truth.js';
import type {Truth} from './truth.js';

/** A character, or one of the two wildcards. Kept apart so that a substituted variable's own `*` stays a character. */
export type Token = {readonly char: string} | '*' | '?';

export function tokens(text: string, wildcards = true): readonly Token[] {
  return Array.from(text, (char): Token => (wildcards && (char === '*' || char === '?') ? char : {char}));
}

export function foldCase(pattern: readonly Token[]): readonly Token[] {
  return pattern.map((token) => (typeof token === 'string' ? token : {char: token.char.toLowerCase()}));
}

/** The character that begins there. Half of a pair that lacks the other half is one, too. */
function charAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  return unit < 0xd800 || unit > 0xdfff ? text.charAt(at) : String.fromCodePoint(text.codePointAt(at) ?? unit);
}

/** Does the whole value match? The star remembers one place to come back to: enough, since a later star covers an earlier one. */
export function globMatches(pattern: readonly Token[], value: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let resume = 0;
  while (at < value.length) {
    const token = pattern[next];
    const char = charAt(value, at);
    if (token === '*') {
      star = next;
      resume = at;
      next += 1;
    } else if (token === '?' || (typeof token === 'object' && token.char === char)) {
      next += 1;
      at += char.length;
    } else if (star >= 0) {
      resume += charAt(value, resume).length;
      at = resume;
      next = star + 1;
    } else {
      return false;
    }
  }
  while (pattern[next] === '*') next += 1;
  return next === pattern.length;
}

/** An ARN has six parts between colons, and the last may hold more of them: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export const ARN_PARTS = 6;

function colonParts(pattern: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of pattern) {
    if (typeof token === 'object' && token.char === ':' && parts.length < ARN_PARTS) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function valueParts(value: string): readonly string[] {
  const parts = value.split(':');
  return parts.length <= ARN_PARTS ? parts : [...parts.slice(0, ARN_PARTS - 1), parts.slice(ARN_PARTS - 1).join(':')];
}

function partsMatch(pattern: readonly (readonly Token[])[], value: readonly string[]): boolean {
  return pattern.length === value.length && pattern.every((part, index) => globMatches(part, value[index] ?? ''));
}

/**
 * ArnEquals and ArnLike: each of the six parts is checked by itself
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN).
 * A pattern of fewer parts (`*` alone, too) that would match as a string is *maybe*: no page says.
 */
export function arnMatches(pattern: readonly Token[], value: string): Truth {
  const parts = colonParts(pattern);
  if (parts.length === ARN_PARTS) return truth(partsMatch(parts, valueParts(value)));
  return globMatches(pattern, value) ? 'maybe' : 'no';
}

/**
 * The Resource element: wildcards within the parts of an ARN, missing parts completed with `*`
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html). A pattern that matches only if a
 * wildcard runs over a colon, or if parts are completed that no wildcard announces, is *maybe*.
 */
export function resourceMatches(pattern: readonly Token[], value: string): Truth {
  const parts = [...colonParts(pattern)];
  const announced = parts.length === ARN_PARTS || pattern.at(-1) === '*';
  while (parts.length < ARN_PARTS) parts.push(['*']);
  if (partsMatch(parts, valueParts(value))) return announced ? 'yes' : 'maybe';
  return globMatches(pattern, value) ? 'maybe' : 'no';
}
