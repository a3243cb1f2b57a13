/** The report for a terminal: the verdict first, what is wrong next, what was looked at last. */
import {count} from '../words/count.js';
import type {Finding} from '../../findings/model.js';
import {type Ink, inks} from '../escape/ink.js';
import {LIMITS} from '../model/limits.js';
import type {Report} from '../model/model.js';
import {saidByCause} from '../model/cause.js';
import {grouped, type FindingGroup} from '../model/groups.js';
import {isRemark} from '../model/order.js';
import {QUIET, type Showing} from '../model/show.js';
import {failsRun, shownOf} from '../model/showing.js';
import {shown} from '../escape/plain.js';
import {hang, inert, TEXT_WIDTH, wrap} from '../escape/terminal.js';
import {chainLines, lossLines, recipientLines} from '../sections/text-delivery.js';
import {causeLines, head, joined, MARKS, section} from '../sections/text-head.js';
import {gapLines, historyLines, modelErrorLines} from '../sections/text-history.js';
import {planLines, reviewLines} from '../sections/text-plan.js';
import {goingOn} from '../words/again.js';
import {restingLine} from '../words/cause.js';
import {readsLine, servesAdvice, unreadGroups} from '../words/unread.js';
import {mergedState} from '../words/merge.js';
import {NOT_LOOKED_AT} from '../words/scope.js';
import {bySeverity, tally} from '../words/tally.js';
import {nextStep, stateOf} from '../words/words.js';

export interface TextOptions {
  /** Whether the host's stream takes colour (a TTY, `NO_COLOR`, `FORCE_COLOR`): the renderer cannot know. */
  readonly color: boolean;
  /** Default: quiet. */
  readonly showing?: Showing;
}

/** Findings printed in full; the JSON report has all. */
const MAX_FINDINGS = 200;

/** Ends with a newline. No line of it is a workflow command, and no foreign text in it holds a control character. */
export function renderText(given: Report, options: TextOptions): string {
  const report = goingOn(given);
  const ink = inks(options.color);
  if (report.command === 'history') return joined(historyBlocks(report, options));
  const blocks = [
    head(report, ink),
    causeLines(report, ink),
    section('Review', reviewLines(report, ink), ink),
    section('Accounts', accountLines(report, ink), ink),
    section('Recipients', recipientLines(report, ink), ink),
    section('Chain', chainLines(report, ink), ink),
    section(lossTitle(report), lossLines(report, ink), ink),
    section(`Findings: ${tally(report)}`, findingLines(report, ink, options.showing), ink),
    section('Plan', planLines(report, ink), ink),
    ...historyParts(report, ink),
    section('Reads', lookedAt(report, ink, options.showing), ink),
    section('Notes', noteLines(report), ink),
    last(report, ink),
  ];
  return joined(blocks);
}

function noteLines({notes}: Report): string[] {
  return notes.flatMap((note) => hang('  - ', shown(note)));
}

/** Where the configuration is not the subject, one line says how it is. */
function historyBlocks(report: Report, {color, showing}: TextOptions): string[][] {
  const ink = inks(color);
  return [
    head(report, ink),
    causeLines(report, ink),
    ...historyParts(report, ink),
    section('Reads', lookedAt(report, ink, showing), ink),
    section('Notes', noteLines(report), ink),
    last(report, ink),
  ];
}

function historyParts(report: Report, ink: Ink): string[][] {
  return [
    section("Real changes, by today's configuration", historyLines(report, ink), ink),
    section('Stops of the chain', gapLines(report), ink),
    section('Where this tool is wrong', modelErrorLines(report), ink),
  ];
}

/** The steps and their digest alone: what somebody is asked to agree to. */
export function planText(given: Report, options: TextOptions): string {
  const report = goingOn(given);
  const ink = inks(options.color);
  const {account} = report.target;
  const title = `Plan for account ${account ?? 'unknown'} (baseline ${shown(report.baseline.path)})`;
  return inert(`${section(title, planLines(report, ink), ink).join('\n')}\n`);
}

function accountLines(report: Report, ink: Ink): string[] {
  return (report.accounts ?? []).map((each) => {
    const state = mergedState([each]);
    const calls =
      each.required === null
        ? ''
        : each.cause?.nothingRead === true
          ? shown(each.cause.said)
          : `${each.delivered ?? 0} of ${each.required} calls would arrive`;
    const change = each.review === undefined ? '' : `the change ${each.review.class}`;
    const about = [calls, change, each.error === undefined ? '' : shown(each.error)].filter((part) => part !== '');
    const words = `${shown(each.account ?? each.pinned ?? 'unknown').padEnd(14)} ${(each.verdict ?? '-').padEnd(8)} ${about.join(', ')}`;
    return `  ${ink.state(state, MARKS[state])} ${words.trimEnd()}`;
  });
}

