/** Terminal: the findings. In the default form a finding is what it is, and what is done about many of them is said once, at the end. */
import type {Finding} from '../../findings/model.js';
import type {Ink} from '../escape/ink.js';
import {shown} from '../escape/plain.js';
import {hang, instructed, TEXT_WIDTH} from '../escape/terminal.js';
import {alone, grouped, isCommon, type FindingGroup} from '../model/many/groups.js';
import {LIMITS} from '../model/limits.js';
import type {Report} from '../model/model.js';
import {isRemark} from '../model/order.js';
import type {Showing} from '../model/show.js';
import {MARKS} from './text-head.js';
import {failsRun, shownOf} from '../model/showing.js';
import {commandLine, NOTHING_AGAIN} from '../words/command/again.js';
import {restingLines} from '../words/cause.js';
import {count} from '../words/count.js';
import {bySeverity} from '../words/tally.js';
import {mentions} from '../words/command/mentioned.js';

/** Findings printed in full; the JSON report has all. */
export const MAX_FINDINGS = 200;

export function findingLines(report: Report, ink: Ink, showing: Showing): string[] {
  const {told, remarks, resting, passes} = shownOf(report, showing);
  const merged = isMerged(report, showing);
  const groups = merged ? grouped(told).filter(isCommon) : told.map(alone);
  const lines = groupLines(groups, report, ink, showing);
  for (const rest of restingLines(report, resting)) {
    const [first = '', ...more] = hang('    ', shown(rest));
    lines.push(`  ${ink.state('unknown', '?')} ${first.trimStart()}`, ...more);
  }
  lines.push(...remarkLines(remarks, report, ink, showing));
  for (const {check, resource} of passes.slice(0, MAX_FINDINGS)) {
    const about = resource === null ? '' : `  ${ink.dim(shown(resource, 120))}`;
    lines.push(`  ${ink.state('good', '✓')} passed   ${shown(check, 120)}${about}`);
  }
  if (lines.length === 0 && told.length === 0 && report.counts.pass > 0)
    lines.push(`  ${ink.state('good', '✓')} all is as declared`);
  return lines;
}

function isMerged({accounts}: Report, {show}: Showing): boolean {
  return accounts !== undefined && show !== 'all';
}

/** Of several accounts: what only one of them has. */
export function oddLines(report: Report, ink: Ink, showing: Showing): string[] {
  if (!isMerged(report, showing)) return [];
  const odd = grouped(shownOf(report, showing).told).filter((group) => !isCommon(group));
  return groupLines(odd, report, ink, showing);
}

function groupLines(groups: readonly FindingGroup[], report: Report, ink: Ink, showing: Showing): string[] {
  const lines = groups.slice(0, MAX_FINDINGS).flatMap((group) => findingBlock(group, report, ink, showing));
  const left = groups.length - MAX_FINDINGS;
  return left > 0 ? [...lines, `  … ${count(left, 'more finding')} of lower severity: see --format json`] : lines;
}

/** In the log of a workflow's step there is no command line: there it is an input. */
export function showRemarks({again}: Pick<Report, 'again'>): string {
  return again === undefined ? 'set the input show to remarks to list them' : '--show remarks lists them';
}

/** One line that counts them, unless they are asked for. */
function remarkLines(remarks: readonly Finding[], report: Report, ink: Ink, showing: Showing): string[] {
  if (remarks.length === 0) return [];
  if (showing.show === 'drift')
    return [ink.dim(`  · ${count(remarks.length, 'remark')} (${bySeverity(remarks)}): ${showRemarks(report)}`)];
  return [
    ...remarks.slice(0, MAX_FINDINGS).flatMap((first) => findingBlock(alone(first), report, ink, showing)),
    ink.dim('  Why a check matters, and what to do, for example:'),
    ink.dim(`  ${shown(commandLine('explain', report.again ?? NOTHING_AGAIN, remarks[0]?.check))}`),
  ];
}

