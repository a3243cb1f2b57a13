/** Who is alerted: the recipients of old and new, whatever their order and however they are named. */
import {recipientMatches} from '../baseline/recipients.js';
import type {Recipient} from '../baseline/schema.js';
import {quote} from '../baseline/text.js';
import type {Comparison} from './changes.js';

export function compareRecipients(comparison: Comparison): void {
  const before = comparison.old.baseline.recipients;
  const after = comparison.head.baseline.recipients;
  const gone = before.map((recipient) => !after.some((other) => isSame(recipient, other)));
  const added = after.map((recipient) => !before.some((other) => isSame(other, recipient)));
  for (const [index, recipient] of before.entries()) {
    if (!gone[index]) continue;
    const successor = added[index] ? after[index] : undefined;
    if (successor === undefined) {
      comparison.addRemoved('weakens', ['recipients', index], `${named(recipient)} would no longer be alerted`);
      continue;
    }
    const effect = `${named(recipient)} would no longer be alerted; ${named(successor)} would be instead${unseen(recipient, successor)}`;
    comparison.add('weakens', ['recipients', index, successor.from], effect);
  }
  for (const [index, recipient] of after.entries()) {
    if (!added[index] || gone[index]) continue;
    comparison.add('strengthens', ['recipients', index], `${named(recipient)} must be alerted`);
  }
  for (const [index, recipient] of after.entries()) {
    const twin = before.find((other) => isSame(other, recipient));
    if (twin === undefined || twin.from === recipient.from) continue;
    comparison.add(
      'neutral',
      ['recipients', index, recipient.from],
      `${named(recipient)} is named by ${recipient.from} instead of ${twin.from}`,
    );
  }
}

/** One variable is one recipient, even where nobody can see what it holds. */
function isSame(a: Recipient, b: Recipient): boolean {
  if (a.matches.length === 0 || b.matches.length === 0) return a.protocol === b.protocol && a.public === b.public;
  return recipientMatches(a, b.protocol, b.public);
}

function unseen(...recipients: readonly Recipient[]): string {
  return recipients.some(({matches}) => matches.length === 0) ? ' (this run cannot see whether they are the same)' : '';
}

function named({protocol, public: form}: Recipient): string {
  return `${protocol} ${quote(form)}`;
}
