/**
 * What whoever keeps the page asks first, in one table: what is claimed, of what, for when, from where, with which exceptions, within which
 * limits. Each is told in full further down.
 */
import {all, code, el, type Child, type Html} from '../../escape/html.js';
import {notAsked} from '../../model/claims.js';
import type {Report} from '../../model/model.js';
import {kindsOf} from '../../model/order.js';
import {count} from '../../words/count.js';
import {BRIEF_CLAIM, BRIEF_LIMITS, MADE_BY, OTHERS_ALLOWED, VERIFY, savedLine} from '../../words/scope.js';
import {section, table, type Part} from './part.js';

/** @param rows what is asked, and the answer; null leaves a row out */
export function glance(rows: readonly (readonly [string, Child])[]): Html {
  const given = rows.filter(([, answer]) => answer !== null);
  return section(
    'At a glance',
    table(
      ['Question', 'Answer'],
      given.map(([question, answer]) => [el('b', {}, question), answer]),
    ),
  );
}

/** Of a report that judges an account, or several. */
export const glancePart: Part = (report, {commit}) => {
  const {baseline, tool, verdict} = report;
  if (verdict === null) return null;
  const saved = savedLine(report);
  const source = [
    all('baseline ', code(baseline.path), ', SHA-256 ', code(baseline.sha256)),
    commit === undefined ? null : all(', in a checkout of commit ', code(commit)),
    saved === null
      ? `; read by iam-alert-guard ${tool.version} from the configuration that AWS answered`
      : `; ${saved} (iam-alert-guard ${tool.version})`,
  ];
  return glance([
    ['What is claimed?', `${BRIEF_CLAIM} ${holds(report)}`],
    ['Of what?', scope(report)],
    ['For when?', time(report)],
    ['From where?', all(...(baseline.sha256 === '' ? source.slice(2).map(trimmed) : source))],
    ['What was found?', found(report)],
    ['With which exceptions?', exceptions(report)],
    ['Within which limits?', BRIEF_LIMITS],
    ['Who made it?', all(`${MADE_BY} ${tool.version}. `, VERIFY.said, code(VERIFY.command))],
  ]);
};

/** What is declared besides may be otherwise although every alert arrives: then the verdict is drifted too. */
function holds({verdict, delivery, accounts = []}: Report): string {
  const whole = ({required, delivered}: {required: number | null; delivered: number | null}): boolean =>
    required !== null && required > 0 && delivered === required;
  if (accounts.length > 0)
    return `This holds for ${String(accounts.filter(whole).length)} of ${count(accounts.length, 'account')}.`;
  if (verdict === 'in-sync') return 'In this account, this holds.';
  if (verdict === 'unknown') return 'Whether this holds in this account could not be determined.';
  return delivery !== null && whole(delivery)
    ? 'In this account, this holds, but something else is not as declared.'
    : 'In this account, this does not hold.';
}

const trimmed = (part: Child): Child => (typeof part === 'string' ? part.replace(/^; /, '') : part);

function scope({target, delivery, accounts}: Report): string {
  if (accounts !== undefined) return `${count(accounts.length, 'account')}, each by its baseline`;
  const {account, pinned, eventRegion} = target;
  const parts = [
    `account ${account ?? pinned ?? 'unknown'}`,
    eventRegion === null ? null : `IAM events in ${eventRegion}`,
    delivery === null ? null : `${count(delivery.required, 'IAM call')} that must alert`,
    delivery === null ? null : count(delivery.recipients.length, 'recipient'),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function time({generatedAt, period, observation}: Report): string {
  const read =
    observation === null || observation.observedAt === generatedAt ? '' : ` (read at ${observation.observedAt})`;
  if (period === undefined) return `${generatedAt}${read}, one run; earlier reports extend it to a period (--previous)`;
  const without = period.daysWithout.length;
  return `${period.from} to ${period.to}, ${count(period.runs.length, 'run')}, ${without === 0 ? 'no day' : count(without, 'day')} without one`;
}

function found({findings, period}: Report): string {
  const {drifted, unknown} = kindsOf(findings);
  const opened = period?.drift.length ?? 0;
  const still = period?.drift.filter(({closed}) => closed === null).length ?? 0;
  const parts = [
    drifted.length === 0 ? null : `${String(drifted.length)} drifted`,
    unknown.length === 0 ? null : `${String(unknown.length)} could not be determined`,
    opened === 0 ? null : `in the period ${count(opened, 'drift')} found, ${String(still)} still there`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'nothing drifted, nothing unknown' : parts.join('; ');
}

/** What was accepted, and so does not count. */
function exceptions({delivery, observation, counts}: Report): string {
  const vouched = observation?.vouched.length ?? 0;
  const parts = [
    counts.waived === 0 ? null : `${String(counts.waived)} waived`,
    ...(delivery?.extent === undefined ? [] : notAsked(delivery.extent)),
    vouched === 0 ? null : `${count(vouched, 'link')} vouched for, not seen`,
    delivery?.extent?.othersAllowed === true ? OTHERS_ALLOWED : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'none' : parts.join('; ');
}
