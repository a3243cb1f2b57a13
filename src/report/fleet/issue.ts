/** The tracking issue of many accounts: one for each organization file, with what accounts have in common as lists of accounts. */
import {summaryOf, type FleetReport} from '../../fleet/model.js';
import {text} from '../escape/markdown.js';
import {shown} from '../escape/plain.js';
import {marker, type ReportKey} from '../model/redaction/key.js';
import {LIMITS} from '../model/limits.js';
import {QUIET, type Showing} from '../model/show.js';
import {historySection} from '../sections/issue-state.js';
import {count} from '../words/count.js';
import {bytes, page, type Section} from '../sections/page.js';
import {fleetStateLine} from './issue-change.js';
import {fleetOpening, fleetSections} from './markdown.js';
import {fleetHeadline} from './words.js';

/** Whose issue it is: an organization file stands for all of its accounts. */
export function fleetKey({organization}: FleetReport): ReportKey {
  return {path: organization.path, account: null};
}

/** What this report does to the issue: where nothing but throttling and time-outs keeps accounts unknown, it stays as it is. */
export function fleetIssueMove({accounts}: FleetReport): 'open' | 'close' | 'leave' {
  const {verdict} = summaryOf(accounts);
  if (verdict === 'in-sync') return 'close';
  const unknown = accounts.filter((account) => account.verdict === 'unknown');
  const passing = unknown.length > 0 && unknown.every((account) => account.passing === true);
  return verdict === 'unknown' && passing ? 'leave' : 'open';
}

/** The same form in every state. Plain text: GitHub renders no Markdown links, mentions or HTML in a title. */
export function fleetIssueTitle({accounts, organization}: FleetReport): string {
  const {verdict, verdicts} = summaryOf(accounts);
  const state = verdict === 'in-sync' ? 'in sync' : verdict;
  const so = `${String(verdicts[verdict])} of ${count(accounts.length, 'account')}`;
  return shown(`IAM alerts ${state} in ${so}: ${organization.path}`, LIMITS.issueTitleChars);
}

/** Accounts that one cause names: an issue is read, and the JSON report has all. */
const MOST_NAMED = 50;

/**
 * At most 60,000 bytes. `previous` is the body as it stands, if there is one: its history goes on. The body changes with the state
 * alone, so that a daily run over unchanged accounts writes nothing.
 */
export function renderFleetIssue(
  report: FleetReport,
  previous: string | null,
  {showing = QUIET}: {readonly showing?: Showing} = {},
): string {
  const first = `${marker('issue', fleetKey(report))}\n${fleetStateLine(report)}`;
  const sections = [...fleetSections(report, showing, MOST_NAMED), historyOf(report, previous)];
  const closing =
    '<sub>iam-alert-guard keeps this issue: it replaces this text, comments when causes or accounts change, and closes the issue when all accounts are in sync.</sub>';
  return `${first}\n\n${page(fleetOpening(report), sections, closing, LIMITS.commentBytes - bytes(first) - 2)}`;
}

/** Said once, when the issue is closed. */
export function fleetClosingNote(report: FleetReport): string {
  return `✅ ${text(fleetHeadline(report))} Closed at ${text(report.generatedAt)}.\n`;
}

const ENTRY = /^- `(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)` (\d+ drifted, \d+ unknown, \d+ in sync)$/;

function historyOf({accounts, generatedAt}: FleetReport, previous: string | null): Section {
  const {verdicts} = summaryOf(accounts);
  const state = `${String(verdicts.drifted)} drifted, ${String(verdicts.unknown)} unknown, ${String(verdicts['in-sync'])} in sync`;
  return historySection(ENTRY, generatedAt, state, previous);
}