function findingLines(report: Report, ink: Ink, showing: Showing = QUIET): string[] {
  const {told, remarks, resting, passes} = shownOf(report, showing);
  const merged = report.accounts !== undefined && showing.show !== 'all';
  const groups = merged ? grouped(told) : told.map((first): FindingGroup => ({first, accounts: [], more: 0}));
  const lines = groups.slice(0, MAX_FINDINGS).flatMap((group) => findingBlock(group, ink, showing));
  const left = groups.length - MAX_FINDINGS;
  if (left > 0) lines.push(`  … ${count(left, 'more finding')} of lower severity: see --format json`);
  const rest = restingLine(resting.length);
  if (rest !== null) lines.push(`  ${ink.state('unknown', '?')} ${rest}`);
  lines.push(...remarkLines(remarks, ink, showing));
  for (const {check, resource} of passes.slice(0, MAX_FINDINGS)) {
    const about = resource === null ? '' : `  ${ink.dim(shown(resource, 120))}`;
    lines.push(`  ${ink.state('good', '✓')} passed   ${shown(check, 120)}${about}`);
  }
  if (lines.length === 0 && report.counts.pass > 0) lines.push(`  ${ink.state('good', '✓')} all is as declared`);
  return lines;
}

/** One line that counts them, unless they are asked for. */
function remarkLines(remarks: readonly Finding[], ink: Ink, showing: Showing): string[] {
  if (remarks.length === 0) return [];
  if (showing.show === 'drift')
    return [ink.dim(`  · ${count(remarks.length, 'remark')} (${bySeverity(remarks)}): --show remarks lists them`)];
  return [
    ...remarks.slice(0, MAX_FINDINGS).flatMap((first) => findingBlock({first, accounts: [], more: 0}, ink, showing)),
    ink.dim("  'iam-alert-guard explain CHECK' says what to do about a remark."),
  ];
}

/** What cannot be followed is not said to be lost. */
function lossTitle({delivery}: Report): string {
  const unknown = (delivery?.losses ?? []).every(({verdict}) => verdict === 'unknown');
  return unknown && (delivery?.losses.length ?? 0) > 0
    ? 'Calls that could not be followed'
    : 'Calls that would be lost';
}

function findingBlock({first: finding, accounts, more}: FindingGroup, ink: Ink, showing: Showing): string[] {
  const state = finding.status === 'fail' ? 'bad' : finding.status === 'unknown' ? 'unknown' : 'good';
  const plain = finding.status === 'waived' ? '~' : finding.status === 'fail' && isRemark(finding) ? '·' : null;
  const mark = plain === null ? ink.state(state, MARKS[state]) : ink.dim(plain);
  const {path, line, column} = finding.location;
  const where = shown(`${path}:${line}:${column}`, 120);
  return [
    `  ${mark} ${ink.severity(finding.severity)} ${ink.bold(shown(finding.check, 120))}  ${ink.dim(where)}`,
    ...hang('      ', shown(finding.message)),
    ...(accounts.length === 0 ? [] : hang('      ', inAccounts(accounts, more))),
    // Eight remarks must not push one loss off the screen.
    ...(isRemark(finding) && !failsRun(finding, showing) ? [] : details(finding, ink, accounts.length)),
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
function details(finding: Finding, ink: Ink, accounts: number): string[] {
  const about = [
    accounts === 0 ? finding.account : null,
    finding.resource,
    finding.region !== null && !finding.resource?.includes(finding.region) ? finding.region : null,
  ].flatMap((each) => each ?? []);
  return [
    ...(about.length > 0
      ? hang('      ', `${accounts > 1 ? 'for example ' : ''}${shown(about.join(' in '), LIMITS.codeChars)}`).map(
          (line) => ink.dim(line),
        )
      : []),
    ...(finding.status === 'waived' && finding.waiver
      ? hang('      ', `waived until ${shown(finding.waiver.expires)}: ${shown(finding.waiver.reason)}`)
      : remedy(finding)),
  ];
}

const BY = {reconcile: 'fix (reconcile)', human: 'fix (a person)', 'grant-permission': 'to look'} as const;

function remedy(finding: Finding): string[] {
  if (finding.remediation === null) return [];
  return hang('      ', `${BY[finding.remediation.by]}: ${shown(finding.remediation.text)}`);
}

function lookedAt(report: Report, ink: Ink, {show}: Showing = QUIET): string[] {
  const observation = report.observation;
  if (observation === null) return [];
  return [
    `  ${readsLine(observation, 'read')}, at ${shown(observation.observedAt)}`,
    ...unreadGroups(
      observation.unreadable.filter((read) => show !== 'drift' || !(servesAdvice(read) || saidByCause(report, read))),
    )
      .slice(0, MAX_FINDINGS)
      .flatMap(({said, permission}) =>
        hang(
          `  ${ink.state('unknown', '?')} `,
          shown(`${said}${permission === null ? '' : `; grant ${permission}`}`),
          4,
        ),
      ),
    ...wrap(NOT_LOOKED_AT, TEXT_WIDTH - 2).map((line) => ink.dim(`  ${line}`)),
    ...observation.vouched.slice(0, MAX_FINDINGS).flatMap((link) => hang('  ~ ', `vouched, not seen: ${shown(link)}`)),
  ];
}

function last(report: Report, ink: Ink): string[] {
  const next = nextStep(report);
  const {runbook} = report.baseline;
  return [
    ...(runbook === undefined || stateOf(report) === 'good' ? [] : [`Runbook: ${shown(runbook)}`]),
    ...(next === null ? [] : wrap(shown(`Next: ${next}`), TEXT_WIDTH).map((line) => ink.bold(line))),
  ];
}