function findingBlock(
  {first: finding, accounts, more}: FindingGroup,
  report: Report,
  ink: Ink,
  showing: Showing,
): string[] {
  const state = finding.status === 'fail' ? 'bad' : finding.status === 'unknown' ? 'unknown' : 'good';
  const plain = finding.status === 'waived' ? '~' : finding.status === 'fail' && isRemark(finding) ? '·' : null;
  const mark = plain === null ? ink.state(state, MARKS[state]) : ink.dim(plain);
  const {path, line, column} = finding.location;
  const where = shown(`${path}:${line}:${column}`, 120);
  const head = `  ${mark} ${ink.severity(finding.severity)} ${ink.bold(shown(finding.check, 120))}  `;
  const message = shown(finding.message);
  // What only waits for a permission is one line where it fits: the permissions are named at the end.
  const width = 13 + finding.check.length + 2 + message.length;
  if (state === 'unknown' && showing.show === 'drift' && saidAtTheEnd(finding, report) && width <= TEXT_WIDTH)
    return [`${head}${message}`];
  return [
    `${head}${ink.dim(where)}`,
    ...hang('      ', message),
    ...(accounts.length === 0 ? [] : hang('      ', inAccounts(accounts, more))),
    // Eight remarks must not push one loss off the screen.
    ...(isRemark(finding) && !failsRun(finding, showing)
      ? []
      : details(finding, report, ink, showing, accounts.length)),
  ];
}

/** Accounts that a line of a merged report names. */
const ACCOUNTS_NAMED = 5;

function inAccounts(accounts: readonly (string | null)[], more: number): string {
  const named = accounts.slice(0, ACCOUNTS_NAMED).map((account) => shown(account ?? 'unknown', 40));
  const left = accounts.length - named.length;
  const others = left > 0 ? ` and ${left} more` : '';
  return `in ${count(accounts.length, 'account')}: ${named.join(', ')}${others}${more === 0 ? '' : `; ${count(more, 'more finding')} of this check`}`;
}

/** @param accounts for how many this finding stands, where it stands for several; 0 of a report on one account */
function details(finding: Finding, report: Report, ink: Ink, {show}: Showing, accounts: number): string[] {
  const {message, resource, region} = finding;
  const quiet = show === 'drift';
  const atTheEnd = quiet && saidAtTheEnd(finding, report);
  const about = [
    accounts === 0 ? finding.account : null,
    quiet && ((atTheEnd && finding.status === 'unknown') || resource === null || mentions(message, lastName(resource)))
      ? null
      : resource,
    !quiet && region !== null && !resource?.includes(region) ? region : null,
  ].flatMap((each) => each ?? []);
  return [
    ...(about.length > 0
      ? hang('      ', `${accounts > 1 ? 'for example ' : ''}${shown(about.join(' in '), LIMITS.codeChars)}`).map(
          (line) => ink.dim(line),
        )
      : []),
    ...(finding.status === 'waived' && finding.waiver
      ? hang('      ', `waived until ${shown(finding.waiver.expires)}: ${shown(finding.waiver.reason)}`)
      : atTheEnd
        ? []
        : remedy(finding)),
  ];
}

/** `iam-changes` of `arn:aws:events:us-east-1:111122223333:rule/iam-changes`. */
function lastName(resource: string): string {
  return /[^/:]*$/.exec(resource)?.[0] || resource;
}

/** The last lines say once what is to be done about many: the plan, or the permissions to grant. */
function saidAtTheEnd({remediation, status}: Finding, {verdict, accounts}: Report): boolean {
  if (accounts !== undefined) return false;
  return verdict === 'drifted'
    ? remediation?.by === 'reconcile'
    : verdict === 'unknown' && status === 'unknown' && remediation?.by === 'grant-permission';
}

const BY = {reconcile: 'fix (reconcile)', human: 'fix (a person)', 'grant-permission': 'to read it'} as const;

function remedy(finding: Finding): string[] {
  if (finding.remediation === null) return [];
  return instructed('      ', `${BY[finding.remediation.by]}: `, finding.remediation.text);
}
