/** Markdown: findings and what they rest on, as the job summary, the pull-request comment and the tracking issue show them. */
import type {Finding} from '../findings/model.js';
import {code, link, row, tableHead, text} from './markdown.js';
import type {Report, Verdict} from './model.js';
import {spoken} from './order.js';
import type {Section} from './page.js';
import {count} from './words.js';

export interface MarkdownOptions {
  /**
   * Where this project's documents are readable, ending in `/`
   * (e.g. `https://github.com/acme/iam-alert-guard/blob/v1/`): checks link to their pages. Without it they are named only.
   */
  readonly docsBase?: string;
}

const SEVERITY = {critical: '🔴', high: '🟠', medium: '🟡', low: '🔵', info: '⚪'} as const;

/** Passes are folded into the count. */
export function findingsSection(report: Report, options: MarkdownOptions): Section {
  const {fail, unknown, waived, pass} = report.counts;
  const findings = spoken(report.findings);
  const tally = `${fail} failed, ${unknown} unknown, ${waived} waived, ${pass} passed.`;
  const merged = report.accounts !== undefined;
  const head = ['Severity', 'Status', ...(merged ? ['Account'] : []), 'Check', 'What', 'Where', 'Fix'];
  return {
    heading: report.verdict === null && findings.length === 0 ? null : 'Findings',
    intro:
      report.verdict === null && findings.length === 0
        ? ''
        : findings.length === 0
          ? tally
          : `${tally}\n\n${tableHead(head)}`,
    rows: findings.map((finding) =>
      row([
        `${SEVERITY[finding.severity]} ${finding.severity}`,
        finding.status,
        ...(merged ? [code(finding.account ?? 'unknown')] : []),
        checkName(finding, options),
        what(finding),
        code(`${finding.location.path}:${finding.location.line}`),
        fix(finding),
      ]),
    ),
    gap: '\n',
    unit: 'findings',
  };
}

function checkName(finding: Finding, options: MarkdownOptions): string {
  return options.docsBase === undefined ? code(finding.check) : link(finding.check, options.docsBase + finding.docs);
}

function what(finding: Finding): string {
  const resource = finding.resource === null ? '' : `<br>${code(finding.resource)}`;
  return `${text(finding.message)}${resource}`;
}

const BY = {reconcile: '🔧', human: '👤', 'grant-permission': '🔑'} as const;

function fix(finding: Finding): string {
  if (finding.status === 'waived' && finding.waiver) {
    return `waived until ${text(finding.waiver.expires)}: ${text(finding.waiver.reason)}`;
  }
  return finding.remediation === null ? '' : `${BY[finding.remediation.by]} ${text(finding.remediation.text)}`;
}

export function unreadableSection(report: Report): Section {
  const unread = report.observation?.unreadable ?? [];
  return {
    heading: unread.length > 0 ? 'What could not be read' : null,
    intro: unread.length > 0 ? tableHead(['Read', 'Region', 'Reason', 'Permission to grant']) : '',
    rows: unread.map((read) =>
      row([
        code(read.read),
        code(read.region),
        text(read.reason),
        read.permission === null ? '' : code(read.permission),
      ]),
    ),
    gap: '\n',
    unit: 'reads',
  };
}

/** On how much a green report rests. */
export function lookedAtSection(report: Report): Section {
  const observation = report.observation;
  if (observation === null) return {heading: null, intro: '', rows: [], gap: '\n', unit: ''};
  const universe = report.delivery
    ? `, ${report.delivery.required} calls that must alert (list ${code(report.delivery.universe.version)})`
    : '';
  return {
    heading: 'What was looked at',
    intro: `${count(observation.known, 'AWS read')} answered, ${observation.unreadable.length} not${universe}.`,
    rows: observation.vouched.map((vouched) => `- vouched for in the baseline, not seen: ${code(vouched)}`),
    gap: '\n',
    unit: 'links',
  };
}

const VERDICT: Readonly<Record<Verdict, string>> = {
  'in-sync': '✅ in sync',
  drifted: '❌ drifted',
  unknown: '❔ unknown',
};

export function accountsSection(report: Report): Section {
  const accounts = report.accounts ?? [];
  return {
    heading: 'Accounts',
    intro:
      accounts.length > 0
        ? tableHead(['Account', 'Verdict', 'Calls that would arrive', 'Failed', 'Unknown', 'Baseline'])
        : '',
    rows: accounts.map((account) =>
      row([
        code(account.account ?? 'unknown'),
        account.verdict === null ? 'not judged' : VERDICT[account.verdict],
        account.required === null ? '' : `${account.delivered ?? 0} of ${account.required}`,
        String(account.counts.fail),
        String(account.counts.unknown),
        code(account.baseline),
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
