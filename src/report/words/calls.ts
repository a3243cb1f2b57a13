/** How many calls and recipients a sentence is about. */
import type {Delivery, RecipientDelivery} from '../model/model.js';
import {count} from './count.js';

export function shortfall(delivery: Delivery): number {
  return delivery.required - delivery.delivered;
}

export function everyCall(delivery: Delivery): string {
  return delivery.required === 1
    ? 'The one IAM call that must alert'
    : `All ${delivery.required} IAM calls that must alert`;
}

/** "whether 109 of 109 calls reach" would ask for all of them, and none is known. */
export function ofAll(some: number | string, required: number): string {
  const calls = count(required, 'IAM call');
  return required > 1 && String(some) === String(required) ? `any of the ${calls}` : `${some} of ${calls}`;
}

export function missed(recipients: readonly RecipientDelivery[], required: number): string {
  const numbers = recipients.map(({delivered}) => required - delivered);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? String(most) : `up to ${most}`;
}

/** The only one by name. */
export function named(recipients: readonly RecipientDelivery[]): string {
  const [only, another] = recipients;
  return only !== undefined && another === undefined ? only.endpoint : `${recipients.length} recipients`;
}

/** "3 of 109 IAM calls would not", or "None of the 109 IAM calls would". */
export function wouldNot(some: string, required: number): string {
  const calls = count(required, 'IAM call');
  return some === String(required) && required > 1
    ? `None of the ${calls} would`
    : `${some.charAt(0).toUpperCase()}${some.slice(1)} of ${calls} would not`;
}

export function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
