/**
 * `report/words/` holds the sentences of the report, before any form is given to them.
 *
 * What a report says first, and last: the consequence before the fact. Plain text. The name of a recipient in it is somebody else's: escape it.
 */
import {atLeast, type Severity} from '../../findings/model.js';
import type {Delivery, Report} from '../model/model.js';
import {onlyFailuresLost, silentNow} from '../model/failures.js';
import {kindsOf, worstFirst} from '../model/order.js';
import type {State} from '../model/state.js';
import {evidenceOf} from './evidence.js';
import {everyCall, lower, shortfall} from './calls.js';
import {count} from './count.js';
import {mergedBadge, mergedLine, mergedState} from './merge.js';
import {reviewBadge, reviewLine} from './review.js';
import {shortfallWords} from './shortfall.js';

/** The state that colours a report. A review is judged by what the change does, whatever the account is like. */
export function stateOf(report: Report): State {
  if (report.review !== null) return report.review.class === 'weakens' && !report.review.acceptedBy ? 'bad' : 'good';
  const evidence = evidenceOf(report);
  if (evidence !== null) return evidence.state;
  if (report.accounts !== undefined) return mergedState(report.accounts);
  if (report.verdict === 'drifted' || report.converged === false) return 'bad';
  if (report.verdict === 'unknown') return 'unknown';
  return 'good';
}

/** One or two words for a badge. */
export function badge(report: Report): string {
  const evidence = evidenceOf(report);
  if (evidence !== null) return evidence.badge;
  if (report.review !== null) return reviewBadge(report.review);
  if (report.accounts !== undefined) return mergedBadge(report.accounts);
  if (report.verdict === null) return 'NOT JUDGED';
  return {'in-sync': 'IN SYNC', drifted: 'DRIFTED', unknown: 'UNKNOWN'}[report.verdict];
}

/** What is said of the account beside a review, or beside its history; null where there is no such second thing to say. */
export function beside(report: Report): {readonly now: Report; readonly line: string} | null {
  if (evidenceOf(report) !== null) {
    const now: Report = {...report, command: 'check'};
    return {now, line: headline(now)};
  }
  if (report.review === null || report.verdict === null) return null;
  const now = {...report, review: null};
  const {required} = report.review;
  // Whoever reads "all 89" must not take it for all that there was.
  const were = required === undefined ? '' : ` Before this change, ${count(required.before, 'call')} had to alert.`;
  return {now, line: `${headline(now)}${were}`};
}

/** One sentence that leads with the consequence. */
export function headline(report: Report): string {
  if (report.review !== null) return reviewLine(report.review);
  const evidence = evidenceOf(report);
  if (evidence !== null) return evidence.line;
  const vouched = report.observation?.vouched.length ?? 0;
  const words = [
    report.converged === true ? 'The baseline is restored.' : null,
    report.converged === false ? 'The baseline is not restored yet.' : null,
    report.accounts !== undefined ? mergedLine(report.accounts) : verdictLine(report),
    vouched > 0 ? `${count(vouched, 'link')} vouched, not seen.` : null,
  ];
  return words.filter((each) => each !== null).join(' ');
}

function verdictLine(report: Report): string {
  // Of nothing, everything arrives.
  if (report.verdict !== null && report.delivery?.required === 0)
    return `Of the required IAM calls, none is left: \`events.except\` matches every event.`;
  switch (report.verdict) {
    case null:
      return 'Nothing was judged.';
    case 'in-sync':
      return report.delivery
        ? inSync(report, report.delivery)
        : 'Everything that was checked is as the baseline declares.';
    case 'drifted':
      return report.delivery ? drifted(report, report.delivery) : `${notAsDeclared(report)}.`;
    case 'unknown':
      return unknown(report);
  }
}

function inSync(report: Report, delivery: Delivery): string {
  if (shortfall(delivery) === 0) return reachesAll(report, delivery);
  if (onlyFailuresLost(report))
    return `${everyCall(delivery)} would reach every declared recipient when they succeed. Some failed attempts would not alert: see the remarks.`;
  return `Nothing counts as drift, yet ${lower(shortfallWords(delivery))}: see the ${report.counts.waived === 0 ? 'remarks' : 'waived findings'}.`;
}

/** An alarm that is in ALARM is no drift, and yet announces nothing: whoever reads that all would arrive has to read this beside it. */
function reachesAll(report: Report, delivery: Delivery, would = 'would'): string {
  const words = `${everyCall(delivery)} ${would} reach every declared recipient`;
  const [first, ...more] = silentNow(report).map((arn) => arn.split(':').slice(6).join(':'));
  if (first === undefined) return `${words}.`;
  return more.length === 0
    ? `${words}, but the alarm ${first} is in ALARM now and announces nothing until it leaves that state.`
    : `${words}, but ${more.length + 1} alarms (${first} and others) are in ALARM now and announce nothing until they leave that state.`;
}

/** Checks by which alerts get lost although every hop lets them pass: what CloudWatch counted, say. From which severity they say so. */
const LOST_BEYOND: Readonly<Record<string, Severity>> = {
  'alarm-announces-each': 'medium',
  'dead-letter-queue-empty': 'high',
  'invocations-failing': 'high',
  'notifications-failing': 'high',
  'subscription-endpoint': 'high',
  'topic-data-protection': 'high',
};

