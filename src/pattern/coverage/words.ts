/** Conditions of events in words. */
import type {Json} from '../deciding/witness.js';

/** A field as it is in an event that is lost; without `value`: absent. */
export interface LostWhen {
  readonly path: string;
  readonly value?: Json;
}

/** Longest value to show whole, in UTF-16 units. */
const LONGEST = 100;

/** Most fields to name: the whole event is shown beside. */
const MOST = 8;

/** `detail.userIdentity.arn is "x" and detail.errorCode is absent`, without control and direction marks. */
export function lostWords(lostWhen: readonly LostWhen[]): string {
  if (lostWhen.length > MOST) return `${String(lostWhen.length)} fields are as in the example`;
  return lostWhen
    .map(({path, value}) => printable(value === undefined ? `${path} is absent` : `${path} is ${shown(value)}`))
    .join(' and ');
}

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Control and direction marks of a hostile pattern become escapes; the rest stays readable. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
