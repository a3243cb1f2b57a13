/** Who is alerted: the recipients of old and new, whatever their order and however they are named. */
import {recipientMatches} from '../baseline/recipients.js';
import type {Recipient} from '../baseline/schema/schema.js';
import {quote} from '../baseline/file/text.js';
import {valueAt} from '../baseline/issues.js';
import {parseArn} from '../delivery/arn.js';
import type {Comparison} from './changes.js';
import {shown} from './words.js';

export function compareRecipients(comparison: Comparison): void {
  // The probe of a canary is nobody, and told with the canary.
  const before = comparison.old.baseline.recipients.filter(({probe}) => probe !== true);
  const after = comparison.head.baseline.recipients.filter(({probe}) => probe !== true);
  const [was, is] = [comparison.old.baseline.account, comparison.head.baseline.account];
  const same = (old: Recipient, now: Recipient): boolean =>
    isSame(old, now) && isDestinationOf(old, now, was) && isDestinationOf(now, old, is);
  const gone = before.map((recipient) => !after.some((other) => same(recipient, other)));
  const added = after.map((recipient) => !before.some((other) => same(other, recipient)));
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
    const twin = before.find((other) => same(other, recipient));
    if (twin === undefined) continue;
    compareVia(comparison, index, twin, recipient);
    compareDestination(comparison, index, twin, recipient);
    if (twin.from === recipient.from) continue;
    comparison.add(
      'neutral',
      ['recipients', index, recipient.from],
      `${named(recipient)} is named by ${recipient.from} instead of ${twin.from}`,
    );
  }
}

/** The road that alerts must take to a recipient, where one is pinned. */
function compareVia(comparison: Comparison, index: number, twin: Recipient, recipient: Recipient): void {
  const [was, is] = [valueAt(twin, ['via']), valueAt(recipient, ['via'])];
  const path = ['recipients', index, 'via'];
  const who = named(recipient);
  if (was === is) return;
  if (is === undefined)
    comparison.add('weakens', path, `alerts may reach ${who} by any route, no longer by ${shown(was)} alone`);
  else if (was === undefined) comparison.add('strengthens', path, `alerts must reach ${who} by ${shown(is)}`);
  else comparison.add('neutral', path, `alerts must reach ${who} by ${shown(is)} instead of ${shown(was)}`);
}

const isArn = ({public: form}: Recipient): boolean => form.startsWith('arn:');

/** By its name an API destination is the one of that name in the checked account: an ARN names the same only where it is of that account. */
function isDestinationOf(one: Recipient, other: Recipient, account: string | undefined): boolean {
  if (one.protocol !== 'api-destination' || !isArn(one) || isArn(other)) return true;
  return account !== undefined && parseArn(one.public)?.account === account;
}

/** An ARN ends with an id: one that is deleted and made again under its name has another. */
function compareDestination(comparison: Comparison, index: number, twin: Recipient, recipient: Recipient): void {
  if (recipient.protocol !== 'api-destination' || isArn(twin) === isArn(recipient)) return;
  const path = ['recipients', index, recipient.from];
  if (isArn(recipient))
    comparison.add('strengthens', path, `only this API destination is accepted: ${quote(recipient.public)}`);
  else comparison.add('weakens', path, `any API destination of the name ${quote(recipient.public)} would be accepted`);
}

/** One variable is one recipient, even where nobody can see what it holds. */
function isSame(a: Recipient, b: Recipient): boolean {
  if (a.matches.length === 0 || b.matches.length === 0) return a.protocol === b.protocol && a.public === b.public;
  // The public form has twelve digits of a digest, which somebody can aim at: the whole of it decides.
  const digests =
    (a.public.includes('#') || b.public.includes('#')) && a.sha256 !== undefined && b.sha256 !== undefined;
  return recipientMatches(a, b.protocol, b.public) && (!digests || a.sha256 === b.sha256);
}

function unseen(...recipients: readonly Recipient[]): string {
  return recipients.some(({matches}) => matches.length === 0) ? ' (this run cannot see whether they are the same)' : '';
}

/** What a protocol is called where a sentence may begin with it. */
const NOUNS: Readonly<Record<string, string>> = {
  sqs: 'the queue',
  lambda: 'the function',
  firehose: 'the delivery stream',
  kinesis: 'the data stream',
  logs: 'the log group',
  chat: 'the chat channel',
  'api-destination': 'the API destination',
  application: 'the mobile endpoint',
};

function named({protocol, public: form}: Recipient): string {
  return `${NOUNS[protocol] ?? protocol} ${quote(form)}`;
}
