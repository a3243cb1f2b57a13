/** What the canary proved, and what it did not. Plain text. */
import type {Again} from '../model/again.js';
import type {CanaryBlock, CanaryHop} from '../model/canary.js';
import type {State} from '../model/state.js';
import {commandLine, NOTHING_AGAIN} from './command/again.js';
import {count} from './count.js';

export function canaryState(block: CanaryBlock): State {
  const {outcome, answer} = block;
  if (answer !== undefined) return 'good';
  if (isAnswer(block)) return 'bad';
  return ({arrived: 'good', lost: 'bad', late: 'unknown', unknown: 'unknown'} as const)[outcome];
}

export function canaryBadge(block: CanaryBlock): string {
  if (block.answer !== undefined) return 'ANSWERED';
  if (isAnswer(block)) return 'WRONG CODE';
  if (isChallenge(block)) return block.tries === 0 ? 'NOT SENT' : 'SENT';
  return {arrived: 'ARRIVED', lost: 'LOST', late: 'LATE', unknown: 'UNKNOWN'}[block.outcome];
}

/** Sent with a code that stands in the alert alone, or an answer to that. */
export function isChallenge({marker}: CanaryBlock): boolean {
  return marker === null;
}

/** An answer sends nothing. */
function isAnswer(block: CanaryBlock): boolean {
  return isChallenge(block) && block.call === '';
}

/** The first hop that was watched and did not see it. */
export function lastWords(hops: readonly CanaryHop[]): string {
  const watched = hops.filter(({state}) => state !== 'not-watched');
  const seen = watched.findLast(({state}) => state === 'seen');
  const missing = watched.find(({state}) => state === 'not-seen');
  if (missing === undefined) return '';
  return seen === undefined
    ? ` It was not seen at all (${missing.hop}).`
    : ` Last seen: ${seen.hop}; not seen: ${missing.hop}.`;
}

/** One sentence or two that lead with the outcome. */
export function canaryLine(block: CanaryBlock, again: Again = NOTHING_AGAIN): string {
  const {outcome, seconds, call, hops, tries, answer} = block;
  if (answer !== undefined) return `${answer.by} read the alert and answered with its code at ${answer.at}.`;
  if (isAnswer(block))
    return 'This is not the code of the last challenge. Copy the whole code from the newest alert, then answer again.';
  const refused = hops.find(({hop, state}) => hop === 'call' && state === 'not-seen');
  const what = isChallenge(block) ? 'challenge' : 'canary';
  if (refused !== undefined) return `The ${what} could not be sent: ${call} was refused (${refused.note ?? ''}).`;
  if (isChallenge(block))
    return `A challenge was sent with the call ${call}. Only the alert shows its code. The person who reads the alert answers with '${canaryCommand('answer CODE', again)}'.`;
  switch (outcome) {
    case 'arrived':
      return `The alert on ${call} arrived at the probe after ${count(seconds ?? 0, 'second')}.`;
    case 'late':
      return `The alert on ${call} is late: ${seconds === null ? 'CloudWatch counted a message at the topic, but no alert has arrived at the probe yet' : `it arrived after ${count(seconds, 'second')}`}.${lastWords(hops)}`;
    case 'lost':
      return `The alert on ${call} was lost: it was sent ${tries === 2 ? 'twice' : tries === 1 ? 'once' : count(tries, 'time')} and did not arrive at the probe.${lastWords(hops)}`;
    case 'unknown':
      return `It could not be determined whether the alert on ${call} arrived.${lastWords(hops)}`;
  }
}

function canaryCommand(rest: string, again: Again): string {
  return commandLine('canary', again, rest);
}

/** What must not be concluded from it. */
export function limitsOf(block: CanaryBlock, again: Again = NOTHING_AGAIN): string {
  const {outcome, seconds} = block;
  if (block.answer !== undefined || isChallenge(block))
    return 'An answer shows that somebody read the code. The code is also in CloudTrail and on the role, so anyone who can read those can answer without the alert.';
  const others = `It does not show what the other recipients received (the check judges that from configuration), or whether a person reads the alert ('${canaryCommand('challenge', again)}' tests that).`;
  switch (outcome) {
    case 'arrived':
      return `This shows that this chain carried this alert to the probe queue today. ${others}`;
    case 'late':
      return seconds === null
        ? 'This shows that the topic sent a message during this time. It does not show that the message was this alert. The alert may still arrive.'
        : `This shows that this chain carried this alert to the probe queue, but slowly. ${others}`;
    case 'lost':
      // Only a call is sent of which the proof says that it always arrives.
      return 'According to the configuration that was read, it should have arrived. Either something that this tool does not look at stops the alert, or this tool is wrong: please report that. It was not observed what the other recipients received.';
    case 'unknown':
      return 'This shows neither that alerts arrive nor that they are lost.';
  }
}

export function hopWords({hop, resource, state, at, note}: CanaryHop): string {
  const words = {seen: 'seen', 'not-seen': 'not seen', 'not-watched': 'not watched'}[state];
  return `${hop}${resource === null ? '' : ` ${resource}`}: ${words}${at === null ? '' : ` at ${at}`}${note === null ? '' : ` (${note})`}`;
}

export function audienceLine({audience}: CanaryBlock): string | null {
  return audience.length === 0
    ? null
    : `The alert also goes to recipients that the baseline does not declare: ${audience.join(', ')}.`;
}
