/**
 * `report/sections/` holds the parts of which the forms for people are made.
 *
 * Markdown: what a report rests on, as the job summary, the pull-request comment and the tracking issue show it.
 */
import {isWell} from '../words/merge.js';
import {stateOf} from '../words/words.js';
import {count} from '../words/count.js';
import {code, link, row, signed, tableHead, text} from '../escape/markdown.js';
import type {AccountSummary, Report, ReviewBlock, Verdict} from '../model/model.js';
import {nothingRead, saidByCause} from '../model/cause.js';
import {nameOf} from '../model/many/name.js';
import {kindsOf} from '../model/order.js';
import type {Section} from './page.js';
import type {Showing} from '../model/show.js';
import {LIMITS_ADDRESS, LIMITS_PAGE} from '../words/scope.js';
import {readsLine, servesAdvice, unreadGroups} from '../words/unread.js';

export interface MarkdownOptions {
  /**
   * Where this project's documents are readable, ending in `/`
   * (e.g. `https://github.com/acme/iam-alert-guard/blob/v1/`): checks link to their pages. Without it they are named only.
   */
  readonly docsBase?: string;
  /** Default: quiet. */
  readonly showing?: Showing;
}

/** The page that says what no run looks at. */
export function limitsPage({docsBase}: MarkdownOptions): string {
  return link(LIMITS_PAGE, docsBase === undefined ? LIMITS_ADDRESS : docsBase + LIMITS_PAGE);
}

/** One row for what is the same: a metric that was denied four times is one permission to grant. What serves remarks is a remark. */
export function unreadableSection(report: Report, {showing}: MarkdownOptions): Section {
  const quiet = showing === undefined || showing.show === 'drift';
  const unreadable = (report.observation?.unreadable ?? []).filter(
    (read) => !quiet || !(servesAdvice(report, read) || saidByCause(report, read)),
  );
  const groups = unreadGroups(unreadable);
  const grants = groups.some((group) => group.permission !== null);
  return {
    heading: groups.length > 0 ? 'What could not be read' : null,
    intro: groups.length > 0 ? tableHead(['Read', 'Region', 'Reason', ...(grants ? ['Permission to grant'] : [])]) : '',
    rows: groups.map(({read, region, reason, permission, times}) =>
      row([
        `${code(read)}${times > 1 ? ` (${times} times)` : ''}`,
        code(region),
        text(reason),
        ...(grants ? [permission === null ? '' : code(permission)] : []),
      ]),
    ),
    gap: '\n',
    unit: 'reads',
  };
}

/** On how much a green report rests. */
export function lookedAtSection(report: Report): Section {
  const observation = report.observation;
  if (observation === null || nothingRead(report)) return {heading: null, intro: '', rows: [], gap: '\n', unit: ''};
  const universe = report.delivery
    ? `. The list of IAM calls has the version ${code(report.delivery.universe.version)}`
    : '';
  return {
    heading: 'What was looked at',
    intro: `${readsLine(report, observation, 'AWS read')}${universe}.`,
    rows: observation.vouched.map((vouched) => `- vouched for in the baseline, not seen: ${code(vouched)}`),
    gap: '\n',
    unit: 'links',
  };
}

const VERDICT: Readonly<Record<Verdict, string>> = {
  'in-sync': signed('✅', 'in sync'),
  drifted: signed('❌', 'drifted'),
  unknown: signed('❓', 'unknown'),
};

/** What one account's run, or one review, came to. */
function cameTo({verdict, review, error}: AccountSummary): string {
  if (error !== undefined) return signed('❌', 'no report');
  const parts = [verdict === null ? null : VERDICT[verdict], review === undefined ? null : reviewed(review)];
  return parts.filter((part) => part !== null).join('<br>') || 'not judged';
}

function reviewed({class: kind, acceptedBy}: Pick<ReviewBlock, 'class' | 'acceptedBy'>): string {
  if (kind !== 'weakens') return signed('✅', `change: ${kind}`);
  return acceptedBy ? `change: weakens, accepted by ${code(acceptedBy)}` : signed('🔻', 'change: weakens');
}

/** A pinned account is named although AWS did not say which one it is. */
function whose({account, pinned}: AccountSummary): string {
  return account === null && pinned !== undefined ? `${code(pinned)} (pinned)` : code(account ?? 'unknown');
}

/** How many findings drifted, are unknown, or are remarks; of accounts without a number, only what was counted. */
function weights({findings}: Report, each: AccountSummary): string[] {
  const {verdict, counts} = each;
  const account = nameOf(each);
  if (verdict === null) return ['', '', ''];
  // Findings of several runs without a name cannot be told apart, and what failed there may be a remark.
  if (account === null) return ['', String(counts.unknown), ''];
  const {drifted, unknown, remarks} = kindsOf(findings.filter((finding) => finding.account === account));
  return [drifted.length, unknown.length, remarks.length].map(String);
}

/** Those that somebody has to look at; those in sync are folded. */
export function accountsSections(report: Report): Section[] {
  const accounts = report.accounts ?? [];
  const well = accounts.filter(isWell);
  const rest = accounts.filter((account) => !isWell(account));
  const fold = `<details><summary>${count(well.length, 'account')} in sync</summary>`;
  const folded: Section = {...accountTable(report, well), intro: `${fold}\n\n${ACCOUNTS_HEAD}`, outro: '</details>'};
  const tables = [...(rest.length === 0 ? [] : [accountTable(report, rest)]), ...(well.length === 0 ? [] : [folded])];
  return tables.map((table, index) => (index === 0 ? {...table, heading: 'Accounts'} : table));
}

const ACCOUNTS_HEAD = tableHead([
  ...['Account', 'Verdict', 'Calls that would arrive'],
  ...['Drifted', 'Unknown', 'Remarks', 'Baseline'],
]);

function accountTable(report: Report, accounts: readonly AccountSummary[]): Section {
  return {
    heading: null,
    intro: accounts.length > 0 ? ACCOUNTS_HEAD : '',
    rows: accounts.map((account) =>
      row([
        whose(account),
        cameTo(account),
        account.required === null
          ? ''
          : account.cause?.nothingRead === true
            ? 'not read'
            : `${account.delivered ?? 0} of ${account.required}`,
        ...weights(report, account),
        account.baseline === '' ? '' : code(account.baseline),
      ]),
    ),
    gap: '\n',
    unit: 'accounts',
  };
}

export function notesSection(report: Report): Section {
  const rows = report.notes.map((note) => `- ${text(note)}`);
  return {heading: rows.length > 0 ? 'Notes' : null, intro: '', rows, gap: '\n', unit: 'notes'};
}

/** What explains the run: the sentence stands in the heading of the page, the remedy in its last lines. */
export function causeSection(report: Report): Section {
  const {cause, verdict} = report;
  const gap = '\n';
  if (cause === undefined) return {heading: null, intro: '', rows: [], gap, unit: ''};
  const also = verdict === 'drifted' ? `${text(cause.said)} ${text(cause.remedy)} ` : '';
  const unread = cause.nothingRead
    ? 'Trails, rules, topics and subscriptions were not read.'
    : `${count(cause.reads, 'read')} failed for this reason.`;
  return {heading: 'Cause', intro: `${also}${code(cause.message)}\n\n${unread}`, rows: [], gap, unit: ''};
}

/** Where something is to be done, where it is written what. Empty elsewhere. */
export function runbookLine(report: Report): string {
  const {runbook} = report.baseline;
  // A URL of a pull request is not a link that we would offer; as code it can be copied.
  return runbook === undefined || stateOf(report) === 'good' ? '' : `**Runbook:** ${code(runbook)}`;
}
