/** What the canary proved, and what it did not. Plain text. */
import type {CanaryBlock, CanaryHop} from '../model/canary.js';
import type {State} from '../model/state.js';
import {count} from './count.js';

export function canaryState({outcome, answer}: CanaryBlock): State {
  if (answer !== undefined) return 'good';
  return ({arrived: 'good', lost: 'bad', late: 'unknown', unknown: 'unknown'} as const)[outcome];
}

export function canaryBadge(block: CanaryBlock): string {
  if (block.answer !== undefined) return 'ANSWERED';
  if (isChallenge(block)) return 'SENT';
  return {arrived: 'ARRIVED', lost: 'LOST', late: 'LATE', unknown: 'UNKNOWN'}[block.outcome];
}

/** Sent with a code that stands in the alert alone, or an answer to that. */
export function isChallenge({marker}: CanaryBlock): boolean {
  return marker === null;
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
export function canaryLine(block: CanaryBlock): string {
  const {outcome, seconds, call, hops, tries, answer} = block;
  if (answer !== undefined) return `${answer.by} read the alert and answered with its code at ${answer.at}.`;
  if (isChallenge(block))
    return tries === 0
      ? 'The code is not that of the last challenge.'
      : `A challenge was sent by ${call}. Only the alert shows its code. Whoever reads it answers with 'iam-alert-guard canary answer CODE'.`;
  const refused = hops.find(({hop, state}) => hop === 'call' && state === 'not-seen');
  if (refused !== undefined) return `The canary could not be sent: ${call} was refused (${refused.note ?? ''}).`;
  switch (outcome) {
    case 'arrived':
      return `The alert on ${call} arrived at the probe after ${count(seconds ?? 0, 'second')}.`;
    case 'late':
      return `The alert on ${call} is late: ${seconds === null ? 'CloudWatch counted a message on the way, but none has arrived at the probe yet' : `it arrived after ${count(seconds, 'second')}`}.${lastWords(hops)}`;
    case 'lost':
      return `The alert on ${call} was lost: it was sent ${tries === 2 ? 'twice' : count(tries, 'time')}, and did not arrive at the probe.${lastWords(hops)}`;
    case 'unknown':
      return `It could not be determined whether the alert on ${call} arrived.${lastWords(hops)}`;
  }
}

/** What must not be concluded from it. */
export function limitsOf(block: CanaryBlock): string {
  const {outcome, seconds} = block;
  if (block.answer !== undefined || isChallenge(block))
    return 'An answer shows that somebody read the code. The code is also in CloudTrail and on the role, so anyone who can read those could answer without the alert.';
  const others =
    "It does not show what the other recipients got (that follows from configuration alone), or whether a person reads it ('iam-alert-guard canary challenge' shows that).";
  switch (outcome) {
    case 'arrived':
      return `This shows that this chain carried this alert to the probe queue today. ${others}`;
    case 'late':
      return seconds === null
        ? 'This shows that something passed the topic in the meantime. It does not show that it was this alert, which may still come.'
        : `This shows that this chain carried this alert to the probe queue, but slowly. ${others}`;
    case 'lost':
      // Only a call is sent of which the proof says that it always arrives.
      return 'By the configuration that was read it should have arrived. So what stops it is something that this tool does not look at, or this tool is wrong: please report that. What the other recipients got was not observed; the probe queue stands for them.';
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
