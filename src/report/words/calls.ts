/** How many calls and recipients a sentence is about. */
import type {Delivery} from '../model/model.js';
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

/** "3 of 109 IAM calls would not", or "none of the 109 IAM calls would". */
export function wouldNot(some: string, required: number): string {
  const calls = count(required, 'IAM call');
  return some === String(required) && required > 1 ? `none of the ${calls} would` : `${some} of ${calls} would not`;
}

export function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
