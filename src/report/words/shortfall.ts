/** Who gets less than all, and what becomes of it: the same words whatever the verdict is. Plain text, as the headline. */
import {missingOf} from '../model/failures.js';
import type {Delivery, RecipientDelivery} from '../model/model.js';
import {everyCall, ofAll, wouldNot} from './calls.js';
import {count} from './count.js';

/**
 * A sentence without its full stop; some recipient must get less than all. A doubt is never told as a loss, and "every recipient" is not said
 * where one of them gets all.
 */
export function shortfallWords(delivery: Delivery): string {
  const missing = missingOf(delivery);
  const complete = delivery.recipients.length - missing.length;
  if (complete === 0 || missing.length === 0) return overall(delivery);
  const rest = complete === 1 ? 'the other recipient gets' : `${complete} other recipients get`;
  return `${capital(each(missing, delivery).join('; '))}; ${rest} all of them`;
}

/** Only noticed: nothing is lost, and nothing in doubt. */
export function onlyNoticed({required, delivered, noticed = 0}: Delivery): boolean {
  return noticed > 0 && required - delivered === noticed;
}

/** One clause for those who lose calls, one for those whom alarms alone tell, one for those of whom it is not known. */
function each(missing: readonly RecipientDelivery[], {required, recipients}: Delivery): string[] {
  const losing = missing.filter((recipient) => lostFor(recipient, required) > 0);
  const noticing = missing.filter((recipient) => !losing.includes(recipient) && noticedBy(recipient) > 0);
  const open = missing.filter((recipient) => !losing.includes(recipient) && openFor(recipient) > 0);
  const whom = (some: readonly RecipientDelivery[]): string => {
    const [only, another] = some;
    return only !== undefined && another === undefined
      ? only.endpoint
      : `${some.length} of ${recipients.length} recipients`;
  };
  const spread = (some: readonly RecipientDelivery[], number: (recipient: RecipientDelivery) => number): string => {
    const numbers = some.map(number);
    const most = Math.max(...numbers);
    return Math.min(...numbers) === most ? String(most) : `up to ${most}`;
  };
  const always = losing.some(({sometimes = 0}) => sometimes > 0) ? ' always' : '';
  const clauses = [
    losing.length > 0
      ? `${wouldNot(
          spread(losing, (one) => lostFor(one, required)),
          required,
        )}${always} reach ${whom(losing)}${beside(losing)}`
      : null,
    noticing.length > 0
      ? `${all(spread(noticing, noticedBy), required)} would be noticed by ${whom(noticing)}, not named`
      : null,
    open.length > 0
      ? `it could not be determined whether ${ofAll(spread(open, openFor), required)} reach ${whom(open)}`
      : null,
  ];
  return clauses.filter((clause) => clause !== null);
}

/** What else a recipient misses who loses some. */
function beside([only, another]: readonly RecipientDelivery[]): string {
  if (only === undefined || another !== undefined) return '';
  return `${inDoubt(openFor(only))}${alsoNoticed(noticedBy(only))}`;
}

function lostFor(recipient: RecipientDelivery, required: number): number {
  return required - recipient.delivered - openFor(recipient) - noticedBy(recipient);
}

function openFor({unknown = 0}: RecipientDelivery): number {
  return unknown;
}

function noticedBy({noticed = 0}: RecipientDelivery): number {
  return noticed;
}

/** Nobody gets all. */
function overall(delivery: Delivery): string {
  const {required, recipients, lost, sometimes, unknown: open, noticed = 0} = delivery;
  const calls = count(required, 'IAM call');
  const alarms = alsoNoticed(noticed);
  if (onlyNoticed(delivery)) {
    const which = noticed === required ? everyCall(delivery) : `${noticed} of ${calls}`;
    return `${which} would be noticed, not named: an alarm says that something changed, but not what`;
  }
  if (lost + sometimes === 0) {
    // "Anyone" would be false where somebody gets some.
    if (recipients.every((recipient) => openFor(recipient) === required))
      return `It could not be determined whether IAM changes reach anyone`;
    return `It could not be determined whether ${ofAll(open, required)} reach every declared recipient${alarms}`;
  }
  // An alarm tells them of some, and names none.
  if (noticed > 0 && lost > 0 && lost + noticed === required)
    return `None of ${calls} would be named to every declared recipient: ${lost} ${lost === 1 ? 'is' : 'are'} always lost, ${noticed} would only be noticed`;
  const [only, another] = recipients;
  const whom = only !== undefined && another === undefined ? only.endpoint : 'every declared recipient';
  if (sometimes === required && required > 1) return `For each of the ${calls}, some events would not reach ${whom}`;
  // One number is said once; two are told apart.
  const always = sometimes > 0 ? ' always' : '';
  const both = lost > 0 && sometimes > 0 ? ` (${lost} always lost, ${sometimes} sometimes)` : '';
  return `${wouldNot(String(lost + sometimes), required)}${always} reach ${whom}${both}${inDoubt(open)}${alarms}`;
}

function inDoubt(open: number): string {
  return open === 0 ? '' : `; of ${open} more it could not be determined`;
}

function alsoNoticed(noticed: number): string {
  return noticed === 0 ? '' : `; ${noticed} more would be noticed, not named`;
}

function all(some: string, required: number): string {
  const calls = count(required, 'IAM call');
  return some === String(required) && required > 1 ? `all ${calls}` : `${some} of ${calls}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