function drifted(report: Report, delivery: Delivery): string {
  if (shortfall(delivery) === 0) {
    const lost = new Set(
      kindsOf(report.findings).drifted.flatMap(({check, severity}) => {
        const from = LOST_BEYOND[check];
        return from !== undefined && atLeast(severity, from) ? [check] : [];
      }),
    );
    return lost.size === 0
      ? `${notAsDeclared(report)}. ${reachesAll(report, delivery, 'would still')}`
      : `Alerts may be lost (${[...lost].join(', ')}), although ${lower(everyCall(delivery))} ${delivery.required === 1 ? 'passes' : 'pass'} every part of the chain.`;
  }
  const {recipients, noticed = 0} = delivery;
  // Always lost for each of them, and not lost for one by this and for another by that.
  const nobody = recipients.every(
    ({delivered, unknown: open = 0, noticed: heard = 0}) => delivered + open + heard === 0,
  );
  if (delivery.lost === delivery.required && nobody) return nobodyDeclared(delivery);
  // A doubt is not what made it drift.
  const lead = delivery.lost + delivery.sometimes + noticed === 0 ? `${notAsDeclared(report)}. ` : '';
  return `${lead}${shortfallWords(delivery)}.`;
}

/** No declared recipient gets anything. "Nobody" is only said where nothing else receives it either, and nothing was left unfollowed. */
function nobodyDeclared(delivery: Delivery): string {
  const {undeclared = [], unfollowed = [], recipients, required} = delivery;
  if (delivery.losses.every(({unnamed}) => unnamed === true))
    return `The alerts would not say which IAM call was made: ${lower(everyCall(delivery))} ${required === 1 ? 'counts' : 'count'} as lost.`;
  const [only, another] = recipients;
  const whom = only !== undefined && another === undefined ? only.endpoint : 'any declared recipient';
  if (only !== undefined && undeclared.length > 0 && undeclared.every((one) => one === whom))
    return `IAM changes would not reach ${whom} by ${only.protocol}; they reach it by another protocol, which nobody declared.`;
  if (undeclared.length > 0)
    return `IAM changes would not reach ${whom}; they ${othersReached(undeclared)}, which nobody declared.`;
  const [first] = unfollowed;
  if (first === undefined)
    return `IAM changes would reach nobody: ${lower(everyCall(delivery))} ${required === 1 ? 'is' : 'are'} lost.`;
  const more = unfollowed.length === 1 ? ` (${first.what}) was` : ' were';
  return `There is no proven road to ${whom}; ${several(unfollowed.map(({resource}) => resource))}${more} not followed.`;
}

/** What has an ARN and nobody declared was not looked at. */
function othersReached(undeclared: readonly string[]): string {
  const unseen = undeclared.filter((one) => one.startsWith('arn:'));
  const seen = undeclared.filter((one) => !unseen.includes(one));
  if (seen.length === 0) return `may reach ${several(unseen)}`;
  if (unseen.length === 0) return `reach ${several(seen)}`;
  return `reach ${several(seen)}, and may reach ${unseen.length} other receiver${unseen.length === 1 ? '' : 's'}`;
}

function several([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

function unknown(report: Report): string {
  const open = kindsOf(report.findings).unknown.length || report.counts.unknown;
  const delivery = report.delivery;
  if (report.cause !== undefined) return `${report.cause.said} ${unclear(report)}`;
  const {account} = report.target;
  if (delivery && account === null && shortfall(delivery) === 0)
    return `${everyCall(delivery)} would arrive, but ${WHICH_ACCOUNT}.`;
  if (!delivery || (account === null && delivery.unknown === delivery.required))
    return 'It could not be determined whether IAM changes reach anyone: the account could not be read.';
  if (shortfall(delivery) === 0) {
    return `${everyCall(delivery)} would arrive, but ${count(open, 'finding')} could not be determined.`;
  }
  return `${shortfallWords(delivery)}.`;
}

const WHICH_ACCOUNT = 'which account this is could not be determined';

/** What does not follow from a run that has a cause. */
function unclear({cause, delivery, target}: Report): string {
  if (delivery === null || cause?.nothingRead === true)
    return 'It could not be determined whether IAM changes reach anyone.';
  if (delivery.unknown === delivery.required) return 'It could not be determined whether IAM changes reach anyone.';
  const what = target.account === null ? WHICH_ACCOUNT : 'not everything that is declared could be read';
  return delivery.unknown === 0
    ? `${everyCall(delivery)} would arrive, but ${what}.`
    : `It could not be determined whether ${delivery.unknown} of ${count(delivery.required, 'IAM call')} arrive.`;
}

/** What is worst, by name: its words stand among the findings. */
function notAsDeclared({findings}: Report): string {
  const [first, ...others] = new Set(worstFirst(kindsOf(findings).drifted).map(({check}) => check));
  if (first === undefined) return 'The account is not as the baseline declares';
  return `Not as declared: ${first}${others.length === 0 ? '' : ` and ${count(others.length, 'more check')}`}`;
}
