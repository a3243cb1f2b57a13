/** What a report says first, and last: the consequence before the fact. Plain text in our own words, with numbers only. */
import type {Finding} from '../../findings/model.js';
import {SEVERITIES} from '../../findings/model.js';
import type {Delivery, Report} from '../model/model.js';
import {kindsOf, open} from '../model/order.js';
import type {State} from '../model/state.js';
import {count} from './count.js';
import {mergedBadge, mergedLine, mergedState} from './merge.js';
import {reviewBadge, reviewLine} from './review.js';

/** The state that colours a report. A review is judged by what the change does, whatever the account is like. */
export function stateOf(report: Report): State {
  if (report.review !== null) return report.review.class === 'weakens' && !report.review.acceptedBy ? 'bad' : 'good';
  if (report.accounts !== undefined) return mergedState(report.accounts);
  if (report.verdict === 'drifted' || report.converged === false) return 'bad';
  if (report.verdict === 'unknown') return 'unknown';
  return 'good';
}

/** One or two words for a badge. */
export function badge(report: Report): string {
  if (report.review !== null) return reviewBadge(report.review);
  if (report.accounts !== undefined) return mergedBadge(report.accounts);
  if (report.verdict === null) return 'NOT JUDGED';
  return {'in-sync': 'IN SYNC', drifted: 'DRIFTED', unknown: 'UNKNOWN'}[report.verdict];
}

/** What a review of a pull request says of the account beside it; null where there is no such second thing to say. */
export function beside(report: Report): {readonly now: Report; readonly line: string} | null {
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
  switch (report.verdict) {
    case null:
      return 'Nothing was judged.';
    case 'in-sync':
      return report.delivery ? inSync(report.delivery) : 'Everything that was looked at is as the baseline declares.';
    case 'drifted':
      return report.delivery ? drifted(report.delivery) : 'Something is not as the baseline declares.';
    case 'unknown':
      return unknown(report);
  }
}

function inSync(delivery: Delivery): string {
  if (delivery.delivered === delivery.required) return `${everyCall(delivery)} would reach every declared recipient.`;
  return (
    `Nothing stands against the baseline, yet ${shortfall(delivery)} of ${count(delivery.required, 'IAM call')} would not always ` +
    'reach every declared recipient: see the waived and the low findings.'
  );
}

function drifted(delivery: Delivery): string {
  const missing = shortfall(delivery);
  if (missing === 0) {
    return `Something is not as declared, but delivery is intact: ${lower(everyCall(delivery))} would reach every declared recipient.`;
  }
  if (delivery.lost === delivery.required && delivery.recipients.every((recipient) => recipient.delivered === 0)) {
    return `IAM changes would reach nobody: ${lower(everyCall(delivery))} are lost.`;
  }
  const parts = [
    delivery.lost > 0 ? `${delivery.lost} always lost` : null,
    delivery.sometimes > 0 ? `${delivery.sometimes} sometimes lost` : null,
    delivery.unknown > 0 ? `${delivery.unknown} unknown` : null,
  ].filter((each) => each !== null);
  return `${missing} of ${count(delivery.required, 'IAM call')} would not reach every declared recipient (${parts.join(', ')}).`;
}

function unknown(report: Report): string {
  const open = report.counts.unknown;
  const delivery = report.delivery;
  if (!delivery || report.target.account === null) {
    return 'Nobody knows whether IAM changes reach anyone: the account could not be looked at.';
  }
  if (shortfall(delivery) === 0) {
    return `${everyCall(delivery)} would arrive, but ${count(open, 'declared thing')} could not be looked at.`;
  }
  return (
    `Nobody knows whether IAM changes reach everyone: ${delivery.unknown} of ${count(delivery.required, 'call')} could not be ` +
    `followed to a recipient.`
  );
}

/** What to do now, or null where nothing is to be done. May name a check or a permission, which are ours. */
export function nextStep(report: Report): string | null {
  if (report.review?.class === 'weakens' && !report.review.acceptedBy)
    return 'If the weakening is meant, accept it: --accept-weakening, or the label on the pull request.';
  const grants = grantsNeeded(report);
  const grant =
    grants.length > 0
      ? `Grant ${grants.slice(0, 6).join(', ')}${grants.length > 6 ? ` and ${grants.length - 6} more` : ''} to the role that runs ` +
        'this, then run again.'
      : null;
  if (report.verdict === 'unknown' && grant !== null) return grant;
  if (report.verdict === 'unknown')
    return 'Run again; if it stays unknown, the list of what could not be read says why.';
  if (report.verdict !== 'drifted') return null;
  if (report.plan === null || report.plan.steps.length === 0) {
    const [worst] = open(report.findings);
    const explain = worst ? ` 'iam-alert-guard explain ${worst.check}' tells why it matters.` : '';
    return report.plan === null ? `'iam-alert-guard plan' shows the steps that restore it.${explain}` : grant;
  }
  if (report.command === 'reconcile') return 'What is left needs a person: each step above says what to do.';
  return report.plan.steps.some((step) => step.by === 'reconcile')
    ? `'iam-alert-guard reconcile --plan-digest ${report.plan.digest}' carries out exactly these steps.`
    : 'Every step of this plan needs a person: each says what to do.';
}

function grantsNeeded(report: Report): string[] {
  const permissions = (report.observation?.unreadable ?? []).flatMap((read) => read.permission?.split(', ') ?? []);
  return [...new Set(permissions)].sort();
}

/** "4 drifted (3 critical, 1 high), 1 unknown, 8 remarks, 39 passed": together they are all findings. */
export function tally({findings, counts}: Report): string {
  const {drifted, unknown, remarks} = kindsOf(findings);
  const parts = [
    drifted.length === 0 ? 'nothing drifted' : `${drifted.length} drifted (${bySeverity(drifted)})`,
    `${unknown.length} unknown`,
    counts.waived > 0 ? `${counts.waived} waived` : null,
    remarks.length > 0 ? count(remarks.length, 'remark') : null,
    `${counts.pass} passed`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** "3 critical, 1 high". */
export function bySeverity(findings: readonly Finding[]): string {
  const numbers = SEVERITIES.map((severity) => [
    findings.filter((each) => each.severity === severity).length,
    severity,
  ]);
  return numbers.flatMap(([n, severity]) => (n === 0 ? [] : [`${n} ${severity}`])).join(', ');
}

function shortfall(delivery: Delivery): number {
  return delivery.required - delivery.delivered;
}

function everyCall(delivery: Delivery): string {
  return `All ${delivery.required} IAM calls that must alert`;
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
