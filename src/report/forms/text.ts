/** The report for a terminal: the verdict first, what is wrong next, what was looked at last. */
import {count} from '../words/count.js';
import type {Finding} from '../../findings/model.js';
import {type Ink, inks} from '../escape/ink.js';
import {LIMITS} from '../model/limits.js';
import type {Report} from '../model/model.js';
import {isRemark, spoken} from '../model/order.js';
import {shown} from '../escape/plain.js';
import {hang, inert, TEXT_WIDTH, wrap} from '../escape/terminal.js';
import {chainLines, lossLines, recipientLines} from '../sections/text-delivery.js';
import {planLines, reviewLines} from '../sections/text-plan.js';
import {unreadGroups} from '../words/unread.js';
import {mergedState} from '../words/merge.js';
import {badge, beside, headline, nextStep, stateOf, tally} from '../words/words.js';

export interface TextOptions {
  /** Whether the host's stream takes colour (a TTY, `NO_COLOR`, `FORCE_COLOR`): the renderer cannot know. */
  readonly color: boolean;
}

/** Findings printed in full; the JSON report has all. */
const MAX_FINDINGS = 200;

/** Ends with a newline. No line of it is a workflow command, and no foreign text in it holds a control character. */
export function renderText(report: Report, options: TextOptions): string {
  const ink = inks(options.color);
  const blocks = [
    head(report, ink),
    section('Review', reviewLines(report, ink), ink),
    section('Accounts', accountLines(report, ink), ink),
    section('Recipients', recipientLines(report, ink), ink),
    section('Chain', chainLines(report, ink), ink),
    section('Calls that would be lost', lossLines(report, ink), ink),
    section(`Findings: ${tally(report)}`, findingLines(report, ink), ink),
    section('Plan', planLines(report, ink), ink),
    section('Looked at', lookedAt(report, ink), ink),
    section(
      'Notes',
      report.notes.flatMap((note) => hang('  - ', shown(note))),
      ink,
    ),
    last(report, ink),
  ];
  return inert(
    `${blocks
      .filter((block) => block.length > 0)
      .map((block) => block.join('\n'))
      .join('\n\n')}\n`,
  );
}

/** The state, and what follows from it. */
function stated(report: Report, line: string, ink: Ink): string[] {
  const state = stateOf(report);
  const [first = '', ...rest] = wrap(shown(line), TEXT_WIDTH - badge(report).length - 4);
  const indent = ' '.repeat(badge(report).length + 4);
  return [
    `${ink.state(state, `${MARKS[state]} ${badge(report)}`)}  ${ink.bold(first)}`,
    ...rest.map((line) => `${indent}${ink.bold(line)}`),
  ];
}

function head(report: Report, ink: Ink): string[] {
  const account = beside(report);
  const {account: id, partition, eventRegion} = report.target;
  const about = [
    report.accounts === undefined && report.verdict !== null ? `account ${id ?? 'unknown'}` : null,
    partition !== null && partition !== 'aws' ? `partition ${partition}` : null,
    eventRegion === null ? null : `IAM events in ${eventRegion}`,
    report.baseline.path === '' ? null : `baseline ${report.baseline.path}`,
  ].filter((each) => each !== null);
  return [
    ...stated(report, headline(report), ink),
    ...(account === null
      ? []
      : [
          '  The account as it is now, judged by this baseline:',
          ...stated(account.now, account.line, ink).map((line) => `  ${line}`),
        ]),
    ...(about.length === 0 ? [] : wrap(shown(about.join(', ')), TEXT_WIDTH - 2)).map((line) => ink.dim(`  ${line}`)),
  ];
}

const MARKS = {good: '✓', bad: '✗', unknown: '?'} as const;

function section(title: string, lines: readonly string[], ink: Ink): string[] {
  return lines.length === 0 ? [] : [ink.bold(title), ...lines];
}

function accountLines(report: Report, ink: Ink): string[] {
  return (report.accounts ?? []).map((each) => {
    const state = mergedState([each]);
    const calls = each.required === null ? '' : `${each.delivered ?? 0} of ${each.required} calls would arrive`;
    const change = each.review === undefined ? '' : `the change ${each.review.class}`;
    const about = [calls, change, each.error === undefined ? '' : shown(each.error)].filter((part) => part !== '');
    const words = `${shown(each.account ?? 'unknown').padEnd(14)} ${(each.verdict ?? '-').padEnd(8)} ${about.join(', ')}`;
    return `  ${ink.state(state, MARKS[state])} ${words.trimEnd()}`;
  });
}

function findingLines(report: Report, ink: Ink): string[] {
  const findings = spoken(report.findings);
  const lines = findings.slice(0, MAX_FINDINGS).flatMap((finding) => findingBlock(finding, ink));
  const left = findings.length - MAX_FINDINGS;
  if (left > 0) lines.push(`  … ${count(left, 'more finding')} of lower severity: see --format json`);
  if (findings.some(isRemark))
    lines.push(ink.dim("  'iam-alert-guard explain CHECK' tells what to do about a remark."));
  if (findings.length === 0 && report.counts.pass > 0) lines.push(`  ${ink.state('good', '✓')} nothing to say`);
  return lines;
}

function findingBlock(finding: Finding, ink: Ink): string[] {
  const state = finding.status === 'fail' ? 'bad' : finding.status === 'unknown' ? 'unknown' : 'good';
  const plain = finding.status === 'waived' ? '~' : finding.status === 'fail' && isRemark(finding) ? '·' : null;
  const mark = plain === null ? ink.state(state, MARKS[state]) : ink.dim(plain);
  const {path, line, column} = finding.location;
  const where = shown(`${path}:${line}:${column}`, 120);
  return [
    `  ${mark} ${ink.severity(finding.severity)} ${ink.bold(shown(finding.check, 120))}  ${ink.dim(where)}`,
    ...hang('      ', shown(finding.message)),
    // Eight remarks must not push one loss off the screen.
    ...(isRemark(finding) ? [] : details(finding, ink)),
  ];
}

function details(finding: Finding, ink: Ink): string[] {
  const about = [
    finding.account,
    finding.resource,
    finding.region !== null && !finding.resource?.includes(finding.region) ? finding.region : null,
  ].flatMap((each) => each ?? []);
  return [
    ...(about.length > 0
      ? hang('      ', shown(about.join(' in '), LIMITS.codeChars)).map((line) => ink.dim(line))
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

function lookedAt(report: Report, ink: Ink): string[] {
  const observation = report.observation;
  if (observation === null) return [];
  return [
    `  ${count(observation.known, 'read')} answered, ${observation.unreadable.length} not, at ${shown(observation.observedAt)}`,
    ...unreadGroups(observation.unreadable)
      .slice(0, MAX_FINDINGS)
      .flatMap(({said, permission}) =>
        hang(
          `  ${ink.state('unknown', '?')} `,
          shown(`${said}${permission === null ? '' : `; grant ${permission}`}`),
          4,
        ),
      ),
    ...observation.vouched.slice(0, MAX_FINDINGS).flatMap((link) => hang('  ~ ', `vouched, not seen: ${shown(link)}`)),
  ];
}

function last(report: Report, ink: Ink): string[] {
  const next = nextStep(report);
  return next === null ? [] : wrap(shown(`Next: ${next}`), TEXT_WIDTH).map((line) => ink.bold(line));
}
